// Two-dimensional arrays and the cells of a range.
import type { Area, Position } from "../workbook";

/** Reads a range row by row. */
export function grid<T>(area: Area, read: (position: Position) => T): T[][] {
  const { sheetId, top, left, bottom, right } = area;
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => read({ sheetId, row: top + r, col: left + c })),
  );
}

/** Pairs a two-dimensional array with the cells of a range. @throws Error as Google does when the sizes differ */
export function spread<T>(area: Area, given: T[][]): [Position, T][] {
  const { sheetId, top, left, bottom, right } = area;
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const mismatch = (what: string, data: number, range: number) =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${data} but the range has ${range}.`,
    );
  if (!Array.isArray(given)) throw new Error("The parameters don't match the method signature: expected Object[][].");
  if (given.length !== rows) throw mismatch("rows", given.length, rows);
  return given.flatMap((line, r) => {
    if (!Array.isArray(line)) throw new Error("The parameters don't match the method signature: expected Object[][].");
    if (line.length !== columns) throw mismatch("columns", line.length, columns);
    return line.map((value, c): [Position, T] => [{ sheetId, row: top + r, col: left + c }, value]);
  });
}

/** The same value for every cell of a range. */
export const fill = <T>(area: Area, value: T): T[][] => grid(area, () => value);
