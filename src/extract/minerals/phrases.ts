// Phrases: a row as terms ("the world's largest reserves of uranium"), verb groups ("is believed to hold") and marks.
import type { Phrase } from "./phrase";
import type { Row } from "./row";
import { isMade, NOUNS, opensTerm, termAt } from "./terms";
import { opensVerb, VERBS, verbAt } from "./verbs";

/** The phrases of a row. */
export function phrasesOf(row: Row): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < row.chunks.length) {
    const phrase = phraseAt(row, at);
    phrases.push(phrase);
    at = phrase.to;
  }
  return phrases;
}

function phraseAt(row: Row, at: number): Phrase {
  const symbol = row.symbols[at] as string;
  // "in 2022", "as of 2017": when, not where
  if (/[nfo]/.test(symbol) && /^(?:1[6-9]|20)\d\d$/.test(row.chunks[at + 1]?.word ?? ""))
    return { is: "mark", from: at, to: at + 2, symbol: "time", word: "" };
  // "Chile now holds"
  if (symbol === "j" && opensVerb(row, at)) return verbAt(row, at);
  // "tops the world in"
  if (symbol === "S" && row.chunks[at]?.word === "world") return verbAt(row, at);
  if (isMade(row, at)) return termAt(row, at);
  if (VERBS.includes(symbol) || (symbol === "v" && !opensTerm(row, at))) return verbAt(row, at);
  if (NOUNS.includes(symbol) || symbol === "C" || symbol === "I" || symbol === "v") return termAt(row, at);
  return { is: "mark", from: at, to: at + 1, symbol, word: row.chunks[at]?.word ?? "" };
}
