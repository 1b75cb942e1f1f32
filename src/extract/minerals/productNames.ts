// Product names: a mineral that is only part of a product's name, "lithium batteries", "copper wire".
import { lowerAt } from "../../text";
import type { Sentence } from "../../text/document";
import { isCapital, isTitled } from "./plainWords";
import type { Vocabulary } from "./vocabulary";

/** "lithium batteries", "lithium-ion", "copper wire": the mineral is only in the product's name. */
export function productAfter(words: Vocabulary, sentence: Sentence, last: number): boolean {
  const { tokens } = words;
  const next = tokens[last];
  if (/^(?:elements|metals|minerals|ores)$/.test(lowerAt(tokens, last - 1))) return false;
  if (lowerAt(tokens, last - 1).startsWith("magnet")) return true;
  if (!next || last >= sentence.last) return false;
  // "the iron and steel industry"
  if (lowerAt(tokens, last - 1) === "iron" && /^(?:and|&)$/.test(next.lower) && lowerAt(tokens, last + 1) === "steel")
    return true;
  if (next.norm === "-" && !next.spaced) {
    const part = words.get(last + 1);
    return !(part && (part.entry.kind === "mineral" || part.entry.kind === "claim"));
  }
  return (
    next.kind === "word" &&
    !words.get(last) &&
    !words.closes(next) &&
    !words.fills(next) &&
    !/(?:ed|ing|ly)$/.test(next.lower) &&
    !(isCapital(next) && !isTitled(sentence))
  );
}
