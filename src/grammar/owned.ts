// Owned: what stands behind an owner's "'s": "China's Ministry of Commerce", "France's Total", "the Prime Minister's Office".
import { normAt, surface } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { nameAt } from "./names";
import { isOddName } from "./nameWords";
import { partyOf } from "./naming";
import { isBareHead, isNoParty, isTopics } from "./noName";

/** "China's Ministry of Commerce": the owner is part of an institution's wording; of a firm ("France's Total") it tells only the country. */
export function possessed(scan: Scan, owner: PartyMention, to: number): PartyMention | null {
  const { tokens } = scan;
  const at = owner.last;
  const mark = tokens[at];
  if (!mark || at + 1 >= to || !(mark.norm === "'s" || (mark.norm === "'" && !mark.spaced))) return null;
  if (scan.taken[at + 1] || !(isCapital(tokens[at + 1]) || isOddName(scan, at + 1))) return null;
  const name = nameAt(scan, at + 1, to);
  if (!name || isBareHead(scan, name)) return null;
  const party = partyOf(scan, name);
  if (isNoParty(scan, name, party)) return null;
  // "Canada's San Juan Silver": the city in a name tells less than its owner
  const country = owner.kind === "state" ? owner.country : (party.country ?? owner.country);
  if (party.kind === "company") {
    if (party.vague && (owner.kind === "company" || isTopics(scan, name))) return null;
    // "the Lagu Port Authority's Tom Lund": who signs for it
    if (party.vague && owner.kind !== "state") return { ...owner, last: name.last };
    return { ...party, first: owner.first, country };
  }
  return { ...party, first: owner.first, name: `${owner.name}'s ${party.name}`, country };
}

/** "Harrow's has sold", "to Harrow's for": where nothing follows that could be owned, the ending is part of the firm's name. */
export function endingInS(scan: Scan, party: PartyMention, to: number): PartyMention {
  const { last, kind, name } = party;
  const next = last + 1 < to ? scan.tokens[last + 1] : undefined;
  const ends = next === undefined || /^[.,;:)]$/.test(next.norm) || NOT_OWNED.test(next.lower);
  if (kind !== "company" || normAt(scan.tokens, last) !== "'s" || !ends) return party;
  return { ...party, name: `${name}'s`, last: last + 1 };
}

const NOT_OWNED = /^(?:has|have|had|will|would|is|was|said|says|and|or|for|in|on|at|to|from|with|by|that|which|who)$/;

/** "the Prime Minister's Office", "the Attorney General's Department": an office's own institution. */
export function officeOf(scan: Scan, at: number, to: number): PartyMention | null {
  const office = scan.office[at];
  if (office?.first !== at || scan.head[at] || !isCapital(scan.tokens[at]) || normAt(scan.tokens, office.last) !== "'s")
    return null;
  const next = office.last + 1;
  if (
    next >= to ||
    !(scan.head[next] || /^(?:Chambers|Office|Department|Chancellery)$/.test(normAt(scan.tokens, next)))
  )
    return null;
  const name = nameAt(scan, next, to);
  if (!name) return null;
  const party = partyOf(scan, name);
  return {
    first: at,
    last: name.last,
    name: surface(scan.tokens, at, name.end),
    kind: "agency",
    country: party.country,
  };
}
