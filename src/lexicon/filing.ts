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
  terms: (readonly Term[] | undefined)[] | null;
}

/** A wording as it is matched. */
export interface Term {
  keys: string[];
  /** The words as written where capitals count, else null. */
  surfaces: string[] | null;
  entry: Entry;
}

/** Lists of sources by their first word: one look at a token tells what begins there in any of them. */
export interface Index {
  heads: Map<string, Head>;
  /** How many lists stand in it, 31 at most, and how many lexicons read it. */
  lists: number;
  lexicons: number;
}

/** The tokens of a wording, parted as those of a text are: "Korea's U.S.-led" is Korea, 's, U.S., -, led. */
export function wordsOf(wording: string): Token[] {
  const tokens: RawToken[] = [];
  tokenise(wording, 0, wording.length, tokens);
  return tokens;
}

export const emptyIndex = (): Index => ({ heads: new Map(), lists: 0, lexicons: 0 });

/** Files a list in the index and gives its bit. Hyphens and full stops in a wording are not asked for in the text. */
export function file(index: Index, sources: Iterable<Source>): number {
  const list = 1 << index.lists++;
  for (const source of sources) {
    const word = headOf(source);
    add(index, word, source, list);
    if (source.plural && !source.wording.includes(" ")) add(index, pluralOf(word) ?? word, source, list);
  }
  return list;
}

function add({ heads }: Index, word: string, source: Source, list: number): void {
  const head = heads.get(word);
  if (!head) {
    heads.set(word, { sources: [source], of: [list], lists: list, terms: null });
    return;
  }
  head.sources.push(source);
  head.of.push(list);
  head.lists |= list;
}

/** The key of a wording's first word; the plain ones, nearly all, without the tokenizer. */
function headOf({ wording, entry }: Source): string {
  if (/^[A-Za-z][0-9A-Za-z]*(?:[ -]|$)/.test(wording)) {
    const end = wording.search(/[ -]/);
    return (end < 0 ? wording : wording.slice(0, end)).toLowerCase();
  }
  const word = wordsOf(wording).filter(isAsked)[0];
  if (!word) throw new Error(`Lexicon entry ${entry.id} has an empty wording: give it a word.`);
  return word.key;
}

/** Hyphens and full stops in a wording are not asked for in the text. */
export const isAsked = ({ norm }: Token) => norm !== "-" && norm !== ".";

/** The regular plural; null for words that take none. */
export function pluralOf(word: string): string | null {
  if (/(?:s[sh]|ch|x)$/i.test(word)) return `${word}es`;
  if (/s$|[^0-9A-Za-z]$/i.test(word)) return null;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
