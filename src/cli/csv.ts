// CSV: agreement rows as RFC 4180 has them, under the columns of the sheet's tab Agreements, each with its article's id before it.
import type { Facts } from "../extract/facts";
import { agreementTable, type Cell, columns } from "../table";

/** The header line. */
export function csvHeader(): string {
  return line(["Article", ...columns.agreements().map((column) => column.header)]);
}

/** One line an agreement; empty where the article has none. */
export function csvRows(id: string, facts: Facts): string {
  return agreementTable(facts)
    .rows.map((row) => line([id, ...row]))
    .join("");
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
function field(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
