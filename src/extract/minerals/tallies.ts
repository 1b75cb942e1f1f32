// Tallies: countries each with a figure of its own, and "they are located in" such and such countries.
import type { MineralKind } from "../facts";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import type { Chunk, Row } from "./row";

/** "distributed as follows: Bolivia, 23 million tons; Argentina, 23 million tons": countries each with a figure. */
export function tally(row: Row, frame: Frame): Draft[] {
  const pairs = [...row.symbols.matchAll(/C[,:(G-]?j?[Q%](?!o[ljWic]*M)/g)];
  const head = row.chunks
    .slice(0, pairs[0]?.index ?? 0)
    .filter(({ symbol }) => /[rkaP]/.test(symbol))
    .pop();
  // "most output: Kazakhstan (45%), Namibia (12%)"
  const shared = row.chunks.findIndex(({ shares }) => shares.filter((share) => share !== null).length > 1);
  const before = row.chunks
    .slice(0, Math.max(0, shared))
    .filter(({ symbol }) => /[rkaP]/.test(symbol))
    .pop();
  if (shared > 0 && before && before.kind !== "none" && frame.minerals.length === 1) {
    const list = row.chunks[shared] as Chunk;
    const base = { minerals: frame.minerals, kind: before.kind as MineralKind, rank: null, amount: null, from: shared };
    return list.ids.map((country, at) => ({ ...base, country, share: list.shares[at] ?? null, to: shared + 1 }));
  }
  // "they are mostly located in China, Canada and Russia"
  const located = /[wt]B[jv]*(?:[Lv][jv]*)?n[lj]*C/.exec(row.symbols);
  if (located && /^(?:they|which|these)$/.test(row.chunks[located.index]?.word ?? "") && frame.minerals.length === 1) {
    const kinds = row.chunks.slice(0, located.index).filter(({ symbol }) => /[rk]/.test(symbol));
    const to = located.index + located[0].length;
    const base = { minerals: frame.minerals, rank: null, share: null, amount: null, from: located.index, to };
    if (kinds[kinds.length - 1]?.kind === "reserves")
      return (row.chunks[to - 1]?.ids ?? []).map((country) => ({ ...base, country, kind: "reserves" as const }));
  }
  if (pairs.length < 2 || !head || head.kind === "none" || frame.minerals.length !== 1) return [];
  return pairs.flatMap((pair) => {
    const [at, to] = [pair.index ?? 0, (pair.index ?? 0) + pair[0].length];
    const figure = row.chunks[to - 1]?.quantity ?? null;
    const share = figure?.per === "cent" ? figure.value : null;
    const amount = figure?.per === "unit" ? (row.chunks[to - 1] ?? null) : null;
    const base = { minerals: frame.minerals, kind: head.kind as MineralKind, rank: null, share, amount, from: at, to };
    return (row.chunks[at]?.ids ?? []).map((country) => ({ ...base, country }));
  });
}
