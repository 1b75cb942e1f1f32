// Reads a text's mineral notes as short lines, for tests to list.
import { mineralNotes } from "../../../src/extract/mineralNotes";
import { parse } from "../../../src/text/index";

/** "CHL copper production r1 s24": country, mineral, kind, rank and share, the last two where there are any. */
export function notesIn(text: string): string[] {
  return mineralNotes(parse(text)).map(({ country, mineral, kind, rank, share }) => {
    const place = rank === null ? "" : ` r${rank}`;
    return `${country ?? "-"} ${mineral} ${kind}${place}${share === null ? "" : ` s${share}`}`;
  });
}

/** One test a sentence: it gives these notes, in any order, and no others. */
export function saysOf(sentences: readonly (readonly string[])[]): void {
  test.each(sentences.map(([text = "", ...notes]) => [text, notes] as const))("%s", (text, notes) => {
    expect(notesIn(text).sort()).toEqual([...notes].sort());
  });
}
