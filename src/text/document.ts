// Document: the article as tokens, sentences and zones; every offset points into the text as given.

/**
 * A word, number or sign. `start` and `end` are UTF-16 offsets into the raw text; a word broken over two lines
 * ("manga\nnese") is one token whose slice holds the break and whose `norm` does not.
 */
export interface Token {
  start: number;
  end: number;
  /** The repaired surface: breaks and soft hyphens out, curly quotes and dashes folded to ' " -, case kept. */
  norm: string;
  /** `norm` in lower case, words without their full stops ("U.S." is "us"). */
  lower: string;
  /** `lower` without accents: what lexicons match ("São" is "sao", "&" is "and"). */
  key: string;
  kind: "word" | "number" | "mark";
  /** True where white space (or the start of the text) stands before it. */
  spaced: boolean;
  /** Index of its sentence in `Document.sentences`. */
  sentence: number;
}

/** What a paragraph is for. Only headline, body, item and heading give rows; boilerplate and byline give none. */
export type Zone = "headline" | "heading" | "body" | "item" | "byline" | "boilerplate";

/** Tokens `[first, last)` of `Document.tokens`. */
export interface Sentence {
  index: number;
  first: number;
  last: number;
  start: number;
  end: number;
  zone: Zone;
  /** Index of its paragraph: paragraphs are parted by blank lines, bullets and labels. */
  paragraph: number;
  /** True for all that stands between quotation marks from its first to its last word. */
  quoted: boolean;
}

export interface Document {
  /** The text as given. */
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** First headline sentence's surface, or the first sentence's. */
  title: string;
}
