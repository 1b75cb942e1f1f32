// Subjects of deal verbs: the party list right before the verb, nothing that merely stands in the sentence.
import type { PartyMention, Reading, View } from "../../grammar";
import { isCapital } from "../../grammar/capital";
import { monthOf } from "../../lexicon/months";
import { lowerAt, normAt, type Token } from "../../text";
import { namedBefore } from "../antecedent";
import { listFrom } from "../lists";
import { isBetween } from "./verbs";

/** More names than a list before a verb has. */
const LONGEST_LIST = 12;

/** Who acts: the list right before the verb, "the company" as the firm that it stands for. */
export function subjectBefore(
  reading: Reading,
  view: View,
  first: number,
  before: { subject: PartyMention[] } | undefined,
): PartyMention[] {
  return listBefore(reading, view, first, before).map((party) =>
    party.members === "others" && party.kind === "company"
      ? (namedBefore(reading, view, party.first, party.name, 1)[0] ?? party)
      : party,
  );
}

/** The list right before the verb; an apposition, a bracket or "which" may stand between. */
function listBefore(
  reading: Reading,
  view: View,
  first: number,
  before: { subject: PartyMention[] } | undefined,
): PartyMention[] {
  const { tokens } = reading.scan;
  let end = adverbsBefore(tokens, first, view.sentence.first);
  const previous = lowerAt(tokens, end - 1);
  if (previous === "it" && end - 1 > view.sentence.first) return firstSpeaker(view, end - 1);
  if (previous === "country" && lowerAt(tokens, end - 2) === "the") return stateBefore(view, end - 2);
  if (/^(?:and|;|then)$/.test(previous) && before) return before.subject;
  if (/^(?:which|who|that)$/.test(previous)) {
    end--;
    if (normAt(tokens, end - 1) === ",") end--;
    return listEnding(reading, view, end);
  }
  // "Peru Air announced a purchase, signing a deal to acquire": who opens the sentence
  const opener = view.parties[0];
  if (
    normAt(tokens, end - 1) === "," &&
    lowerAt(tokens, first).endsWith("ing") &&
    opener?.first === view.sentence.first
  )
    return listFrom(reading.scan, view, 0, end);
  if (normAt(tokens, end - 1) === ",") return besideComma(reading, view, end - 1);
  return listEnding(reading, view, end);
}

/** "X, a unit of Y, bought": X; "its division, X, bought": X; "X, which bought": X. */
function besideComma(reading: Reading, view: View, comma: number): PartyMention[] {
  const { tokens } = reading.scan;
  if (normAt(tokens, comma - 1) === ")") return listEnding(reading, view, comma);
  for (let at = comma - 1; at > view.sentence.first && at > comma - 20; at--) {
    if (normAt(tokens, at) !== ",") continue;
    const outer = listEnding(reading, view, at);
    const inner = listEnding(reading, view, comma);
    if (outer.length > 0) return outer;
    return inner[0]?.first === at + 1 && isDescription(tokens, at, view.sentence.first) ? inner : [];
  }
  return [];
}

/** "its trading arm" before a comma, not "Recently" or "in May". */
function isDescription(tokens: readonly Token[], comma: number, from: number): boolean {
  for (let at = comma - 1; at >= from && at > comma - 7; at--) {
    if (/^(?:its|their|the|a|an|whose|'s)$/.test((tokens[at] as Token).lower)) return true;
    if (/^(?:in|on|at|by|since|during|after)$/.test((tokens[at] as Token).lower)) return false;
  }
  return false;
}

/** Where the words before the verb begin that only tell when or how: "on Monday", "last week", "formally". */
export function adverbsBefore(tokens: readonly Token[], first: number, from: number): number {
  let end = first;
  while (end > from + 1) {
    const token = tokens[end - 1] as Token;
    const { lower } = token;
    if (isBetween(lower) || (lower.endsWith("ly") && token.norm === lower)) end--;
    else if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower))
      end -= lowerAt(tokens, end - 2) === "on" ? 2 : 1;
    else if (/^(?:week|month|year)$/.test(lower) && /^(?:last|this|earlier)$/.test(lowerAt(tokens, end - 2))) end -= 2;
    else if ((/^(?:19|20)\d\d$/.test(lower) || isMonth(token)) && lowerAt(tokens, end - 2) === "in") end -= 2;
    else if (token.kind === "number" && lowerAt(tokens, end - 3) === "on" && isMonth(tokens[end - 2])) end -= 3;
    else if (isMonth(token) && lowerAt(tokens, end - 3) === "on") end -= 3;
    else break;
  }
  return end;
}

/** The last of a list stands behind "and". */
function isJoined(tokens: readonly Token[], party: PartyMention): boolean {
  let at = party.first - 1;
  while (/^(?:the|a|an|its|their|'s)$/.test(lowerAt(tokens, at))) at--;
  return normAt(tokens, at) !== ",";
}

const isMonth = (token: Token | undefined) => token !== undefined && monthOf(token.lower) !== null;

function listEnding(reading: Reading, view: View, end: number): PartyMention[] {
  const { tokens } = reading.scan;
  let last = boardStart(tokens, end);
  if (normAt(tokens, last - 1) === ")") {
    while (last > view.sentence.first && normAt(tokens, last - 1) !== "(") last--;
    last--;
  }
  const seat = seatBefore(reading, end, view.sentence.first);
  const party = view.parties.find((other) => other.last === last || other.last === end || other.last === seat);
  if (!party) return [];
  const own = view.parties.indexOf(party);
  for (let index = Math.max(0, own - LONGEST_LIST); index <= own; index++) {
    const list = listFrom(reading.scan, view, index, end);
    // "In neighbouring Zambia, Kafue Tungsten announced": a comma alone makes no list before a verb
    if (list.includes(party)) return isJoined(tokens, party) ? list : [party];
  }
  return [party];
}

/** "the IMF's executive board", "the Fund's (NDF's) Board of Directors": where the name that owns the board ends. */
function boardStart(tokens: readonly Token[], end: number): number {
  const board = /^(?:directors|governors)$/.test(lowerAt(tokens, end - 1)) ? end - 3 : end - 1;
  if (lowerAt(tokens, board) !== "board") return end;
  let owned = lowerAt(tokens, board - 1) === "executive" ? board - 2 : board - 1;
  if (normAt(tokens, owned) === ")") owned -= /^'s?$/.test(normAt(tokens, owned - 1)) ? 4 : 3;
  // "the Export Bank Board of Directors"
  if (board < end - 1 && isCapital(tokens[owned])) return board + 1;
  return /^'s?$/.test(normAt(tokens, owned)) ? owned : end;
}

/** "Russia also says it will lend": who speaks. */
function firstSpeaker(view: View, it: number): PartyMention[] {
  const speaker = view.parties.find((party) => party.last <= it && party.kind !== "person");
  return speaker ? [speaker] : [];
}

/** "Norway's premier said that the country would buy": the state of who speaks. */
function stateBefore({ parties }: View, at: number): PartyMention[] {
  const speaker = parties.find((party) => party.last <= at && party.country !== null && party.kind !== "company");
  return speaker ? [{ first: at, last: at, name: "", kind: "state", country: speaker.country }] : [];
}

/** "Norrbotten Steel of Umea bought": where the seat begins that stands between a firm and its verb; -1 where none does. */
function seatBefore(reading: Reading, end: number, from: number): number {
  const match = reading.scan.name[end - 1];
  if (!match || !/^(?:city|capital|country|region)$/.test(match.entry.kind) || match.first - 1 <= from) return -1;
  return /^(?:of|in)$/.test(lowerAt(reading.scan.tokens, match.first - 1)) ? match.first - 1 : -1;
}
