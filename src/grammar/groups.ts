// Groups and common nouns that stand for signatories: "the two countries", "both banks' boards", "the Kazakh government".
import { surface, type Token } from "../text";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { countryOf } from "./names";
import { cardinalOf } from "./words";

const STATES = new Set(
  "countries nations sides governments states leaders presidents ministers neighbours neighbors capitals republics parties delegations premiers".split(
    " ",
  ),
);
const OTHERS = new Set(
  "companies firms banks universities institutions institutes organisations organizations agencies ministries cities groups entities partners miners authorities centres centers signatories".split(
    " ",
  ),
);
/** Institutions in small letters that sign for their state, with what follows a country: "Kazakhstan's environment ministry". */
const UNITS = new Set(
  (
    "ministry ministries department departments agency agencies authority authorities bank banks police army armies navy navies military militaries judiciary judiciaries parliament parliaments " +
    "commission commissions committee committees chamber chambers council councils regulator regulators customs university universities institute institutes guard guards treasury court courts"
  ).split(" "),
);
const STATE_NOUNS = new Set(
  "government authorities administration side regime cabinet officials leadership delegation".split(" "),
);
const FIRM_NOUNS = new Set(
  "company firm miner utility bank lender group maker carmaker giant conglomerate producer developer operator manufacturer supplier refiner smelter airline".split(
    " ",
  ),
);
const OUR = new Set(["our", "their"]);

/** "the two countries", "both sides", "we", "our Coast Guards"; null where no group begins at token `at`. */
export function groupAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  if (token.lower === "we" || (token.lower === "they" && at + 1 < to)) return group(scan, at, at + 1, "we", 2);
  let i = at;
  let size: number | null = null;
  let definite = false;
  while (i < to && i < at + 5) {
    const word = (tokens[i] as Token).lower;
    if (
      /^(?:the|these|those|our|their|its|all|of|respective|participating|member|neighbouring|neighboring|same|african|asian|european)$/.test(
        word,
      )
    )
      definite = true;
    else if (word === "both") {
      definite = true;
      size = 2;
    } else if (cardinalOf(tokens, i) !== null && size === null) size = cardinalOf(tokens, i);
    else break;
    i++;
  }
  if (i === at || i >= to || !definite) return null;
  const noun = (tokens[i] as Token).lower;
  const owner = i + 1 < to && (tokens[i + 1]?.norm === "'" || tokens[i + 1]?.norm === "'s");
  if (STATES.has(noun)) {
    if (size === null && !OUR.has(token.lower) && noun !== "sides" && noun !== "parties") return null;
    if (owner) {
      const unit = unitAfter(scan, i + 2, to);
      if (unit) return { ...group(scan, at, unit.last, "countries", size ?? 2), unit: unit.name };
      return null;
    }
    return group(scan, at, i + 1, OUR.has(token.lower) ? "we" : "countries", size ?? 2);
  }
  if (OTHERS.has(noun) && !owner && size !== null) return group(scan, at, i + 1, "others", size);
  if (OUR.has(token.lower) && i === at + 1) {
    const unit = unitAfter(scan, i, to);
    if (unit?.name.endsWith("s")) return { ...group(scan, at, unit.last, "countries", 2), unit: unit.name };
  }
  return null;
}

function group(
  scan: Scan,
  first: number,
  last: number,
  members: "countries" | "we" | "others",
  size: number,
): PartyMention {
  return { first, last, name: surface(scan.tokens, first, last), kind: "group", country: null, members, size };
}

/** "environment ministries", "Coast Guards", "central banks": up to three words that end in a unit. */
export function unitAfter(scan: Scan, from: number, to: number): { name: string; last: number } | null {
  for (let at = from; at < to && at < from + 4; at++) {
    const token = scan.tokens[at] as Token;
    if (token.kind !== "word" || scan.taken[at]) return null;
    if (UNITS.has(token.lower)) return { name: surface(scan.tokens, from, at + 1), last: at + 1 };
  }
  return null;
}

/** One of each: "environment ministries" is "environment ministry". */
export function singular(unit: string): string {
  if (unit.endsWith("ies")) return `${unit.slice(0, -3)}y`;
  return unit.endsWith("s") ? unit.slice(0, -1) : unit;
}

/** "Kazakhstan's environment ministry", "the Kazakh government", "Singapore and Bahrain judiciaries" seen from its last country. */
export function ownedUnitAt(scan: Scan, at: number, to: number): PartyMention | null {
  const match = scan.name[at];
  if (
    !match ||
    match.first !== at ||
    (match.entry.kind !== "country" && match.entry.kind !== "demonym" && match.entry.kind !== "region")
  )
    return null;
  const country = countryOf(match.entry.id);
  let next = match.last;
  const possessive =
    scan.tokens[next]?.norm === "'s" || (scan.tokens[next]?.norm === "'" && !scan.tokens[next]?.spaced);
  if (possessive) next++;
  if (next >= to) return null;
  const noun = scan.tokens[next] as Token;
  if (STATE_NOUNS.has(noun.lower)) {
    const name =
      match.entry.kind === "region" ? surface(scan.tokens, at, next + 1) : surface(scan.tokens, at, next + 1);
    return { first: at, last: next + 1, name, kind: match.entry.kind === "region" ? "agency" : "state", country };
  }
  const unit = unitAfter(scan, next, to);
  if (!unit || noun.norm !== noun.lower) return null;
  return { first: at, last: unit.last, name: surface(scan.tokens, at, unit.last), kind: "agency", country };
}

const isAlone = (next: Token | undefined) =>
  !next || next.kind === "mark" || /^(?:and|has|have|will|signed|is|was|to|with|in|on)$/.test(next.lower);

/** "the company", "the ministry": one already named; its noun tells which. */
export function definiteUnitAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  if ((tokens[at] as Token).lower !== "the" || at + 1 >= to) return null;
  const noun = tokens[at + 1] as Token;
  if ((noun.lower === "government" || noun.lower === "state") && isAlone(tokens[at + 2])) {
    return { first: at, last: at + 2, name: "government", kind: "state", country: null, members: "home", size: 1 };
  }
  if (!FIRM_NOUNS.has(noun.lower) && !UNITS.has(noun.lower)) return null;
  if (noun.norm !== noun.lower) return null;
  return {
    first: at,
    last: at + 2,
    name: noun.lower,
    kind: FIRM_NOUNS.has(noun.lower) ? "company" : "agency",
    country: null,
    members: "others",
    size: 1,
  };
}
