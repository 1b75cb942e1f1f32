// Bridge: what passes between the sidebar and the sheet, as JSON strings, one each way.
import type { Facts } from "../extract/facts";
import type { Source } from "../table";
import type { Outcome } from "./tracker/outcome";

/** The selected cells as one article; `label` names them ("Articles!A2"), `published` is an ISO date beside them. */
export interface Selection {
  text: string;
  label: string;
  published?: string;
}

/** What sidebarImport takes. */
export interface ImportRequest {
  facts: Facts;
  source: Source;
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
