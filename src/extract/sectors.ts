// Sectors: what an agreement is about, scored from the cues in its wording, its sentence, its parties and around it.
import type { PartyMention, Reading } from "../grammar";
import { compile, type Lexicon, type Match, matchAll, wordsOf } from "../lexicon/index";
import { mineralEntries } from "../lexicon/minerals";
import { type Cue, cueOf, sectorEntries } from "../lexicon/sectors";
import { trapEntries } from "../lexicon/traps";
import { surface, type Token } from "../text";
import type { Candidate } from "./candidate";
import type { Sector } from "./facts";
import { beforeOf, clauseOf, followsOf, headingOf, phrasesOf, type Range } from "./reach";

/** What a row's sectors are, the main one first, and the words that decided, as the article has them. */
export interface SectorReading {
  sectors: Sector[];
  words: string;
}

/** A cue found in the text. */
interface Hit extends Cue {
  word: string;
}

/** Where cues are looked for, how much they count there, and the share of the best score that a second sector needs. */
interface Tier {
  hits: () => Hit[];
  reach: number;
  second: number;
}

/** What a second cue of one sector adds, as a share of its score. */
const CONFIRM = 0.2;

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
  const scores = new Scores(candidate.parties.some(({ kind }) => kind === "company"));
  for (const tier of tiersOf(reading, candidate)) {
    scores.take(tier);
    if (scores.settled) break;
  }
  return scores.decide();
}

function tiersOf(reading: Reading, candidate: Candidate): Tier[] {
  const mentions = [candidate, ...(candidate.extra ?? [])];
  const { parties } = candidate;
  const isOwn = (party: PartyMention) => parties.some(({ name }) => name === party.name);
  const read =
    (ranges: (mention: Candidate) => Range[], masked = isNamed) =>
    () =>
      mentions.flatMap((mention) => hitsIn(reading, ranges(mention), masked));
  return [
    { hits: read((mention) => phrasesOf(reading, mention), isOwn), reach: 1, second: 0.62 },
    { hits: read((mention) => [clauseOf(reading, mention)]), reach: 0.6, second: 0.62 },
    { hits: read(({ view }) => [view.sentence]), reach: 0.4, second: 0.7 },
    { hits: () => parties.flatMap(({ name }) => nameHits(name)), reach: 0.4, second: 0.62 },
    { hits: read((mention) => followsOf(reading, mention)), reach: 0.3, second: 0.8 },
    { hits: read((mention) => beforeOf(reading, mention)), reach: 0.25, second: 0.9 },
    { hits: read((mention) => headingOf(reading, mention)), reach: 0.2, second: 0.9 },
  ];
}

/** An institution or firm: its name tells about it, not about the instrument. */
const isNamed = (party: PartyMention) => !party.vague && party.kind !== "state" && party.kind !== "group";

/** Scores by sector, tier after tier. */
class Scores {
  private readonly fields = new Map<Sector, number>();
  private readonly carriers = new Map<Sector, number>();
  private readonly words = new Map<Sector, string[]>();
  private readonly seen = new Set<string>();
  private second = 1;
  private lead: Sector | null = null;
  settled = false;

  constructor(private readonly commercial: boolean) {}

  take({ hits, reach, second }: Tier): void {
    const found = hits().filter(({ sectors, role }) => !(this.commercial && role === "lead" && sectors.length === 1));
    const strongest = Math.max(0, ...found.map(({ weight }) => weight));
    for (const { sectors, weight, role, word } of found) {
      // a word of several fields gives way to one of a single field
      if (this.seen.has(word.toLowerCase()) || (weight < 3 && strongest >= 3)) continue;
      this.seen.add(word.toLowerCase());
      if (role === "lead") this.lead ??= sectors[0] as Sector;
      sectors.forEach((id, order) => {
        const sector = id as Sector;
        this.words.set(sector, [...(this.words.get(sector) ?? []), word]);
        const score = weight * reach * (order === 0 ? 1 : 0.85);
        const scores = role === "carrier" ? this.carriers : this.fields;
        const before = scores.get(sector) ?? 0;
        scores.set(sector, Math.max(before, score) + CONFIRM * Math.min(before, score));
      });
      if (weight >= 3 && role !== "carrier") this.settled = true;
      if (this.second === 1) this.second = second;
    }
    if (reach < 0.4 && this.carriers.size > 0) this.settled = true;
  }

  /** Fields by score; what carries them ("a loan for a railway") comes second, a lead ("strategic partnership") first. */
  decide(): SectorReading {
    const ranked = [...this.fields].sort((a, b) => b[1] - a[1]);
    const top = ranked[0]?.[1] ?? 0;
    let sectors = ranked.filter(([, score]) => score >= top * this.second).map(([sector]) => sector);
    const carrier = [...this.carriers].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (carrier) sectors = [...sectors.filter((sector) => sector !== carrier).slice(0, 1), carrier];
    if (this.lead) sectors = [this.lead, ...sectors.filter((sector) => sector !== this.lead)];
    sectors = sectors.slice(0, 2);
    if (sectors.length === 0) return { sectors: ["diplomacy"], words: "" };
    const because = new Set(sectors.flatMap((sector) => this.words.get(sector) ?? []));
    return { sectors, words: [...because].join(", ") };
  }
}

/** The minerals that a row's instrument is about, as ids of the lexicon; groups of minerals give none. */
export function mineralsOf(reading: Reading, candidate: Candidate): string[] {
  const found = new Set<string>();
  for (const mention of [candidate, ...(candidate.extra ?? [])]) {
    for (const { first, last } of [...phrasesOf(reading, mention), clauseOf(reading, mention)]) {
      for (const match of matchAll(reading.scan.tokens.slice(first, last), mineralLexicon()))
        if (match.entry.kind === "mineral") found.add(match.entry.id);
    }
  }
  return [...found];
}

let minerals: Lexicon | null = null;

function mineralLexicon(): Lexicon {
  minerals ??= compile([
    ...mineralEntries().filter(({ entry }) => entry.kind !== "symbol"),
    ...trapEntries("minerals"),
  ]);
  return minerals;
}

/** Cues of ranges, in their order, without those inside the names of parties that `isMasked`. */
function hitsIn(reading: Reading, ranges: readonly Range[], isMasked: (party: PartyMention) => boolean): Hit[] {
  const { tokens } = reading.scan;
  return ranges.flatMap(({ first, last }) => {
    const masks = reading.views[tokens[first]?.sentence ?? -1]?.parties.filter(isMasked) ?? [];
    return hitsOf(tokens.slice(first, last)).filter(
      ({ at }) => !masks.some((party) => party.first <= first + at && first + at < party.last),
    );
  });
}

/** What the name of a party tells; a bank is finance, whatever trade or development it is for. */
function nameHits(name: string): Hit[] {
  const hits = hitsOf(wordsOf(name));
  if (!hits.some(({ sectors }) => sectors.includes("finance"))) return hits;
  return hits.filter(({ sectors }) => !/^(?:trade|development|infrastructure)$/.test(sectors[0] ?? ""));
}

function hitsOf(tokens: Token[]): (Hit & { at: number })[] {
  return matchAll(tokens, cueLexicon()).map((match) => ({
    ...cueIn(match),
    word: surface(tokens, match.first, match.last),
    at: match.first,
  }));
}

function cueIn({ entry }: Match): Cue {
  if (entry.kind === "mineral") return { sectors: ["minerals"], weight: 4, role: "field" };
  if (entry.kind === "mineralGroup") return { sectors: ["minerals"], weight: 5, role: "field" };
  return cueOf(entry.id);
}
