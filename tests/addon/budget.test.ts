// A range that is too long for one formula: it ends in time, and its last row says what was left.
import { FORMULA_CHARACTERS } from "../../src/addon/budget";
import { type ReadOptions, read } from "../../src/index";

const LIMIT = 30_000;
const FACTS = read("Kenya and Japan signed a treaty on geothermal energy.");
/** Characters a second: a slow day, on which 30 seconds just hold what one formula reads. */
const SLOW = 50_000;

/** Milliseconds on the simulated clock: reading costs what it would on a slow day, and nothing else takes time. */
let clock = 0;
/** The publication day of each reading. */
let days: unknown[] = [];
beforeEach(() => {
  [clock, days] = [0, []];
});
jest.doMock("../../src/index", () => ({
  read(text: string, options: ReadOptions = {}) {
    clock += (text.length / SLOW) * 1000;
    days.push(options.published);
    return FACTS;
  },
}));
const { PACT_AGREEMENTS, PACT_MINERALS } =
  require("../../src/addon/formulas") as typeof import("../../src/addon/formulas");

const article = (index: number, length: number) => `Story ${index} `.padEnd(length, "word ");
const column = (count: number, length: number) => Array.from({ length: count }, (_, at) => [article(at, length)]);
const rowsOf = (value: unknown) => value as (string | number)[][];

test("it ends within 30 seconds; the last row names the rows that are left and the remedy", () => {
  const rows = rowsOf(PACT_AGREEMENTS(column(500, 5000)));
  expect(clock).toBeGreaterThan(LIMIT * 0.9);
  expect(clock).toBeLessThanOrEqual(LIMIT);
  expect(rows).toHaveLength(1 + 300 + 1);
  expect(rows.at(-2)?.[0]).toBe(300);
  expect(rows.at(-1)?.slice(0, 2)).toEqual([
    301,
    "Not read: rows 301 to 500 of the range (200 in all), for a formula ends after 30 seconds. " +
      "Give what is left a formula of its own.",
  ]);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test("one row that is left is named alone", () => {
  const rows = rowsOf(PACT_MINERALS([...column(300, 5000), [article(300, 5000)]]));
  expect(rows.at(-1)?.[1]).toMatch(/^Not read: row 301 of the range \(1 in all\)/);
});

test("a range that fits has no such row, and blank rows do not count", () => {
  const rows = rowsOf(PACT_AGREEMENTS([...column(150, 5000), [""], ...column(150, 5000)]));
  expect(rows).toHaveLength(1 + 300);
  expect(JSON.stringify(rows)).not.toContain("Not read");
});

test("a single article is read however long it is", () => {
  expect(rowsOf(PACT_AGREEMENTS(article(1, FORMULA_CHARACTERS + 1)))).toHaveLength(2);
  expect(rowsOf(PACT_AGREEMENTS([[article(1, FORMULA_CHARACTERS + 1)], ["x"]]))[1]?.[0]).toBe(1);
});

test("the same article is read once in a run, and costs once; with another day it is another article", () => {
  const same = Array.from({ length: 1000 }, () => [article(1, 5000)]);
  expect(rowsOf(PACT_AGREEMENTS(same))).toHaveLength(1 + 1000);
  expect(days).toHaveLength(2); // the header reads an empty text
  days = [];
  PACT_AGREEMENTS(same.slice(0, 4), [["2024-06-12"], ["2024-06-13"], ["2024-06-12"], ["2024-06-13"]]);
  expect(days).toEqual([undefined, "2024-06-12", "2024-06-13"]);
});

test("a day is a date, ISO text or the serial number of a date; a year alone is none", () => {
  for (const day of [new Date(Date.UTC(2024, 5, 12)), "2024-06-12", 45455, 45455.75]) PACT_AGREEMENTS("Story", day);
  expect(days).toEqual(Array(4).fill("2024-06-12"));
  expect(() => PACT_AGREEMENTS("Story", 2024)).toThrow(/Give a date cell, or text such as 2024-06-12/);
});
