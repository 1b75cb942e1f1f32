// Tokens for lexicon tests: a line of text as the tokenizer parts it, all in one sentence.

import type { Token } from "../../src/text/document";
import { type RawToken, tokenise } from "../../src/text/tokens";

export function tokensOf(text: string): Token[] {
  const tokens: RawToken[] = [];
  tokenise(text, 0, text.length, tokens);
  return tokens;
}
