// Journal: a hidden tab that tells what each import changed, so that it can be taken back, and finished or undone after a failure.
import type { Stamp } from "../../table";
import { CELL_CHARACTERS } from "./cells";
import { type Sheet, type Sheets, type Spreadsheet, TAB_METADATA, type View } from "./found";
import { fingerprints } from "./memory";
import { forTabs, type Plan } from "./plan";
import type { Cells } from "./state";
import type { TabId } from "./tabs";

const HEADER = ["Import ID", "State", "At", "What", "Data"];

export const JOURNAL: View = { id: "journal", name: "Pactsheet journal", begins: HEADER };

/** Room for the spreadsheet's clock, beside the header. */
const CLOCK = HEADER.length + 1;
const CHUNK = CELL_CHARACTERS - 5000;

/** open: begun; done: written; undone: taken back; failed: taken back because a step failed. */
export type JournalState = "open" | "done" | "undone" | "failed";

/** What one import did, as far as taking it back needs it. `after` holds fingerprints. */
export type Trace = Record<
  TabId,
  {
    added: string[];
    changed: { key: string; keyAfter: string; before: Cells; after: Record<string, string> }[];
  }
>;

export interface JournalEntry {
  id: string;
  state: JournalState;
  what: string;
  trace: Trace;
  row: number;
}

/** The journal's tab, made where it is missing; `made` says so: it is to be hidden when all is written. */
export function openJournal(spreadsheet: Spreadsheet, sheets: Sheets): { sheet: Sheet; made: boolean } {
  const present = sheets[JOURNAL.id];
  if (present) return { sheet: present, made: false };
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(JOURNAL.name, spreadsheet.getNumSheets());
  try {
    sheet.addDeveloperMetadata(TAB_METADATA, JOURNAL.id);
    sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]);
    spreadsheet.setActiveSheet(active);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return { sheet, made: true };
}

/** The number and time of the import that comes next, by the spreadsheet's own clock. */
export function nextStamp(sheet: Sheet): Stamp {
  const clock = sheet.getRange(1, CLOCK);
  clock.setNumberFormat("yyyy-mm-dd hh:mm").setFormula("=NOW()");
  return { id: `I${String(sheet.getLastRow()).padStart(4, "0")}`, at: clock.getDisplayValue() };
}

/** Begins an entry, before the first tab is touched. */
export function begin(sheet: Sheet, stamp: Stamp, what: string, plan: Plan): JournalEntry {
  const trace = traceOf(plan);
  const chunks = split(JSON.stringify(trace));
  const row = sheet.getLastRow() + 1;
  const width = HEADER.length - 1 + chunks.length;
  if (sheet.getMaxRows() < row) sheet.insertRowsAfter(sheet.getMaxRows(), 100);
  if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  sheet.getRange(row, 1, 1, width).setValues([[stamp.id, "open", `'${stamp.at}`, `'${what}`, ...chunks]]);
  return { id: stamp.id, state: "open", what, trace, row };
}

export function settle(sheet: Sheet, entry: JournalEntry, state: JournalState): void {
  sheet.getRange(entry.row, 2).setValue(state);
}

/** The last entry in one of the given states, read without the data of the others; null where there is none. */
export function lastEntry(sheet: Sheet, ...states: JournalState[]): JournalEntry | null {
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return null;
  const column = sheet.getRange(2, 2, rows, 1).getValues();
  const index = column.map(([state]) => states.includes(state as JournalState)).lastIndexOf(true);
  if (index < 0) return null;
  const [line = []] = sheet.getRange(index + 2, 1, 1, sheet.getLastColumn()).getValues();
  const [id, state, , what, ...chunks] = line;
  const trace = JSON.parse(chunks.join("")) as Trace;
  return { id: String(id), state: state as JournalState, what: String(what), trace, row: index + 2 };
}

function traceOf(plan: Plan): Trace {
  return forTabs((id) => ({
    added: plan[id].added.map(({ key }) => key),
    changed: plan[id].changed.map(({ after, ...change }) => ({ ...change, after: fingerprints(after) })),
  }));
}

/** JSON begins with a brace, a chunk in its midst may begin with anything: the apostrophe keeps it text. */
function split(json: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < json.length; at += CHUNK) chunks.push(`'${json.slice(at, at + CHUNK)}`);
  return chunks;
}
