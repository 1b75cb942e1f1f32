// Bridge: what passes between the sidebar and the sheet, as JSON strings, one each way.
import type { Agreement, Facts } from "../extract/facts";
import type { Source } from "../table";
import type { Outcome } from "./tracker/outcome";

export type { Settings } from "./tracker/settings";

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
  /** The article as given, to be kept: offsets point into it. */
  text?: string;
}

/** What sidebarImport answers: the message is for the analyst, also where `ok` is false. */
export type ImportAnswer = Outcome;

/** What an import would come to: where the article stands already, and what would change; empty where it is new. */
export interface Foresight {
  where: string;
  what: string;
  /** False where the import would write nothing. */
  changes: boolean;
}

/** What sidebarShow takes: cells to bring into view. */
export interface ShowRequest {
  sheetId: number;
  range: string;
}

/** What sidebarUndo takes: the import to take back. */
export interface UndoRequest {
  importId: string;
}

export interface UndoAnswer {
  ok: boolean;
  message: string;
}

/** Which column of a range holds what, counted from 0; -1 for none. */
export interface Roles {
  article: number;
  published: number;
  title: number;
  url: number;
}

/** A range of articles: its tab and cells, its columns by name, and what they seem to hold. `rows` counts the header too. */
export interface ColumnRange {
  sheet: string;
  range: string;
  rows: number;
  columns: string[];
  header: boolean;
  roles: Roles;
}

/** What sidebarChunk takes: the range, and from which of its rows on, counted from 0. */
export interface ChunkRequest extends Pick<ColumnRange, "sheet" | "range" | "header" | "roles"> {
  from: number;
}

/** What became of one row: `row` is its number in the tab; `why` says it in words, or is a reason of Silence. */
export interface RowResult {
  row: number;
  title: string;
  outcome: "imported" | "there" | "nothing" | "failed";
  why: string;
}

/** `next` is the row to go on from, null where all are done; `importId` is empty where nothing was written. */
export interface Chunk {
  results: RowResult[];
  next: number | null;
  importId: string;
}

/** An answer that may be a refusal, with its message for the analyst. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string };
