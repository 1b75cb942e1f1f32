// Custom functions in the engine's cells, in Node and in the page alike: arguments as Apps Script hands them over,
// results as Google spreads them.
import type { Card } from "./cards";
import type { Engine } from "./engine";
import { dateOf, isDate, plainText, serialOf, showsDate } from "./typing";

/** Thrown by a caller that has asked for the value and will evaluate again when it is there. */
export class Loading extends Error {}

type Cell = { value: string | number | boolean | null; format?: string; message?: string; origin?: Place };
type Place = { sheetId: string; row: number; col: number };
type Arg = Cell | Cell[][] | undefined;
/** What the engine binds to `this` when it computes. */
interface Context {
  getters?: { getCell(place: Place): { content?: string } | undefined };
  __originCellPosition?: Place;
}
/** Told of each table that a function gives: its name, the cell of the formula, the table's rows and columns. */
export type OnSpread = (name: string, place: Place, rows: number, columns: number) => void;
const DATE_FORMAT = "m/d/yyyy hh:mm:ss";

/** @param call gets what a script function would get, returns what it returns */
export function addCustomFunction(
  o: Engine,
  card: Card,
  call: (args: unknown[]) => unknown,
  onSpread: OnSpread = () => {},
): void {
  const args = card.params.map(({ name, description }) => ({
    name,
    description,
    type: ["ANY", "RANGE"],
    optional: true,
    acceptMatrix: true,
    acceptErrors: true,
  }));
  function compute(this: Context, ...given: Arg[]): Cell | Cell[][] {
    try {
      const cells = toCells(call(toArguments(given, this)));
      const place = this.__originCellPosition;
      if (place && Array.isArray(cells)) onSpread(card.name, place, cells[0]?.length ?? 0, cells.length);
      return cells;
    } catch (error) {
      if (error instanceof Loading) return { value: "#LOADING", message: "Loading..." };
      return { value: "#ERROR", message: (error as Error).message ?? String(error) };
    }
  }
  const definition = { description: card.description, args, compute } as never;
  o.registries.functionRegistry.replace(card.name.toUpperCase(), definition);
}

/** A cell is a scalar, a range rows of scalars; a range of one cell is a scalar too; omitted ones at the end are cut. */
function toArguments(given: Arg[], context: Context): unknown[] {
  const scalar = (cell: Cell | undefined): unknown => {
    const value = cell?.value ?? "";
    if (typeof value === "number" && showsDate(cell?.format)) return dateOf(value);
    return (cell?.origin && plainText(context.getters?.getCell(cell.origin)?.content)) ?? value;
  };
  const args = given.map((arg) => {
    if (arg === undefined) return undefined;
    if (!Array.isArray(arg)) return scalar(arg);
    const height = arg[0]?.length ?? 0; // the engine's matrices are lists of columns
    const rows = Array.from({ length: height }, (_, row) => arg.map((column) => scalar(column[row])));
    return height === 1 && arg.length === 1 ? rows[0]?.[0] : rows;
  });
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args;
}

function toCells(result: unknown): Cell | Cell[][] {
  if (!Array.isArray(result)) return toCell(result);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  if (rows.length === 0) return { value: "" };
  const width = Math.max(1, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, col) => rows.map((row) => toCell(row[col])));
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return { value: "" };
  if (isDate(value)) return { value: serialOf(value), format: DATE_FORMAT };
  return { value: typeof value === "object" ? String(value) : (value as string | number | boolean) };
}
