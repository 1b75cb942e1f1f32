// Counts: every total of instruments that the text states, each once.
import { normAt } from "../text";
import type { Document, Sentence } from "../text/document";
import { type CountPhrase, countPhrasesIn } from "./countPhrases";
import type { Count } from "./facts";

/** Names for instruments of any kind: "two agreements" may be the two MoUs of the headline. */
const generic = new Set("agreements deals pacts accords documents instruments".split(" "));

interface Kept {
  phrase: CountPhrase;
  count: Count;
  zone: Sentence["zone"];
}

/** The totals of the document, in order of their first mention; the same total said again is left out. */
export function counts(document: Document): Count[] {
  const kept: Kept[] = [];
  const nouns = new Set<string>();
  // as many totals as there are kinds of instrument share one number, however long the text is
  const byNumber = new Map<string, Kept[]>();
  for (const sentence of document.sentences) {
    const { zone } = sentence;
    if (zone === "boilerplate" || zone === "byline") continue;
    for (const phrase of countPhrasesIn(document.tokens, sentence)) {
      const known = (phrase.definite && phrase.instrument === "agreement") || nouns.has(phrase.noun);
      if (phrase.refers && !known) continue;
      const number = `${phrase.count} ${phrase.additional}`;
      const same = byNumber.get(number) ?? [];
      const said = same.find((other) => isSame(other.phrase, phrase));
      if (said?.zone === "headline" && zone !== "headline") toldBy(said.count, phrase);
      if (said) continue;
      const total = { phrase, count: countOf(document, sentence, phrase), zone };
      kept.push(total);
      nouns.add(phrase.noun);
      byNumber.set(number, [...same, total]);
    }
  }
  return kept.map(({ count }) => count);
}

/** A headline rounds and is short: the body's "more than 30 memoranda" is the total behind its "30 pacts". */
function toldBy(count: Count, { bound, noun, instrument }: CountPhrase): void {
  count.bound = bound;
  if (!generic.has(noun)) count.instrument = instrument;
}

/** Two mentions of one number: do their nouns mean the same instruments? */
function isSame(a: CountPhrase, b: CountPhrase): boolean {
  if (a.instrument === b.instrument && a.noun === b.noun) return true;
  if (a.definite && b.definite) return false;
  return a.instrument === b.instrument || generic.has(a.noun) || generic.has(b.noun);
}

/** The clause around the phrase is its evidence. */
function countOf(document: Document, sentence: Sentence, phrase: CountPhrase): Count {
  const { tokens, text } = document;
  const parts = (at: number) => /^(?:[,;:]|--)$/.test(normAt(tokens, at));
  let first = phrase.first;
  let last = phrase.last;
  while (first > sentence.first && !parts(first - 1)) first--;
  while (last < sentence.last && !parts(last)) last++;
  const start = tokens[first]?.start ?? sentence.start;
  const end = Math.min(tokens[last - 1]?.end ?? sentence.end, start + 800);
  const { count, bound, instrument } = phrase;
  return { count, bound, instrument, evidence: text.slice(start, end), start, end };
}
