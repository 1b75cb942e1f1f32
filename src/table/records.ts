// Records: Facts laid out as the rows of each table need them, before columns pick their values.
import type { Agreement, Evidence, Facts, MineralNote } from "../extract/facts";
import { criticalLists, referenceOf } from "./reference";

/** A quote longer than this is cut there, and its end with it, so that every row still proves itself. */
const QUOTE_CAP = 500;

/** What the importer knows of an article beside its text; an empty string stands for "not known". */
export interface Source {
  title: string;
  publisher: string;
  /** ISO date. */
  published: string;
  url: string;
}

/** The source as far as the article itself tells it. */
export function sourceOf(facts: Facts): Source {
  const { title, publisher, published } = facts.article;
  return { title, publisher: publisher ?? "", published: published ?? "", url: "" };
}

/** At most QUOTE_CAP code units of a quote, its end moved accordingly; a surrogate pair is not torn. */
export function capped({ quote, start, end }: Evidence): Evidence {
  if (quote.length <= QUOTE_CAP) return { quote, start, end };
  const last = quote.charCodeAt(QUOTE_CAP - 1);
  const length = last >= 0xd800 && last < 0xdc00 ? QUOTE_CAP - 1 : QUOTE_CAP;
  return { quote: quote.slice(0, length), start, end: start + length };
}

export function articleRecord(facts: Facts, source: Source, stamp: { id: string; at: string }): object {
  return { ...facts, source, import: stamp };
}

export function agreementRecord(facts: Facts, agreement: Agreement): object {
  const { article, engine } = facts;
  return { article, engine, agreement, evidence: capped(agreement.evidence), review: "unreviewed" };
}

/** One record a sector, mineral, country and party of the agreement, and one a mineral and country together. */
export function linkRecords(facts: Facts, agreement: Agreement): object[] {
  const year = Number((agreement.date ?? facts.article.published ?? "").slice(0, 4)) || null;
  const link = (facet: string, value: string, country = "") => ({
    article: facts.article,
    agreement,
    year,
    facet,
    value,
    country,
  });
  return [
    ...agreement.sectors.map((sector) => link("sector", sector)),
    ...agreement.minerals.map((mineral) => link("mineral", mineral)),
    ...agreement.countries.map((country) => link("country", country)),
    ...agreement.parties.map((party) => link("party", party.name)),
    ...agreement.minerals.flatMap((mineral) =>
      agreement.countries.map((country) => link("mineral by country", mineral, country)),
    ),
  ];
}

export function mineralRecord(facts: Facts, note: MineralNote): object {
  const evidence = capped({ quote: note.evidence, start: note.start, end: note.end });
  return { article: facts.article, note, evidence, lists: criticalLists(note.mineral), reference: referenceOf(note) };
}

/** What the article totals, then what was found, then the one against the other. */
export function totalRecords({ counts, agreements, coverage }: Facts): object[] {
  const stated = counts.map(({ evidence, start, end, ...count }) => ({
    what: "stated",
    ...count,
    evidence: capped({ quote: evidence, start, end }),
  }));
  const share = coverage.stated === null ? "" : `${coverage.named} of ${coverage.stated}`;
  const note = [share, coverage.note].filter((part) => part !== "").join(": ");
  return [
    ...stated,
    { what: "found", count: agreements.length, bound: "exact" },
    { what: "coverage", evidence: { quote: note } },
  ];
}

/** One record a main sector, the fullest first, equals by name. */
export function sectorRecords({ agreements }: Facts): object[] {
  const sectors = distinct(agreements.flatMap((agreement) => agreement.sectors));
  const records = sectors.map((sector) => {
    const own = agreements.filter((agreement) => agreement.sectors[0] === sector);
    return {
      sector,
      agreements: own.length,
      share: Math.round((1000 * own.length) / agreements.length) / 10,
      also: agreements.filter((agreement) => agreement.sectors.indexOf(sector) > 0).length,
      instruments: tally(own.map((agreement) => agreement.instrument)),
      statuses: tally(own.map((agreement) => agreement.status)),
    };
  });
  return records.sort((a, b) => b.agreements - a.agreements || b.also - a.also || (a.sector < b.sector ? -1 : 1));
}

/** "mou 2; agreement 1": the commonest first, equals in the order met. */
function tally(values: readonly string[]): string {
  const counted = distinct(values).map((value) => ({ value, count: values.filter((other) => other === value).length }));
  return counted
    .sort((a, b) => b.count - a.count)
    .map(({ value, count }) => `${value} ${count}`)
    .join("; ");
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, at) => values.indexOf(value) === at);
}
