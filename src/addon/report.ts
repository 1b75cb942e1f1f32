// Report: a toast with what a menu item did; a failure as an alert that stays until it is read.
import { messageOf } from "./message";

export function report(title: string, work: () => string): void {
  let message: string;
  try {
    message = work();
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, messageOf(error), ui.ButtonSet.OK);
    return;
  }
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 10);
}
