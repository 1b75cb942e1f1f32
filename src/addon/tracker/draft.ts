// Draft: the rows of a tab as they shall stand, held against what is there; edits by hand win.
import { fingerprint, fingerprints, type Memory, remembered } from "./memory";
import type { TabPlan } from "./plan";
import { asImported, type Cells, type Row, untouched } from "./state";
import { MEMORY, type Tab } from "./tabs";

/** One row in the making: `row` is how it stands in the sheet, null where it is new. */
export interface Draft {
  key: string;
  row: Row | null;
  cells: Cells;
  /** Keys of cells that the analyst changed before this import. */
  byHand: readonly string[];
}

export class TabDraft {
  readonly drafts: Draft[];
  /** How many cells and rows were asked for so far. */
  writes = 0;
  private readonly byKey = new Map<string, Draft>();
  private readonly families = new Map<string, Draft[]>();
  private kept = 0;
  private readonly keeping = new Set<Draft>();

  constructor(
    private readonly tab: Tab,
    rows: readonly Row[],
  ) {
    this.drafts = rows.map((row) => ({ key: row.key, row, cells: { ...row.cells }, byHand: [] }));
    for (const draft of this.drafts) if (!this.byKey.has(draft.key)) this.index(draft);
  }

  find(key: string): Draft | undefined {
    return this.byKey.get(key);
  }

  /** The rows whose keys are the given one, a full stop, and more: the links of an agreement. */
  familyOf(key: string): Draft[] {
    return this.families.get(key) ?? [];
  }

  /** Adds a row, or brings the one of that key up to date. */
  put(key: string, cells: Cells, byHand: readonly string[] = []): void {
    const draft = this.find(key);
    if (draft) this.update(draft, cells, byHand);
    else {
      const written = Object.keys(cells).filter((column) => !this.tab.blank.includes(column));
      const added = { key, row: null, cells: pick(cells, written), byHand };
      this.drafts.push(added);
      this.index(added);
      this.writes++;
    }
  }

  /**
   * Sets the cells that nobody edited; counts those that are kept. The analyst's own columns, and cells corrected before
   * an earlier import, change only where the analyst corrected them now (`byHand`).
   */
  update(draft: Draft, cells: Cells, byHand: readonly string[] = []): void {
    draft.byHand = byHand;
    for (const [column, wanted] of Object.entries(cells)) {
      const corrected = byHand.includes(column);
      const same = fingerprint(draft.cells[column] ?? "") === fingerprint(wanted);
      if (same || this.tab.blank.includes(column) || (this.tab.yours.includes(column) && !corrected)) continue;
      if (draft.row !== null && !isFree(this.tab, draft.row, column, corrected)) {
        this.kept++;
        this.keeping.add(draft);
      } else {
        draft.cells[column] = wanted;
        this.writes++;
      }
    }
  }

  /** Gives a row another name, for an agreement that the engine now words otherwise. */
  rename(draft: Draft, key: string): void {
    if (draft.key === key) return;
    this.byKey.delete(draft.key);
    const family = familyOf(draft.key);
    this.families.set(
      family,
      this.familyOf(family).filter((other) => other !== draft),
    );
    draft.key = key;
    this.index(draft);
    this.writes++;
  }

  /**
   * Empties a row, unless somebody edited it. It stays in its place with its name, so that nothing else has to move, it
   * can be filled again, and undoing puts back exactly what was there.
   */
  empty(draft: Draft): void {
    if (draft.row !== null && isEdited(this.tab, draft.row)) return;
    const blank = Object.keys(draft.cells).filter((column) => column !== MEMORY);
    this.update(draft, Object.fromEntries(blank.map((column) => [column, ""])));
  }

  plan(): TabPlan {
    const plan: TabPlan = { added: [], changed: [], removed: [], kept: this.kept, keptRows: this.keeping.size };
    for (const draft of this.drafts) {
      const { row, key } = draft;
      if (row === null)
        plan.added.push({ key, cells: { ...draft.cells, [MEMORY]: remembered(this.memoryFor(draft)) } });
      else {
        const columns = Object.keys(draft.cells).filter((column) => draft.cells[column] !== row.cells[column]);
        if (columns.length === 0 && key === row.key) continue;
        const after = { ...pick(draft.cells, columns), [MEMORY]: remembered(this.memoryFor(draft)) };
        const before = { ...pick(row.cells, columns), [MEMORY]: row.cells[MEMORY] ?? "" };
        plan.changed.push({ key: row.key, keyAfter: key, before, after });
      }
    }
    return plan;
  }

  private index(draft: Draft): void {
    this.byKey.set(draft.key, draft);
    const family = familyOf(draft.key);
    const members = this.families.get(family);
    if (members) members.push(draft);
    else this.families.set(family, [draft]);
  }

  /** What the row remembers from now on: of the cells that were written, their new fingerprints. */
  private memoryFor({ row, key, cells, byHand }: Draft): Memory {
    const changed = Object.keys(cells).filter((column) => column !== MEMORY && cells[column] !== row?.cells[column]);
    const ours = changed.filter((column) => !this.tab.yours.includes(column) && !byHand.includes(column));
    const yours = changed.filter((column) => byHand.includes(column));
    return {
      key,
      written: { ...row?.memory?.written, ...fingerprints(pick(cells, ours)) },
      byHand: { ...row?.memory?.byHand, ...fingerprints(pick(cells, yours)) },
    };
  }
}

const familyOf = (key: string) => key.slice(0, Math.max(0, key.lastIndexOf(".")));

/** True where somebody changed a cell, reviewed the row, or wrote a note on it or beside it, since it was imported. */
export function isEdited(tab: Tab, row: Row): boolean {
  return (
    row.annotated || tab.columns.some(({ key }) => key !== MEMORY && !asImported(row, key) && !isBlank(tab, row, key))
  );
}

/** The analyst's own column with nothing in it. */
function isBlank(tab: Tab, row: Row, column: string): boolean {
  return tab.yours.includes(column) && ["", "unreviewed"].includes(String(row.cells[column] ?? ""));
}

/** True where an import may write into the cell; a correction also over an earlier one, and into the analyst's blank columns. */
function isFree(tab: Tab, row: Row, column: string, corrected: boolean): boolean {
  return corrected ? asImported(row, column) || isBlank(tab, row, column) : untouched(row, column);
}

function pick(cells: Cells, columns: readonly string[]): Cells {
  const picked: Cells = {};
  for (const column of columns) picked[column] = cells[column] ?? "";
  return picked;
}
