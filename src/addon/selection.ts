// Selection: the cells that are selected, as articles.
import { type ArticleCell, articlesIn } from "./articles";
import { publishedOf } from "./published";

export interface Selected {
  articles: (ArticleCell & { published: string | null })[];
  /** The selected cells by tab and place: Articles!A2:A9. */
  label: string;
}

/**
 * The rows of the selection that hold something, each one article. In a selection of several columns a cell that holds a
 * date, or an ISO date alone, is the day of publication of its row.
 */
export function selected(): Selected {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) throw new Error("Nothing is selected. Select the cells that hold articles, each row one article.");
  const rows: unknown[][] = range.getValues();
  const published = rows.map((row) => dateIn(row));
  const texts = rows.map((row) => row.filter((cell) => row.length === 1 || !isDate(cell)));
  const articles = articlesIn(texts).map((article) => ({ ...article, published: published[article.row - 1] ?? null }));
  return { articles, label: `${range.getSheet().getName()}!${range.getA1Notation()}` };
}

const isDate = (cell: unknown) =>
  cell instanceof Date || (typeof cell === "string" && /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(cell));

function dateIn(row: readonly unknown[]): string | null {
  const cell = row.length > 1 ? row.find(isDate) : undefined;
  return publishedOf(cell);
}
