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

/** What begins with one word: its sources, read into terms when a text first asks for that word. */
interface Section {
  sources: Source[];
  terms: Term[] | null;
}

/** Sections by their first word. Reading them late keeps `compile` short: a text asks for few of the words. */
export type Lexicon = ReadonlyMap<string, Section>;

/** The tokens of a wording, parted as those of a text are: "Korea's U.S.-led" is Korea, 's, U.S., -, led. */
export function wordsOf(wording: string): Token[] {
  const tokens: RawToken[] = [];
  tokenise(wording, 0, wording.length, tokens);
  return tokens;
}

/** Builds the index. Hyphens and full stops in a wording are not asked for in the text. */
export function compile(sources: Iterable<Source>): Lexicon {
  const lexicon = new Map<string, Section>();
  const file = (head: string, source: Source) => {
    const section = lexicon.get(head);
    if (section) section.sources.push(source);
    else lexicon.set(head, { sources: [source], terms: null });
  };
  for (const source of sources) {
    const head = headOf(source);
    file(head, source);
    if (source.plural && !source.wording.includes(" ")) file(pluralOf(head) ?? head, source);
  }
  return lexicon;
}

/** The key of a wording's first word; the plain ones, nearly all, without the tokenizer. */
function headOf({ wording, entry }: Source): string {
  const blank = wording.indexOf(" ");
  const plain = blank < 0 ? wording : wording.slice(0, blank);
  if (/^[A-Za-z][0-9A-Za-z]*$/.test(plain)) return plain.toLowerCase();
  const word = wordsOf(wording).filter(isAsked)[0];
  if (!word) throw new Error(`Lexicon entry ${entry.id} has an empty wording: give it a word.`);
  return word.key;
}

const isAsked = ({ norm }: Token) => norm !== "-" && norm !== ".";

/** The terms under a first word: the longest first, among equals the earlier source. */
function termsOf(section: Section, head: string): Term[] {
  if (section.terms) return section.terms;
  const terms: Term[] = [];
  for (const { wording, entry, caseSensitive, plural } of section.sources) {
    const words = wordsOf(wording).filter(isAsked);
    const keys = words.map(({ key }) => key);
    const surfaces = caseSensitive ? words.map(({ norm }) => keyOf(norm)) : null;
    terms.push({ keys, surfaces, entry });
    if (plural) terms.push({ keys: inPlural(keys), surfaces: surfaces && inPlural(surfaces), entry });
  }
  section.terms = terms.filter(({ keys }) => keys[0] === head).sort((a, b) => b.keys.length - a.keys.length);
  return section.terms;
}

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
  const head = tokens[at]?.key ?? "";
  const section = lexicon.get(head);
  if (!section) return null;
  for (const term of termsOf(section, head)) {
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
    if (surface !== undefined && !agrees(keyOf(token.norm), surface)) return null;
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
