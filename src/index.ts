// read(text) -> Facts: the whole program in one function.
import { extract } from "./extract";
import type { Facts } from "./extract/facts";
import { recognise } from "./grammar";
import { parse } from "./text";

/** What the caller knows of the article beside its text. */
export interface ReadOptions {
  /** ISO date of publication: anchors "Wednesday" and "last month". */
  published?: string | null;
}

/** Reads one article; pure and deterministic. Never throws on any string. */
export function read(text: string, options: ReadOptions = {}): Facts {
  return extract(recognise(parse(text)), { published: options.published ?? null });
}
