// read(text) -> Facts: the whole program in one function.
import type { Facts } from "./extract/facts";

/** What the caller knows of the article beside its text. */
export interface ReadOptions {
  /** ISO date of publication: anchors "Wednesday" and "last month". */
  published?: string | null;
}

/** Reads one article; pure and deterministic. Never throws on any string. */
export function read(text: string, options: ReadOptions = {}): Facts {
  return {
    engine: "0.1.0",
    article: {
      id: "00000000",
      title: "",
      publisher: null,
      published: options.published ?? null,
      place: null,
      words: text.length,
      english: true,
    },
    agreements: [],
    counts: [],
    mineralNotes: [],
    coverage: { named: 0, stated: null, note: "" },
    silences: [],
  };
}
