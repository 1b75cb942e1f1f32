// The custom functions in cells of the real engine, on the sample article.
import { PACT_AGREEMENTS, PACT_LINKS, PACT_QUOTE, PACT_SECTORS, PACT_TOTALS } from "../../src/addon/formulas";
import { SAMPLE_ARTICLE } from "../../src/addon/sample";
import { read } from "../../src/index";
import type { Host } from "../../src/local/host";
import { openHost } from "./tracker";

const found = read(SAMPLE_ARTICLE).agreements;
const grid = (value: unknown) => value as (string | number)[][];

let host: Host;
beforeAll(() => {
  host = openHost();
  host.type("A1", SAMPLE_ARTICLE);
});

test("a cell gives a header and one row an agreement, and each quote proves itself in the sheet", () => {
  host.type("B1", "=PACT_AGREEMENTS(A1)");
  const rows = host.values(`B1:P${found.length + 2}`);
  expect(rows[0]?.[0]).toBe("Signed on");
  expect(rows.slice(1, -1).map((row) => row[11])).toEqual(found.map(({ evidence }) => evidence.quote.slice(0, 500)));
  expect(rows.at(-1)?.[1]).toBe("");
  host.type("R2", "=PACT_QUOTE(A1, N2, O2)=M2");
  host.type("R3", "=MID(A1, N2+1, O2-N2)=M2");
  expect([host.value("R2"), host.value("R3")]).toEqual([true, true]);
});

test("blank in, blank out", () => {
  for (const name of ["AGREEMENTS", "SECTORS", "MINERALS", "TOTALS", "LINKS"]) {
    host.type("Z1", `=PACT_${name}(Y1:Y5)`);
    expect(host.value("Z1")).toBe("");
  }
  expect(PACT_AGREEMENTS("")).toBe("");
  expect(
    PACT_AGREEMENTS([
      ["", " "],
      ["", "\n"],
    ]),
  ).toBe("");
  expect(PACT_QUOTE("", 0, 5)).toBe("");
});

test("each row of a range is one article, told apart by a first column; its cells are joined", () => {
  const [head, tail] = [SAMPLE_ARTICLE.slice(0, 700), SAMPLE_ARTICLE.slice(700)];
  const rows = grid(
    PACT_AGREEMENTS([
      [SAMPLE_ARTICLE, ""],
      ["", ""],
      [head, tail],
    ]),
  );
  expect(rows[0]?.slice(0, 2)).toEqual(["Article", "Signed on"]);
  expect(rows.slice(1).filter((row) => row[0] === 1)).toHaveLength(found.length);
  expect(new Set(rows.slice(1).map((row) => row[0]))).toEqual(new Set([1, 3]));
  for (const row of rows.slice(1).filter((line) => line[0] === 3))
    expect(`${head}\n${tail}`.slice(Number(row[13]), Number(row[14]))).toBe(row[12]);
  expect(grid(PACT_AGREEMENTS([[SAMPLE_ARTICLE]]))[0]?.[0]).toBe("Signed on");
});

test("an article that is split over cells past 50,000 characters is read whole", () => {
  const padding = `${"The council met again. ".repeat(2200)}\n\n`;
  const rows = grid(PACT_AGREEMENTS([[padding, SAMPLE_ARTICLE]]));
  expect(rows.length).toBe(found.length + 1);
});

test("columns are picked and ordered by name, in any case; an unknown one lists the known", () => {
  expect(grid(PACT_AGREEMENTS(SAMPLE_ARTICLE, "", "signed, PARTIES , sector"))[0]).toEqual([
    "Signed on",
    "Parties",
    "Sector",
  ]);
  expect(grid(PACT_AGREEMENTS(SAMPLE_ARTICLE, "", [["rule", "amount_text"]]))[0]).toEqual([
    "Rule",
    "Amount as written",
  ]);
  expect(() => PACT_AGREEMENTS(SAMPLE_ARTICLE, "", "signed, colour")).toThrow(
    /There is no column "colour"\. Known columns: agreement id, article id, signed on,/,
  );
});

test("a publication date fixes days, as a date cell or as text; one cell or a column beside", () => {
  const signed = (published: unknown) => grid(PACT_AGREEMENTS(SAMPLE_ARTICLE, published, "published"))[1]?.[0];
  expect(signed("2026-03-12")).toBe("2026-03-12");
  expect(signed(new Date(Date.UTC(2026, 2, 12)))).toBe("2026-03-12");
  // Midnight of 12 March in Seoul and in Honolulu.
  expect(signed(new Date(Date.UTC(2026, 2, 11, 15)))).toBe("2026-03-12");
  expect(signed(new Date(Date.UTC(2026, 2, 12, 10)))).toBe("2026-03-12");
  const rows = grid(
    PACT_AGREEMENTS([[SAMPLE_ARTICLE], [SAMPLE_ARTICLE]], [["2026-03-12"], ["2026-03-19"]], "published"),
  );
  expect(rows.find((row) => row[0] === 2)?.[1]).toBe("2026-03-19");
  expect(() => PACT_AGREEMENTS(SAMPLE_ARTICLE, "last week")).toThrow(
    /"last week" is no date\. Give a date cell, or text such as/,
  );
});

test.each([
  [42, /holds 42, not text\. Point to the cell/],
  [true, /holds true, not text/],
  [new Date(0), /holds a date\. Point to the cell/],
  ["#N/A", /holds the error #N\/A\. Mend that cell first/],
  ["#REF!", /error #REF!/],
])("an input that is no article names the remedy: %p", (input, message) => {
  expect(() => PACT_AGREEMENTS(input)).toThrow(message);
  const rows = grid(PACT_AGREEMENTS([[SAMPLE_ARTICLE], [input]]));
  expect(rows.at(-1)?.[0]).toBe(2);
  expect(rows.at(-1)?.[1]).toMatch(message);
  expect(rows.length).toBe(found.length + 2);
});

test("the error shows in the cell", () => {
  host.type("T1", "42");
  host.type("U1", "=PACT_AGREEMENTS(T1)");
  expect(host.value("U1")).toBe("#ERROR!");
  expect(host.message("U1")).toMatch(/holds 42, not text/);
});

test("an article without agreements gives the header alone; rubbish that or a message, never a crash", () => {
  const rubbish = Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7919) % 65536)).join("");
  for (const text of ["No news today.", "The ministers met and talked about the weather."])
    expect(grid(PACT_AGREEMENTS(text))).toHaveLength(1);
  for (const text of ["=1+1", "\u0000\u0001", "a".repeat(20000), rubbish]) {
    const rows = grid(PACT_AGREEMENTS([[text], [SAMPLE_ARTICLE]])).filter((row) => row[0] === 1);
    expect(rows.map((row) => row[1])).toEqual(rows.map(() => expect.stringMatching(/^Pactsheet reads English/)));
  }
});

test("a quote is asked for within the article, by whole numbers", () => {
  expect(PACT_QUOTE(SAMPLE_ARTICLE, 0, 14)).toBe("Chile, Finland");
  expect(() => PACT_QUOTE(SAMPLE_ARTICLE, 5, 2)).toThrow(/whole numbers, the end not before the start/);
  expect(() => PACT_QUOTE(SAMPLE_ARTICLE, 0, 99999)).toThrow(/has only \d+ characters\. Point to the article/);
  expect(() => PACT_QUOTE("x".repeat(60000), 0, 60000)).toThrow(/50000 characters at most: ask for fewer/);
  expect(() => PACT_QUOTE([["a"], ["b"]], 0, 1)).toThrow(/Give one article/);
});

test("sectors, totals and links agree with the agreements", () => {
  const sectors = grid(PACT_SECTORS(SAMPLE_ARTICLE)).slice(1);
  expect(sectors.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(found.length);
  expect(sectors.reduce((sum, row) => sum + Number(row[2]), 0)).toBeCloseTo(100, 0);
  const totals = grid(PACT_TOTALS(SAMPLE_ARTICLE));
  expect(totals.find((row) => row[0] === "found")?.[1]).toBe(found.length);
  expect(totals.at(-1)?.[0]).toBe("coverage");
  const parties = grid(PACT_LINKS(SAMPLE_ARTICLE)).filter((row) => row[6] === "party");
  expect(parties).toHaveLength(found.reduce((sum, { parties: all }) => sum + all.length, 0));
});

test("a text that is not English says what Pactsheet reads", () => {
  const spanish =
    "El presidente de Chile y el presidente de Finlandia firmaron ayer en la ciudad de Santiago un acuerdo sobre minerales " +
    "que los ministros de los dos gobiernos esperan aplicar desde este mes con la ayuda de las empresas del sector.";
  expect(() => PACT_TOTALS(spanish)).toThrow(/Pactsheet reads English.*give an English article or a translation/);
});
