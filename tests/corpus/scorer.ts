// Scores what the engine reads from an article against its gold, field by field.
import type { Agreement, Facts } from "../../src/extract/facts";
import type { GoldAgreement, GoldArticle } from "./gold";
import {
  addTally,
  compareSets,
  emptyTally,
  type MineralNames,
  type Ratio,
  ratioOf,
  sameName,
  type Tally,
} from "./measure";
import { evidenceSpan, namesOf, nowhere, type Pair, pairRows } from "./pairing";

export const fields = ["agreements", "parties", "countries", "sectors", "minerals", "counts", "mineralNotes"] as const;
export type Field = (typeof fields)[number];
/** The fields whose F1 is averaged into the overall score. */
const mainFields: readonly Field[] = ["agreements", "parties", "countries", "sectors", "counts", "mineralNotes"];
export const exactFields = ["instrument", "status", "date", "place", "value", "rank"] as const;
export type ExactField = (typeof exactFields)[number];

export interface ArticleScore {
  id: string;
  fields: Record<Field, Tally>;
  /** Right and all, over matched rows (and matched mineral notes for `rank`). */
  exact: Record<ExactField, { right: number; all: number }>;
  pairs: Pair[];
  badOffsets: number;
  /** Rows found in an article that has none. */
  invented: number;
  misses: string[];
}

export interface Report {
  articles: number;
  overall: number;
  fields: Record<Field, Ratio>;
  /** Share of right values, null where nothing was matched. */
  exact: Record<ExactField, number | null>;
  badOffsets: number;
  invented: number;
}

const record = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;

const exactly = <T>(a: T, b: T): boolean => a === b;

function samePlace(gold: string | null, found: string | null): boolean {
  return gold ? found !== null && sameName(gold, found) : !found;
}

function sameValue(gold: GoldAgreement["value"], found: Agreement["value"]): boolean {
  if (!gold || !found) return !gold && !found;
  return gold.currency === found.currency && Math.abs(found.amount / gold.amount - 1) < 0.01;
}

/** Scores one article. `mineral` gives a mineral's one name, so that any of its names counts as right. */
export function scoreArticle(article: GoldArticle, facts: Facts, mineral: MineralNames): ArticleScore {
  const result: ArticleScore = {
    id: article.id,
    fields: record(fields, emptyTally),
    exact: record(exactFields, () => ({ right: 0, all: 0 })),
    pairs: [],
    badOffsets: 0,
    invented: 0,
    misses: [],
  };
  const miss = (line: string): number => result.misses.push(`${article.id}: ${line}`);
  const mark = (field: ExactField, right: boolean): void => {
    result.exact[field].all++;
    if (right) result.exact[field].right++;
  };

  const spans = facts.agreements.map((row) => {
    const span = evidenceSpan(row.evidence, article.text);
    if (span) return span;
    result.badOffsets++;
    miss(`bad evidence offsets ${row.evidence.start} to ${row.evidence.end}: ${row.evidence.quote.slice(0, 100)}`);
    return nowhere;
  });

  result.pairs = pairRows(article, facts.agreements, spans);
  for (const { gold, found } of result.pairs) {
    const rows = gold && found ? "tp" : gold ? "fn" : "fp";
    result.fields.agreements[rows]++;
    if (!found) miss(`MISSED ${gold?.instrument} ${gold?.status}: ${gold?.evidence.slice(0, 160)}`);
    if (!gold)
      miss(`EXTRA ${found?.instrument} ${found?.status} (${found?.rule}): ${found?.evidence.quote.slice(0, 160)}`);
    if (!gold && article.gold.agreements.length === 0) result.invented++;

    const lists = {
      parties: compareSets(gold?.parties ?? [], found ? namesOf(found) : [], sameName),
      countries: compareSets(gold?.countries ?? [], found?.countries ?? [], exactly),
      sectors: compareSets<string, string>(gold?.sectors ?? [], found?.sectors ?? [], exactly),
      minerals: compareSets((gold?.minerals ?? []).map(mineral), (found?.minerals ?? []).map(mineral), exactly),
    };
    for (const field of ["parties", "countries", "sectors", "minerals"] as const) {
      addTally(result.fields[field], lists[field]);
      if (!gold || !found || lists[field].fn + lists[field].fp === 0) continue;
      const got = field === "parties" ? namesOf(found) : found[field];
      miss(`${field} want [${gold[field].join("; ")}] got [${got.join("; ")}] (${gold.evidence.slice(0, 60)})`);
    }
    if (!gold || !found) continue;
    const checks: [ExactField, boolean, unknown, unknown][] = [
      ["instrument", gold.instrument === found.instrument, gold.instrument, found.instrument],
      ["status", gold.status === found.status, gold.status, found.status],
      ["date", gold.date === found.date, gold.date, found.date],
      ["place", samePlace(gold.place, found.place), gold.place, found.place],
      ["value", sameValue(gold.value, found.value), gold.value?.amount, found.value?.amount],
    ];
    for (const [field, right, want, got] of checks) {
      mark(field, right);
      if (!right) miss(`${field} want ${want ?? "-"} got ${got ?? "-"} (${gold.evidence.slice(0, 60)})`);
    }
  }

  const { counts, mineral_notes: notes } = article.gold;
  result.fields.counts = compareSets(counts, facts.counts, (a, b) => a.count === b.count && a.bound === b.bound);
  if (result.fields.counts.fn + result.fields.counts.fp > 0) {
    const show = (list: readonly { count: number; bound: string }[]): string =>
      list.map((item) => `${item.count} ${item.bound}`).join(", ");
    miss(`counts want [${show(counts)}] got [${show(facts.counts)}]`);
  }

  const keyOf = (note: { country: string | null; mineral: string; kind: string }): string =>
    `${note.country ?? "-"} ${mineral(note.mineral)} ${note.kind}`;
  const sameNote = (a: (typeof notes)[number], b: Facts["mineralNotes"][number]): boolean => keyOf(a) === keyOf(b);
  result.fields.mineralNotes = compareSets(notes, facts.mineralNotes, sameNote);
  if (result.fields.mineralNotes.fn + result.fields.mineralNotes.fp > 0) {
    const wanted = notes.filter((note) => !facts.mineralNotes.some((found) => sameNote(note, found)));
    const extra = facts.mineralNotes.filter((found) => !notes.some((note) => sameNote(note, found)));
    miss(`mineral notes missed [${wanted.map(keyOf).join("; ")}] extra [${extra.map(keyOf).join("; ")}]`);
  }
  for (const note of notes) {
    const found = facts.mineralNotes.find((candidate) => sameNote(note, candidate));
    if (found) mark("rank", note.rank === found.rank);
  }
  return result;
}

/** Sums the articles' scores; ratios are over all rows of the corpus, not means of articles. */
export function reportOf(scores: readonly ArticleScore[]): Report {
  const sums = record(fields, (field) => {
    const sum = emptyTally();
    for (const score of scores) addTally(sum, score.fields[field]);
    return ratioOf(sum);
  });
  const total = (count: (score: ArticleScore) => number): number =>
    scores.reduce((sum, score) => sum + count(score), 0);
  return {
    articles: scores.length,
    overall: mainFields.reduce((sum, field) => sum + sums[field].f1, 0) / mainFields.length,
    fields: sums,
    exact: record(exactFields, (field) => {
      const all = total((score) => score.exact[field].all);
      return all === 0 ? null : total((score) => score.exact[field].right) / all;
    }),
    badOffsets: total((score) => score.badOffsets),
    invented: total((score) => score.invented),
  };
}

/** A found row that an analyst would keep: matched, at least half of its parties right, instrument and status right. */
export function isRight({ gold, found }: Pair): boolean {
  if (!gold || !found) return false;
  const parties = ratioOf(compareSets(gold.parties, namesOf(found), sameName));
  return parties.f1 >= 0.5 && gold.instrument === found.instrument && gold.status === found.status;
}
