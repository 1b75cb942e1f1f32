// Leaders: the words before an infinitive or gerund that tell its status: "plans to sell", "agreed with B to buy".
import type { PartyMention, Reading, View } from "../../grammar";
import { lowerAt, normAt, type Token } from "../../text";
import type { Instrument, Status } from "../facts";
import { listFrom, partyNear } from "../lists";
import { adverbsBefore } from "./subject";
import { auxiliaries, leaderStatus } from "./verbs";

const PREDICATE =
  /^(?:in|into|with|moving|forward|ahead|advanced|exclusive|final|early|preliminary|will|announce|announced|unveiled|revealed|a|an|its|their|new|is|are|was|were|has|have|had|holding|entered|received|won|secured|gained)$/;

/** What gives a deal its status: the word's token, where its predicate begins, and those it names after "with". */
interface Leader {
  at: number;
  first: number;
  status: Status;
  partners: PartyMention[];
  agreed: boolean;
}

/** The word that "to" depends on: "agreed in principle with B to supply", "is set to buy", "plans on Monday to sell". */
export function leaderOf(reading: Reading, view: View, to: number): Leader | null {
  const { tokens } = reading.scan;
  let partners: PartyMention[] = [];
  let principle = false;
  for (let at = to - 1; at >= view.sentence.first && at > to - 24; at--) {
    const { lower, kind } = tokens[at] as Token;
    if (PAYING.test(lower)) return payer(reading, view, at);
    const status =
      leaderStatus(lower) ?? (at === to - 1 && /^(?:is|are|was|were)$/.test(lower) ? "planned" : undefined);
    if (status) {
      const agreed = status === "signed";
      const first = predicateStart(tokens, auxiliaries(tokens, at, view.sentence.first).first, view.sentence.first);
      const told = lower.startsWith("intent") && tokens.slice(first, at).some((token) => token.lower === "announced");
      return {
        at,
        first,
        status: told || (agreed && principle) ? ("announced" as const) : status,
        partners,
        agreed,
      };
    }
    const party = view.parties.find((other) => other.first <= at && at < other.last);
    if (party) {
      at = party.first;
      continue;
    }
    if (lower === "with") {
      const index = view.parties.findIndex((other) => other.first > at && other.first < to);
      partners = index < 0 ? [] : listFrom(reading.scan, view, index, to);
    } else if (/^princip(?:le|al)$/.test(lower)) principle = true;
    else if (
      kind !== "number" &&
      !/^(?:\$|€|£|million|billion|bn|dollars|euros?|yuan|yen|won|pounds|up|about|nearly|some|more|than|cash|in|on|of|,|and|the|today|earlier|this|last|week|month|year|terms|cabinet|granted|given|presented|submitted|forwarded|was|is|been|has|made|by|m\/s|to|\(|\))$|day$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

const PAYING = /^(?:pay|pays|paid|spend|spends|spent|invest|invests|invested|investing)$/;

/** "said it would pay $3 billion to acquire": the money is the deal's, the tense that of who pays. */
function payer(reading: Reading, view: View, at: number): Leader | null {
  const own = auxiliaries(reading.scan.tokens, at, view.sentence.first);
  if (own.to) return leaderOf(reading, view, own.first);
  const status = own.will || own.would || own.be ? ("announced" as const) : ("signed" as const);
  return { at, first: own.first, status, partners: [], agreed: false };
}

/** "has entered into a binding agreement (on Monday, with B) to sell", "a deal by B to sell": what the infinitive depends on. */
export function agreementTo(reading: Reading, view: View, to: number) {
  const { tokens } = reading.scan;
  const { first: from } = view.sentence;
  const between = partnersBefore(reading, view, adverbsBefore(tokens, to, from));
  const last = adverbsBefore(tokens, between.first, from);
  const named = view.instruments.find((mention) => mention.last === last);
  const completed = lowerAt(tokens, last - 1) === "transaction" ? { first: last - 2, instrument: null } : null;
  const mention = named ?? completed;
  if (!mention) return null;
  const { partners, by } = between;
  if (by.length > 0)
    return {
      at: last - 1,
      first: mention.first,
      status: "signed" as const,
      partners,
      by,
      agreed: true,
      ...led(mention),
    };
  const acts = view.acts.filter(({ verb }) => verb < mention.first);
  const act = acts[acts.length - 1];
  if (!act || act.negated || act.passive || mention.first - act.last > 4) return null;
  if (act.act !== "signed" && act.act !== "announced") return null;
  return { at: act.verb, first: act.first, status: act.act, partners, by, agreed: true, ...led(mention) };
}

const led = ({ instrument }: { instrument: Instrument | null }) => ({ instrument });

/** "with B" or "by B" that ends at token `end`: who, and where the preposition stands. */
function partnersBefore(reading: Reading, view: View, end: number) {
  const { tokens } = reading.scan;
  const none = { first: end, partners: [] as PartyMention[], by: [] as PartyMention[] };
  if (!view.parties.some(({ last }) => last === end)) return none;
  for (let at = end - 2; at >= view.sentence.first && at > end - 20; at--) {
    const word = (tokens[at] as Token).lower;
    if (word !== "with" && word !== "by") continue;
    const list = listFrom(reading.scan, view, partyNear(reading.scan, view, at + 1, end), end);
    if (list[list.length - 1]?.last !== end) return none;
    return word === "by" ? { ...none, first: at, by: list } : { ...none, first: at, partners: list };
  }
  return none;
}

/** "announced leaving", "announced their agreement over selling", "reached a deal on buying": what is told of a gerund. */
export function toldBefore(reading: Reading, view: View, gerund: number): { first: number; status: Status } | null {
  const { tokens } = reading.scan;
  let at = gerund - 1;
  if (/^(?:on|over|for|about)$/.test(lowerAt(tokens, at))) {
    const mention = view.instruments.find((other) => other.last === at);
    if (!mention) return null;
    at = mention.first - 1;
  } else if (lowerAt(tokens, at) !== "announced") return null;
  const act = view.acts.find(({ verb, negated }) => verb === at && !negated);
  if (!act || (act.act !== "announced" && act.act !== "signed") || act.tense === "future") return null;
  return { first: act.first, status: act.act };
}

/** "signed the contract on Monday, ordering 40 tanks from Y": what the act before the comma did. */
export function besideAct(reading: Reading, view: View, gerund: number, frames: readonly string[]) {
  if (normAt(reading.scan.tokens, gerund - 1) !== "," || !frames.some((name) => /^(?:buy|sell|stake|hire)$/.test(name)))
    return null;
  const act = view.acts.find(({ act, tense }) => act === "signed" && /^(?:past|perfect)$/.test(tense));
  if (!act || act.verb > gerund || act.negated || act.passive) return null;
  return { first: act.first, status: "signed" as const };
}

/** "The proposal to fix the tariff and to award the tender to Y was approved by the Cabinet": all of it is approved. */
export function approvalOf(reading: Reading, view: View, to: number) {
  return isCabinet(reading, view) ? plannedAt(to) : null;
}

/** An infinitive that plans by itself: "X to sell its stores" in a headline. */
export const plannedAt = (to: number) => ({
  at: to,
  first: to,
  status: "planned" as const,
  partners: [] as PartyMention[],
  agreed: false,
});

/** What is approved may leave out who buys or grants: the state does. */
export const isApproved = (reading: Reading, view: View, words: string) =>
  /^(?:approval|proposal)/.test(words) || isCabinet(reading, view);

/** True for a sentence on what a cabinet approved. */
export function isCabinet(reading: Reading, view: View): boolean {
  let cabinet = false;
  let approved = false;
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    const { lower } = reading.scan.tokens[at] as Token;
    if (lower === "cabinet") cabinet = true;
    if (/^(?:approved|approval|approves|decided|granted)$/.test(lower)) approved = true;
  }
  return cabinet && approved;
}

/** "is in talks", "has announced plans", "received approval": where the predicate of a leading noun begins. */
function predicateStart(tokens: readonly Token[], noun: number, from: number): number {
  let at = noun;
  while (at > from + 1 && PREDICATE.test((tokens[at - 1] as Token).lower)) at--;
  return at;
}
