// Talks: what stands around an instrument that is still negotiated: "FTA talks", "under discussion", "in preparation".
import type { ActMention, InstrumentMention, Reading, View } from "../grammar";
import { lowerAt, normAt, type Token } from "../text";
import type { Status } from "./facts";

type NounOfAct = { status: string; at: number } | null;

const UNDER_WAY =
  /^(?:in (?:progress|preparation)|under (?:way|preparation|discussion|negotiation|consideration)|underway\b|being (?:drafted|finali[sz]ed|negotiated|prepared))/;

/** "MOUs with the universities of Lund and Lima are currently in progress", "a tax treaty, which remains under negotiation": its words, or null. */
export function underWay(tokens: readonly Token[], mention: InstrumentMention, limit: number): string | null {
  for (let at = mention.last; at < limit - 2; at++) {
    if (!/^(?:is|are|remains?)$/.test(lowerAt(tokens, at))) continue;
    const from = /^(?:currently|still|now|also|already)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const words = `${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)}`;
    return UNDER_WAY.test(words) ? words : null;
  }
  // "a treaty on tax, under discussion since May"
  const at = mention.last + (normAt(tokens, mention.last) === "," ? 1 : 0);
  const words = `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`;
  return at < limit && words.startsWith("under ") && UNDER_WAY.test(words) ? words : null;
}

/** "free trade agreement negotiations", "the FTA talks": the noun behind the instrument, or null. */
export function talksAfter(tokens: readonly Token[], mention: InstrumentMention, limit: number): string | null {
  for (let at = mention.last; at < Math.min(limit, mention.last + 5); at++) {
    const word = (tokens[at] as Token).lower;
    if (/^(?:negotiations?|talks)$/.test(word)) return word;
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

/** "finished talks", "ruled out talks", "broke off negotiations", "talks on a pact collapsed": what has become of the talks in `[from, to)`; null where they go on. */
export function talksUntil(
  tokens: readonly Token[],
  from: number,
  noun: number,
  to: number,
): { status: Status | null; words: string; told: true } | null {
  let at = noun - 1;
  while (
    at > from &&
    /^(?:the|its|their|all|any|new|further|these|formal|such|out|up|off|down)$|ly$/.test(lowerAt(tokens, at))
  )
    at--;
  const verb = lowerAt(tokens, at);
  const words = `${verb} ${lowerAt(tokens, noun)}`;
  for (let after = noun + 1; after < to; after++)
    if (/^(?:collapsed|failed|foundered)$/.test(lowerAt(tokens, after)))
      return { status: null, words: `${lowerAt(tokens, noun)} ${lowerAt(tokens, after)}`, told: true };
  if (/^(?:finished|wrapped)$/.test(verb)) return { status: "planned", words, told: true };
  return /^(?:ruled|rejected|refused|declined|opposed|ended|broke|called|suspended|halted|abandoned|scrapped|froze)$/.test(
    verb,
  )
    ? { status: null, words, told: true }
    : null;
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

/** "in discussions with Mongolia and Senegal on similar agreements", "talks between A and B on a treaty": partners stand between the talks and their object. */
export function talksWith(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  nouns: ReadonlyMap<string, string>,
): NounOfAct {
  const { tokens } = reading.scan;
  for (let at = mention.first - 1; at >= view.sentence.first && at > mention.first - 16; at--) {
    const token = tokens[at] as Token;
    if (nouns.get(token.lower) === "negotiating" && !isOutcome(tokens, at))
      return /^(?:with|between|among)$/.test(lowerAt(tokens, at + 1)) ? { status: "negotiating", at } : null;
    const inside = view.parties.some((party) => party.first <= at && at < party.last);
    if (!inside && !/^(?:and|,|with|between|among|the|an?|on|over|for|about)$/.test(token.lower)) return null;
  }
  return null;
}

/** "the culmination of a year of negotiations between": what they led to is told elsewhere. */
function isOutcome(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > noun - 8 && at > 0; at--)
    if (
      /^(?:culmination|result|outcome|product|fruits?)$/.test(lowerAt(tokens, at - 1)) &&
      lowerAt(tokens, at) === "of"
    )
      return true;
  return false;
}
