// Persons: "Kazakh President Kassym-Jomart Tokayev", "Mr John Stewart, NAB's CEO": they sign for a state or an institution.
import { surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { countryOf, isOffice } from "./names";

const OFFICE_LINKS = new Set(["of", "for", "and", "the", "&", ",", "in", "to", "-"]);

/** A person who is named with an office; null where none begins at token `at`. */
export function personAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  let i = at;
  let country: string | null = null;
  const owner = scan.name[i];
  if (owner?.first === i && /^(?:country|demonym|region|organisation|bloc)$/.test(owner.entry.kind)) {
    country = countryOf(owner.entry.id);
    i = owner.last;
    if (tokens[i]?.norm === "'s" || tokens[i]?.norm === "'") i++;
    if (tokens[i]?.norm === "(") i += 3;
  }
  const office = i < to ? scan.office[i] : null;
  if (office?.first !== i) return null;
  if (isCapital(tokens[i]) && !isOffice(scan, i, to)) return null;
  const start = i;
  i = office.last;
  let forState = office.entry.id === "state";
  let title = office.entry.id === "person";
  let body = i;
  // the field of the office, further offices and honorifics, and the person's own name
  while (i < to) {
    const token = tokens[i] as Token;
    const next = scan.office[i];
    if (next?.first === i) {
      if (next.entry.id === "state") forState = true;
      if (next.entry.id !== "person") title = false;
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
    if (isCapital(token) || /^(?:bin|al|de|van|von|ibn|del|da|dos)$/.test(token.lower)) {
      i++;
      body = i;
      continue;
    }
    if (token.norm === "-" && !token.spaced) {
      i++;
      continue;
    }
    if (OFFICE_LINKS.has(token.lower) && goesOn(scan, i, to, start)) {
      i++;
      continue;
    }
    break;
  }
  if (body === office.last && title) return null;
  // "partner Anzana Power Group": a description before a firm's name, no office of a person
  if (!isCapital(tokens[start]) && !forState && scan.head[body - 1]?.entry.kind.startsWith("company")) return null;
  const mention: PartyMention = {
    first: at,
    last: body,
    name: surface(tokens, start, body),
    kind: "person",
    country,
    office: title ? "" : surface(tokens, start, office.last),
    forState,
  };
  return mention;
}

/** "Minister of Foreign Affairs and Trade X": the link goes on with a topic, not with another person or party. */
function goesOn(scan: Scan, at: number, to: number, start: number): boolean {
  const { tokens } = scan;
  const link = (tokens[at] as Token).lower;
  let next = at + 1;
  if (tokens[next]?.lower === "the") next++;
  const target = tokens[next];
  if (!target || next >= to) return false;
  if (link === "of" || link === "for" || link === "in" || link === "to")
    return isCapital(target) && ((link !== "in" && link !== "to") || at === start + 1);
  if (link === "the") return isCapital(target);
  if (link === ",")
    return scan.topics.has(target.lower) && isCapital(target) && !scan.office[next]
      ? hasAnd(scan, next, to)
      : scan.office[next]?.entry.id === "person";
  return scan.topics.has(target.lower) && isCapital(target) && !scan.office[next];
}

function hasAnd(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 12; at++) {
    const token = scan.tokens[at] as Token;
    if (token.lower === "and" || token.norm === "&") return true;
    if (token.norm !== "," && !isCapital(token)) return false;
  }
  return false;
}
