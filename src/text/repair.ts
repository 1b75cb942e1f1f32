// Repair: words broken by line breaks are joined again; one vote a document between "chopped" and "wrapped".
import { keyOf, lowerOf, type RawToken } from "./tokens";

/**
 * Joins tokens that a line break (or the blank it became) cut in two: "manga" + "nese".
 * Each break votes: both halves stand elsewhere in the document, then it was wrapped between words; only the
 * joined word does, then it was chopped. The majority decides for the breaks that cannot tell.
 * Where the layout says that the text was wrapped, a break is no better than a blank.
 * "coop-" at a line's end is joined when the joined word stands elsewhere, else it keeps its hyphen.
 */
export function repair(tokens: RawToken[], wrapped: boolean): RawToken[] {
  const seen = vocabulary(tokens);
  let chopped = 0;
  for (let i = 1; i < tokens.length; i++) {
    const left = tokens[i - 1] as RawToken;
    const right = tokens[i] as RawToken;
    if (right.gap === "break" && isPair(left, right))
      chopped += joins(left, right, seen, wrapped) ? 1 : isKnown(left, right, seen) ? -1 : 0;
  }
  const out: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const right = tokens[i] as RawToken;
    const left = out[out.length - 1];
    if (!left) {
      out.push(right);
      continue;
    }
    if (isPair(left, right) && right.gap !== "none") {
      const fits = joins(left, right, seen, wrapped);
      if (fits || (right.gap === "break" && chopped > 0 && !wrapped && !isKnown(left, right, seen))) {
        out[out.length - 1] = joined(left, right, "");
        continue;
      }
    }
    // "Harrow Ltd." and, on the next line, "'s": no line begins so of itself
    if (right.norm === "'s" && right.gap === "break") {
      out.push({ ...right, gap: "none", spaced: false });
      continue;
    }
    const before = out[out.length - 2];
    if (left.norm === "-" && !left.spaced && right.gap === "break" && before && isPair(before, right)) {
      if ((seen.get(before.lower + right.lower) ?? 0) > 0) {
        out.length -= 1;
        out[out.length - 1] = joined(before, right, "");
        continue;
      }
    }
    out.push(right);
  }
  return out;
}

function vocabulary(tokens: RawToken[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const token of tokens) if (token.kind === "word") seen.set(token.lower, (seen.get(token.lower) ?? 0) + 1);
  return seen;
}

/** A word and a lower-case rest of a word. */
function isPair(left: RawToken, right: RawToken): boolean {
  return left.kind === "word" && right.kind === "word" && right.norm === right.lower && !left.norm.includes(".");
}

/** The joined word stands elsewhere, neither half does, and one half is too short to be much of a word. */
function joins(left: RawToken, right: RawToken, seen: Map<string, number>, wrapped: boolean): boolean {
  if (!isFragment(left) && !isFragment(right)) {
    if (left.lower.length > 3 && right.lower.length > 3 && (right.gap !== "break" || wrapped)) return false;
    if ((seen.get(left.lower) ?? 0) > 1 || (seen.get(right.lower) ?? 0) > 1) return false;
  }
  return seen.has(left.lower + right.lower);
}

/** A single letter that is no word: "t" in "t he". */
const isFragment = ({ lower }: RawToken) => lower.length === 1 && /^[b-hj-np-z]$/.test(lower);

function isKnown(left: RawToken, right: RawToken, seen: Map<string, number>): boolean {
  return (seen.get(left.lower) ?? 0) > 1 && (seen.get(right.lower) ?? 0) > 1;
}

function joined(left: RawToken, right: RawToken, between: string): RawToken {
  const norm = left.norm + between + right.norm;
  const lower = lowerOf(norm, "word");
  return { ...left, end: right.end, norm, lower, key: keyOf(lower) };
}
