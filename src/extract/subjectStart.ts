// Where the subject of a verb can begin: after attribution, subordination and an opening adverbial.
import type { Reading, View } from "../grammar";
import { lowerAt, normAt, type Token } from "../text";

export const SAYING = new Set(
  "said says say told added noted stated reported adding saying according stressed explained".split(" "),
);
export const PREPOSITIONS = new Set(
  "in on at during after before under following with for from as since through by amid alongside within to".split(" "),
);
/** Where the subject of a verb at token `verb` can begin: after attribution, subordination and an opening adverbial. */
export function subjectStart(reading: Reading, view: View, verb: number): number {
  const { tokens } = reading.scan;
  let start = view.sentence.first;
  for (let at = verb - 1; at >= view.sentence.first; at--) {
    const token = tokens[at] as Token;
    if (token.norm === ";" || (token.norm === ":" && at > view.sentence.first + 1)) {
      start = at + 1;
      break;
    }
    // not "Omar Said"
    if (SAYING.has(token.norm) && verb - at > 1) {
      start = at + 1;
      break;
    }
    if (
      (token.lower === "that" || token.lower === "while" || token.lower === "when" || token.lower === "whereas") &&
      verb - at > 2
    ) {
      start = at + 1;
      break;
    }
  }
  if (normAt(tokens, start) === '"') start++;
  const opening = tokens[start] as Token | undefined;
  if (opening && (PREPOSITIONS.has(opening.lower) || isGerund(reading, view, start))) {
    let depth = 0;
    for (let at = start + 1; at < verb; at++) {
      const token = tokens[at] as Token;
      if (token.norm === "(") depth++;
      if (token.norm === ")") depth--;
      if (token.norm === "," && depth === 0 && verb - at > 1) return behindList(reading, view, at, verb) ?? at + 1;
    }
  }
  return start;
}

/** "Following Peru, Chile and Ecuador, the Philippines signed": the comma that closes the list of an opening adverbial. */
function behindList(reading: Reading, view: View, comma: number, verb: number): number | null {
  const { tokens } = reading.scan;
  const starts = (at: number) => view.parties.some((party) => party.first === at || party.first === at + 1);
  if (!starts(comma + 1)) return null;
  let and = comma + 1;
  while (and < verb && lowerAt(tokens, and) !== "and") and++;
  for (let at = and + 1; at < verb - 1; at++) {
    if (normAt(tokens, at) !== ",") continue;
    const next = view.parties.find((party) => party.first > at && party.last <= verb);
    return next && next.kind !== "group" && next.first - at <= 2 ? at + 1 : null;
  }
  return null;
}

/** "Calling Peru a key partner, Chile announced": an opening participle, no name. */
function isGerund(reading: Reading, view: View, at: number): boolean {
  const { norm } = reading.scan.tokens[at] as Token;
  if (at !== view.sentence.first || !/^[A-Z][a-z]+ing$/.test(norm) || reading.scan.name[at]) return false;
  return !view.parties.some(({ first }) => first === at);
}
