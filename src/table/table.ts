// Table: a header and rows of plain values, made from records by columns that each name their source.

/** How a column reads: codes and names as text, long text wrapped, ISO dates, counts, sums, shares. */
export type Format = "text" | "wrap" | "date" | "time" | "integer" | "number" | "money" | "percent";

/** What a cell holds: text, a number, or "" for nothing. */
export type Cell = string | number;

export interface Column {
  /** Stable name; never shown, never changed. */
  key: string;
  header: string;
  /** Pixels. */
  width: number;
  format: Format;
  /** Where in the record the value stands, e.g. `agreement.parties[2+].name`; empty for a column that is filled elsewhere. */
  source: string;
  /** What the column means, for whoever reads the sheet. */
  note: string;
}

export interface Table {
  columns: readonly Column[];
  rows: Cell[][];
}

/**
 * Columns from their definition, one a line: `key | Header | width | format | source | note`.
 * @throws Error naming the line that does not have six parts.
 */
export function columnsOf(definition: string): Column[] {
  return definition
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [key, header, width, format, source, note] = line.split("|").map((part) => part.trim());
      if (!key || !header || !note || source === undefined) throw new Error(`Column "${line}" needs six parts.`);
      return { key, header, width: Number(width), format: format as Format, source, note };
    });
}

/** One row a record, one cell a column. */
export function tableOf(columns: readonly Column[], records: readonly object[]): Table {
  return { columns, rows: records.map((record) => columns.map((column) => cellOf(record, column.source))) };
}

/** The header, then the rows: what a formula returns and a file begins with. */
export function grid(table: Table): Cell[][] {
  return [table.columns.map((column) => column.header), ...table.rows];
}

/** The value at `source` of a record: several are joined with "; ", nothing is "". */
export function cellOf(record: object, source: string): Cell {
  const found = source === "" ? [] : source.split(".").reduce<unknown[]>(step, [record]);
  const values = found.filter((value) => value !== null && value !== undefined && value !== "");
  if (values.length > 1) return values.join("; ");
  const [value = ""] = values;
  return typeof value === "number" ? value : String(value);
}

/** One step of a path: `name`, `name[0]` for the first of a list, `name[2+]` for the third and all after it. */
function step(values: unknown[], part: string): unknown[] {
  const [, name = part, first, open] = /^(\w+)\[(\d+)(\+)?\]$/.exec(part) ?? [];
  return values.flatMap((value) => {
    const next = (value as Record<string, unknown> | null | undefined)?.[name];
    if (!Array.isArray(next) || first === undefined) return next;
    const from = Number(first);
    return open ? next.slice(from) : next.slice(from, from + 1);
  });
}
