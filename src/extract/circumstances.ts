// Circumstances: when and where an instrument was signed and what it is worth, as far as the text fixes it.
import type { Reading, View } from "../grammar";
import { datesIn } from "../grammar/dates";
import { moneyIn } from "../grammar/money";
import { surface, type Token } from "../text";
import type { Candidate } from "./candidate";
import type { Money } from "./facts";

/** The document's own anchor for "today", and its dollar. */
export interface Anchor {
  /** ISO date that the text itself gives, else null. */
  date: string | null;
  /** What "$" means here: ISO 4217. */
  dollar: string;
}

const EVENTS = new Set(
  "summit visit visits ceremony forum meeting meetings conference trip tour talks signing week gathering session expo exhibition signed".split(
    " ",
  ),
);
const PLACE_KINDS = /^(?:city|capital|country|region)$/;

/** The place of the event that each sentence stands in, by sentence index: "After the summit in Astana", "In Myanmar, we ...". */
export function eventPlaces(reading: Reading): (string | null)[] {
  let current: string | null = null;
  let body = 0;
  return reading.views.map((view) => {
    const { zone } = view.sentence;
    if (zone === "boilerplate" || zone === "byline") return current;
    if (zone !== "headline") body++;
    const section = sectionPlace(reading, view);
    if (section && current !== null) current = section;
    else {
      const event = eventPlace(reading, view);
      if (event && (body <= 6 || current === null || isRefinement(reading, event))) current = event;
    }
    return current;
  });
}

const isRefinement = (_reading: Reading, event: string) => event.length > 0;

/** "In Thailand, I held ...": the report has moved on to another place. */
function sectionPlace(reading: Reading, view: View): string | null {
  const { first } = view.sentence;
  if (reading.scan.tokens[first]?.lower !== "in") return null;
  const match = reading.scan.name[first + 1];
  if (match?.first !== first + 1 || !PLACE_KINDS.test(match.entry.kind)) return null;
  return reading.scan.tokens[match.last]?.norm === "," ? surface(reading.scan.tokens, match.first, match.last) : null;
}

/** "a summit in Astana", "his state visit to the Maldives", "the signing ceremony in the Kazakh capital of Astana". */
function eventPlace(reading: Reading, view: View): string | null {
  const { tokens } = reading.scan;
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    if (!EVENTS.has((tokens[at] as Token).lower)) continue;
    const visit = /^(?:visits?|trip|tour)$/.test((tokens[at] as Token).lower);
    for (let next = at + 1; next < Math.min(view.sentence.last, at + 9); next++) {
      const word = (tokens[next] as Token).lower;
      if (word === "." || word === ";" || word === "," || reading.scan.act[next]) break;
      if (!(word === "in" || word === "at" || (visit && word === "to"))) continue;
      const place = placeAt(reading, next + 1, view.sentence.last);
      if (place) return place;
    }
  }
  return null;
}

/** The place that follows a preposition: "Astana", "the Kazakh capital of Astana", "Addu City, Maldives". */
function placeAt(reading: Reading, from: number, to: number): string | null {
  const { tokens, name } = reading.scan;
  let at = from;
  let country: string | null = null;
  while (at < Math.min(to, from + 6)) {
    const match = name[at];
    const word = (tokens[at] as Token).lower;
    if (match?.first === at && PLACE_KINDS.test(match.entry.kind)) {
      if (tokens[match.last]?.norm === "'s") {
        at = match.last + 1;
        country ??= surface(tokens, match.first, match.last);
        continue;
      }
      return surface(tokens, match.first, match.last);
    }
    if (match?.first === at && match.entry.kind === "demonym") at = match.last;
    else if (
      /^(?:the|capital|capitals|city|town|resort|port|of|southern|northern|western|eastern|central|coastal|its|neighbouring|neighboring)$/.test(
        word,
      )
    )
      at++;
    else break;
  }
  // "Addu City", "the Presidential Secretariat": a capitalised place that no gazetteer knows
  const first = tokens[from] as Token | undefined;
  const start = first?.lower === "the" ? from + 1 : from;
  let end = start;
  while (end < to && end < start + 4 && tokens[end]?.kind === "word" && tokens[end]?.norm[0] !== tokens[end]?.lower[0])
    end++;
  if (
    end - start >= 2 &&
    /^(?:City|Secretariat|House|Palace|Town|Island|Islands|Castle|Centre|Center|Hall)$/.test(
      tokens[end - 1]?.norm ?? "",
    )
  )
    return surface(tokens, start, end);
  return country;
}

/** Where it was signed: the clause's own place, else the event's for what is signed there. */
export function placeOf(reading: Reading, candidate: Candidate, places: readonly (string | null)[]): string | null {
  if (candidate.status !== "signed" && candidate.status !== "renewed" && candidate.status !== "planned") return null;
  for (const row of [candidate, ...(candidate.extra ?? [])]) {
    const own = ownPlace(reading, row);
    if (own) return own;
  }
  if (candidate.status === "planned" || isBackground(reading, candidate)) return null;
  return places[candidate.view.sentence.index] ?? null;
}

/** "in Astana" beside the verb: not inside the subject, and not a country that only tells where a project is. */
function ownPlace(reading: Reading, row: Candidate): string | null {
  const { tokens, name } = reading.scan;
  const { view, governor } = row;
  if (!governor.act && !governor.noun) return null;
  for (let at = view.sentence.first; at < view.sentence.last - 1; at++) {
    const word = (tokens[at] as Token).lower;
    if (word !== "in" && word !== "at") continue;
    if (row.subject.ranges.some(([from, to]) => at >= from && at < to)) continue;
    const place = placeAt(reading, at + 1, view.sentence.last);
    if (!place) continue;
    const match = name[at + 1];
    const isCity = match ? match.entry.kind === "city" || match.entry.kind === "capital" : true;
    const near = governor.act ? Math.abs(at - governor.act.verb) <= 14 : true;
    if (near && (isCity || (governor.act && at - governor.act.verb === 1) || word === "at")) return place;
  }
  return null;
}

/** A row that the text dates to another time ("signed in 2015") or names in passing. */
function isBackground(reading: Reading, candidate: Candidate): boolean {
  const { view, rule } = candidate;
  if (rule === "owned-with" || (!candidate.statusTold && candidate.mention.determiner === "definite")) return true;
  return datesIn(reading.document, view.sentence.first, view.sentence.last, null).some(
    (date) => date.precision !== "day",
  );
}

/** ISO day of signing, where the sentence (or one that speaks of the same instrument) fixes it. */
export function dateOf(reading: Reading, candidate: Candidate, anchor: Anchor): string | null {
  for (const row of [candidate, ...(candidate.extra ?? [])]) {
    if (!row.governor.act && !row.governor.noun) continue;
    const { sentence } = row.view;
    const dates = datesIn(reading.document, sentence.first, sentence.last, anchor.date);
    const days = dates.filter(
      (date) =>
        date.precision === "day" &&
        date.iso &&
        !row.subject.ranges.some(([from, to]) => date.first >= from && date.last <= to),
    );
    const at = row.governor.act?.verb ?? row.governor.noun?.at ?? row.first;
    days.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at));
    if (days[0]?.iso) return days[0].iso;
  }
  return null;
}

const WORTH =
  /^(?:worth|valued|value|of|for|totalling|totaling|totalled|totaled|amounting|at|to|about|around|approximately|some|nearly|almost|over|more|than|up|under|a|the|set|estimated|reportedly|providing|raising|mobilizing|mobilising|,)$/;

/** The instrument's own money: in its modifiers ("a $2 billion deal") or right after it ("worth", "valued at", "of"). */
export function worthOf(reading: Reading, candidate: Candidate, anchor: Anchor): Money | null {
  if (candidate.rule === "one-a-partner" || candidate.rule === "enumerated-subjects") return null;
  for (const row of [candidate, ...(candidate.extra ?? [])]) {
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
