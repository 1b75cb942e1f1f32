// Decide: writes one decision of the analyst into its row, unless somebody changed the row meanwhile.
import type { Cell } from "../../table";
import { entry } from "../tracker/cells";
import { type FoundTab, type Spreadsheet, sheetsById } from "../tracker/found";
import { LINKED } from "../tracker/links";
import { locked } from "../tracker/lock";
import { fingerprint } from "../tracker/memory";
import { openTab, type PlacedRow, rowNamed } from "../tracker/rows";
import type { Cells } from "../tracker/state";
import type { Decided, DecisionRequest, RowRequest } from "./bridge";
import { toReview } from "./queue";
import { relink } from "./relink";

/** Columns that a decision may write: what can be corrected, with what follows from it, and the analyst's own two. */
const WRITABLE = new Set(
  "signed_on instrument status parties party_1 party_2 other_parties countries sector other_sectors review note".split(
    " ",
  ),
);

/**
 * Writes the cells that are still as the sidebar saw them; a decision that is written already changes nothing.
 * @throws Error with the remedy where one of the cells holds a formula
 */
export function decide(spreadsheet: Spreadsheet, { key, place, set, seen }: DecisionRequest): Decided {
  return locked(() => {
    const sheets = sheetsById(spreadsheet);
    const found = openTab(spreadsheet, sheets, "agreements");
    const row = found && rowNamed(found, key, place);
    if (!found || !row) return { written: false, row: null };
    const columns = Object.keys(set).filter((column) => WRITABLE.has(column) && !same(row, column, set[column]));
    if (columns.some((column) => !same(row, column, seen[column]))) return { written: false, row: toReview(row) };
    refuseFormulas(found, row, columns);
    writeAll(found, row, columns, set);
    // Again also where a try before wrote the row and failed at its links.
    if (LINKED.some((column) => column in set)) relink(spreadsheet, sheets, row.key, row.cells);
    return { written: true, row: toReview(row) };
  });
}

/** Writes all of the cells or, where one is refused (a protected column), none. */
function writeAll({ tab, sheet, at }: FoundTab, row: PlacedRow, columns: readonly string[], set: Cells): void {
  const before = { ...row.cells };
  const write = (column: string, cells: Cells) => {
    const { format = "text" } = tab.columns.find((each) => each.key === column) ?? {};
    sheet.getRange(row.place, at[column] ?? 1).setValue(entry(cells[column] ?? "", format));
    row.cells[column] = cells[column] ?? "";
  };
  const written: string[] = [];
  try {
    for (const column of columns) {
      write(column, set);
      written.push(column);
    }
  } catch (error) {
    for (const column of written) write(column, before);
    throw error;
  }
}

/** Selects the row in the sheet. @throws Error where it is gone */
export function goToRow(spreadsheet: Spreadsheet, { key, place }: RowRequest): number {
  const found = openTab(spreadsheet, sheetsById(spreadsheet), "agreements");
  const row = found && rowNamed(found, key, place);
  if (!found || !row) throw new Error("This row is not in Agreements any more.");
  found.sheet.getRange(row.place, 1, 1, found.sheet.getLastColumn()).activate();
  return row.place;
}

function same({ cells }: PlacedRow, column: string, value: Cell | undefined): boolean {
  return fingerprint(cells[column] ?? "") === fingerprint(value ?? "");
}

function refuseFormulas({ tab, sheet, at }: FoundTab, { place }: PlacedRow, columns: readonly string[]): void {
  if (columns.length === 0) return;
  const [formulas = []] = sheet.getRange(place, 1, 1, sheet.getLastColumn()).getFormulas();
  const live = columns.find((column) => formulas[(at[column] ?? 1) - 1]);
  const header = tab.columns.find(({ key }) => key === live)?.header;
  if (live)
    throw new Error(
      `The cell ${header} of row ${place} holds a formula of yours: nothing was written. Change it there.`,
    );
}
