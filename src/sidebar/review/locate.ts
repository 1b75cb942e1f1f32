// Where a row's quote stands in the text that was kept of its article.
import type { Span } from "../state";

/**
 * The place nearest to `start`, as offsets into `text`. White space does not count where the words do not stand there to the
 * letter: a cell may have lost the CR of a line break, and the text may be kept from an earlier paste that was wrapped
 * otherwise. Null where the words do not stand there.
 */
export function locate(text: string, quote: string, start: number): Span | null {
  if (quote.trim() === "") return null;
  if (text.startsWith(quote, start)) return { start, end: start + quote.length };
  const [bare, words] = [bareOf(text), bareOf(quote)];
  const wanted = bareOf(text.slice(0, start)).length;
  let best = -1;
  for (let at = bare.indexOf(words); at >= 0; at = bare.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  return best < 0 ? null : { start: placeOf(text, best), end: placeOf(text, best + words.length - 1) + 1 };
}

const bareOf = (text: string) => text.replace(/\s+/g, "");

/** The offset in `text` of its character number `bare`, white space left out. */
function placeOf(text: string, bare: number): number {
  let at = -1;
  for (let seen = -1; seen < bare; ) if (/\S/.test(text[++at] ?? "x")) seen++;
  return at;
}
