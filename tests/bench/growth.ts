// Growth: the time of one read() as its text grows tenfold, from one kilobyte to ten megabytes.
import { read } from "../../src/index";
import { interleave, type Spread, spreadOf, timed } from "./spread";
import { textOfSize } from "./texts";

export interface Growth {
  characters: number;
  ms: Spread;
  /** Time over the time of a tenth of the text; null for the first size. */
  ratio: number | null;
  rows: number;
}

/** Texts shorter than this are measured as the pieces of one that is so long: every size reads the same articles. */
const WHOLE = 100_000;

/** Sizes of `largest` and its tenths down to 1,000; of small ones many pieces are read a run, their time is that of one. */
export function growth(largest: number, rounds: number): Growth[] {
  const sizes: number[] = [];
  for (let size = 1000; size <= largest; size *= 10) sizes.push(size);
  const texts = new Map(sizes.map((size) => [size, pieces(textOfSize(Math.max(size, WHOLE)), size)]));
  const rows = new Map<number, number>();
  const pass = (size: number): number => {
    const parts = texts.get(size) ?? [];
    let found = 0;
    const ms = timed(() => {
      for (const part of parts) found += read(part).agreements.length;
    });
    rows.set(size, found / parts.length);
    return ms / parts.length;
  };
  interleave(
    sizes.filter((size) => size <= 1e5),
    2,
    pass,
  );
  const values = interleave(sizes, rounds, pass);
  let before: number | null = null;
  return sizes.map((characters) => {
    const ms = spreadOf(values.get(characters) ?? []);
    const ratio: number | null = before === null ? null : ms.median / before;
    before = ms.median;
    return { characters, ms, ratio, rows: rows.get(characters) ?? 0 };
  });
}

function pieces(text: string, size: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += size) parts.push(text.slice(from, from + size));
  return parts;
}
