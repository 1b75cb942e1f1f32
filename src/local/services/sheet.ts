// Sheet: its grid, its name and place, and what stands on it.

import type { Stand } from "../guard";
import type { Area } from "../workbook";
import { sheetBandings } from "./banding";
import { newChart, sheetCharts } from "./chart";
import { conditionalFormatRules, setConditionalFormatRules } from "./conditionalformats";
import { sheetFilter } from "./filter";
import { sheetHeaders } from "./headers";
import { insertLines } from "./lines";
import { addMetadata, createFinder, metadataOf } from "./metadata";
import { namedRanges } from "./named";
import { sheetPivots } from "./pivot";
import { findRange, rangeAt } from "./place";
import { protections, protectSheet } from "./protection";
import { insertSlicer, sheetSlicers } from "./slicer";
import type { Stage } from "./stage";
import { clearing } from "./values";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Options = { contentsOnly?: boolean; formatOnly?: boolean };

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
    getName: name,
    getSheetName: name,
    getSheetId: () => workbook.gridId(sheetId),
    getIndex: () => workbook.getters.getSheetIds().indexOf(sheetId) + 1,
    setName(newName: string) {
      const taken = workbook.getters.getSheetIdByName(newName);
      if (taken && taken !== sheetId)
        throw new Error(`A sheet with the name "${newName}" already exists. Please enter another name.`);
      workbook.run("RENAME_SHEET", { sheetId, oldName: name(), newName });
      return this;
    },
    getRange: (...args: (string | number)[]) => findRange(stage, sheetId, args),
    getDataRange() {
      const { rows, columns } = workbook.extent(sheetId);
      return rangeAt(stage, sheetId, 1, 1, Math.max(1, rows), Math.max(1, columns));
    },
    getLastRow: () => workbook.extent(sheetId).rows,
    getLastColumn: () => workbook.extent(sheetId).columns,
    getActiveRange: () => stage.range(ownSelection(stage, sheetId)),
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
    hideSheet() {
      workbook.run("HIDE_SHEET", { sheetId });
      return this;
    },
    isSheetHidden: () => !workbook.getters.isSheetVisible(sheetId),
    setTabColor(color: string | null) {
      workbook.run("COLOR_SHEET", { sheetId, color: color ?? undefined });
      return this;
    },
  } satisfies Stand<GoogleSheet>;
}

function ownSelection({ selection }: Stage, sheetId: string): Area {
  return selection.sheetId === sheetId ? selection : { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
}

function sheetObjects(stage: Stage, sheetId: string) {
  return {
    ...sheetCharts(stage, sheetId),
    newChart: () => newChart(stage, sheetId),
    getPivotTables: () => sheetPivots(stage, sheetId),
    getConditionalFormatRules: () => conditionalFormatRules(stage, sheetId),
    setConditionalFormatRules: (rules: unknown[]) => setConditionalFormatRules(stage, sheetId, rules),
    getFilter: () => sheetFilter(stage, sheetId),
    getBandings: () => sheetBandings(stage, sheetId),
    protect: () => protectSheet(stage, sheetId),
    getProtections: (type: unknown) => protections(stage, String(type), sheetId),
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(stage, args, sheetId);
      return this;
    },
    getDeveloperMetadata: () => metadataOf(stage, (entry) => entry.sheetId === sheetId && !entry.zone),
    createDeveloperMetadataFinder: () => createFinder(stage, (entry) => entry.sheetId === sheetId),
    insertSlicer: (range: unknown, row: number, column: number) =>
      insertSlicer(stage, stage.guard.heartOf<Area>(range, "Range"), { sheetId, row: row - 1, col: column - 1 }),
    getSlicers: () => sheetSlicers(stage, sheetId),
    getNamedRanges: () => namedRanges(stage, sheetId),
  } satisfies Stand<GoogleSheet>;
}
