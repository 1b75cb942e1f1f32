// Found: where each tab of the tracker and each of its columns stands now, however they were renamed or moved.
import { MEMORY, type Tab } from "./tabs";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata key of every tab that Pactsheet made; its value is the tab's id. */
export const TAB_METADATA = "pactsheet.tab";

export interface FoundTab {
  tab: Tab;
  sheet: Sheet;
  /** Column key to column number, counted from 1. */
  at: Record<string, number>;
}

/** The tabs that carry our metadata, by its value, whatever they are called now. */
export type Sheets = Record<string, Sheet>;

export function sheetsById(spreadsheet: Spreadsheet): Sheets {
  const found: Sheets = {};
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_METADATA).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) found[metadata.getValue() ?? ""] = sheet;
  }
  return found;
}

/** The note of a header cell: what the column means, and by what key it is found again when it is renamed. */
export function noteOf({ key, note }: { key: string; note: string }): string {
  return `${note}\n[pactsheet: ${key}]`;
}

const KEY_IN_NOTE = /\[pactsheet: (\w+)\]\s*$/;

/**
 * Where the columns of a tab stand: by the key in the header's note, else by the header's text.
 * @throws Error with the remedy where one is gone.
 */
export function columnsAt(
  tab: Tab,
  headers: readonly unknown[],
  notes: readonly string[],
  name: string,
): Record<string, number> {
  const at: Record<string, number> = {};
  const keys = notes.map((note) => KEY_IN_NOTE.exec(note)?.[1]);
  for (const { key, header } of tab.columns) {
    const candidates = headers.map((_, column) => column).filter((column) => keys[column] === key);
    const exact = candidates.find((column) => headers[column] === header);
    const column = exact ?? candidates[0] ?? headers.findIndex((text, place) => text === header && !keys[place]);
    if (column >= 0) at[key] = column + 1;
  }
  const missing = tab.columns.filter(({ key }) => at[key] === undefined && key !== MEMORY).map(({ header }) => header);
  if (at[MEMORY] === undefined) missing.push("Written (hidden)");
  if (missing.length > 0)
    throw new Error(
      `The tab "${name}" has lost ${missing.length === 1 ? "the column" : "the columns"} ${missing.join(", ")}. ` +
        "Undo the deletion (Ctrl+Z), or type the header into the first row of an empty column, then import again.",
    );
  return at;
}

/**
 * The tab of our name that has our header: where the metadata was lost, as in a copy from a file.
 * @throws Error with the remedy where a tab of that name is somebody else's.
 */
export function byHeader(spreadsheet: Spreadsheet, { name, columns }: Tab): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return null;
  const [headers = []] = sheet.getDataRange().getValues();
  if (!columns.every(({ header }) => headers.includes(header))) throw foreign(name);
  return sheet;
}

/** A tab that is no table of rows: known by its metadata, or by the cells that it begins with. */
export interface View {
  id: string;
  name: string;
  /** The first cells of its first row. */
  begins: readonly string[];
}

/**
 * Adds the views whose metadata was lost to `sheets`.
 * @throws Error with the remedy where a tab of such a name is somebody else's.
 */
export function findViews(spreadsheet: Spreadsheet, sheets: Sheets, views: readonly View[]): void {
  for (const { id, name, begins } of views) {
    const sheet = sheets[id] ? null : spreadsheet.getSheetByName(name);
    if (!sheet) continue;
    const [cells = []] = sheet.getRange(1, 1, 1, begins.length).getValues();
    if (begins.some((text, at) => cells[at] !== text)) throw foreign(name);
    sheets[id] = sheet;
  }
}

function foreign(name: string): Error {
  return new Error(
    `There is a tab "${name}" that Pactsheet did not make. Rename it (double-click its name), then import again: nothing in it was touched.`,
  );
}
