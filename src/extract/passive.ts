// Passive: the verb that follows an instrument: "was signed by", "signed in 2022", "that our two countries signed".
import type { ActMention, InstrumentMention, Reading, View } from "../grammar";
import { lowerAt, normAt, type Token } from "../text";

export const SUBORDINATE = new Set(
  "that which who while whereas after before when as because although where if under".split(" "),
);
/** "... was signed by", "... signed in 2022", "..., inked on Monday,". */
export function rightGovernor(reading: Reading, view: View, mention: InstrumentMention): ActMention | null {
  const { tokens } = reading.scan;
  const limit = nextInstrument(view, mention);
  const relative = relativeAct(reading, view, mention, limit) ?? frontedAct(reading, view, mention);
  if (relative) return relative;
  for (const act of view.acts) {
    if (act.act === "light" && !(mention.weak && mention.instrument === "contract")) continue;
    if (act.verb < mention.last || act.verb >= limit) continue;
    if (act.passive) return breaks(tokens, mention.last, act.first) || isObject(tokens, mention, act) ? null : act;
    // "set goals within the framework and developed plans": a second verb of the sentence's subject
    if (lowerAt(tokens, act.first - 1) === "and" && act.tense === "past" && isObject(tokens, mention, act)) return null;
    if (
      (act.tense === "past" || act.tense === "participle") &&
      !hasSubject(view, tokens, mention.last, act.first) &&
      !isSetting(tokens, mention, act)
    )
      return opensClause(tokens, mention.last, act.first) ? null : (mainAct(view, tokens, act, limit) ?? act);
    if (/^(?:expire|end|collapse|lapse)$/.test(act.lemma) && act.first - mention.last < 3) return act;
    if (act.tense !== "gerund" && act.tense !== "infinitive") return null;
  }
  return null;
}

/** "an agreement concluded in 2011 was extended": the verb of the clause behind the participle. */
function mainAct({ acts }: View, tokens: readonly Token[], participle: ActMention, limit: number): ActMention | null {
  const main = acts.find(
    ({ verb, passive, act }) => verb > participle.verb && verb < limit && passive && /^(?:renewed|ended)$/.test(act),
  );
  return main && !participle.passive && !breaks(tokens, participle.last, main.first) ? main : null;
}

/** "transit under the treaty will be considered": what stands behind a preposition is no subject, unless "which" takes it up. */
function isObject(tokens: readonly Token[], mention: InstrumentMention, act: ActMention): boolean {
  const before = lowerAt(tokens, (mention.possessor ?? mention.first) - 1);
  return (
    /^(?:under|within|per|with|from|for|through|against|by)$/.test(before) &&
    !opensClause(tokens, mention.last, act.first)
  );
}

/** "Signed today by Ana Rey and Tom Lund, the MOU strengthens ties": the verb opens the sentence. */
function frontedAct(
  { scan }: Reading,
  { acts, instruments, sentence }: View,
  mention: InstrumentMention,
): ActMention | null {
  const [act] = acts;
  if (!act || act.verb !== sentence.first || !/^(?:past|participle)$/.test(act.tense)) return null;
  if (mention !== instruments[0] || normAt(scan.tokens, mention.first - 1) !== ",") return null;
  return act.act === "signed" ? { ...act, passive: true } : null;
}

/** "Under the Lagu Programme, A and B signed a grant": what the act is done under stands before a comma. */
function isSetting(tokens: readonly Token[], mention: InstrumentMention, act: ActMention): boolean {
  const before = lowerAt(tokens, mention.first - 1);
  return (
    /^(?:under|through|per|in|within)$/.test(before) &&
    tokens.slice(mention.last, act.first).some(({ norm }) => norm === ",")
  );
}

/** "the treaty that our two countries signed", "a pact, which Peru and Chile concluded in May". */
export function relativeAct(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  limit: number,
): ActMention | null {
  const act = view.acts.find(({ verb, act: kind }) => verb >= mention.last && verb < limit && kind === "signed");
  return act && isRelative(reading, view, mention, act) ? act : null;
}

export function isRelative(reading: Reading, view: View, mention: InstrumentMention, act: ActMention): boolean {
  if (act.passive || act.tense === "gerund") return false;
  const { tokens } = reading.scan;
  let at = mention.last;
  while (at < act.first && !/^(?:that|which)$/.test((tokens[at] as Token).lower)) at++;
  // "a contract, for which A and B signed a memorandum": the verb has an object of its own
  if (/^(?:for|under|after|by)$/.test(lowerAt(tokens, at - 1))) return false;
  return view.parties.some((party) => party.first - at <= 2 && party.first > at && party.last <= act.first);
}

/** A new subject between the instrument and the verb: then the verb is not the instrument's. */
export function hasSubject(view: View, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from <= 1) return false;
  const party = view.parties.some(
    (p) => p.first >= from && p.last <= to && p.last >= to - 2 && !isMember(tokens, p.first),
  );
  return party || breaks(tokens, from, to);
}

/** "with Chad signed", "between Peru and the Holy See signed": a party in front of the verb that is no subject of it. */
function isMember(tokens: readonly Token[], first: number): boolean {
  const [before, beyond] = [lowerAt(tokens, first - 1), lowerAt(tokens, first - 2)];
  return (
    /^(?:with|between|and|of|by|,)$/.test(before) || (before === "the" && /^(?:with|between|and|of|by)$/.test(beyond))
  );
}

export function breaks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.norm === ";" || token.norm === ":" || (token.norm === "--" && token.spaced)) return true;
    if (SUBORDINATE.has(token.lower) && token.lower !== "that" && token.lower !== "which" && token.lower !== "under")
      return true;
  }
  return false;
}

/** "the pact, which gives land to Chad, awarded ...": an active verb behind "which" has another object. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:that|which)$/.test((tokens[at] as Token).lower)) return true;
  return false;
}

export function nextInstrument(view: View, mention: InstrumentMention): number {
  const next = view.instruments.find((other) => other.first >= mention.last && !other.plural);
  return next ? next.first : view.sentence.last;
}
