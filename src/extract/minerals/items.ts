// Items: lists and tables, whose lead-in says the kind and whose lines say the mineral, the country or the figure.
import { lowerAt } from "../../text";
import type { Token } from "../../text/document";
import type { MineralKind } from "../facts";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import type { Row } from "./row";

/** "Gold", "rich gold deposits", "copper (Kansanshi)" */
const MINERAL_LINE = /^[ljw]{0,3}M/;
/** "1 China 140,000", "Peru (2.6 million tons)", "Chile: 24%" */
const COUNTRY_LINE = /^#?[.)]?C[,:(-]*j?[Q%#]/;
/** "Angola: diamonds, iron ore" */
const COUNTRY_MINERALS = /^C[:-][ljw]{0,3}M/;

/** Notes of row `index` as a line of a list or a table. */
export function listed(rows: readonly Row[], index: number, tokens: readonly Token[], frame: Frame): Draft[] {
  const row = rows[index] as Row;
  const to = row.chunks.length - (row.symbols.endsWith(";") ? 1 : 0);
  const base = { rank: null, share: null, amount: null, from: 0, to };
  const lead = leadOf(rows, index);
  if (!lead) return [];
  const kind = kindOf(lead, tokens);
  if (
    COUNTRY_LINE.test(row.symbols) &&
    kind &&
    kind !== "deposit" &&
    isTable(rows, index) &&
    frame.minerals.length === 1
  ) {
    const figure = row.chunks.find(({ quantity }) => quantity !== null)?.quantity;
    const share = figure?.per === "cent" ? figure.value : null;
    return idsOf(row, "C").map((country) => ({ ...base, country, minerals: frame.minerals, kind, share }));
  }
  const minerals = idsOf(row, "M");
  if (COUNTRY_MINERALS.test(row.symbols)) {
    return idsOf(row, "C").map((country) => ({ ...base, country, minerals, kind: kind ?? "reserves" }));
  }
  if (row.sentence.zone !== "item" || !lead.symbols.endsWith(":")) return [];
  const place = idsOf(row, "Cc");
  const country = place.length === 1 ? place[0] : (idsOf(lead, "Cc")[0] ?? frame.topic ?? frame.last);
  if (!country || minerals.length === 0 || !kind) return [];
  // "Projects include: Michigan Potash"
  const fits =
    kind === "deposit" ? /^[CN]+M;?$/.test(row.symbols) : MINERAL_LINE.test(row.symbols) && !/[PHB]/.test(row.symbols);
  return fits ? [{ ...base, country, minerals, kind }] : [];
}

/** The line that leads a list in: the last one before `index` that is no line of it. */
function leadOf(rows: readonly Row[], index: number): Row | null {
  for (let at = index - 1; at >= 0 && at > index - 40; at--) {
    const row = rows[at] as Row;
    if (row.sentence.zone === "item" || COUNTRY_LINE.test(row.symbols) || COUNTRY_MINERALS.test(row.symbols)) continue;
    return row;
  }
  return null;
}

/** At least three lines of a table stand together. */
function isTable(rows: readonly Row[], index: number): boolean {
  let lines = 1;
  for (let at = index - 1; at >= 0 && COUNTRY_LINE.test(rows[at]?.symbols ?? ""); at--) lines++;
  for (let at = index + 1; at < rows.length && COUNTRY_LINE.test(rows[at]?.symbols ?? ""); at++) lines++;
  return lines >= 3;
}

/** What the lead-in counts: "Mine production by country", "The main minerals are:", "Initial projects include:". */
function kindOf(lead: Row, tokens: readonly Token[]): MineralKind | null {
  if (/[FZ]/.test(lead.symbols)) return null;
  for (const chunk of lead.chunks) {
    if (/[rka]/.test(chunk.symbol) || chunk.symbol === "P")
      return chunk.kind === "none" ? null : (chunk.kind as MineralKind);
    if (chunk.symbol === "j" && chunk.kind === "reserves") return "reserves";
    if (/[dD]/.test(chunk.symbol) && /^(?:projects|mines|sites)$/.test(lowerAt(tokens, chunk.last - 1)))
      return "deposit";
  }
  return null;
}

function idsOf(row: Row, symbols: string): string[] {
  return [...new Set(row.chunks.flatMap(({ symbol, ids }) => (symbols.includes(symbol) ? ids : [])))];
}
