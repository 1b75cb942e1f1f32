// Words: small closed classes that several rules of the grammar share.
import type { Token } from "../text";

const CARDINALS = new Map<string, number>(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    dozen: 12,
    dozens: 24,
  }),
);

/** A whole number in digits or one word, null where the token is none. */
export function cardinalOf(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number" && /^\d{1,4}$/.test(token.norm)) return Number(token.norm);
  return CARDINALS.get(token.lower) ?? null;
}
