// Reach: how far the words go that a verb of a deal governs.
import type { Reading, View } from "../../grammar";
import { lowerAt, type Token } from "../../text";
import { verbForms } from "./verbs";

/** How many tokens after a verb can belong to it. */
const REACH = 80;
const STOPS =
  /^(?:;|:|which|who|whose|while|whereas|when|where|after|before|because|although|though|if|unless|until|said|says|saying|told|according|adding|but|so)$/;

/** The token where they end: at a mark or word of another clause, before the next verb of the subject. */
export function endOf(reading: Reading, view: View, verb: number): number {
  const { tokens } = reading.scan;
  const limit = Math.min(view.sentence.last, verb + REACH);
  for (let at = verb + 1; at < limit; at++) {
    const { lower } = tokens[at] as Token;
    if (STOPS.test(lower) && lowerAt(tokens, at - 1) !== "the") return at;
    if (lower === "to" && verbForms().get(lowerAt(tokens, at + 1))?.form === "base") return at;
    const act = view.acts.find((other) => other.verb === at);
    if (act && (act.tense === "past" || act.tense === "future" || act.tense === "perfect") && !act.passive) {
      const previous = lowerAt(tokens, act.first - 1);
      if (previous === "and" || previous === "," || previous === "that") return act.first - 1;
    }
  }
  return limit;
}
