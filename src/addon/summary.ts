// Summary: what an import of a column came to, as a tab of its own.
import { literal } from "./tracker/cells";
import type { Spreadsheet } from "./tracker/found";

const NAME = "Import summary";

/** Writes the rows, the first one as the header, into a new tab. @returns its name */
export function writeSummary(spreadsheet: Spreadsheet, rows: readonly (readonly (string | number)[])[]): string {
  const [header = []] = rows;
  let name = NAME;
  for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${NAME} ${number}`;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  sheet
    .getRange(1, 1, rows.length, header.length)
    .setValues(rows.map((row) => row.map(literal)))
    .setWrap(true)
    .setVerticalAlignment("top");
  sheet.getRange(1, 1, 1, header.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 60).setColumnWidth(2, 320).setColumnWidth(3, 120).setColumnWidth(4, 380);
  spreadsheet.setActiveSheet(active);
  return name;
}
