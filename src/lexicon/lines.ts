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

/** The lines of a lexicon string as rows of columns of values. */
export function rowsOf(data: string): Row[] {
  return linesOf(data).map((line) => {
    const equals = line.indexOf(" = ");
    const columns = equals < 0 ? line.split(" ;") : [line.slice(0, equals), line.slice(equals + 3)];
    return columns.map(valuesOf);
  });
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
  const values = column.split(" | ");
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as string).trim();
  return values.length === 1 && values[0] === "" ? [] : values;
}
