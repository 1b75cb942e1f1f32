// Reference: what the critical-mineral lists and the published figures say beside a mineral note.
import type { MineralNote } from "../extract/facts";
import { criticalLists as listsOf } from "../lexicon/criticalMinerals";
import { metalOf } from "../lexicon/minerals";
import { type ReferenceFigure, reference } from "../lexicon/reference";

/** "yes" where the list names the mineral, else "no". */
export interface CriticalLists {
  us2022: string;
  us2025: string;
  eu2024: string;
}

export interface Reference {
  /** "1,200 thousand metric tons (2025)", empty where no source gives a figure. */
  figure: string;
  /** The country's place in the source, 1 for the largest. */
  rank: number | null;
  /** "agrees", "differs (...)" with what the source says, or "no reference". */
  verdict: string;
}

/** Shares of the world's total agree when they lie within this many points of the source's, or a fifth of it. */
const POINTS = 3;
const PART = 0.2;

export function criticalLists(mineral: string): CriticalLists {
  const lists = listsOf(metalOf(mineral));
  const flag = (listed: boolean) => (listed ? "yes" : "no");
  return { us2022: flag(lists.us2022), us2025: flag(lists.us2025), eu2024: flag(lists.eu2024) };
}

/**
 * Holds a note against the published figure for its country: its rank, or else its share of the world's total. A note
 * with neither claims no more than that there is some, which a listed country has. Supply is held against production;
 * a single deposit, and what a mineral is used for, have no reference.
 */
export function referenceOf({ country, mineral, kind, rank, share }: MineralNote): Reference {
  const measure = kind === "supply" ? "production" : kind;
  const known = measure === "reserves" || measure === "production";
  const figure = known && country !== null ? reference(mineral, measure, country) : null;
  if (!known || figure === null) return { figure: "", rank: null, verdict: "no reference" };
  const said = describe(figure);
  if (rank !== null) {
    if (figure.rank === null) return { figure: said, rank: null, verdict: "no reference" };
    const verdict = rank === figure.rank ? "agrees" : `differs (reference rank ${figure.rank})`;
    return { figure: said, rank: figure.rank, verdict };
  }
  if (share === null) return { figure: said, rank: figure.rank, verdict: "agrees" };
  const world = reference(mineral, measure, "WLD");
  const comparable = world !== null && world.unit === figure.unit && world.value > 0;
  if (!comparable) return { figure: said, rank: figure.rank, verdict: "no reference" };
  const listed = (100 * figure.value) / world.value;
  const near = Math.abs(share - listed) <= Math.max(POINTS, PART * listed);
  const verdict = near ? "agrees" : `differs (reference share ${Math.round(listed)} %)`;
  return { figure: said, rank: figure.rank, verdict };
}

function describe({ value, atLeast, unit, year, source }: ReferenceFigure): string {
  return `${atLeast ? "more than " : ""}${grouped(value)} ${unit} (${year}, ${source})`;
}

/** 1234567 as "1,234,567". */
function grouped(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? parts : `${parts}.${decimals}`;
}
