// Dateline: where and when the article was written, and who published it, as far as its own text says.
import { dayOfIso } from "../grammar/calendar";
import { type DateMention, dateAt } from "../grammar/dates";
import { cityEntries } from "../lexicon/cities";
import { countryEntries } from "../lexicon/countries";
import { compile, type Lexicon, matchAt } from "../lexicon/index";
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

let places: Lexicon | null = null;

const placeAt = (tokens: readonly Token[], at: number) => {
  places ??= compile([...countryEntries(), ...cityEntries()]);
  const match = matchAt(tokens, at, places);
  return match && match.entry.kind !== "demonym" ? match : null;
};

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

/** "SEOUL, Feb. 15 (Yonhap) --", "Ottawa, Ontario - ", "18 September 2021 -" at the opening of a paragraph. */
function leadIn({ tokens }: Document, { first, last, zone }: Sentence, published: string | null): Dateline | null {
  const from = tokens[first]?.norm === "(" ? first + 1 : first;
  const place = placeIn(tokens, from);
  let at = place?.last ?? from;
  const date = dateAt(tokens, at, null);
  if (date?.precision === "day") at = date.last;
  else if (!place) return null;
  if (/^[,.:]$/.test(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm === "(") at++;
  const agency = agencyAt(tokens, at);
  at = agency?.last ?? at;
  if (tokens[at]?.norm === ")" && from > first) at++;
  const dash = tokens[at];
  const after = tokens[at + 1];
  if (!dash || !after || at + 1 >= last || !/^(?:--|-|:|\|)$/.test(dash.norm)) return null;
  if (dash.norm === "-" && !dash.spaced && !after.spaced) return null;
  const isDay = date?.precision === "day";
  if (!isDay && !agency && (!place?.known || (dash.norm === ":" && !place.city) || zone === "headline")) return null;
  return {
    place: place?.name ?? null,
    country: place?.country ?? null,
    date: isDay && date ? dayOf(tokens, date, published) : null,
    publisher: agency?.name ?? null,
  };
}

/** The place that a dateline opens with, up to its date, agency or dash; `known` where it is a city of the lexicon. */
function placeIn(tokens: readonly Token[], from: number) {
  const opening = placeAt(tokens, from);
  let at = from;
  while (at < from + 6 && isNamePart(tokens, at) && !dateAt(tokens, at, null)) at++;
  const second = tokens[at]?.norm === "," && isNamePart(tokens, at + 1) ? placeAt(tokens, at + 1) : null;
  const capital = /^D\.?C\.?$/.test(tokens[at + 1]?.norm ?? "") ? ", D.C." : "";
  if (at === from) return null;
  const shouted = tokens[from]?.norm === tokens[from]?.norm.toUpperCase() && (tokens[from]?.norm.length ?? 0) > 2;
  if (!opening && !second && !shouted) return null;
  const words = tokens.slice(from, at).map(({ norm }) => (shouted ? norm[0] + norm.slice(1).toLowerCase() : norm));
  let last = at;
  while (last < at + 5 && (tokens[last]?.norm === "," || isNamePart(tokens, last)) && !dateAt(tokens, last, null))
    last++;
  const country = opening?.entry.id ?? second?.entry.id ?? null;
  const known = opening !== null && opening.last === at && (shouted || opening.entry.kind !== "country");
  const city = shouted && opening?.entry.kind !== "country";
  return { name: words.join(" ") + capital, country, last, known, city };
}

const isNamePart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "word" && token.norm[0] !== token.norm[0]?.toLowerCase();
};

/** "(Yonhap)", "(Reuters/AFP)", "(The Daily Star)". */
function agencyAt(tokens: readonly Token[], at: number): { name: string; last: number } | null {
  if (tokens[at]?.norm !== "(") return null;
  for (let close = at + 2; close < at + 8; close++) {
    if (tokens[close]?.norm !== ")") continue;
    return isNamePart(tokens, at + 1) ? { name: surface(tokens, at + 1, close), last: close + 1 } : null;
  }
  return null;
}

/** A short paragraph of its own that holds one day and only labels beside it. */
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
      if (!match || place) return null;
      place = match;
      at = match.last - 1;
    }
  }
  const day = date && dayOf(tokens, date, published);
  if (!day) return null;
  const name = place && surface(tokens, place.first, place.last);
  return { place: name, country: place?.entry.id ?? null, date: day, publisher: null };
}

/** The date's own day; one without a year takes the caller's where the two are less than a month apart. */
function dayOf(tokens: readonly Token[], date: DateMention, published: string | null): string | null {
  if (date.iso || !published) return date.iso;
  const completed = dateAt(tokens, date.first, published)?.iso ?? null;
  const away = (dayOfIso(completed) ?? 0) - (dayOfIso(published) ?? 0);
  return Math.abs(away) < 31 ? completed : null;
}

/** "Source: Reuters", "(Reuters)" as a paragraph of its own. */
function sourceOf({ tokens, sentences }: Document): string | null {
  for (const { first, last } of sentences) {
    if (/^sources?$/.test(tokens[first]?.lower ?? "") && tokens[first + 1]?.norm === ":") {
      const end = tokens[last - 1]?.norm === "." ? last - 1 : last;
      if (end > first + 2 && end < first + 10) return surface(tokens, first + 2, end);
    }
    const agency = agencyAt(tokens, first);
    if (agency?.last === last) return agency.name;
  }
  return null;
}
