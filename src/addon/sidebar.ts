// Sidebar: opens it, and answers its calls; each takes and gives one JSON string.
import type {
  Answer,
  ChunkRequest,
  ImportAnswer,
  ImportRequest,
  Selection,
  Settings,
  ShowRequest,
  UndoAnswer,
  UndoRequest,
} from "./bridge";
import { importChunk, selectedColumn } from "./column";
import { messageOf } from "./message";
import { selected } from "./selection";
import { writeSummary } from "./summary";
import { foresee } from "./tracker/foresee";
import { importArticles } from "./tracker/import";
import { isFromService, unchangedBy } from "./tracker/revert";
import { keepSettings, settingsOf } from "./tracker/settings";
import { undoLast } from "./tracker/undo";

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Pactsheet"));
}

/** The selected cells as one article: several rows are joined, for an article may be split over cells. */
export function sidebarSelection(): string {
  const { articles, label } = selected();
  const problem = articles.find((article) => article.problem !== null)?.problem;
  if (problem) throw new Error(problem);
  const text = articles.map((article) => article.text).join("\n");
  const published = articles.find((article) => article.published !== null)?.published;
  const selection: Selection = { text, label, ...(published ? { published } : {}) };
  return JSON.stringify(selection);
}

/** Imports what the sidebar read. A failure is an answer too, with what became of the sheet. */
export function sidebarImport(json: string): string {
  const answer = attempt<ImportAnswer>(
    () => {
      const { facts, source, corrections, text } = JSON.parse(json) as ImportRequest;
      return importArticles(SpreadsheetApp.getActiveSpreadsheet(), [{ facts, source, corrections, text }]);
    },
    (message) => ({ ok: false, message, tabs: [], importId: "", fresh: [] }),
  );
  return JSON.stringify(answer);
}

/** What sidebarImport would do with the same request; writes nothing. */
export function sidebarForesee(json: string): string {
  return answered(() => foresee(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json) as ImportRequest));
}

/** The settings of the document. */
export function sidebarSettings(): string {
  return answered(() => settingsOf(SpreadsheetApp.getActiveSpreadsheet()));
}

/** Keeps settings in the document; answers what is kept. */
export function sidebarKeep(json: string): string {
  return answered(() => keepSettings(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json) as Settings));
}

export function sidebarUndo(json: string): string {
  const answer = attempt<UndoAnswer>(
    () => {
      const { importId } = JSON.parse(json) as UndoRequest;
      return { ok: true, message: undoLast(SpreadsheetApp.getActiveSpreadsheet(), importId) };
    },
    (message) => ({ ok: false, message }),
  );
  return JSON.stringify(answer);
}

export function sidebarColumn(): string {
  return answered(selectedColumn);
}

export function sidebarChunk(json: string): string {
  return answered(() => importChunk(JSON.parse(json) as ChunkRequest));
}

/** Selects cells of a tab; answers its name. @throws Error with the remedy where the tab is gone */
export function sidebarShow(json: string): string {
  return answered(() => {
    const { sheetId, range } = JSON.parse(json) as ShowRequest;
    const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
    const sheet = sheets.find((each) => each.getSheetId() === sheetId);
    if (!sheet) throw new Error("That tab is gone. Undo its deletion (Ctrl+Z), or import again.");
    sheet.getRange(range).activate();
    return sheet.getName();
  });
}

/** The rows of a summary, as an array of arrays; answers the name of the tab. */
export function sidebarSummary(json: string): string {
  return answered(() => writeSummary(SpreadsheetApp.getActiveSpreadsheet(), JSON.parse(json)));
}

/** The value of `work`, or the message of what it threw, as JSON. */
export function answered<Value>(work: () => Value): string {
  const answer = attempt<Answer<Value>>(
    () => ({ ok: true, value: work() }),
    (message) => ({ ok: false, message }),
  );
  return JSON.stringify(answer);
}

function attempt<Answer>(work: () => Answer, failed: (message: string) => Answer): Answer {
  try {
    return work();
  } catch (error) {
    return failed(messageOf(isFromService(error) ? unchangedBy(error) : error));
  }
}
