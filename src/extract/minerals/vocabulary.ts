// Vocabulary: all words that mineral notes are read by, matched once a document.
import { cityEntries } from "../../lexicon/cities";
import { countryEntries } from "../../lexicon/countries";
import { compile, type Lexicon, type Match, matchAll } from "../../lexicon/index";
import { claimEntries, closerWords, fillerWords } from "../../lexicon/mineralClaims";
import { noteMineralEntries } from "../../lexicon/minerals";
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

let lexicon: Lexicon | undefined;
let closers: ReadonlySet<string> | undefined;
let fillers: ReadonlySet<string> | undefined;

/** Matches the words of a document, once. */
export function vocabularyOf(document: Document): Vocabulary {
  lexicon ??= compile([...countryEntries(), ...cityEntries(), ...noteMineralEntries(), ...claimEntries()]);
  closers ??= closerWords();
  fillers ??= fillerWords();
  const [closing, filling] = [closers, fillers];
  const matches = new Map<number, Match>();
  let namesMineral = false;
  for (const match of matchAll(document.tokens, lexicon)) {
    matches.set(match.first, match);
    namesMineral ||= match.entry.kind === "mineral";
  }
  return {
    tokens: document.tokens,
    get: (at) => matches.get(at),
    namesMineral,
    closes: (token) => closing.has(token.lower),
    fills: (token) => filling.has(token.lower),
  };
}
