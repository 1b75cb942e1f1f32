// Standing alone: a known name by itself: a state, a capital that acts for it, a province or city that signs, a firm, a bloc.
import { countryName } from "../lexicon/countries";
import { lowerAt, normAt, surface } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import type { Name } from "./names";
import { countryOf } from "./nameWords";
import { partyOf } from "./naming";
import { possessed } from "./owned";

/** Nouns that make a country before them an adjective: "Singapore companies", "Japan ties". */
const MODIFIED = new Set(
  "companies firms leaders officials institutions businesses relations ties trade visit trip summit market region side border based led made dollar dollars owned backed".split(
    " ",
  ),
);

/** The party of a name that the gazetteer knows and nothing goes on from; null where it does not act. */
export function standingAlone(
  scan: Scan,
  name: Name,
  entry: { id: string; kind: string },
  to: number,
): PartyMention | null {
  const { tokens } = scan;
  const { first, end } = name;
  const { kind } = entry;
  if (kind === "company" || kind === "agency") {
    const party = partyOf(scan, name);
    return possessed(scan, party, to) ?? party;
  }
  const party: PartyMention = {
    first,
    last: name.last,
    name: surface(tokens, first, end),
    kind: kind === "country" ? "state" : "organisation",
    country: countryOf(entry.id),
  };
  if (name.alias) party.alias = name.alias;
  const owned = possessed(scan, party, to);
  if (owned) return owned;
  const after = tokens[name.last];
  // "with Iraq's autonomous Kurdistan region"
  const noun = kind === "region" && /^(?:region|province|county|territory|state)$/.test(after?.lower ?? "") ? 1 : 0;
  if (after && name.last < to && noun === 0) {
    // "the IMF's executive board": the board is the organisation
    const board = tokens[name.last + (lowerAt(tokens, name.last + 1) === "executive" ? 2 : 1)]?.lower === "board";
    // "among Peru and India' to": a quotation ends; "the Philippines' lenders" owns
    const plural = after.norm === "'" && !after.spaced && normAt(tokens, end - 1).endsWith("s");
    if ((after.norm === "'s" || plural) && !board) return null;
    if (MODIFIED.has(after.lower) || (/^[-$]$/.test(after.norm) && !after.spaced)) return null;
  }
  if (normAt(tokens, first - 1) === "-" && !tokens[first]?.spaced) return null;
  if (kind === "country" && describesFirm(scan, name.last, to)) return null;
  if (kind === "country") return party;
  if (kind === "capital" && isMetonym(scan, name, to))
    return { ...party, name: countryName(party.country ?? ""), kind: "state" };
  if (kind === "organisation" || kind === "bloc") return { ...party, country: null };
  // "Queensland signed", "a pact with Osaka": parts of a state that sign for themselves; "between Crete and Cyprus" is where
  const among = lowerAt(tokens, first - 1) === "between";
  if ((kind === "region" || kind === "city") && !among && isMetonym(scan, { ...name, last: name.last + noun }, to))
    return { ...party, last: name.last + noun, name: surface(tokens, first, end + noun), kind: "agency" };
  return null;
}

/** "Moscow and Tehran signed", "a pact with Seoul": a capital that acts is its state's government. */
function isMetonym(scan: Scan, { first, last }: Name, to: number): boolean {
  const { tokens } = scan;
  let opening = first;
  if (/^(?:semi-)?autonomous$/.test(lowerAt(tokens, opening - 1))) opening--;
  if (normAt(tokens, opening - 1) === "'s") opening = scan.name[opening - 2]?.first ?? opening;
  const before = lowerAt(tokens, opening - 1);
  if (/^(?:in|at|from|near|to|of|through|via|outside|for|around|visit|visiting|left|toward|towards|into)$/.test(before))
    return false;
  if (/^(?:with|between)$/.test(before)) return normAt(tokens, last) !== ",";
  let at = last;
  if (lowerAt(tokens, at) === "and" && scan.name[at + 1]?.entry.kind === "capital") at = scan.name[at + 1]?.last ?? at;
  else if (
    before === "and" &&
    scan.name[first - 2]?.entry.kind === "capital" &&
    /^(?:with|between)$/.test(tokens[(scan.name[first - 2]?.first ?? 0) - 1]?.lower ?? "")
  )
    return true;
  // "Ankara and the Kurdistan Regional Government (KRG) in northern Iraq had signed"
  const joined = lowerAt(tokens, at) === "and";
  for (; at < to && at < last + (joined ? 14 : 6); at++) {
    if (scan.act[at]) return true;
    if (joined && (isCapital(tokens[at]) || /^(?:and|the|in|of|northern|southern|[()])$/.test(lowerAt(tokens, at))))
      continue;
    if (!/^(?:has|have|had|will|also|would|today|is|are)$|ly$/.test(lowerAt(tokens, at))) return false;
  }
  return false;
}

/** "U.S. company Amentum", "US aircraft manufacturer Norvik": the country belongs to the firm that is named behind the noun. */
function describesFirm(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 3; at++) {
    const firm = scan.firm[at];
    if (firm?.first === at) return isCapital(scan.tokens[firm.last]);
    const token = scan.tokens[at];
    if (token?.kind !== "word" || isCapital(token) || scan.act[at]) return false;
  }
  return false;
}
