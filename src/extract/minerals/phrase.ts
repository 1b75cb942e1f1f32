// Phrase: a term, a verb group or the mark between them.
import type { Chunk } from "./row";

/** A noun phrase with all that "of" ties to it; numbers are chunk indices, -1 for none. */
export interface Term {
  is: "term";
  from: number;
  to: number;
  /** "Chile", "it", "the country": a country, a list of them, or a pronoun for one. */
  land: number;
  /** Whose it is: "Chile's", "Chilean", "its", "... of Chile". */
  owner: number;
  minerals: string[];
  /** "the metal": the mineral spoken of last. */
  anaphor: boolean;
  /** Nouns that claim: "reserves", "producer and exporter". */
  heads: Chunk[];
  /** The rank word before each head: "the sixth-largest producer and second-largest exporter". */
  ranks: number[];
  rank: number;
  share: number;
  amount: number;
  /** "exporter of cars": "of" something that is no mineral. */
  other: boolean;
  /** "the Kumtor mine", "the Ambler district". */
  site: boolean;
  named: boolean;
  /** Its last noun before "of", in lower case. */
  noun: string;
}

/** Verbs that belong together; `main` is the symbol of the deciding one. */
export interface Verb {
  is: "verb";
  from: number;
  to: number;
  main: string;
  chunk: Chunk;
  passive: boolean;
  /** "to meet": no predicate of its own. */
  infinitive: boolean;
  unreal: boolean;
  denied: boolean;
}

/** A preposition, a conjunction or a sign, under the symbol of its chunk. */
export interface Mark {
  is: "mark";
  from: number;
  to: number;
  symbol: string;
  word: string;
}

/** What a row is made of. */
export type Phrase = Term | Verb | Mark;
