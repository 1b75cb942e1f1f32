// CSV files as rows of cells: numbers and ISO dates as such, everything else as text; nothing in it becomes a formula.
import { type Entry, textEntry } from "./intake";

/** The rows of a CSV file as the sheet takes them. */
export const csvEntries = (text: string): Entry[][] => parseCsv(text).map((cells) => cells.map(entryOf));

/** A text with an apostrophe before what looks like a formula was marked so by whoever wrote the file. */
function entryOf(cell: string): Entry {
  if (cell === "") return null;
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$|^\d{4}-\d\d-\d\d$/.test(cell)) return { content: cell };
  return textEntry(/^'\s*[=+\-@]/.test(cell) ? cell.slice(1) : cell);
}

/** Rows of cells as RFC 4180 has them; the separator is the comma, semicolon or tab that the first line has most of. */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\ufeff/, "").replace(/\r?\n?$/, "");
  if (source === "") return [];
  const first = source.slice(0, source.search(/\r?\n|$/));
  const [separator = ","] = [",", ";", "\t"].sort((one, other) => first.split(other).length - first.split(one).length);
  const rows: string[][] = [[]];
  for (let at = 0; at <= source.length; ) {
    const quoted = source[at] === '"';
    const end = quoted ? closing(source, at + 1) : endOfPlain(source, at, separator);
    const cell = quoted ? source.slice(at + 1, end).replace(/""/g, '"') : source.slice(at, end);
    rows.at(-1)?.push(cell);
    at = quoted ? endOfPlain(source, end, separator) : end;
    if (at < source.length && source[at] !== separator) rows.push([]);
    at += source.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

/** Where a cell without quotation marks ends: at a separator, a line's end, or the end of all. */
function endOfPlain(source: string, from: number, separator: string): number {
  let at = from;
  while (at < source.length && source[at] !== separator && source[at] !== "\n" && source[at] !== "\r") at += 1;
  return at;
}

/** The quotation mark that closes a cell; two of them stand for one. */
function closing(source: string, from: number): number {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2))
    if (source[at + 1] !== '"') return at;
  return source.length;
}
