// Cells: values on their way into a sheet; text stays text, whatever it begins with.
import type { Cell, Format } from "../../table";

/** The most characters that a cell of Google Sheets takes, and the most cells of a spreadsheet. */
export const CELL_CHARACTERS = 50000;
export const SPREADSHEET_CELLS = 10000000;

/** Number format of each kind of column; text columns have none: what looks like a number is kept text by an apostrophe. */
export const NUMBER_FORMATS: Record<Format, string> = {
  text: "General",
  wrap: "General",
  date: "yyyy-mm-dd",
  time: "yyyy-mm-dd hh:mm",
  integer: "0",
  number: "General",
  money: "#,##0",
  percent: "0.0%",
};

/**
 * What to hand to setValues so that the cell shows exactly the text: anything that a sheet could take for a formula, a
 * number, a date or a truth value gets a leading apostrophe, which a sheet takes as "this is text" and does not show.
 */
export function literal(cell: Cell): Cell {
  if (typeof cell === "number" || cell === "") return cell;
  const plain = /^(?:[A-Za-z"\u201c\u2018]|\([A-Za-z])/.test(cell);
  return plain && !isReadAsValue(cell) ? cell : `'${cell}`;
}

/** The same for a column of dates: an ISO date is to become a real date. */
export function entry(cell: Cell, format: Format): Cell {
  const iso = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$/;
  return (format === "date" || format === "time") && iso.test(String(cell)) ? cell : literal(cell);
}

/** "TRUE", "June 5", "Mar-2026", "USD 5", "e3": words that a sheet may turn into something else. */
function isReadAsValue(text: string): boolean {
  return (
    /^(?:true|false)$/i.test(text) ||
    /^\(?[A-Za-z]{1,9}\.?[ ,\-/]*\$?\d[\d,.:/ -]*\)?$/.test(text) ||
    /^\[.*\]\(.*\)$/.test(text)
  );
}
