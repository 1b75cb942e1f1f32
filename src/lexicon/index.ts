// Lexicon: the longest entry that matches, read left to right over tokens.

import type { Token } from "../text/document";
import { keyOf } from "../text/tokens";
import {
  askedOf,
  type Entry,
  emptyIndex,
  file,
  type Head,
  headOf,
  type Index,
  pluralOf,
  type Source,
  type Term,
} from "./filing";

export { type Entry, emptyIndex, file, type Index, type Source, wordsOf } from "./filing";

/** Tokens `[first, last)` that mean `entry`. */
export interface Match {
  first: number;
  last: number;
  entry: Entry;
}

/**
 * Some lists of an index, read together, and the terms of the first words that a text has asked for. Reading them late
 * keeps `file` short: a text asks for few.
 */
export interface Lexicon {
  index: Index;
  /** Bits of its lists: of two equal wordings that of the earlier list wins. */
  lists: readonly number[];
  all: number;
  number: number;
}

/** Reads lists of one index as one lexicon. */
export function lexiconOf(index: Index, lists: readonly number[]): Lexicon {
  return { index, lists, all: lists.reduce((all, list) => all | list, 0), number: index.lexicons++ };
}

/** One list as a lexicon of its own. */
export function compile(sources: Iterable<Source>): Lexicon {
  const index = emptyIndex();
  return lexiconOf(index, [file(index, sources)]);
}

/** The terms under a first word: the longest first, among equals the earlier source. */
function termsOf(lexicon: Lexicon, word: string, head: Head): readonly Term[] {
  let terms = head.terms[lexicon.number];
  if (!terms) {
    terms = readTerms(
      lexicon.lists.flatMap((list) => head.sources.filter((_, at) => head.of[at] === list)),
      word,
    );
    head.terms[lexicon.number] = terms;
  }
  return terms;
}

function readTerms(sources: readonly Source[], head: string): Term[] {
  const terms: Term[] = [];
  for (const { wording, entry, caseSensitive, plural } of sources) {
    const { keys, norms } = askedOf(wording);
    const surfaces = caseSensitive ? norms.map(keyOf) : null;
    terms.push({ keys, surfaces, entry });
    if (plural) terms.push({ keys: inPlural(keys), surfaces: surfaces && inPlural(surfaces), entry });
  }
  return terms.filter(({ keys }) => keys[0] === head).sort((a, b) => b.keys.length - a.keys.length);
}

/** What begins with the word of each token, in any list of the index. */
export type Heads = readonly (Head | undefined)[];

export const headsOf = (tokens: readonly Token[], index: Index): Heads => tokens.map(({ key }) => headOf(index, key));

/** Does any entry begin with this word? `key` as tokens have it. */
export const opensEntry = ({ index, all }: Lexicon, key: string): boolean =>
  ((headOf(index, key)?.lists ?? 0) & all) !== 0;

/**
 * All matches in one pass from left to right: the longest at each place, none overlapping, none over a sentence end.
 * Entries of kind "trap" take their words like the others and are not reported: "gold medal" hides gold.
 */
export function matchAll(tokens: readonly Token[], lexicon: Lexicon): Match[] {
  return matchIn(tokens, lexicon, headsOf(tokens, lexicon.index), 0, tokens.length);
}

/** The same of tokens `[first, last)` as if they stood alone; `heads` are those of all tokens. */
export function matchIn(
  tokens: readonly Token[],
  lexicon: Lexicon,
  heads: Heads,
  first: number,
  last: number,
): Match[] {
  const matches: Match[] = [];
  let at = first;
  while (at < last) {
    const match = longestAt(tokens, at, last, lexicon, heads[at]);
    if (match && match.entry.kind !== "trap") matches.push(match);
    at = match ? match.last : at + 1;
  }
  return matches;
}

/** The longest match that begins at token `at`; null where there is none, or a trap. */
export function matchAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Match | null {
  const match = longestAt(tokens, at, tokens.length, lexicon, headOf(lexicon.index, tokens[at]?.key ?? ""));
  return match?.entry.kind === "trap" ? null : match;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: Lexicon,
  head: Head | undefined,
): Match | null {
  if (!head || (head.lists & lexicon.all) === 0) return null;
  for (const term of termsOf(lexicon, (tokens[at] as Token).key, head)) {
    const last = lastOf(term, tokens, at, end);
    if (last !== null) return { first: at, last, entry: term.entry };
  }
  return null;
}

function lastOf(term: Term, tokens: readonly Token[], first: number, end: number): number | null {
  const sentence = tokens[first]?.sentence;
  let at = first;
  for (let k = 0; k < term.keys.length; k++) {
    if (k > 0 && isJoint(tokens, at)) at++;
    const token = at < end ? tokens[at] : undefined;
    if (!token || token.sentence !== sentence || (k > 0 && token.key !== term.keys[k])) return null;
    at++;
  }
  return term.surfaces && !isWrittenAs(tokens, first, term.surfaces) ? null : at;
}

/** Do the words from token `first` on have their capitals where a name has them? */
function isWrittenAs(tokens: readonly Token[], first: number, surfaces: readonly string[]): boolean {
  let at = first;
  for (const [k, surface] of surfaces.entries()) {
    if (k > 0 && isJoint(tokens, at)) at++;
    const { norm } = tokens[at++] as Token;
    if (norm !== surface && !agrees(keyOf(norm), surface)) return false;
  }
  return true;
}

/** True for a sign that two words of one entry may have between them: "rare-earth", "S. Korea". */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.spaced) return false;
  if (token.norm === "-") return tokens[at + 1]?.spaced === false;
  return token.norm === "." && (tokens[at - 1]?.norm.length ?? 0) <= 4;
}

/** Small words of a name agree in any case ("Bank Of China"); the others as written or all in capitals. */
function agrees(norm: string, surface: string): boolean {
  return norm === surface || norm === surface.toUpperCase() || surface === surface.toLowerCase();
}

function inPlural(words: readonly string[]): string[] {
  const last = words[words.length - 1] ?? "";
  return [...words.slice(0, -1), pluralOf(last) ?? last];
}
