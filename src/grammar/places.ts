// Places: countries, their people, regions, capitals and cities, compiled once; an entry's id is the country's alpha-3 code.
import { cityEntries } from "../lexicon/cities";
import { countryEntries } from "../lexicon/countries";
import { compile, type Lexicon, type Match, matchAt } from "../lexicon/index";
import type { Token } from "../text/document";

let compiled: Lexicon | null = null;

/** The lexicon of all places: kinds "country", "demonym", "region", "capital" and "city". */
export function placeLexicon(): Lexicon {
  compiled ??= compile([...countryEntries(), ...cityEntries()]);
  return compiled;
}

/** The place that begins at token `at`, no demonym; null where none does. */
export function placeAt(tokens: readonly Token[], at: number): Match | null {
  const match = matchAt(tokens, at, placeLexicon());
  return match?.entry.kind === "demonym" ? null : match;
}
