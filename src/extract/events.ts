// Events: the meeting, visit or section of the report that each sentence stands in, and where it is held.
import type { Reading, View } from "../grammar";
import { datesIn } from "../grammar/dates";
import { monthOf } from "../lexicon/months";
import { lowerAt, normAt, type Token } from "../text";
import { type PlaceName, placeAt } from "./placeNames";

const EVENTS = new Set(
  "summit met arrived gathered convened hosted visit visits ceremony forum meeting meetings conference trip tour talks signing week gathering session expo exhibition retreat congress signed exchanged inked".split(
    " ",
  ),
);

/** The place of the event that each sentence stands in, by sentence index: "After the summit in Astana", "In Myanmar, we ...". */
export function eventPlaces(reading: Reading): (string | null)[] {
  let current: PlaceName | null = null;
  let body = 0;
  let lead: PlaceName | null = null;
  const places = reading.views.map((view) => {
    const { zone } = view.sentence;
    if (zone === "boilerplate" || zone === "byline") return current;
    if (zone !== "headline") body++;
    const section = sectionPlace(reading, view);
    if (section && (current !== null || body <= 3)) current = section;
    else {
      const event = eventPlace(reading, view);
      if (event && !(event.wide && current !== null && !current.wide)) current = event;
    }
    if (body <= 6) lead ??= current;
    return current;
  });
  return places.map((place) => (place ?? lead)?.name ?? null);
}

/** "In Thailand, I held ...", "Results: Today in Qatar, ...": the report is, or has moved on to, another place. */
function sectionPlace(reading: Reading, { sentence }: View): PlaceName | null {
  const { tokens } = reading.scan;
  for (let at = sentence.first; at < sentence.last - 1; at++) {
    const place = lowerAt(tokens, at) === "in" ? placeAt(reading, at + 1, sentence.last) : null;
    if (!place) continue;
    const opening = lowerAt(tokens, at - 1) === "today" ? at - 1 : at;
    const opens = opening === sentence.first || normAt(tokens, opening - 1) === ":";
    return opens && normAt(tokens, place.last) === "," ? place : null;
  }
  return null;
}

/** "a summit in Astana", "his state visit to the Maldives", "a State Visit to Kenya, held talks in Nairobi": the city, else the country. */
function eventPlace(reading: Reading, view: View): PlaceName | null {
  const { tokens } = reading.scan;
  let country: PlaceName | null = null;
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    // "talks between the two presidents were held at State House"
    const took = lowerAt(tokens, at) === "held" && /^(?:was|were|being)$/.test(lowerAt(tokens, at - 1));
    if (!took && !EVENTS.has((tokens[at] as Token).lower)) continue;
    // "to be signed in Quito": not yet
    if (isPast(reading, view, at) || lowerAt(tokens, at - 1) === "be") continue;
    // "as the president visits Quito"
    const next = reading.scan.name[at + 1];
    const city = next?.first === at + 1 && /^(?:city|capital)$/.test(next.entry.kind);
    if (city && /^visit(?:s|ed|ing)?$/.test(lowerAt(tokens, at))) return placeAt(reading, at + 1, view.sentence.last);
    const visit = /^(?:visits?|trip|tour)$/.test((tokens[at] as Token).lower);
    // "The signing ceremony took place at the Ministry of Trade in Accra"
    const held = /^(?:took place|was held|were held|being held)$/.test(
      `${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`,
    );
    // "a ceremony held at the Ministry of Foreign Affairs of China in Beijing"
    const long = held || /^(?:held|hosted)$/.test(lowerAt(tokens, at + 1));
    for (
      let next = held ? at + 3 : long ? at + 2 : at + 1;
      next < Math.min(view.sentence.last, at + (long ? 16 : 9));
      next++
    ) {
      const word = (tokens[next] as Token).lower;
      if (word === "." || word === ";" || word === "," || reading.scan.act[next]) break;
      if (!(word === "in" || word === "at" || (visit && word === "to"))) continue;
      const place = placeAt(reading, next + 1, view.sentence.last);
      const ago = `${lowerAt(tokens, place?.last ?? 0)} ${lowerAt(tokens, (place?.last ?? 0) + 1)}`;
      if (
        !/ed$/.test(lowerAt(tokens, at)) &&
        /^(?:last (?:week|month|year)|a year|earlier this|in (?:19|20)\d\d)$/.test(ago)
      )
        continue;
      if (!place || (place.wide && reading.scan.act[at] && isAside(reading, place.last - 1))) continue;
      if (!place.wide) return place;
      country ??= place;
    }
  }
  return country;
}

/** How many tokens around a country tell whether the article is about it. */
const AROUND = 300;

/** "signed an agreement on a port in Chad": a country that is named nowhere else around is what it is about. */
function isAside({ scan }: Reading, at: number): boolean {
  const id = scan.name[at]?.entry.id;
  for (let other = Math.max(0, at - AROUND); other < at + AROUND; other++) {
    const match = scan.name[other];
    if (match?.entry.id === id && match?.last !== scan.name[at]?.last) return false;
  }
  return true;
}

/** "the visit to Riyadh in May": an event of another time. */
function isPast(reading: Reading, view: View, at: number): boolean {
  const { first, last } = view.sentence;
  if (datesIn(reading.document, first, last, null).some((date) => date.precision !== "day")) return true;
  if (monthOf(lowerAt(reading.scan.tokens, at - 1))) return true;
  return /^(?:last|previous|earlier|next|upcoming|forthcoming|future|first-ever)$/.test(
    lowerAt(reading.scan.tokens, at - 1),
  );
}
