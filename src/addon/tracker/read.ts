// Read: the rows of the tracker's tabs as they stand, in three calls a tab.
import type { Cell } from "../../table";
import { byHeader, columnsAt, type FoundTab, type Sheet, type Sheets, type Spreadsheet } from "./found";
import { memoryOf } from "./memory";
import { forTabs } from "./plan";
import type { Cells, Row, State } from "./state";
import { MEMORY, type Tab, type TabId, tabs } from "./tabs";

export interface Tracker {
  state: State;
  /** Tabs that are there; the others are made when something is to be written. */
  found: Partial<Record<TabId, FoundTab>>;
}

/** @throws Error with the remedy where a column or its header is gone, or a tab of our name is somebody else's. */
export function readTracker(spreadsheet: Spreadsheet, sheets: Sheets): Tracker {
  const tracker: Tracker = { state: forTabs(() => []), found: {} };
  for (const tab of tabs()) {
    const read = readTab(spreadsheet, sheets, tab);
    if (!read) continue;
    tracker.found[tab.id] = read.found;
    tracker.state[tab.id] = read.rows;
  }
  return tracker;
}

/** One tab; null where it is not there. */
export function readTab(spreadsheet: Spreadsheet, sheets: Sheets, tab: Tab): { found: FoundTab; rows: Row[] } | null {
  const sheet = sheets[tab.id] ?? byHeader(spreadsheet, tab);
  return sheet ? readSheet(tab, sheet) : null;
}

function readSheet(tab: Tab, sheet: Sheet): { found: FoundTab; rows: Row[] } {
  const range = sheet.getDataRange();
  const [headers = [], ...lines] = range.getValues();
  const [notes = []] = sheet.getRange(1, 1, 1, headers.length).getNotes();
  const at = columnsAt(tab, headers, notes, sheet.getName());
  const formulas = range.getFormulas();
  const shown = range.getDisplayValues();
  const rows = lines.flatMap((line, index) => {
    const place = index + 1;
    const cells: Cells = {};
    for (const [key, column] of Object.entries(at))
      cells[key] = cellOf(line[column - 1], shown[place]?.[column - 1] ?? "");
    const written = Object.keys(at).filter((key) => formulas[place]?.[(at[key] ?? 0) - 1]);
    const columns = new Set(Object.values(at));
    const annotated = line.some(
      (value, column) => value !== "" && !columns.has(column + 1) && !formulas[place]?.[column],
    );
    return rowOf(tab, place + 1, cells, written, annotated);
  });
  return { found: { tab, sheet, at }, rows };
}

/** A row with a name: by its memory, else by its id; blank rows and an analyst's own rows without an id have none. */
function rowOf(tab: Tab, place: number, cells: Cells, formulas: string[], annotated: boolean): Row[] {
  const memory = memoryOf(cells[MEMORY] ?? "");
  const id = tab.id === "agreements" ? cells.agreement_id : tab.id === "articles" ? cells.article_id : "";
  const key = memory?.key ?? String(id ?? "");
  return key === "" ? [] : [{ key, place, cells, formulas, memory, annotated }];
}

/** A date as it shows, so that no time zone moves it; everything else as it is. */
function cellOf(value: unknown, shown: string): Cell {
  if (typeof value === "number" || typeof value === "string") return value;
  return shown;
}
