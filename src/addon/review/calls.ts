// Calls: what the sidebar asks of the sheet while rows are reviewed; each takes and gives one JSON string.
import { answered } from "../sidebar";
import { sheetsById } from "../tracker/found";
import { textOf } from "../tracker/texts";
import type { DecisionRequest, KeptText, ReviewRequest, RowRequest } from "./bridge";
import { decide, goToRow } from "./decide";
import { reviewRows } from "./queue";

/** Menu: the sidebar with the sentence of the selected row. */
export function showSentence(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
  const opened = page.replace("<html ", '<html data-open="selected" ');
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle("Pactsheet"));
}

export function sidebarReview(json: string): string {
  return answered(() => reviewRows(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json) as ReviewRequest));
}

/** The text of an article, by its id. */
export function sidebarText(json: string): string {
  return answered<KeptText>(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return { text: textOf(spreadsheet, sheetsById(spreadsheet), String(JSON.parse(json))) };
  });
}

export function sidebarDecide(json: string): string {
  return answered(() => decide(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json) as DecisionRequest));
}

export function sidebarGoTo(json: string): string {
  return answered(() => goToRow(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json) as RowRequest));
}
