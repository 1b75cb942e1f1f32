// Judge: does a mention make a row, several, or none, and why. The rules in the order in which they are asked.

import type { Reading } from "../grammar";
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import { actingBefore, complete } from "./complete";
import { confidenceOf } from "./confidence";
import type { Context } from "./context";
import { definite } from "./definite";
import type { Party, Silence } from "./facts";
import {
  explicitOf,
  isActed,
  isApposition,
  isLabel,
  isSport,
  isStranger,
  isStrong,
  isWished,
  isWithin,
} from "./guards";
import { isByStrangers, isTruceAgain } from "./known";
import { isItem, isMember, listItem, member } from "./membership";
import { isClause, isDocument, isDomestic, isPraise, isToldBehind } from "./ownText";
import { pairs, plural } from "./plurals";
import { resolveParties } from "./resolve";

/** The verdicts on one mention. */
export function judge(reading: Reading, material: Material, context: Context, rows: readonly Candidate[]): Verdict[] {
  const { mention, status, roles } = material;
  const { zone } = material.view.sentence;
  if (zone === "boilerplate" || zone === "byline") return [{ silence: "boilerplate" }];
  if (status.status === null) return [{ silence: "denied" }];
  if (isClause(reading, material)) return [{ silence: "hope only" }];
  if (context.list && isItem(material)) return listItem(reading, material, context);
  if (mention.plural) return plural(reading, material, context);
  if (roles.pairs.length > 0) return pairs(reading, material, context);
  const parties = resolveParties(reading, material.view, roles.parties, context);
  const silence = silenceOf(reading, material, rows, parties);
  if (silence) return [{ silence }];
  return definite(reading, material, context, rows, parties) ?? single(reading, material, context, rows, parties);
}

/** What a mention says by itself, whatever it goes back to: a label, praise, a hope, a part of another. */
function silenceOf(
  reading: Reading,
  material: Material,
  rows: readonly Candidate[],
  parties: readonly Party[],
): Silence["reason"] | null {
  const { mention, roles, view } = material;
  const explicit = explicitOf(material, parties);
  if (mention.instrument === "contract" && isSport(reading, view)) return "no counterpart";
  if (isDomestic(reading, material) || isPraise(material, explicit)) return "hope only";
  if (isDocument(reading, material) || isToldBehind(reading, material)) return "mentioned again";
  if (isLabel(reading, material)) return "name alone";
  const grouped = roles.parties.every(({ kind }) => kind === "group");
  if ((parties.length < 2 || grouped) && isTruceAgain(reading, material, rows)) return "mentioned again";
  if (isWished(reading, material)) return "hope only";
  if (isWithin(material) || isApposition(reading, material)) return "mentioned again";
  if (mention.weak && !isStrong(material, parties.length)) return isActed(material) ? "hope only" : "name alone";
  return view.sentence.zone === "headline" && explicit < 2 ? "mentioned again" : null;
}

/** A mention that may stand for a row of its own: with an act or two parties, and a counterpart. */
function single(
  reading: Reading,
  material: Material,
  context: Context,
  rows: readonly Candidate[],
  parties: Party[],
): Verdict[] {
  const { mention, status, roles, subject, governor } = material;
  const explicit = explicitOf(material, parties);
  const acted = isActed(material);
  if (!acted && explicit < 2) {
    if (isMember(reading, material, context)) return member(material, context, parties);
    const untitled = mention.determiner === "none" && !mention.titled;
    if (untitled || !governor.copula) return [{ silence: "name alone" }];
  }
  // "a consortium has signed a contract": a firm without a name stands for no state
  const { act } = governor;
  const nameless = act && !act.passive && reading.scan.firm[act.first - 1];
  if (parties.length === 0 && (nameless || isByStrangers(reading, material))) return [{ silence: "no counterpart" }];
  if (parties.length === 0) parties.push(...actingBefore(reading, material, context, rows));
  complete(context, material, parties);
  // a loan or a licence needs one who gives and one who gets
  const lone = mention.weak && mention.instrument === "contract" && parties.length < 2 && status.status !== "ended";
  if (parties.length === 0 || lone || isStranger(material, parties)) return [{ silence: "no counterpart" }];
  const confidence = confidenceOf(material, explicit, acted);
  return [{ candidate: candidateOf(material, parties, explicit, `one-${roles.by}`, { confidence, subject }) }];
}
