// Dates: days, months and years that a stretch of the document names, relative ones counted from an anchor.
import { calendarWords, weekdayOf } from "../lexicon/months";
import type { Document, Token } from "../text/document";
import { once } from "../text/once";
import { dayNumber, dayOfIso, isoOf, isoOfDay, weekdayOfDay } from "./calendar";
import { type DateParts, isCapital, partsAt, wholeAt, wordAt } from "./dateParts";
import { numberAt, numberOpeners } from "./numbers";

/**
 * Tokens `[first, last)` that name a date. `iso` is YYYY-MM-DD where day, month and year follow from the text and the
 * anchor, and one day alone is named, else null ("in March 2015", "on 18 and 19 February 2014").
 */
export interface DateMention {
  first: number;
  last: number;
  iso: string | null;
  precision: "day" | "month" | "year";
}

/**
 * All dates in tokens `[first, last)`, in order. `anchor` is the ISO date that the document itself gives
 * (`datelineOf(document, null).date`), or null: "today", "Wednesday" and "March 20" then stay without a day.
 * A weekday is the last one up to the anchor, or the next one where its clause speaks of the future.
 */
export function datesIn(
  document: Document,
  first: number,
  last: number,
  anchor: string | null,
): readonly DateMention[] {
  const known = datesRead(document);
  const stretch = `${first} ${last} ${anchor}`;
  const dates = known.get(stretch) ?? readDates(document, first, last, anchor);
  known.set(stretch, dates);
  return dates;
}

/** The dates of a document by stretch and anchor: several rules ask for those of one sentence. */
const datesRead = once((_: Document) => new Map<string, readonly DateMention[]>());

function readDates({ tokens }: Document, first: number, last: number, anchor: string | null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = first; at < last; ) {
    const mention = dateAt(tokens, at, anchor);
    const whole = tokens[at]?.sentence === tokens[(mention?.last ?? 1) - 1]?.sentence;
    if (mention && mention.last <= last && whole) mentions.push(mention);
    at = mention ? Math.max(mention.last, at + 1) : at + 1;
  }
  return mentions;
}

/** The date that begins at token `at`, or null. */
export function dateAt(tokens: readonly Token[], at: number, anchor: string | null): DateMention | null {
  if (!opensDate(tokens[at])) return null;
  const base = dayOfIso(anchor);
  const weekday = weekdayAt(tokens, at);
  const parts = weekday ? partsAt(tokens, weekday.last) : partsAt(tokens, at);
  if (parts && !(weekday && parts.day === null)) return absolute(tokens, at, parts, anchor);
  if (!weekday) return relative(tokens, at, base);
  const day = base === null ? null : nearest(weekday.day, base, weekday.shift, speaksOfFuture(tokens, at));
  return { first: at, last: weekday.end, iso: day === null ? null : isoOfDay(day), precision: "day" };
}

let openers: ReadonlySet<string> | undefined;

/** Most tokens open no date: this is asked first. */
function opensDate(token: Token | undefined): boolean {
  openers ??= new Set([
    ...calendarWords(),
    ...numberOpeners(),
    ...["last", "next", "this", "today", "tonight", "yesterday", "tomorrow"],
  ]);
  return token !== undefined && (token.kind === "number" || openers.has(token.lower));
}

/** "Tuesday", "last Tuesday", "Wednesday,": its number, the week it is counted from, and where a date may follow. */
function weekdayAt(tokens: readonly Token[], at: number) {
  const shift = { last: -1, next: 1 }[wordAt(tokens, at)] ?? 0;
  const place = shift ? at + 1 : at;
  const token = tokens[place];
  const day = token && isCapital(token) ? weekdayOf(token.lower) : null;
  if (day === null) return null;
  const comma = wordAt(tokens, place + 1) === "," || wordAt(tokens, place + 1) === "(";
  return { day, shift, end: place + 1, last: comma ? place + 2 : place + 1 };
}

function nearest(weekday: number, base: number, shift: number, future: boolean): number {
  const back = (weekdayOfDay(base) - weekday + 7) % 7;
  if (shift < 0) return base - (back || 7);
  if (shift > 0 || (future && back > 0)) return base + 7 - back;
  return base - back;
}

/** A date in figures or with its month; what it leaves out comes from the anchor. */
function absolute(tokens: readonly Token[], first: number, parts: DateParts, anchor: string | null): DateMention {
  const { last, day, month } = parts;
  const precision = day !== null ? "day" : month !== null ? "month" : "year";
  if (day === null || month === null || parts.several) return { first, last, iso: null, precision };
  const told = yearAfter(tokens, last) ?? yearTold(tokens, last, anchor);
  const year = parts.year ?? told ?? yearOf(tokens, first, month, day, anchor);
  return { first, last, iso: year === null ? null : isoOf(year, month, day), precision };
}

/** "from 3 March to 5 April 2019": the first date takes the year of the second. */
function yearAfter(tokens: readonly Token[], last: number): number | null {
  return /^(?:to|and|until|-)$/.test(wordAt(tokens, last)) ? (partsAt(tokens, last + 1)?.year ?? null) : null;
}

/** "21 December last year", "on July 7 of this year". */
function yearTold(tokens: readonly Token[], last: number, anchor: string | null): number | null {
  const at = wordAt(tokens, last) === "of" ? last + 1 : last;
  const shift = { last: -1, this: 0, next: 1 }[wordAt(tokens, at)];
  if (anchor === null || shift === undefined || wordAt(tokens, at + 1) !== "year") return null;
  return Number(anchor.slice(0, 4)) + shift;
}

/** The document's year; the year before for December told in January, the year after for January planned in December. */
function yearOf(tokens: readonly Token[], at: number, month: number, day: number, anchor: string | null) {
  const base = dayOfIso(anchor);
  if (base === null) return null;
  const year = Number((anchor as string).slice(0, 4));
  const away = dayNumber(year, month, day) - base;
  const future = speaksOfFuture(tokens, at);
  return away > 200 && !future ? year - 1 : away < -200 && future ? year + 1 : year;
}

/** "today", "this morning (05)", "last night", "three days ago", "the 15th of this month". */
function relative(tokens: readonly Token[], first: number, base: number | null): DateMention | null {
  const mention = (last: number, day: number | null): DateMention => ({
    first,
    last,
    iso: day === null ? null : isoOfDay(day),
    precision: "day",
  });
  const from = (days: number) => (base === null ? null : base + days);
  const word = wordAt(tokens, first);
  const next = wordAt(tokens, first + 1);
  const near = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word];
  if (near !== undefined) return withDay(tokens, mention(first + 1, from(near)), base);
  if (word === "this" && /^(?:morning|afternoon|evening)$/.test(next)) {
    return withDay(tokens, mention(first + 2, from(0)), base);
  }
  if (word === "last" && next === "night") return withDay(tokens, mention(first + 2, from(-1)), base);
  const number = numberAt(tokens, first);
  if (!number) return null;
  if (number.kind === "ordinal") return ofMonth(tokens, number.last, number.value, base, mention);
  const unit = { day: 1, days: 1, week: 7, weeks: 7 }[wordAt(tokens, number.last)];
  if (number.kind !== "cardinal" || !unit || wordAt(tokens, number.last + 1) !== "ago") return null;
  return mention(number.last + 2, unit === 1 && !number.atLeast ? from(-number.value) : null);
}

/** "the 15th of this month", "the 15th of last month". */
function ofMonth(
  tokens: readonly Token[],
  at: number,
  day: number,
  base: number | null,
  mention: (last: number, day: number | null) => DateMention,
): DateMention | null {
  const place = wordAt(tokens, at) === "of" ? at + 1 : at;
  const which = wordAt(tokens, place);
  if ((which !== "this" && which !== "last") || wordAt(tokens, place + 1) !== "month") return null;
  if (base === null) return mention(place + 2, null);
  const [year, month] = isoOfDay(base).split("-").map(Number) as [number, number];
  const shifted = which === "this" ? 12 * year + month - 1 : 12 * year + month - 2;
  const iso = isoOf(Math.floor(shifted / 12), (shifted % 12) + 1, day);
  return mention(place + 2, dayOfIso(iso));
}

/** "this morning (05)": the day of the month in brackets, the last such day up to the anchor. */
function withDay(tokens: readonly Token[], mention: DateMention, base: number | null): DateMention {
  const { last } = mention;
  const day = wholeAt(tokens, last + 1);
  if (wordAt(tokens, last) !== "(" || day === null || wordAt(tokens, last + 2) !== ")") return mention;
  if (base === null || day < 1 || day > 31) return { ...mention, last: last + 3 };
  let when = base;
  while (Number(isoOfDay(when).slice(8)) !== day) when--;
  return { ...mention, last: last + 3, iso: isoOfDay(when) };
}

/** Does the clause around token `at` speak of what is to come ("will sign on Friday", "due to meet Friday")? */
function speaksOfFuture(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const inClause = (place: number) =>
    tokens[place]?.sentence === sentence && !/^(?:[,;:]|--)$/.test(wordAt(tokens, place));
  let first = at;
  let last = at;
  while (at - first < 30 && inClause(first - 1)) first--;
  while (last - at < 30 && inClause(last + 1)) last++;
  for (let place = first; place <= last; place++) {
    const word = wordAt(tokens, place);
    const next = wordAt(tokens, place + 1);
    if (/^(?:will|shall|scheduled|slated|due|expected|upcoming|'ll)$/.test(word)) return true;
    if (/^(?:is|are|set|plans?|planning|hopes?|ready)$/.test(word) && next === "to") return true;
    if (word === "to" && /^(?:sign|be|meet|ink|hold|visit|travel)$/.test(next) && place < at) return true;
  }
  return false;
}
