// The tabs after five of our own articles: cell by cell against the Facts, and set up as an analyst expects.
import type { Facts } from "../../src/extract/facts";
import { read } from "../../src/index";
import type { Host } from "../../src/local/host";
import { agreementTable, type Cell, columns, linkTable, mineralTable, type Table } from "../../src/table";
import { ownCorpus } from "../corpus/corpora";
import { importFacts, openHost, rowsIn } from "./tracker";

const articles = ownCorpus()
  .articles.filter(({ gold }) => gold.agreements.length > 1)
  .slice(0, 5);
const read5: Facts[] = articles.map(({ text, source }) => read(text, { published: source.published }));

let host: Host;
beforeAll(() => {
  host = openHost();
  for (const facts of read5) expect(importFacts(host, facts).ok).toBe(true);
});

/** Rows that the tables say, without those of an agreement that an earlier article brought. */
function expected(tableFor: (facts: Facts) => Table, key?: string): Record<string, Cell>[] {
  const seen = new Set<unknown>();
  return read5.flatMap((facts) => {
    const { columns: all, rows } = tableFor(facts);
    const records = rows.map((row) => Object.fromEntries(all.map(({ header }, at) => [header, row[at] ?? ""])));
    const fresh = key ? records.filter((record) => !seen.has(record[key])) : records;
    for (const record of records) if (key) seen.add(record[key]);
    return fresh;
  });
}

const without = (row: Record<string, unknown>, ...headers: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([header]) => !headers.includes(header)));

test.each([
  ["Agreements", agreementTable, "Agreement ID"],
  ["Links", linkTable, "Agreement ID"],
  ["Minerals", mineralTable, undefined],
] as const)("%s holds what the Facts say, cell by cell", (name, tableFor, key) => {
  const rows = rowsIn(host, name).map((row) => without(row, "Written", "Article ID"));
  expect(rows).toEqual(expected((facts) => tableFor(facts), key).map((row) => without(row, "Article ID")));
  expect(rows.length).toBeGreaterThan(0);
});

test("Articles holds one row an article, with the import that brought it", () => {
  const rows = rowsIn(host, "Articles");
  expect(rows.map((row) => row["Article ID"])).toEqual(read5.map(({ article }) => article.id));
  expect(rows.map((row) => row.Published)).toEqual(read5.map(({ article }) => article.published ?? ""));
  expect(rows.map((row) => row["Import ID"])).toEqual(["I0001", "I0002", "I0003", "I0004", "I0005"]);
  expect(rows.map((row) => row["Agreements found"])).toEqual(read5.map(({ coverage }) => coverage.named));
});

test("every quote proves itself against its article", () => {
  const texts = new Map(read5.map(({ article }, at) => [article.id, articles[at]?.text ?? ""]));
  for (const row of [...rowsIn(host, "Agreements"), ...rowsIn(host, "Minerals")]) {
    const text = texts.get(String(row["Article ID"]).split("; ")[0] ?? "") ?? "";
    expect(text.slice(Number(row.Start), Number(row.End))).toBe(row.Quote);
  }
});

test("the six tabs stand in their order, the journal is hidden", () => {
  const names = host.evaluate(
    "SpreadsheetApp.getActive().getSheets().map((s) => (s.isSheetHidden() ? '-' : '') + s.getName())",
  );
  expect([...(names as string[])].filter((name) => !name.startsWith("-"))).toEqual([
    "Sheet1",
    "Articles",
    "Agreements",
    "Links",
    "Sectors",
    "Minerals",
    "Pivot",
  ]);
  expect([...(names as string[])]).toContain("-Pactsheet journal");
});

test("Agreements is set up: frozen header and ids, filter, bands, notes, drop-downs, colours, memory hidden", () => {
  const setup = host.evaluate(`(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Agreements");
    const validations = sheet.getRange(2, 1, 1, 26).getDataValidations()[0];
    return {
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
      filter: sheet.getFilter() !== null,
      bands: sheet.getBandings().length,
      notes: sheet.getRange(1, 1, 1, 26).getNotes()[0],
      choices: validations.map((rule) => (rule ? rule.getCriteriaValues()[0] : null)),
      rules: sheet.getConditionalFormatRules().length,
      hidden: sheet.isColumnHiddenByUser(26),
      formats: sheet.getRange(2, 1, 1, 26).getNumberFormats()[0],
    };
  })()`) as Record<string, unknown>;
  const plain = JSON.parse(JSON.stringify(setup));
  expect(plain).toMatchObject({ frozen: [1, 2], filter: true, bands: 1, rules: 3, hidden: true });
  const place = (key: string) => columns.agreements().findIndex((column) => column.key === key);
  for (const column of columns.agreements()) expect(plain.notes[place(column.key)]).toContain(column.note);
  expect(plain.choices[place("review")]).toEqual(["unreviewed", "confirmed", "corrected", "rejected"]);
  expect(plain.choices[place("status")]).toContain("negotiating");
  expect(plain.choices[place("instrument")]).toContain("letter_of_intent");
  expect(plain.choices[place("sector")]).toHaveLength(19);
  expect(plain.formats[place("signed_on")]).toBe("yyyy-mm-dd");
});

test("dates are real dates, ids are text", () => {
  const found = host.evaluate(`(() => {
    const values = SpreadsheetApp.getActive().getSheetByName("Agreements").getDataRange().getValues().slice(1);
    return { dates: values.map((row) => row[2]).filter(String).map((each) => each instanceof Date), ids: values.map((row) => typeof row[0]) };
  })()`) as { dates: boolean[]; ids: string[] };
  expect([...found.dates].length).toBeGreaterThan(0);
  expect([...found.dates].every(Boolean)).toBe(true);
  expect(new Set(found.ids)).toEqual(new Set(["string"]));
});

test("a slicer by year stands over the pivots", () => {
  expect(
    host.evaluate(
      'SpreadsheetApp.getActive().getSheetByName("Pivot").getSlicers().map((each) => each.getTitle()).join()',
    ),
  ).toBe("Year");
});
