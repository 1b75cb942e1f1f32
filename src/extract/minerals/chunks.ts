// Chunks: reads a sentence into its row of chunks: names first, then ranks, figures, claim words and signs.

import { claimClass } from "../../lexicon/mineralClaims";
import { lowerAt, normAt } from "../../text";
import type { Sentence, Token } from "../../text/document";
import {
  isBelief,
  isCapital,
  isMiningVerb,
  isNamePart,
  isPlace,
  isTitled,
  isTowards,
  isTradeNoun,
  symbolOf,
} from "./plainWords";
import { productAfter } from "./productNames";
import { anaphorAt, pronounAt } from "./pronouns";
import { readQuantity } from "./quantity";
import { readRank } from "./rank";
import { type Chunk, chunk, type Row, rowOf } from "./row";
import type { Vocabulary } from "./vocabulary";

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
  also: "&",
  void: "u",
  lead: "n",
  manner: "j",
  move: "V",
  money: "x",
  say: "v",
};

/** What ends the name of a firm that has a mineral in it. */
export const FIRM =
  /^(?:Corporation|Corp|Ltd|Limited|Inc|Mining|Minerals|Resources|Metals|Group|Company|Holdings|Ventures|Industries|Partners|Council|Institute|Association|Exploration)$/i;
/** Nouns for many minerals. */
const GROUP = /^(?:minerals|metals|ores)$/;

/** What may follow a mineral's name and is still the mineral: "manganese ores", "aluminium metal", "lithium compounds". */
const STUFF =
  /^(?:metals?|ores?|concentrates?|minerals?|oxides?|rock|sands?|sponge|compounds?|powder|ingots?|cathodes?|materials)$/;

/** Reads one sentence; footnote marks ("[12]") count as the end of a clause. */
export function chunksOf(words: Vocabulary, sentence: Sentence): Row {
  const chunks: Chunk[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const next = nextChunk(words, sentence, at);
    const verb = "BHEPAKLV".includes(next.symbol);
    next.word = lowerAt(words.tokens, verb ? next.first : next.last - 1);
    // "copper[68] and zinc": the footnote stands for nothing
    const note = next.symbol === "j" && normAt(words.tokens, next.first) === "[";
    if (!note) chunks.push(next);
    // "we're", "we've": subject and verb in one word
    if (next.symbol === "I" && next.word.includes("'"))
      chunks.push({ ...chunk(next.word.endsWith("'ve") ? "H" : "B", at, next.last), word: next.word });
    at = next.last;
  }
  return rowOf(sentence, chunks);
}

function nextChunk(words: Vocabulary, sentence: Sentence, at: number): Chunk {
  const { tokens } = words;
  const footnote = footnoteEnd(tokens, at, sentence.last);
  if (footnote > at) return chunk(isCapital(tokens[footnote]) ? ";" : "j", at, footnote);
  const pronoun = pronounAt(tokens, at, sentence.last);
  if (pronoun) return pronoun;
  const anaphor = anaphorAt(tokens, at);
  if (anaphor > 0) return chunk("M", at, anaphor);
  const match = words.get(at);
  if (match && match.entry.kind !== "claim") return nameChunk(words, sentence, match);
  const rank = readRank(tokens, at, sentence.last);
  if (rank) return { ...chunk("S", at, rank.last), rank };
  const quantity = readQuantity(tokens, at, sentence.last);
  // "up 36 per cent", "ore of 2.25% copper" are no shares
  const grade =
    quantity?.per === "cent" &&
    (words.get(quantity.last)?.entry.kind === "mineral" || /^(?:up|down)$/.test(lowerAt(tokens, at - 1)));
  if (quantity && grade) return chunk("#", at, quantity.last);
  if (quantity) return { ...chunk(quantity.per === "cent" ? "%" : "Q", at, quantity.last), quantity };
  const named = isNamePart(words, sentence, at);
  if (match && named && match.entry.id === "site") return chunk("D", at, match.last);
  // "mine gold", as "mine output" is
  if (lowerAt(tokens, at) === "mine" && !named && words.get(at + 1)?.entry.kind === "mineral")
    return chunk("j", at, at + 1);
  if (match && !named) {
    const { name, kind } = claimClass(match.entry.id);
    const mineralNext = words.get(match.last)?.entry.kind === "mineral";
    // "vein graphite"
    if (kind === "reserves" && match.last === at + 1 && mineralNext && /^(?:vein|seam|lode)$/.test(lowerAt(tokens, at)))
      return chunk("j", at, match.last);
    // "has been mining graphite"
    if (name === "weak" && mineralNext && /^(?:been|is|are)$/.test(lowerAt(tokens, at - 1)))
      return { ...chunk("P", at, match.last), kind };
    if (name !== "act" && isMiningVerb(words, sentence, at))
      return { ...chunk("P", at, match.last), kind: kind === "supply" ? kind : "production" };
    // "its own reserves"
    if (name === "hold" && /^(?:its|our|their|'s)$/.test(lowerAt(tokens, at - 1))) return chunk("j", at, match.last);
    if (isBelief(words, at)) return chunk("j", at, match.last);
    if (name === "unreal" && match.last === at + 1 && isTowards(words, sentence, at)) return chunk("f", at, match.last);
    const isNoun = name === "act" && isTradeNoun(words, sentence, match);
    const symbol = isNoun ? "r" : (SYMBOLS[name] ?? "w");
    // "mineral commodities produced in Laos include"
    const group = name === "manner" && /^(?:mineral|industrial)$/.test(lowerAt(tokens, at));
    return { ...chunk(symbol, at, match.last), kind: group ? "reserves" : kind };
  }
  const symbol = symbolOf(words, sentence, at);
  // "the principal minerals of Nigeria are tin and coal"
  const kind = symbol === "j" && GROUP.test(lowerAt(tokens, at)) ? "reserves" : "";
  return { ...chunk(symbol, at, at + 1), kind };
}

function nameChunk(
  words: Vocabulary,
  sentence: Sentence,
  match: { first: number; last: number; entry: { id: string; kind: string } },
): Chunk {
  const { tokens } = words;
  const { entry } = match;
  if (entry.kind === "area") {
    const owned = normAt(tokens, match.last) === "'s" && match.last < sentence.last;
    return chunk("W", match.first, owned ? match.last + 1 : match.last);
  }
  // a city places a mine ("near Kalgoorlie"), and is nobody's government
  if (entry.kind === "city" && !isPlace(tokens[match.first - 1])) return chunk("N", match.first, match.last);
  // "valued at US$42 million"
  if (normAt(tokens, match.last) === "$") return chunk("j", match.first, match.last);
  // "Beijing controls 60 percent": a capital that acts is its country
  const deed = words.get(match.last)?.entry.id ?? "";
  if (entry.kind === "capital" && !/^(?:account|act|hold)/.test(deed)) return chunk("N", match.first, match.last);
  if (entry.kind === "mineral") {
    let last = match.last;
    // "garnet sand" is one mineral
    const isSand = (token: number) => /^sands?$/.test(lowerAt(tokens, token));
    while (last < sentence.last && STUFF.test(lowerAt(tokens, last)) && (!words.get(last) || isSand(last))) last++;
    const written = match.first > sentence.first && isCapital(tokens[match.first]) && !isTitled(sentence);
    // "Tundra Gem Corporation" is a firm, "the Stibnite gold mine" has a mineral for its name
    const ore = tokens[last]?.spaced && !isCapital(tokens[last]) && words.get(last)?.entry.kind === "mineral";
    if (written && (ore || FIRM.test(normAt(tokens, last)))) return chunk("N", match.first, last);
    const product = productAfter(words, sentence, last);
    return { ...chunk(product ? "m" : "M", match.first, last), ids: [entry.id] };
  }
  let last = match.last;
  // "Congo (Kinshasa)", "the Democratic Republic of the Congo (DRC)"
  const inside = normAt(tokens, last) === "(" ? words.get(last + 1) : undefined;
  if (inside && inside.entry.id === entry.id && normAt(tokens, inside.last) === ")") last = inside.last + 1;
  if (/^(?:state|province|region|county|territory|oblast|peninsula|prefecture|desert)$/i.test(normAt(tokens, last)))
    last++;
  const next = tokens[last];
  const owned = next?.norm === "'s" || (next?.norm === "'" && last < sentence.last);
  const name = { ...chunk("C", match.first, last), ids: [entry.id], shares: [null] };
  if (owned) return { ...name, symbol: "c", last: last + 1 };
  if (entry.kind === "demonym") return { ...name, symbol: "c" };
  if (isTitled(sentence)) return name;
  // "Katanga Mining Ltd", "Zambia Copperbelt Fund": part of somebody's name
  return next?.spaced && last < sentence.last && isCapital(next) && !words.get(last) ? { ...name, symbol: "N" } : name;
}

function footnoteEnd(tokens: readonly Token[], at: number, end: number): number {
  if (normAt(tokens, at) !== "[" || normAt(tokens, at + 2) !== "]" || at + 2 >= end) return at;
  return at + 3;
}
