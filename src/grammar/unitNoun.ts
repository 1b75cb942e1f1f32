// Unit noun: an institution in small letters with the field that it is for: "environment ministries", "ministries of mining".
import { lowerAt, normAt, surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import { isTopic } from "./nameWords";

/** Institutions in small letters that sign for their state, with what follows a country: "Kazakhstan's environment ministry". */
export const UNITS = new Set(
  (
    "ministry ministries department departments agency agencies authority authorities bank banks police army armies navy navies military militaries judiciary judiciaries parliament parliaments " +
    "commission commissions committee committees chamber chambers council councils regulator regulators customs university universities institute institutes guard guards treasury court courts service services"
  ).split(" "),
);

/** Firms that a state owns and a text leaves without a name: "Kenya's state oil company", "Chad's national railway". */
const STATE_FIRMS = new Set(
  "company firm miner utility airline carrier railway railways operator producer refiner refinery broadcaster".split(
    " ",
  ),
);

/** Words that no unit has between its owner and its noun: "Turkey began a military offensive". */
export const NO_UNIT = new Set(
  "a an the of in on to and or by with for from its their has have had is was will began said also".split(" "),
);

/** An institution in small letters: "environment ministries", "ministries of mining". */
export interface Unit {
  name: string;
  last: number;
  plural: boolean;
}

/** "environment ministries", "Coast Guards", "ministries of energy and mines": up to three words that end in a unit, with its field behind "of". */
export function unitAfter(scan: Scan, from: number, to: number): Unit | null {
  const owned = /^(?:state|national|public)$/.test(lowerAt(scan.tokens, from));
  for (let at = from; at < to && at < from + 4; at++) {
    const token = scan.tokens[at] as Token;
    if (token.kind !== "word" || scan.taken[at] || scan.act[at] || NO_UNIT.has(token.lower)) return null;
    // "Kenya's state oil company"; "Kenya's state miner, Kafue," goes by its name
    const next = normAt(scan.tokens, at + 1) === "," ? at + 2 : at + 1;
    const ends = !isCapital(scan.tokens[next]) && !STATE_FIRMS.has(lowerAt(scan.tokens, next));
    const firm = owned && STATE_FIRMS.has(token.lower) && ends;
    if (!firm && !UNITS.has(token.lower)) continue;
    const last = fieldEnd(scan, at + 1, to);
    return { name: surface(scan.tokens, from, last), last, plural: token.lower.endsWith("s") };
  }
  return null;
}

/** End of the field behind the "of" at `at`: "of mining", "of foreign affairs", "of industry, trade and mines"; `at` itself where none stands. */
function fieldEnd(scan: Scan, at: number, to: number): number {
  const { tokens } = scan;
  if (lowerAt(tokens, at) !== "of") return at;
  const isField = (i: number) => i < to && !scan.name[i] && !scan.act[i] && isTopic(scan, tokens[i]);
  let end = at + 1;
  while (isField(end)) end++;
  if (end === at + 1) return at;
  for (let next = end; /^(?:,|and)$/.test(lowerAt(tokens, next)) && isField(next + 1); next = end) {
    let part = next + 1;
    while (isField(part)) part++;
    // "the ministry of health and transport agencies": the second field has a unit of its own
    if (UNITS.has(lowerAt(tokens, part))) break;
    end = part;
  }
  return end;
}

/** One of each: "environment ministries" is "environment ministry", "ministries of mining" is "ministry of mining". */
export function singular(unit: string): string {
  return unit.replace(/(?:ies|s)(?= of |$)/, (ending) => (ending === "ies" ? "y" : ""));
}
