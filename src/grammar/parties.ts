import { lowerAt, normAt, type Token } from "../text";
import { describe } from "./apposition";
import { isCapital } from "./capital";
import { factionAt, ownedFactionAt } from "./factions";
import type { Scan } from "./gazetteer";
import { definiteUnitAt, groupAt } from "./groups";
import type { PartyMention } from "./mention";
import { type Name, nameAt } from "./names";
import { isOddName } from "./nameWords";
import { partyOf } from "./naming";
import { isBareHead, isLabel, isNoParty, isPlace, isPlain, isPreposition, isSubjectMatter, isTopics } from "./noName";
import { officerAt } from "./officers";
import { endingInS, officeOf, possessed } from "./owned";
import { personAt } from "./persons";
import { standingAlone } from "./standingAlone";
import { counterpartOf, governmentAt, ownedUnitAt, unitsOf } from "./units";
import { firmsAt } from "./unnamed";

const POLITY = /^(?:governments?|republic|kingdom|commonwealth|sultanate|emirate)$/i;
/** The party mentions of sentence tokens `[from, to)`; `titleCase` where every word has a capital, so that capitals tell nothing. */
export function partiesIn(scan: Scan, from: number, to: number, titleCase: boolean): PartyMention[] {
  const found: PartyMention[] = [];
  let at = datelineEnd(scan, from, to);
  while (at < to) {
    const counterpart = counterpartOf(scan, at, to, found[found.length - 1]);
    const mentions = counterpart ? [counterpart] : scan.taken[at] ? [] : partiesAt(scan, at, to, from, titleCase);
    // what is left of "New York" is no name, nor of "on Emerging Technologies"
    let last = scan.name[at]?.first === at ? (scan.name[at]?.last ?? at + 1) : at + 1;
    if (mentions.length === 0 && !scan.taken[at]) last = Math.max(last, topicsEnd(scan, at, to));
    for (const mention of mentions) {
      describe(scan, mention, from, to);
      found.push(mention);
      last = Math.max(last, mention.last);
    }
    at = last;
  }
  return found;
}

/** End of the topics behind a preposition at `at` ("on Emerging Technologies"); `at` itself where none stand. */
function topicsEnd(scan: Scan, at: number, to: number): number {
  if (!isCapital(scan.tokens[at]) || !isPreposition(scan.tokens[at - 1])) return at;
  const name = nameAt(scan, at, to);
  return name && isSubjectMatter(scan, name) ? name.end : at;
}

/** "LOMÉ, 21 March (Gulf News) -- Togo has signed", "(Gulf News) - Togo": the words before the dash are the agency's. */
function datelineEnd(scan: Scan, from: number, to: number): number {
  const { tokens } = scan;
  const place = scan.name[from]?.entry.kind ?? "";
  if (!/^(?:city|capital|country)$/.test(place) && !/^(?:[A-Z]{4,}|\()$/.test(normAt(tokens, from))) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + 20); at++) {
    const token = tokens[at] as Token;
    if (scan.act[at]) return from;
    if (token.norm === ")" && at < from + 10 && normAt(tokens, at - 2) === "(" && tokens[at - 3]?.kind === "number")
      return at + 1;
    if ((token.norm === "-" || token.norm === "--") && token.spaced && tokens[at + 1]?.spaced) return at + 1;
  }
  return from;
}

/** The mention that begins at token `at`; several where one noun stands for each of two ("the Fiji and Samoa judiciaries"). */
function partiesAt(scan: Scan, at: number, to: number, from: number, titleCase: boolean): PartyMention[] {
  const token = scan.tokens[at] as Token;
  const counted = token.kind === "number" ? factionAt(scan, at, to) : null;
  if (counted) return [counted];
  if (token.kind !== "word" && !isOddName(scan, at)) return [];
  const group = groupAt(scan, at, to);
  if (group) return [group];
  const faction = ownedFactionAt(scan, at, to);
  if (faction) return [faction];
  const units = ownedUnitAt(scan, at, to);
  if (units.length > 0) return units;
  const several = unitsOf(scan, at, to);
  if (several.length > 0) return several;
  const firms = firmsAt(scan, at, to);
  if (firms.length > 0) return firms;
  const other =
    officeOf(scan, at, to) ??
    factionAt(scan, at, to) ??
    governmentAt(scan, at, to) ??
    definiteUnitAt(scan, at, to) ??
    officerAt(scan, at, to) ??
    personAt(scan, at, to);
  if (other) return [other];
  const party = namedAt(scan, at, to, from, titleCase);
  return party ? [party] : [];
}

function namedAt(scan: Scan, at: number, to: number, from: number, titleCase: boolean): PartyMention | null {
  const name = nameAt(scan, at, to);
  if (!name) return null;
  const match = scan.name[at];
  // a country or demonym that stands alone
  if (match?.first === at && match.last === name.end) return standingAlone(scan, name, match.entry, to);
  const party = partyOf(scan, name);
  if (isGovernment(scan, name) && party.country) party.kind = ofPart(scan, name) ? "agency" : "state";
  if (isBareHead(scan, name)) return null;
  if (party.kind !== "state" && isNoParty(scan, name, party)) return null;
  if (!party.vague && isSubjectMatter(scan, name)) return null;
  if (party.vague) {
    if (titleCase || isTopics(scan, name) || isPlace(scan, name) || isLabel(scan, name) || isPlain(scan, name))
      return null;
    // "the Agreement to Extend"
    if (scan.act[at] && name.end === at + 1) return null;
    if (at === from && /(?:ing|ed)$/.test((scan.tokens[at] as Token).lower) && !takesVerb(scan, name.last, to))
      return null;
    if (at === from && name.end === at + 1 && !takesVerb(scan, name.last, to)) return null;
    if (name.country && match?.first === at && match.entry.kind === "demonym") return null;
    // "Anil Mehta, the chairman of the Confederation of Indian Industry"
    const office = lowerAt(scan.tokens, name.last + 1) === "the" ? name.last + 2 : name.last + 1;
    const person =
      normAt(scan.tokens, name.last) === "," ? (officerAt(scan, office, to) ?? personAt(scan, office, to)) : null;
    if (person) return { ...person, first: name.first };
  }
  return possessed(scan, party, to) ?? endingInS(scan, party, to);
}

/** "the State of Qatar", "the Kurdistan Regional Government"; not "the State Customs Committee of Uzbekistan". */
function isGovernment({ tokens }: Scan, { first, end }: Name): boolean {
  const [opening, next, close] = [tokens[first], tokens[first + 1], tokens[end - 1]];
  if (next?.lower === "of" && /^state$/i.test(opening?.norm ?? "")) return true;
  if (POLITY.test(opening?.norm ?? "")) return true;
  // "the Kyrgyz Republic", not "the Academy of Sciences of the Kyrgyz Republic"
  return POLITY.test(close?.norm ?? "") && !tokens.slice(first, end).some(({ lower }) => lower === "of");
}

/** "the Kurdistan Regional Government", "the People's Government of Hunan Province": a part of a state governs itself. */
function ofPart(scan: Scan, { first, end }: Name): boolean {
  for (let at = first; at < end; at++) if (/^(?:region|city)$/.test(scan.name[at]?.entry.kind ?? "")) return true;
  return false;
}

/** A capitalised first word is a name when a verb or a list follows: "Sinopec signed", not "Additionally, the". */
function takesVerb(scan: Scan, at: number, to: number): boolean {
  const after = scan.tokens[at];
  if (!after || at >= to) return false;
  // "UTP, the Commission and ..."
  if (after.norm === ",") return /^[A-Z]{2,5}$/.test(normAt(scan.tokens, at - 1));
  // "Hualong also signed"
  if (/^(?:also|later|then|already)$/.test(after.lower) && scan.act[at + 1]) return true;
  return scan.act[at] !== null || /^(?:and|has|have|had|will|is|was|said|'s)$/.test(after.lower);
}
