// Share: makes a tracker ready for colleagues who have nothing installed.
import { freeze } from "./freeze";
import { several } from "./message";
import { writeReadMe } from "./readme";
import { report } from "./report";
import { type FoundTab, sheetsById } from "./tracker/found";
import { readTracker } from "./tracker/read";
import { MEMORY } from "./tracker/tabs";

const PROTECTION = "Pactsheet finds its rows by these cells";

/** Freezes all of Pactsheet's formulas, writes the Read me tab, and protects the id columns with a warning. */
export function prepareToShare(): void {
  report("Prepare to share", () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheets = sheetsById(spreadsheet);
    const { found } = readTracker(spreadsheet, sheets);
    const frozen = spreadsheet.getSheets().reduce((sum, sheet) => sum + freeze(sheet, sheet.getDataRange()), 0);
    writeReadMe(spreadsheet, sheets);
    const guarded = Object.values(found).reduce((sum, tab) => sum + (tab ? protectIds(tab) : 0), 0);
    return (
      `Ready: ${several(frozen, "formula")} of Pactsheet turned into values, the tab Read me written, ` +
      `${several(guarded, "id column")} guarded by a warning.`
    );
  });
}

/** A warning, not a ban: whoever means it can still edit. Protects once, however often it is called. */
function protectIds({ tab, sheet, at }: FoundTab): number {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (protection.getDescription() === PROTECTION) protection.remove();
  const keys = [...tab.ids, MEMORY];
  for (const key of keys) {
    const column = sheet.getRange(1, at[key] ?? 1, sheet.getMaxRows(), 1);
    column.protect().setDescription(PROTECTION).setWarningOnly(true);
  }
  return keys.length;
}
