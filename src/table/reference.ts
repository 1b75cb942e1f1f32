// Reference: what the critical-mineral lists and the reference figures say of a mineral note.
import type { MineralNote } from "../extract/facts";

export interface CriticalLists {
  us2022: string;
  us2025: string;
  eu2024: string;
}

export interface Reference {
  figure: string;
  rank: number | null;
  verdict: string;
}

export function criticalLists(_mineral: string): CriticalLists {
  return { us2022: "", us2025: "", eu2024: "" };
}

export function referenceOf(_note: MineralNote): Reference {
  return { figure: "", rank: null, verdict: "no reference" };
}
