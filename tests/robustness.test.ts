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

function factsOf({ text, published }: Pasted): Facts {
  return read(text, { published });
}

/** Rows that the variant lost (-) or won (+), each with its article. */
function changes(articles: Pasted[], variant: Variant): string[] {
  return articles
    .filter(({ text }) => suits(variant, text))
    .flatMap((article) => {
      const before = rowsOf(factsOf(article));
      const after = rowsOf(factsOf({ ...article, text: variant.make(article.text) }));
      return [
        ...before.filter((row) => !after.includes(row)).map((row) => `${article.id} - ${row}`),
        ...after.filter((row) => !before.includes(row)).map((row) => `${article.id} + ${row}`),
      ];
    });
}

/** Quotes that are not the stretch of the text they point to. */
function falseQuotes({ id, text, published }: Pasted): string[] {
  const facts = read(text, { published });
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
    .map(({ quote }) => `${id}: ${quote}`);
}

const describeShared = shared.length > 0 ? describe : describe.skip;

for (const [where, run, articles] of [
  ["our own articles", describe, own],
  ["the shared articles (skipped where ../shared is absent)", describeShared, shared],
] as const) {
  run(where, () => {
    test.each(variants)("$name: the same rows", (variant) => {
      expect(changes(articles, variant)).toEqual([]);
    });

    test("every quote is a verbatim stretch of the text, however it was pasted", () => {
      const pasted = articles.flatMap((article) => [
        article,
        ...variants.map((variant) => ({ ...article, text: variant.make(article.text) })),
      ]);
      expect(pasted.flatMap(falseQuotes)).toEqual([]);
    });

    test("two runs give the same bytes", () => {
      for (const article of articles) expect(JSON.stringify(factsOf(article))).toBe(JSON.stringify(factsOf(article)));
    });
  });
}

test("our own articles give rows at all, so that the comparisons above compare something", () => {
  expect(own.length).toBeGreaterThanOrEqual(30);
  expect(own.filter((article) => factsOf(article).agreements.length > 0).length).toBeGreaterThan(own.length / 2);
});
