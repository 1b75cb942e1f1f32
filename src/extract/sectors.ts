// Sectors: what an agreement is about, scored from the cues in its wording, its sentence, its parties and around it.
import type { Reading, View } from "../grammar";
import { compile, type Lexicon, type Match, matchAll, wordsOf } from "../lexicon/index";
import { mineralEntries } from "../lexicon/minerals";
import { cueOf, sectorEntries } from "../lexicon/sectors";
import { trapEntries } from "../lexicon/traps";
import { surface, type Token } from "../text";
import type { Candidate } from "./candidate";
import type { Sector } from "./facts";

/** What a row's sectors are, the main one first, and the words that decided, as the article has them. */
export interface SectorReading {
  sectors: Sector[];
  words: string;
}

/** How much a cue counts by where it stands. */
const REACH = { phrase: 1, clause: 0.45, party: 0.3, around: 0.3 };
/** A score that settles the matter: what stands farther off is not asked. */
const SETTLED = 3;
/** A second sector needs this share of the first one's score. */
const SECOND = 0.6;

interface Range {
  first: number;
  last: number;
}

/** Scores by sector and the words that gave them. */
class Tally {
  readonly scores = new Map<Sector, number>();
  readonly words = new Map<Sector, string[]>();
  private readonly seen = new Set<string>();

  add(sectors: readonly string[], weight: number, reach: number, word: string): void {
    if (this.seen.has(word.toLowerCase())) return;
    this.seen.add(word.toLowerCase());
    sectors.forEach((id, order) => {
      const sector = id as Sector;
      const score = weight * reach * (order === 0 ? 1 : 0.85);
      const before = this.scores.get(sector) ?? 0;
      // a second cue of the same sector confirms, and does not double
      this.scores.set(sector, Math.max(before, score) + 0.25 * Math.min(before, score));
      const words = this.words.get(sector) ?? [];
      words.push(word);
      this.words.set(sector, words);
    });
  }

  get top(): number {
    return Math.max(0, ...this.scores.values());
  }

  /** The best sector and those near it, at most three. */
  decide(): SectorReading {
    const ranked = [...this.scores].sort((a, b) => b[1] - a[1]);
    const top = ranked[0]?.[1] ?? 0;
    const kept = ranked.filter(([, score]) => score >= top * SECOND).slice(0, 2);
    const words = new Set(kept.flatMap(([sector]) => this.words.get(sector) ?? []));
    return { sectors: kept.map(([sector]) => sector), words: [...words].join(", ") };
  }
}

let lexicon: Lexicon | null = null;

/** Cues, minerals and traps in one lexicon; the earlier of two equal wordings wins. */
function cueLexicon(): Lexicon {
  lexicon ??= compile([
    ...sectorEntries(),
    ...mineralEntries().filter(({ entry }) => entry.kind !== "symbol"),
    ...trapEntries("sectors"),
    ...trapEntries("minerals"),
  ]);
  return lexicon;
}

/** The sectors of a row, the main one first; `diplomacy` where nothing tells. */
export function sectorsOf(reading: Reading, candidate: Candidate): SectorReading {
  const tally = new Tally();
  const mentions = [candidate, ...(candidate.extra ?? [])];
  const phrases = mentions.flatMap(phrasesOf);
  addRanges(tally, reading, phrases, REACH.phrase, mentions);
  if (tally.top < SETTLED) {
    addRanges(
      tally,
      reading,
      mentions.flatMap((mention) => clauseOf(reading, mention)),
      REACH.clause,
      mentions,
    );
  }
  if (tally.top < SETTLED * REACH.clause) {
    for (const party of candidate.parties) addWords(tally, wordsOf(party.name), REACH.party);
  }
  if (tally.top < SETTLED * REACH.party) addRanges(tally, reading, around(reading, candidate), REACH.around, mentions);
  const result = tally.decide();
  return result.sectors.length > 0 ? result : { sectors: ["diplomacy"], words: "" };
}

/** The minerals that a row's instrument is about, as ids of the lexicon; groups of minerals give none. */
export function mineralsOf(reading: Reading, candidate: Candidate): string[] {
  const found = new Set<string>();
  for (const mention of [candidate, ...(candidate.extra ?? [])]) {
    for (const { first, last } of [...phrasesOf(mention), ...clauseOf(reading, mention)]) {
      for (const match of matchAll(reading.scan.tokens.slice(first, last), cueLexicon()))
        if (match.entry.kind === "mineral") found.add(match.entry.id);
    }
  }
  return [...found];
}

/** The instrument's own phrase and its subject. */
function phrasesOf({ mention, subject }: Candidate): Range[] {
  const own = { first: mention.modifiers, last: Math.max(mention.headLast, mention.last) };
  return [own, ...subject.ranges.map(([first, last]) => ({ first, last }))];
}

/** The row's stretch of the sentence: up to the next instrument that is another row's. */
function clauseOf(_reading: Reading, { view, mention, first, last }: Candidate): Range[] {
  const others = view.instruments.filter((other) => other.first !== mention.first);
  const before = Math.max(view.sentence.first, ...others.filter((other) => other.last <= first).map((o) => o.last));
  const after = Math.min(view.sentence.last, ...others.filter((other) => other.first >= last).map((o) => o.first));
  return [{ first: before, last: after }];
}

/** The heading above, and what follows in the paragraph. */
function around(reading: Reading, { view }: Candidate): Range[] {
  const ranges: Range[] = [];
  const { views } = reading;
  for (let at = view.sentence.index + 1; at < Math.min(views.length, view.sentence.index + 3); at++) {
    const next = views[at] as View;
    if (next.sentence.paragraph !== view.sentence.paragraph) break;
    ranges.push(next.sentence);
  }
  for (let at = view.sentence.index - 1; at >= 0; at--) {
    const { sentence } = views[at] as View;
    if (sentence.zone !== "heading" && sentence.zone !== "headline") continue;
    ranges.push(sentence);
    break;
  }
  return ranges;
}

/** Cues of ranges, without those inside the name of a party. */
function addRanges(
  tally: Tally,
  reading: Reading,
  ranges: readonly Range[],
  reach: number,
  mentions: readonly Candidate[],
): void {
  const { tokens } = reading.scan;
  for (const { first, last } of ranges) {
    for (const match of matchAll(tokens.slice(first, last), cueLexicon())) {
      const from = first + match.first;
      if (isInParty(mentions, from)) continue;
      addCue(tally, match, surface(tokens, from, first + match.last), reach);
    }
  }
}

function addWords(tally: Tally, tokens: readonly Token[], reach: number): void {
  for (const match of matchAll(tokens, cueLexicon()))
    addCue(
      tally,
      match,
      tokens
        .slice(match.first, match.last)
        .map(({ norm }) => norm)
        .join(" "),
      reach,
    );
}

function addCue(tally: Tally, { entry }: Match, word: string, reach: number): void {
  if (entry.kind === "mineral") tally.add(["minerals"], 4, reach, word);
  else if (entry.kind === "mineralGroup") tally.add(["minerals"], 5, reach, word);
  else if (entry.kind === "cue") {
    const { sectors, weight } = cueOf(entry.id);
    tally.add(sectors, weight, reach, word);
  }
}

/** Inside the name of an institution or firm that the sentence names. */
function isInParty(mentions: readonly Candidate[], at: number): boolean {
  return mentions.some(({ view }) =>
    view.parties.some(
      (party) =>
        party.first <= at && at < party.last && !party.vague && party.kind !== "state" && party.kind !== "group",
    ),
  );
}
