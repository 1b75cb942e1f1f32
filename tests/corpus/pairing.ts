// Pairs the rows that the engine found with the gold rows that they answer, by their evidence.
import type { Agreement, Evidence } from "../../src/extract/facts";
import type { GoldAgreement, GoldArticle } from "./gold";
import { lettersOf, sameName } from "./measure";

/** A found row and the gold row that it was paired with; either may be missing. */
export interface Pair {
  gold: GoldAgreement | null;
  found: Agreement | null;
}

/** A stretch of the text in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}
export const nowhere: Span = { start: 0, end: 0 };
const lengthOf = ({ start, end }: Span): number => end - start;
const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The longest evidence that still points at a sentence, in UTF-16 code units. */
const longestEvidence = 800;

/** Where a row's evidence stands, or null when its offsets and its quote do not agree. */
export function evidenceSpan({ quote, start, end }: Evidence, text: string): Span | null {
  const within = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  if (!within || end - start > longestEvidence) return null;
  const letters = lettersOf(quote);
  return letters !== "" && letters === lettersOf(text.slice(start, end)) ? { start, end } : null;
}

function goldSpan(evidence: string, text: string): Span {
  const start = text.indexOf(evidence);
  return start < 0 ? nowhere : { start, end: start + evidence.length };
}

export const namesOf = (row: Agreement): string[] => row.parties.map((party) => party.name);

/** How well a found row answers a gold row: evidence covered, then parties, instrument, main sector, and little excess. */
function affinity(gold: GoldAgreement, goldAt: Span, row: Agreement, foundAt: Span): number {
  const common = overlapOf(goldAt, foundAt);
  if (common === 0) return 0;
  const names = namesOf(row);
  const parties = gold.parties.filter((party) => names.some((name) => sameName(party, name))).length;
  const [sector] = gold.sectors;
  return (
    common / lengthOf(goldAt) +
    parties / Math.max(1, gold.parties.length) +
    (gold.instrument === row.instrument ? 0.25 : 0) +
    (sector !== undefined && row.sectors.includes(sector) ? 0.25 : 0) +
    common / lengthOf(foundAt) / 4
  );
}

/** Pairs gold rows with found rows, the best pair first, each row once. */
export function pairRows(article: GoldArticle, found: readonly Agreement[], spans: readonly Span[]): Pair[] {
  const golds = article.gold.agreements;
  const candidates: { score: number; gold: number; found: number }[] = [];
  golds.forEach((gold, g) => {
    const at = goldSpan(gold.evidence, article.text);
    found.forEach((row, f) => {
      const score = affinity(gold, at, row, spans[f] ?? nowhere);
      if (score > 0) candidates.push({ score, gold: g, found: f });
    });
  });
  candidates.sort((a, b) => b.score - a.score);
  const answer = new Map<number, number>();
  const taken = new Set<number>();
  for (const { gold, found: row } of candidates) {
    if (answer.has(gold) || taken.has(row)) continue;
    answer.set(gold, row);
    taken.add(row);
  }
  const answered = golds.map((gold, g) => ({ gold, found: found[answer.get(g) ?? -1] ?? null }));
  const extra = found.filter((_row, f) => !taken.has(f)).map((row) => ({ gold: null, found: row }));
  return [...answered, ...extra];
}
