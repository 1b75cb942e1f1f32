// Numbers: cardinals, ordinals, fractions and percentages, in digits or in words.
import { cardinalOf, numberWords, ordinalOf, scaleOf } from "../lexicon/numbers";
import { lowerAt, normAt, type Token } from "../text";

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

/** The number that begins at token `at`, the longest reading; null where none does ("787-9" and "5G" are names). */
export function numberAt(tokens: readonly Token[], at: number): NumberMention | null {
  if (!opensNumber(tokens[at])) return null;
  const found = fractionAt(tokens, at) ?? collectiveAt(tokens, at) ?? digitsAt(tokens, at) ?? spelledAt(tokens, at);
  return found && withSuffix(tokens, found);
}

let openers: ReadonlySet<string> | undefined;

/** Every word that a number can begin with. */
export function numberOpeners(): ReadonlySet<string> {
  openers ??= new Set([...numberWords(), ...manyOf.keys(), "a", "several", "half"]);
  return openers;
}

const opensNumber = (token?: Token) => token?.kind === "number" || numberOpeners().has(token?.lower ?? "");

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
  const top = word === "a" ? 1 : cardinalOf(word);
  if (!top) return null;
  const hyphen = after === "-";
  const place = hyphen ? at + 2 : at + 1;
  const part = lower(tokens, place);
  const single = top > 1 ? part.replace(/s$/, "") : part;
  const bottom = single === "half" ? 2 : single === "quarter" ? 4 : ordinalOf(single);
  if (!bottom || bottom <= top || bottom > 10 || single === "second" || (top > 1 && !part.endsWith("s"))) return null;
  return top > 1 || hyphen || lower(tokens, place + 1) === "of" ? fraction(place + 1, top / bottom) : null;
}

/** Nouns of a number: "two dozen", "a pair of"; and the least that their plural means: "dozens of". */
const groups = new Map(Object.entries({ dozen: 12, score: 20, pair: 2, couple: 2 }));
const manyOf = new Map(Object.entries({ dozens: 24, scores: 40, tens: 20, hundreds: 200, thousands: 2000 }));

/** "dozens of", "several dozen", "a few hundred", "a pair of", "half a dozen", "half a million", "two dozen". */
function collectiveAt(tokens: readonly Token[], at: number): NumberMention | null {
  const word = lower(tokens, at);
  const after = lower(tokens, at + 1);
  const many = manyOf.get(word);
  if (many !== undefined) return after === "of" ? cardinal(at, at + 1, many, true) : null;
  const few = word === "several" ? at + 1 : word === "a" && after === "few" ? at + 2 : 0;
  if (few) {
    const size = sizeOf(lower(tokens, few));
    return size && size > 2 ? cardinal(at, few + 1, 2 * size, true) : null;
  }
  if (word === "half" && after === "a") {
    const size = sizeOf(lower(tokens, at + 2));
    return size ? cardinal(at, at + 3, size / 2) : null;
  }
  const size = groups.get(after);
  const times = word === "a" ? 1 : (cardinalOf(word) ?? digits(tokens[at]));
  if (!times || !size || (times > 1 && size === 2) || (size !== 12 && lower(tokens, at + 2) !== "of")) return null;
  return cardinal(at, at + 2, times * size);
}

const sizeOf = (word: string): number | null => groups.get(word) ?? wordScale(word);

/** "2,500", "1.5 million", "2bn", "15th"; digits that lead or end a name ("5G", "777X", "COVID-19") are no number. */
function digitsAt(tokens: readonly Token[], at: number): NumberMention | null {
  const value = digits(tokens[at]);
  if (value === null || endsName(tokens, at)) return null;
  const next = tokens[at + 1];
  const glued = next?.kind === "word" && !next.spaced;
  if (glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return { ...cardinal(at, at + 2, value), kind: "ordinal" };
  let last = at + 1;
  let times = 1;
  for (;;) {
    const place = isHyphen(tokens, last) ? last + 1 : last;
    const scale = scaleAfterDigits(tokens, place);
    if (!scale || (times > 1 && scale < times)) break;
    times *= scale;
    last = place + 1;
  }
  return glued && times === 1 ? null : cardinal(at, last, value * times);
}

/** "million" anywhere, "bn" behind digits, "m" and "k" only where they touch them. */
function scaleAfterDigits(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token || (token.lower.length === 1 && token.spaced)) return null;
  return scaleOf(token.lower);
}

function endsName(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  const before = tokens[at - 2];
  if (hyphen?.norm !== "-" || hyphen.spaced || tokens[at]?.spaced || before?.kind !== "word") return false;
  return cardinalOf(before.lower) === null && scaleOf(before.lower) === null;
}

/** "four", "twenty-five", "a hundred", "two hundred and six", "three million", "twenty-first". */
function spelledAt(tokens: readonly Token[], at: number): NumberMention | null {
  let total = 0;
  let group = 0;
  let last = at;
  for (let place = at; ; ) {
    const word = lower(tokens, place);
    const article = place === at && word === "a" && wordScale(lower(tokens, at + 1)) !== null;
    const one = article ? 1 : cardinalOf(word);
    const ordinal = ordinalOf(word);
    const scale = wordScale(word);
    if (ordinal !== null && fits(group, ordinal)) {
      return { ...cardinal(at, place + 1, total + group + ordinal), kind: "ordinal" };
    }
    if (one !== null && fits(group, one)) group += one;
    else if (scale === 100 && group > 0) group *= 100;
    else if (scale !== null && group > 0) {
      total += group * scale;
      group = 0;
    } else break;
    last = place + 1;
    const joins = (lower(tokens, last) === "and" && (group >= 100 || total > 0)) || isHyphen(tokens, last);
    place = joins ? last + 1 : last;
  }
  return total + group > 0 ? cardinal(at, last, total + group) : null;
}

/** A number word goes on with another: twenty five, hundred six; not five six. */
function fits(group: number, more: number): boolean {
  if (group === 0) return true;
  if (more <= 0 || more >= 100) return false;
  return group % 100 === 0 || (more < 10 && group % 10 === 0 && group % 100 >= 20);
}

/** "million", not "m": a scale that stands beside number words. */
const wordScale = (word: string): number | null => (word.length > 3 ? scaleOf(word) : null);

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
  return { first: number.first, last, value: number.value, kind, atLeast };
}

/** The value of a token in digits: "2,500", "1.5", "04"; null for words, and for groupings that say no number. */
function digits(token: Token | undefined): number | null {
  if (token?.kind !== "number") return null;
  const norm = token.norm;
  if (/^\d+(?:\.\d+)?$/.test(norm)) return Number(norm);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(norm)) return Number(norm.replace(/,/g, ""));
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(norm) ? Number(norm.replace(/\./g, "")) : null;
}

const lower = (tokens: readonly Token[], at: number): string => lowerAt(tokens, at);

/** A hyphen without blanks around it. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return normAt(tokens, at) === "-" && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false;
}
