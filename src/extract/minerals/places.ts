// Places: the country that a clause names before or behind what it says, "in the north of Chile", "Vietnam, with its reserves".
import { isBoundary, isMark, isTerm, isVerb, leadOf, REACH } from "./clause";
import type { Mark, Phrase } from "./phrase";

/** Index of the country chunk that a place behind phrase `at` names: "in the north of Chile", "at Bofala, Mali". */
export function placeAfter(phrases: readonly Phrase[], from: number): number {
  let placed = false;
  for (let at = from + 1; at < phrases.length && at - from < 9; at++) {
    const phrase = phrases[at];
    if (isBoundary(phrase) || (isVerb(phrase) && !/[Lv]/.test(phrase.main))) return -1;
    // "named from the Greek"
    if (isVerb(phrase) && /^(?:named|called)$/.test(phrase.chunk.word)) return -1;
    // "mined and processed in China"
    const joined = phrases[at + 1];
    if (isMark(phrase, "&") && isVerb(joined) && /[PLv]/.test(joined.main)) {
      at++;
      continue;
    }
    if (isMark(phrase, "&tby")) return -1;
    if (!isTerm(phrase)) continue;
    const lead = leadOf(phrases, at);
    const from = isMark(phrases[at - 1], "f") && (phrases[at - 1] as Mark).word === "from";
    const near = lead === "n" || from || (placed && lead === "" && isMark(phrases[at - 1], ","));
    placed = placed || lead === "n";
    if (phrase.land >= 0 && near) return phrase.land;
    if (phrase.owner >= 0 && lead === "n" && !from) return phrase.owner;
    if (lead === "" && (phrase.heads.length > 0 || phrase.minerals.length > 0)) return -1;
  }
  return -1;
}

/** Index of the first country chunk of the clause that no preposition leads in: "Vietnam, with its reserves". */
export function landBefore(phrases: readonly Phrase[], from: number): number {
  let found = -1;
  for (let at = from - 1; at >= 0 && from - at < REACH && !isBoundary(phrases[at]); at--) {
    const phrase = phrases[at];
    if (isTerm(phrase) && phrase.land >= 0 && leadOf(phrases, at) === "") found = phrase.land;
  }
  return found;
}

/** Index of the country chunk that opens the clause: "In Chile, copper is mined". */
export function placeBefore(phrases: readonly Phrase[], from: number): number {
  let found = -1;
  for (let at = from - 1; at >= 0 && from - at < REACH && !isBoundary(phrases[at]); at--) {
    const phrase = phrases[at];
    if (isVerb(phrase)) return -1;
    if (isTerm(phrase) && leadOf(phrases, at) === "n") found = phrase.land >= 0 ? phrase.land : phrase.owner;
  }
  return found;
}
