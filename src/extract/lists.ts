// Lists of parties: "A, B and C", with the appositions between them skipped.
import type { PartyMention, Scan, View } from "../grammar";
import { STOPS } from "../grammar/determiners";
import { lowerAt, normAt, type Token } from "../text";

const JOINTS = new Set(
  ", and & the as well along together its their both between from plus + also ; with m/s / . his her an a here".split(
    " ",
  ),
);
const APPOSITION =
  /^(?:a|an|the|one|which|who|formerly|represented|led|headed|known|based|part|subsidiary|owner|operator|home)$/;

/** The party at `index` and those that are coordinated with it to its right, at most up to token `to`. */
export function listFrom(scan: Scan, view: View, index: number, to: number): PartyMention[] {
  const first = view.parties[index];
  if (!first || first.first >= to) return [];
  const list = [first];
  let last = first;
  for (let next = index + 1; next < view.parties.length; next++) {
    const party = view.parties[next] as PartyMention;
    if (party.first >= to) break;
    const joint = jointOf(scan, last, party);
    if (joint === "apart" || reports(scan, party)) break;
    if (joint === "inside") continue;
    list.push(party);
    last = party;
  }
  return list.filter((party, at) => at === 0 || !isHome(scan, list[at - 1] as PartyMention, party, list[at + 1]));
}

/** "..., Lagu News reports.", "..., the Peruvian government said on Friday": who tells it, behind the list. */
function reports({ tokens }: Scan, party: PartyMention): boolean {
  const definite = lowerAt(tokens, party.first - 1) === "the";
  if (!/^[,"]$/.test(normAt(tokens, party.first - (definite ? 2 : 1)))) return false;
  if (!/^(?:reports?|reported|writes|wrote|said|says|told|added|announced)$/.test(lowerAt(tokens, party.last)))
    return false;
  if (normAt(tokens, party.first - 1) === '"') return true;
  return definite || /^[.,]$|^$/.test(normAt(tokens, party.last + 1));
}

/** "Harbour Lines, India and the Port Authority", "the Council (CST), India, and": a state right after a firm's comma is where it is at home. */
function isHome({ tokens }: Scan, left: PartyMention, right: PartyMention, next: PartyMention | undefined): boolean {
  if (right.kind !== "state" || left.kind === "state" || normAt(tokens, right.first - 1) !== ",") return false;
  if (right.first - left.last > (normAt(tokens, left.last) === "(" ? 4 : 1)) return false;
  // of an institution only where another institution follows: "the World Bank, India and Japan"
  if (left.kind !== "company" && (next === undefined || next.kind === "state")) return false;
  left.country ??= right.country;
  return left.kind !== "company" || normAt(tokens, right.last) !== ",";
}

/** How two neighbours stand: in one list, the second inside the first's apposition, or apart. */
function jointOf(scan: Scan, left: PartyMention, right: PartyMention): "list" | "inside" | "apart" {
  const { tokens } = scan;
  // "between A and B, the two countries will": a group begins a clause of its own
  if (right.kind === "group" && normAt(tokens, right.first - 1) === ",") return "apart";
  let at = left.last;
  const opener = tokens[at];
  if (opener?.norm === "(") {
    while (at < right.first && normAt(tokens, at) !== ")") at++;
    if (at >= right.first) return "inside";
    at++;
  }
  if (
    normAt(tokens, at) === "," &&
    at + 1 < right.first &&
    APPOSITION.test((tokens[at + 1] as Token).lower) &&
    !isArticleOf(scan, at + 1, right.first)
  ) {
    let close = at + 2;
    while (close < right.first && normAt(tokens, close) !== ",") close++;
    if (close >= right.first) return "inside";
    at = close;
  }
  at = afterComplement(scan, at, right.first);
  let conjunction = false;
  for (; at < right.first; at++) {
    const token = tokens[at] as Token;
    if (
      token.lower === "and" ||
      token.norm === "," ||
      token.norm === "&" ||
      token.lower === "with" ||
      token.norm === ";" ||
      token.norm === "/"
    )
      conjunction = true;
    if (JOINTS.has(token.lower)) {
      if (token.lower === "with" && lowerAt(tokens, at - 1) !== "together" && lowerAt(tokens, at - 1) !== "along")
        return "apart";
      continue;
    }
    // "and Emirates-based X"
    if (conjunction && normAt(tokens, at + 1) === "-" && !tokens[at + 1]?.spaced && token.kind === "word") continue;
    // "and Chinese state-owned refiner X", "and a unit under the Ministry of X": a description before a name
    const place = scan.name[at];
    if (conjunction && (place?.entry.kind === "demonym" || normAt(tokens, place?.last ?? at) === "-")) continue;
    if (
      conjunction &&
      right.first - at <= 8 &&
      token.norm === token.lower &&
      token.kind === "word" &&
      !scan.act[at] &&
      !scan.instrument[at] &&
      (token.lower === "under" || !STOPS.has(token.lower)) &&
      token.lower !== "said"
    )
      continue;
    if (token.norm === "-" && !token.spaced) continue;
    // 'and the French company "Orval Mining"': a name in quotation marks
    if (conjunction && token.norm === '"' && at === right.first - 1) continue;
    if (/^(?:two|three|four|five)$/.test(token.lower)) continue;
    return "apart";
  }
  return conjunction ? "list" : "apart";
}

/** "the Committee of private lenders and ...": a complement in small letters belongs to the party before it. */
function afterComplement(scan: Scan, at: number, to: number): number {
  if (!/^(?:of|in|for)$/.test(lowerAt(scan.tokens, at))) return at;
  for (let end = at + 1; end < to && end < at + 5; end++) {
    const token = scan.tokens[end] as Token;
    if (token.lower === "and" || token.norm === ",") return end > at + 1 ? end : at;
    if (token.kind !== "word" || token.norm !== token.lower || scan.act[end] || scan.instrument[end]) return at;
  }
  return at;
}

/** ", the Ministry of X": the article of the next party, no apposition. */
function isArticleOf(scan: Scan, at: number, party: number): boolean {
  for (let i = at; i < party; i++) {
    const lower = (scan.tokens[i] as Token).lower;
    if (!JOINTS.has(lower) && scan.name[i]?.entry.kind !== "demonym") return false;
  }
  return true;
}

/** Index of the first party that begins at or after `from` with nothing but articles, adjectives and titles before it; -1 where none does. */
export function partyNear(scan: Scan, view: View, from: number, to: number): number {
  const start = membersOf(scan, from, to);
  const index = view.parties.findIndex((party) => party.first >= start);
  const party = view.parties[index];
  if (!party || party.first >= to || party.first - start > 8) return -1;
  for (let at = start; at < party.first; at++) {
    const token = scan.tokens[at] as Token;
    // "its state electricity company, Y", "from commodities and mining group Y"
    if (token.norm === "," && at === party.first - 1 && scan.firm[at - 1]?.last === at) continue;
    // "with Peru's power provider, Andes Grid": whose it is stands before
    if (
      token.norm === "," &&
      at === party.first - 1 &&
      scan.name[start] &&
      /^'s?$/.test(normAt(scan.tokens, start + 1))
    )
      continue;
    if (token.lower === "and" && at > start && isPlainWord(scan, at - 1) && isPlainWord(scan, at + 1)) continue;
    if (token.kind === "mark" && !/^(?:['"/(-]|'s)$/.test(token.norm)) return -1;
    if (scan.act[at] || /^(?:in|on|of|to|for|at|by|and|or|that|which|is|was|regard|respect|view)$/.test(token.lower))
      return -1;
  }
  return unitOf(scan, view, index, to);
}

/** "to Harrow Corp's subsidiary Lund Water": the firm that another one owns. */
function unitOf(scan: Scan, view: View, index: number, to: number): number {
  const owner = view.parties[index] as PartyMention;
  const unit = view.parties[index + 1];
  if (!unit || unit.first >= to || owner.kind !== "company" || unit.kind !== "company") return index;
  if (!/^'s?$/.test(normAt(scan.tokens, owner.last))) return index;
  const noun = scan.firm[unit.first - 1];
  return noun?.last === unit.first && noun.first - owner.last <= 3 ? index + 1 : index;
}

function isPlainWord({ tokens, act, name, instrument }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.norm !== token.lower || act[at] || name[at] || instrument[at]) return false;
  return !JOINTS.has(token.lower) && token.lower.length > 2;
}

/** "a consortium led by A and B", "a joint venture between A and B", "a group of firms consisting of A": where those begin that stand for it. */
function membersOf({ tokens }: Scan, from: number, to: number): number {
  // "one of the country's main rebel groups"
  if (lowerAt(tokens, from) === "one" && lowerAt(tokens, from + 1) === "of")
    return normAt(tokens, from + 4) === "'s" ? from + 5 : from + 3;
  for (let at = from; at < Math.min(to, from + 9); at++) {
    if (/^(?:and|,)$/.test((tokens[at] as Token).lower)) return from;
    if (!/^(?:consortium|syndicate|group|venture|alliance|team)$/.test((tokens[at] as Token).norm)) continue;
    let open = at + 1;
    if (lowerAt(tokens, open) === "of")
      open += /^(?:companies|firms|banks|lenders|investors)$/.test(lowerAt(tokens, open + 1)) ? 2 : 0;
    if (/^(?:between|of|including|comprising)$/.test(lowerAt(tokens, open))) return open + 1;
    const opener = `${lowerAt(tokens, open)} ${lowerAt(tokens, open + 1)}`;
    if (/^(?:led by|headed by|consisting of|formed by|composed of|that includes|made of)$/.test(opener))
      return open + 2;
    return from;
  }
  return from;
}
