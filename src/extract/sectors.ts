// Sectors: what an agreement is about, scored from the cues in its wording, its sentence, its parties and around it.
import type { PartyMention, Reading, View } from "../grammar";
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

/** How much a cue counts by where it stands: the further from the instrument, the less. */
const REACH = { phrase: 1, clause: 0.6, sentence: 0.4, party: 0.4, follow: 0.35, heading: 0.3, title: 0.15 };
/** A weight that settles the matter where it is found: what stands farther off is not asked. */
const SETTLED = 3;
/** A second sector needs this share of the first one's score. */
const SECOND = 0.62;
/** What a second cue of one sector adds, as a share of its weight. */
const CONFIRM = 0.2;

interface Range {
  first: number;
  last: number;
}

interface Hit {
  sectors: readonly Sector[];
  weight: number;
  word: string;
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
  const mentions = [candidate, ...(candidate.extra ?? [])];
  const scores = new Map<Sector, number>();
  const words = new Map<Sector, string[]>();
  const seen = new Set<string>();
  for (const [hits, reach] of tiers(reading, candidate, mentions)) {
    const found = hits();
    const strongest = Math.max(0, ...found.map(({ weight }) => weight));
    for (const hit of found) {
      if (seen.has(hit.word.toLowerCase())) continue;
      // a word of several fields gives way to one of a single field
      if (hit.weight < 3 && strongest >= 3) continue;
      seen.add(hit.word.toLowerCase());
      for (const [order, sector] of hit.sectors.entries()) {
        const score = hit.weight * reach * (order === 0 ? 1 : 0.85);
        const before = scores.get(sector) ?? 0;
        scores.set(sector, Math.max(before, score) + CONFIRM * Math.min(before, score));
        words.set(sector, [...(words.get(sector) ?? []), hit.word]);
      }
    }
    if (strongest >= SETTLED) break;
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  const kept = ranked.filter(([, score]) => score >= top * SECOND).slice(0, 2);
  if (kept.length === 0) return { sectors: ["diplomacy"], words: "" };
  const because = new Set(kept.flatMap(([sector]) => words.get(sector) ?? []));
  return { sectors: kept.map(([sector]) => sector), words: [...because].join(", ") };
}

/** Where cues are looked for, the nearest first. */
function* tiers(reading: Reading, candidate: Candidate, mentions: readonly Candidate[]): Generator<[() => Hit[], number]> {
  const { parties } = candidate;
  const own = (party: PartyMention) => parties.some(({ name }) => name === party.name);
  yield [() => hitsIn(reading, mentions.flatMap(phrasesOf), own), REACH.phrase];
  yield [() => hitsIn(reading, mentions.flatMap(clauseOf), isNamed), REACH.clause];
  yield [() => hitsIn(reading, mentions.map(({ view }) => view.sentence), isNamed), REACH.sentence];
  yield [() => parties.flatMap(({ name }) => hitsOf(wordsOf(name))), REACH.party];
  yield [() => hitsIn(reading, mentions.flatMap((mention) => follows(reading, mention)), isNamed), REACH.follow];
  yield [() => hitsIn(reading, heading(reading, candidate), isNamed), REACH.heading];
}

const isNamed = (party: PartyMention) => !party.vague && party.kind !== "state" && party.kind !== "group";

/** The minerals that a row's instrument is about, as ids of the lexicon; groups of minerals give none. */
export function mineralsOf(_reading: Reading, candidate: Candidate): string[] {
  const found = new Set<string>();
  for (const mention of [candidate, ...(candidate.extra ?? [])]) {
    for (const { first, last } of [...phrasesOf(mention), ...clauseOf(mention)]) {
      for (const match of matchAll(_reading.scan.tokens.slice(first, last), cueLexicon()))
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
function clauseOf({ view, mention, first, last }: Candidate): Range[] {
  const others = view.instruments.filter((other) => other.first !== mention.first);
  const before = Math.max(view.sentence.first, ...others.filter((other) => other.last <= first).map((o) => o.last));
  const after = Math.min(view.sentence.last, ...others.filter((other) => other.first >= last).map((o) => o.first));
  return [{ first: before, last: after }];
}

const SPEAKS = /^(?:the|this|these|it|under|they|its|such)$/;

/** The sentences after it that go on to speak of the instrument. */
function follows(reading: Reading, { view }: Candidate): Range[] {
  const ranges: Range[] = [];
  for (const next of reading.views.slice(view.sentence.index + 1, view.sentence.index + 4)) {
    const { sentence } = next;
    if (sentence.zone !== "body" && sentence.zone !== "item") break;
    if (sentence.paragraph !== view.sentence.paragraph && !SPEAKS.test(reading.scan.tokens[sentence.first]?.lower ?? "")) break;
    if (next.instruments.some(({ determiner, plural }) => determiner === "indefinite" && !plural)) break;
    ranges.push(sentence);
  }
  return ranges;
}

/** The nearest heading above. */
function heading({ views }: Reading, { view }: Candidate): Range[] {
  for (let at = view.sentence.index - 1; at >= 0; at--) {
    const { sentence } = views[at] as View;
    if (sentence.zone === "heading" || sentence.zone === "headline") return [sentence];
  }
  return [];
}

/** Cues of ranges, in their order, without those inside the names of parties that `isMasked`. */
function hitsIn(reading: Reading, ranges: readonly Range[], isMasked: (party: PartyMention) => boolean): Hit[] {
  const { tokens } = reading.scan;
  return ranges.flatMap(({ first, last }) => {
    const view = reading.views[tokens[first]?.sentence ?? -1];
    const masks = view?.parties.filter(isMasked) ?? [];
    return matchAll(tokens.slice(first, last), cueLexicon()).flatMap((match) => {
      const from = first + match.first;
      if (masks.some((party) => party.first <= from && from < party.last)) return [];
      return hitOf(match, surface(tokens, from, first + match.last));
    });
  });
}

function hitsOf(tokens: readonly Token[]): Hit[] {
  return matchAll(tokens, cueLexicon()).flatMap((match) => hitOf(match, surface(tokens as Token[], match.first, match.last)));
}

function hitOf({ entry }: Match, word: string): Hit[] {
  if (entry.kind === "mineral") return [{ sectors: ["minerals"], weight: 4, word }];
  if (entry.kind === "mineralGroup") return [{ sectors: ["minerals"], weight: 5, word }];
  const { sectors, weight } = cueOf(entry.id);
  return [{ sectors: sectors as readonly Sector[], weight, word }];
}
