// Talks: what stands around an instrument that is still negotiated: "FTA talks", "under discussion", "in preparation".
import type { ActMention, InstrumentMention, Reading, View } from "../grammar";
import { lowerAt, type Token } from "../text";
import type { Status } from "./facts";

type NounOfAct = { status: string; at: number } | null;

const UNDER_WAY =
  /^(?:in (?:progress|preparation)|under (?:way|preparation)|underway\b|being (?:drafted|finali[sz]ed|negotiated|prepared))/;

/** "free trade agreement negotiations", "the FTA talks". */
export function talksAbout(tokens: readonly Token[], mention: InstrumentMention, limit: number): string | null {
  // "MOUs with the universities of Lund and Lima are currently in progress"
  for (let at = mention.last; at < limit - 2; at++) {
    if (!/^(?:is|are|remains?)$/.test(lowerAt(tokens, at))) continue;
    const from = /^(?:currently|still|now|also|already)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const words = `${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)}`;
    if (UNDER_WAY.test(words)) return words;
    break;
  }
  for (let at = mention.last; at < Math.min(limit, mention.last + 5); at++) {
    const word = (tokens[at] as Token).lower;
    if (/^(?:discussion|negotiation|consideration)$/.test(word) && lowerAt(tokens, at - 1) === "under")
      return `under ${word}`;
    if (word === "negotiations" || word === "talks" || word === "negotiation") return word;
    if (!/^(?:[,]|where|whose|which|under|is|are|on|-)$/.test(word)) return null;
  }
  return null;
}

/** "concluded FTA negotiations", "agreed to commence FTA talks": the talks are over, or lie ahead. */
export function talkStatus(act: ActMention | null): Status {
  const lemma = act?.lemma ?? "";
  const over =
    /^(?:conclude|complete|finali[sz]e)$/.test(lemma) && act?.tense !== "gerund" && act?.tense !== "infinitive";
  return over || (act?.act === "agree" && act.tense !== "gerund") ? "planned" : "negotiating";
}

/** "in negotiations with A and B for entering into": the talks outweigh the gerund. */
export function talksBefore(
  reading: Reading,
  view: View,
  act: ActMention,
  nouns: ReadonlyMap<string, string>,
): NounOfAct {
  if (act.tense !== "gerund" && act.tense !== "infinitive") return null;
  for (let at = act.first - 1; at >= view.sentence.first && at > act.first - 14; at--) {
    const token = reading.scan.tokens[at] as Token;
    if (nouns.get(token.lower) === "negotiating") return { status: "negotiating", at };
    if (token.norm === ";" || token.norm === "." || view.acts.some(({ verb }) => verb === at)) return null;
  }
  return null;
}

/** "in discussions with Mongolia and Senegal on similar agreements": partners stand between the talks and their object. */
export function talksWith(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  nouns: ReadonlyMap<string, string>,
): NounOfAct {
  const { tokens } = reading.scan;
  for (let at = mention.first - 1; at >= view.sentence.first && at > mention.first - 16; at--) {
    const token = tokens[at] as Token;
    if (nouns.get(token.lower) === "negotiating")
      return lowerAt(tokens, at + 1) === "with" ? { status: "negotiating", at } : null;
    const inside = view.parties.some((party) => party.first <= at && at < party.last);
    if (!inside && !/^(?:and|,|with|the|on|for|about)$/.test(token.lower)) return null;
  }
  return null;
}
