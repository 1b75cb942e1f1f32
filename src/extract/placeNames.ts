// Place names: the place that follows a preposition, in the gazetteer or told by its own words.
import type { Reading } from "../grammar";
import { isCapital } from "../grammar/capital";
import { monthOf, weekdayOf } from "../lexicon/months";
import { lowerAt, normAt, surface } from "../text";

/** A place as the text words it; `wide` for a country or region, which tells less where a thing was signed. `last` is the token after it. */
export interface PlaceName {
  name: string;
  wide: boolean;
  last: number;
}

const PLACES = /^(?:city|capital|country|region)$/;
const WIDE = /^(?:country|region)$/;
const OPENERS =
  /^(?:the|capital|capitals|city|town|village|resort|port|of|southern|northern|western|eastern|central|coastal|its|their|neighbouring|neighboring|southwestern|northwestern|southeastern|northeastern)$/;
const VENUES = /^(?:City|Secretariat|House|Palace|Town|Island|Islands|Castle|Centre|Center|Hall)$/;

/** "Astana", "the Kazakh capital of Astana", "the Peruvian capital, Lima", "the port city of Arica", "Arica, Chile", "the Presidential Palace". */
export function placeAt(reading: Reading, from: number, to: number): PlaceName | null {
  const { tokens, name } = reading.scan;
  let at = from;
  let owner: PlaceName | null = null;
  while (at < Math.min(to, from + 7)) {
    const match = name[at];
    const opens = match?.first === at;
    if (opens && PLACES.test(match.entry.kind)) {
      const found = { name: surface(tokens, at, match.last), wide: WIDE.test(match.entry.kind), last: match.last };
      if (normAt(tokens, match.last) !== "'s") return found;
      owner ??= found;
      at = match.last + 1;
      continue;
    }
    const lower = lowerAt(tokens, at);
    if (opens && match.entry.kind === "demonym") at = match.last;
    else if (OPENERS.test(lower) || (lower === "," && lowerAt(tokens, at - 1) === "capital")) at++;
    else break;
  }
  const unknown = unknownAt(reading, from, at, to);
  if (!unknown) return owner;
  // "at Parliament House in Canberra", "at State House, Nairobi": the city, else the building
  const inner = unknown.last + 1;
  const beside = normAt(tokens, unknown.last) === "," && /^(?:city|capital)$/.test(name[inner]?.entry.kind ?? "");
  if (!beside && lowerAt(tokens, unknown.last) !== "in") return unknown;
  const city = placeAt(reading, inner, to) ?? unknownAt(reading, inner, inner, to, true);
  return city && !city.wide ? city : unknown;
}

/** "Addu City", "the Presidential Secretariat", "the city of Arica", "Arica, Chile": capitals that no gazetteer knows. */
function unknownAt({ scan }: Reading, from: number, opened: number, to: number, known = false): PlaceName | null {
  const { tokens, name } = scan;
  const told = known || (opened > from && /^(?:of|,)$/.test(lowerAt(tokens, opened - 1)));
  const start = told ? opened : lowerAt(tokens, from) === "the" ? from + 1 : from;
  let end = start;
  while (end < to && end < start + 4 && isCapital(tokens[end])) end++;
  const region = normAt(tokens, end) === "," ? name[end + 1] : null;
  const situated = region?.first === end + 1 && WIDE.test(region.entry.kind);
  const venue = end - start > 1 && VENUES.test(normAt(tokens, end - 1));
  if (end === start || !(told || situated || venue)) return null;
  // "in October, Greece signed": a month is when
  const first = lowerAt(tokens, start);
  if (monthOf(first) !== null || weekdayOf(first) !== null) return null;
  return { name: surface(tokens, start, end), wide: false, last: end };
}
