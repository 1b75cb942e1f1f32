// Units: institutions and firms in small letters: "Kazakhstan's environment ministry", "the government of Sudan".
import { countryName } from "../lexicon/countries";
import { lowerAt, normAt, surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { countryOf } from "./nameWords";
import { bodyAt } from "./naming";
import { NO_UNIT, singular, type Unit, unitAfter } from "./unitNoun";

const STATE_NOUNS = new Set(
  "government governments authorities administration side regime cabinet officials leadership delegation junta".split(
    " ",
  ),
);
const QUALIFIER =
  /^(?:regional|federal|central|national|state|provincial|local|interim|transitional|military|civilian|new|unity|caretaker|coalition|caliphate|rebel)$/;
/** Peoples and parts of countries whose adjective is no country's. */
const PEOPLES = new Map(
  Object.entries({
    kurdish: "IRQ",
    tasmanian: "AUS",
    catalan: "ESP",
    scottish: "GBR",
    welsh: "GBR",
    flemish: "BEL",
    bavarian: "DEU",
    quebec: "CAN",
    californian: "USA",
    alaskan: "USA",
    texan: "USA",
  }),
);

interface Owner {
  last: number;
  country: string | null;
  region: boolean;
}

/** A country, demonym, region or people at token `at`, with its possessive. */
function ownerAt(scan: Scan, at: number): Owner | null {
  const match = scan.name[at];
  const token = scan.tokens[at] as Token;
  const people = isCapital(token) ? PEOPLES.get(token.lower) : undefined;
  let last = at + 1;
  if (match?.first === at && /^(?:country|demonym|region)$/.test(match.entry.kind)) last = match.last;
  else if (!people) return null;
  const mark = scan.tokens[last];
  if (mark && (mark.norm === "'s" || (mark.norm === "'" && !mark.spaced))) last++;
  return {
    last,
    country: match ? countryOf(match.entry.id) : (people ?? null),
    region: match?.entry.kind === "region" || !match,
  };
}

/** "Kazakhstan's environment ministry", "the Kazakh government"; of "Fiji and Samoa judiciaries" one a country. */
export function ownedUnitAt(scan: Scan, at: number, to: number): PartyMention[] {
  const { tokens } = scan;
  const owner = ownerAt(scan, at);
  if (!owner || owner.last >= to) return [];
  const second = lowerAt(tokens, owner.last) === "and" && owner.last + 1 < to ? ownerAt(scan, owner.last + 1) : null;
  const next = second?.last ?? owner.last;
  const noun = tokens[next];
  if (!noun || next >= to) return [];
  const government = governmentNoun(scan, next, to);
  const unit: Unit | null =
    government > next
      ? {
          last: government,
          name: surface(tokens, next, government),
          plural: lowerAt(tokens, government - 1).endsWith("s") === true,
        }
      : unitAfter(scan, next, to);
  if (!unit || (government === next && noun.norm !== noun.lower)) return [];
  if (second) {
    if (!unit.plural) return [];
    // "Czech and Vietnamese officials" act for their states
    if (government > next)
      return [stateOf(at, owner.last, owner.country), stateOf(owner.last + 1, unit.last, second.country)];
    const kind = "agency";
    return [
      {
        first: at,
        last: owner.last,
        name: `${surface(tokens, at, owner.last)} ${singular(unit.name)}`,
        kind,
        country: owner.country,
      },
      {
        first: owner.last + 1,
        last: unit.last,
        name: `${surface(tokens, owner.last + 1, second.last)} ${singular(unit.name)}`,
        kind,
        country: second.country,
      },
    ];
  }
  const kind = government > next && !owner.region ? "state" : "agency";
  return [{ first: at, last: unit.last, name: surface(tokens, at, unit.last), kind, country: owner.country }];
}

/** A state that the words at `first` stand for; it goes by its name in the article. */
const stateOf = (first: number, last: number, country: string | null): PartyMention => ({
  first,
  last,
  name: "",
  kind: "state",
  country,
});

/** "the culture ministries of Fiji and Samoa": one a country, "Fiji's culture ministry". */
export function unitsOf(scan: Scan, at: number, to: number): PartyMention[] {
  const { tokens } = scan;
  if (NO_UNIT.has((tokens[at] as Token).lower)) return [];
  const titled = isCapital(tokens[at]);
  const unit = unitAfter(scan, at, to);
  if (!unit?.plural || lowerAt(tokens, unit.last) !== "of") return [];
  const found: PartyMention[] = [];
  let next = unit.last + 1;
  while (next < to) {
    if (lowerAt(tokens, next) === "the") next++;
    const match = scan.name[next];
    if (match?.first !== next || match.entry.kind !== "country") break;
    // "the Supreme Courts of Fiji and Samoa": the Supreme Court of Fiji
    const owner = surface(tokens, next, match.last);
    const name = titled ? `${singular(unit.name)} of ${owner}` : `${owner}'s ${singular(unit.name)}`;
    found.push({
      first: found.length === 0 ? at : next,
      last: match.last,
      name,
      kind: "agency",
      country: countryOf(match.entry.id),
    });
    next = match.last;
    if (!/^(?:,|and)$/.test(lowerAt(tokens, next))) break;
    while (next < to && /^(?:,|and)$/.test(lowerAt(tokens, next))) next++;
  }
  return found.length > 1 ? found : [];
}

/** End of "government", "transitional government" at `at`; `at` itself where there is none. */
function governmentNoun(scan: Scan, at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 2 && QUALIFIER.test(normAt(scan.tokens, next))) next++;
  return next < to && STATE_NOUNS.has((scan.tokens[next] as Token).lower) ? next + 1 : at;
}

/** "the government of Sudan", "authorities in Chad": the country with the words that stand for it; "the province of Jujuy". */
export function governmentAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  if (/^(?:province|state|city|municipality)$/.test(token.norm) && lowerAt(tokens, at + 1) === "of") {
    const part = at + 2 < to && /^(?:region|city|capital)$/.test(scan.name[at + 2]?.entry.kind ?? "");
    const body = part ? bodyAt(scan, at + 2) : null;
    return body && { ...body, first: at };
  }
  if (!/^(?:government|authorities)$/.test(token.norm)) return null;
  if (lowerAt(tokens, at + 1) !== "of" && !(token.lower === "authorities" && lowerAt(tokens, at + 1) === "in"))
    return null;
  const place = lowerAt(tokens, at + 2) === "the" ? at + 3 : at + 2;
  const match = scan.name[place];
  if (match?.first !== place || match.entry.kind !== "country" || match.last > to) return null;
  return {
    first: at,
    last: match.last,
    name: surface(tokens, at, match.last),
    kind: "state",
    country: countryOf(match.entry.id),
  };
}

/** "the Ministry of Education in Ghana and its counterpart in Kenya": the same institution of another state; null where none stands at `at`. */
export function counterpartOf(
  scan: Scan,
  at: number,
  to: number,
  before: PartyMention | undefined,
): PartyMention | null {
  const { tokens, name } = scan;
  if (before?.kind !== "agency" || !/^(?:its|their)$/.test(lowerAt(tokens, at))) return null;
  const people = name[at + 1]?.entry.kind === "demonym" ? name[at + 1] : null;
  const noun = people?.last ?? at + 1;
  if (lowerAt(tokens, noun) !== "counterpart" || noun >= to) return null;
  const placed = /^(?:in|from|of)$/.test(lowerAt(tokens, noun + 1)) ? name[noun + 2] : null;
  const state = people ?? (placed?.entry.kind === "country" ? placed : null);
  const last = people ? noun + 1 : (placed?.last ?? noun + 1);
  const country = state ? countryOf(state.entry.id) : null;
  // "its Peruvian counterpart, the Ports Bureau": it has a name
  if (!country || country === before.country || /^[,(]$/.test(normAt(tokens, last)) || isCapital(tokens[last]))
    return null;
  return { first: at, last, name: `${countryName(country)}'s ${before.name}`, kind: "agency", country };
}
