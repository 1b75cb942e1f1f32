import { join } from "node:path";
import { parseGold, readArticles } from "./gold";

const text =
  "Miners agree\n\nPeru and Japan signed a pact on copper on Monday, one of 12 accords.\nPeru is the second-largest pro\nducer of copper.";
const file = (...rows: string[]): string => [text, "=== gold ===", ...rows, ""].join("\n");
const agreement =
  'agreement: agreement | signed | Peru + Japan | PER JPN | minerals trade | copper, zinc | 2025-03-10 | Lima | 1500000 USD | "Peru and Japan signed a pact on copper"';

describe("an article with its gold", () => {
  test("gives text and rows in the scorer's shape", () => {
    const article = parseGold(
      "pe-jp.txt",
      file(
        "published: 2025-03-11",
        "# a remark of the analyst",
        agreement,
        'count: 12 exact agreement "one of 12 accords"',
        'note: PER | copper | production | rank 2 | share - | amount - | "the second-largest pro\\nducer of copper"',
      ),
    );
    expect(article).toEqual({
      id: "pe-jp",
      source: { published: "2025-03-11" },
      text,
      gold: {
        agreements: [
          {
            evidence: "Peru and Japan signed a pact on copper",
            instrument: "agreement",
            status: "signed",
            parties: ["Peru", "Japan"],
            countries: ["PER", "JPN"],
            sectors: ["minerals", "trade"],
            minerals: ["copper", "zinc"],
            date: "2025-03-10",
            place: "Lima",
            value: { amount: 1500000, currency: "USD" },
          },
        ],
        counts: [{ count: 12, bound: "exact", instrument: "agreement", evidence: "one of 12 accords" }],
        mineral_notes: [
          {
            country: "PER",
            mineral: "copper",
            kind: "production",
            rank: 2,
            share: null,
            amount: null,
            evidence: "the second-largest pro\nducer of copper",
          },
        ],
      },
    });
  });

  test("reads a dash as nothing said", () => {
    const row = 'agreement: mou | planned | Peru | - | trade | - | - | - | - | "Peru and Japan"';
    expect(parseGold("x.txt", file(row)).gold.agreements[0]).toMatchObject({
      countries: [],
      minerals: [],
      date: null,
      place: null,
      value: null,
    });
  });

  test("may have no rows at all", () => {
    expect(parseGold("none.txt", file()).gold).toEqual({ agreements: [], counts: [], mineral_notes: [] });
  });

  test.each([
    ["evidence that is not in the text", agreement.replace("pact", "treaty"), "the evidence is not in the text"],
    ["an unknown instrument", agreement.replace("agreement |", "deal |"), 'the instrument "deal" is none of'],
    ["an unknown status", agreement.replace("signed |", "inked |"), 'the status "inked" is none of'],
    ["an unknown sector", agreement.replace("minerals trade", "mining"), 'the sector "mining" is none of'],
    ["a country by name", agreement.replace("PER JPN", "Peru"), '"Peru" is no ISO 3166-1 alpha-3 code'],
    ["a date in words", agreement.replace("2025-03-10", "10 March"), '"10 March" is no date'],
    ["a value without a currency", agreement.replace("1500000 USD", "1500000"), '"1500000" is no value'],
    ["a field too few", agreement.replace("| Lima ", ""), "10 fields between bars are wanted, 9 found"],
    ["evidence without quotation marks", agreement.replace(/"/g, ""), "the line must end in its evidence"],
    ["a count out of order", 'count: exact 12 "one of 12 accords"', "a count reads: 11 exact mou"],
    ["a note without labels", 'note: PER | copper | production | 2 | - | - | "copper"', 'should begin with "rank "'],
    ["a row of no kind", "deal: Peru", "a row begins with published:, agreement:, count: or note:"],
  ])("reports %s with file and line", (_what, row, message) => {
    expect(() => parseGold("bad.txt", file("published: -", row))).toThrow(`bad.txt:8: `);
    expect(() => parseGold("bad.txt", file("published: -", row))).toThrow(message);
  });

  test("reports a file without the dividing line", () => {
    expect(() => parseGold("bare.txt", text)).toThrow('bare.txt: no line "=== gold ==="');
  });
});

describe("our own articles", () => {
  const articles = readArticles(join(__dirname, "articles"));

  test("are all readable, at least 32 of them", () => {
    expect(articles.length).toBeGreaterThanOrEqual(32);
  });

  test("hold at least eight without any agreement", () => {
    expect(articles.filter((article) => article.gold.agreements.length === 0).length).toBeGreaterThanOrEqual(8);
  });

  test("annotate no row twice", () => {
    for (const { id, gold } of articles) {
      const keys = gold.mineral_notes.map((note) => `${id}: ${note.country} ${note.mineral} ${note.kind}`);
      expect(keys).toEqual([...new Set(keys)]);
      const rows = gold.agreements.map((row) => `${id}: ${row.evidence} ${row.parties.join(" + ")} ${row.sectors}`);
      expect(rows).toEqual([...new Set(rows)]);
    }
  });
});
