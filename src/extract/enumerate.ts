// Enumerate: "three MoUs on A, B and C" taken apart.
import type { Reading } from "../grammar";
import { lowerAt, type Token } from "../text";
import type { Subject } from "./subject";

/** The items of a subject where it lists exactly `number` of them, as token ranges; null else. */
export function itemsOf(reading: Reading, subject: Subject, number: number): [number, number][] | null {
  const { tokens } = reading.scan;
  for (const [from, to] of subject.ranges) {
    const items = split(tokens, start(tokens, from, to), to);
    if (items.length === number && items.every(([a, b]) => b - a <= 25)) return items;
  }
  return null;
}

/** "on seed wheat and on locust control": the preposition said again parts two items. */
export function itemsByPreposition(reading: Reading, subject: Subject): [number, number][] | null {
  const { tokens } = reading.scan;
  for (const [from, to] of subject.ranges) {
    const opener = lowerAt(tokens, from - 1);
    if (opener !== "on" && opener !== "for") continue;
    const items: [number, number][] = [];
    let start = from;
    for (let at = from; at < to - 1; at++) {
      if (!/^(?:and|[,;])$/.test((tokens[at] as Token).lower) || lowerAt(tokens, at + 1) !== opener) continue;
      if (at > start) items.push([start, at]);
      start = at + 2;
    }
    if (items.length > 0) return [...items, [start, to]];
  }
  return null;
}

/** After "the areas of", "the fields of", "cooperation in". */
function start(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    if (/^(?:areas?|fields?|sectors?)$/.test((tokens[at] as Token).lower) && lowerAt(tokens, at + 1) === "of")
      return at + 2;
  }
  return from;
}

/** The members of "A, B and C" in tokens `[from, to)`; where semicolons part them, commas do not. */
export function split(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const cuts: [number, number][] = [];
  const comma = tokens.slice(from, to).some(({ norm }) => norm === ";") ? ";" : ",";
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.norm === "&" && token.spaced) {
      cuts.push([at, at + 1]);
      continue;
    }
    if (token.norm === comma) {
      const width = /^(?:and|or)$/.test(lowerAt(tokens, at + 1)) ? 2 : 1;
      cuts.push([at, at + width]);
      at += width - 1;
    }
  }
  const tail = cuts.length > 0 ? (cuts[cuts.length - 1] as [number, number])[1] : from;
  const closed =
    cuts.length > 0 &&
    (cuts[cuts.length - 1] as [number, number])[1] - (cuts[cuts.length - 1] as [number, number])[0] === 2;
  if (!closed) {
    for (let at = tail + 1; at < to - 1; at++) {
      if ((tokens[at] as Token).lower === "and") {
        cuts.push([at, at + 1]);
        break;
      }
    }
  }
  const items: [number, number][] = [];
  let open = from;
  for (const [left, right] of cuts) {
    if (left > open) items.push([open, left]);
    open = right;
  }
  if (open < to) items.push([open, to]);
  return items;
}
