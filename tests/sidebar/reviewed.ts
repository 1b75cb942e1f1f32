// Rows of a tracker as the sheet gives them for a review: those of the article of our own.
import type { ReviewAnswer, ReviewRow } from "../../src/addon/review/bridge";
import { agreementTable } from "../../src/table";
import { FACTS } from "./article";

const { columns, rows } = agreementTable(FACTS);

/** In the order of the sheet. */
export const ROWS: ReviewRow[] = rows.map((row, at) => ({
  key: FACTS.agreements[at]?.id ?? "",
  place: at + 2,
  articleId: FACTS.article.id,
  cells: Object.fromEntries(columns.map(({ key }, column) => [key, row[column] ?? ""])),
}));

/** Least sure first: a4, a2, a1, a3. */
export const QUEUE: ReviewAnswer = {
  rows: [3, 1, 0, 2].flatMap((at) => ROWS[at] ?? []),
  total: 4,
  at: null,
  shown: null,
  titles: { [FACTS.article.id]: FACTS.article.title },
};
