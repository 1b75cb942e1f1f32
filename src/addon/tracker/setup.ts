// Setup: makes a tab of the tracker: header, notes, widths, filter, bands, drop-downs, colours.
import { type FoundTab, noteOf, type Sheet, TAB_METADATA } from "./found";
import { MEMORY, type Tab } from "./tabs";

/** Of the header cells of every tab that Pactsheet makes. */
export const HEADER_BACKGROUND = "#e8eef7";

/** Colours of a row by its Review: readable in black, and told apart in print by the word itself. */
const REVIEW_COLOURS: Record<string, string> = { confirmed: "#e2f2e5", corrected: "#fff4d6", rejected: "#f6dfdd" };

/** Sets a new tab up in a fixed number of calls; only then does it count as ours. */
export function setUpTab(sheet: Sheet, tab: Tab): FoundTab {
  const { columns } = tab;
  if (sheet.getMaxColumns() < columns.length)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), columns.length - sheet.getMaxColumns());
  writeHeader(sheet, columns);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), columns.length);
  all.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  all.createFilter();
  sheet.setFrozenRows(1);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  setWidths(sheet, tab);
  setChoices(sheet, tab);
  for (const hidden of [MEMORY, ...tab.blank]) sheet.hideColumns(columns.findIndex(({ key }) => key === hidden) + 1);
  sheet.addDeveloperMetadata(TAB_METADATA, tab.id);
  return { tab, sheet, at: Object.fromEntries(columns.map(({ key }, index) => [key, index + 1])) };
}

/** Header cells, bold, each with a note that says what the column means. */
function writeHeader(sheet: Sheet, columns: readonly { key: string; header: string; note: string }[]): void {
  sheet
    .getRange(1, 1, 1, columns.length)
    .setValues([columns.map(({ header }) => header)])
    .setNotes([columns.map(noteOf)])
    .setFontWeight("bold")
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment("middle");
}

function setWidths(sheet: Sheet, { columns }: Tab): void {
  let first = 0;
  columns.forEach(({ width }, index) => {
    if (columns[index + 1]?.width === width) return;
    sheet.setColumnWidths(first + 1, index - first + 1, width);
    first = index + 1;
  });
}

/** Drop-downs that suggest without forbidding, and a colour for each outcome of the review. */
function setChoices(sheet: Sheet, { columns, choices }: Tab): void {
  const place = (key: string) => columns.findIndex((column) => column.key === key) + 1;
  const below = (key: string) => sheet.getRange(2, place(key), sheet.getMaxRows() - 1, 1);
  for (const [key, values] of Object.entries(choices)) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true)
      .build();
    below(key).setDataValidation(rule);
  }
  if (!choices.review) return;
  const body = sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length);
  const column = below("review").getA1Notation().replace(/\d.*$/, "");
  const rules = Object.entries(REVIEW_COLOURS).map(([review, colour]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=$${column}2="${review}"`)
      .setBackground(colour)
      .setRanges([body])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}
