// Sheet: its grid, its name and place, and what stands on it.

import { parseA1 } from "../a1";
import type { Stand } from "../guard";
import type { Area } from "../workbook";
import { sheetBandings } from "./banding";
import { newChart, sheetCharts } from "./chart";
import { conditionalFormatRules, setConditionalFormatRules } from "./conditionalformats";
import { sheetFilter } from "./filter";
import { sheetHeaders } from "./headers";
import { addMetadata, createFinder, metadataOf } from "./metadata";
import { sheetPivots } from "./pivot";
import { protections, protectSheet } from "./protection";
import { createRange, rangeAt } from "./range";
import { insertSlicer, sheetSlicers } from "./slicer";
import { createSpreadsheet } from "./spreadsheet";
import type { Stage } from "./stage";
import { clearing } from "./values";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Options = { contentsOnly?: boolean; formatOnly?: boolean };

export const sheetIdOf = (stage: Stage, sheet: unknown): string => stage.guard.heartOf<string>(sheet, "Sheet");

export function createSheet(stage: Stage, sheetId: string): GoogleSheet {
  const members = { ...sheetPlace(stage, sheetId), ...sheetHeaders(stage, sheetId), ...sheetObjects(stage, sheetId) };
  return stage.guard.wrap("Sheet", members, sheetId) as unknown as GoogleSheet;
}

function sheetPlace(stage: Stage, sheetId: string) {
  const { workbook } = stage;
  const name = () => workbook.getters.getSheetName(sheetId);
  const whole = () => workbook.sheetArea(sheetId);
  const wipe = (options: Options) => workbook.batch(clearing(stage, whole(), options));
  return {
    getParent: () => createSpreadsheet(stage),
    getName: name,
    getSheetName: name,
    getSheetId: () => workbook.gridId(sheetId),
    getIndex: () => workbook.getters.getSheetIds().indexOf(sheetId) + 1,
    getType: () => "GRID",
    setName(newName: string) {
      const taken = workbook.getters.getSheetIdByName(newName);
      if (taken && taken !== sheetId)
        throw new Error(`A sheet with the name "${newName}" already exists. Please enter another name.`);
      workbook.run("RENAME_SHEET", { sheetId, oldName: name(), newName });
      return this;
    },
    activate() {
      workbook.activate(sheetId);
      stage.selection = { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
      stage.show({ type: "activate", sheetId });
      return this;
    },
    getRange: (...args: (string | number)[]) => findRange(stage, sheetId, args),
    getDataRange() {
      const { rows, columns } = workbook.extent(sheetId);
      return rangeAt(stage, sheetId, 1, 1, Math.max(1, rows), Math.max(1, columns));
    },
    getLastRow: () => workbook.extent(sheetId).rows,
    getLastColumn: () => workbook.extent(sheetId).columns,
    getActiveRange: () => createRange(stage, ownSelection(stage, sheetId)),
    getActiveCell: () => {
      const { top, left } = ownSelection(stage, sheetId);
      return createRange(stage, { sheetId, top, left, bottom: top, right: left });
    },
    appendRow(values: unknown[]) {
      const row = workbook.extent(sheetId).rows;
      const missing = row + 1 - workbook.getters.getNumberRows(sheetId);
      if (missing > 0)
        insertLines(stage, sheetId, "ROW", workbook.getters.getNumberRows(sheetId) - 1, missing, "after");
      workbook.batch(values.flatMap((value, col) => workbook.write({ sheetId, row, col }, value)));
      return this;
    },
    clear(options: Options = {}) {
      const all = !options.contentsOnly && !options.formatOnly;
      wipe(all ? { contentsOnly: true, formatOnly: true } : options);
      return this;
    },
    clearContents() {
      wipe({ contentsOnly: true });
      return this;
    },
    clearFormats() {
      wipe({ formatOnly: true });
      return this;
    },
    clearNotes() {
      workbook.erase(workbook.annotations("note", sheetId).map(({ id }) => id));
      return this;
    },
    hideSheet() {
      workbook.run("HIDE_SHEET", { sheetId });
      return this;
    },
    showSheet() {
      workbook.run("SHOW_SHEET", { sheetId });
      return this;
    },
    isSheetHidden: () => !workbook.getters.isSheetVisible(sheetId),
    setTabColor(color: string | null) {
      workbook.run("COLOR_SHEET", { sheetId, color: color ?? undefined });
      return this;
    },
    getTabColor: () => workbook.getters.getSheet(sheetId).color ?? null,
    setHiddenGridlines(hidden: boolean) {
      workbook.run("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: !hidden });
      return this;
    },
    hasHiddenGridlines: () => !workbook.getters.getGridLinesVisibility(sheetId),
  } satisfies Stand<GoogleSheet>;
}

function ownSelection({ selection }: Stage, sheetId: string): Area {
  return selection.sheetId === sheetId ? selection : { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
}

function sheetObjects(stage: Stage, sheetId: string) {
  const { workbook } = stage;
  return {
    ...sheetCharts(stage, sheetId),
    newChart: () => newChart(stage, sheetId),
    getPivotTables: () => sheetPivots(stage, sheetId),
    getConditionalFormatRules: () => conditionalFormatRules(stage, sheetId),
    setConditionalFormatRules: (rules: unknown[]) => setConditionalFormatRules(stage, sheetId, rules),
    clearConditionalFormatRules: () => setConditionalFormatRules(stage, sheetId, []),
    getFilter: () => sheetFilter(stage, sheetId),
    getBandings: () => sheetBandings(stage, sheetId),
    protect: () => protectSheet(stage, sheetId),
    getProtections: (type: unknown) =>
      protections(stage, String(type), sheetId).filter((each) => String(type) === "RANGE" || each !== null),
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(stage, args, sheetId);
      return this;
    },
    getDeveloperMetadata: () => metadataOf(stage, (entry) => entry.sheetId === sheetId && !entry.zone),
    createDeveloperMetadataFinder: () => createFinder(stage, (entry) => entry.sheetId === sheetId),
    insertSlicer: (range: unknown, row: number, column: number) =>
      insertSlicer(stage, stage.guard.heartOf<Area>(range, "Range"), { sheetId, row: row - 1, col: column - 1 }),
    getSlicers: () => sheetSlicers(stage, sheetId),
    getNamedRanges: () => createSpreadsheet(stage).getNamedRanges(),
    getDrawings: () => [],
    getImages: () => workbook.getters.getFigures(sheetId).filter(({ tag }) => tag === "image"),
  } satisfies Stand<GoogleSheet>;
}

/** getRange("B2:C9"), ("Sheet!A1"), ("A:A"), (row, column), (row, column, rows), (row, column, rows, columns). */
export function findRange(stage: Stage, sheetId: string, args: (string | number)[]): unknown {
  const [first] = args;
  if (typeof first === "number") {
    const [row, column = Number.NaN, rows = 1, columns = 1] = args as number[];
    return rangeAt(stage, sheetId, row as number, column, rows, columns);
  }
  const { workbook } = stage;
  const text = String(first);
  const [, quoted, bare, rest] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/.exec(text) ?? [];
  const sheetName = quoted?.replace(/''/g, "'") ?? bare;
  const target = sheetName === undefined ? sheetId : workbook.getters.getSheetIdByName(sheetName);
  const zone = rest === undefined ? undefined : parseA1(rest);
  const named = workbook.getters.getNamedRange(text);
  if (!zone && named) return createRange(stage, { sheetId: named.range.sheetId, ...named.range.zone });
  if (!target || !zone) throw new Error("Range not found");
  const { top, left, bottom, right } = workbook.areaOf(target, zone);
  return rangeAt(stage, target, top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** Google's limit of cells in all sheets together. */
const MAX_CELLS = 10_000_000;

/** @throws Error as Google does when the workbook would grow over ten million cells */
export function insertLines(
  { workbook }: Stage,
  sheetId: string,
  dimension: "ROW" | "COL",
  base: number,
  quantity: number,
  position: "before" | "after",
): void {
  const size = (id: string) => workbook.getters.getNumberRows(id) * workbook.getters.getNumberCols(id);
  const across =
    dimension === "ROW" ? workbook.getters.getNumberCols(sheetId) : workbook.getters.getNumberRows(sheetId);
  const cells = workbook.getters.getSheetIds().reduce((sum, id) => sum + size(id), 0) + across * quantity;
  if (cells > MAX_CELLS)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  const sheetName = workbook.getters.getSheetName(sheetId);
  workbook.run("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base, quantity, position });
}
