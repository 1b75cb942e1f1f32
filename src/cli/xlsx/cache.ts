// The cache of the pivot tables: the columns of Links with their values, and its rows again as the tables read them.
import { type Cell, columns } from "../../table";
import { ordered } from "./totals";
import { escaped, HEAD, MAIN, place, RELATIONS } from "./xml";

export interface Field {
  header: string;
  /** Values that a table groups by, in order; empty for a column that none groups by. */
  items: string[];
}

/** Columns that a pivot table groups or filters by. */
const GROUPED = ["status", "instrument", "facet", "value", "country"];

/** The rows that the tables are made of, those of their totals last, and where they stand. */
export interface Source {
  links: readonly Cell[][];
  /** The tab's name, and its last row. */
  tab: string;
  lastRow: number;
}

export function fieldsOf(links: readonly Cell[][]): Field[] {
  return columns.links().map(({ key, header }, at) => {
    const items = GROUPED.includes(key) ? ordered(links.map((link) => String(link[at]))) : [];
    return { header, items };
  });
}

/** Relation rId1 is the records; a spreadsheet refreshes the tables when it opens the file. */
export function cacheXml({ links, tab, lastRow }: Source): string {
  const ref = `A1:${place(lastRow, columns.links().length)}`;
  const fields = fieldsOf(links).map(
    ({ header, items }, at) =>
      `<cacheField name="${escaped(header)}" numFmtId="0">${items.length > 0 ? shared(items) : loose(links, at)}</cacheField>`,
  );
  return (
    `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}" r:id="rId1" refreshOnLoad="1" createdVersion="6" ` +
    `refreshedVersion="6" minRefreshableVersion="3" recordCount="${links.length}"><cacheSource type="worksheet">` +
    `<worksheetSource ref="${ref}" sheet="${escaped(tab)}"/></cacheSource><cacheFields count="${fields.length}">${fields.join("")}</cacheFields></pivotCacheDefinition>`
  );
}

const item = (value: string): string => (value === "" ? "<m/>" : `<s v="${escaped(value)}"/>`);

const shared = (items: readonly string[]): string =>
  `<sharedItems ${items.includes("") ? 'containsBlank="1" ' : ""}count="${items.length}">${items.map(item).join("")}</sharedItems>`;

/** What kinds of values a column holds that no table groups by. */
function loose(links: readonly Cell[][], at: number): string {
  const format = columns.links()[at]?.format;
  const values = links.map((link) => link[at] ?? "");
  const filled = values.filter((value) => value !== "").sort();
  const blank = filled.length < values.length ? ' containsBlank="1"' : "";
  if (filled.length === 0) return `<sharedItems containsNonDate="0" containsString="0"${blank}/>`;
  if (format === "date") {
    const range = `minDate="${filled[0]}T00:00:00" maxDate="${filled.at(-1)}T00:00:00"`;
    return `<sharedItems containsSemiMixedTypes="0" containsNonDate="0" containsDate="1" containsString="0"${blank} ${range}/>`;
  }
  if (format === "integer") {
    const numbers = filled.map(Number).sort((one, other) => one - other);
    const range = `minValue="${numbers[0]}" maxValue="${numbers.at(-1)}"`;
    return `<sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1"${blank} ${range}/>`;
  }
  return `<sharedItems${blank}/>`;
}

export function recordsXml(links: readonly Cell[][]): string {
  const fields = fieldsOf(links);
  const formats = columns.links().map(({ format }) => format);
  const indexes = fields.map(({ items }) => new Map(items.map((value, at) => [value, at])));
  const records = links.map((link) => {
    const cells = link.map((value, at) => {
      const index = indexes[at]?.get(String(value));
      if (index !== undefined) return `<x v="${index}"/>`;
      if (value !== "" && formats[at] === "date") return `<d v="${value}T00:00:00"/>`;
      return typeof value === "number" ? `<n v="${value}"/>` : item(value);
    });
    return `<r>${cells.join("")}</r>`;
  });
  return `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="${links.length}">${records.join("")}</pivotCacheRecords>`;
}
