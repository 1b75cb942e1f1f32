// Reach: the stretches of text that may tell what a row is about, the nearest to the instrument first.

import type { Reading } from "../grammar";
import { lowerAt } from "../text";
import { once } from "../text/once";
import type { Candidate } from "./candidate";

/** Tokens `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}

/** The instrument's own phrase and its subject, up to a reason ("because of concerns over beef"). */
export function phrasesOf(reading: Reading, { view, mention, subject }: Candidate): Range[] {
  const limit = reasonIn(reading, mention.last, view.sentence.last);
  const own = { first: mention.modifiers, last: Math.max(mention.headLast, mention.last) };
  const ranges = subject.ranges.map(([first, last]) => ({ first, last: Math.min(last, limit) }));
  return [own, ...ranges.filter(({ first, last }) => first < last)];
}

/** One of several members that share a noun ("agreements on A, B and C"): what is said of the others is not said of it. */
const isMember = ({ rule }: Candidate) => rule === "enumerated-subjects";

/** The row's stretch of the sentence; where other instruments or members stand beside it, no more than its evidence. */
export function clauseOf(reading: Reading, candidate: Candidate): Range {
  const { view, mention, first, last } = candidate;
  if (isMember(candidate)) return { first, last };
  const others = view.instruments.filter((other) => other.first !== mention.first);
  const after = others.filter((other) => other.first >= last).map((other) => other.first);
  const from = others.some((other) => other.last <= first) ? first : view.sentence.first;
  return { first: from, last: reasonIn(reading, from, Math.min(view.sentence.last, ...after)) };
}

/** The whole sentence, up to a reason. */
export function sentenceOf(reading: Reading, candidate: Candidate): Range {
  const { first, last } = isMember(candidate) ? candidate : candidate.view.sentence;
  return { first, last: reasonIn(reading, first, last) };
}

const REASON = new Set(["because", "amid", "despite", "although", "though", "whereas"]);

/** The first token of `[first, last)` that opens a reason or a contrast; `last` where none does. */
function reasonIn({ scan }: Reading, first: number, last: number): number {
  for (let at = first; at < last; at++) if (REASON.has(lowerAt(scan.tokens, at))) return at;
  return last;
}

const SPEAKS = /^(?:the|this|these|it|under|they|its|such)$/;

/** The sentences after it, at most three, that go on to speak of the instrument: "The agreement covers ...". */
export function followsOf(reading: Reading, { view }: Candidate): Range[] {
  const ranges: Range[] = [];
  const { paragraph, index } = view.sentence;
  for (const { sentence, instruments } of reading.views.slice(index + 1, index + 4)) {
    if (sentence.zone !== "body") break;
    const opener = lowerAt(reading.scan.tokens, sentence.first);
    if (sentence.paragraph !== paragraph && !SPEAKS.test(opener)) break;
    if (instruments.some(({ determiner, plural }) => determiner === "indefinite" && !plural)) break;
    ranges.push(sentence);
  }
  return ranges;
}

/** The sentences before it in its paragraph. */
export function beforeOf({ views }: Reading, { view }: Candidate): Range[] {
  return views
    .slice(Math.max(0, view.sentence.index - 2), view.sentence.index)
    .map(({ sentence }) => sentence)
    .filter(({ paragraph }) => paragraph === view.sentence.paragraph);
}

/** The nearest heading above, or the headline. */
export function headingOf(reading: Reading, { view }: Candidate): Range[] {
  const heading = headings(reading)[view.sentence.index];
  return heading ? [heading] : [];
}

/** For each sentence the nearest heading or headline above it. */
const headings = once(({ views }: Reading): (Range | null)[] => {
  let above: Range | null = null;
  return views.map(({ sentence }) => {
    const nearest = above;
    if (sentence.zone === "heading" || sentence.zone === "headline") above = sentence;
    return nearest;
  });
});
