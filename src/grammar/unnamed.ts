// Unnamed firms: "three Japanese utilities", "technology companies in China": a group that stands as the text words it.
import { surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { countryOf } from "./nameWords";
import { cardinalOf } from "./words";

/** "three Japanese utilities", "technology companies in China": firms that stay unnamed. */
export function firmsAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  let next = at;
  const number = cardinalOf(tokens, at);
  if (number !== null && number > 1) {
    next++;
    while (next < to && /^(?:leading|major|large|state|owned|private|-)$/.test(tokens[next]?.lower ?? "")) next++;
    const demonym = scan.name[next];
    if (demonym?.first !== next || demonym.entry.kind !== "demonym") return null;
    const firm = scan.firm[demonym.last];
    if (!firm || !tokens[firm.last - 1]?.lower.endsWith("s")) return null;
    // "two leading Japanese companies, A and B": the names follow
    const close = tokens[firm.last];
    if (close?.norm === "," || close?.norm === ":" || close?.norm === "(" || isCapital(close)) return null;
    return unnamed(scan, at, firm.last, countryOf(demonym.entry.id));
  }
  const companies = /^(?:companies|firms|enterprises)$/;
  while (
    next < at + 3 &&
    next < to &&
    !companies.test(tokens[next]?.lower ?? "") &&
    tokens[next]?.kind === "word" &&
    !scan.act[next] &&
    !scan.name[next]
  )
    next++;
  if (next === at || !companies.test(tokens[next]?.lower ?? "") || tokens[next + 1]?.lower !== "in") return null;
  if (
    /^(?:the|and|of|by|with|for|to|its|their|other|from|between|many|some|all|in|on)$/.test((tokens[at] as Token).lower)
  )
    return null;
  const place = scan.name[next + 2];
  if (place?.first !== next + 2 || place.entry.kind !== "country") return null;
  return unnamed(scan, at, place.last, countryOf(place.entry.id));
}

const unnamed = (scan: Scan, first: number, last: number, country: string | null): PartyMention => ({
  first,
  last,
  name: surface(scan.tokens, first, last),
  kind: "company",
  country,
});
