// States of a workbook that can be told from each other: a number, and cells that all carry it.
import type { Snapshot } from "../../src/local/host";

/** Full cells: writing ten million characters takes long enough to be hit. */
const CELLS = 200;

export function stateOf(number: number): Snapshot {
  const text = `state ${number} `.padEnd(50_000, `${number} `);
  const cells = Object.fromEntries(Array.from({ length: CELLS }, (_, row) => [`A${row + 1}`, text]));
  return { revisionId: String(number), sheets: [{ id: "sheet1", name: "Sheet1", cells }] } as Snapshot;
}

/** The number of a state. @throws Error when it is not whole */
export function numberOf(state: Snapshot): number {
  const number = Number(state.revisionId);
  if (JSON.stringify(state) !== JSON.stringify(stateOf(number))) throw new Error(`state ${number} is not whole`);
  return number;
}
