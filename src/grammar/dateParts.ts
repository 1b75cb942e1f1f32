// Date parts: dates in figures or with the month's name, before anything is inferred.

import { monthOf } from "../lexicon/months";
import { lowerAt, normAt } from "../text";
import type { Token } from "../text/document";
import { isoOf } from "./calendar";

/** What the words themselves say of a date; `last` is the token after it. */
export interface DateParts {
  last: number;
  day: number | null;
  month: number | null;
  year: number | null;
  /** True for "18 and 19 February", "3-5 May". */
  several: boolean;
}

/** "March 20, 2014", "20th of March 2014", "18 and 19 February", "2022-03-07", "7.3.2022", "March 2015", "2017". */
export function partsAt(tokens: readonly Token[], at: number): DateParts | null {
  return numericAt(tokens, at) ?? monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? yearAlone(tokens, at);
}

function numericAt(tokens: readonly Token[], at: number): DateParts | null {
  const fields: number[] = [];
  let last = at;
  const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(normAt(tokens, at));
  if (dotted) {
    fields.push(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    last++;
  } else {
    const sign = wordAt(tokens, at + 1);
    if ((sign !== "-" && sign !== "/") || wordAt(tokens, at + 3) !== sign) return null;
    const [a, b, c] = [at, at + 2, at + 4].map((place) => wholeAt(tokens, place) ?? 0) as [number, number, number];
    if (a > 999) fields.push(a, b, c);
    else if (c > 999 && a > 12) fields.push(c, b, a);
    else if (c > 999 && (b > 12 || a === b)) fields.push(c, a, b);
    else return null;
    last += 5;
  }
  const [year, month, day] = fields as [number, number, number];
  return isoOf(year, month, day) ? { last, year, month, day, several: false } : null;
}

/** "March 20", "Feb. 15, 2014", "March 20-21 2014", "March 2015". */
function monthFirst(tokens: readonly Token[], at: number): DateParts | null {
  const month = monthAt(tokens, at);
  if (!month) return null;
  const year = yearAt(tokens, at + 1);
  if (year) return { last: year.last, day: null, month, year: year.year, several: false };
  const day = dayAt(tokens, at + 1);
  if (!day) {
    const leads = /^(?:in|since|until|by|last|next|this|early|mid|late|of|from)$/.test(wordAt(tokens, at - 1));
    return leads ? { last: at + 1, day: null, month, year: null, several: false } : null;
  }
  const second = furtherDay(tokens, day.last);
  const more = second !== null && !monthAt(tokens, second) ? second : null;
  const last = more ?? day.last;
  const after = yearAt(tokens, last);
  return { last: after?.last ?? last, day: day.day, month, year: after?.year ?? null, several: more !== null };
}

/** "20 March 2014", "the 5th of May", "18 and 19 February 2014". */
function dayFirst(tokens: readonly Token[], at: number): DateParts | null {
  const day = dayAt(tokens, at);
  if (!day) return null;
  const more = furtherDay(tokens, day.last);
  let place = more ?? day.last;
  if (wordAt(tokens, place) === "of") place++;
  const month = monthAt(tokens, place);
  if (!month) return null;
  const year = yearAt(tokens, place + 1);
  return { last: year?.last ?? place + 1, day: day.day, month, year: year?.year ?? null, several: more !== null };
}

function yearAlone(tokens: readonly Token[], at: number): DateParts | null {
  const year = wholeAt(tokens, at);
  if (year === null || year < 1800 || year > 2100 || normAt(tokens, at).length !== 4) return null;
  const leads = /^(?:in|since|until|by|from|of|early|mid|late|the|during|year|to|and|-)$/.test(wordAt(tokens, at - 1));
  const word = tokens[at + 1];
  if (!leads || (word && !word.spaced && word.kind !== "mark")) return null;
  return { last: at + 1, day: null, month: null, year, several: false };
}

function monthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token && isCapital(token) ? (monthOf(token.lower) ?? 0) : 0;
}

/** A day of the month: "20", "20th", "5th". */
function dayAt(tokens: readonly Token[], at: number): { day: number; last: number } | null {
  const day = wholeAt(tokens, at);
  if (day === null || day < 1 || day > 31) return null;
  const next = tokens[at + 1];
  if (!next || next.spaced || next.kind !== "word") return { day, last: at + 1 };
  return /^(?:st|nd|rd|th)$/.test(next.lower) ? { day, last: at + 2 } : null;
}

/** Where a second day ends: "18 and 19", "3-5", "3 to 5". */
function furtherDay(tokens: readonly Token[], at: number): number | null {
  const joint = tokens[at];
  if (!joint || !/^(?:and|to|-|&)$/.test(joint.norm) || (joint.norm === "-" && joint.spaced)) return null;
  return dayAt(tokens, at + 1)?.last ?? null;
}

/** ", 2014", "2014": a year behind a month or day. */
function yearAt(tokens: readonly Token[], at: number): { year: number; last: number } | null {
  const place = wordAt(tokens, at) === "," ? at + 1 : at;
  const year = wholeAt(tokens, place);
  if (year === null || year < 1500 || year > 2200 || normAt(tokens, place).length !== 4) return null;
  return tokens[place]?.sentence === tokens[at - 1]?.sentence ? { year, last: place + 1 } : null;
}

/** A whole number in plain digits, or null. */
export function wholeAt(tokens: readonly Token[], at: number): number | null {
  const norm = normAt(tokens, at);
  return /^\d{1,4}$/.test(norm) ? Number(norm) : null;
}

export const wordAt = (tokens: readonly Token[], at: number): string => lowerAt(tokens, at);

/** Names of days and months have a capital: "May 5", not "may 5". */
export const isCapital = (token: Token): boolean => token.kind === "word" && token.norm[0] !== token.lower[0];
