// Every example of every help card, typed into a cell of the real spreadsheet engine: it gives what the card says.
import { customFunctions } from "../../src/addon/functions";
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED } from "../../src/addon/sample";
import { read } from "../../src/index";
import { createHost, type Host } from "../../src/local/host";
import { freshDist } from "../fresh";

const WEDNESDAY = "Kenya and Japan on Wednesday signed a treaty on geothermal energy";
/** The sheet of the examples: articles from A2 down, their days beside them; the rows of A2 lie in G1:U9. */
const ARTICLES = [
  SAMPLE_ARTICLE,
  `Ministers meet\n\nNAIROBI, June 13 (Rift Wire) -- ${WEDNESDAY}.`,
  "A festival opened on Monday.",
];
const DAYS = [SAMPLE_PUBLISHED, "2024-06-13", ""];
const sample = read(SAMPLE_ARTICLE, { published: SAMPLE_PUBLISHED });
const undated = read(SAMPLE_ARTICLE);

let host: Host;
beforeAll(() => {
  const data = { sheets: [{ id: "sheet1", name: "Sheet1", rowNumber: 1000, colNumber: 60 }] };
  host = createHost({ code: freshDist()["Code.js"] ?? "", data });
  for (const [index, text] of ARTICLES.entries()) {
    host.type(`A${index + 2}`, text);
    host.type(`B${index + 2}`, DAYS[index] ?? "");
  }
  host.type("G1", "=PACT_AGREEMENTS(A2)");
});

/** What an example shows when it is typed into X1, without the blank lines and columns below and beside it. */
function shown(example: string): unknown[][] {
  host.type("X1", example);
  const rows = host.values("X1:BF60");
  host.type("X1", "");
  const height = rows.filter((row) => row.some((cell) => cell !== "")).length;
  const width = Math.max(0, ...rows.map((row) => row.map((cell) => cell !== "").lastIndexOf(true) + 1));
  return rows.slice(0, height).map((row) => row.slice(0, width));
}
const column = (rows: unknown[][], header: string) => rows.slice(1).map((row) => row[rows[0]?.indexOf(header) ?? -1]);

/** What each card promises, held against the engine's own reading of the articles. */
const PROMISES: Record<string, (rows: unknown[][]) => void> = {
  "=PACT_AGREEMENTS(A2)": (rows) => {
    expect(column(rows, "Quote")).toEqual(undated.agreements.map(({ evidence }) => evidence.quote));
    for (const row of rows.slice(1))
      expect(SAMPLE_ARTICLE.slice(Number(row[12]), Number(row[13]))).toBe(row[rows[0]?.indexOf("Quote") ?? -1]);
  },
  '=PACT_AGREEMENTS(A2:A50, B2:B50, "signed, parties, sector, quote")': (rows) => {
    expect(rows[0]).toEqual(["Article", "Signed on", "Parties", "Sector", "Quote"]);
    expect(column(rows, "Article")).toEqual([...sample.agreements.map(() => 1), 2]);
    expect(rows.at(-1)?.slice(1)).toEqual(["2024-06-12", "Kenya; Japan", "energy", expect.stringContaining(WEDNESDAY)]);
  },
  "=PACT_SECTORS(A2)": (rows) => {
    expect(rows[0]?.slice(0, 3)).toEqual(["Sector", "Agreements", "Share %"]);
    const counted = column(rows, "Agreements").reduce((sum: number, each) => sum + Number(each), 0);
    expect(counted).toBe(undated.agreements.length);
  },
  "=PACT_MINERALS(A2)": (rows) => {
    expect(column(rows, "Mineral")).toEqual(undated.mineralNotes.map(({ mineral }) => mineral));
    expect(column(rows, "US 2025")[0]).toBe("yes");
    expect(column(rows, "Reference")[0]).toMatch(/\d/);
  },
  "=PACT_TOTALS(A2)": (rows) => {
    const text = JSON.stringify(rows);
    for (const { count, evidence } of undated.counts) {
      expect(text).toContain(String(count));
      expect(text).toContain(JSON.stringify(evidence).slice(1, -1));
    }
    expect(text).toContain(undated.coverage.note);
  },
  "=PACT_LINKS(A2:A50, B2:B50)": (rows) => {
    const [facet, value] = [column(rows, "Facet"), column(rows, "Value")];
    const minerals = value.filter((_, at) => facet[at] === "mineral");
    expect(minerals).toEqual(sample.agreements.flatMap((agreement) => agreement.minerals));
    expect(value).toContain("Kenya");
  },
  "=PACT_QUOTE(A2, S2, T2)=R2": (rows) => expect(rows).toEqual([[true]]),
  "=PACT_SELFTEST()": (rows) => {
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.slice(1, -1).map(([, result]) => result)).toEqual(rows.slice(1, -1).map(() => "PASS"));
    expect(rows.at(-1)).toEqual(["Engine", sample.engine]);
  },
};

const examples = customFunctions().flatMap((card) => card.examples);

test("every example is held against what its card says", () => {
  expect(Object.keys(PROMISES).sort()).toEqual([...examples].sort());
});

test.each(examples)("%s", (example) => PROMISES[example]?.(shown(example)));
