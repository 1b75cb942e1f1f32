// Paragraphs: characters -> stretches parted by blank lines, bullets and, in unwrapped text, line breaks.
import { fold, isDigit, isInvisible, isLetter, isSpace, isUpper } from "./characters";

/** Characters `[start, end)` of the text; `bullet` where it opens with a list mark, which lies before `start`. */
export interface Paragraph {
  start: number;
  end: number;
  bullet: boolean;
}

interface Line {
  start: number;
  end: number;
}

/** A text whose longest line is no longer than this was wrapped by a machine; a longer line is a whole paragraph. */
const WRAP_LIMIT = 130;

/** Splits the text; a line break inside a paragraph stays in it (tokens treat it as a blank or as a break in a word). */
export function paragraphs(text: string, wrappedAtBlanks: boolean): Paragraph[] {
  const lines = linesOf(text);
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  const wrapped = width <= WRAP_LIMIT;
  const found: Paragraph[] = [];
  let open: Paragraph | null = null;
  let last: Line | null = null;
  for (const line of lines) {
    if (line.start === line.end) {
      open = null;
      continue;
    }
    const carried: boolean =
      wrappedAtBlanks &&
      open !== null &&
      last !== null &&
      (isCarried(text, last, line, width) ||
        (isDateline(text, open.start, last.end) && !hasRoom(text, last, line, width)));
    const bullet: number = carried ? 0 : bulletEnd(text, line);
    if (open && last && bullet === 0 && continues(text, last, line, wrapped, width)) open.end = line.end;
    else {
      open = { start: line.start + bullet, end: line.end, bullet: bullet > 0 };
      found.push(open);
    }
    last = line;
  }
  return found.flatMap((paragraph) => inlineBullets(text, paragraph));
}

/** Trimmed lines; an empty one stands for a blank line. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

const isBlank = (code: number) => isSpace(code) || isInvisible(code);

/** In a wrapped text a full line without an end is carried on, though the next line opens with "2." or a long dash. */
function isCarried(text: string, last: Line, line: Line, width: number): boolean {
  const first = text.charCodeAt(line.start);
  const mayCarryOn = isDigit(first) || first === 0x2013 || first === 0x2014;
  return mayCarryOn && !isTerminator(text, last.end) && !hasRoom(text, last, line, width);
}

/** "LIMA, June 30, 2022 (Dune Wire)": a dash behind it leads the story in, and opens no list. */
function isDateline(text: string, start: number, end: number): boolean {
  return end - start < 120 && /^[A-Z][A-Z .'-]+,[^()]*\([^()]+\)$/.test(text.slice(start, end).replace(/\s+/g, " "));
}

/** Could the first word of `line` have stood at the end of the last one? */
function hasRoom(text: string, last: Line, line: Line, width: number): boolean {
  let word = line.start;
  while (word < line.end && !isSpace(text.charCodeAt(word))) word++;
  return last.end - last.start + 1 + (word - line.start) <= width - 6;
}

/** Does this line go on with the paragraph of the last one? */
function continues(text: string, last: Line, line: Line, wrapped: boolean, width: number): boolean {
  const first = text.charCodeAt(line.start);
  const ended = isTerminator(text, last.end);
  if (!wrapped) return isLetter(first) && !isUpper(first) && !ended;
  return !hasRoom(text, last, line, width) || (!ended && isLetter(first) && !isUpper(first));
}

function isTerminator(text: string, end: number): boolean {
  const sign = fold(text[end - 1] as string);
  return (
    sign === "." ||
    sign === ":" ||
    sign === ";" ||
    sign === "!" ||
    sign === "?" ||
    (sign === '"' && end > 1 && text[end - 2] === ".")
  );
}

/** Length of the list mark that a line opens with: a bullet, a dash, "1.", "06 ", "a)", "(iv)"; 0 where there is none. */
function bulletEnd(text: string, line: Line): number {
  let at = line.start;
  const sign = fold(text[at] as string);
  if (
    sign === "*" ||
    ((sign === "-" || sign === "--") && isSpace(text.charCodeAt(at + 1))) ||
    (sign === "o" && text[at + 1] === "\t")
  )
    at++;
  else {
    if (text[at] === "(") at++;
    const from = at;
    while (at < line.end && at - from < 4 && isMarker(text.charCodeAt(at))) at++;
    const digits = isDigit(text.charCodeAt(from));
    const length = at - from;
    const closed = text[at] === ")" || (text[at] === "." && (digits || length === 1));
    const padded = length === 2 && text[from] === "0" && isSpace(text.charCodeAt(at));
    if (length === 0 || (!closed && !padded) || (digits && length > 2)) return 0;
    if (!digits && length > 1 && !/^[ivx]+$/.test(text.slice(from, at))) return 0;
    at++;
  }
  if (at >= line.end || (!isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at))))
    return sign === "*" && at < line.end ? at - line.start : 0;
  while (at < line.end && isBlank(text.charCodeAt(at))) at++;
  return at - line.start;
}

const isMarker = (code: number) => isDigit(code) || (code >= 0x61 && code <= 0x7a);

/** Bullets that stand inside a line ("... signed: \u2022 an MoU ... \u2022 a plan ...") open paragraphs of their own. */
function inlineBullets(text: string, paragraph: Paragraph): Paragraph[] {
  const parts: Paragraph[] = [];
  let { start, bullet } = paragraph;
  for (let at = start; at < paragraph.end; at++) {
    if (text.charCodeAt(at) < 0x80 || fold(text[at] as string) !== "*" || text[at] === "\u00b7") continue;
    if (at > start) parts.push({ start, end: at, bullet });
    start = at + 1;
    while (start < paragraph.end && isBlank(text.charCodeAt(start))) start++;
    bullet = true;
    at = start - 1;
  }
  if (start < paragraph.end) parts.push({ start, end: paragraph.end, bullet });
  return parts;
}
