// What the sidebar knows while rows are reviewed.
import type { DecisionRequest, ReviewAnswer, ReviewRequest } from "../../addon/review/bridge";
import type { Problem } from "../state";

export interface Review extends ReviewAnswer {
  /** Which row is shown. */
  at: number;
  /** What is being looked for. */
  looking: ReviewRequest["scope"] | null;
  correcting: boolean;
  /** Texts of articles by id; null where none was kept, absent until it came. */
  texts: Readonly<Record<string, string | null>>;
  /** Decisions that are not in the sheet yet, the first one on its way there. */
  pending: readonly DecisionRequest[];
  /** Decisions in their order, for the way back. */
  made: readonly DecisionRequest[];
  problem: Problem | null;
  /** What happened last. */
  said: string;
}

export const START: Review = {
  rows: [],
  total: 0,
  at: 0,
  shown: null,
  titles: {},
  looking: null,
  correcting: false,
  texts: {},
  pending: [],
  made: [],
  problem: null,
  said: "",
};

/** The rows with cells of one of them changed. */
export function withCells({ rows }: Review, key: string, cells: DecisionRequest["set"]): Review["rows"] {
  return rows.map((row) => (row.key === key ? { ...row, cells: { ...row.cells, ...cells } } : row));
}
