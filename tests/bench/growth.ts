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

/** Sizes of `largest` and its tenths down to 1,000; small texts are read several times a run, so that a clock tick is nothing. */
export function growth(largest: number, rounds: number): Growth[] {
  const sizes: number[] = [];
  for (let size = 1000; size <= largest; size *= 10) sizes.push(size);
  const texts = new Map(sizes.map((size) => [size, textOfSize(size)]));
  const rows = new Map<number, number>();
  const pass = (size: number): number => {
    const text = texts.get(size) ?? "";
    const times = Math.max(1, Math.floor(100_000 / size));
    return (
      timed(() => {
        for (let time = 0; time < times; time += 1) rows.set(size, read(text).agreements.length);
      }) / times
    );
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
