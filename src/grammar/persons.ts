// Persons: "Kenyan President Daniel Mwangi", "Mr Paul Reid, Lagu Bank's CEO": they sign for a state or an institution.
import { lowerAt, normAt, surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { nameAt } from "./names";
import { countryOf, isOffice, isTopic, PARTICLE } from "./nameWords";
import { bodyAt, partyOf } from "./naming";
import { ledBy, nameBehindComma, signsFor, titleGoesOn } from "./titles";

/** "Senior Minister of State", "Second Minister", "Acting Governor": what stands before an office. */
const RANKS = new Set(
  "Senior Vice Second First Acting Deputy Former Interim Outgoing Assistant Honorary Executive Coordinating Federal State Union Cabinet".split(
    " ",
  ),
);

/** Whose presidents and commissioners speak for the European Union. */
export const UNION = /^(?:EU|European (?:Union|Commission|Council))$/;

/** Offices of states that institutions have too: "President of the Lagu Development Bank". */
const CHAIR = /^(?:president|representative|chair|chairman|chairperson|commissioner)s?$/i;

/** A person who is named with an office; null where none begins at token `at`. */
export function personAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  if (lowerAt(tokens, at - 1) === "of" && lowerAt(tokens, at - 2) === "board") return null;
  let i = at;
  let country: string | null = null;
  let leads: PartyMention | null = null;
  // "Former U.S. President X": the rank stands before the country
  if (RANKS.has(normAt(tokens, i)) && scan.name[i + 1]?.first === i + 1) i++;
  const owner = scan.name[i];
  if (owner?.first === i && /^(?:country|demonym|region|city|organisation|bloc)$/.test(owner.entry.kind)) {
    if (UNION.test(owner.entry.id)) country = "EU";
    else if (/^(?:country|demonym)$/.test(owner.entry.kind)) country = countryOf(owner.entry.id);
    else leads = bodyAt(scan, at);
    i = owner.last;
    if (normAt(tokens, i) === "'s" || normAt(tokens, i) === "'") i++;
    if (normAt(tokens, i) === "(") i += 3;
  }
  // "General Atomics", "MP Materials": firms whose name begins like an office
  if (scan.name[i]?.first === i && scan.name[i]?.entry.kind === "company") return null;
  const counter = country && i < to ? counterpartAt(scan, at, i, to, country) : null;
  if (counter) return counter;
  while (i < to && !scan.office[i] && RANKS.has(normAt(tokens, i)) && isCapital(tokens[i + 1])) i++;
  i = behindPortfolio(scan, i, to);
  const office = i < to ? scan.office[i] : null;
  if (office?.first !== i) return null;
  if (isCapital(tokens[i]) && !isOffice(scan, i, to)) return null;
  // "representatives of the Ports Bureau": those whom they represent
  if (lowerAt(tokens, i) === "representatives" && lowerAt(tokens, office.last) === "of") return null;
  // "the deputy-turned-rebel Ana Perera": part of another word
  if (normAt(tokens, office.last) === "-" && !tokens[office.last]?.spaced) return null;
  const start = i;
  i = office.last;
  // "Kenyan leader X", not "rebel leader Y"
  const national = office.entry.id === "national";
  if (national && country === null) return null;
  let forState = office.entry.id === "state" || national;
  let title = office.entry.id === "person";
  let body = i;
  let held = i;
  let named = false;
  // the field of the office, further offices and honorifics, and the person's own name
  while (i < to) {
    const token = tokens[i] as Token;
    const next = scan.office[i];
    if (next?.first === i) {
      if (next.entry.id === "state") forState = true;
      if (next.entry.id !== "person") title = false;
      // "Chief Representative": one office
      if (next.first === held) held = next.last;
      i = next.last;
      body = i;
      continue;
    }
    const name = scan.name[i];
    if (name?.first === i) {
      if (/^(?:country|demonym|region)$/.test(name.entry.kind)) country ??= countryOf(name.entry.id);
      i = name.last;
      body = i;
      continue;
    }
    if (isCapital(token) && !isTopic(scan, token) && !scan.head[i]) named = true;
    if (isCapital(token) || PARTICLE.test(token.lower)) {
      i++;
      body = i;
      continue;
    }
    if (token.norm === "-" && !token.spaced) {
      i++;
      continue;
    }
    // "representatives of Ukraine's government"
    if (token.norm === "'s" && country && /^(?:government|administration)$/.test(lowerAt(tokens, i + 1))) {
      i += 2;
      body = i;
      continue;
    }
    // "Minister of Foreign and Caribbean Community (CARICOM) Affairs"
    if (token.norm === "(" && normAt(tokens, i + 2) === ")" && isCapital(tokens[i + 3])) {
      i += 3;
      continue;
    }
    if (!(named && signsFor(scan, i, title ? null : office.last)) && titleGoesOn(scan, i, to, start)) {
      i++;
      continue;
    }
    break;
  }
  if (body === office.last && title) return null;
  // "the Cabinet of Ministers"
  if (!named && !country && /^(?:Ministers|Officials|Leaders|Governors|Delegates)$/.test(normAt(tokens, start)))
    return null;
  if (!named && !title) body = nameBehindComma(scan, body, to);
  // "partner Anzana Power Group": a description before a firm's name, no office of a person
  const led = /^(?:of|at|for)$/.test(lowerAt(tokens, office.last));
  if (!led && !isCapital(tokens[start]) && !forState && scan.head[body - 1]?.entry.kind.startsWith("company"))
    return null;
  const mention: PartyMention = {
    first: at,
    last: body,
    name: surface(tokens, start, body),
    kind: "person",
    country,
    office: title ? "" : surface(tokens, start, office.last),
    forState,
  };
  const link = normAt(tokens, held) === ",";
  const part = scan.name[held + 1]?.entry.kind === "region";
  const chairs = CHAIR.test(normAt(tokens, held - 1));
  if (!title && (!forState || link || part || chairs)) leads ??= ledBy(scan, held, to);
  // a secretary of a ministry signs for the state
  if (leads) mention.leads = leads;
  if (leads && /\bMinistry\b/.test(leads.name)) mention.forState = true;
  if (leads) mention.last = Math.max(body, behindBody(scan, leads.last, to));
  return mention;
}

/** "the director of the Lagu Agency (LA) Ana Perera": end of the name behind the body. */
function behindBody(scan: Scan, at: number, to: number): number {
  let end = at;
  while (
    end < to &&
    end < at + 4 &&
    isCapital(scan.tokens[end]) &&
    !scan.name[end] &&
    !scan.head[end] &&
    !scan.taken[end]
  )
    end++;
  return end;
}

/** "Industry and Technology Minister X", "Public Works Secretary Y": the token of the office behind its portfolio; `at` where none is. */
function behindPortfolio(scan: Scan, at: number, to: number): number {
  let topics = 0;
  for (let i = at; i < to && i < at + 8; i++) {
    const token = scan.tokens[i] as Token;
    const office = scan.office[i];
    if (office?.first === i && office.entry.id === "state") {
      const noun = normAt(scan.tokens, office.last - 1);
      const holds = /^(?:Minister|Secretary|Commissioner)$/.test(noun) && isCapital(scan.tokens[office.last]);
      return topics > 0 && holds ? i : at;
    }
    if (isCapital(token) && isTopic(scan, token)) topics++;
    else if (topics === 0 || !/^(?:and|&|,)$/.test(token.lower)) return at;
  }
  return at;
}

/** "his Serbian counterpart Marko Ilic": the one who holds the same office for another state. */
function counterpartAt(scan: Scan, first: number, at: number, to: number, country: string): PartyMention | null {
  if (!/^counterparts?$/.test(lowerAt(scan.tokens, at))) return null;
  // "its Zambian counterpart Mopani Oil": an institution's counterpart is one
  const body = nameAt(scan, at + 1, to);
  if (body && (body.head || body.form)) return { ...partyOf(scan, body), first, country: body.country ?? country };
  // "his Chilean counterpart, Pablo Rojas,": the name stands between commas
  const apposed = normAt(scan.tokens, at + 1) === "," ? personEnd(scan, at + 2, to) : 0;
  const between = apposed > at + 2 && /^[,.]$/.test(normAt(scan.tokens, apposed));
  const last = between ? apposed : personEnd(scan, at + 1, to);
  const name = surface(scan.tokens, at, last);
  return { first, last, name, kind: "person", country, office: "counterpart", forState: true };
}

/** End of a person's name that begins at `at`: "Marko van der Ilic"; `at` itself where none stands. */
function personEnd(scan: Scan, at: number, to: number): number {
  let last = at;
  while (
    last < to &&
    ((isCapital(scan.tokens[last]) && !scan.name[last]) ||
      (PARTICLE.test(lowerAt(scan.tokens, last)) && isCapital(scan.tokens[last + 1])))
  )
    last++;
  return last;
}
