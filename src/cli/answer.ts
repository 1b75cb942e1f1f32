// Answer: one article as the request wants it printed; the same on the main thread and on a worker.
import { chosenColumns } from "../addon/choice";
import { read } from "../index";
import { columns } from "../table";
import { csvLine, csvRows } from "./csv";
import { explain } from "./explain";
import type { Article } from "./input/articles";
import type { Request } from "./request";
import { rowsOf } from "./xlsx/rows";

/** What goes before the first answer. */
export function opening({ output, columns: names, bom }: Request): string {
  if (output !== "csv") return "";
  const header = csvLine(["Article", ...chosenFor(names).map((column) => column.header)]);
  return bom ? `\ufeff${header}` : header;
}

/** For a workbook, the rows as JSON: `Rows`. */
export function answer({ id, text, published }: Article, { output, columns: names }: Request): string {
  const facts = read(text, { published });
  if (output === "explain") return explain(id, facts);
  if (output === "xlsx") return JSON.stringify(rowsOf(id, facts));
  if (output === "csv") return csvRows(id, facts, chosenFor(names));
  return `${JSON.stringify({ id, ...facts })}\n`;
}

/** @throws Error that lists the known names where one is unknown */
export const chosenFor = (names: string | null) => (names === null ? columns.agreements() : chosenColumns(names));
