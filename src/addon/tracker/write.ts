// Write: carries a plan into the sheet; new rows of a tab go in with one setValues, changed cells run by run.
import type { Cell } from "../../table";
import { entry, NUMBER_FORMATS } from "./cells";
import type { FoundTab, Sheet } from "./found";
import type { Addition, Change, TabPlan } from "./plan";
import { type Row, untouched } from "./state";
import { MEMORY } from "./tabs";

/**
 * Writes the plan of one tab; `rows` are its rows as they were read when the plan was made.
 * @param urls web address of each article, by id: new agreements are linked to it
 * @returns the first of the rows that were added, if any was
 */
export function writeTab(
  found: FoundTab,
  rows: readonly Row[],
  { added, changed, removed }: TabPlan,
  urls: ReadonlyMap<string, string> = new Map(),
): number | undefined {
  if (added.length + changed.length + removed.length === 0) return undefined;
  writeChanges(found, rows, changed);
  const gone = new Set(removed);
  deleteRows(
    found.sheet,
    rows.filter(({ key }) => gone.has(key)).map(({ place }) => place),
  );
  if (added.length === 0) return undefined;
  const last = lastUsed(found, rows);
  makeRoom(found.sheet, last + added.length);
  writeBlock(found, last + 1, added);
  if (found.tab.id === "agreements") linkArticles(found, last + 1, added, urls);
  return last + 1;
}

/** Makes the article ids of new rows links, in one call; where no article has an address, in none. */
function linkArticles(
  { sheet, at }: FoundTab,
  first: number,
  added: readonly Addition[],
  urls: ReadonlyMap<string, string>,
): void {
  const ids = added.map(({ cells }) => String(cells.article_id ?? ""));
  if (!ids.some((id) => urls.has(id))) return;
  const values = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  for (const id of ids) {
    if (values.has(id)) continue;
    const text = SpreadsheetApp.newRichTextValue().setText(id);
    const url = urls.get(id);
    values.set(id, (url ? text.setLinkUrl(url) : text).build());
  }
  const column = ids.flatMap((id) => values.get(id) ?? []).map((value) => [value]);
  sheet.getRange(first, at.article_id ?? 1, column.length, 1).setRichTextValues(column);
}

/** The last row that one of our columns uses: also rows without a name, such as those an analyst typed. */
function lastUsed({ sheet, at }: FoundTab, rows: readonly Row[]): number {
  const known = rows.reduce((end, { place }) => Math.max(end, place), 1);
  const last = sheet.getLastRow();
  if (last <= known) return known;
  const columns = Object.values(at);
  const values = sheet.getRange(known + 1, 1, last - known, Math.max(...columns)).getValues();
  const used = values.map((line) => columns.some((column) => line[column - 1] !== ""));
  return known + used.lastIndexOf(true) + 1;
}

/** One setValues where nobody put a column of their own between ours, else one for each side of it. */
function writeBlock({ tab, sheet, at }: FoundTab, first: number, added: readonly Addition[]): void {
  for (const run of runsOf(Object.values(at), at[MEMORY] ?? 0)) {
    const columns = run.map((place) => tab.columns.find(({ key }) => at[key] === place));
    const range = sheet.getRange(first, run[0] ?? 1, added.length, run.length);
    const values = added.map(({ cells }) =>
      columns.map((column) => (column ? entry(cells[column.key] ?? "", column.format) : "")),
    );
    range.setValues(values);
    const formats = columns.map((column) => NUMBER_FORMATS[column?.format ?? "text"]);
    range.setNumberFormats(added.map(() => formats));
    range.setVerticalAlignment("top");
    const strategy = SpreadsheetApp.WrapStrategy;
    const wraps = columns.map((column) => (column?.format === "wrap" ? strategy.WRAP : strategy.CLIP));
    range.setWrapStrategies(added.map(() => wraps));
  }
}

/** Makes sure that the sheet has this many rows and one to spare, so that filter, bands and formats grow with it. */
function makeRoom(sheet: Sheet, rows: number): void {
  const present = sheet.getMaxRows();
  if (rows < present) return;
  sheet.insertRowsBefore(present, rows + 1 - present);
}

/** Neighbouring column numbers together; the run with the memory first, so that a row is never without its name. */
function runsOf(columns: readonly number[], memory: number): number[][] {
  const runs: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1] === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs.sort((a, b) => Number(b.includes(memory)) - Number(a.includes(memory)));
}

/** Column by column, each run of rows with one call; a run goes on over cells of ours that stay as they are (not ids: they may carry a link). */
function writeChanges({ tab, sheet, at }: FoundTab, rows: readonly Row[], changed: readonly Change[]): void {
  if (changed.length === 0) return;
  const changes = new Map(changed.map((change) => [change.key, change]));
  const ordered = [...rows].sort((a, b) => a.place - b.place);
  for (const column of tab.columns) {
    let run: { first: number; cells: Cell[][]; settled: number } | null = null;
    const flush = () => {
      if (run && run.settled > 0)
        sheet.getRange(run.first, at[column.key] ?? 1, run.settled, 1).setValues(run.cells.slice(0, run.settled));
      run = null;
    };
    for (const row of ordered) {
      const change = changes.get(row.key);
      const wanted = change && column.key in change.after ? change.after[column.key] : undefined;
      const bridged = !tab.ids.includes(column.key) && (column.key === MEMORY || untouched(row, column.key));
      const ours = wanted !== undefined || bridged;
      const follows: boolean = run !== null && row.place === run.first + run.cells.length;
      if (!ours || !follows) flush();
      if (!ours || (run === null && wanted === undefined)) continue;
      run = run ?? { first: row.place, cells: [], settled: 0 };
      run.cells.push([entry(wanted ?? row.cells[column.key] ?? "", column.format)]);
      if (wanted !== undefined) run.settled = run.cells.length;
    }
    flush();
  }
}

/** From the bottom up, neighbours together. */
export function deleteRows(sheet: Sheet, places: readonly number[]): void {
  const descending = [...places].sort((a, b) => b - a);
  while (descending.length > 0) {
    const bottom = descending.shift() ?? 0;
    let top = bottom;
    while (descending[0] === top - 1) top = descending.shift() ?? top;
    sheet.deleteRows(top, bottom - top + 1);
  }
}
