// Layout: was the text broken into lines, at blanks or in mid-word, and how does it read without its breaks?
import { isLetter, isUpper } from "./characters";

/** The text as it is to be read, and the way back to the text as given. */
export interface Layout {
  text: string;
  /** Offset in the text as given of the character that stands at `offset` in `text`. */
  origin: (offset: number) => number;
  /** Its lines were broken at blanks: no word goes on over a break. */
  wrapped: boolean;
}

/** Fewer lines that go on tell nothing; where no blank stands at any break, more are wanted. */
const FEW = 2;
const ENOUGH = 4;

/** Line ends that are no line feed: a lone carriage return, vertical tab, form feed, U+0085, U+2028, U+2029. */
const OTHER_BREAKS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

const same = (offset: number) => offset;

/**
 * Looks at the lines that the next one goes on with a small letter. In a text that was chopped after every so many characters
 * they are all equally long, and its breaks are taken out; in one that was broken at blanks they are of all lengths.
 * A chopped text whose blanks were lost at the breaks is left to `repair`.
 */
export function layoutOf(given: string): Layout {
  const text = given.replace(OTHER_BREAKS, "\n");
  const { width, full, broken, blanks } = measure(text);
  const chopped = full === broken && broken >= (blanks > 0 ? FEW : ENOUGH);
  if (chopped) return unchopped(text, width);
  return { text, origin: same, wrapped: broken >= ENOUGH && full <= broken / 2 };
}

interface Measure {
  /** Of the longest line that goes on with a small letter, in UTF-16 code units that one can see. */
  width: number;
  /** Lines that go on so, and those of them that have the full width. */
  broken: number;
  full: number;
  /** Breaks with a blank before or after: a text that was chopped kept them. */
  blanks: number;
}

function measure(text: string): Measure {
  const found: Measure = { width: 0, broken: 0, full: 0, blanks: 0 };
  for (const [start, end, next] of breaks(text)) {
    if (isBlankAt(text, end - 1) || isBlankAt(text, next)) found.blanks++;
    if (!isSmall(text.charCodeAt(next)) || isBlankAt(text, end - 1)) continue;
    found.broken++;
    const length = visible(text, start, end);
    if (length > found.width) {
      found.width = length;
      found.full = 0;
    }
    if (length === found.width || end - start === found.width) found.full++;
  }
  return found;
}

/** Takes out the breaks after lines of the full width. */
function unchopped(text: string, width: number): Layout {
  const parts: string[] = [];
  const cuts: { at: number; removed: number }[] = [];
  let from = 0;
  let removed = 0;
  for (const [start, end, next] of breaks(text)) {
    if (end - start !== width && visible(text, start, end) !== width) continue;
    parts.push(text.slice(from, end));
    removed += next - end;
    cuts.push({ at: next - removed, removed });
    from = next;
  }
  parts.push(text.slice(from));
  const origin = (offset: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (cuts[low - 1]?.removed ?? 0);
  };
  return { text: parts.join(""), origin, wrapped: false };
}

/** Every single line break: where its line starts and ends, and where the next line starts. Blank lines are none. */
function* breaks(text: string): Generator<[number, number, number]> {
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", start)) {
    const end = text.charCodeAt(at - 1) === 0x0d ? at - 1 : at;
    const next = at + 1;
    const after = text.charCodeAt(next);
    if (end > start && !Number.isNaN(after) && after !== 0x0a && after !== 0x0d) yield [start, end, next];
    start = next;
  }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Length of a line without soft hyphens and the like. */
const visible = (text: string, start: number, end: number) => text.slice(start, end).replace(INVISIBLE, "").length;

const isBlankAt = (text: string, at: number) => text[at] === " " || text[at] === "\u00a0" || text[at] === "\t";

const isSmall = (code: number) => isLetter(code) && !isUpper(code);
