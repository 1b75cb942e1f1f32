// A CSV file as a new tab: numbers and ISO dates as such, everything else as text; nothing in it becomes a formula.
import { MAX_CHARACTERS } from "./typing";
import type { Workbook } from "./workbook";

/**
 * @param name of the file, of which the tab takes its name
 * @returns the new tab's id
 * @throws Error with the remedy where a text is longer than a cell may be
 */
export function importCsv(workbook: Workbook, name: string, text: string): string {
  const rows = parseCsv(text);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const sheetId = workbook.newId();
  const commands = rows.flatMap((cells, row) =>
    cells.flatMap((cell, col) => {
      if (cell.length > MAX_CHARACTERS)
        throw new Error(
          `Row ${row + 1} has a text of more than ${MAX_CHARACTERS} characters: split it over several cells.`,
        );
      return cell === "" ? [] : [{ type: "UPDATE_CELL", sheetId, row, col, content: contentOf(cell) }];
    }),
  );
  const size = { rows: Math.max(200, rows.length), cols: Math.max(26, width) };
  const position = workbook.getters.getSheetIds().length;
  workbook.run("CREATE_SHEET", { sheetId, name: tabName(workbook, name), position, ...size });
  workbook.batch(commands);
  return sheetId;
}

/** A text with an apostrophe before what looks like a formula was marked so by whoever wrote the file. */
function contentOf(cell: string): string {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$|^\d{4}-\d\d-\d\d$/.test(cell)) return cell;
  return /^'\s*[=+\-@]/.test(cell) ? cell : `'${cell}`;
}

function tabName({ getters }: Workbook, file: string): string {
  const plain =
    file
      .replace(/\.\w+$/, "")
      .replace(/[[\]*?:/\\']/g, " ")
      .trim() || "Import";
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain} ${number}`;
    if (!getters.getSheetIdByName(name)) return name;
  }
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
