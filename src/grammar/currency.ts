// Currency: which currency a sign, code or name means in this document; a bare "$" is the issuing country's dollar.
import { countryEntries } from "../lexicon/countries";
import { currencyEntries, currencyOf } from "../lexicon/currencies";
import { compile, type Lexicon, matchAll, matchAt } from "../lexicon/index";
import type { Document, Sentence } from "../text/document";

/** An ISO 4217 code, and the token after its sign or name. */
export interface Currency {
  code: string;
  last: number;
}

/** How many tokens of the document's beginning tell whose it is. */
const LEAD = 400;

let lexicons: { countries: Lexicon; currencies: Lexicon } | null = null;

function words() {
  lexicons ??= { countries: compile(countryEntries()), currencies: compile(currencyEntries()) };
  return lexicons;
}

/** The currency sign, code or name that begins at token `at`, or null; `home` is the code of a bare "$". */
export function currencyAt({ tokens }: Document, at: number, home: string): Currency | null {
  const match = matchAt(tokens, at, words().currencies);
  const adjective = match ? null : matchAt(tokens, at, words().countries);
  const unit = adjective ? matchAt(tokens, adjective.last, words().currencies) : match;
  if (unit?.entry.kind === "currency") return { code: unit.entry.id, last: unit.last };
  if (!unit) return null;
  if (!adjective && unit.entry.id === "dollar") return { code: home, last: unit.last };
  const country = adjective?.entry.id ?? leading(tokens.slice(0, LEAD), unit.entry.id);
  const code = currencyOf(unit.entry.id, country);
  return code ? { code, last: unit.last } : null;
}

/**
 * ISO 4217 code of a bare "$": the issuing country's dollar. A document speaks for a country with a dollar of its own
 * when it names it more often than any other such country and speaks in the first person, of "the X Government" with a
 * capital, or from a dateline there; else the code is USD.
 */
export function homeDollar(document: Document): string {
  const country = leading(document.tokens.slice(0, LEAD), "dollar");
  return country && speaksFor(document, country) ? (currencyOf("dollar", country) ?? "USD") : "USD";
}

/** The country with a currency of this unit that the tokens name most, null where they name none. */
function leading(tokens: Document["tokens"], unit: string): string | null {
  const named = new Map<string, number>();
  let best: string | null = null;
  for (const { entry } of matchAll(tokens, words().countries)) {
    if (!issues(entry.id, unit)) continue;
    const count = (named.get(entry.id) ?? 0) + 1;
    named.set(entry.id, count);
    if (count > (named.get(best ?? "") ?? 0)) best = entry.id;
  }
  return best;
}

/** Has this country a currency of the unit's name? */
const issues = (country: string, unit: string): boolean =>
  currencyOf(unit, country) !== currencyOf(unit, null) || country === usualCountries[unit];

/** The country whose currency a bare name usually means. */
const usualCountries: Record<string, string> = { dollar: "USA", rupee: "IND", pound: "GBP" };

function speaksFor(document: Document, country: string): boolean {
  for (const sentence of document.sentences.slice(0, 25)) {
    if (sentence.first > LEAD) return false;
    if (isFromThere(document, sentence, country)) return true;
    if (!sentence.quoted && isOwnVoice(document, sentence)) return true;
  }
  return false;
}

/** "SINGAPORE, 27 June 2023 -": the sentence opens with a place of that country in capitals. */
function isFromThere({ tokens }: Document, { first, last }: Sentence, country: string): boolean {
  const place = matchAt(tokens, first, words().countries);
  const word = tokens[first]?.norm ?? "";
  if (!place || place.last >= last || place.entry.id !== country || word.length < 4) return false;
  return word === word.toUpperCase() && /^[,-]$/.test(tokens[place.last]?.norm ?? "");
}

/** "I am delighted", "our visitors", "the Turnbull Government", outside quotation marks. */
function isOwnVoice({ tokens }: Document, { first, last }: Sentence): boolean {
  let quoted = false;
  for (let at = first; at < last; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === '"') quoted = !quoted;
    if (quoted) continue;
    if (/^(?:I|we|We|our|Our|my|My)$/.test(norm)) return true;
    const owner = tokens[at - 1]?.norm ?? "";
    if (norm === "Government" && at > first && /^[A-Z]/.test(owner) && !/^(?:The|A|His|Her)$/.test(owner)) return true;
  }
  return false;
}
