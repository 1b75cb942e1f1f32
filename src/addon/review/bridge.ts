// Bridge: what passes between the sidebar and the sheet while rows are reviewed.
import type { Cell } from "../../table";

/** Which rows: those that nobody reviewed, or those of the selected row's article. */
export interface ReviewRequest {
  scope: "unreviewed" | "selected";
}

/** A row of Agreements: `key` names it for good, `place` is where it stood when it was read. */
export interface ReviewRow {
  key: string;
  place: number;
  articleId: string;
  /** By column key, days as ISO dates. */
  cells: Record<string, Cell>;
}

/** A selected row that has no Review: a mineral note, or an article without agreements. */
export interface ShownRow {
  articleId: string;
  /** What the row says, in a few words. */
  words: string;
  quote: string;
  /** Offset into the article's text, in UTF-16 units. */
  start: number;
}

/** The rows, those that are least sure first. */
export interface ReviewAnswer {
  rows: ReviewRow[];
  /** How many there are in the sheet; more than `rows` where they are too many for one look. */
  total: number;
  /** Which of the rows is selected in the sheet; null where none of them is. */
  at: number | null;
  shown: ShownRow | null;
  /** Titles of the articles, by id. */
  titles: Record<string, string>;
}

/** `text` is null where the article was imported before its text was kept. */
export interface KeptText {
  text: string | null;
}

/** Where a row is, by its name and where it was seen last. */
export type RowRequest = Pick<ReviewRow, "key" | "place">;

/** Cells to write into a row, and what the sidebar saw in them before. */
export interface DecisionRequest extends RowRequest {
  set: Record<string, Cell>;
  seen: Record<string, Cell>;
}

/** `row` is how it stands now, null where it is gone; not written where somebody had changed it meanwhile. */
export interface Decided {
  written: boolean;
  row: ReviewRow | null;
}
