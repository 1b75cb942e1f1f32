// Column: a range of articles, each row one, imported in chunks that stay far within the six minutes of a script's run.
import { read } from "../index";
import { sourceOf } from "../table";
import { articlesIn } from "./articles";
import type { Chunk, ChunkRequest, ColumnRange, Roles, RowResult } from "./bridge";
import { messageOf } from "./message";
import { publishedOf } from "./published";
import { importArticles } from "./tracker/import";
import type { Incoming } from "./tracker/merge";
import { leftOut, type Settings, settingsOf, sifted } from "./tracker/settings";

/** Articles of one chunk: some seconds of a script's run, so that a progress bar moves. */
const CHUNK = 10;
/** Rows that are looked at to guess what a column holds. */
const LOOK = 20;

const HEADERS: [keyof Roles, RegExp][] = [
  ["article", /^(?:article|text|full text|body|content|story)\b/i],
  ["published", /\b(?:date|published|day)\b/i],
  ["title", /\b(?:title|headline)\b/i],
  ["url", /\b(?:url|link|address)\b/i],
];

/** What the selected cells are, and which column seems to hold what. @throws Error with the remedy where nothing will do */
export function selectedColumn(): ColumnRange {
  const range = SpreadsheetApp.getActiveRange();
  if (!range || range.getNumRows() < 2)
    throw new Error("Select the rows that hold the articles, at least two, with their header if they have one.");
  const sheet = range.getSheet();
  // A whole column is taken as far as the tab is filled.
  const rows = Math.min(range.getNumRows(), sheet.getLastRow() - range.getRow() + 1);
  if (rows < 2) throw new Error("The selected rows are blank. Select the rows that hold the articles.");
  const used = sheet.getRange(range.getRow(), range.getColumn(), rows, range.getNumColumns());
  const values: unknown[][] = sheet
    .getRange(range.getRow(), range.getColumn(), Math.min(rows, LOOK), range.getNumColumns())
    .getValues();
  if (values.every((row) => row.every((cell) => cell === "")))
    throw new Error("The selected rows are blank. Select the rows that hold the articles.");
  const [first = [], ...rest] = values;
  const headers = first.map(String);
  const byHeader = Object.fromEntries(
    HEADERS.map(([role, pattern]) => [role, headers.findIndex((text) => text.length < 40 && pattern.test(text))]),
  ) as unknown as Roles;
  const header = Object.values(byHeader).some((at) => at >= 0);
  const looked = header ? rest : values;
  const roles = {
    article: byHeader.article >= 0 ? byHeader.article : longest(looked),
    published: byHeader.published >= 0 ? byHeader.published : columnWhere(looked, isDay),
    title: byHeader.title,
    url: byHeader.url >= 0 ? byHeader.url : columnWhere(looked, (cell) => /^https?:\/\/\S+$/.test(String(cell))),
  };
  const names = headers.map((text, at) => (header && text.trim() !== "" ? text.slice(0, 40) : `Column ${at + 1}`));
  return { sheet: sheet.getName(), range: used.getA1Notation(), rows, columns: names, header, roles };
}

/** Reads and imports the next rows; each of them has its result. @throws Error where the rows are gone, or nothing can be written */
export function importChunk({ sheet: name, range, header, roles, from }: ChunkRequest): Chunk {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`The tab "${name}" is gone or has another name. Select the rows again.`);
  const area = sheet.getRange(range);
  const start = Math.max(from, header ? 1 : 0);
  const count = Math.min(CHUNK, area.getNumRows() - start);
  if (count < 1) return { results: [], next: null, importId: "" };
  const top = area.getRow() + start;
  const values: unknown[][] = sheet.getRange(top, area.getColumn(), count, area.getNumColumns()).getValues();
  const settings = settingsOf(spreadsheet);
  const results = values.map((cells, at) => ({ row: top + at, ...readRow(cells, roles, settings) }));
  const batch = results.flatMap(({ incoming }) => incoming ?? []);
  const { importId, fresh } = batch.length > 0 ? importArticles(spreadsheet, batch) : { importId: "", fresh: [] };
  const news = new Set(fresh);
  const told = results.map(({ incoming, ...result }): RowResult => {
    if (!incoming) return result;
    // The same article twice in one chunk: the first brings it.
    return { ...result, outcome: news.delete(incoming.facts.article.id) ? "imported" : "there" };
  });
  const next = start + count < area.getNumRows() ? start + count : null;
  return { results: told, next, importId };
}

/** One row as an article to import, or why it is none. */
function readRow(
  cells: readonly unknown[],
  roles: Roles,
  settings: Settings,
): Omit<RowResult, "row"> & { incoming?: Incoming } {
  const cell = (at: number) => (at < 0 ? "" : cells[at]);
  const title = String(cell(roles.title) ?? "").trim();
  const failed = (why: string) => ({ title, outcome: "failed" as const, why });
  try {
    const [article] = articlesIn([[cell(roles.article)]]);
    if (!article) return failed("The article cell is blank.");
    if (article.problem !== null) return failed(article.problem);
    const whole = read(article.text, { published: publishedOf(cell(roles.published)) });
    const { facts, left } = sifted(whole, settings);
    const source = sourceOf(facts);
    const named = { ...source, title: title || source.title, url: String(cell(roles.url) ?? "").trim() };
    if (!facts.article.english) return failed("This text does not look like English.");
    const found = facts.agreements.length + facts.counts.length + facts.mineralNotes.length;
    const why = left > 0 ? leftOut(left, settings) : "";
    if (found === 0) return { title: named.title, outcome: "nothing", why: why || (facts.silences[0]?.reason ?? "") };
    const incoming = { facts, source: named, text: article.text };
    return { title: named.title, outcome: "imported", why, incoming };
  } catch (error) {
    return failed(messageOf(error));
  }
}

function longest(rows: readonly unknown[][]): number {
  const width = rows[0]?.length ?? 1;
  const lengths = Array.from({ length: width }, (_, at) =>
    rows.reduce((sum, row) => sum + (typeof row[at] === "string" ? String(row[at]).length : 0), 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

const isDay = (cell: unknown) => cell instanceof Date || /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(String(cell));

/** The first column in which most cells are so; -1 where there is none. */
function columnWhere(rows: readonly unknown[][], test: (cell: unknown) => boolean): number {
  const width = rows[0]?.length ?? 0;
  const share = (at: number) => rows.filter((row) => test(row[at])).length / rows.length;
  return Array.from({ length: width }, (_, at) => at).findIndex((at) => share(at) > 0.5);
}
