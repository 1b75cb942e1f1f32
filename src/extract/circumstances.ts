// Circumstances: when an instrument was signed and what it is worth, as far as the text fixes it.
import type { Reading } from "../grammar";
import { datesIn } from "../grammar/dates";
import { moneyIn } from "../grammar/money";
import { lowerAt, normAt, type Sentence, type Token } from "../text";
import type { Candidate } from "./candidate";
import type { Money } from "./facts";

/** The document's own anchor for "today", and its dollar. */
export interface Anchor {
  /** ISO date that the text itself gives, else null. */
  date: string | null;
  /** What "$" means here: ISO 4217. */
  dollar: string;
}

/** ISO day of signing, where the sentence (or one that speaks of the same instrument) fixes it. */
export function dateOf(reading: Reading, candidate: Candidate, anchor: Anchor): string | null {
  if (!/^(?:signed|renewed|ended)$/.test(candidate.status)) return null;
  for (const row of mentionsOf(candidate)) {
    const at = signingAt(row);
    if (at === null || isInForce(reading, row)) continue;
    const { sentence } = row.view;
    const { tokens } = reading.scan;
    // "a memorandum on copper on Tuesday": a day that closes the subject is not what it is about.
    const isAbout = (day: { first: number; last: number }) =>
      row.subject.ranges.some(
        ([from, to]) =>
          day.first >= from && day.last <= to && !(day.last >= to && lowerAt(tokens, day.first - 1) === "on"),
      );
    const dates = datesIn(reading.document, sentence.first, sentence.last, anchor.date);
    const days = dates.filter(
      (date) =>
        date.precision === "day" &&
        date.iso &&
        date.first >= storyStart(tokens, sentence) &&
        !/^(?:until|till|through|since|by)$/.test(lowerAt(tokens, date.first - 1)) &&
        !isAbout(date),
    );
    days.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at));
    if (days[0]?.iso) return days[0].iso;
  }
  return null;
}

/** "LIMA, March 3 (Newsline) -- Peru signed on Tuesday": the token behind the dateline's dash; the first where there is none or all is told of "today". */
function storyStart(tokens: readonly Token[], { first, last }: Sentence): number {
  if (tokens.slice(first, last).some(({ lower }) => lower === "today")) return first;
  for (let at = first + 2; at < first + 14; at++)
    if (/^--?$/.test(normAt(tokens, at)) && tokens[at]?.spaced && tokens[at + 1]?.spaced) return at + 1;
  return first;
}

/** The token of the verb or noun of signing that governs a mention; null where it is announced, ratified or ended there. */
export function signingAt({ governor: { act, noun } }: Candidate): number | null {
  if (noun && /^(?:signed|renewed|join)$/.test(noun.status)) return noun.at;
  return act && /^(?:signed|agree|join|renewed|light)$/.test(act.act) && act.lemma !== "ratify" ? act.verb : null;
}

/** The mention that made the row, those merged into it, and those that tell of it again. */
export const mentionsOf = (row: Candidate): Candidate[] => [row, ...(row.extra ?? []), ...(row.retold ?? [])];

/** "entered into force on 3 May": not the day of signing. */
const isInForce = ({ scan }: Reading, { governor: { act } }: Candidate) =>
  act?.lemma === "enter" && /^(?:force|effect)$/.test(lowerAt(scan.tokens, act.last + 1));

const WORTH =
  /^(?:worth|valued|value|of|for|totalling|totaling|totalled|totaled|amounting|at|to|about|around|approximately|roughly|some|nearly|almost|over|more|than|up|under|a|the|set|estimated|reportedly|providing|raising|mobilizing|mobilising|,)$/;

/** The instrument's own money: in its modifiers ("a $2 billion deal") or right after it ("worth", "valued at", "of"). */
export function worthOf(reading: Reading, candidate: Candidate, anchor: Anchor): Money | null {
  if (candidate.rule === "one-a-partner" || candidate.rule === "enumerated-subjects") return null;
  for (const row of mentionsOf(candidate)) {
    const { tokens } = reading.scan;
    const { sentence } = row.view;
    const found = moneyIn(reading.document, sentence.first, sentence.last, anchor.dollar);
    for (const money of found) {
      const inside =
        money.last <= row.mention.head &&
        money.first >= row.mention.first - 6 &&
        reaches(tokens, money.last, row.mention.head);
      const after =
        money.first >= row.mention.last &&
        money.first < Math.max(row.last, row.mention.last + 14) &&
        isWorth(tokens, row.mention.last, money.first);
      if (inside || after) return { amount: money.amount, currency: money.currency, text: money.text };
    }
  }
  return null;
}

/** Nothing but adjectives between the money and the head: "a $1.5 billion, ten-year supply deal". */
function reaches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // "a $20 million follow-on contract": a part of a word
    if (tokens[at - 1]?.norm === "-") continue;
    if (/^(?:of|in|for|to|and|by|with|from|on|that|which|;)$/.test((tokens[at] as Token).lower)) return false;
  }
  return true;
}

function isWorth(tokens: readonly Token[], from: number, to: number): boolean {
  const last = (tokens[to - 1] as Token).lower;
  if (!WORTH.test(last)) return false;
  for (let at = to - 1; at >= from && at > to - 6; at--) {
    const word = (tokens[at] as Token).lower;
    if (/^(?:worth|valued|totalling|totaling|amounting|value|raising|mobilizing|mobilising)$/.test(word)) return true;
    if (!WORTH.test(word)) return false;
  }
  return to - from <= 4;
}
