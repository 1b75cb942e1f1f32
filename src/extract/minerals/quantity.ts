// Quantities: "28.8 million metric tons", "35%", "two-thirds", "between 500,000 and 1 million tons".
import { lowerAt, normAt } from "../../text";
import type { Token } from "../../text/document";

/** An amount or a share up to token `last`. `value` is the whole or decimal per cent of a share, null for an amount. */
export interface Quantity {
  last: number;
  per: "cent" | "unit";
  value: number | null;
}

const SCALES = new Set("thousand million billion trillion m bn mn".split(" "));
const KINDS = new Set("metric short long troy dry wet carat".split(" "));
const UNITS = new Set(
  "ton tons tonne tonnes t mt kt kg kilogram kilograms kilo kilos gram grams carat carats ounce ounces oz pound pounds lb lbs mt/y tpy mtpa ktpa".split(
    " ",
  ),
);
const PARTS = new Map(
  Object.entries({
    half: 50,
    third: 33,
    thirds: 33.34,
    quarter: 25,
    quarters: 25,
    fourth: 25,
    fourths: 25,
    fifth: 20,
    fifths: 20,
    sixth: 17,
    tenth: 10,
    tenths: 10,
  }),
);
const SPELT = "one two three four five six seven eight nine ten".split(" ");
const COUNTS = new Map(Object.entries({ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, nine: 9, seven: 7 }));

/** Reads the quantity at token `at`, or null. */
export function readQuantity(tokens: readonly Token[], at: number, end: number): Quantity | null {
  const token = tokens[at] as Token;
  if (token.kind === "number") return measured(tokens, at, end);
  const word = token.lower;
  if (word === "half" && !isPeriod(tokens, at + 1)) return { last: at + 1, per: "cent", value: 50 };
  // "an estimated quarter of"
  const share = PARTS.get(word);
  if (share !== undefined && lowerAt(tokens, at + 1) === "of" && isRough(tokens[at - 1]))
    return { last: at + 1, per: "cent", value: share };
  const count = COUNTS.get(word);
  // "six percent"
  const spelt = SPELT.indexOf(word) + 1;
  if (spelt > 0 && /^(?:percent|per)$/.test(lowerAt(tokens, at + 1)))
    return { last: lowerAt(tokens, at + 1) === "per" ? at + 3 : at + 2, per: "cent", value: spelt };
  if (count === undefined) return null;
  let next = at + 1;
  if (normAt(tokens, next) === "-") next++;
  const part = next < end ? PARTS.get(lowerAt(tokens, next)) : undefined;
  if (part === undefined || isPeriod(tokens, next + 1) || (count === 1 && word !== "a" && word !== "one")) return null;
  // "a third country", "one third producer": only "a third of" and "a third in" are shares
  if (count === 1 && !/^(?:of|in|from)$/.test(lowerAt(tokens, next + 1))) return null;
  return { last: next + 1, per: "cent", value: Math.round(count * part) };
}

const isRough = (token: Token | undefined) =>
  /^(?:estimated|roughly|about|around|nearly|almost|approximately|some|full|over)$/.test(token?.lower ?? "");

/** "half year", "a quarter century". */
const isPeriod = (tokens: readonly Token[], at: number) =>
  /^(?:year|years|century|centuries|decade|hour|of$)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at) !== "of";

function measured(tokens: readonly Token[], at: number, end: number): Quantity | null {
  let last = at + 1;
  const value = Number((tokens[at] as Token).lower.replace(/,/g, ""));
  if (isRange(tokens, last, end)) last += 2;
  const unit = tokens[last];
  if (last < end && unit) {
    if (unit.norm === "%" || unit.lower === "percent" || unit.lower === "pct")
      return { last: last + 1, per: "cent", value };
    if (unit.lower === "per" && /^cents?$/.test(lowerAt(tokens, last + 1)) && last + 1 < end)
      return { last: last + 2, per: "cent", value };
  }
  while (last < end && SCALES.has(lowerAt(tokens, last))) last++;
  let named = last;
  while (named < end && KINDS.has(lowerAt(tokens, named)) && !UNITS.has(lowerAt(tokens, named))) named++;
  if (named < end && UNITS.has(lowerAt(tokens, named))) return { last: named + 1, per: "unit", value: null };
  // "14 million carats" has its unit; "carat gold" has none
  return null;
}

/** "30-35", "30 to 35". */
function isRange(tokens: readonly Token[], at: number, end: number): boolean {
  const sign = tokens[at];
  const number = tokens[at + 1];
  return at + 1 < end && number?.kind === "number" && (sign?.norm === "-" || sign?.lower === "to");
}
