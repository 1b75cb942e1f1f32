// Rows: single rows of a tab by what names them, read and found without the rest of the tracker.
import type { Cell } from "../../table";
import { publishedOf } from "../published";
import { byHeader, columnsAt, type FoundTab, type Sheets, type Spreadsheet } from "./found";
import { memoryOf } from "./memory";
import type { Cells } from "./state";
import { MEMORY, type TabId, tabOf } from "./tabs";

/** A row by its name, and where it stands: counted from 1, until somebody sorts. */
export interface PlacedRow {
  key: string;
  place: number;
  /** By column key; days as ISO dates. */
  cells: Cells;
}

/** The tab with its columns; null where it is not there. @throws Error with the remedy where a column is gone */
export function openTab(spreadsheet: Spreadsheet, sheets: Sheets, id: TabId): FoundTab | null {
  const tab = tabOf(id);
  const sheet = sheets[id] ?? byHeader(spreadsheet, tab);
  if (!sheet) return null;
  const header = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn()));
  const at = columnsAt(tab, header.getValues()[0] ?? [], header.getNotes()[0] ?? [], sheet.getName());
  return { tab, sheet, at };
}

/** All rows that have a name, in the order of the sheet. */
export function placedRows(found: FoundTab): PlacedRow[] {
  return between(found, 2, found.sheet.getLastRow());
}

/** The row that stands there; null where it has no name. */
export function rowAt(found: FoundTab, place: number): PlacedRow | null {
  return place > found.sheet.getLastRow() ? null : (between(found, place, place)[0] ?? null);
}

/** The row of that name, first looked for where it stood last. */
export function rowNamed(found: FoundTab, key: string, place: number): PlacedRow | null {
  const there = place > 1 ? rowAt(found, place) : null;
  return there?.key === key ? there : (placedRows(found).find((row) => row.key === key) ?? null);
}

function between({ tab, sheet, at }: FoundTab, first: number, last: number): PlacedRow[] {
  if (last < first || last < 2) return [];
  const lines: unknown[][] = sheet.getRange(first, 1, last - first + 1, sheet.getLastColumn()).getValues();
  const id = tab.id === "articles" ? "article_id" : tab.id === "minerals" ? "" : "agreement_id";
  return lines.flatMap((line, index) => {
    const cells: Cells = {};
    for (const [column, number] of Object.entries(at)) cells[column] = cellOf(line[number - 1]);
    const key = memoryOf(cells[MEMORY] ?? "")?.key ?? String(cells[id] ?? "");
    return key === "" ? [] : [{ key, place: first + index, cells }];
  });
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string") return value;
  return value instanceof Date ? (publishedOf(value) ?? "") : String(value ?? "");
}
