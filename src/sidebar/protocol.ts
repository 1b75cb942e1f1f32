// What passes between the sidebar and the sheet: JSON strings of these, one each way.
import type { Facts } from "../extract/facts";

/** The text of the selected cells; `label` names them ("Articles!A2"), `published` is an ISO date that stands beside them. */
export interface Selection {
  text: string;
  label: string;
  published?: string | null;
}

/** Where the article comes from. Texts as typed; `published` is an ISO date; empty where unknown. */
export interface Source {
  title: string;
  publisher: string;
  published: string;
  url: string;
}

/** What an import writes. */
export interface Payload {
  facts: Facts;
  source: Source;
}

/** Rows of one tab: `kept` are those that were left as somebody edited them. */
export interface TabReport {
  name: string;
  sheetId: number;
  added: number;
  updated: number;
  kept: number;
}

export interface ImportAnswer {
  ok: boolean;
  message: string;
  tabs: TabReport[];
  importId: string;
}

export interface UndoAnswer {
  ok: boolean;
  message: string;
}
