// Between: "an agreement between A and B", "talks between A and B on a treaty", and what else is said to be between two.
import type { InstrumentMention, PartyMention, Reading } from "../grammar";
import { lowerAt } from "../text";
import type { Governor } from "./clause";
import { type Asked, isBody, type Roles, rolesBy } from "./construction";
import { pairsOf, respective } from "./pairings";
import { afterWord, betweenOf } from "./partners";

/** Those between whom the instrument is, or the talks about it are held. */
export function betweenThem({ reading, view, mention, governor, limit, subject, agent, partner }: Asked): Roles | null {
  // "talks between A and B on a treaty": those between whom they are held
  const talks = governor.noun?.status === "negotiating" ? governor.noun.at : mention.first;
  const talking = afterWord(reading, view, talks, mention.first, /^(?:between|among)$/);
  if (talking && talking.length > 1) return rolesBy("between", talking, "between");
  const word =
    mention.instrument === "partnership" ? /^(?:between|among|amongst|of|involving)$/ : /^(?:between|among|amongst)$/;
  const between = betweenOf(reading, view, mention.last, limit, word);
  if (!between || isBehind(between, partner) || isInClause(reading, mention, governor, between)) return null;
  if (subject.length > 0 && isEffect(reading, mention, between)) return null;
  // "A Corp and B Corp signed an MoU to boost trade between the two countries": firms and institutions sign, not the states
  const bodies = [...subject, ...(agent ?? [])].filter(isBody);
  if (bodies.length > 1 && bodies.some(({ vague }) => !vague) && !between.some(isBody)) return null;
  const respectively = respective(reading, view, between) ?? (mention.plural ? pairsOf(reading, view, between) : null);
  if (respectively) return { ...rolesBy("between", [], "respectively"), pairs: respectively };
  return between.length > 1 || between[0]?.kind === "group" ? rolesBy("between", between, "between", partner) : null;
}

/** "A peace deal fell apart after clashes between troops and rebels", "The agreements will promote trade between A and B": what else is between them. */
function isInClause(
  reading: Reading,
  mention: InstrumentMention,
  { act, noun }: Governor,
  [first]: readonly PartyMention[],
): boolean {
  const words = reading.scan.tokens.slice(mention.last, first?.first ?? mention.last);
  const does = !act && !noun && words.some(({ lower }) => /^(?:will|would)$/.test(lower));
  return does || words.some(({ lower }) => /^(?:after|when|because|amid|before|since|while|as)$/.test(lower));
}

/** "an MoU with Lagu Bank to promote trade between Kenya and Togo": the pair behind the partner is no signatory. */
function isBehind(between: readonly PartyMention[], partner: readonly PartyMention[] | null): boolean {
  const [first, near] = [between[0], partner?.[0]];
  return !!first && !!near && near.first < first.first && !partner?.includes(first);
}

/** "A and B signed an agreement that will increase trade between their islands": what it does, not who signs. */
function isEffect(reading: Reading, mention: InstrumentMention, [first]: readonly PartyMention[]): boolean {
  const { tokens } = reading.scan;
  for (let at = mention.last; at < (first?.first ?? 0); at++) {
    if (!/^(?:that|which)$/.test(lowerAt(tokens, at))) continue;
    if (/^(?:will|would|should|can|could|may|might|aims?|seeks?)$/.test(lowerAt(tokens, at + 1))) return true;
  }
  return false;
}
