// Row: a sentence as chunks, each under a symbol, so that patterns can read it as one string.
//
// C countries   c country as owner ("Chile's", "Chilean")   I "it", "we", "the country"   i "its", "our", "the country's"
// M minerals    m a mineral that only names a product ("lithium battery")   N another name   W world
// S rank word   Q amount   % share   # number
// r measure   k weak measure   a agent   d site   H hold   G with   E rich in   P act   B be   A account for   K rank   L found
// u what is no output ("controls")   V a verb of figures ("rose")   D a site as part of a name ("Kumtor Gold Mine")
// z include   F unreal   Z denied   b after   y followed by   t which   o of   n in, at   f other preposition   & and
// x money   l article   j filler   v other verb form   w other word   , ; : ( ) - as they stand
import type { Sentence } from "../../text/document";
import type { Quantity } from "./quantity";
import type { Rank } from "./rank";

/** Tokens `[first, last)` of the document under one symbol. */
export interface Chunk {
  symbol: string;
  first: number;
  last: number;
  /** Its last word in lower case, of a verb the first. */
  word: string;
  /** Alpha-3 codes of C and c, mineral ids of M and m. */
  ids: string[];
  /** The kind of note a claim word makes, "" for none. */
  kind: string;
  quantity: Quantity | null;
  rank: Rank | null;
  /** C: the share that stands in parentheses behind each country. */
  shares: (number | null)[];
}

/** A sentence's chunks and their symbols as one string, index by index. */
export interface Row {
  sentence: Sentence;
  chunks: Chunk[];
  symbols: string;
}

/** Joins chunks and symbols. */
export function rowOf(sentence: Sentence, chunks: Chunk[]): Row {
  return { sentence, chunks, symbols: chunks.map(({ symbol }) => symbol).join("") };
}

/** A chunk that is no more than its symbol. */
export function chunk(symbol: string, first: number, last: number): Chunk {
  return { symbol, first, last, word: "", ids: [], kind: "", quantity: null, rank: null, shares: [] };
}

/** How far back a pattern looks: farther words decide nothing, and long sentences stay cheap. */
const REACH = 48;

/** The symbols before chunk `at`, no more than a pattern needs. */
export function leftOf(row: Row, at: number): string {
  return row.symbols.slice(Math.max(0, at - REACH), at);
}
