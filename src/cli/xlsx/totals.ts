// Totals of the pivot tables: rows below Links, hidden, in which each agreement stands once under "Total".
// The tables' own totals add cells up, and so would count an agreement of two sectors twice.
import { type Cell, columns, PIVOTS } from "../../table";

export const TOTAL = "Total";

/** Where a column of Links stands, from 0. */
export const columnAt = (key: string): number => columns.links().findIndex((column) => column.key === key);

/** The rows that give each table a line Total, a column Total, and the cell where they meet. */
export function totalsOf(links: readonly Cell[][]): Cell[][] {
  const facet = columnAt("facet");
  const seen = new Set<string>();
  const once = (total: Cell[]) => {
    const key = JSON.stringify(GROUPED.map((name) => total[columnAt(name)]));
    return !seen.has(key) && seen.add(key);
  };
  return PIVOTS.flatMap((pivot) => {
    const [row, column] = [columnAt(pivot.rows), columnAt(pivot.columns)];
    const taken = links.filter((link) => link[facet] === pivot.facet);
    return [[row], [column], [row, column]].flatMap((places) =>
      taken.map((link) => link.map((cell, at) => (places.includes(at) ? TOTAL : cell))).filter(once),
    );
  });
}

/** What tells one row for the tables from another. */
const GROUPED = ["agreement_id", "facet", "value", "status", "instrument", "country"];

/** Values in the order of a table: by their letters, then the total, then what has none. */
export const ordered = (values: Iterable<string>): string[] => {
  const rank = (value: string) => (value === "" ? 2 : value === TOTAL ? 1 : 0);
  return [...new Set(values)].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
};
