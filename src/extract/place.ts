// Place: where an instrument was signed: its clause's own place, else that of the event it was signed at.
import type { Reading, View } from "../grammar";
import { datesIn } from "../grammar/dates";
import { countryEntries } from "../lexicon/countries";
import { surface, type Token } from "../text";
import type { Candidate } from "./candidate";
import { mentionsOf } from "./circumstances";

const EVENTS = new Set(
  "summit visit visits ceremony forum meeting meetings conference trip tour talks signing week gathering session expo exhibition signed exchanged inked".split(
    " ",
  ),
);
const PLACE_KINDS = /^(?:city|capital|country|region)$/;

/** The place of the event that each sentence stands in, by sentence index: "After the summit in Astana", "In Myanmar, we ...". */
export function eventPlaces(reading: Reading): (string | null)[] {
  let current: string | null = null;
  let body = 0;
  let lead: string | null = null;
  const places = reading.views.map((view) => {
    const { zone } = view.sentence;
    if (zone === "boilerplate" || zone === "byline") return current;
    if (zone !== "headline") body++;
    const section = sectionPlace(reading, view);
    if (section && current !== null) current = section;
    else {
      const event = eventPlace(reading, view);
      if (event && !(isCountry(event) && current !== null && !isCountry(current))) current = event;
    }
    if (body <= 6) lead ??= current;
    return current;
  });
  return places.map((place) => place ?? lead);
}

let names: Set<string> | null = null;

function countryNames(): Set<string> {
  names ??= new Set(
    countryEntries()
      .filter(({ entry }) => entry.kind === "country")
      .map(({ wording }) => wording.toLowerCase()),
  );
  return names;
}

const isCountry = (place: string) => countryNames().has(place.toLowerCase());

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
    if (isPast(reading, view, at)) continue;
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

/** "the visit to Riyadh in May": an event of another time. */
function isPast(reading: Reading, view: View, at: number): boolean {
  const to = Math.min(view.sentence.last, at + 12);
  if (datesIn(reading.document, at, to, null).some((date) => date.precision === "month")) return true;
  return /^(?:last|previous|earlier|next|upcoming|forthcoming|future|first-ever)$/.test(
    reading.scan.tokens[at - 1]?.lower ?? "",
  );
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
  for (const row of mentionsOf(candidate)) {
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
    const near = governor.act ? Math.abs(at - governor.act.verb) <= 24 : true;
    if (near && (isCity || (governor.act && at - governor.act.verb === 1) || word === "at")) return place;
  }
  return null;
}

/** A row that the text dates to another time ("signed in 2015") or names in passing. */
function isBackground(reading: Reading, candidate: Candidate): boolean {
  const { view, rule, governor, subject } = candidate;
  if (
    rule === "owned-with" ||
    rule === "named-after-states" ||
    (!candidate.statusTold && candidate.mention.determiner === "definite")
  )
    return true;
  const at = governor.act?.verb ?? candidate.mention.first;
  return datesIn(reading.document, view.sentence.first, view.sentence.last, null).some((date) => {
    if (date.precision === "day" || subject.ranges.some(([from, to]) => date.first >= from && date.last <= to))
      return false;
    return Math.abs(date.first - at) <= 6 || date.first - view.sentence.first <= 2;
  });
}
