// Accords: who joins, signs or leaves a named accord or a venture, where no row of the instrument's own stands.

import type { InstrumentMention, PartyMention, Reading } from "../../grammar";
import { isCapital } from "../../grammar/capital";
import { lowerAt, type Token } from "../../text";
import type { Instrument } from "../facts";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import { type Deal, deal } from "./deal";
import { isDealNoun } from "./verbs";

const INSTRUMENT_OF: ReadonlyArray<[RegExp, Instrument]> = [
  [/^(?:treaty|convention|covenant|charter)$/, "treaty"],
  [/^(?:partnership|alliance|coalition)$/, "partnership"],
  [/^declaration$/, "joint_declaration"],
  [/^protocol$/, "protocol"],
];

/** "joined the Artemis Accords", "became the 40th signatory of the X Convention", "has signed the X Pact". */
export function joined(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  const states = subject.filter(
    (party) => party.kind === "state" || (party.kind === "person" && party.forState && act.lemma === "rejoin"),
  );
  if (passive || states.length === 0 || states.length !== subject.length) return [];
  let at = act.last;
  if (act.lemma === "become") {
    at = memberEnd(tokens, at, clause.view.sentence.last);
    if (at < 0) return [];
  }
  if (lowerAt(tokens, at) === "to") at++;
  const accord = accordAt(reading, at, clause.view.sentence.last);
  return accord ? [deal(clause, "joined", accord.instrument, states, accord.last)] : [];
}

/** "A welcomes B as the newest partner of the X Partnership". */
export function welcomed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive, end } = clause;
  const index = partyNear(reading.scan, view, act.last, end);
  const member = view.parties[index];
  if (passive || member?.kind !== "state" || lowerAt(tokens, member.last) !== "as") return [];
  const at = memberEnd(tokens, member.last + 1, end);
  const accord = at < 0 ? null : accordAt(reading, at, end);
  if (!accord) return [];
  return [{ ...deal(clause, "welcomed", accord.instrument, [member, ...subject], accord.last), status: "announced" }];
}

/** "the 40th country to join", "the latest signatory to", "a member of": the end of such words, -1 where they are others. */
function memberEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const word = (tokens[at] as Token).lower;
    if (/^(?:member|signatory|party|partner)$/.test(word))
      return /^(?:of|to)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : -1;
    if (word === "to" && /^(?:join|sign|ratify)$/.test(lowerAt(tokens, at + 1))) return at + 2;
  }
  return -1;
}

/** A capitalised name whose last word is an accord's: "the Artemis Accords", "the Convention on Cluster Munitions". */
function accordAt(reading: Reading, from: number, to: number): { instrument: Instrument; last: number } | null {
  const { tokens } = reading.scan;
  let at = lowerAt(tokens, from) === "the" ? from + 1 : from;
  if (at === from) return null;
  const start = at;
  for (; at < to && at < start + 7; at++) {
    const token = tokens[at] as Token;
    // "the Clean Metals initiative": a name, and what it is in small letters
    if (at > start && /^(?:initiative|coalition|alliance|partnership|pact|accords?)$/.test(token.norm))
      return { instrument: token.norm === "accord" ? "agreement" : "partnership", last: at + 1 };
    if (token.norm === token.lower && !/^(?:of|on|for|and|-|the)$/.test(token.lower)) return null;
    if (!isDealNoun("accord", token.lower) || token.norm === token.lower) continue;
    // "the Convention on X": the name goes on; "the Convention" alone is none
    const alone = at === start && !/^(?:on|for|against|of)$/.test(lowerAt(tokens, at + 1));
    if (alone) return null;
    const instrument = INSTRUMENT_OF.find(([word]) => word.test(token.lower))?.[1] ?? "agreement";
    return { instrument, last: at + 1 };
  }
  return null;
}

/** "pulled out of its joint venture with Y", "leaving the pact with Y", "withdrew the US from a treaty with Y". */
export function left(reading: Reading, clause: DealClause): Deal[] {
  const { tokens, instrument } = reading.scan;
  const { act, subject, view, passive } = clause;
  if (passive) return [];
  const moved = view.parties.find(
    (party) => party.first >= act.last && party.first <= act.last + 1 && party.kind === "state",
  );
  let at = moved ? moved.last : act.last;
  while (
    at < act.last + 6 &&
    /^(?:out|away|of|from|the|its|their|a|an|participation|membership|in|implementation)$/.test(lowerAt(tokens, at))
  )
    at++;
  // "the ECOWAS treaty", "the New START treaty": capitals before the noun name it
  const start = at;
  while (at < start + 4 && isCapital(tokens[at]) && !view.instruments.some(({ first }) => first === at)) at++;
  const mention = view.instruments.find((other) => other.first <= at && at < other.last);
  if (!mention) at = start;
  const accord = mention ? null : accordAt(reading, lowerAt(tokens, at - 1) === "the" ? at - 1 : at, clause.end);
  if ((!mention || !instrument[mention.head]) && !accord) return [];
  const last = mention ? mention.last : (accord?.last ?? at);
  let others: PartyMention[] = [];
  if (lowerAt(tokens, last) === "with") {
    const index = partyNear(reading.scan, view, last + 1, clause.end);
    if (index >= 0) others = listFrom(reading.scan, view, index, clause.end);
  }
  const parties = moved ? [moved, ...others] : [...subject, ...others];
  if (act.lemma === "suspend" && at === act.last + 1) return [];
  if (parties.length === 0 || (mention && others.length === 0 && at === start && !isTitled(tokens, mention))) return [];
  const end = others[others.length - 1]?.last ?? last;
  return [
    { ...deal(clause, "left", mention?.instrument ?? accord?.instrument ?? "treaty", parties, end), status: "ended" },
  ];
}

/** "the Water Charter", "the New START treaty". */
function isTitled(tokens: readonly Token[], mention: InstrumentMention): boolean {
  if (mention.titled) return true;
  for (let at = mention.modifiers; at < mention.head; at++)
    if ((tokens[at] as Token).norm !== (tokens[at] as Token).lower) return true;
  return false;
}
