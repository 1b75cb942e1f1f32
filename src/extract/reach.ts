// Reach: the stretches of text that may tell what a row is about, the nearest to the instrument first.
import type { Reading, View } from "../grammar";
import type { Candidate } from "./candidate";

/** Tokens `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}

/** The instrument's own phrase and its subject, each up to a reason ("because of concerns over beef"). */
export function phrasesOf(reading: Reading, { mention, subject }: Candidate): Range[] {
  const own = { first: mention.modifiers, last: Math.max(mention.headLast, mention.last) };
  return [own, ...subject.ranges.map(([first, last]) => upToReason(reading, { first, last }))];
}

/** The row's stretch of the sentence: from the instrument before it to the one after it. */
export function clauseOf(reading: Reading, { view, mention, first, last }: Candidate): Range {
  const others = view.instruments.filter((other) => other.first !== mention.first);
  const before = others.filter((other) => other.last <= first).map((other) => other.last);
  const after = others.filter((other) => other.first >= last).map((other) => other.first);
  return upToReason(reading, {
    first: Math.max(view.sentence.first, ...before),
    last: Math.min(view.sentence.last, ...after),
  });
}

/** The whole sentence. */
export function sentenceOf(reading: Reading, { view }: Candidate): Range {
  return upToReason(reading, view.sentence);
}

const REASON = /^(?:because|amid|despite|although|though|whereas)$/;

function upToReason({ scan }: Reading, { first, last }: Range): Range {
  for (let at = first + 1; at < last; at++) if (REASON.test(scan.tokens[at]?.lower ?? "")) return { first, last: at };
  return { first, last };
}

const SPEAKS = /^(?:the|this|these|it|under|they|its|such)$/;

/** The sentences after it, at most three, that go on to speak of the instrument: "The agreement covers ...". */
export function followsOf(reading: Reading, { view }: Candidate): Range[] {
  const ranges: Range[] = [];
  const { paragraph, index } = view.sentence;
  for (const { sentence, instruments } of reading.views.slice(index + 1, index + 4)) {
    if (sentence.zone !== "body") break;
    const opener = reading.scan.tokens[sentence.first]?.lower ?? "";
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
export function headingOf({ views }: Reading, { view }: Candidate): Range[] {
  for (let at = view.sentence.index - 1; at >= 0; at--) {
    const { sentence } = views[at] as View;
    if (sentence.zone === "heading" || sentence.zone === "headline") return [sentence];
  }
  return [];
}
