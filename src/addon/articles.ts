// Articles: a formula's or a selection's cells as texts, each row of a range one article.

/** One row of a range: `row` counts from 1; `problem` says why it holds no article that can be read, and what to do. */
export interface ArticleCell {
  row: number;
  text: string;
  problem: string | null;
}

const ERROR_VALUE = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!?|SPILL!|LOADING|BAD_EXPR|CYCLE)/;

/**
 * Rows that hold something. The cells of a row are joined with a newline, blank ones left out, so that an article over
 * 50,000 characters can be split over several cells.
 */
export function articlesIn(value: unknown): ArticleCell[] {
  const rows = Array.isArray(value) ? value : [value];
  return rows
    .map((row: unknown, at) => articleOf(Array.isArray(row) ? row : [row], at + 1))
    .filter((article) => article.text !== "" || article.problem !== null);
}

/** True where several articles may come: their rows need to be told apart. */
export function isColumn(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1;
}

/**
 * The only article, for a function that reads one.
 * @throws Error with the remedy where there are several or it cannot be read.
 */
export function singleArticle(value: unknown): string {
  const [article, second] = articlesIn(value);
  if (second) throw new Error("Give one article: a single cell, or the cells of one row.");
  if (article?.problem) throw new Error(article.problem);
  return article?.text ?? "";
}

function articleOf(cells: readonly unknown[], row: number): ArticleCell {
  const filled = cells.filter((cell) => cell !== null && cell !== undefined && String(cell).trim() !== "");
  const problem = filled.map(problemOf).find((found) => found !== null) ?? null;
  return { row, text: problem === null ? filled.join("\n") : "", problem };
}

function problemOf(cell: unknown): string | null {
  if (typeof cell === "number" || typeof cell === "boolean")
    return `The article cell holds ${cell}, not text. Point to the cell that holds the article's text.`;
  if (cell instanceof Date) return "The article cell holds a date. Point to the cell that holds the article's text.";
  if (typeof cell !== "string") return "The article cell holds an error value. Mend that cell first.";
  const error = ERROR_VALUE.exec(cell);
  return error ? `The article cell holds the error ${error[0]}. Mend that cell first.` : null;
}
