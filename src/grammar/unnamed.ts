// Unnamed: "three Japanese utilities", "Emirati and Omani companies", "technology companies in China": groups as the text words them.
import { lowerAt, normAt, surface, type Token } from "../text";
import { isCapital } from "./capital";
import { STOPS } from "./determiners";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { countryOf } from "./nameWords";
import { cardinalOf } from "./words";

const COMPANIES = new Set(["companies", "firms", "enterprises"]);
const INSTITUTIONS = /^(?:universities|institutions|institutes|colleges|hospitals|laboratories)$/;

/** Firms and institutions that stay unnamed, a mention for each of two peoples; none where no such group begins at `at`. */
export function firmsAt(scan: Scan, at: number, to: number): PartyMention[] {
  const { tokens } = scan;
  const number = cardinalOf(tokens, at);
  const counted = number !== null && number > 1;
  let next = counted ? at + 1 : at;
  while (counted && /^(?:leading|major|large|state|owned|private|-)$/.test(lowerAt(tokens, next))) next++;
  const people = scan.name[next];
  const kind = people?.first === next ? people.entry.kind : "";
  if (!people || !(kind === "demonym" || (counted && kind === "country")))
    return counted ? [] : companiesIn(scan, at, to);
  const other = lowerAt(tokens, people.last) === "and" ? scan.name[people.last + 1] : null;
  const second = !counted && other?.entry.kind === "demonym" ? other : null;
  const from = second?.last ?? people.last;
  const end = groupEnd(scan, from, to);
  if (end === from) return [];
  const country = countryOf(people.entry.id);
  if (!second) return [unnamed(scan, at, end, country)];
  const noun = surface(tokens, from, end);
  return [
    { ...unnamed(scan, at, people.last, country), name: `${surface(tokens, at, people.last)} ${noun}` },
    unnamed(scan, second.first, end, countryOf(second.entry.id)),
  ];
}

/** End of "car makers", "higher education institutions" at `from`; `from` where none stands or where the names follow: "two firms, A and B". */
function groupEnd({ tokens, firm, act, taken }: Scan, from: number, to: number): number {
  for (let at = from; at < to && at < from + 4; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || token.norm !== token.lower || act[at] || taken[at] || STOPS.has(token.lower))
      return from;
    const match = firm[at];
    const end = match?.first === at && lowerAt(tokens, match.last - 1).endsWith("s") ? match.last : at + 1;
    if (end === at + 1 && !match && !COMPANIES.has(token.lower) && !INSTITUTIONS.test(token.lower)) continue;
    // "the Australian company told investors": one firm, and a verb
    if (!lowerAt(tokens, end - 1).endsWith("s")) return from;
    return /^[,:(]$/.test(normAt(tokens, end)) || isCapital(tokens[end]) ? from : end;
  }
  return from;
}

/** "technology companies in China". */
function companiesIn(scan: Scan, at: number, to: number): PartyMention[] {
  const { tokens } = scan;
  let next = at;
  while (
    next < at + 3 &&
    next < to &&
    !COMPANIES.has(lowerAt(tokens, next)) &&
    tokens[next]?.kind === "word" &&
    !scan.act[next] &&
    !scan.name[next]
  )
    next++;
  if (next === at || !COMPANIES.has(lowerAt(tokens, next)) || lowerAt(tokens, next + 1) !== "in") return [];
  if (STOPS.has(lowerAt(tokens, at)) || /^(?:the|its|their|other|many|some|all)$/.test(lowerAt(tokens, at))) return [];
  const place = scan.name[next + 2];
  if (place?.first !== next + 2 || place.entry.kind !== "country") return [];
  return [unnamed(scan, at, place.last, countryOf(place.entry.id))];
}

const unnamed = (scan: Scan, first: number, last: number, country: string | null): PartyMention => ({
  first,
  last,
  name: surface(scan.tokens, first, last),
  kind: "company",
  country,
});
