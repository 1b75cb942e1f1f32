// The recipes of README: PACT_AGREEMENTS inside other functions, on the real spreadsheet engine as far as it has them.
import { readFileSync } from "node:fs";
import { createHost } from "../../src/local/host";
import { freshDist } from "../fresh";

const recipes = [...readFileSync("README.md", "utf8").matchAll(/^\|[^|`]+\| `(=[^`]+)` +\|$/gm)].map(
  ([, text = ""]) => text,
);
const GOOGLE_ALONE = /^=(?:QUERY|LET)\(/;
const ARTICLES = [
  "Ministers meet\n\nNAIROBI, June 13, 2024 (Rift Wire) -- Kenya and Japan on Wednesday signed a treaty on geothermal energy.",
  "Ministers to meet\n\nKenya and Oman are to sign an agreement on ports next year.",
  "Ministers met\n\nSANTIAGO, March 4, 2025 (Andes Wire) -- Chile and Peru signed a memorandum of understanding on copper on Tuesday.",
];

const data = { sheets: [{ id: "sheet1", name: "Sheet1", rowNumber: 60, colNumber: 50 }] };
const host = createHost({ code: freshDist()["Code.js"] ?? "", data });
for (const [at, text] of ARTICLES.entries()) host.type(`A${at + 2}`, text);
host.type("C1", "=PACT_AGREEMENTS(A2:A50)");
const all = host.values("C2:R60").filter(([article]) => article !== "");

/** What a recipe shows beside the rows. */
function shown(recipe: string): unknown[][] {
  host.type("T1", recipe);
  return host.values("T1:AI60").filter((row) => row.some((cell) => cell !== ""));
}

const EXPECTED: Record<string, () => unknown[][]> = {
  '=FILTER(C2:R, F2:F="signed")': () => all.filter((row) => row[3] === "signed"),
  '=SORT(FILTER(C2:R, D2:D<>""), 2, FALSE)': () =>
    all.filter((row) => row[1] !== "").sort((one, other) => (String(one[1]) < String(other[1]) ? 1 : -1)),
  "=ARRAYFORMULA(LEFT(D2:D, 4))": () => all.map((row) => [String(row[1]).slice(0, 4)]).filter(([year]) => year !== ""),
};

test("README has five recipes, each tried or said to be Google's alone", () => {
  expect(recipes).toHaveLength(5);
  expect(recipes.filter((recipe) => !GOOGLE_ALONE.test(recipe)).sort()).toEqual(Object.keys(EXPECTED).sort());
  expect(all.map((row) => [row[0], row[1], row[3]])).toEqual([
    [1, "2024-06-12", "signed"],
    [2, "", "planned"],
    [3, "2025-03-04", "signed"],
  ]);
});

test.each(Object.keys(EXPECTED))("%s", (recipe) => {
  const rows = shown(recipe).map((row) => row.filter((_, at) => at < (EXPECTED[recipe]?.()[0]?.length ?? 0)));
  expect(rows).toEqual(EXPECTED[recipe]?.());
});
