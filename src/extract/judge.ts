// Judge: does a mention make a row, several, or none, and why. The rules in the order in which they are asked.

import type { Reading } from "../grammar";
import { normAt } from "../text";
import { isDated, isOpened } from "./background";
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import { complete } from "./complete";
import { confidenceOf } from "./confidence";
import type { Context } from "./context";
import {
  isApposition,
  isLabel,
  isSameKind,
  isSport,
  isStranger,
  isStrong,
  isWished,
  isWithin,
  refersBack,
  sharesCountries,
} from "./guards";
import { isByStrangers, isFirstMention, isKnown, isOther, isTruceAgain, reviseRow } from "./known";
import { isCounted, isItem, isMember, listItem, member } from "./membership";
import { isClause, isDocument, isDomestic, isOfSides, isPraise, isToldBehind } from "./ownText";
import { pairs, plural } from "./plurals";
import { resolveParties } from "./resolve";
import { isNamed } from "./subject";
import { overlapOf } from "./subjectOverlap";

/** The verdicts on one mention. */
export function judge(reading: Reading, material: Material, context: Context, rows: readonly Candidate[]): Verdict[] {
  const { mention, status, roles, subject } = material;
  const { zone } = material.view.sentence;
  if (zone === "boilerplate" || zone === "byline") return [{ silence: "boilerplate" }];
  if (status.status === null) return [{ silence: "denied" }];
  if (isClause(reading, material)) return [{ silence: "hope only" }];
  if (context.list && isItem(material)) return listItem(reading, material, context);
  if (mention.plural) return plural(reading, material, context);
  if (roles.pairs.length > 0) return pairs(reading, material, context);
  const parties = resolveParties(reading, material.view, roles.parties, context);
  const explicit = parties.length;
  const acted = material.governor.act !== null || material.governor.noun !== null;
  if (mention.instrument === "contract" && isSport(reading, material.view)) return [{ silence: "no counterpart" }];
  if (isDomestic(reading, material) || isPraise(material, explicit)) return [{ silence: "hope only" }];
  if (isDocument(reading, material) || isToldBehind(reading, material)) return [{ silence: "mentioned again" }];
  if (isLabel(reading, material)) return [{ silence: "name alone" }];
  const grouped = roles.parties.every(({ kind }) => kind === "group");
  if ((explicit < 2 || grouped) && isTruceAgain(reading, material, rows)) return [{ silence: "mentioned again" }];
  if (isWished(reading, material)) return [{ silence: "hope only" }];
  if (isWithin(material) || isApposition(reading, material)) return [{ silence: "mentioned again" }];
  if (mention.weak && !isStrong(material, explicit)) return [{ silence: acted ? "hope only" : "name alone" }];
  if (zone === "headline" && explicit < 2) return [{ silence: "mentioned again" }];
  if ((refersBack(mention) || mention.determiner === "other") && reviseRow(material, rows, parties))
    return [{ silence: "mentioned again" }];
  if (mention.determiner === "definite" && isOfSides(material, rows)) return [{ silence: "mentioned again" }];
  const renewed = mention.titled && material.governor.noun?.status === "renewed";
  const stands = (row: Candidate) =>
    row.view.sentence.zone !== "headline" &&
    !row.total &&
    isSameKind(row, mention) &&
    sharesCountries(row.parties, parties) &&
    !(renewed && overlapOf(row.subject.title, subject.title, parties) === 0);
  const standing = refersBack(mention) && rows.some(stands);
  // "The document was signed by the two ministers": what it is has been said
  if (refersBack(mention) && mention.instrument === "other" && !mention.titled) return [{ silence: "mentioned again" }];
  // "is expected to sign this accord"
  const again = mention.determiner === "demonstrative" && !/with|between/.test(roles.by) && !isNamed(mention, subject);
  if (again && rows.some((row) => isSameKind(row, mention))) return [{ silence: "mentioned again" }];
  if (mention.determiner === "possessive" && explicit >= 2 && !standing) {
    return [{ candidate: candidateOf(material, parties, explicit, "owned-with", { confidence: "likely" }) }];
  }
  if (refersBack(mention) && !standing && isKnown(material, context) && zone !== "headline") {
    complete(context, material, parties);
    if (parties.length > 1 || (parties.length > 0 && mention.titled))
      return [{ candidate: candidateOf(material, parties, explicit, "known", { confidence: "likely" }) }];
  }
  const direct = subject.topical && subject.ranges[0]?.[0] === mention.last + 1;
  const headed = context.headed;
  if (
    refersBack(mention) &&
    acted &&
    headed !== null &&
    headed.last >= material.view.sentence.paragraph &&
    headed.instrument === mention.instrument
  ) {
    complete(context, material, parties);
    if (parties.length > 1) {
      const told = { ...material, subject: { ...headed.subject, last: Math.max(subject.last, mention.last) } };
      return [{ candidate: candidateOf(told, parties, explicit, "headed", { confidence: "likely" }) }];
    }
  }
  const named = isNamed(mention, subject) || (direct && acted && material.governor.voice === "passive");
  if (refersBack(mention) && explicit < 2 && isFirstMention(material, rows)) {
    complete(context, material, parties);
    if (parties.length > 1)
      return [{ candidate: candidateOf(material, parties, explicit, "first-mention", { confidence: "check" }) }];
  }
  if (
    (named || isCounted(reading, mention)) &&
    refersBack(mention) &&
    !acted &&
    explicit < 2 &&
    isMember(reading, material, context)
  )
    return member(material, context, parties);
  if (named && roles.by === "modifiers" && explicit >= 2) {
    return [
      {
        candidate: candidateOf(material, parties, explicit, "named-after-states", {
          confidence: acted ? "likely" : "check",
        }),
      },
    ];
  }
  // "It also noted the MoU between India and Peru on geology": another one, both sides and a field of its own
  const another =
    acted &&
    material.governor.act?.act !== "light" &&
    roles.by === "between" &&
    explicit >= 2 &&
    mention.determiner === "definite" &&
    subject.topical &&
    !mention.weak &&
    !rows.some(
      (row) =>
        isSameKind(row, mention) &&
        sharesCountries(row.parties, parties) &&
        overlapOf(row.subject.title, subject.title, parties) !== 0,
    );
  // 'they were "Memorandum of Understanding on ..." and the "Agreement on ..."': a title in quotation marks
  const quoted = mention.titled && normAt(reading.scan.tokens, mention.modifiers - 1) === '"';
  // "among those signed were the memorandum between the Ports Authority and the Railway Board"
  const told =
    roles.by === "between" &&
    explicit >= 2 &&
    (quoted ||
      (mention.titled && mention.modifiers < mention.head && !standing) ||
      (parties.every((party) => party.kind !== "state") && (!standing || direct)));
  // "Oman and Peru signed a memorandum. The memorandum between the Port Authority and the Ports Bureau was signed in Lima"
  const plain = (row: Candidate) => stands(row) && row.parties.every((party) => party.kind === "state");
  const detail =
    roles.by === "between" &&
    explicit >= 2 &&
    acted &&
    parties.every((party) => party.kind !== "state") &&
    rows.some(plain);
  if (standing && detail)
    return [{ candidate: candidateOf(material, parties, explicit, "between-in-detail", { confidence: "likely" }) }];
  if (isOpened(material, rows, parties) || isDated(reading, material, rows)) {
    complete(context, material, parties);
    if (parties.length > 1)
      return [{ candidate: candidateOf(material, parties, explicit, "known", { confidence: "check" }) }];
  }
  // "a joint development agreement (JDA) ... The JDA was signed by ...": the short form says that it stands
  if (standing && mention.full && parties.some((party) => party.kind !== "state"))
    return [{ silence: "mentioned again" }];
  if (refersBack(mention) && !another && !told && (explicit < 2 || !acted || standing)) {
    if (
      !(
        named &&
        acted &&
        (explicit >= 1 || (context.frame.bilateral && (!standing || isOther(material, rows.filter(stands)))))
      )
    )
      return [{ silence: "mentioned again" }];
  }
  if (!acted && explicit < 2 && isMember(reading, material, context)) return member(material, context, parties);
  if (!acted && explicit < 2 && !material.governor.copula) return [{ silence: "name alone" }];
  if (!acted && mention.determiner === "none" && !mention.titled && explicit < 2) return [{ silence: "name alone" }];
  // "a consortium has signed a contract": a firm without a name stands for no state
  const act = material.governor.act;
  if (parties.length === 0 && act && !act.passive && reading.scan.firm[act.first - 1])
    return [{ silence: "no counterpart" }];
  if (parties.length === 0 && isByStrangers(reading, material)) return [{ silence: "no counterpart" }];
  complete(context, material, parties);
  // a loan or a licence needs one who gives and one who gets
  const lone = mention.weak && mention.instrument === "contract" && parties.length < 2 && status.status !== "ended";
  if (parties.length === 0 || lone || isStranger(material, parties)) return [{ silence: "no counterpart" }];
  return [
    {
      candidate: candidateOf(material, parties, explicit, `one-${roles.by}`, {
        confidence: confidenceOf(material, explicit, acted),
        subject,
      }),
    },
  ];
}
