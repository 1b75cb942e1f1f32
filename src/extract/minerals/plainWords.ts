// Plain words: the symbol of a word that is no name, and the words whose sense their neighbours decide.
import { lowerAt, normAt } from "../../text";
import type { Sentence, Token } from "../../text/document";
import type { Vocabulary } from "./vocabulary";

const PREPOSITIONS = new Set(
  "to for by as into onto over under about against per despite via than between among amid during since until outside except on upon besides towards toward around through".split(
    " ",
  ),
);
const PLACES = new Set("in at within across throughout inside from near under beneath below underneath".split(" "));
const RELATIVES = new Set("which that where who whose when while whereas although though".split(" "));
const ARTICLES = new Set("the a an this these those".split(" "));
/** "in", "at", "near". */
export const isPlace = (token: Token | undefined) => token !== undefined && PLACES.has(token.lower);

/** The symbol of the word or sign at token `at`. */
export function symbolOf(words: Vocabulary, sentence: Sentence, at: number): string {
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
  if (word === "as") return lowerAt(words.tokens, at - 1) === "such" ? "j" : "f";
  if (PLACES.has(word)) return "n";
  if (/^(?:about|around|over|under)$/.test(word) && isFigure(words.tokens[at + 1])) return "j";
  if (PREPOSITIONS.has(word)) return "f";
  if (RELATIVES.has(word)) return "t";
  if (ARTICLES.has(word)) return "l";
  if (isNamePart(words, sentence, at)) return "N";
  if (words.fills(token)) return "j";
  if (/ly$|^(?:today|first)$/.test(word)) return "j";
  return /(?:ed|ing)$/.test(word) ? "v" : "w";
}

const isFigure = (token: Token | undefined) =>
  token?.kind === "number" || /^(?:a|half|one|two|three)$/.test(token?.lower ?? "");

/** A capitalised word inside a sentence: part of a name, not a claim ("Ministry of Natural Resources"). */
export function isNamePart(words: Vocabulary, sentence: Sentence, at: number): boolean {
  const token = words.tokens[at] as Token;
  if (!isCapital(token)) return false;
  if (at > sentence.first && !isTitled(sentence))
    return normAt(words.tokens, at - 1) !== '"' || isCapital(words.tokens[at + 1]);
  const next = words.tokens[at + 1];
  return next !== undefined && at + 1 < sentence.last && isCapital(next) && !isTitled(sentence);
}

/** Headlines and headings, where capitals tell nothing. */
export const isTitled = (sentence: Sentence) => sentence.zone === "headline" || sentence.zone === "heading";
/** A word with a capital at its head. */
export const isCapital = (token: Token | undefined) =>
  token !== undefined && token.kind === "word" && token.norm[0] !== token.lower[0];

/** "Peru mines copper", "which mines 70% of": behind a subject and before its object. */
export function isMiningVerb(words: Vocabulary, sentence: Sentence, at: number): boolean {
  const { tokens } = words;
  if (!/^(?:mines?|supply|export)$/.test(lowerAt(tokens, at)) || at === sentence.first) return false;
  let before = at - 1;
  while (before > at - 5 && words.get(before)?.last !== at) before--;
  const kind = words.get(before)?.entry.kind;
  const subject =
    kind === "country" ||
    kind === "region" ||
    /^(?:it|we|which|that|also|country|nation|and)$/.test(lowerAt(tokens, at - 1));
  const next = tokens[at + 1];
  // "Glencore mines zinc"
  const mined = words.get(at + 1)?.entry.kind === "mineral" && lowerAt(tokens, at) === "mines" && kind !== "mineral";
  return (
    (subject || mined) &&
    next !== undefined &&
    (next.kind === "number" ||
      words.get(at + 1)?.entry.kind === "mineral" ||
      words.fills(next) ||
      /^(?:half|a|one|two|three)$/.test(next.lower))
  );
}

/** "Greenland is believed to hold": no plan, a belief. */
export function isBelief(words: Vocabulary, at: number): boolean {
  return (
    lowerAt(words.tokens, at) === "to" &&
    /^(?:proud|fortunate|lucky|pleased|found|believed|thought|estimated|known|said|reported|understood)$/.test(
      lowerAt(words.tokens, at - 1),
    )
  );
}

/** "to" before a name or an article is no infinitive: "power to the mines", "sold to Japan". */
export function isTowards(words: Vocabulary, sentence: Sentence, at: number): boolean {
  const next = words.tokens[at + 1];
  if (lowerAt(words.tokens, at) !== "to" || !next) return false;
  if (/^(?:believed|thought|estimated|known|said|reported|understood)$/.test(lowerAt(words.tokens, at - 1)))
    return true;
  return next.kind === "number" || (isCapital(next) && !isTitled(sentence)) || ARTICLES.has(next.lower);
}

/** "exports" in "copper exports rose", "exports of copper", not in "Chile exports copper". */
export function isTradeNoun(
  words: Vocabulary,
  sentence: Sentence,
  { first, last }: { first: number; last: number },
): boolean {
  const { tokens } = words;
  if (!/^(?:exports?|supplies)$/.test(lowerAt(tokens, first))) return false;
  if (lowerAt(tokens, last) === "of" || first === sentence.first) return true;
  const before = tokens[first - 1] as Token;
  const kind = words.get(first - 1)?.entry.kind;
  // only behind a subject or an adverb is it the verb
  if (kind === "demonym" || kind === "mineral") return true;
  if (kind === "country" || kind === "region" || isCapital(before) || before.norm === ",") return false;
  return !/^(?:it|we|which|that|who|and|also|mainly|now|currently|still|country|nation|mostly|primarily|typically|only)$/.test(
    before.lower,
  );
}
