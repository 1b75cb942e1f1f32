// Definite: what "the agreement", "this deal" and "their MOU" stand for: a row that is there already, or an instrument that only this mention tells.

import type { Reading } from "../grammar";
import { isCounted } from "../grammar/elision";
import { normAt } from "../text";
import { isDated, isOpened } from "./background";
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import { actingBefore, complete } from "./complete";
import type { Context } from "./context";
import type { Confidence, Party } from "./facts";
import { explicitOf, isActed, isSameKind, refersBack, sharesCountries } from "./guards";
import { isFirstMention, isKnown, isNewToReader, isOther, reviseRow } from "./known";
import { isMember, member } from "./membership";
import { isOfSides } from "./ownText";
import { isNamed } from "./subject";
import { overlapOf } from "./subjectOverlap";

/** The verdicts on a mention that refers back; null where it makes a row as an indefinite one does. `parties` may be completed. */
export function definite(
  reading: Reading,
  material: Material,
  context: Context,
  rows: readonly Candidate[],
  parties: Party[],
): Verdict[] | null {
  const { mention, roles, subject, governor, view } = material;
  const explicit = explicitOf(material, parties);
  const acted = isActed(material);
  const row = (rule: string, confidence: Confidence, told = material): Verdict[] => [
    { candidate: candidateOf(told, parties, explicit, rule, { confidence }) },
  ];
  const completed = () => complete(context, material, parties);
  const again: Verdict[] = [{ silence: "mentioned again" }];
  const back = refersBack(mention);
  if ((back || mention.determiner === "other") && reviseRow(material, rows, parties)) return again;
  const direct = subject.topical && subject.ranges[0]?.[0] === mention.last + 1;
  const named = isNamed(mention, subject) || (direct && acted && governor.voice === "passive");
  const afterStates = named && roles.by === "modifiers" && explicit >= 2;
  if (back) {
    if (isPlainlyAgain(reading, material, rows)) return again;
    const standing = standingRows(material, rows, parties);
    // "Lund Air's agreement with Oslo Airport": what stands between states is another
    const strangers = !parties.some(({ kind }) => kind === "state") && standing.every(isOfStates);
    if (mention.determiner === "possessive" && explicit >= 2 && strangers) return row("owned-with", "likely");
    if (standing.length === 0 && isKnown(material, context) && view.sentence.zone !== "headline") {
      completed();
      if (parties.length > 1 || (parties.length > 0 && mention.titled)) return row("known", "likely");
    }
    const { headed } = context;
    if (acted && headed && headed.last >= view.sentence.paragraph && headed.instrument === mention.instrument) {
      completed();
      const told = { ...headed.subject, last: Math.max(subject.last, mention.last) };
      if (parties.length > 1) return row("headed", "likely", { ...material, subject: told });
    }
    // "Under the MoU, the Lagu Agency will train staff of the Oslo Board": of those who act together
    const acting = roles.by === "acting";
    if ((acting || explicit < 2) && isNewToReader(reading, material, rows)) {
      const all = acting || material.name !== null ? parties : actingBefore(reading, material, context, rows);
      if (all.length > 1 && all.some(({ kind }) => kind !== "state"))
        return [{ candidate: candidateOf(material, all, 0, "first-mention", { confidence: "check" }) }];
    }
    if (explicit < 2 && isFirstMention(material, rows, explicit)) {
      completed();
      if (parties.length > 1) return row("first-mention", "check");
    }
    const counted = named || isCounted(reading.scan, mention);
    if (counted && !acted && explicit < 2 && isMember(reading, material, context))
      return member(material, context, parties);
    if (!afterStates) {
      const between = roles.by === "between" && explicit >= 2;
      const institutions = parties.every((party) => party.kind !== "state");
      // "Oman and Peru signed a memorandum. The memorandum between the Port Authority and the Ports Bureau was signed in Lima"
      if (between && acted && institutions && standing.some((other) => isOfStates(other)))
        return row("between-in-detail", "likely");
      if (isOpened(material, rows, parties) || isDated(reading, material, rows)) {
        completed();
        if (parties.length > 1) return row("known", "check");
      }
      // "a joint development agreement (JDA) ... The JDA was signed by ...": the short form says that it stands
      if (standing.length > 0 && mention.full && parties.some((party) => party.kind !== "state")) return again;
      const stands = standing.length > 0;
      // 'they were "Memorandum of Understanding on ..." and the "Agreement on ..."': a title in quotation marks
      const quoted = mention.titled && normAt(reading.scan.tokens, mention.modifiers - 1) === '"';
      const titled = mention.titled && mention.modifiers < mention.head && !stands;
      // "among those signed were the memorandum between the Ports Authority and the Railway Board"
      const told = between && (quoted || titled || (institutions && (!stands || direct)));
      const fresh = explicit >= 2 && acted && !stands;
      const bilateral = context.frame.bilateral && (!stands || isOther(material, standing));
      const name = named && acted && (explicit >= 1 || bilateral);
      if (!(told || fresh || name || (between && isAnother(material, rows, parties)))) return again;
    }
  }
  return afterStates ? row("named-after-states", acted ? "likely" : "check") : null;
}

const isOfStates = ({ parties }: Candidate) => parties.every(({ kind }) => kind === "state");

/** Rows of the body that the mention may go back to: of its kind, between the same states or institutions. */
function standingRows({ mention, governor, subject }: Material, rows: readonly Candidate[], parties: readonly Party[]) {
  const renewed = mention.titled && governor.noun?.status === "renewed";
  return rows.filter(
    (row) =>
      row.view.sentence.zone !== "headline" &&
      !row.total &&
      isSameKind(row, mention) &&
      sharesCountries(row.parties, parties) &&
      !(renewed && overlapOf(row.subject.title, subject.title, parties) === 0),
  );
}

/** "The document was signed by the two ministers", "is expected to sign this accord": what it is has been said. */
function isPlainlyAgain({ scan }: Reading, material: Material, rows: readonly Candidate[]): boolean {
  const { mention, roles, subject } = material;
  if (mention.determiner === "definite" && isOfSides(material, rows)) return true;
  if (mention.instrument === "other" && !mention.titled) return true;
  // "to sign the aforementioned memorandum"
  const words = scan.tokens.slice(mention.first, mention.head);
  if (words.some(({ lower }) => /^(?:aforementioned|aforesaid)$/.test(lower)))
    return rows.some((row) => isSameKind(row, mention));
  const told = /with|between/.test(roles.by) || isNamed(mention, subject);
  return mention.determiner === "demonstrative" && !told && rows.some((row) => isSameKind(row, mention));
}

/** "It also noted the MoU between India and Peru on geology": another one, both sides and a field of its own. */
function isAnother(material: Material, rows: readonly Candidate[], parties: readonly Party[]): boolean {
  const { mention, subject, governor } = material;
  if (!isActed(material) || governor.act?.act === "light" || mention.determiner !== "definite") return false;
  if (!subject.topical || mention.weak) return false;
  return !rows.some(
    (row) =>
      isSameKind(row, mention) &&
      sharesCountries(row.parties, parties) &&
      overlapOf(row.subject.title, subject.title, parties) !== 0,
  );
}
