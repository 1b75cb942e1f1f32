// Vocabulary: all words that mineral notes are read by, matched once a document.
import { claimLexicon, headsIn } from "../../grammar/gazetteer";
import { type Match, matchIn } from "../../lexicon/index";
import { closerWords, fillerWords } from "../../lexicon/mineralClaims";
import type { Document, Token } from "../../text/document";

/** What stands where in one document, by the index of its first token. */
export interface Vocabulary {
  tokens: readonly Token[];
  get(at: number): Match | undefined;
  namesMineral: boolean;
  /** Does this word end a noun phrase ("reserves of gold are")? */
  closes(token: Token): boolean;
  /** May this word stand between the parts of a claim ("vast")? */
  fills(token: Token): boolean;
}

let closers: ReadonlySet<string> | undefined;
let fillers: ReadonlySet<string> | undefined;

/** Matches the words of a document, once. */
export function vocabularyOf(document: Document): Vocabulary {
  closers ??= closerWords();
  fillers ??= fillerWords();
  const [closing, filling] = [closers, fillers];
  const { tokens } = document;
  const matches = new Map<number, Match>();
  let namesMineral = false;
  for (const match of matchIn(tokens, claimLexicon(), headsIn(tokens), 0, tokens.length)) {
    matches.set(match.first, match);
    namesMineral ||= match.entry.kind === "mineral";
  }
  return {
    tokens,
    get: (at) => matches.get(at),
    namesMineral,
    closes: (token) => closing.has(token.lower),
    fills: (token) => filling.has(token.lower),
  };
}
