// Modifiers: the words before an instrument that belong to it: adjectives, amounts, participles, joined topics.

import { lowerAt, normAt, type Token } from "../text";
import { isCapital } from "./capital";
import { DETERMINERS, STOPS } from "./determiners";
import type { Scan } from "./gazetteer";
import type { InstrumentMention } from "./mention";

/** Adjectives that say nothing of what an instrument is about. */
export const GENERIC = new Set(
  "important key new major crucial historic landmark bilateral trilateral multilateral commercial government several various additional signed economic similar main separate joint international regional general comprehensive strategic public private recent first second third final initial long term multi year good".split(
    " ",
  ),
);

/** "two energy cooperation pacts": a word before the head names a field. */
export function hasTopic(scan: Scan, mention: InstrumentMention): boolean {
  for (let at = mention.modifiers; at < mention.head; at++) {
    const word = (scan.tokens[at] as Token).lower;
    if (scan.mineral[at] || (scan.topics.has(word) && !GENERIC.has(word) && word !== "cooperation")) return true;
  }
  return false;
}

/** "$96 billion agreement", "20 million euro deal": an amount, no number of instruments. */
export function isMoney(tokens: readonly Token[], at: number): boolean {
  return (
    /^[$\u20ac\u00a3\u00a5]$/.test(normAt(tokens, at - 1)) ||
    /^(?:million|billion|trillion|mln|bln|bn|m|percent|per|%)$/.test(lowerAt(tokens, at + 1))
  );
}

/** "a five-year, $1.1 billion agreement": the comma parts two adjectives of one phrase. */
export function isAdjectiveComma(tokens: readonly Token[], comma: number, floor: number): boolean {
  for (let at = comma - 1; at >= floor && at > comma - 6; at--) {
    const token = tokens[at] as Token;
    if (/^(?:a|an|another|its|their|the)$/.test(token.lower)) return at < comma - 1;
    if (token.kind === "mark" && token.norm !== "-" && token.norm !== "$") return false;
    if (STOPS.has(token.lower) || isCapital(token)) return false;
  }
  return false;
}

/** "a Research, Development, Test, and Evaluation Agreement": the comma, or the "and" behind one, parts words of one title. */
export function isTitleJoint(scan: Scan, at: number, head: number, floor: number): boolean {
  const { tokens } = scan;
  if (!isCapital(tokens[head])) return false;
  const inTitle = (i: number) => isCapital(tokens[i]) && !scan.name[i] && !scan.act[i];
  let open = false;
  for (let i = at; i < head; i++) {
    const token = tokens[i] as Token;
    if (!isCapital(token) && !/^(?:,|and|&|-|")$/.test(token.lower)) return false;
  }
  for (let i = at - 1; i >= floor && i > at - 14; i--) {
    const token = tokens[i] as Token;
    if (DETERMINERS.has(token.lower)) return open;
    if (inTitle(i) || scan.name[i]) open ||= inTitle(i) && normAt(tokens, i + 1) === ",";
    else if (token.kind === "word" ? token.norm !== token.lower || STOPS.has(token.lower) : !/^[,-]$/.test(token.norm))
      return false;
    // "the historic Peru-Chile Climate, Water, and Forest Compact": an adjective before the title
    else if (token.kind === "word" && isCapital(tokens[i - 1])) return false;
  }
  return false;
}

/** "a debt-for-nature swap", "a follow-on contract": a hyphen right before it. */
const isInsideWord = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at - 1) === "-" && tokens[at - 1]?.spaced === false && tokens[at]?.spaced === false;

/** "a General Security of Information Agreement": "of" within a title that an article opens. */
function isTitleOf(scan: Scan, at: number, head: number, floor: number): boolean {
  const { tokens } = scan;
  const inTitle = (i: number) => isCapital(tokens[i]) && !scan.name[i] && !scan.act[i] && !scan.instrument[i];
  if (lowerAt(tokens, at) !== "of" || !isCapital(tokens[head]) || !inTitle(at - 1) || !inTitle(at + 1)) return false;
  if (scan.head[at - 1] || scan.office[at - 1]) return false;
  for (let i = at - 1; i >= floor && i > at - 5; i--) {
    const token = tokens[i] as Token;
    if (/^(?:an?|another|new)$/.test(token.lower)) return i < at - 1;
    if (!inTitle(i)) return false;
  }
  return false;
}

/** A word that no modifier goes on over, unless it stands inside a word or a title. */
export const isStop = (scan: Scan, at: number, head: number, floor: number): boolean =>
  STOPS.has((scan.tokens[at] as Token).lower) && !isInsideWord(scan.tokens, at) && !isTitleOf(scan, at, head, floor);

export const isYear = (token: Token) => /^(?:1[89]|20)\d\d$/.test(token.norm);

/** The bracket that opens the figure closed at `close`: "four (04) Memoranda", "a 6 billion peso ($275.9 million) accord"; -1 where words stand in it. */
export function figureStart(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > close - 7; at--) {
    const token = tokens[at];
    if (token?.norm === "(") return at < close - 1 ? at : -1;
    const amount =
      token?.kind === "number" ||
      /^(?:us|a|c|nz|s|[$\u20ac\u00a3\u00a5.,]|million|billion|trillion|mln|bln|[mb]n)$/.test(token?.lower ?? "");
    if (!amount && !/^[A-Z]{3}$/.test(token?.norm ?? "")) return -1;
  }
  return -1;
}

/** "trade and investment agreement", "Trade and Economic Framework": and joins two modifiers, not two phrases. */
export function joinsModifiers(scan: Scan, and: number, head: number, floor: number): boolean {
  const left = scan.tokens[and - 1];
  const right = scan.tokens[and + 1];
  if (!left || !right || and - 1 < floor || and + 1 >= head || left.kind !== "word" || right.kind !== "word")
    return false;
  if (scan.instrument[and - 1] || STOPS.has(left.lower) || scan.act[and - 1]) return false;
  if (isCapital(right) !== isCapital(left)) return false;
  return !scan.name[and - 1] || !!scan.name[and + 1];
}

/** "a signed agreement", "the proposed deal", "an updated roadmap": a participle before the noun is a modifier. */
export function isParticiple(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const word = (scan.tokens[at] as Token).lower;
  if (!word.endsWith("ed") && word !== "existing" && word !== "struck") return false;
  if (!before) return false;
  // "the recently signed contract"; not "Peru recently signed contracts"
  const article = /^(?:newly|recently|previously)$/.test(before.lower) ? scan.tokens[at - 2] : before;
  if (!article || before.lower === "newly") return true;
  // "a new, modernised deal"
  if (before.norm === "," && DETERMINERS.get(lowerAt(scan.tokens, at - 3)) !== undefined) return true;
  const behind = /^(?:of|under|to|in|with|on|for|by|and)$/.test(article.lower) && article !== before;
  return behind || DETERMINERS.get(article.lower) !== undefined || article.norm === "'s";
}
