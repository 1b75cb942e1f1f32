import type { Agreement, Facts } from "../../src/extract/facts";
import { read } from "../../src/index";
import { parseGold } from "./gold";
import { compareSets, mineralNames, ratioOf, sameName } from "./measure";
import { isRight, reportOf, scoreArticle } from "./scorer";

const article = parseGold(
  "pe-jp.txt",
  [
    "Peru and Japan signed a pact on copper in Lima. Chile will sign an MOU with Oman.",
    "Peru is the second-largest producer of copper.",
    "=== gold ===",
    'agreement: agreement | signed | Peru + Japan | PER JPN | minerals | copper | - | Lima | 1000 USD | "Peru and Japan signed a pact on copper"',
    'agreement: mou | planned | Chile + Oman | CHL OMN | diplomacy | - | - | - | - | "Chile will sign an MOU with Oman"',
    'note: PER | copper | production | rank 2 | share - | amount - | "the second-largest producer of copper"',
  ].join("\n"),
);

/** A row as an engine would give it, its evidence being the first place where `quote` stands. */
function row(quote: string, parts: Partial<Agreement> & { names: string[] }): Agreement {
  const start = article.text.indexOf(quote);
  return {
    id: "",
    instrument: "agreement",
    status: "signed",
    title: "",
    countries: [],
    sectors: [],
    minerals: [],
    date: null,
    datePrecision: null,
    place: null,
    value: null,
    evidence: { quote, start, end: start + quote.length },
    rule: "test",
    confidence: "likely",
    because: { status: "", parties: "", sectors: "" },
    ...parts,
    parties: parts.names.map((name) => ({ name, country: null, kind: "state" })),
  };
}

const pact = row("Peru and Japan signed a pact on copper in Lima.", {
  names: ["Japan", "Republic of Peru"],
  countries: ["JPN", "PER"],
  sectors: ["minerals"],
  minerals: ["copper"],
  place: "Lima",
  value: { amount: 1004, currency: "USD", text: "" },
});
const mou = row("Chile will sign an MOU with Oman", {
  names: ["Chile", "Oman"],
  instrument: "mou",
  status: "planned",
  countries: ["CHL", "OMN"],
  sectors: ["diplomacy"],
});
const note = {
  country: "PER",
  mineral: "copper cathodes",
  kind: "production",
  rank: 2,
  share: null,
  amount: null,
  evidence: "",
  start: 0,
  end: 0,
} as const;
const names = mineralNames("mineral,group,symbol,synonyms\ncopper,,Cu,copper cathode|copper ore");
const facts = (agreements: Agreement[]): Facts => ({ ...read(""), agreements, counts: [], mineralNotes: [note] });

describe("the score of an article", () => {
  test("is 100 where every row, name and note is right in any order and any wording", () => {
    const report = reportOf([scoreArticle(article, facts([mou, pact]), names)]);
    expect(report.overall).toBe(1);
    expect(report.exact).toEqual({ instrument: 1, status: 1, date: 1, place: 1, value: 1, rank: 1 });
  });

  test("counts a missed row with its parties, and says so", () => {
    const score = scoreArticle(article, facts([pact]), names);
    expect(score.fields.agreements).toEqual({ tp: 1, fp: 0, fn: 1 });
    expect(score.fields.parties).toEqual({ tp: 2, fp: 0, fn: 2 });
    expect(score.misses.join("\n")).toContain("MISSED mou planned: Chile will sign an MOU with Oman");
  });

  test("counts an extra row with its parties, and a row said twice is extra", () => {
    const score = scoreArticle(article, facts([pact, pact, mou]), names);
    expect(score.fields.agreements).toEqual({ tp: 2, fp: 1, fn: 0 });
    expect(score.fields.parties).toEqual({ tp: 4, fp: 2, fn: 0 });
  });

  test("gives a row to the gold row whose words it quotes", () => {
    const swapped = row("Chile will sign an MOU with Oman", { names: ["Peru", "Japan"] });
    const [first, second] = scoreArticle(article, facts([swapped]), names).pairs;
    expect(first?.found).toBeNull();
    expect(second?.found).toBe(swapped);
  });

  test("does not count a row whose quote is not at its offsets", () => {
    const shifted = { ...pact, evidence: { ...pact.evidence, start: pact.evidence.start + 3 } };
    const score = scoreArticle(article, facts([shifted]), names);
    expect(score.badOffsets).toBe(1);
    expect(score.fields.agreements).toEqual({ tp: 0, fp: 1, fn: 2 });
  });

  test("names each wrong value of a matched row", () => {
    const wrong = { ...pact, status: "planned" as const, place: null, date: "2025-01-01", value: null };
    const score = scoreArticle(article, facts([wrong]), names);
    expect(score.exact.status).toEqual({ right: 0, all: 1 });
    expect(score.misses.join("\n")).toMatch(/status want signed got planned[\s\S]*date want - got 2025-01-01/);
  });

  test("counts rows invented where there is no agreement", () => {
    const none = { ...article, gold: { ...article.gold, agreements: [] } };
    expect(scoreArticle(none, facts([pact]), names).invented).toBe(1);
  });
});

describe("the measure", () => {
  test("of nothing found and nothing to find is 1", () => {
    expect(ratioOf({ tp: 0, fp: 0, fn: 0 }).f1).toBe(1);
  });

  test("pairs each item once", () => {
    expect(compareSets(["a", "a", "b"], ["a", "c"], (x, y) => x === y)).toEqual({ tp: 1, fp: 1, fn: 2 });
  });

  test("holds a name for the same with or without The, Co. and a missing word in three", () => {
    expect(sameName("The Bank of Peru", "Bank of Peru Co., Ltd.")).toBe(true);
    expect(sameName("Ministry of Mines of Peru", "Ministry of Mines")).toBe(true);
    expect(sameName("Ministry of Mines of Peru", "Ministry of Trade of Chile")).toBe(false);
  });

  test("calls a row right that has its instrument, its status and half of its parties", () => {
    const gold = article.gold.agreements[0] ?? null;
    expect(isRight({ gold, found: { ...pact, parties: pact.parties.slice(0, 1) } })).toBe(true);
    expect(isRight({ gold, found: { ...pact, parties: [] } })).toBe(false);
    expect(isRight({ gold, found: { ...pact, status: "renewed" } })).toBe(false);
    expect(isRight({ gold: null, found: pact })).toBe(false);
  });
});
