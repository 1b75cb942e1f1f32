// read(text) -> Facts: the whole program in one function.
import { extract } from "./extract";
import type { Facts } from "./extract/facts";
import { recognise } from "./grammar";
import { parse } from "./text";

export type * from "./extract/facts";

/** What the caller knows of the article beside its text. */
export interface ReadOptions {
  /** ISO date of publication: anchors "Wednesday" and "last month". */
  published?: string | null;
}

/**
 * Reads one article. Pure and deterministic: the same text gives the same facts, on every machine and every day.
 *
 * @param text the article as it was published or pasted; English
 * @returns agreements, totals and mineral notes, each with its quote; offsets count UTF-16 code units of `text`, ends
 *   excluded. A text without any gives empty lists; `article.english` tells whether it looked like English. Never throws
 *   on any string.
 */
export function read(text: string, options: ReadOptions = {}): Facts {
  return extract(recognise(parse(text)), { published: options.published ?? null });
}
