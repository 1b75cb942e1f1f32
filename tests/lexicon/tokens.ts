// Tokens for lexicon tests: a line of text as the tokenizer parts it, all in one sentence.

import { wordsOf } from "../../src/lexicon/index";
import type { Token } from "../../src/text/document";

export function tokensOf(text: string): Token[] {
  let end = 0;
  return wordsOf(text).map((norm) => {
    const start = text.indexOf(norm, end);
    const spaced = end === 0 || start > end;
    end = start + norm.length;
    const kind = /^\d/.test(norm) ? "number" : /^(?:'s|[^A-Za-z\u00c0-\uffff])$/.test(norm) ? "mark" : "word";
    return { start, end, norm, lower: norm.toLowerCase(), kind, spaced, sentence: 0 };
  });
}
