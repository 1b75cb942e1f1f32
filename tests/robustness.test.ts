// The rows do not hang on how an article was pasted, and every quote is the article's own words.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../src/extract/facts";
import { read } from "../src/index";
import { readArticles } from "./corpus/gold";
import { suits, type Variant, variants } from "./variants";

interface Pasted {
  id: string;
  text: string;
  published: string | null;
}

const own: Pasted[] = readArticles("tests/corpus/articles").map(({ id, text, source }) => ({
  id,
  text,
  published: source.published,
}));

const sharedFolder = "../shared/corpus/dev";
const shared: Pasted[] = existsSync(sharedFolder)
  ? readdirSync(sharedFolder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(sharedFolder, name), "utf8")))
      .map(({ id, text, source }) => ({ id, text, published: source.published }))
  : [];

/** What a sheet shows of the facts, without offsets and without what re-wrapping changes in a quote. */
function rowsOf(facts: Facts): string[] {
  const bare = (quote: string) =>
    quote
      .replace(/[\s\u00ad]/g, "")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2018\u2019]/g, "'");
  const agreements = facts.agreements.map(({ evidence, because: _because, ...row }) => ({
    ...row,
    quote: bare(evidence.quote),
  }));
  const spans = [...facts.counts, ...facts.mineralNotes].map(({ start: _start, end: _end, evidence, ...row }) => ({
    ...row,
    quote: bare(evidence),
  }));
  return [...agreements, ...spans, { article: facts.article.id, published: facts.article.published }].map((row) =>
    JSON.stringify(row),
  );
}

const known = new Map<Pasted, Facts>();

/** Facts of an article as it stands, read once. */
function factsOf(article: Pasted): Facts {
  const facts = known.get(article) ?? read(article.text, { published: article.published });
  known.set(article, facts);
  return facts;
}

/** Quotes that are not the stretch of the text they point to. */
function falseQuotes(text: string, facts: Facts): string[] {
  const spans = [
    ...facts.agreements.map((row) => row.evidence),
    ...[...facts.counts, ...facts.mineralNotes, ...facts.silences].map(({ evidence, start, end }) => ({
      quote: evidence,
      start,
      end,
    })),
  ];
  return spans
    .filter(({ quote, start, end }) => quote === "" || quote !== text.slice(start, end))
    .map(({ quote }) => quote);
}

/** What the variant of an article lost (-), won (+) or quotes falsely (!). */
function faults(article: Pasted, variant: Variant): string[] {
  const text = variant.make(article.text);
  const facts = read(text, { published: article.published });
  const quotes = falseQuotes(text, facts).map((quote) => `${article.id} ! ${quote}`);
  if (!suits(variant, article.text)) return quotes;
  const before = rowsOf(factsOf(article));
  const after = rowsOf(facts);
  return [
    ...before.filter((row) => !after.includes(row)).map((row) => `${article.id} - ${row}`),
    ...after.filter((row) => !before.includes(row)).map((row) => `${article.id} + ${row}`),
    ...quotes,
  ];
}

const describeShared = shared.length > 0 ? describe : describe.skip;

for (const [where, run, articles] of [
  ["our own articles", describe, own],
  ["the shared articles (skipped where ../shared is absent)", describeShared, shared],
] as const) {
  run(where, () => {
    test.each(variants)("$name: the same rows, their quotes verbatim", (variant) => {
      expect(articles.flatMap((article) => faults(article, variant))).toEqual([]);
    });

    test("as they stand every quote is verbatim, and two runs give the same bytes", () => {
      for (const article of articles) {
        const facts = factsOf(article);
        expect(falseQuotes(article.text, facts)).toEqual([]);
        expect(JSON.stringify(read(article.text, { published: article.published }))).toBe(JSON.stringify(facts));
      }
    });
  });
}

test("our own articles give rows at all, so that the comparisons above compare something", () => {
  expect(own.length).toBeGreaterThanOrEqual(30);
  expect(own.filter((article) => factsOf(article).agreements.length > 0).length).toBeGreaterThan(own.length / 2);
});
