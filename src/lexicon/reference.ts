// Reference: one country's figure for one mineral, to hold a claim of the news against.

import { rowsOf, value, values } from "./lines";
import { production } from "./production";
import { reserves } from "./reserves";

/** A published figure: `value` in `unit`, for `year`; `rank` among the countries listed, 1 the largest, null for the world. */
export interface ReferenceFigure {
  value: number;
  /** True where the source prints "more than" the value. */
  atLeast: boolean;
  unit: string;
  /** "mine", "refinery", "smelter" ...; "in the ground" for reserves. */
  stage: string;
  year: number;
  rank: number | null;
  source: string;
}

let figures: Map<string, ReferenceFigure> | undefined;

/**
 * The figure for a mineral id, "reserves" or "production", and an alpha-3 code ("WLD" for the world), or null where no
 * source lists it. Mine output comes before refinery output where both are known.
 */
export function reference(mineralId: string, kind: "reserves" | "production", iso3: string): ReferenceFigure | null {
  figures ??= read();
  return figures.get(`${kind} ${mineralId} ${iso3}`) ?? null;
}

function read(): Map<string, ReferenceFigure> {
  const found = new Map<string, ReferenceFigure>();
  for (const [kind, data] of [
    ["reserves", reserves],
    ["production", production],
  ] as const) {
    for (const row of rowsOf(data)) {
      const [unit, year, source] = [value(row, 2), Number(value(row, 3)), value(row, 4)];
      for (const figure of values(row, 5)) {
        const [country = "", amount = "", rank] = figure.split(" ");
        const key = `${kind} ${value(row, 0)} ${country}`;
        if (found.has(key)) continue;
        found.set(key, {
          value: Number(amount.replace(">=", "")),
          atLeast: amount.startsWith(">="),
          unit,
          stage: value(row, 1),
          year,
          rank: rank === undefined ? null : Number(rank),
          source,
        });
      }
    }
  }
  return found;
}
