// Choice: the columns that PACT_AGREEMENTS shows, by default or as its third argument names them.
import { type Column, columns } from "../table";

const DEFAULT =
  "signed on, instrument, status, title, parties, countries, sectors, minerals, place, amount, currency, quote, start, end, confidence";

/** Short names that stand for a header. */
const ALIASES: Record<string, string> = { signed: "signed on", date: "signed on", id: "agreement id", value: "amount" };

/**
 * The columns named, in the order named: "signed, parties, sector". Case does not count; a range of cells will do too.
 * @throws Error that lists the known names where one is unknown.
 */
export function chosenColumns(names: unknown): Column[] {
  const listed = (Array.isArray(names) ? flat(names).join(",") : String(names ?? "")).trim() || DEFAULT;
  const offered = columns.offered();
  return listed
    .split(/[,;\n]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "")
    .map((name) => find(offered, ALIASES[name] ?? name));
}

function find(offered: readonly Column[], name: string): Column {
  const named = offered.find(
    (column) => column.header.toLowerCase() === name || column.key === name.replace(/ /g, "_"),
  );
  if (named) return named;
  const known = offered.map((column) => column.header.toLowerCase()).join(", ");
  throw new Error(`There is no column "${name}". Known columns: ${known}.`);
}

function flat(values: readonly unknown[]): unknown[] {
  return values.reduce<unknown[]>((all, value) => all.concat(Array.isArray(value) ? flat(value) : [value]), []);
}
