// Corrected: what an analyst changed before the import, as cells: which are the analyst's, Review, and a Note of what was read.
import type { Facts } from "../../extract/facts";
import { agreementTable, type Cell } from "../../table";
import type { Corrected } from "../bridge";
import type { Cells } from "./state";

/** Columns that repeat others: the note need not name them too. */
const REPEATED = new Set(["party_1", "party_2", "other_parties", "countries"]);

/** Of one row: the cells of the analyst's own two columns, and the keys of all cells that no later import writes over. */
export interface ByHand {
  cells: Cells;
  columns: string[];
}

/** `corrected` are the cells of the row as it is imported. */
export function byHand(facts: Facts, { read, remark }: Corrected, corrected: Cells): ByHand {
  const { columns, rows } = agreementTable({ ...facts, agreements: read ? [read] : [] });
  const changed = columns
    .map(({ key, header }, at) => ({ key, header, was: rows[0]?.[at] ?? "" }))
    .filter(({ key, was }) => read !== null && was !== corrected[key]);
  return {
    cells: { review: "corrected", note: [remark, ...wasIn(changed)].filter((part) => part !== "").join("\n") },
    columns: [...changed.map(({ key }) => key), "review", "note"],
  };
}

/** A line for each column that was changed: "Status was signed." */
export function wasIn(changed: readonly { key: string; header: string; was: Cell }[]): string[] {
  return changed
    .filter(({ key }) => !REPEATED.has(key))
    .map(({ header, was }) => `${header} was ${was === "" ? "blank" : was}.`);
}
