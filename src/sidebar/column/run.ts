// Run: the import of a column, chunk after chunk: it can be stopped between two, goes on from there, and is taken back whole.
import type { ColumnRange, RowResult } from "../../addon/bridge";
import { type Bridge, REFUSED } from "../bridge";
import { explain } from "../explain";
import type { Problem } from "../state";
import { SILENCES } from "../words";

export interface Column {
  range: ColumnRange | null;
  results: readonly RowResult[];
  /** Imports that were made, the last one last: Undo takes them back in turn. */
  importIds: readonly string[];
  /** Row of the range to go on from; null where all are done. */
  next: number | null;
  busy: "looking" | "importing" | "stopping" | "undoing" | "writing" | null;
  /** Milliseconds that a row took lately; 0 while nobody knows. */
  pace: number;
  /** What was done with the whole: where the summary stands, or that all is taken back. */
  said: string;
  problem: Problem | null;
}

export const NO_COLUMN: Column = {
  range: null,
  results: [],
  importIds: [],
  next: 0,
  busy: null,
  pace: 0,
  said: "",
  problem: null,
};

export interface ColumnRun {
  get(): Column;
  look(): Promise<void>;
  /** What the analyst set: which column holds what, and whether the first row is a header. */
  set(changes: Partial<ColumnRange>): void;
  /** Begins, or goes on where it was stopped or failed. */
  start(): Promise<void>;
  stop(): void;
  undo(): Promise<void>;
  write(): Promise<void>;
}

/** `show` is called after each change. */
export function columnRun(bridge: Bridge, show: (column: Column) => void): ColumnRun {
  let column = NO_COLUMN;
  const change = (changes: Partial<Column>) => {
    column = { ...column, ...changes };
    show(column);
  };
  /** Does nothing while another step runs. */
  const step = async (busy: Column["busy"], work: () => Promise<void>) => {
    if (column.busy !== null) return;
    change({ busy, problem: null, said: "" });
    try {
      await work();
    } catch (error) {
      change({ problem: explain(error) });
    }
    change({ busy: null });
  };
  const chunk = async (range: ColumnRange, from: number) => {
    const start = performance.now();
    const { results, next, importId } = await bridge.importChunk({ ...range, from });
    change({
      results: [...column.results, ...results],
      importIds: importId === "" ? column.importIds : [...column.importIds, importId],
      next,
      pace: (performance.now() - start) / Math.max(1, results.length),
    });
  };
  return {
    get: () => column,
    look: () =>
      step("looking", async () => change({ ...NO_COLUMN, busy: "looking", range: await bridge.lookAtColumn() })),
    set: (changes) => change({ range: column.range && { ...column.range, ...changes } }),
    start: () =>
      step("importing", async () => {
        while (column.range && column.next !== null && column.busy !== "stopping")
          await chunk(column.range, column.next);
      }),
    stop: () => {
      if (column.busy === "importing") change({ busy: "stopping" });
    },
    undo: () =>
      step("undoing", async () => {
        for (let id = lastOf(column.importIds); id !== undefined; id = lastOf(column.importIds)) {
          const { ok, message } = await bridge.undo(id);
          if (!ok) throw Object.assign(new Error(message), { name: REFUSED });
          change({ importIds: column.importIds.slice(0, -1) });
        }
        change({ results: [], next: 0, said: "Everything that was imported is taken back." });
      }),
    write: () =>
      step("writing", async () =>
        change({ said: `Written to the tab ${await bridge.writeSummary(table(column.results))}.` }),
      ),
  };
}

const lastOf = (ids: readonly string[]) => ids[ids.length - 1];

export const OUTCOMES: Record<RowResult["outcome"], string> = {
  imported: "Imported",
  there: "Already there",
  nothing: "Nothing found",
  failed: "Failed",
};

/** Why a row brought nothing, in words. */
export function reasonOf({ outcome, why }: RowResult): string {
  if (outcome !== "nothing") return why;
  return SILENCES[why as keyof typeof SILENCES] ?? (why || "No sentence speaks of an agreement");
}

/** The summary as rows of a tab. */
export function table(results: readonly RowResult[]): (string | number)[][] {
  const rows = results.map((result) => [result.row, result.title, OUTCOMES[result.outcome], reasonOf(result)]);
  return [["Row", "Article", "Outcome", "Why"], ...rows];
}
