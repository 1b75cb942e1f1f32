// Money: amounts with their currency, in signs, codes or words; a range gives its lower end.
import { lowerAt, normAt } from "../text";
import type { Document, Token } from "../text/document";
import { surface } from "../text/index";
import { type Currency, currencyAt } from "./currency";
import { type NumberMention, numberAt } from "./numbers";

/** Tokens `[first, last)` that say an amount; `amount` in whole units of `currency` (ISO 4217), `text` as the article words it. */
export interface MoneyMention {
  first: number;
  last: number;
  amount: number;
  currency: string;
  text: string;
}

interface Amount {
  last: number;
  amount: number;
  currency: string;
}

/**
 * All money in tokens `[first, last)`, in order. `home` is what a bare "$" means (`homeDollar(document)`).
 * A conversion ("SDR 2 billion (about $2.7 billion)", "900 million zloty, or $230 million") belongs to the money before it.
 */
export function moneyIn(document: Document, first: number, last: number, home: string): MoneyMention[] {
  const { tokens } = document;
  const mentions: MoneyMention[] = [];
  for (let at = first; at < last; at++) {
    const found = moneyAt(document, at, home);
    if (!found || found.last > last) continue;
    const { amount, currency } = found;
    mentions.push({ first: at, last: found.last, amount, currency, text: surface(tokens, at, found.last) });
    at = conversionEnd(document, found.last, home) - 1;
  }
  return mentions;
}

/** The money that begins at token `at`, or null. */
function moneyAt(document: Document, at: number, home: string): Amount | null {
  const sign = signAt(document, at, home);
  return sign ? signed(document, at, sign, home) : named(document, at, home);
}

/** "$5 billion", "US$ 8.26 cents", "SDR 2.286 billion", "$1.5-2bn", "$5 million AUD". */
function signed(document: Document, at: number, sign: Currency, home: string): Amount | null {
  const number = cardinalAt(document.tokens, sign.last);
  if (!number) return null;
  const { value, last } = lowerEnd(document, at, number, home);
  const after = nameAt(document, last, home);
  if (!after) return { last, amount: value, currency: sign.code };
  if (after.part < 1) return { last: after.last, amount: rounded(value * after.part), currency: sign.code };
  const bare = normAt(document.tokens, at) === "$";
  const same = after.code === sign.code;
  return same || bare
    ? { last: after.last, amount: value, currency: after.code }
    : { last, amount: value, currency: sign.code };
}

/** "1.5 billion US dollars", "six billion euros", "4-5 billion yen", "900 million PLN", "a million pounds". */
function named(document: Document, at: number, home: string): Amount | null {
  const number = cardinalAt(document.tokens, at);
  if (!number || isAmountTail(document, at, home)) return null;
  const { value, last } = lowerEnd(document, at, number, home);
  const after = nameAt(document, last, home);
  // "20 pounds of rice", "12 won medals": weights and verbs
  if (after && value < 1000 && /^(?:of|won)$/.test(word(document.tokens, after.code === "KRW" ? last : after.last)))
    return null;
  return after && { last: after.last, amount: rounded(value * after.part), currency: after.code };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function cardinalAt(tokens: readonly Token[], at: number): NumberMention | null {
  const number = numberAt(tokens, at);
  return number?.kind === "cardinal" ? number : null;
}

/** The figure of a sign that reads as no money by itself: the 5 of "F$5" must not become "5 dollars". */
function isAmountTail(document: Document, at: number, home: string): boolean {
  const before = document.tokens[at - 1];
  return before?.norm === "$" || (before !== undefined && signAt(document, at - 1, home) !== null);
}

/** The lower end of a range that begins with `number`: "20 to $30 billion" is 20 billion; a lone number is itself. */
function lowerEnd(document: Document, at: number, number: NumberMention, home: string) {
  const { tokens } = document;
  const alone = { value: number.value, last: number.last };
  const joint = word(tokens, number.last);
  if (tokens[number.last + 1]?.sentence !== tokens[at]?.sentence) return alone;
  const before = word(tokens, at - 1);
  if (joint !== "-" && joint !== "to" && !(joint === "and" && before === "between")) return alone;
  const sign = signAt(document, number.last + 1, home);
  const upper = cardinalAt(tokens, sign?.last ?? number.last + 1);
  if (!upper) return alone;
  const scale = upper.value / mantissa(tokens, upper);
  const scaled = number.value !== mantissa(tokens, number);
  if (joint === "to" && before === "from" && (scaled || scale === 1)) return alone;
  if (joint === "to" && !sign && scale === 1) return alone;
  const shares = !scaled && scale > 1 && number.value < mantissa(tokens, upper);
  return { value: shares ? rounded(number.value * scale) : number.value, last: upper.last };
}

/** The figure without its scale: 1.5 of "1.5 billion". */
function mantissa(tokens: readonly Token[], number: NumberMention): number {
  const figure = Number(normAt(tokens, number.first).replace(/,/g, ""));
  return figure > 0 ? figure : number.value;
}

/** "$", "US$", "A$", "EUR", "Rs.", "SDR" at token `at`, a figure behind it. */
function signAt(document: Document, at: number, home: string): Currency | null {
  const { tokens } = document;
  let figure = at + 1;
  while (figure < at + 5 && tokens[figure]?.kind !== "number") figure++;
  // "A $5 million loan": an article, where "A$5" is a currency
  const apart = /^[a-z]$/i.test(normAt(tokens, at)) && tokens[at + 1]?.spaced;
  const currency = figure < at + 5 && !apart ? currencyAt(document, at, home) : null;
  if (!currency) return null;
  const last =
    word(tokens, currency.last) === "." && !tokens[currency.last]?.spaced ? currency.last + 1 : currency.last;
  const number = tokens[last]?.kind === "number" ? numberAt(tokens, last) : null;
  // "F$5": a sign that the lexicon does not know; "COP 28": a conference
  const before = tokens[at - 1];
  if (!number || (normAt(tokens, at) === "$" && !tokens[at]?.spaced && before?.kind === "word")) return null;
  return currency.code === "COP" && number.value < 1000 ? null : { code: currency.code, last };
}

/** "US dollars", "euros", "Sri Lankan rupees", "PLN", "\u20ac", "cents" behind a figure; `part` is 0.01 for cents. */
function nameAt(document: Document, at: number, home: string): (Currency & { part: number }) | null {
  const { tokens } = document;
  const place = word(tokens, at) === "-" && !tokens[at]?.spaced ? at + 1 : at;
  if (tokens[place]?.sentence !== tokens[at - 1]?.sentence) return null;
  if (/^cents?$/.test(word(tokens, place))) return { code: home, last: place + 1, part: 0.01 };
  const currency = currencyAt(document, place, home);
  return currency && tokens[currency.last]?.kind !== "number" ? { ...currency, part: 1 } : null;
}

/** Where a conversion behind money ends: "(about $3 billion)", ", or $3 billion"; else `at` itself. */
function conversionEnd(document: Document, at: number, home: string): number {
  const { tokens } = document;
  const bracket = word(tokens, at) === "(";
  const or =
    word(tokens, at) === "or" ? at + 1 : word(tokens, at) === "," && word(tokens, at + 1) === "or" ? at + 2 : 0;
  if (!bracket && !or) return at;
  const from = bracket ? at + 1 : or;
  for (let place = from; place < from + 4 && !/^[();]$/.test(word(tokens, place)); place++) {
    const found = moneyAt(document, place, home);
    if (!found) continue;
    return bracket && word(tokens, found.last) === ")" ? found.last + 1 : found.last;
  }
  return at;
}

const word = (tokens: readonly Token[], at: number): string => lowerAt(tokens, at);
