// Where a row's quote stands in the text that was kept of its article.
import type { Span } from "../state";

/**
 * The place nearest to `start`, as offsets into `text`; a cell may have lost the CR of a line break. Null where the words
 * do not stand there.
 */
export function locate(text: string, quote: string, start: number): Span | null {
  if (quote === "") return null;
  if (text.startsWith(quote, start)) return { start, end: start + quote.length };
  const [bare, words] = [text, quote].map((given) => given.replace(/\r/g, "")) as [string, string];
  const wanted = bareOffset(text, start);
  let best = -1;
  for (let at = bare.indexOf(words); at >= 0; at = bare.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  return best < 0 ? null : { start: fullOffset(text, best), end: fullOffset(text, best + words.length) };
}

function bareOffset(text: string, offset: number): number {
  return text.slice(0, offset).replace(/\r/g, "").length;
}

/** The offset in `text` of what stands at `bare` in it without its CRs. */
function fullOffset(text: string, bare: number): number {
  let at = 0;
  for (let seen = 0; seen < bare; at++) if (text[at] !== "\r") seen++;
  return at;
}
