// Labels: factbook pages, where a label says the kind and the line behind it the minerals or the figure.
import type { Token } from "../../text/document";
import type { MineralKind } from "../facts";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import type { Row } from "./row";

/** Labels of lists: "Natural resources: coal, iron ore". */
const LISTS: readonly [RegExp, MineralKind][] = [
  [/^(?:natural|mineral) resources$|^(?:principal |main |major )?minerals$|^mineral (?:deposits|wealth)$/, "reserves"],
  [
    /^(?:main |major |principal |top )?exports?(?: - commodities| commodities| goods| products)?$|^export commodities$/,
    "supply",
  ],
  [/^industries$|^(?:mining|mineral) (?:production|products|output)$/, "production"],
];
/** Labels of figures under the heading of a mineral: "proven reserves: 149 billion tons". */
const FIGURES: readonly [RegExp, MineralKind][] = [
  [/^(?:total |annual )?(?:mine |refinery )?(?:production|output)$/, "production"],
  [/^exports$/, "supply"],
  [/^(?:proven |proved |estimated |recoverable )?(?:reserves|resources)$/, "reserves"],
];

/** Notes of row `index` as a labelled line of the frame's country. */
export function labelled(rows: readonly Row[], index: number, tokens: readonly Token[], frame: Frame): Draft[] {
  const row = rows[index] as Row;
  const figured = underCountry(row, tokens, frame);
  if (figured) return [figured];
  if (frame.topic === null || row.sentence.zone === "heading" || row.sentence.zone === "headline") return [];
  const colon = row.symbols.indexOf(":");
  const label = colon > 0 && colon <= 6 ? textOf(row, tokens, 0, colon) : "";
  if (label !== "") {
    const figure = FIGURES.find(([pattern]) => pattern.test(label));
    const amount = row.symbols.indexOf("Q");
    if (figure && frame.section !== null && amount > colon)
      return [draft(frame.topic, [frame.section], figure[1], row, 0, amount + 1, row.chunks[amount] ?? null)];
  }
  // "Natural resources coal, iron ore": the label's line run into its list
  const glued = textOf(row, tokens, 0, 2) === "natural resources" && /^jr[ljw,&]*M/.test(row.symbols);
  const above = rows[index - 1];
  const heading =
    above && (above.sentence.zone === "heading" || above.sentence.zone === "headline")
      ? textOf(above, tokens, 0, above.chunks.length)
      : "";
  const kind = LISTS.find(([pattern]) =>
    pattern.test(glued ? "natural resources" : label === "" ? heading : label),
  )?.[1];
  if (!kind) return [];
  const minerals = row.chunks.slice(colon + 1).flatMap(({ symbol, ids }) => (symbol === "M" ? ids : []));
  return minerals.length === 0 ? [] : [draft(frame.topic, minerals, kind, row, colon + 1, row.chunks.length, null)];
}

/** "Mine production: 41,000 tons" under the heading "China", of the one mineral that the text is about. */
function underCountry(row: Row, tokens: readonly Token[], frame: Frame): Draft | null {
  const amount = row.symbols.indexOf("Q");
  if (frame.ground === null || frame.minerals.length !== 1 || !/^[^:]{1,6}:[jl]*Q/.test(row.symbols)) return null;
  const label = textOf(row, tokens, 0, row.symbols.indexOf(":"));
  const kind = FIGURES.find(([pattern]) => pattern.test(label))?.[1];
  return kind ? draft(frame.ground, frame.minerals, kind, row, 0, amount + 1, row.chunks[amount] ?? null) : null;
}

function draft(
  country: string,
  minerals: string[],
  kind: MineralKind,
  row: Row,
  from: number,
  to: number,
  amount: Draft["amount"],
): Draft {
  const last = row.symbols[to - 1] === ";" ? to - 1 : to;
  return { country, minerals, kind, rank: null, share: null, amount, from, to: last };
}

function textOf(row: Row, tokens: readonly Token[], from: number, to: number): string {
  const first = row.chunks[from]?.first ?? 0;
  const last = row.chunks[to - 1]?.last ?? first;
  return tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(" ");
}
