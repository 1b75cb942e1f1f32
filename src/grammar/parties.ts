// Parties: every run of words in a sentence that can sign, left to right.
import { surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import { definiteUnitAt, groupAt, ownedUnitAt } from "./groups";
import type { PartyMention } from "./mention";
import { countryOf, nameAt, partyOf } from "./names";
import { personAt } from "./persons";

const GOVERNMENT =
  /^(?:government|governments|republic|kingdom|commonwealth|state|federation|administration|authorities|sultanate|emirate)$/i;
/** Nouns that make a country before them an adjective: "Singapore companies", "Japan ties". */
const MODIFIED = new Set(
  "companies firms leaders officials institutions businesses relations ties exports imports trade visit trip summit market region side border based led made".split(
    " ",
  ),
);

/** The party mentions of sentence tokens `[from, to)`; `titleCase` where every word has a capital, so that capitals tell nothing. */
export function partiesIn(scan: Scan, from: number, to: number, titleCase: boolean): PartyMention[] {
  const found: PartyMention[] = [];
  let at = from;
  while (at < to) {
    const mention = scan.taken[at] ? null : partyAt(scan, at, to, from, titleCase);
    if (mention) {
      describe(scan, mention, from, to);
      found.push(mention);
      at = Math.max(mention.last, at + 1);
    } else at++;
  }
  return found;
}

function partyAt(scan: Scan, at: number, to: number, from: number, titleCase: boolean): PartyMention | null {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  if (token.kind !== "word") return null;
  const group = groupAt(scan, at, to);
  if (group) return group;
  const unit = ownedUnitAt(scan, at, to) ?? definiteUnitAt(scan, at, to);
  if (unit) return unit;
  const person = personAt(scan, at, to);
  if (person) return person;
  const name = nameAt(scan, at, to);
  if (!name) return null;
  const match = scan.name[at];
  // a country or demonym that stands alone
  if (match?.first === at && match.last === name.end) return alone(scan, match.entry, name.first, name.last, to);
  const party = partyOf(scan, name);
  if (isGovernment(scan, name.first, name.end) && party.country) {
    party.kind = match?.entry.kind === "region" ? "agency" : "state";
  }
  if (isBareHead(scan, name.first, name.end)) return null;
  if (party.vague) {
    if (isTopics(scan, name.first, name.end)) return null;
    if (titleCase || (at === from && name.end === at + 1 && !takesVerb(scan, name.last, to))) return null;
    if (name.country && match?.first === at && match.entry.kind === "demonym") return null;
  }
  // "China's Ministry of Commerce": the owner is part of the wording, and tells the country
  const owned = possessed(scan, name.last, to, party.country);
  if (owned)
    return {
      ...owned,
      first: name.first,
      name: ownedName(party.name, owned),
      country: owned.country ?? party.country,
    };
  return party;
}

/** "Cabinet", "the Ministry": a head alone is no name. */
function isBareHead(scan: Scan, first: number, end: number): boolean {
  const head = scan.head[first];
  return head?.first === first && head.last >= end && !scan.name[first] && head.entry.kind !== "companyHead";
}

function isTopics(scan: Scan, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const token = scan.tokens[at] as Token;
    if (token.kind === "word" && !scan.topics.has(token.lower) && token.lower !== "and" && token.lower !== "of")
      return false;
  }
  return true;
}

function alone(
  scan: Scan,
  entry: { id: string; kind: string },
  first: number,
  last: number,
  to: number,
): PartyMention | null {
  const { tokens } = scan;
  const country = countryOf(entry.id);
  const name = surface(tokens, first, last);
  const after = tokens[last];
  if (after && last < to && (after.norm === "'s" || (after.norm === "'" && !after.spaced)))
    return possessedBy(scan, first, last, to, name, country);
  const kind = entry.kind;
  if (kind === "demonym") return null;
  if (after && last < to && MODIFIED.has(after.lower)) return null;
  if (after?.norm === "-" && !after.spaced) return null;
  if (tokens[first - 1]?.norm === "-" && !tokens[first]?.spaced) return null;
  if (kind === "country") return { first, last, name, kind: "state", country };
  if (kind === "organisation" || kind === "bloc") return { first, last, name, kind: "organisation", country: null };
  if (kind === "agency") return { first, last, name, kind: "agency", country };
  if (kind === "company") return { first, last, name, kind: "company", country: null };
  return null;
}

/** "Australia's Department of Health", "Sri Lanka's Ministry of Energy". */
function possessedBy(
  scan: Scan,
  first: number,
  last: number,
  to: number,
  name: string,
  country: string | null,
): PartyMention | null {
  const owned = possessed(scan, last, to, country);
  return owned ? { ...owned, first, name: ownedName(name, owned), country: owned.country ?? country } : null;
}

/** "China's Ministry of Commerce" keeps its owner; of "China's Sinopec" the owner only tells the country. */
const ownedName = (owner: string, owned: PartyMention) =>
  owned.kind === "company" ? owned.name : `${owner}'s ${owned.name}`;

function possessed(scan: Scan, at: number, to: number, country: string | null): PartyMention | null {
  const { tokens } = scan;
  const mark = tokens[at];
  if (!mark || at + 1 >= to || !(mark.norm === "'s" || (mark.norm === "'" && !mark.spaced))) return null;
  if (scan.taken[at + 1] || !isCapital(tokens[at + 1])) return null;
  const name = nameAt(scan, at + 1, to);
  if (!name) return null;
  const party = partyOf(scan, name);
  if (party.vague && country === null) return null;
  return { ...party, country: party.country ?? country };
}

function isGovernment(scan: Scan, first: number, end: number): boolean {
  return GOVERNMENT.test((scan.tokens[first] as Token).norm) || GOVERNMENT.test((scan.tokens[end - 1] as Token).norm);
}

/** A capitalised first word is a name when a verb or a list follows: "Sinopec signed", not "Additionally, the". */
function takesVerb(scan: Scan, at: number, to: number): boolean {
  const after = scan.tokens[at];
  if (!after || at >= to) return false;
  return scan.act[at] !== null || /^(?:and|has|have|had|will|is|was|said|'s)$/.test(after.lower);
}

/** What stands beside a name and tells its country: "French miner X", "X, India", "X, a leading Chinese refiner,". */
function describe(scan: Scan, mention: PartyMention, from: number, to: number): void {
  const { tokens } = scan;
  if (mention.country || mention.kind === "group" || mention.kind === "state") return;
  if (tokens[mention.last]?.norm === "," && mention.last + 1 < to) {
    for (let at = mention.last + 1; at < Math.min(to, mention.last + 12); at++) {
      const match = scan.name[at];
      if (tokens[at]?.norm === "," || scan.act[at]) break;
      if (match && /^(?:country|demonym|city|capital|region)$/.test(match.entry.kind)) {
        const direct = at === mention.last + 1;
        const appositive = /^(?:a|an|the|one)$/.test((tokens[mention.last + 1] as Token).lower);
        const closed = tokens[match.last]?.norm !== "'s" && !/^(?:and)$/.test(tokens[match.last]?.lower ?? "");
        if ((direct && closed && mention.kind !== "person") || appositive) mention.country = countryOf(match.entry.id);
        break;
      }
    }
  }
  if (mention.country) return;
  for (let at = mention.first - 1; at >= from && at > mention.first - 5; at--) {
    const token = tokens[at] as Token;
    const match = scan.name[at];
    if (match?.entry.kind === "demonym" || (match?.entry.kind === "country" && tokens[match.last]?.norm === "-")) {
      mention.country = countryOf(match.entry.id);
      return;
    }
    if (token.kind === "mark" && token.norm !== "-") return;
    if (scan.act[at] || scan.taken[at] || /^(?:of|in|with|and|by|for|to|on|from|the)$/.test(token.lower)) return;
  }
}
