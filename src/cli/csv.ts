// CSV: agreement rows as RFC 4180 has them, each with its article's id before it.
import type { Facts } from "../extract/facts";
import { agreementTable, type Cell, type Column } from "../table";

/** One line an agreement; empty where the article has none. */
export function csvRows(id: string, facts: Facts, chosen: readonly Column[]): string {
  return agreementTable(facts, chosen)
    .rows.map((row) => csvLine([id, ...row]))
    .join("");
}

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; signs of full width count too. */
function field(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
