// Ahead: is an act told as done, or as one that will be, may be, or is meant to be?
import type { ActMention, View } from "../grammar";
import { lowerAt, type Token } from "../text";

const WILLING = new Set(
  "will would to shall may could might should plans plan hopes hope expected expects set due".split(" "),
);
const DONE_TO = new Set(
  "met gathered held opportunity pleased proud honoured honored delighted came able managed happy privileged latest become becomes became becoming represented".split(
    " ",
  ),
);
const OPEN =
  /^(?:towards?|close|near|nearing|before|consider|considering|discuss|discussed|discussing|explore|exploring|possibility|prospect|aim|aimed|aiming|interest|interested|working|work|ahead|without|proposal|proposals|consideration|goal|forward|advance|hope|view)$/;
/** "could open talks", "agreed to commence discussions". */
export function isTentative(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - 6; i--) {
    if (/^(?:could|may|might)$/.test((tokens[i] as Token).lower)) return true;
  }
  return false;
}

export function isAhead(tokens: readonly Token[], act: ActMention): boolean {
  if (act.tense === "future") return true;
  return (
    act.tense === "infinitive" &&
    !DONE_TO.has(lowerAt(tokens, act.first - 1)) &&
    !DONE_TO.has(lowerAt(tokens, act.first))
  );
}

export function willBefore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - 9; at--) {
    const word = (tokens[at] as Token).lower;
    if (word === "will" || word === "would" || word === "expected" || word === "ahead" || word === "scheduled")
      return true;
    if (word === "," || word === ";") return false;
  }
  return false;
}

/** "intend to extend", "will renew": not "the proposal to extend the contract was approved". */
export function isIntended(tokens: readonly Token[], act: ActMention): boolean {
  if (act.tense === "future") return true;
  for (let at = act.first - 1; at < act.verb; at++)
    if (/^(?:intends?|plans?|planned|hopes?|wants?|aims?|expected|due|set)$/.test(lowerAt(tokens, at))) return true;
  return false;
}

/** "met on Wednesday to sign", "had the opportunity to sign". */
export function doneBefore(tokens: readonly Token[], view: View, act: ActMention): boolean {
  for (let at = act.first - 1; at >= view.sentence.first && at > act.first - 12; at--) {
    if (DONE_TO.has((tokens[at] as Token).lower)) return true;
    if (/^(?:[,;:]|proposal|approval|approved|agreed)$/.test((tokens[at] as Token).lower)) return false;
  }
  return false;
}

/** "working towards signing", "the early conclusion of", "the possibility of renewing": the act at token `first` is still open. */
export function isOpen(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - 6 && at >= 0; at--) {
    const word = (tokens[at] as Token).lower;
    if (word === "by" || word === ",") return false;
    if (word === "and") return sharesAim(tokens, at);
    if (OPEN.test(word)) return true;
  }
  return false;
}

/** "aimed at boosting ties and securing deals": both gerunds are what is aimed at. */
function sharesAim(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at > and - 6 && at > 1; at--) {
    if (!lowerAt(tokens, at).endsWith("ing")) continue;
    return [at - 1, at - 2].some((place) => OPEN.test(lowerAt(tokens, place)));
  }
  return false;
}

/** "the early conclusion", "towards the signing": an act that is hastened is still open. */
export function isHastened(tokens: readonly Token[], at: number): boolean {
  const before = [at - 1, at - 2].map((place) => lowerAt(tokens, place));
  return before.some((word) => /^(?:towards?|early|swift|speedy|expedite|accelerate|hasten)$/.test(word));
}

export function modalBefore(tokens: readonly Token[], from: number, to: number): string | null {
  // "will work towards a treaty"
  if (/^towards?$/.test(lowerAt(tokens, to - 1))) return "towards";
  for (let at = to - 1; at >= from && at > to - 8; at--) {
    const word = (tokens[at] as Token).lower;
    if (WILLING.has(word) && word !== "to") return word;
    if (word === "," || word === ";") return null;
  }
  return null;
}

const WISH =
  /^(?:interest|interested|readiness|ready|need|needs|call|calls|called|calling|hope|hopes|hoped|hoping|desire|wish|keen|push|pushed|pushing|support|pressed|pressing)$/;

/** "expressed interest in a treaty", "called for an agreement": the word of the wish, where the agreement is only wished for. */
export function wishBefore(tokens: readonly Token[], first: number): string | null {
  let at = first - 1;
  if (/^(?:an?|the|any|such|new)$/.test(lowerAt(tokens, at))) at--;
  if (!/^(?:in|for|of|on)$/.test(lowerAt(tokens, at))) return null;
  const word = lowerAt(tokens, at - 1);
  return WISH.test(word) ? word : null;
}
