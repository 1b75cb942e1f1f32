// Factions: "rebels", "14 armed groups", "the ruling military council": sides of a cease-fire or a peace accord that go without a name.
import { lowerAt, normAt, surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { nameAt } from "./names";
import { countryOf } from "./nameWords";
import { cardinalOf } from "./words";

const FIGHTERS = /^(?:rebels|insurgents|guerrillas|separatists|militants|militias|paramilitaries|unions)$/;
const TAKES_SIDES =
  /^(?:armed|rebel|opposition|insurgent|guerrilla|separatist|militant|maoist|islamist|leftist|communist|protest|union)$/;
const DESCRIBES =
  /^(?:main|largest|biggest|former|ruling|civilian|military|regional|local|ethnic|muslim|christian|trade|labour|labor|teachers|public|sector)$/;
const BODIES =
  /^(?:groups?|movements?|factions?|forces|fighters|commanders|leaders|leadership|alliances?|coalitions?|parties|bloc)$/;

/** "rebels", "armed opposition groups", "a coalition of opposition and protest groups", "regional forces from Tigray". */
export function factionAt(scan: Scan, at: number, to: number): PartyMention | null {
  const last = factionEnd(scan, at, to);
  if (last === at) return null;
  // "rebels of the Free Lund Front"
  const front = lowerAt(scan.tokens, last) === "of" ? last + (lowerAt(scan.tokens, last + 1) === "the" ? 2 : 1) : to;
  const name = front < to && !scan.name[front] ? nameAt(scan, front, to) : null;
  if (name) {
    const alias = name.alias === undefined ? {} : { alias: name.alias };
    return {
      first: at,
      last: name.last,
      name: surface(scan.tokens, at, name.end),
      kind: "organisation",
      country: null,
      ...alias,
    };
  }
  const place = /^(?:of|from|in)$/.test(lowerAt(scan.tokens, last)) ? scan.name[last + 1] : null;
  const seated = place?.first === last + 1 && place.last <= to && /^(?:country|region)$/.test(place.entry.kind);
  return {
    first: at,
    last: seated ? place.last : last,
    name: surface(scan.tokens, at, last),
    kind: "organisation",
    country: seated ? countryOf(place.entry.id) : null,
  };
}

/** "Sudan's ruling military council": whose council it is belongs to its wording. */
export function ownedFactionAt(scan: Scan, at: number, to: number): PartyMention | null {
  const owner = scan.name[at];
  if (owner?.first !== at || !/^(?:country|demonym|region)$/.test(owner.entry.kind)) return null;
  const from = normAt(scan.tokens, owner.last) === "'s" ? owner.last + 1 : owner.last;
  const last = from < to ? factionEnd(scan, from, to) : from;
  if (last === from) return null;
  const name = surface(scan.tokens, at, last);
  return { first: at, last, name, kind: "organisation", country: countryOf(owner.entry.id) };
}

/** End of the faction that begins at `from`; `from` itself where none does. */
function factionEnd(scan: Scan, from: number, to: number): number {
  const { tokens } = scan;
  if (/^(?:coalition|alliance|group)$/.test(normAt(tokens, from)) && lowerAt(tokens, from + 1) === "of") {
    const members = factionEnd(scan, from + 2, to);
    return members > from + 2 ? members : from;
  }
  let at = cardinalOf(tokens, from) === null ? from : from + 1;
  let sides = false;
  for (; at < to && at < from + 7; at++) {
    const token = tokens[at] as Token;
    const word = token.norm === token.lower ? token.lower : "";
    const ruling = /^(?:council|junta)$/.test(word) && lowerAt(tokens, at - 1) === "military";
    if (FIGHTERS.test(word) || ruling || (sides && BODIES.test(word) && !isCapital(tokens[at + 1]))) return at + 1;
    // "regional forces from Tigray": a place tells whose
    if (word === "forces" && at > from && lowerAt(tokens, at + 1) === "from" && isCapital(tokens[at + 2]))
      return at + 3;
    if (TAKES_SIDES.test(token.lower)) sides = true;
    // "opposition and protest groups"
    else if (!DESCRIBES.test(token.lower) && !isCompound(tokens, from, at) && !(sides && token.lower === "and"))
      return from;
  }
  return from;
}

/** "pro-Russian", "independence-seeking": a part of a compound that opens with a small letter. */
function isCompound(tokens: readonly Token[], from: number, at: number): boolean {
  const joins = (token: Token | undefined) => token?.norm === "-" && !token.spaced;
  const opens = normAt(tokens, from) === lowerAt(tokens, from);
  return opens && (joins(tokens[at]) || joins(tokens[at + 1]) || (at > from && joins(tokens[at - 1])));
}
