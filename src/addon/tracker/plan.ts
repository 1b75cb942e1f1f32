// Plan: what is to be added, changed and removed in each tab; computed whole before anything is written.
import type { Cells } from "./state";
import type { TabId } from "./tabs";

/** A row to be written anew; the memory is among its cells. */
export interface Addition {
  key: string;
  cells: Cells;
}

/** Cells of a row that is there, before and after; `keyAfter` is its name from then on. */
export interface Change {
  key: string;
  keyAfter: string;
  before: Cells;
  after: Cells;
}

export interface TabPlan {
  added: Addition[];
  changed: Change[];
  /** Keys of rows to delete: only where an import is taken back. */
  removed: string[];
  /** Cells that would have been changed, had nobody edited them. */
  kept: number;
  /** Rows that these cells stand in. */
  keptRows: number;
}

export type Plan = Record<TabId, TabPlan>;

export const TAB_IDS: readonly TabId[] = ["articles", "agreements", "links", "minerals"];

/** A value for each tab. */
export function forTabs<Value>(make: (id: TabId) => Value): Record<TabId, Value> {
  return {
    articles: make("articles"),
    agreements: make("agreements"),
    links: make("links"),
    minerals: make("minerals"),
  };
}

export function isEmpty(plan: Plan): boolean {
  return TAB_IDS.every((id) => plan[id].added.length + plan[id].changed.length + plan[id].removed.length === 0);
}
