// Elision: an instrument's noun left out ("one between A and B, and another on C"), and nouns that are part of a longer name.

import { lowerAt, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { InstrumentMention } from "./mention";

/** "the Convention on International Settlement Agreements": the second noun is part of the first one's title. */
export function isWithinTitle(scan: Scan, before: InstrumentMention | undefined, at: number): boolean {
  if (!before?.titled || !isCapital(scan.tokens[at]) || at === before.last) return false;
  for (let i = before.last; i < at; i++) {
    const token = scan.tokens[i] as Token;
    if (!isCapital(token) && !/^(?:on|of|for)$/.test(token.lower)) return false;
  }
  return /^(?:on|of|for)$/.test(lowerAt(scan.tokens, before.last));
}

/** "..., one between A and B, and another on C": the noun is left out, a plural before it tells which. */
export function elidedAt(
  scan: Scan,
  at: number,
  to: number,
  before: InstrumentMention | null,
): InstrumentMention | null {
  const { tokens } = scan;
  const word = (tokens[at] as Token).lower;
  if (!before?.plural || at + 1 >= to) return null;
  if (!/^(?:one|another|others|latest|first|second|third|fourth|other)$/.test(word)) return null;
  const ordinal = word !== "one" && word !== "another" && word !== "others";
  if (ordinal && lowerAt(tokens, at - 1) !== "the") return null;
  const next = lowerAt(tokens, at + 1);
  if (!/^(?:between|with|on|for|to|involving|covering|covers|concerns|,)$/.test(next)) return null;
  // "two deals, one for a bridge and another to sell fish"; not "one for decades", "the first to be signed"
  const listed = /^(?:,|and)$/.test(lowerAt(tokens, ordinal ? at - 2 : at - 1));
  if (/^(?:for|to)$/.test(next) && (!listed || lowerAt(tokens, at + 2) === "be")) return null;
  if (next === "," && !/^(?:between|with|on|signed)$/.test(lowerAt(tokens, at + 2))) return null;
  return {
    ...before,
    first: ordinal ? at - 1 : at,
    last: at + 1,
    head: at,
    headLast: at + 1,
    plural: word === "others",
    full: null,
    determiner: "indefinite",
    number: null,
    titled: false,
    countries: [],
    possessor: null,
    acronym: null,
    modifiers: at,
  };
}

/** "the second memorandum", "the third": one of those that a plural before it counts. */
export const isCounted = ({ tokens }: Scan, { first, last }: InstrumentMention): boolean =>
  tokens.slice(first, last).some(({ lower }) => ORDINAL.test(lower));

/** Does a sentence open with one of a counted plural, "The third is a treaty"? */
export const opensCounted = ({ tokens }: Scan, first: number): boolean =>
  lowerAt(tokens, first) === "the" &&
  ORDINAL.test(lowerAt(tokens, first + 1)) &&
  /^(?:is|was)$/.test(lowerAt(tokens, first + 2));

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh)$/;

/** "Treaty Bank", "Partnership for Global Infrastructure Fund": the noun is part of a longer name. */
export function isWithinName(scan: Scan, last: number, to: number): boolean {
  if (last >= to) return false;
  const head = scan.head[last];
  return head?.first === last && isCapital(scan.tokens[last]) && isCapital(scan.tokens[last - 1]);
}

/** "exchanged notes on visas", "had exchanged letters on debt": the notes are the agreement. */
export function isExchanged({ tokens }: Scan, at: number): boolean {
  if (!/^(?:notes|letters)$/.test(lowerAt(tokens, at))) return false;
  const verb = lowerAt(tokens, at - 1) === "diplomatic" ? at - 2 : at - 1;
  return (
    /^exchang(?:ed?|es|ing)$/.test(lowerAt(tokens, verb)) &&
    /^(?:on|for|concerning|regarding)$/.test(lowerAt(tokens, at + 1))
  );
}
