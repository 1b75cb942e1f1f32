// Counts: every total of instruments that the text states, each once.
import type { Document, Sentence } from "../text/document";
import { type CountPhrase, countPhrasesIn } from "./countPhrases";
import type { Count } from "./facts";

/** Names for instruments of any kind: "two agreements" may be the two MoUs of the headline. */
const generic = new Set("agreements deals pacts accords documents instruments".split(" "));

/** The totals of the document, in order of their first mention; the same total said again is left out. */
export function counts(document: Document): Count[] {
  const kept: { phrase: CountPhrase; count: Count; zone: Sentence["zone"] }[] = [];
  for (const sentence of document.sentences) {
    const { zone } = sentence;
    if (zone === "boilerplate" || zone === "byline") continue;
    for (const phrase of countPhrasesIn(document.tokens, sentence)) {
      const known =
        (phrase.definite && phrase.instrument === "agreement") || kept.some((k) => k.phrase.noun === phrase.noun);
      if (phrase.refers && !known) continue;
      const said = kept.find((other) => isSame(other.phrase, phrase));
      // a headline rounds: the body's "more than 30" is the total behind its "30"
      if (said?.zone === "headline" && zone !== "headline") said.count.bound = phrase.bound;
      if (!said) kept.push({ phrase, count: countOf(document, sentence, phrase), zone });
    }
  }
  return kept.map(({ count }) => count);
}

/** Two mentions of one total: the same number, and nouns that may mean the same instruments. */
function isSame(a: CountPhrase, b: CountPhrase): boolean {
  if (a.count !== b.count || a.additional !== b.additional) return false;
  if (a.instrument === b.instrument && a.noun === b.noun) return true;
  if (a.definite && b.definite) return false;
  return a.instrument === b.instrument || generic.has(a.noun) || generic.has(b.noun);
}

/** The clause around the phrase is its evidence. */
function countOf(document: Document, sentence: Sentence, phrase: CountPhrase): Count {
  const { tokens, text } = document;
  const parts = (at: number) => /^(?:[,;:]|--)$/.test(tokens[at]?.norm ?? "");
  let first = phrase.first;
  let last = phrase.last;
  while (first > sentence.first && !parts(first - 1)) first--;
  while (last < sentence.last && !parts(last)) last++;
  const start = tokens[first]?.start ?? sentence.start;
  const end = Math.min(tokens[last - 1]?.end ?? sentence.end, start + 800);
  const { count, bound, instrument } = phrase;
  return { count, bound, instrument, evidence: text.slice(start, end), start, end };
}
