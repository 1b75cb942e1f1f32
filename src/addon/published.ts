// Published: the day of publication as cells give it, as an ISO date.

/** A date cell is midnight in the sheet's zone; this far on it is the same day in UTC for every zone from -10 to +13. */
const INTO_THE_DAY = 13.5 * 3600 * 1000;

/** Serial numbers that are taken for days: 1927 to 2173. A year alone, 2024, is none of them. */
const SERIALS = { first: 10000, last: 100000, ofEpoch: 25569 };

/**
 * ISO date of a cell's value, null for a blank one.
 * @throws Error with the remedy where it is no date.
 */
export function publishedOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return new Date(value.getTime() + INTO_THE_DAY).toISOString().slice(0, 10);
  if (typeof value === "number" && value >= SERIALS.first && value < SERIALS.last)
    return new Date(Math.floor(value - SERIALS.ofEpoch) * 86400000).toISOString().slice(0, 10);
  const iso = typeof value === "string" ? /^\s*(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value)?.[1] : undefined;
  if (iso && !Number.isNaN(Date.parse(iso))) return iso;
  throw new Error(`The publication date "${value}" is no date. Give a date cell, or text such as 2024-06-12.`);
}

/** The date beside row `row` of the articles: one cell serves all rows, a column gives each its own. */
export function publishedAt(value: unknown, row: number): string | null {
  if (!Array.isArray(value)) return publishedOf(value);
  const cells: unknown = value[row - 1];
  return publishedOf(Array.isArray(cells) ? cells[0] : cells);
}
