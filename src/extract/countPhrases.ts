// Count phrases: "more than 30 cooperation agreements", a number with a plural instrument noun behind it.

import { type Bound, boundOf } from "../grammar/bounds";
import { type NumberMention, numberAt } from "../grammar/numbers";
import { monthOf } from "../lexicon/months";
import { lowerAt } from "../text";
import type { Sentence, Token } from "../text/document";
import { type CountNoun, countNounFrom, weightOf } from "./countNouns";

/** A number of instruments in tokens `[first, last)`; `noun` is the head in lower case. */
export interface CountPhrase extends CountNoun {
  first: number;
  count: number;
  bound: Bound;
  /** "the two agreements", "these five agreements": speaks of instruments named before. */
  definite: boolean;
  /** "ten of the 18 documents", no act beside it: counts only where the text spoke of such documents before. */
  refers: boolean;
  /** "an additional 24", "another two": comes on top of a total said before. */
  additional: boolean;
}

/** More instruments of one kind in one text than this are no agreements between parties (futures, jobs). */
const MOST = 3000;

/** Words that a number names instead of counting: "Article 6 agreements", "phase two deals". */
const labels = new Set(
  (
    "article articles phase chapter section annex no nos number stage part tranche block track schedule rule level tier group top page vision agenda cop class " +
    "type category day week round item point paragraph para clause title volume issue figure table step unit lot resolution directive route terminal"
  ).split(" "),
);

/** The count phrases of a sentence, left to right. */
export function countPhrasesIn(tokens: readonly Token[], sentence: Sentence): CountPhrase[] {
  const found: CountPhrase[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const number = numberAt(tokens, at);
    if (!number) continue;
    const phrase = phraseAt(tokens, number, sentence) ?? subsetAt(tokens, number, found[found.length - 1]);
    if (phrase) found.push(phrase);
    at = (rangeEnd(tokens, number.last) || number.last) - 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], number: NumberMention, sentence: Sentence): CountPhrase | null {
  const at = number.first;
  if (number.kind !== "cardinal" || isLabel(tokens, at)) return null;
  const { value } = number;
  if (value < 2 || value > MOST || value % 1 !== 0 || isYear(tokens[at])) return null;
  let place = number.last;
  const upper = rangeEnd(tokens, place);
  const odd = lowerAt(tokens, place) === "-" && lowerAt(tokens, place + 1) === "odd";
  if (upper) place = upper;
  else if (odd) place += 2;
  else if (lowerAt(tokens, place) === "-" && !tokens[place]?.spaced) return null;
  place = afterOf(tokens, place, number.atLeast || /^(?:pair|couple)$/.test(lowerAt(tokens, place - 1)));
  const noun = countNounFrom(tokens, place, sentence.last);
  const definite = /^(?:the|these|those|all)$/.test(lowerAt(tokens, at - 1));
  if (!noun) return null;
  const weight = weightOf(noun);
  const refers = weight === "weak" && !isSigned(tokens, at, noun.last);
  if (weight === "none") return null;
  const bound = upper ? "at_least" : odd ? "about" : boundOf(tokens, number);
  const additional = /^(?:additional|another|further)$/.test(lowerAt(tokens, at - 1));
  return { ...noun, first: at, count: value, bound, definite, refers, additional };
}

/** "seven of which", "12 of them", "of the 30 agreements, 12 were" behind another count. */
function subsetAt(tokens: readonly Token[], number: NumberMention, whole: CountPhrase | undefined): CountPhrase | null {
  const at = number.first;
  if (number.kind !== "cardinal" || !whole || number.value < 2 || number.value >= whole.count) return null;
  const next = lowerAt(tokens, number.last);
  const ofThem = next === "of" && /^(?:which|them|these|those)$/.test(lowerAt(tokens, number.last + 1));
  const partitive = lowerAt(tokens, whole.first - 1) === "of" || lowerAt(tokens, whole.first - 2) === "of";
  if (!ofThem && !(partitive && /^(?:were|are|cover|covered|concern|concerned|relate|related)$/.test(next)))
    return null;
  const bound = boundOf(tokens, number);
  return { ...whole, first: at, last: number.last + 1, count: number.value, bound, definite: false, refers: false };
}

/** Where the upper end of a range stops: "20 to 30", "20-30"; 0 where there is none. */
function rangeEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:to|-)$/.test(lowerAt(tokens, at))) return 0;
  const upper = numberAt(tokens, at + 1);
  return upper?.kind === "cardinal" ? upper.last : 0;
}

/** Past "of" in "dozens of", "seven of the ten", "14 out of 20". */
function afterOf(tokens: readonly Token[], at: number, collective: boolean): number {
  const out = lowerAt(tokens, at) === "out" ? at + 1 : at;
  if (lowerAt(tokens, out) !== "of") return at;
  const next = lowerAt(tokens, out + 1);
  const determined = /^(?:the|these|those|its|their|our|such|a)$/.test(next);
  const whole = numberAt(tokens, determined ? out + 2 : out + 1);
  if (whole) return whole.last;
  return determined && next !== "a" ? out + 2 : collective ? out + 1 : at;
}

/** Numbers that name: "Article 6", "No. 5", "March 20", "$3 billion", "50/50". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence) return false;
  if (/^[$\u20ac\u00a3\u00a5\u20b9/#+]$/.test(before.norm)) return true;
  const name = before.norm === "." ? tokens[at - 2] : before;
  return labels.has(name?.lower ?? "") || (monthOf(before.lower) !== null && before.norm !== before.lower);
}

const isYear = (token: Token | undefined) => /^(?:1[89]|20)\d\d$/.test(token?.norm ?? "");

/** Is an act of signing said of the phrase ("signed three documents", "three documents were exchanged")? */
function isSigned(tokens: readonly Token[], first: number, last: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = first - 6; at < last + 6; at++) {
    if (tokens[at]?.sentence !== sentence || (at >= first && at < last)) continue;
    if (/^(?:sign|ink|initial|conclud|exchang|adopt|finali[sz]|ratif|seal)/.test(lowerAt(tokens, at))) return true;
  }
  return false;
}
