// Share: makes a tracker ready for colleagues who have nothing installed.
import { freeze } from "./freeze";
import { report } from "./report";

export function prepareToShare(): void {
  report("Prepare to share", () => {
    const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
    const frozen = sheets.reduce((sum, sheet) => sum + freeze(sheet, sheet.getDataRange()), 0);
    return `${frozen} formulas frozen.`;
  });
}
