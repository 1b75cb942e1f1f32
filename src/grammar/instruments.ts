// Instrument phrases: "the 2017 Memorandum of Understanding (MoU)" with its determiner, number, countries and name.

import type { Instrument } from "../extract/facts";
import type { Match } from "../lexicon/index";
import { lowerAt, normAt, type Token } from "../text";
import { isCapital } from "./capital";
import { DETERMINERS, outerOf } from "./determiners";
import { elidedAt, isExchanged, isWithinName, isWithinTitle } from "./elision";
import type { Scan } from "./gazetteer";
import type { InstrumentMention } from "./mention";
import {
  figureStart,
  isAdjectiveComma,
  isMoney,
  isParticiple,
  isStop,
  isTitleJoint,
  isYear,
  joinsModifiers,
} from "./modifiers";
import { cardinalOf } from "./words";

/** The instrument phrases of sentence tokens `[from, to)`, left to right. */
export function instrumentsIn(
  scan: Scan,
  from: number,
  to: number,
  last: InstrumentMention | null,
): InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (let at = from; at < to; at++) {
    const match = scan.instrument[at];
    if (!match || match.first !== at) {
      if (isExchanged(scan, at)) found.push(phrase(scan, at, at + 1, "agreement", "", from, to));
      const elided = match ? null : elidedAt(scan, at, to, found.find((mention) => mention.plural) ?? last);
      if (elided) found.push(elided);
      continue;
    }
    // "... on Legal Education ("MOU")" says again what has been said
    const opening = normAt(scan.tokens, at - 1) === '"' ? normAt(scan.tokens, at - 2) : normAt(scan.tokens, at - 1);
    if (opening === "(" && found.length > 0) {
      at = match.last - 1;
      continue;
    }
    // "contract-based", "treaty-level": an adjective
    const hyphen = scan.tokens[match.last];
    if (match.entry.id === "none" || (hyphen?.norm === "-" && !hyphen.spaced && !scan.tokens[match.last + 1]?.spaced)) {
      at = match.last - 1;
      continue;
    }
    const tail = tailOf(scan, match, to);
    if (isWithinName(scan, tail.last, to) || isWithinTitle(scan, found[found.length - 1], match.first)) continue;
    const floor = found.length > 0 ? (found[found.length - 1] as InstrumentMention).last : from;
    found.push(phrase(scan, match.first, tail.last, tail.entry.id, tail.entry.kind, floor, to));
    at = (found[found.length - 1] as InstrumentMention).last - 1;
  }
  return found;
}

/** "a ceasefire agreement", "the loan deal": of two nouns of instruments side by side the last one decides. */
function tailOf(scan: Scan, match: Match, to: number): Match {
  const next = scan.instrument[match.last];
  const joins = next?.first === match.last && next.last <= to && next.entry.id !== "none";
  return joins && !match.entry.kind.endsWith("+") ? next : match;
}

function phrase(
  scan: Scan,
  head: number,
  headLast: number,
  id: string,
  kind: string,
  floor: number,
  to: number,
): InstrumentMention {
  const { tokens } = scan;
  let first = head;
  let modifiers = head;
  let determiner: InstrumentMention["determiner"] = "none";
  let number: number | null = null;
  let possessor: number | null = null;
  const countries: string[] = [];
  for (let at = head - 1; at >= floor; at--) {
    const token = tokens[at] as Token;
    const kindOf = DETERMINERS.get(token.lower);
    if (kindOf) {
      first = at;
      determiner = outerOf(determiner, token.lower, lowerAt(tokens, at + 1));
      if (kindOf === "other" || /^(?:new|one|separate)$/.test(token.lower)) continue;
      break;
    }
    if (token.norm === "'s" || (token.norm === "'" && lowerAt(tokens, at - 1).endsWith("s"))) {
      possessor = at;
      first = at + 1;
      if (determiner === "none") determiner = "possessive";
      break;
    }
    if (token.norm === "," && (isAdjectiveComma(tokens, at, floor) || isTitleJoint(scan, at, head, floor))) continue;
    if (token.kind === "mark") {
      if (token.norm === "-" && !token.spaced && !tokens[at + 1]?.spaced) continue;
      if (token.norm === '"' || token.norm === "'" || token.norm === "$" || token.norm === "%" || token.norm === "&")
        continue;
      const open = token.norm === ")" && number === null ? figureStart(tokens, at) : -1;
      if (open >= floor) {
        at = open;
        continue;
      }
      break;
    }
    if (token.lower === "and" && joinsModifiers(scan, at, head, floor)) continue;
    if (token.lower === "and" && normAt(tokens, at - 1) === "," && isTitleJoint(scan, at - 1, head, floor)) continue;
    if (isStop(scan, at, head, floor)) break;
    const act = scan.act[at];
    // "an initial agreement": no verb stands right behind an article
    if (act && !isParticiple(scan, at) && !/^(?:an?|the)$/.test(lowerAt(tokens, at - 1))) break;
    const cardinal: number | null = number === null ? cardinalOf(tokens, at) : null;
    const joined =
      normAt(tokens, at + 1) === "-" ||
      normAt(tokens, at + 1) === '"' ||
      normAt(tokens, at - 1) === "/" ||
      normAt(tokens, at + 1) === "/" ||
      /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, at + 1)) ||
      isMoney(tokens, at);
    if (cardinal !== null && !isYear(token) && !joined) {
      number = cardinal;
      first = at;
      continue;
    }
    const name = scan.name[at];
    if (name && (name.entry.kind === "country" || name.entry.kind === "demonym")) {
      if (possessor === null && !isLed(tokens, name.last) && !isDollar(tokens, name.last))
        countries.unshift(name.entry.id);
      at = name.first;
    } else if (name && !isCapital(tokens[head])) {
      // "the Geneva accord": known by where it was made
      if (!/^(?:city|capital)$/.test(name.entry.kind) || lowerAt(tokens, name.first - 1) !== "the") break;
      at = name.first;
    }
    first = Math.min(first, at);
    modifiers = at;
  }
  // "a number of agreements", "a raft of deals"
  const amount = lowerAt(tokens, first - 1) === "of" ? lowerAt(tokens, first - 2) : undefined;
  if (
    determiner === "none" &&
    /^(?:number|range|series|raft|host|set|string|variety|package|batch|slew|handful)$/.test(amount ?? "")
  )
    determiner = "other";
  let last = headLast;
  let acronym: string | null = null;
  if (normAt(tokens, last) === "(" && last + 2 < to) {
    let close = last + 1;
    while (close < to && close < last + 6 && normAt(tokens, close) !== ")") close++;
    const inside = tokens[last + 1] as Token;
    if (
      normAt(tokens, close) === ")" &&
      (close === last + 2 || normAt(tokens, last + 1) === '"') &&
      /^[A-Z][A-Za-z&]*[A-Z]s?$/.test(normAt(tokens, last + (inside.norm === '"' ? 2 : 1)))
    ) {
      acronym = (tokens[last + (inside.norm === '"' ? 2 : 1)] as Token).norm;
      last = close + 1;
    }
  }
  // "the Artemis Accords" are one instrument
  const accords =
    normAt(tokens, head) === "Accords" && number === null && modifiers < head && isCapital(tokens[modifiers]);
  const plural = (kind.endsWith("+") && !accords) || (number !== null && number > 1);
  return {
    first: Math.min(first, modifiers),
    last,
    head,
    headLast,
    instrument: id as Instrument,
    plural,
    weak: kind.startsWith("~"),
    vague:
      kind.startsWith("~") &&
      /^(?:framework|arrangement|understanding|compact|declaration|charter|covenant)s?$/.test(
        lowerAt(tokens, headLast - 1),
      ),
    determiner,
    number: number !== null && number > 1 ? number : null,
    full: scan.acronyms.get(head) ?? null,
    titled: isCapital(tokens[head]) && !/^[A-Z]*[Oo]?[A-Z]s?$/.test((tokens[head] as Token).norm),
    countries: [...new Set(scan.acronyms.get(head)?.countries ?? countries)],
    possessor,
    acronym,
    modifiers,
  };
}

/** "a U.S.-led pact", "an Egyptian-brokered truce": who leads or mediates does not sign by that. */
const isLed = (tokens: readonly Token[], at: number) =>
  normAt(tokens, at) === "-" &&
  /^(?:led|backed|brokered|mediated|sponsored|drafted|proposed|style|based|hosted)$/.test(lowerAt(tokens, at + 1));

/** "a US$1.3 billion contract": a currency. */
const isDollar = (tokens: readonly Token[], at: number) => normAt(tokens, at) === "$" && !tokens[at]?.spaced;
