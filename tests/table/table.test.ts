// Tables: every column finds its value in the Facts, and its definition is whole.

import { agreementTable, columns, grid, linkTable, mineralTable, sectorTable, totalTable } from "../../src/table";
import * as definitions from "../../src/table/columns";
import { capped } from "../../src/table/records";
import { referenceOf } from "../../src/table/reference";
import { cellOf, columnsOf } from "../../src/table/table";
import { agreement, facts, note } from "../addon/tracker";

const FORMATS = ["text", "wrap", "date", "time", "integer", "number", "money", "percent"];

test.each(Object.entries(definitions))("%s: keys and headers are unique, every line is whole", (_, definition) => {
  const list = columnsOf(definition);
  for (const field of ["key", "header"] as const) {
    const values = list.map((column) => column[field]);
    expect(new Set(values).size).toBe(values.length);
  }
  for (const { key, width, format, note: meaning } of list) {
    expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(width).toBeGreaterThanOrEqual(60);
    expect(FORMATS).toContain(format);
    expect(meaning).toMatch(/[.a-z]$/);
  }
});

test("a line that lacks a part is refused by name", () => {
  expect(() => columnsOf("key | Header | 60 | text")).toThrow(/"key \| Header \| 60 \| text" needs six parts/);
});

test("the tabs have the columns that product and colleagues count on", () => {
  const headers = (list: readonly { header: string }[]) => list.map(({ header }) => header).join(", ");
  expect(headers(columns.agreements())).toBe(
    "Agreement ID, Article ID, Signed on, Instrument, Status, Title, Parties, Party 1, Party 2, Other parties, Countries, " +
      "Sector, Other sectors, Minerals, Place, Amount, Currency, Quote, Start, End, Confidence, Rule, Review, Note, Engine",
  );
  expect(headers(columns.links())).toBe(
    "Agreement ID, Article ID, Signed on, Year, Status, Instrument, Facet, Value, Country",
  );
});

test("a path picks a value, one of a list, the rest of a list, or all of it", () => {
  const record = { a: { list: [{ n: "x" }, { n: "y" }, { n: "z" }], nothing: null, zero: 0 } };
  expect(cellOf(record, "a.list.n")).toBe("x; y; z");
  expect(cellOf(record, "a.list[1].n")).toBe("y");
  expect(cellOf(record, "a.list[1+].n")).toBe("y; z");
  expect(cellOf(record, "a.list[7].n")).toBe("");
  expect(cellOf(record, "a.nothing.deeper")).toBe("");
  expect(cellOf(record, "a.zero")).toBe(0);
  expect(cellOf(record, "")).toBe("");
});

test("links: one row a sector, mineral, country and party, and one a mineral and country", () => {
  const rows = linkTable(facts("x", [agreement("a")])).rows.map((row) => row.slice(6));
  expect(rows).toEqual([
    ["sector", "minerals", ""],
    ["sector", "energy", ""],
    ["mineral", "lithium", ""],
    ["country", "ALA", ""],
    ["country", "BOR", ""],
    ["party", "Aland", ""],
    ["party", "Borland", ""],
    ["mineral by country", "lithium", "ALA"],
    ["mineral by country", "lithium", "BOR"],
  ]);
});

test("a link's year is the year of signing, or else of publication, or nothing", () => {
  const year = (date: string | null, published: string | null) => {
    const read = facts("x", [agreement("a", { date })]);
    return linkTable({ ...read, article: { ...read.article, published } }).rows[0]?.[3];
  };
  expect([year("2025-12-31", "2026-01-02"), year(null, "2026-01-02"), year(null, null)]).toEqual([2025, 2026, ""]);
});

test("sectors: the fullest first, shares of all, instruments and statuses with their number", () => {
  const read = facts("x", [
    agreement("a", { sectors: ["trade"] }),
    agreement("b", { sectors: ["energy", "trade"], instrument: "contract" }),
    agreement("c", { sectors: ["energy"], status: "planned" }),
  ]);
  expect(grid(sectorTable(read))).toEqual([
    ["Sector", "Agreements", "Share %", "Also in", "Instruments", "Statuses"],
    ["energy", 2, 66.7, 0, "contract 1; mou 1", "signed 1; planned 1"],
    ["trade", 1, 33.3, 1, "mou 1", "signed 1"],
  ]);
});

test("totals: what is stated, what was found, and the one against the other", () => {
  const read = facts("x", [agreement("a")], {
    counts: [
      { count: 30, bound: "at_least", instrument: "agreement", evidence: "more than 30 agreements", start: 5, end: 28 },
    ],
    coverage: { named: 1, stated: 30, note: "the article names one" },
  });
  expect(totalTable(read).rows).toEqual([
    ["stated", 30, "at_least", "agreement", "more than 30 agreements", 5, 28],
    ["found", 1, "exact", "", "", "", ""],
    ["coverage", "", "", "", "1 of 30: the article names one", "", ""],
  ]);
});

test("a quote past 500 characters is cut there, its end with it, and no character is torn", () => {
  expect(capped({ quote: "x".repeat(600), start: 7, end: 607 })).toEqual({
    quote: "x".repeat(500),
    start: 7,
    end: 507,
  });
  const torn = capped({ quote: `${"x".repeat(499)}\ud83d\ude00y`, start: 0, end: 502 });
  expect(torn).toEqual({ quote: "x".repeat(499), start: 0, end: 499 });
});

test("a claim is held against the published figure", () => {
  const verdict = (mineral: string, rest: Parameters<typeof note>[1]) => referenceOf(note(mineral, rest)).verdict;
  expect(verdict("lithium", { country: "CHL", rank: 1 })).toBe("agrees");
  expect(verdict("lithium", { country: "CHL", rank: 4 })).toBe("differs (reference rank 1)");
  expect(verdict("antimony", { country: "RUS", rank: 2 })).toBe("agrees");
  expect(verdict("antimony", { country: "CHN", rank: null, share: 41 })).toBe("agrees");
  expect(verdict("antimony", { country: "CHN", rank: null, share: 80 })).toMatch(/^differs \(reference share 4\d %\)$/);
  expect(verdict("antimony", { country: "CHN", rank: null })).toBe("agrees");
  expect(verdict("lithium", { country: "FJI" })).toBe("no reference");
  expect(verdict("lithium", { kind: "deposit" })).toBe("no reference");
  expect(verdict("chromium", { kind: "use", country: null, rank: null })).toBe("no reference");
  expect(referenceOf(note("antimony", { country: "CHN" })).figure).toBe(
    "830,000 metric tons, antimony content (2025, USGS MCS 2026)",
  );
});

test("mineral rows carry the lists by their years", () => {
  const read = facts("x", [], { mineralNotes: [note("uranium"), note("lithium")] });
  expect(mineralTable(read).rows.map((row) => row.slice(9, 12))).toEqual([
    ["no", "yes", "no"],
    ["yes", "yes", "yes"],
  ]);
});

test("columns of one's choice come in the order chosen", () => {
  const chosen = columns.offered().filter(({ key }) => ["sectors", "rule"].includes(key));
  expect(grid(agreementTable(facts("x", [agreement("a")]), chosen))).toEqual([
    ["Rule", "Sectors"],
    ["instrument-between", "minerals; energy"],
  ]);
});
