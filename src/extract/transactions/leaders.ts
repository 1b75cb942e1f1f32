// Leaders: the words before an infinitive or gerund that tell its status: "plans to sell", "agreed with B to buy".
import type { PartyMention, Reading, View } from "../../grammar";
import type { Token } from "../../text";
import type { Status } from "../facts";
import { listFrom } from "../lists";
import { auxiliaries, leaderStatus } from "./verbs";

const PREDICATE =
  /^(?:in|into|advanced|exclusive|final|early|preliminary|will|announce|announced|unveiled|revealed|a|an|its|their|new|is|are|was|were|has|have|had|holding|entered|received|won|secured|gained)$/;

/** The word that "to" depends on: "agreed in principle with B to supply", "is set to buy", "plans on Monday to sell". */
export function leaderOf(reading: Reading, view: View, to: number) {
  const { tokens } = reading.scan;
  let partners: PartyMention[] = [];
  let principle = false;
  for (let at = to - 1; at >= view.sentence.first && at > to - 24; at--) {
    const { lower } = tokens[at] as Token;
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
    } else if (lower === "principle") principle = true;
    else if (
      !/^(?:in|on|of|,|and|the|today|earlier|this|last|week|month|year|cabinet|granted|given|was|is|been|has|made|by|m\/s|to|\(|\))$|day$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

/** "has entered into a binding agreement to sell": the verb that the instrument before "to" stands under. */
export function agreementTo(reading: Reading, view: View, to: number) {
  const { tokens } = reading.scan;
  // "signed a deal on Monday to buy", "signed a deal in March to buy"
  const when = /^(?:on|in|last|this)$/.test(tokens[to - 2]?.lower ?? "") ? to - 2 : to;
  const day = /day$/.test(tokens[to - 1]?.lower ?? "") ? to - 1 : to;
  const mention = view.instruments.find(({ last }) => last === to || last === when || last === day);
  const acts = mention ? view.acts.filter(({ verb }) => verb < mention.first) : [];
  const act = acts[acts.length - 1];
  if (!mention || !act || act.negated || mention.first - act.last > 4) return null;
  if (act.passive || (act.act !== "signed" && act.act !== "announced")) return null;
  const { verb: at, first, act: status } = act;
  return { at, first, status, partners: [] as PartyMention[], agreed: true, instrument: mention.instrument };
}

/** "announced leaving", "announced their agreement over selling", "reached a deal on buying": what is told of a gerund. */
export function toldBefore(reading: Reading, view: View, gerund: number): { first: number; status: Status } | null {
  const { tokens } = reading.scan;
  let at = gerund - 1;
  if (/^(?:on|over|for|about)$/.test(tokens[at]?.lower ?? "")) {
    const mention = view.instruments.find((other) => other.last === at);
    if (!mention) return null;
    at = mention.first - 1;
  } else if (tokens[at]?.lower !== "announced") return null;
  const act = view.acts.find(({ verb, negated }) => verb === at && !negated);
  if (!act || (act.act !== "announced" && act.act !== "signed") || act.tense === "future") return null;
  return { first: act.first, status: act.act };
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
