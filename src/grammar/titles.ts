// Titles: the words that belong to a title: the field after "Minister of", the body after "chairman of".
import { lowerAt, normAt, surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import { isTopicRun } from "./joints";
import type { PartyMention } from "./mention";
import { nameAt } from "./names";
import { isTopic, PARTICLE } from "./nameWords";
import { bodyAt, partyOf } from "./naming";

const OFFICE_LINKS = new Set(["of", "for", "and", "the", "&", ",", "in", "to"]);

/** "Minister of Justice, Islamic Affairs and Trade X": does the title that begins at `start` go on over the link at `at`? */
export function titleGoesOn(scan: Scan, at: number, to: number, start: number): boolean {
  const { tokens } = scan;
  const link = (tokens[at] as Token).lower;
  if (!OFFICE_LINKS.has(link)) return false;
  let next = at + 1;
  if (joinsOffices(scan, at, to)) return true;
  // "Finance, Economic Stabilization, and National Policies"
  if (link === "," && lowerAt(tokens, next) === "and")
    return isTopic(scan, tokens[at - 1]) && isTopic(scan, tokens[next + 1]);
  if (lowerAt(tokens, next) === "the") next++;
  const target = tokens[next];
  if (!target || next >= to || !isCapital(target)) return link === "," && scan.office[next]?.entry.id === "person";
  if (link === "of" || link === "for" || link === "the") return true;
  if (link === "in" || link === "to") return at === start + 1;
  if (link === ",") {
    if (scan.office[next]) return scan.office[next]?.entry.id === "person";
    return isTopicRun(scan, next, to) > next && listsTopics(scan, next, to);
  }
  // "Minister of Foreign and Caribbean Community (CARICOM) Affairs"
  const match = scan.name[next];
  if (match)
    return match.entry.kind === "bloc" && (normAt(tokens, match.last) === "(" || isTopic(scan, tokens[match.last]));
  // "Minister for Water and Minister for Energy": one person, who has not been named yet
  if (scan.office[next]) return isTopic(scan, tokens[at - 1]) && scan.office[next]?.entry.id !== "person";
  // "... Islamic Affairs and Waqf H.E. Mr X"
  return isTopic(scan, target) || (isTopic(scan, tokens[at - 1]) && scan.office[next + 1]?.entry.id === "person");
}

/** "Mr Lund for the Lagu Board", "Director Tom Lund of the Lagu Board": a link at `at` behind a name that stands at `field`; not "President Lund of Chad". */
export function signsFor({ tokens, name, topics }: Scan, at: number, field: number | null): boolean {
  if (!/^(?:for|from|of)$/.test(lowerAt(tokens, at))) return false;
  if (field !== null && (!isCapital(tokens[field]) || topics.has(lowerAt(tokens, field)))) return false;
  const next = name[lowerAt(tokens, at + 1) === "the" ? at + 2 : at + 1];
  return !/^(?:country|demonym|region|bloc)$/.test(next?.entry.kind ?? "");
}

/** "President and Chair Ann Lee", "Founder, President, and CEO Omar Said": several offices of one person. */
function joinsOffices(scan: Scan, at: number, to: number): boolean {
  const { tokens } = scan;
  if (!/^(?:,|and|&)$/.test((tokens[at] as Token).lower)) return false;
  const before = normAt(tokens, at - 1) === "," ? at - 2 : at - 1;
  const next = lowerAt(tokens, at + 1) === "and" ? at + 2 : at + 1;
  const [left, right] = [scan.office[before], scan.office[next]];
  if (!left || left.last !== before + 1 || right?.first !== next || right.last >= to) return false;
  const after = tokens[right.last];
  return right.entry.id !== "state" && (isCapital(after) || joinsOffices(scan, right.last, to));
}

/** "Secretary to the Ministry of Finance, Mahinda Perera and": end of the name behind the comma; `at` itself where there is none. */
export function nameBehindComma(scan: Scan, at: number, to: number): number {
  const { tokens } = scan;
  if (normAt(tokens, at) !== ",") return at;
  let end = at + 1;
  while (end < to && end < at + 7) {
    // "Netumbo Nandi-Ndaitwah", "Tim de Zeeuw"
    const joint = normAt(tokens, end) === "-" || PARTICLE.test(lowerAt(tokens, end));
    const joins = joint && end > at + 1 && isCapital(tokens[end + 1]);
    if (!joins && !isCapital(tokens[end]) && scan.office[end]?.entry.id !== "person") break;
    if (scan.name[end] || scan.taken[end] || scan.head[end] || isTopic(scan, tokens[end])) return at;
    end++;
  }
  const after = tokens[end];
  // "the foreign ministers, Ana Mwangi and Luis Soto, signed": two who hold one office
  if (after?.lower === "and" && /^(?:ministers|presidents|leaders|secretaries)$/.test(lowerAt(tokens, at - 1))) {
    let last = end + 1;
    while (last < to && last < end + 5 && isCapital(tokens[last]) && !scan.name[last] && !scan.head[last]) last++;
    if (last > end + 2 && (normAt(tokens, last) === "," || scan.act[last])) return last;
  }
  return end > at + 2 &&
    (!after ||
      after.norm === "," ||
      after.norm === "." ||
      /^(?:and|said|says|told|noted|added)$/.test(after.lower) ||
      scan.act[end])
    ? end
    : at;
}

/** The comma parts topics of one title: an "and" closes them. */
function listsTopics(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 12; at++) {
    const token = scan.tokens[at] as Token;
    if (token.lower === "and" || token.norm === "&") return true;
    if (token.norm !== "," && !isCapital(token)) return false;
  }
  return false;
}

/** "chairman of the Confederation of Indian Industry", "the rector, Lagu University,": the body that an office is held in. */
export function ledBy(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  const link = lowerAt(tokens, at);
  if (!/^(?:of|at|for|to|,)$/.test(link)) return null;
  const next = link !== "," && lowerAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  if (next >= to) return null;
  const owner = nameAt(scan, next, to);
  const place = scan.name[next];
  // "governor of Osaka", not "head of the Osaka Port Bureau"
  if (
    link === "of" &&
    place &&
    /^(?:region|city|capital)$/.test(place.entry.kind) &&
    !(owner && owner.end > place.last && owner.head)
  )
    return bodyAt(scan, next);
  if (!owner) return null;
  const short = /^[A-Z]{2,6}$/.test(surface(tokens, next, owner.end));
  if (link === ",") return owner.head || short ? partyOf(scan, owner) : null;
  // "Counselor of Estonia's Chamber of Crafts"
  if (/^'s?$/.test(normAt(tokens, owner.last)) && owner.last + 1 < to) {
    const owned = nameAt(scan, owner.last + 1, to);
    if (!owned || !(owned.head || owned.form || owned.known)) return null;
    const party = partyOf(scan, owned);
    // "Chairman of China's Yunnan Media Group"
    if (!owned.head) return { ...party, country: party.country ?? owner.country };
    return {
      ...party,
      first: next,
      name: `${surface(tokens, next, owner.end)}'s ${party.name}`,
      country: party.country ?? owner.country,
    };
  }
  return owner.head || owner.form || owner.known || short ? partyOf(scan, owner) : null;
}
