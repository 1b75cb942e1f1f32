// Dateline: where and when the article was written, and who published it, as far as its own text says.

import { dayOfIso } from "../grammar/calendar";
import { type DateMention, dateAt } from "../grammar/dates";
import { placeAt } from "../grammar/places";
import { lowerAt, normAt } from "../text";
import type { Document, Sentence, Token } from "../text/document";
import { surface } from "../text/index";

/** `place` as a city or country is written ("Seoul"), its country alpha-3, an ISO date, the agency or paper; null where not said. */
export interface Dateline {
  place: string | null;
  country: string | null;
  date: string | null;
  publisher: string | null;
}

/** What a page prints around a date: "Published on 5 May 2021 at 10:30 GMT". */
const labels = new Set(
  (
    "published posted updated issued released release releases date dated on in at by of press media news joint statement communique immediate for the no ref time am pm " +
    "gmt utc est edt ist kst jst cet sgt h hrs last modified new story wire transcript"
  ).split(" "),
);

/**
 * Reads the dateline ("SEOUL, Feb. 15 (Yonhap) --", "SINGAPORE, 27 June 2023 -"), a date line ("September 23, 2026",
 * "20 March 2024 Posted in Press releases") and a source line ("Source: ..."). `published` is the caller's ISO date: it
 * only completes the year of a dateline that falls within a month of it. `date` is null where the text gives no day, so
 * that "today" counts from what the article itself says, never from the caller's word.
 */
export function datelineOf(document: Document, published: string | null): Dateline {
  const { sentences } = document;
  const found: Dateline = { place: null, country: null, date: null, publisher: null };
  const near = [...sentences.slice(0, 12), ...sentences.slice(12).slice(-4)];
  for (const sentence of near) {
    const line = leadIn(document, sentence, published) ?? dateLine(document, sentence, published);
    if (!line) continue;
    found.place ??= line.place;
    found.country ??= line.country;
    found.date ??= line.date;
    found.publisher ??= line.publisher;
  }
  found.publisher ??= sourceOf(document);
  return found;
}

/** "SEOUL, Feb. 15 (Yonhap) --", "Ottawa, Ontario -", "18 September 2021 -", "(Beijing, 20 May 2024)" at an opening. */
function leadIn({ tokens }: Document, { first, last, zone }: Sentence, published: string | null): Dateline | null {
  const bracket = normAt(tokens, first) === "(";
  const from = bracket ? first + 1 : first;
  const place = placeIn(tokens, from);
  let at = place?.last ?? from;
  // "Ottawa - May 5 -", "PERTH, Australia--(NEWSLINE)--"
  const further = dateAt(tokens, at + 1, null)?.precision === "day" || normAt(tokens, at + 1) === "(";
  if (place && further && /^(?:-|--)$/.test(normAt(tokens, at))) at++;
  const mention = dateAt(tokens, at, null);
  const date = mention?.precision === "day" ? mention : null;
  if (!date && !place) return null;
  at = date?.last ?? at;
  if (/^[,.:]$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === "(") at++;
  const agency = agencyAt(tokens, at);
  at = agency?.last ?? at;
  const closed = bracket && normAt(tokens, at) === ")";
  if (!(closed && date) && !agency?.dashed && !isDash(tokens, closed ? at + 1 : at)) return null;
  if (at + 1 >= last) return null;
  const lone = place?.known && (normAt(tokens, at) !== ":" || place.shouted) && zone !== "headline";
  const named = agency && (place?.found || normAt(tokens, at) !== ":");
  if (!date && !named && !lone) return null;
  return {
    place: place?.name ?? null,
    country: place?.country ?? null,
    date: date && dayOf(tokens, date, published),
    publisher: agency?.name ?? null,
  };
}

/** The sign between a dateline and the story; a hyphen inside a word is none. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  if (!dash || !/^(?:--|-|:|\||_)$/.test(dash.norm)) return false;
  return dash.norm !== "-" || dash.spaced || tokens[at + 1]?.spaced === true;
}

/** The place that a dateline opens with; `known` where it is a city that needs neither date nor agency behind it. */
function placeIn(tokens: readonly Token[], from: number) {
  const opening = placeAt(tokens, from);
  let at = from;
  while (at < from + 6 && isNamePart(tokens, at) && !dateAt(tokens, at, null)) at++;
  const second = normAt(tokens, at) === "," && isNamePart(tokens, at + 1) ? placeAt(tokens, at + 1) : null;
  const opens = normAt(tokens, from);
  const shouted = opens.length > 2 && opens === opens.toUpperCase();
  if (at === from || (!opening && !second && !shouted)) return null;
  const words = tokens.slice(from, at).map(({ norm }) => (shouted ? norm[0] + norm.slice(1).toLowerCase() : norm));
  const district = /^D\.?C\.?$/.test(normAt(tokens, at + 1)) ? ", D.C." : "";
  let last = at;
  while (last < at + 5 && (/^[,;]$/.test(normAt(tokens, last)) || isNamePart(tokens, last))) {
    if (dateAt(tokens, last, null)) break;
    last++;
  }
  const kind = opening?.entry.kind;
  const isCity = kind === "city" || kind === "capital" || cityStates.includes(opening?.entry.id ?? "-");
  return {
    name: words.join(" ") + district,
    country: opening?.entry.id ?? second?.entry.id ?? null,
    last,
    known: opening?.last === at && isCity,
    found: opening !== null || second !== null,
    shouted,
  };
}

/** Countries that are a city: "SINGAPORE --" opens a story, "CHILE --" a chapter. */
const cityStates = "SGP HKG MAC MCO";

const isNamePart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "word" && token.norm[0] !== token.norm[0]?.toLowerCase();
};

/** "(Yonhap)", "(The Daily Star)", "/MONTSAME/"; `dashed` where the signs around it stand for the dash. */
function agencyAt(tokens: readonly Token[], at: number): { name: string; last: number; dashed: boolean } | null {
  const opening = normAt(tokens, at);
  if ((opening !== "(" && opening !== "/") || !isNamePart(tokens, at + 1)) return null;
  for (let close = at + 2; close < at + 8; close++) {
    if (normAt(tokens, close) !== (opening === "(" ? ")" : "/")) continue;
    return { name: surface(tokens, at + 1, close), last: close + 1, dashed: opening === "/" };
  }
  return null;
}

/** A short sentence of its own that holds one day, or a city in capitals, and only labels and places beside it. */
function dateLine({ tokens }: Document, { first, last }: Sentence, published: string | null): Dateline | null {
  if (last - first > 16) return null;
  let date: DateMention | null = null;
  let place: ReturnType<typeof placeAt> = null;
  for (let at = first; at < last; at++) {
    const mention = dateAt(tokens, at, null);
    const token = tokens[at] as Token;
    if (mention?.precision === "day") {
      date ??= mention;
      at = mention.last - 1;
    } else if (token.kind === "word" && !labels.has(token.lower)) {
      const match = placeAt(tokens, at);
      // "Newsline, August 27, 2015": one name before the date
      const agency = at === first && normAt(tokens, at + 1) === "," && dateAt(tokens, at + 2, null)?.iso;
      if (agency && isNamePart(tokens, at) && !match) continue;
      if (!match) return null;
      place ??= match;
      at = match.last - 1;
    }
  }
  const opening = place && placeIn(tokens, place.first);
  // "MOSCOW. Sept 8 (Newsline) - ..."
  const shouted = opening?.shouted && opening.known && place?.first === first && normAt(tokens, last - 1) === ".";
  const day = date && dayOf(tokens, date, published);
  if (!day && !shouted) return null;
  return { place: opening?.name ?? null, country: place?.entry.id ?? null, date: day, publisher: null };
}

/** The date's own day; one without a year takes the year of `published` where the two are less than a month apart. */
function dayOf(tokens: readonly Token[], date: DateMention, published: string | null): string | null {
  if (date.iso || !published) return date.iso;
  const completed = dateAt(tokens, date.first, published)?.iso ?? null;
  const away = (dayOfIso(completed) ?? 0) - (dayOfIso(published) ?? 0);
  return Math.abs(away) < 31 ? completed : null;
}

/** "Source: Reuters", "(Reuters)" as a paragraph of its own. */
function sourceOf({ tokens, sentences }: Document): string | null {
  for (const { first, last } of sentences) {
    if (/^sources?$/.test(lowerAt(tokens, first)) && normAt(tokens, first + 1) === ":") {
      const end = normAt(tokens, last - 1) === "." ? last - 1 : last;
      if (end > first + 2 && end < first + 10) return surface(tokens, first + 2, end);
    }
    const agency = agencyAt(tokens, first);
    if (agency?.last === last) return agency.name;
  }
  return null;
}
