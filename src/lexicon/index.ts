// Lexicon: the longest entry that matches, read left to right over tokens.

import type { Token } from "../text/document";
import { keyOf, type RawToken, tokenise } from "../text/tokens";

/** What a wording means: `{ id: "KAZ", kind: "country" }`. */
export interface Entry {
  id: string;
  kind: string;
}

/** One wording of one entry, as a lexicon file yields it. */
export interface Source {
  wording: string;
  entry: Entry;
  /** Names: capitals must stand where the wording has them ("US", not "us"); a word all in capitals matches too. */
  caseSensitive?: boolean;
  /** Nouns: the regular plural of the last word matches too ("deposit", "deposits"). */
  plural?: boolean;
}

/** Tokens `[first, last)` that mean `entry`. */
export interface Match {
  first: number;
  last: number;
  entry: Entry;
}

interface Term {
  keys: string[];
  /** The words as written where capitals count, else null. */
  surfaces: string[] | null;
  entry: Entry;
}

/**
 * The sources by their first word, and of the words that a text has asked for the terms. Reading them late keeps
 * `compile` short: a text asks for few.
 */
export interface Lexicon {
  sources: ReadonlyMap<string, Source | Source[]>;
  terms: Map<string, readonly Term[]>;
}

/** The tokens of a wording, parted as those of a text are: "Korea's U.S.-led" is Korea, 's, U.S., -, led. */
export function wordsOf(wording: string): Token[] {
  const tokens: RawToken[] = [];
  tokenise(wording, 0, wording.length, tokens);
  return tokens;
}

/** Builds the index. Hyphens and full stops in a wording are not asked for in the text. */
export function compile(sources: Iterable<Source>): Lexicon {
  const byHead = new Map<string, Source | Source[]>();
  const file = (head: string, source: Source) => {
    const known = byHead.get(head);
    if (Array.isArray(known)) known.push(source);
    else byHead.set(head, known ? [known, source] : source);
  };
  for (const source of sources) {
    const head = headOf(source);
    file(head, source);
    if (source.plural && !source.wording.includes(" ")) file(pluralOf(head) ?? head, source);
  }
  return { sources: byHead, terms: new Map() };
}

/** The key of a wording's first word; the plain ones, nearly all, without the tokenizer. */
function headOf({ wording, entry }: Source): string {
  const plain = /^[A-Za-z][0-9A-Za-z]*(?=[ -]|$)/.exec(wording);
  if (plain) return plain[0].toLowerCase();
  const word = wordsOf(wording).filter(isAsked)[0];
  if (!word) throw new Error(`Lexicon entry ${entry.id} has an empty wording: give it a word.`);
  return word.key;
}

const isAsked = ({ norm }: Token) => norm !== "-" && norm !== ".";

/** The terms under a first word: the longest first, among equals the earlier source; null where none begins with it. */
function termsOf(lexicon: Lexicon, head: string): readonly Term[] | null {
  const sources = lexicon.sources.get(head);
  if (!sources) return null;
  let terms = lexicon.terms.get(head);
  if (!terms) {
    terms = readTerms(Array.isArray(sources) ? sources : [sources], head);
    lexicon.terms.set(head, terms);
  }
  return terms;
}

function readTerms(sources: readonly Source[], head: string): Term[] {
  const terms: Term[] = [];
  for (const { wording, entry, caseSensitive, plural } of sources) {
    const words = wordsOf(wording).filter(isAsked);
    const keys = words.map(({ key }) => key);
    const surfaces = caseSensitive ? words.map(({ norm }) => keyOf(norm)) : null;
    terms.push({ keys, surfaces, entry });
    if (plural) terms.push({ keys: inPlural(keys), surfaces: surfaces && inPlural(surfaces), entry });
  }
  return terms.filter(({ keys }) => keys[0] === head).sort((a, b) => b.keys.length - a.keys.length);
}

/** Does any entry begin with this word? `key` as tokens have it. */
export const opensEntry = (lexicon: Lexicon, key: string): boolean => lexicon.sources.has(key);

/**
 * All matches in one pass from left to right: the longest at each place, none overlapping, none over a sentence end.
 * Entries of kind "trap" take their words like the others and are not reported: "gold medal" hides gold.
 */
export function matchAll(tokens: readonly Token[], lexicon: Lexicon): Match[] {
  const matches: Match[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = longestAt(tokens, at, lexicon);
    if (match && match.entry.kind !== "trap") matches.push(match);
    at = match ? match.last : at + 1;
  }
  return matches;
}

/** The longest match that begins at token `at`; null where there is none, or a trap. */
export function matchAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Match | null {
  const match = longestAt(tokens, at, lexicon);
  return match?.entry.kind === "trap" ? null : match;
}

function longestAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Match | null {
  const terms = termsOf(lexicon, tokens[at]?.key ?? "");
  if (!terms) return null;
  for (const term of terms) {
    const last = lastOf(term, tokens, at);
    if (last !== null) return { first: at, last, entry: term.entry };
  }
  return null;
}

function lastOf(term: Term, tokens: readonly Token[], first: number): number | null {
  const sentence = tokens[first]?.sentence;
  let at = first;
  for (let k = 0; k < term.keys.length; k++) {
    if (k > 0 && isJoint(tokens, at)) at++;
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.key !== term.keys[k]) return null;
    const surface = term.surfaces?.[k];
    if (surface !== undefined && token.norm !== surface && !agrees(keyOf(token.norm), surface)) return null;
    at++;
  }
  return at;
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

function pluralOf(word: string): string | null {
  if (/(?:s[sh]|ch|x)$/i.test(word)) return `${word}es`;
  if (/s$|[^0-9A-Za-z]$/i.test(word)) return null;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
