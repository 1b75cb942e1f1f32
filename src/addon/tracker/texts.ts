// Texts: a hidden tab that keeps the imported articles as they were given, so that a row can be shown in its article later.
import { literal } from "./cells";
import { findViews, type Sheet, type Sheets, type Spreadsheet, TAB_METADATA, type View } from "./found";
import type { Incoming } from "./merge";
import { deleteRows } from "./write";

const HEADER = ["Article ID", "Text, as JSON"];

export const TEXTS: View = { id: "texts", name: "Pactsheet texts", begins: HEADER };

/** Characters of JSON in one cell, well below what a cell takes. */
const CHUNK = 45000;

/**
 * Keeps the texts that are not there yet, with one call. Without a text a row is as good as before, so a failure here
 * does no harm to the import that was written already.
 */
export function keepTexts(spreadsheet: Spreadsheet, sheets: Sheets, batch: readonly Incoming[]): void {
  const given = new Map(batch.flatMap(({ facts, text }) => (text ? [[facts.article.id, text] as const] : [])));
  if (given.size === 0) return;
  try {
    findViews(spreadsheet, sheets, [TEXTS]);
    const present = sheets[TEXTS.id];
    for (const id of present ? idsIn(present) : []) given.delete(id);
    if (given.size === 0) return;
    const sheet = present ?? newSheet(spreadsheet);
    const rows = [...given].map(([id, text]) => [literal(id), ...chunksOf(JSON.stringify(text))]);
    const width = Math.max(...rows.map(({ length }) => length));
    const first = sheet.getLastRow() + 1;
    makeRoom(sheet, first + rows.length - 1, width);
    sheet
      .getRange(first, 1, rows.length, width)
      .setValues(rows.map((row) => [...row, ...new Array(width - row.length).fill("")]))
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  } catch (error) {
    console.warn(`The articles' texts were not kept: ${error}`);
  }
}

/** The text of an article, to the last character as it was given; null where it was not kept. */
export function textOf(spreadsheet: Spreadsheet, sheets: Sheets, id: string): string | null {
  findViews(spreadsheet, sheets, [TEXTS]);
  const sheet = sheets[TEXTS.id];
  const row = sheet ? idsIn(sheet).lastIndexOf(id) : -1;
  if (!sheet || row < 0) return null;
  const [cells = []] = sheet.getRange(row + 2, 2, 1, Math.max(1, sheet.getLastColumn() - 1)).getValues();
  try {
    return String(JSON.parse(cells.join("")));
  } catch {
    return null; // somebody wrote into the hidden tab: the same as not kept
  }
}

/** Forgets the texts of articles that an undone import had brought. */
export function dropTexts(sheets: Sheets, ids: readonly string[]): void {
  const sheet = sheets[TEXTS.id];
  if (!sheet || ids.length === 0) return;
  try {
    const places = idsIn(sheet).flatMap((id, at) => (ids.includes(id) ? [at + 2] : []));
    deleteRows(sheet, places);
  } catch (error) {
    console.warn(`The articles' texts were not dropped: ${error}`);
  }
}

function idsIn(sheet: Sheet): string[] {
  const rows = sheet.getLastRow() - 1;
  return rows < 1
    ? []
    : sheet
        .getRange(2, 1, rows, 1)
        .getValues()
        .map(([id]) => String(id));
}

function newSheet(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(TEXTS.name, spreadsheet.getNumSheets());
  try {
    sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]).setFontWeight("bold");
    sheet.hideSheet();
    spreadsheet.setActiveSheet(active);
    sheet.addDeveloperMetadata(TAB_METADATA, TEXTS.id);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return sheet;
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [tall, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (tall < rows) sheet.insertRowsAfter(tall, rows - tall + 100);
  if (wide < columns) sheet.insertColumnsAfter(wide, columns - wide);
}

/** Each begins with an apostrophe, which keeps it text; none ends in the midst of a pair of code units. */
function chunksOf(json: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < json.length; ) {
    const last = json.charCodeAt(at + CHUNK - 1);
    const end = at + CHUNK - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    chunks.push(`'${json.slice(at, end)}`);
    at = end;
  }
  return chunks;
}
