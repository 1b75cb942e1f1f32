// Bridge: what passes between the sidebar and the sheet, as JSON strings, one each way.
import type { Agreement, Facts } from "../extract/facts";
import type { Source } from "../table";
import type { Outcome } from "./tracker/outcome";

/** The selected cells as one article; `label` names them ("Articles!A2"), `published` is an ISO date beside them. */
export interface Selection {
  text: string;
  label: string;
  published?: string;
}

/** What the analyst did to a row before the import: what the engine had read there, null for a row of the analyst's own. */
export interface Corrected {
  read: Agreement | null;
  /** How the row came about where it was not read as one: added, split or merged; else empty. */
  remark: string;
}

/** What sidebarImport takes: the agreements of `facts` are as corrected, `corrections` says which, by agreement id. */
export interface ImportRequest {
  facts: Facts;
  source: Source;
  corrections?: Record<string, Corrected>;
}

/** What sidebarImport answers: the message is for the analyst, also where `ok` is false. */
export type ImportAnswer = Outcome;

/** What sidebarUndo takes: the import to take back. */
export interface UndoRequest {
  importId: string;
}

export interface UndoAnswer {
  ok: boolean;
  message: string;
}
