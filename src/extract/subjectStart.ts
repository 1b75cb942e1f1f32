// Where the subject of a verb can begin: after attribution, subordination and an opening adverbial.
import type { Reading, View } from "../grammar";
import type { Token } from "../text";

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
    if (SAYING.has(token.lower) && verb - at > 1) {
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
  if (tokens[start]?.norm === '"') start++;
  const opening = tokens[start] as Token | undefined;
  if (opening && PREPOSITIONS.has(opening.lower)) {
    let depth = 0;
    for (let at = start + 1; at < verb; at++) {
      const token = tokens[at] as Token;
      if (token.norm === "(") depth++;
      if (token.norm === ")") depth--;
      if (token.norm === "," && depth === 0 && verb - at > 1) return at + 1;
    }
  }
  return start;
}
