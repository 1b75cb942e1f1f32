// Sectors: what an agreement is about, scored from the cues in its wording, its sentence, its parties and around it.
import type { PartyMention, Reading } from "../grammar";
import { once } from "../text/once";
import type { Candidate } from "./candidate";
import { cuesIn, cuesOfName, cuesOfOffices, type Hit, isNamed, mineralsIn } from "./cues";
import type { Sector } from "./facts";
import { beforeOf, clauseOf, followsOf, headingOf, phrasesOf, type Range, sentenceOf } from "./reach";

/** What a row's sectors are, the main one first, and the words that decided, as the article has them. */
export interface SectorReading {
  sectors: Sector[];
  words: string;
}

/** A place where cues are looked for. */
interface Tier {
  hits: () => Hit[];
  /** What a cue counts here, as a share of its weight. */
  reach: number;
  /** The share of the best score that a second sector needs. */
  second: number;
  /** What a loan is for is not looked for any farther. */
  ofCarriers?: boolean;
}

// Tuned on annotated articles; results hardly move between 0.8 and 0.9, 0.1 and 0.3.
/** What each cue of a tier counts, as a share of the one before it: the main field is named first. */
const NEXT = 0.85;
/** What another cue of a sector adds to its score, as a share of the lesser. */
const CONFIRM = 0.15;
/** What a cue of two sectors counts for the second. */
const SIDE = 0.85;
/** Weight from which a cue settles the matter: no tier farther off is asked. */
const SETTLED = 3;

/** The sectors of a row, the main one first; `diplomacy` where nothing tells. */
export function sectorsOf(reading: Reading, candidate: Candidate): SectorReading {
  const names = candidate.parties.map(({ name, kind }) => (kind === "state" ? [] : cuesOfName(name)));
  const scores = new Scores(candidate.parties.some(({ kind }) => kind === "company"));
  for (const tier of tiersOf(reading, candidate, names)) {
    scores.take(tier);
    if (scores.settled) break;
  }
  if (scores.isEmpty && candidate.instrument !== "joint_declaration") scores.fallBack(leadingCue(reading));
  return scores.decide(names.length > 1 ? sharedSector(names) : null);
}

/** The minerals that a row's instrument is about, as ids of the lexicon; groups of minerals give none. */
export function mineralsOf(reading: Reading, candidate: Candidate): string[] {
  const ranges = mentionsOf(candidate).flatMap((mention) => [
    ...phrasesOf(reading, mention),
    clauseOf(reading, mention),
  ]);
  return [...new Set(mineralsIn(reading, ranges))];
}

const mentionsOf = (candidate: Candidate) => [candidate, ...(candidate.extra ?? [])];

/** The nearest to the instrument first. */
function tiersOf(reading: Reading, candidate: Candidate, names: readonly Hit[][]): Tier[] {
  const isOwn = (party: PartyMention) => candidate.parties.some(({ name }) => name === party.name);
  const read =
    (rangesOf: (reading: Reading, mention: Candidate) => Range[], isMasked = isNamed) =>
    () =>
      mentionsOf(candidate).flatMap((mention) => cuesIn(reading, rangesOf(reading, mention), isMasked));
  const offices = () =>
    mentionsOf(candidate).flatMap((mention) => cuesOfOffices(reading, [clauseOf(reading, mention)]));
  return [
    { hits: read(phrasesOf, isOwn), reach: 1, second: 0.6 },
    { hits: read((...of) => [clauseOf(...of)], isOwn), reach: 0.6, second: 0.7 },
    { hits: () => [...names.flat(), ...offices()], reach: 0.4, second: 0.7, ofCarriers: true },
    { hits: read((...of) => [sentenceOf(...of)]), reach: 0.4, second: 0.7 },
    { hits: read(followsOf), reach: 0.3, second: 0.8 },
    { hits: read(beforeOf), reach: 0.25, second: 0.9 },
    { hits: read(headingOf, () => false), reach: 0.2, second: 0.9 },
  ];
}

/** The first cue of the field that most cues of the document are of; null where it has none. */
const leadingCue = once((reading: Reading): Hit | null => {
  const votes = new Map<string, Hit[]>();
  const sentences = reading.views.map(({ sentence }) => sentence);
  for (const hit of cuesIn(reading, sentences, isNamed)) {
    const [sector] = hit.sectors;
    if (!sector || hit.weight <= SETTLED || hit.role !== "field") continue;
    const same = votes.get(sector);
    if (same) same.push(hit);
    else votes.set(sector, [hit]);
  }
  return [...votes.values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
});

/** The sector that the names of all parties tell: finance, of a treasury and a central bank. */
function sharedSector(names: readonly Hit[][]): Sector | null {
  const [first = [], ...others] = names.map((hits) =>
    hits.filter(({ weight }) => weight > SETTLED).map(({ sectors }) => sectors[0] as Sector),
  );
  return first.find((sector) => others.every((other) => other.includes(sector))) ?? null;
}

/** Scores by sector, tier after tier. */
class Scores {
  settled = false;
  private readonly fields = new Map<Sector, number>();
  private readonly carriers = new Map<Sector, number>();
  private readonly words = new Map<Sector, Set<string>>();
  private readonly seen = new Set<string>();
  private second: number | null = null;
  private lead: Sector | null = null;

  /** `commercial`: a firm is a party, whose "strategic partnership" is no diplomacy. */
  constructor(private readonly commercial: boolean) {}

  get isEmpty(): boolean {
    return this.fields.size + this.carriers.size === 0;
  }

  take({ hits, reach, second, ofCarriers }: Tier): void {
    const found = hits().filter(({ sectors, role }) => !(this.commercial && role === "lead" && sectors.length === 1));
    const strongest = Math.max(0, ...found.map(({ weight }) => weight));
    let share = reach;
    for (const hit of found) {
      // a word of several fields gives way to one of a single field
      if (this.seen.has(hit.word.toLowerCase()) || (hit.weight < SETTLED && strongest >= SETTLED)) continue;
      this.seen.add(hit.word.toLowerCase());
      this.add(hit, share, reach === 1);
      share *= NEXT;
      this.second ??= second;
    }
    if (ofCarriers && this.carriers.size > 0) this.settled = true;
  }

  private add({ sectors, weight, role, word }: Hit, share: number, near: boolean): void {
    const scores = role === "carrier" ? this.carriers : this.fields;
    for (const [rank, id] of sectors.entries()) {
      const sector = id as Sector;
      const score = weight * share * (rank === 0 ? 1 : SIDE);
      const before = scores.get(sector) ?? 0;
      scores.set(sector, Math.max(before, score) + CONFIRM * Math.min(before, score));
      this.words.set(sector, (this.words.get(sector) ?? new Set()).add(word));
      if (near && role === "lead" && rank === 0) this.lead ??= sector;
    }
    // what a loan, or a strategic partnership, is for may stand farther off
    if (weight >= SETTLED && (role === "field" || sectors.length > 1 || (role === "lead" && !near)))
      this.settled = true;
  }

  /** What the document at large is about, where nothing nearer tells. */
  fallBack(hit: Hit | null): void {
    if (hit) this.add({ ...hit, sectors: hit.sectors.slice(0, 1) }, 1, false);
  }

  /**
   * Fields by score, one or two. What carries a field ("a loan for a railway") comes second, a lead ("strategic
   * partnership") first; one field alone is joined by what all parties have in common (`shared`).
   */
  decide(shared: Sector | null): SectorReading {
    const fields = ranked(this.fields);
    const least = (fields[0]?.[1] ?? 0) * (this.second ?? 1);
    let sectors = fields.filter(([, score]) => score >= least).map(([sector]) => sector);
    const carrier = ranked(this.carriers)[0]?.[0];
    if (carrier) sectors = [...sectors.filter((sector) => sector !== carrier).slice(0, 1), carrier];
    const { lead } = this;
    if (lead) sectors = [lead, ...sectors.filter((sector) => sector !== lead)];
    if (sectors.length === 1 && shared && shared !== sectors[0]) sectors.push(shared);
    // universities sign about teaching first, defence ministries about defence
    if (sectors[1] === shared && (shared === "education" || shared === "defence")) sectors.reverse();
    sectors = sectors.slice(0, lead ? 3 : 2);
    if (sectors.length === 0) return { sectors: ["diplomacy"], words: "" };
    const words = new Set(sectors.flatMap((sector) => [...(this.words.get(sector) ?? [])]));
    return { sectors, words: [...words].join(", ") };
  }
}

const ranked = (scores: ReadonlyMap<Sector, number>) => [...scores].sort((a, b) => b[1] - a[1]);
