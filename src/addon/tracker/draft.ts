// Draft: the rows of a tab as they shall stand, held against what is there; edits by hand win.
import { fingerprint, fingerprints, type Memory, remembered } from "./memory";
import type { TabPlan } from "./plan";
import { type Cells, type Row, untouched } from "./state";
import { MEMORY, type Tab } from "./tabs";

/** One row in the making: `row` is how it stands in the sheet, null where it is new. */
export interface Draft {
  key: string;
  row: Row | null;
  cells: Cells;
}

export class TabDraft {
  readonly drafts: Draft[];
  /** How many cells and rows were asked for so far. */
  writes = 0;
  private readonly byKey = new Map<string, Draft>();
  private readonly families = new Map<string, Draft[]>();
  private kept = 0;

  constructor(
    private readonly tab: Tab,
    rows: readonly Row[],
  ) {
    this.drafts = rows.map((row) => ({ key: row.key, row, cells: { ...row.cells } }));
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
  put(key: string, cells: Cells): void {
    const draft = this.find(key);
    if (draft) this.update(draft, cells);
    else {
      const added = { key, row: null, cells: { ...cells } };
      this.drafts.push(added);
      this.index(added);
      this.writes++;
    }
  }

  /** Sets the cells that nobody edited; counts those that are kept. The analyst's own columns are left alone. */
  update(draft: Draft, cells: Cells): void {
    for (const [column, wanted] of Object.entries(cells)) {
      const same = fingerprint(draft.cells[column] ?? "") === fingerprint(wanted);
      if (same || this.tab.yours.includes(column)) continue;
      if (draft.row !== null && !untouched(draft.row, column)) this.kept++;
      else {
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
    const plan: TabPlan = { added: [], changed: [], removed: [], kept: this.kept };
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
  private memoryFor({ row, key, cells }: Draft): Memory {
    const ours = Object.keys(cells).filter((column) => column !== MEMORY && !this.tab.yours.includes(column));
    if (row === null) return { key, written: fingerprints(pick(cells, ours)) };
    const written = ours.filter((column) => cells[column] !== row.cells[column]);
    return { key, written: { ...row.memory?.written, ...fingerprints(pick(cells, written)) } };
  }
}

const familyOf = (key: string) => key.slice(0, Math.max(0, key.lastIndexOf(".")));

/** True where somebody changed a cell, reviewed the row, or wrote a note on it or beside it. */
export function isEdited(tab: Tab, row: Row): boolean {
  if (row.annotated) return true;
  return tab.columns.some(({ key }) => {
    if (key === MEMORY) return false;
    if (!tab.yours.includes(key)) return !untouched(row, key);
    return !["", "unreviewed"].includes(String(row.cells[key] ?? ""));
  });
}

function pick(cells: Cells, columns: readonly string[]): Cells {
  const picked: Cells = {};
  for (const column of columns) picked[column] = cells[column] ?? "";
  return picked;
}
