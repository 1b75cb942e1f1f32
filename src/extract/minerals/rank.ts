// Ranks: "largest", "second-largest", "8th largest", "No. 1", "third", "top five".

import { superlativeWords } from "../../lexicon/mineralClaims";
import { lowerAt, normAt } from "../../text";
import type { Token } from "../../text/document";

/** A rank word up to token `last`; `place` is null where the words give none ("top five"). */
export interface Rank {
  last: number;
  place: number | null;
  /** "third" without a superlative: a rank only beside "producer", or after "ranks". */
  bare: boolean;
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const CARDINALS = "one two three four five six seven eight nine ten".split(" ");
let superlatives: ReadonlySet<string> | undefined;

/** Reads the rank word at token `at`, or null. */
export function readRank(tokens: readonly Token[], at: number, end: number): Rank | null {
  superlatives ??= superlativeWords();
  const word = (tokens[at] as Token).lower;
  const next = at + 1 < end ? lowerAt(tokens, at + 1) : "";
  if ((word === "no" || word === "number") && at + 1 < end) {
    const skip = next === "." ? at + 2 : at + 1;
    const place = numberOf(lowerAt(tokens, skip));
    if (place !== null && place <= 50) return { last: skip + 1, place, bare: false };
  }
  // "tops the world in", "leads the world in"
  if (/^(?:tops|topped|leads|led|lead)$/.test(word) && next === "the" && lowerAt(tokens, at + 2) === "world")
    return { last: at + 3, place: 1, bare: false };
  // "the world leader in", "a global leader in"
  if ((word === "world" || word === "global") && next === "leader") {
    const one = lowerAt(tokens, at - 1) === "a";
    return { last: at + 2, place: one ? null : 1, bare: false };
  }
  const ordinal = ordinalOf(tokens, at);
  if (ordinal !== null) {
    let after = at + ordinal.length;
    if (normAt(tokens, after) === "-" && after + 1 < end) after++;
    if (
      after < end &&
      (superlatives.has(lowerAt(tokens, after)) || /^(?:highest|ranked)$/.test(lowerAt(tokens, after)))
    )
      return { last: after + 1, place: ordinal.place, bare: false };
    // "was first mined in 1890"
    if (word === "first" && /(?:ed|found)$/.test(next)) return null;
    return { last: at + ordinal.length, place: ordinal.place, bare: true };
  }
  // "output is the highest in Africa"
  if (word === "highest" && lowerAt(tokens, at - 1) === "the" && /^(?:in|of|worldwide|globally)$/.test(next))
    return { last: at + 1, place: 1, bare: false };
  if (!superlatives.has(word)) return null;
  // "the top five", "the top 10", "the three largest" name no single place
  if (numberOf(next) !== null) return { last: at + 2, place: null, bare: false };
  const before = lowerAt(tokens, at - 1);
  const several = numberOf(before) !== null || before === "a" || before === "another";
  return { last: at + 1, place: several ? null : 1, bare: false };
}

function ordinalOf(tokens: readonly Token[], at: number): { place: number; length: number } | null {
  const word = (tokens[at] as Token).lower;
  const index = ORDINALS.indexOf(word);
  if (index >= 0) return { place: index + 1, length: 1 };
  const digits = /^(\d{1,2})(st|nd|rd|th|d)$/.exec(word);
  if (digits) return { place: Number(digits[1]), length: 1 };
  const suffix = tokens[at + 1];
  if (/^\d{1,2}$/.test(word) && suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower))
    return { place: Number(word), length: 2 };
  return null;
}

function numberOf(word: string): number | null {
  const index = CARDINALS.indexOf(word);
  if (index >= 0) return index + 1;
  return /^\d{1,2}$/.test(word) ? Number(word) : null;
}
