// Filing: entries by the first word of their wordings, many lists in one index.
import type { Token } from "../text/document";
import { type RawToken, tokenise } from "../text/tokens";

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

/** All that begins with one word, in the order of filing: sources, and the list that each was filed in, as a bit. */
export interface Head {
  sources: Source[];
  of: number[];
  /** The bits of its lists. */
  lists: number;
  /** What each lexicon reads of them, by its number. */
  terms: (readonly Term[] | undefined)[];
}

/** A wording as it is matched. */
export interface Term {
  keys: string[];
  /** The words as written where capitals count, else null. */
  surfaces: string[] | null;
  entry: Entry;
}

/**
 * Lists of sources by their first word: one look at a token tells what begins there in any of them. A word keeps the
 * places of its sources until a text asks for it: a text asks for few, and thousands of heads take their time.
 */
export interface Index {
  sources: Source[];
  /** Where each list begins in the sources; 31 lists at most, all filed before the first is read. */
  lists: number[];
  heads: Map<string, number | number[] | Head>;
  /** How many lexicons read it. */
  lexicons: number;
}

/** The tokens of a wording, parted as those of a text are: "Korea's U.S.-led" is Korea, 's, U.S., -, led. */
export function wordsOf(wording: string): Token[] {
  const tokens: RawToken[] = [];
  tokenise(wording, 0, wording.length, tokens);
  return tokens;
}

export const emptyIndex = (): Index => ({ sources: [], lists: [], heads: new Map(), lexicons: 0 });

/** Files a list in the index and gives its bit. Hyphens and full stops in a wording are not asked for in the text. */
export function file(index: Index, sources: Iterable<Source>): number {
  index.lists.push(index.sources.length);
  for (const source of sources) {
    const place = index.sources.push(source) - 1;
    const word = firstWord(source);
    add(index, word, place);
    if (source.plural && !source.wording.includes(" ")) add(index, pluralOf(word) ?? word, place);
  }
  return 1 << (index.lists.length - 1);
}

function add({ heads }: Index, word: string, place: number): void {
  const filed = heads.get(word);
  if (filed === undefined) heads.set(word, place);
  else if (typeof filed === "number") heads.set(word, [filed, place]);
  else (filed as number[]).push(place);
}

/** What begins with a word; `key` as tokens have it. */
export function headOf(index: Index, key: string): Head | undefined {
  const filed = index.heads.get(key);
  if (filed === undefined || (typeof filed === "object" && "terms" in filed)) return filed;
  const places = typeof filed === "number" ? [filed] : filed;
  const of = places.map((place) => 1 << (index.lists.filter((first) => first <= place).length - 1));
  const sources = places.map((place) => index.sources[place] as Source);
  const head = { sources, of, lists: of.reduce((all, list) => all | list, 0), terms: [] };
  index.heads.set(key, head);
  return head;
}

/** The key of a wording's first word; the plain ones, nearly all, without the tokenizer. */
function firstWord({ wording, entry }: Source): string {
  const end = wording.indexOf(" ");
  const word = (end < 0 ? wording : wording.slice(0, end)).toLowerCase();
  if (/^[a-z][0-9a-z]*$/.test(word)) return word;
  const [key] = askedOf(wording).keys;
  if (key === undefined) throw new Error(`Lexicon entry ${entry.id} has an empty wording: give it a word.`);
  return key;
}

/** The words of a wording that are asked for in a text; the plain ones, nearly all, without the tokenizer. */
export function askedOf(wording: string): { keys: string[]; norms: string[] } {
  if (/^[A-Za-z][0-9A-Za-z]*(?: [A-Za-z][0-9A-Za-z]*)*$/.test(wording))
    return { keys: wording.toLowerCase().split(" "), norms: wording.split(" ") };
  const words = wordsOf(wording).filter(({ norm }) => norm !== "-" && norm !== ".");
  return { keys: words.map(({ key }) => key), norms: words.map(({ norm }) => norm) };
}

/** The regular plural; null for words that take none. */
export function pluralOf(word: string): string | null {
  if (/[a-gi-rt-wz]$/.test(word)) return `${word}s`;
  if (/(?:s[sh]|ch|x)$/i.test(word)) return `${word}es`;
  if (/s$|[^0-9A-Za-z]$/i.test(word)) return null;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
