// Numbers: cardinals, ordinals, fractions and percentages, in digits or in words.
import type { Token } from "../text/document";

/**
 * Tokens `[first, last)` that say a number. `value` is the number; of a fraction the part of one ("a third" 0.333),
 * of a percentage the per cent. `atLeast` is true for "dozens", "30+", which mean the value or more.
 */
export interface NumberMention {
  first: number;
  last: number;
  value: number;
  kind: "cardinal" | "ordinal" | "fraction" | "percent";
  atLeast: boolean;
}

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const ordinalUnits =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const ordinalTens = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
const scales = "hundred=2 thousand=3 lakh=5 million=6 crore=7 billion=9 trillion=12";
/** Scales that stand beside digits only: "5bn", "2.4 mln". */
const shortScales =
  "k=3 mn=6 mln=6 mio=6 m=6 crores=7 lakhs=5 millions=6 bn=9 bln=9 b=9 billions=9 tn=12 trn=12 trln=12";
/** A plural without a number means two of them or more: "dozens of deals". */
const collectives = "dozens=24 scores=40 tens=20 hundreds=200 thousands=2000";
const groups = "dozen=12 dozens=12 score=20 pair=2 couple=2 trio=3";
/** Parts of one: "two thirds", "a quarter". */
const parts = "third=3 quarter=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10";

let lists: Record<"units" | "ordinals" | "scales" | "short" | "collectives" | "groups" | "parts", Map<string, number>>;

function words(): typeof lists {
  const numbered = (list: string) =>
    new Map(
      list
        .split(" ")
        .map((pair) => pair.split("=") as [string, string])
        .map(([word, n]) => [word, Number(n)]),
    );
  const counted = (ones: string, round: string) =>
    new Map([
      ...ones.split(" ").map((word, n): [string, number] => [word, n]),
      ...round.split(" ").map((word, n): [string, number] => [word, 10 * (n + 2)]),
    ]);
  lists ??= {
    units: counted(units, tens),
    ordinals: counted(ordinalUnits, ordinalTens),
    scales: numbered(scales),
    short: numbered(shortScales),
    collectives: numbered(collectives),
    groups: numbered(groups),
    parts: numbered(parts),
  };
  return lists;
}

/** The number that begins at token `at`, the longest reading; null where none does ("787-9" and "5G" are names). */
export function numberAt(tokens: readonly Token[], at: number): NumberMention | null {
  const found = fractionAt(tokens, at) ?? collectiveAt(tokens, at) ?? digitsAt(tokens, at) ?? spelledAt(tokens, at);
  return found && withSuffix(tokens, found);
}

/** Per cent of a percentage or fraction, fractions rounded ("a third" is 33); null for other numbers. */
export function percentOf(number: NumberMention): number | null {
  if (number.kind === "percent") return number.value;
  return number.kind === "fraction" ? Math.round(number.value * 100) : null;
}

function cardinal(first: number, last: number, value: number, atLeast = false): NumberMention {
  return { first, last, value: Math.round(value * 1e6) / 1e6, kind: "cardinal", atLeast };
}

/** "two-thirds", "three quarters", "a third of", "half of", "half the". */
function fractionAt(tokens: readonly Token[], at: number): NumberMention | null {
  const { units, parts } = words();
  const word = lower(tokens, at);
  const after = lower(tokens, at + 1);
  const fraction = (last: number, value: number): NumberMention => ({
    first: at,
    last,
    value,
    kind: "fraction",
    atLeast: false,
  });
  if (word === "half") return /^(?:of|the|its|their|all)$/.test(after) ? fraction(at + 1, 0.5) : null;
  const top = word === "a" ? 1 : units.get(word);
  if (top === undefined || top === 0) return null;
  const hyphen = after === "-";
  const place = hyphen ? at + 2 : at + 1;
  const part = lower(tokens, place);
  if (part === "half" && top === 1 && hyphen) return fraction(place + 1, 0.5);
  const bottom = parts.get(top > 1 ? part.replace(/s$/, "") : part);
  if (bottom === undefined || bottom <= top || (top > 1 && !part.endsWith("s"))) return null;
  return top > 1 || hyphen || lower(tokens, place + 1) === "of" ? fraction(place + 1, top / bottom) : null;
}

/** "dozens of", "scores of", "several dozen", "a pair of", "half a dozen", "two dozen", "a dozen". */
function collectiveAt(tokens: readonly Token[], at: number): NumberMention | null {
  const { units, collectives, groups, scales } = words();
  const word = lower(tokens, at);
  const after = lower(tokens, at + 1);
  const plural = collectives.get(word);
  if (plural !== undefined) return after === "of" ? cardinal(at, at + 1, plural, true) : null;
  if (word === "several" || (word === "a" && after === "few")) {
    const place = word === "a" ? at + 2 : at + 1;
    const one = lower(tokens, place) === "dozen" ? 12 : 10 ** (scales.get(lower(tokens, place)) ?? 0);
    return one > 1 ? cardinal(at, place + 1, 2 * one, true) : null;
  }
  if (word === "half" && after === "a") {
    const scale = scales.get(lower(tokens, at + 2));
    if (lower(tokens, at + 2) === "dozen") return cardinal(at, at + 3, 6);
    return scale ? cardinal(at, at + 3, 10 ** scale / 2) : null;
  }
  const times = word === "a" ? 1 : (units.get(word) ?? digits(tokens[at]));
  const size = groups.get(after);
  if (times === null || size === undefined || (times !== 1 && size !== 12 && size !== 20)) return null;
  if (size < 12 && lower(tokens, at + 2) !== "of") return null;
  return cardinal(at, at + 2, times * size);
}

/** "2,500", "1.5 million", "2bn", "15th"; digits that lead a name ("5G", "777X") are no number. */
function digitsAt(tokens: readonly Token[], at: number): NumberMention | null {
  const value = digits(tokens[at]);
  if (value === null || isNameTail(tokens, at)) return null;
  const next = tokens[at + 1];
  const glued = next?.kind === "word" && !next.spaced;
  if (glued && /^(?:st|nd|rd|th)$/.test(next.lower)) {
    return { ...cardinal(at, at + 2, value), kind: "ordinal" };
  }
  const [last, exponent] = scaleAt(tokens, at + 1, true);
  if (glued && exponent === 0) return null;
  return cardinal(at, last, value * 10 ** exponent);
}

/** The 19 of "COVID-19", the 9 of "Mark-9": joined to a word that is no number. */
function isNameTail(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  const before = tokens[at - 2];
  if (hyphen?.norm !== "-" || hyphen.spaced || tokens[at]?.spaced || before?.kind !== "word") return false;
  return !words().units.has(before.lower) && !words().short.has(before.lower) && !words().scales.has(before.lower);
}

/** Scale words from token `at`: where they end, and their power of ten ("hundred million" 8). */
function scaleAt(tokens: readonly Token[], at: number, afterDigits: boolean): [number, number] {
  const { scales, short } = words();
  let last = at;
  let exponent = 0;
  for (;;) {
    const place = isHyphen(tokens, last) ? last + 1 : last;
    const word = lower(tokens, place);
    const more = scales.get(word) ?? (afterDigits && exponent === 0 ? short.get(word) : undefined);
    if (more === undefined || (exponent > 0 && more < exponent)) return [last, exponent];
    exponent += more;
    last = place + 1;
  }
}

/** "four", "twenty-five", "a hundred", "two hundred and six", "three million", "twenty-first". */
function spelledAt(tokens: readonly Token[], at: number): NumberMention | null {
  const { units, ordinals, scales } = words();
  let total = 0;
  let group = -1;
  let last = at;
  for (let place = at; ; ) {
    const word = lower(tokens, place);
    const one = units.get(word) ?? (place === at && word === "a" && scales.has(lower(tokens, at + 1)) ? 1 : undefined);
    const ordinal = ordinals.get(word);
    const scale = scales.get(word);
    if (ordinal !== undefined && fits(group, ordinal)) {
      if (group < 0 && last > at) break;
      return { ...cardinal(at, place + 1, total + Math.max(group, 0) + ordinal), kind: "ordinal" };
    }
    if (one !== undefined && fits(group, one)) group = Math.max(group, 0) + one;
    else if (scale !== undefined && group > 0 && scale === 2) group *= 100;
    else if (scale !== undefined && group > 0) {
      total += group * 10 ** scale;
      group = 0;
    } else break;
    last = place + 1;
    const join = lower(tokens, last);
    const joins = (join === "and" && (group >= 100 || total > 0)) || isHyphen(tokens, last);
    place = joins ? last + 1 : last;
  }
  if (last === at) return null;
  return lower(tokens, at) === "zero" ? null : cardinal(at, last, total + Math.max(group, 0));
}

/** A number word goes on with another: twenty five, hundred six; not five six. */
function fits(group: number, more: number): boolean {
  if (group <= 0) return true;
  return more < 10 ? group % 10 === 0 && group % 100 !== 10 && more > 0 : more < 100 && group % 100 === 0;
}

/** What follows a number: its repetition "(04)", "+", "%", "per cent". */
function withSuffix(tokens: readonly Token[], number: NumberMention): NumberMention {
  let { last, kind, atLeast } = number;
  const inside = digits(tokens[last + 1]);
  if (lower(tokens, last) === "(" && inside === number.value && lower(tokens, last + 2) === ")") last += 3;
  if (kind === "cardinal") {
    const sign = lower(tokens, last);
    if (sign === "+" || (sign === "plus" && tokens[last - 1]?.kind === "number")) {
      atLeast = true;
      last++;
    } else {
      const wide = sign === "per" && lower(tokens, last + 1) === "cent";
      if (wide || sign === "%" || sign === "percent" || sign === "pct") {
        kind = "percent";
        last += wide ? 2 : 1;
      }
    }
  }
  return { ...number, last, kind, atLeast };
}

/** The value of a token in digits: "2,500", "1.5", "04"; null for words, and for groupings that say no number. */
function digits(token: Token | undefined): number | null {
  if (token?.kind !== "number") return null;
  const norm = token.norm;
  if (/^\d+(?:\.\d+)?$/.test(norm)) return Number(norm);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(norm)) return Number(norm.replace(/,/g, ""));
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(norm) ? Number(norm.replace(/\./g, "")) : null;
}

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** A hyphen without blanks around it. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === "-" && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false;
}
