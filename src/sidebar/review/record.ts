// A row of the sheet as the agreement that it tells of, and a corrected agreement as the cells to write.
import type { ReviewRow } from "../../addon/review/bridge";
import { agreementOf as agreementIn, factsOf } from "../../addon/review/record";
import { wasIn } from "../../addon/tracker/corrected";
import type { Agreement } from "../../extract/facts";
import { agreementTable, type Cell, columns } from "../../table";
import { partyNamed } from "../party";

type Cells = Record<string, Cell>;

export function agreementOf({ cells }: ReviewRow): Agreement {
  return agreementIn(cells, partyNamed);
}

/** The cells that a correction changes, with Review and the Note of what they were; null where it changes none. */
export function correctionOf({ cells }: ReviewRow, read: Agreement, now: Agreement): Cells | null {
  const [before, after] = [cellsOf(read), cellsOf(now)];
  const changed = columns
    .agreements()
    .filter(({ key }) => before[key] !== after[key])
    .map(({ key, header }) => ({ key, header, was: cells[key] ?? "" }));
  if (changed.length === 0) return null;
  const set = Object.fromEntries(changed.map(({ key }) => [key, after[key] ?? ""]));
  const note = [String(cells.note ?? ""), ...wasIn(changed)].filter((line) => line !== "").join("\n");
  return { ...set, review: "corrected", note };
}

function cellsOf(agreement: Agreement): Cells {
  const { columns: all, rows } = agreementTable(factsOf(agreement));
  return Object.fromEntries(all.map(({ key }, at) => [key, rows[0]?.[at] ?? ""]));
}
