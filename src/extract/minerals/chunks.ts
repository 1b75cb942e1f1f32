// Chunks: a sentence as a row of symbols, one a name, a claim word or a sign, for patterns to read.
//
// C countries   c country as owner ("Chile's", "Chilean")   I "it", "we", "the country"   i "its", "our", "the country's"
// M minerals    m a mineral that only names a product ("lithium battery")   N another name   W world
// S rank word   Q amount   % share   # number
// r measure   k weak measure   a agent   d site   H hold   G with   E rich in   P act   B be   A account for   K rank   L found
// D a site as part of a name ("Kumtor Gold Mine")
// z include   F unreal   Z denied   b after   y followed by   t which   o of   n in, at   f other preposition   & and
// l article   j filler   v other verb form   w other word   , ; : ( ) - as they stand
import { claimClass } from "../../lexicon/mineralClaims";
import type { Sentence, Token } from "../../text/document";
import { type Quantity, readQuantity } from "./quantity";
import { type Rank, readRank } from "./rank";
import type { Vocabulary } from "./vocabulary";

/** Tokens `[first, last)` of the document under one symbol. */
export interface Chunk {
  symbol: string;
  first: number;
  last: number;
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

const SYMBOLS: Record<string, string> = {
  measure: "r",
  weak: "k",
  agent: "a",
  site: "d",
  hold: "H",
  with: "G",
  endow: "E",
  act: "P",
  be: "B",
  account: "A",
  rank: "K",
  found: "L",
  include: "z",
  unreal: "F",
  denied: "Z",
  after: "b",
  first: "y",
  world: "W",
  manner: "j",
};

const PREPOSITIONS = new Set(
  "to for by as into onto over under about against per despite via than between among amid during since until on upon besides towards toward around through".split(
    " ",
  ),
);
const PLACES = new Set("in at within across throughout inside from near".split(" "));
const RELATIVES = new Set("which that where who whose when while whereas".split(" "));
const ARTICLES = new Set("the a an this these those".split(" "));
const LANDS = new Set("country nation republic kingdom state island territory".split(" "));

/** Reads one sentence; footnote marks ("[12]") count as the end of a clause. */
export function chunksOf(words: Vocabulary, sentence: Sentence): Row {
  const chunks: Chunk[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const chunk = nextChunk(words, sentence, at);
    chunks.push(chunk);
    at = chunk.last;
  }
  return rowOf(sentence, chunks);
}

/** Joins chunks and symbols. */
export function rowOf(sentence: Sentence, chunks: Chunk[]): Row {
  return { sentence, chunks, symbols: chunks.map(({ symbol }) => symbol).join("") };
}

function nextChunk(words: Vocabulary, sentence: Sentence, at: number): Chunk {
  const { tokens } = words;
  const footnote = footnoteEnd(tokens, at, sentence.last);
  if (footnote > at) return chunk(isCapital(tokens[footnote]) ? ";" : "j", at, footnote);
  const pronoun = pronounAt(tokens, at, sentence.last);
  if (pronoun) return pronoun;
  const match = words.get(at);
  if (match && match.entry.kind !== "claim") return nameChunk(words, sentence, match);
  const rank = readRank(tokens, at, sentence.last);
  if (rank) return { ...chunk("S", at, rank.last), rank };
  const quantity = readQuantity(tokens, at, sentence.last);
  if (quantity) return { ...chunk(quantity.per === "cent" ? "%" : "Q", at, quantity.last), quantity };
  const named = isNamePart(words, sentence, at);
  if (match && named && match.entry.id === "site") return chunk("D", at, match.last);
  if (match && !named) {
    const { name, kind } = claimClass(match.entry.id);
    if (name === "unreal" && match.last === at + 1 && isTowards(words, at)) return chunk("f", at, match.last);
    const symbol = name === "act" && isTradeNoun(words, sentence, match) ? "r" : (SYMBOLS[name] ?? "w");
    return { ...chunk(symbol, at, match.last), kind };
  }
  return chunk(symbolOf(words, sentence, at), at, at + 1);
}

/** "to" before a name or an article is no infinitive: "power to the mines", "sold to Japan". */
function isTowards(words: Vocabulary, at: number): boolean {
  const next = words.tokens[at + 1];
  if (words.tokens[at]?.lower !== "to" || !next) return false;
  return next.kind === "number" || isCapital(next) || ARTICLES.has(next.lower);
}

/** "exports" in "copper exports rose", "exports of copper", not in "Chile exports copper". */
function isTradeNoun(words: Vocabulary, sentence: Sentence, { first, last }: { first: number; last: number }): boolean {
  const { tokens } = words;
  if (!/^(?:exports?|supplies)$/.test(tokens[first]?.lower ?? "")) return false;
  if (tokens[last]?.lower === "of" || first === sentence.first) return true;
  const before = tokens[first - 1] as Token;
  const kind = words.get(first - 1)?.entry.kind;
  // only behind a subject or an adverb is it the verb
  if (kind === "country" || kind === "region" || isCapital(before)) return false;
  return !/^(?:it|we|which|that|who|and|also|mainly|now|currently|still|country|nation|mostly|primarily|typically|only)$/.test(
    before.lower,
  );
}

function chunk(symbol: string, first: number, last: number): Chunk {
  return { symbol, first, last, ids: [], kind: "", quantity: null, rank: null, shares: [] };
}

function nameChunk(
  words: Vocabulary,
  sentence: Sentence,
  match: { first: number; last: number; entry: { id: string; kind: string } },
): Chunk {
  const { tokens } = words;
  const { entry } = match;
  if (entry.kind === "area") {
    const owned = tokens[match.last]?.norm === "'s" && match.last < sentence.last;
    return chunk("W", match.first, owned ? match.last + 1 : match.last);
  }
  if (entry.kind === "mineral") {
    const product = productAfter(words, sentence, match.last);
    return { ...chunk(product ? "m" : "M", match.first, match.last), ids: [entry.id] };
  }
  let last = match.last;
  // "Congo (Kinshasa)", "the Democratic Republic of the Congo (DRC)"
  const inside = tokens[last]?.norm === "(" ? words.get(last + 1) : undefined;
  if (inside && inside.entry.id === entry.id && tokens[inside.last]?.norm === ")") last = inside.last + 1;
  const next = tokens[last];
  const owned = next?.norm === "'s" || (next?.norm === "'" && last < sentence.last);
  const name = { ...chunk("C", match.first, last), ids: [entry.id], shares: [null] };
  if (owned) return { ...name, symbol: "c", last: last + 1 };
  if (entry.kind === "demonym") return { ...name, symbol: "c" };
  if (isTitled(sentence)) return name;
  // "Katanga Mining Ltd", "Zambia Copperbelt Fund": part of somebody's name
  return next && next.spaced && last < sentence.last && isCapital(next) && !words.get(last)
    ? { ...name, symbol: "N" }
    : name;
}

/** "lithium batteries", "lithium-ion", "copper wire": the mineral is only in the product's name. */
function productAfter(words: Vocabulary, sentence: Sentence, last: number): boolean {
  const { tokens } = words;
  const next = tokens[last];
  if (tokens[last - 1]?.lower.startsWith("magnet")) return true;
  if (!next || last >= sentence.last) return false;
  if (next.norm === "-" && !next.spaced) {
    const part = words.get(last + 1);
    return !(part && (part.entry.kind === "mineral" || part.entry.kind === "claim"));
  }
  if (next.kind !== "word" || words.get(last)) return false;
  return !words.closes(next) && !/(?:ed|ing|ly)$/.test(next.lower) && !(isCapital(next) && !isTitled(sentence));
}

function pronounAt(tokens: readonly Token[], at: number, end: number): Chunk | null {
  const word = (tokens[at] as Token).lower;
  if (word === "its") return chunk("i", at, at + 1);
  if (word === "it") return chunk("I", at, at + 1);
  if (word === "our" && !LANDS.has(tokens[at + 1]?.lower ?? "")) return { ...chunk("i", at, at + 1), kind: "speaker" };
  if (word === "we") return { ...chunk("I", at, at + 1), kind: "speaker" };
  if ((word === "the" || word === "this" || word === "our") && LANDS.has(tokens[at + 1]?.lower ?? "") && at + 1 < end) {
    if (tokens[at + 2]?.norm === "'s" && at + 2 < end) return chunk("i", at, at + 3);
    return chunk("I", at, at + 2);
  }
  return null;
}

function symbolOf(words: Vocabulary, sentence: Sentence, at: number): string {
  const token = words.tokens[at] as Token;
  if (token.kind === "number") return "#";
  if (token.kind === "mark")
    return token.norm === "&"
      ? "&"
      : token.norm === "--"
        ? "-"
        : /^[,;:()-]$/.test(token.norm)
          ? token.norm
          : token.norm === "."
            ? ";"
            : "'";
  const word = token.lower;
  if (word === "of") return "o";
  if (word === "and" || word === "or" || word === "plus") return "&";
  if (word === "as") return words.tokens[at - 1]?.lower === "such" ? "j" : "f";
  if (PLACES.has(word)) return "n";
  if (PREPOSITIONS.has(word)) return "f";
  if (RELATIVES.has(word)) return "t";
  if (ARTICLES.has(word)) return "l";
  if (isNamePart(words, sentence, at)) return "N";
  if (words.fills(token)) return "j";
  return /(?:ed|ing|ly)$/.test(word) ? "v" : "w";
}

/** A capitalised word inside a sentence: part of a name, not a claim ("Ministry of Natural Resources"). */
function isNamePart(words: Vocabulary, sentence: Sentence, at: number): boolean {
  const token = words.tokens[at] as Token;
  if (!isCapital(token)) return false;
  if (at > sentence.first && !isTitled(sentence))
    return words.tokens[at - 1]?.norm !== '"' || isCapital(words.tokens[at + 1]);
  const next = words.tokens[at + 1];
  return next !== undefined && at + 1 < sentence.last && isCapital(next) && !isTitled(sentence);
}

const isTitled = (sentence: Sentence) => sentence.zone === "headline" || sentence.zone === "heading";
const isCapital = (token: Token | undefined) =>
  token !== undefined && token.kind === "word" && token.norm[0] !== token.lower[0];

function footnoteEnd(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.norm !== "[" || tokens[at + 2]?.norm !== "]" || at + 2 >= end) return at;
  return at + 3;
}
