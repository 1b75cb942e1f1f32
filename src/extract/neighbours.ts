// Neighbours: how two instruments of one sentence hang together: one says what the other is, replaces it, or stands beside it.
import type { ActMention, InstrumentMention, Reading, View } from "../grammar";
import { lowerAt, normAt, type Token } from "../text";

/** Verbs of "elevated ties to a strategic partnership". */
export const RAISING = /^(?:elevate|upgrade|raise|lift)$/;

/** Light verbs act on a loan, a licence or a concession, and "made" or "closed" on the deal right behind it. */
export const isTooLight = ({ act, lemma, last }: ActMention, mention: InstrumentMention): boolean =>
  act === "light" &&
  !(mention.weak && mention.instrument === "contract") &&
  !(
    /^(?:make|close)$/.test(lemma) &&
    mention.instrument === "agreement" &&
    mention.determiner !== "definite" &&
    mention.first === last
  );

/** "reached agreement on an implementation programme": the second is what was agreed. */
export function isAgreementOn(reading: Reading, left: InstrumentMention, right: InstrumentMention): boolean {
  if (left.determiner !== "none" || left.plural || left.titled || left.modifiers < left.head) return false;
  return (
    left.instrument === "agreement" &&
    right.first - left.last === 1 &&
    /^(?:on|to)$/.test(lowerAt(reading.scan.tokens, left.last))
  );
}

/** "One key agreement is an MOU", "another deal was a treaty". */
export function isCopula(reading: Reading, left: InstrumentMention, right: InstrumentMention): boolean {
  return right.first - left.last === 1 && /^(?:is|was|are|were)$/.test(lowerAt(reading.scan.tokens, left.last));
}

/** "These included an arrangement with Y", "among them is a contract with Y", "key deals include": one of those that have been totalled. */
export function isMemberOf({ scan }: Reading, { sentence }: View, { first, determiner }: InstrumentMention): boolean {
  const words = [3, 2, 1].map((back) => (first - back < sentence.first ? "" : lowerAt(scan.tokens, first - back)));
  if (determiner === "definite") return false;
  return /(?:^| )(?:deals|agreements|contracts|memoranda|mous|accords|pacts|documents|transactions|announcements|outcomes|deliverables|examples|others|these) (?:also )?included?$|^among (?:them|these|those) (?:is|are|was|were)$/.test(
    words.join(" ").trim(),
  );
}

/** "elevated their partnership to a strategic partnership": the first is what the second replaces. */
export function isRaised(
  { scan }: Reading,
  act: ActMention | null,
  left: InstrumentMention,
  right: InstrumentMention,
): boolean {
  if (!act || !RAISING.test(act.lemma) || left.instrument !== "partnership") return false;
  return right.first - left.last <= 2 && lowerAt(scan.tokens, left.last) === "to";
}

/** "the Pact of Lima, the Peru-Chile Fisheries Treaty": the second says what the first is; not an item of a list. */
export function isApposed({ scan }: Reading, { instruments }: View, index: number): boolean {
  const [left, right, next] = instruments.slice(index - 1) as [
    InstrumentMention,
    InstrumentMention,
    InstrumentMention?,
  ];
  if (!left.titled || left.plural || right.plural || normAt(scan.tokens, left.last) !== ",") return false;
  if (right.first !== left.last + 1 || right.determiner !== "definite") return false;
  return !next || next.first - right.last > 3;
}

const JOINS = /^(?:[,;&:]|and|as|plus|including|includes?|included|comprising|encompassing|namely|alongside|besides)$/;

/** "signed a treaty on trade and an accord on fish": nothing but subjects between the two. */
export function isCoordinated(reading: Reading, view: View, index: number): boolean {
  const before = view.instruments[index - 1] as InstrumentMention;
  const mention = view.instruments[index] as InstrumentMention;
  const { tokens } = reading.scan;
  const parts = ({ verb, tense }: ActMention) =>
    verb >= before.last && verb < mention.first && tense !== "gerund" && tense !== "infinitive";
  if (view.acts.some(parts)) return false;
  const previous = tokens[mention.first - 1] as Token;
  // "signed two documents - the Treaty of Alliance and ..."
  if (before.plural && /^--?$/.test(previous.norm)) return true;
  return JOINS.test(previous.lower);
}

/** "Peru Air announced a purchase, signing a deal": what its subject does besides. */
export const isBeside = (tokens: readonly Token[], act: ActMention | undefined): act is ActMention =>
  act?.tense === "gerund" && act.act === "signed" && normAt(tokens, act.first - 1) === ",";
