// Currency: which currency a sign, code or name means in this document; a bare "$" is the issuing country's dollar.

import { currencyEntries, currencyOf } from "../lexicon/currencies";
import { compile, type Lexicon, matchAt } from "../lexicon/index";
import { normAt } from "../text";
import type { Document, Sentence, Token } from "../text/document";
import { once } from "../text/once";
import { dateAt } from "./dates";
import { countriesIn, demonymAt, placeAt } from "./places";

/** An ISO 4217 code, and the token after its sign or name. */
export interface Currency {
  code: string;
  last: number;
}

/** Countries whose releases write their own dollar as a bare "$". */
const issuers = "AUS CAN HKG NZL SGP";

/** How many tokens of the document's beginning tell whose it is. */
const LEAD = 800;

let compiled: Lexicon | null = null;

function currencies(): Lexicon {
  compiled ??= compile(currencyEntries());
  return compiled;
}

/** "RM" of "RM300 million", "Rs." of "Rs. 300": a currency right before its figure, no name. */
export function isCurrency(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== "number" && normAt(tokens, at + 1) !== ".") return false;
  const match = matchAt(tokens, at, currencies());
  return match !== null && tokens[match.last]?.kind === "number";
}

/** The currency sign, code or name that begins at token `at`, or null; `home` is the code of a bare "$". */
export function currencyAt({ tokens }: Document, at: number, home: string): Currency | null {
  const match = matchAt(tokens, at, currencies());
  const adjective = match ? null : demonymAt(tokens, at);
  const unit = adjective ? matchAt(tokens, adjective.last, currencies()) : match;
  if (unit?.entry.kind === "currency") return { code: unit.entry.id, last: unit.last };
  if (!unit) return null;
  if (!adjective && unit.entry.id === "dollar") return { code: home, last: unit.last };
  const country = adjective?.entry.id ?? leading(tokens, unit.entry.id);
  const code = currencyOf(unit.entry.id, country);
  return code ? { code, last: unit.last } : null;
}

/**
 * ISO 4217 code of a bare "$": the issuing country's dollar. A document speaks for a country with a dollar of its own
 * when it names it about as often as any other country and speaks in the first person, of "the X Government" with a
 * capital, or from a dateline there; else the code is USD.
 */
export const homeDollar = once((document: Document): string => {
  const country = leading(document.tokens, "dollar");
  return country && issuers.includes(country) && speaksFor(document, country)
    ? (currencyOf("dollar", country) ?? "USD")
    : "USD";
});

/**
 * The country with a currency of this unit that the document's beginning names most; null where it names none, or
 * some other country more than twice as often.
 */
function leading(tokens: Document["tokens"], unit: string): string | null {
  const named = namedFirst(tokens);
  const [country, count] = named.find(([code]) => issues(code, unit)) ?? [null, 0];
  return 2 * count >= (named[0]?.[1] ?? 0) ? country : null;
}

/** The countries that the document's beginning names, the most named first. */
const namedFirst = once((tokens: Document["tokens"]) =>
  [...countriesIn(tokens, Math.min(LEAD, tokens.length))].sort((a, b) => b[1] - a[1]),
);

/** Has this country a currency of the unit's name? */
const issues = (country: string, unit: string): boolean =>
  currencyOf(unit, country) !== currencyOf(unit, null) || country === usualCountries[unit];

/** The country whose currency a bare name usually means. */
const usualCountries: Record<string, string> = { dollar: "USA", rupee: "IND", pound: "GBP" };

function speaksFor(document: Document, country: string): boolean {
  for (const sentence of document.sentences) {
    if (sentence.first > LEAD) return false;
    if (isFromThere(document, sentence, country)) return true;
    if (!sentence.quoted && isOwnVoice(document, sentence)) return true;
  }
  return false;
}

/** "SINGAPORE, 27 June 2023 -", "Ottawa, May 5 -": the sentence opens with a place of that country and a date or dash. */
function isFromThere({ tokens }: Document, { first }: Sentence, country: string): boolean {
  const place = placeAt(tokens, first);
  if (place?.entry.id !== country) return false;
  const sign = tokens[place.last];
  if (sign?.norm === ",") return dateAt(tokens, place.last + 1, null) !== null;
  return sign?.norm === "-" && sign.spaced && place.entry.kind === "capital";
}

/** "I am delighted", "our visitors", "the Turnbull Government", outside quotation marks. */
function isOwnVoice({ tokens }: Document, { first, last }: Sentence): boolean {
  let quoted = false;
  for (let at = first; at < last; at++) {
    const norm = normAt(tokens, at);
    if (norm === '"') quoted = !quoted;
    if (quoted) continue;
    if (/^(?:I|we|We|our|Our|my|My)$/.test(norm)) return true;
    const owner = normAt(tokens, at - 1);
    if (norm !== "Government" || at === first || !/^[A-Z]/.test(owner) || /^(?:The|A|His|Her)$/.test(owner)) continue;
    if (placeAt(tokens, at - 1)?.entry.kind !== "country") return true;
  }
  return false;
}
