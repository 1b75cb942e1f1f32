// Lines: how a lexicon file is laid out, and the one parser that reads it.
//
// A lexicon is one string, one entry a line, the lines in the order of their first column (plain code units):
//   id = wording | wording            one kind of wording
//   id ; column ; column              several kinds; a column may hold several values parted by |
// Blank lines are skipped. An empty column is allowed.

/** One line as its columns, each a list of its values; the first column is the id. */
export type Row = readonly (readonly string[])[];

/** The lines of a lexicon string, trimmed, blank ones left out. */
export function linesOf(data: string): string[] {
  const lines: string[] = [];
  for (const line of data.split("\n")) {
    const trimmed = line.trim();
    if (trimmed !== "") lines.push(trimmed);
  }
  return lines;
}

let read: Map<string, readonly Row[]> | undefined;

/** The lines of a lexicon string as rows of columns of values; each string is read once. */
export function rowsOf(data: string): readonly Row[] {
  read ??= new Map();
  let rows = read.get(data);
  if (!rows) {
    rows = linesOf(data).map(rowOf);
    read.set(data, rows);
  }
  return rows;
}

function rowOf(line: string): Row {
  const equals = line.indexOf(" = ");
  const columns = equals < 0 ? line.split(" ;") : [line.slice(0, equals), line.slice(equals + 3)];
  return columns.map(valuesOf);
}

/** The single value of a column, "" where the column is empty or missing. */
export function value(row: Row, column: number): string {
  return row[column]?.[0] ?? "";
}

/** All values of a column, none where it is empty or missing. */
export function values(row: Row, column: number): readonly string[] {
  return row[column] ?? [];
}

function valuesOf(column: string): string[] {
  const trimmed = column.trim();
  return trimmed === "" ? [] : trimmed.split(" | ");
}
