// State: what the tabs of a tracker hold, as the planner sees it; plain data, no Google.
import type { Cell } from "../../table";
import { fingerprint, type Memory } from "./memory";
import type { TabId } from "./tabs";

/** By column key, the hidden memory's text included. */
export type Cells = Record<string, Cell>;

export interface Row {
  /** Names the row for good, wherever it is sorted to. */
  key: string;
  /** Where it stands in the sheet, counted from 1. */
  place: number;
  cells: Cells;
  /** Keys of the columns in which somebody put a formula of their own. */
  formulas: readonly string[];
  /** Null where it was wiped or spoilt: then every cell counts as edited. */
  memory: Memory | null;
  /** True where a column that somebody added beside ours holds something in this row. */
  annotated: boolean;
}

export type State = Record<TabId, Row[]>;

/** True where the cell still shows what the engine read: an import may write over it. */
export function untouched(row: Row, column: string): boolean {
  return row.memory?.byHand?.[column] === undefined && shows(row, column, row.memory?.written[column] ?? "");
}

/** True where the cell still shows what an import put there last, the analyst's corrections before it included. */
export function asImported(row: Row, column: string): boolean {
  const print = row.memory?.byHand?.[column];
  return print === undefined ? untouched(row, column) : shows(row, column, print);
}

function shows({ cells, formulas, memory }: Row, column: string, print: string): boolean {
  return memory !== null && !formulas.includes(column) && fingerprint(cells[column] ?? "") === print;
}

/** "a; b" as its parts. */
export function listed(cell: Cell | undefined): string[] {
  return String(cell ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
