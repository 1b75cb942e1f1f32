// Places: countries, regions, capitals and cities among the names of the gazetteer.
import { type Match, matchAt, matchIn } from "../lexicon/index";
import type { Token } from "../text/document";
import { headsIn, nameLexicon } from "./gazetteer";

const isPlace = ({ entry }: Match): boolean => /^(?:country|region|capital|city)$/.test(entry.kind);
const isDemonym = ({ entry }: Match): boolean => entry.kind === "demonym";

/** The place that begins at token `at`, its entry's id the country's alpha-3 code; null where none does. */
export function placeAt(tokens: readonly Token[], at: number): Match | null {
  const match = matchAt(tokens, at, nameLexicon());
  return match && isPlace(match) ? match : null;
}

/** The demonym that begins at token `at` ("Canadian", CAN), or null. */
export function demonymAt(tokens: readonly Token[], at: number): Match | null {
  const match = matchAt(tokens, at, nameLexicon());
  return match && isDemonym(match) ? match : null;
}

/** How often each country is named before token `last`, by itself, its people or its places; by alpha-3 code. */
export function countriesIn(tokens: readonly Token[], last: number): Map<string, number> {
  const named = new Map<string, number>();
  for (const match of matchIn(tokens, nameLexicon(), headsIn(tokens), 0, last)) {
    if (isPlace(match) || isDemonym(match)) named.set(match.entry.id, (named.get(match.entry.id) ?? 0) + 1);
  }
  return named;
}
