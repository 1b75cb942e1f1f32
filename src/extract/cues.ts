// Cues: the words of sectors and minerals in stretches of text and in the names of parties.
import type { PartyMention, Reading } from "../grammar";
import { compile, type Lexicon, type Match, matchAll, type Source, wordsOf } from "../lexicon/index";
import { mineralEntries } from "../lexicon/minerals";
import { type Cue, cueOf, sectorEntries } from "../lexicon/sectors";
import { trapEntries } from "../lexicon/traps";
import { surface, type Token } from "../text";
import type { Range } from "./reach";

/** A cue as the text words it. */
export interface Hit extends Cue {
  word: string;
}

let sectors: Lexicon | null = null;
let minerals: Lexicon | null = null;

/** Cues, minerals and traps in one lexicon; of two equal wordings the earlier wins. */
function sectorLexicon(): Lexicon {
  sectors ??= compile([...sectorEntries(), ...mineralNames(), ...trapEntries("sectors"), ...trapEntries("minerals")]);
  return sectors;
}

function mineralLexicon(): Lexicon {
  minerals ??= compile([...mineralNames(), ...trapEntries("minerals")]);
  return minerals;
}

const mineralNames = (): Source[] => mineralEntries().filter(({ entry }) => entry.kind !== "symbol");

/** An institution or firm: its name tells what it is, not what the instrument is about. */
export const isNamed = (party: PartyMention) => !party.vague && party.kind !== "state" && party.kind !== "group";

/** Cues of ranges, in their order, without those inside the names of parties that `isMasked`. */
export function cuesIn(reading: Reading, ranges: readonly Range[], isMasked: (party: PartyMention) => boolean): Hit[] {
  return matchesIn(reading, ranges, sectorLexicon(), isMasked)
    .map(([match, word]) => ({ ...cueIn(match), word }))
    .filter(({ sectors }) => sectors.length > 0);
}

/** Ids of the minerals that ranges name outside the names of institutions and firms; groups of minerals give none. */
export function mineralsIn(reading: Reading, ranges: readonly Range[]): string[] {
  return matchesIn(reading, ranges, mineralLexicon(), isNamed)
    .map(([{ entry }]) => entry)
    .filter(({ kind }) => kind === "mineral")
    .map(({ id }) => id);
}

/** What the name of a party tells; a bank is finance, whatever trade or development it is for. */
export function cuesOfName(name: string): Hit[] {
  const tokens: Token[] = wordsOf(name);
  const hits = matchAll(tokens, sectorLexicon()).map((match) => ({
    ...cueIn(match),
    word: surface(tokens, match.first, match.last),
  }));
  if (!hits.some((hit) => hit.sectors.includes("finance"))) return hits;
  return hits.filter((hit) => !/^(?:trade|development|infrastructure)$/.test(hit.sectors[0] ?? ""));
}

function matchesIn(
  reading: Reading,
  ranges: readonly Range[],
  lexicon: Lexicon,
  isMasked: (party: PartyMention) => boolean,
): [Match, string][] {
  const { tokens } = reading.scan;
  return ranges.flatMap(({ first, last }) => {
    const masks = reading.views[tokens[first]?.sentence ?? -1]?.parties.filter(isMasked) ?? [];
    return matchAll(tokens.slice(first, last), lexicon)
      .filter(({ first: at }) => !masks.some((party) => party.first <= first + at && first + at < party.last))
      .map((match): [Match, string] => [match, surface(tokens, first + match.first, first + match.last)]);
  });
}

function cueIn({ entry }: Match): Cue {
  if (entry.kind === "mineral") return { sectors: ["minerals"], weight: 4, role: "field" };
  if (entry.kind === "mineralGroup") return { sectors: ["minerals"], weight: 5, role: "field" };
  return cueOf(entry.id);
}
