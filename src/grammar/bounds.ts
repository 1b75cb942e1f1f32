// Bounds: whether a number is meant exactly, at least or about ("more than 30", "some 20", "dozens of").
import { lowerAt } from "../text";
import type { Token } from "../text/document";
import type { NumberMention } from "./numbers";

export type Bound = "exact" | "at_least" | "about";

const atLeast =
  "more than|over|at least|upward of|upwards of|in excess of|no fewer than|no less than|not less than|a minimum of|exceeding|above";
const about = "some|about|around|approximately|nearly|almost|roughly|close to|an estimated|estimated|up to|circa";

/** The bound that the words before and after a number give it; `exact` where they give none. */
export function boundOf(tokens: readonly Token[], number: NumberMention): Bound {
  const ahead = `${lowerAt(tokens, number.last)} ${lowerAt(tokens, number.last + 1)}`;
  if (number.atLeast || ahead === "or more") return "at_least";
  if (ahead === "or so") return "about";
  const sentence = tokens[number.first]?.sentence;
  let left = "";
  for (let at = number.first - 1; at >= number.first - 3 && tokens[at]?.sentence === sentence; at--) {
    left = ` ${lowerAt(tokens, at)}${left}`;
  }
  const closes = (words: string) => words.split("|").some((wording) => left.endsWith(` ${wording}`));
  return closes(atLeast) ? "at_least" : closes(about) ? "about" : "exact";
}
