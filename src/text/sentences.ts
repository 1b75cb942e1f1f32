// Sentences: where one ends among tokens that also hold "Dr.", "U.S.", "Co." and decimal points.
import type { RawToken } from "./tokens";

/** Titles and the like: a full stop after them never ends a sentence. */
const NEVER = new Set(
  "m/s dr mr mrs ms messrs prof hon rev st no nos gen gov sen rep lt col maj capt cmdr adm sgt vs rs tk fig cf ca art sec".split(
    " ",
  ),
);
const MONTHS = new Set("jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));
/** Words that open a sentence after "U.S." or "Co.", and do not go on with a name. */
const STARTERS = new Set(
  (
    "the a an this that these those it its he she they we i in on at under as for after before during since when while with by from " +
    "both each all some many several more most another other additionally meanwhile however also and but or if to of there earlier later"
  ).split(" "),
);

/** No writer's sentence has so many tokens; what has is rubbish, and is cut here so that its reading stays linear. */
const LONGEST_SENTENCE = 400;

/** Token ranges `[first, last)` of the sentences in tokens `[from, to)`, which are one paragraph. */
export function sentenceRanges(tokens: readonly RawToken[], from: number, to: number): [number, number][] {
  const ranges: [number, number][] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    let last = at + 1;
    if (canEnd(tokens[at] as RawToken)) while (last < to && isCloser(tokens[last] as RawToken)) last++;
    if (last - first < LONGEST_SENTENCE && !ends(tokens, at, last, to)) continue;
    if (last >= to) break;
    ranges.push([first, last]);
    first = last;
    at = last - 1;
  }
  if (first < to) ranges.push([first, to]);
  return ranges;
}

const isCloser = (token: RawToken) =>
  !token.spaced && (token.norm === '"' || token.norm === "'" || token.norm === ")" || token.norm === "]");

/** A full stop, by itself or at the end of an abbreviation, or its kin. */
const canEnd = (token: RawToken) =>
  token.kind === "mark"
    ? token.norm === "." || token.norm === "!" || token.norm === "?"
    : token.kind === "word" && token.norm.endsWith(".");

/** Does a sentence end with token `at`? `next` is the first token after it that closes no quotation or bracket. */
function ends(tokens: readonly RawToken[], at: number, next: number, to: number): boolean {
  const token = tokens[at] as RawToken;
  if (!canEnd(token)) return false;
  const after = next < to ? (tokens[next] as RawToken) : null;
  if (token.kind === "mark") {
    if (!after) return true;
    if (!after.spaced && next === at + 1) return false;
    return opens(after);
  }
  if (!after?.spaced) return false;
  if (NEVER.has(token.lower)) return false;
  if (MONTHS.has(token.lower)) return after.kind !== "number" && opens(after);
  if (token.lower.length === 1) return false;
  return opens(after) && after.kind === "word" && STARTERS.has(after.lower);
}

/** A capital, a digit, a quotation mark or an opening bracket may open a sentence; a small letter does not. */
function opens(token: RawToken): boolean {
  if (token.kind === "number") return true;
  if (token.kind === "mark")
    return (
      token.norm === '"' ||
      token.norm === "'" ||
      token.norm === "(" ||
      token.norm === "-" ||
      token.norm === "[" ||
      token.norm === "$"
    );
  return token.norm !== token.norm.toLowerCase();
}
