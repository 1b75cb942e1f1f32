// Budget: how much text one formula reads, so that it ends within the 30 seconds that Google gives it.
import type { ArticleCell } from "./articles";

/**
 * What 30 seconds allow at 50,000 characters a second, the least that was measured on a busy machine. Counted in
 * characters and not by a clock, so that the same formula gives the same rows on a slow day too.
 */
export const FORMULA_CHARACTERS = 1500000;

/** Articles in two parts: what one formula reads, and what is left for another. A text that comes again costs nothing. */
export function parted(articles: readonly ArticleCell[]): { inTime: ArticleCell[]; left: ArticleCell[] } {
  const known = new Set<string>();
  let characters = 0;
  const end = articles.findIndex(({ text }, at) => {
    if (known.has(text)) return false;
    known.add(text);
    characters += text.length;
    return characters > FORMULA_CHARACTERS && at > 0;
  });
  return end < 0 ? { inTime: [...articles], left: [] } : { inTime: articles.slice(0, end), left: articles.slice(end) };
}

/** What the last row says of the articles that were left; rows count from 1 at the top of the range. */
export function leftNote(left: readonly ArticleCell[]): string {
  const [first, last] = [left[0]?.row, left[left.length - 1]?.row];
  const which = first === last ? `row ${first}` : `rows ${first} to ${last}`;
  return `Not read: ${which} of the range (${left.length} in all), for a formula ends after 30 seconds. Give what is left a formula of its own.`;
}
