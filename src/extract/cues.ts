// Cues: the words of sectors and minerals in stretches of text and in the names of parties.
import type { PartyMention, Reading } from "../grammar";
import { sectorLexicon } from "../grammar/gazetteer";
import { type Match, matchAll, matchIn, wordsOf } from "../lexicon/index";
import { type Cue, cueOf } from "../lexicon/sectors";
import { lowerAt, surface, type Token } from "../text";
import type { Range } from "./reach";

/** A cue as the text words it. */
export interface Hit extends Cue {
  word: string;
}

/** True for a party whose name is passed over. */
type Mask = (party: PartyMention) => boolean;

/** An institution or firm: its name tells what it is, not what the instrument is about. */
export const isNamed = (party: PartyMention) => !party.vague && party.kind !== "state" && party.kind !== "group";

/** Cues of ranges, in their order, without those inside offices, places and the names of parties that `isMasked`. */
export function cuesIn(reading: Reading, ranges: readonly Range[], isMasked: Mask): Hit[] {
  return hitsIn(reading, ranges, isMasked, (at) => !reading.scan.office[at]);
}

/** Cues in the offices of persons ("the energy minister"): what the signatories are about. */
export function cuesOfOffices(reading: Reading, ranges: readonly Range[]): Hit[] {
  return hitsIn(
    reading,
    ranges,
    () => false,
    (at) => reading.scan.office[at] !== null,
  );
}

function hitsIn(reading: Reading, ranges: readonly Range[], isMasked: Mask, counts: (at: number) => boolean): Hit[] {
  const { tokens, heads } = reading.scan;
  return ranges.flatMap(({ first, last }) => {
    const masks = masksOf(reading, tokens[first], isMasked);
    // "to train workers": the verb, no railway
    const from = lowerAt(tokens, first - 1) === "to" ? first - 1 : first;
    return matchIn(tokens, sectorLexicon(), heads, from, last)
      .filter(({ first: at }) => counts(at) && !isInside(masks, at) && !isPlace(reading, at))
      .map((match) => ({ ...cueIn(match), word: surface(tokens, match.first, match.last) }))
      .filter(({ sectors }) => sectors.length > 0);
  });
}

/** Ids of the minerals that ranges name outside the names of institutions and firms; groups of minerals give none. */
export function mineralsIn(reading: Reading, ranges: readonly Range[]): string[] {
  const { tokens, mineral } = reading.scan;
  const found = new Set<string>();
  for (const { first, last } of ranges) {
    const masks = masksOf(reading, tokens[first], isNamed);
    for (let at = first; at < last; at++) {
      const match = mineral[at];
      if (match?.entry.kind === "mineral" && !isInside(masks, at)) found.add(match.entry.id);
    }
  }
  return [...found];
}

/** What the name of a party tells; a bank is finance, whatever trade or development it is for. */
export function cuesOfName(name: string): Hit[] {
  const tokens: Token[] = wordsOf(name);
  const hits = matchAll(tokens, sectorLexicon())
    .map((match) => ({ ...cueIn(match), word: surface(tokens, match.first, match.last) }))
    .filter(({ sectors }) => sectors.length > 0);
  if (!hits.some((hit) => hit.sectors.includes("finance"))) return hits;
  return hits.filter((hit) => !/^(?:trade|development|infrastructure)$/.test(hit.sectors[0] ?? ""));
}

const PLACES = /^(?:country|demonym|capital|region|city)$/;

/** Inside the name of a place or its people: "Cape Town", "Port Louis". */
const isPlace = ({ scan }: Reading, at: number) => PLACES.test(scan.name[at]?.entry.kind ?? "");

function masksOf({ views }: Reading, token: Token | undefined, isMasked: Mask): PartyMention[] {
  return views[token?.sentence ?? -1]?.parties.filter(isMasked) ?? [];
}

const isInside = (masks: readonly PartyMention[], at: number) =>
  masks.some(({ first, last }) => first <= at && at < last);

function cueIn({ entry }: Match): Cue {
  if (entry.kind === "mineral") return { sectors: ["minerals"], weight: 4, role: "field" };
  if (entry.kind === "mineralGroup") return { sectors: ["minerals"], weight: 5, role: "field" };
  return cueOf(entry.id);
}
