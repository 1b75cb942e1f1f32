// Five hundred articles on the local sheet, in one range and in single cells: every one is answered.
import { read } from "../../src/index";
import { createHost } from "../../src/local/host";
import { ownTexts, retold } from "../bench/texts";
import { freshDist } from "../fresh";

const COUNT = 500;
/** Their openings, so that the test is short. */
const own = ownTexts()
  .map((text) => text.slice(0, 300))
  .filter((text) => read(text).article.english);
const articles = Array.from({ length: COUNT }, (_, at) =>
  retold(own[at % own.length] ?? "", Math.floor(at / own.length)),
);
const data = { sheets: [{ id: "sheet1", name: "Sheet1", rowNumber: 4000, colNumber: 30 }] };
const host = createHost({ code: freshDist()["Code.js"] ?? "", data });
/** How many agreements each article has, by the engine itself. */
const found = articles.map((text) => read(text).agreements.length);

/** Runs a piece of work and prints how long it took. */
function timed(what: string, work: () => void): void {
  const start = performance.now();
  work();
  process.stdout.write(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
const write = (column: string, values: string[]) =>
  host.evaluate(
    `SpreadsheetApp.getActiveSheet().getRange("${column}1:${column}${values.length}")` +
      `.setValues(${JSON.stringify(values.map((value) => [value]))})`,
  );

beforeAll(() =>
  write(
    "A",
    articles.map((text) => `'${text}`),
  ),
);

test("one formula over a range of 500", () => {
  timed(`${COUNT} articles in one range`, () => host.type("C1", `=PACT_AGREEMENTS(A1:A${COUNT}, , "signed, parties")`));
  const rows = host.values("C2:E4000").filter(([row]) => row !== "");
  const counted = articles.map((_, at) => rows.filter(([row]) => row === at + 1).length);
  expect(counted).toEqual(found);
  expect(rows.flat().filter((cell) => /^Not read|^#/.test(String(cell)))).toEqual([]);
  host.type("C1", "");
}, 120_000);

test("500 formulas of one cell each", () => {
  const formulas = articles.map((_, at) => `=ROWS(PACT_AGREEMENTS(A${at + 1}))`);
  timed(`${COUNT} single cells`, () => write("C", formulas));
  expect(host.values(`C1:C${COUNT}`).flat()).toEqual(found.map((count) => count + 1));
}, 120_000);
