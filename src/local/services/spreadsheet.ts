// Spreadsheet: its sheets, named ranges, metadata, and what it shows.
import type { Stand } from "../guard";
import { activateSheet, activeArea, activeSheetId } from "./front";
import { addMetadata, createFinder, metadataOf } from "./metadata";
import { namedRanges } from "./named";
import { findRange } from "./place";
import { protections } from "./protection";
import { areaOf, type Stage, sheetIdOf } from "./stage";

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** Fewer rows than at Google: the engine computes every formatted cell anew with each change of structure. */
const NEW_SHEET = { rows: 200, cols: 26 };

export function createSpreadsheet(stage: Stage): GoogleSpreadsheet {
  const members = { ...spreadsheetSheets(stage), ...spreadsheetRanges(stage) };
  return stage.guard.wrap("Spreadsheet", members, members) as unknown as GoogleSpreadsheet;
}

function spreadsheetSheets(stage: Stage) {
  const { workbook } = stage;
  const { getters } = workbook;
  const activeId = () => activeSheetId(stage);
  const active = () => stage.sheet(activeId());
  const activate = (sheetId: string) => activateSheet(stage, sheetId);
  const move = (sheetId: string, index: number) => {
    const delta = index - 1 - getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) workbook.run("MOVE_SHEET", { sheetId, delta });
  };
  return {
    getName: () => stage.properties.host?.name ?? "Untitled spreadsheet",
    rename(name: string) {
      stage.properties.host = { ...stage.properties.host, name };
    },
    getSheets: () => getters.getSheetIds().map((id) => stage.sheet(id)),
    getNumSheets: () => getters.getSheetIds().length,
    getSheetByName(name: string) {
      const id = getters.getSheetIdByName(name);
      return id ? stage.sheet(id) : null;
    },
    getActiveSheet: active,
    setActiveSheet: (sheet: unknown) => activate(sheetIdOf(stage, sheet)),
    insertSheet(...args: unknown[]) {
      const name = args.find((each): each is string => typeof each === "string") ?? getters.getNextSheetName("Sheet");
      const index = args.find((each): each is number => typeof each === "number");
      if (getters.getSheetIdByName(name))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const sheetId = workbook.newId();
      // Google puts a new sheet behind the active one and makes it the active sheet.
      const position = index ?? getters.getSheetIds().indexOf(activeId()) + 1;
      workbook.run("CREATE_SHEET", { sheetId, name, position, ...NEW_SHEET });
      return activate(sheetId);
    },
    deleteSheet(sheet: unknown) {
      const sheetId = sheetIdOf(stage, sheet);
      workbook.run("DELETE_SHEET", { sheetId, sheetName: getters.getSheetName(sheetId) });
    },
    moveActiveSheet: (index: number) => move(activeId(), index),
    toast: (text: string, title = "") => stage.show({ type: "toast", title: String(title), text: String(text) }),
  } satisfies Stand<GoogleSpreadsheet>;
}

function spreadsheetRanges(stage: Stage) {
  const { workbook } = stage;
  const { getters } = workbook;
  return {
    getRange: (a1: string) => findRange(stage, activeSheetId(stage), [a1]),
    getRangeByName(name: string) {
      const range = getters.getNamedRange(name)?.range;
      return range ? stage.range({ sheetId: range.sheetId, ...range.zone }) : null;
    },
    setNamedRange(name: string, range: unknown) {
      const area = areaOf(stage, range);
      const ranges = [{ _sheetId: area.sheetId, _zone: workbook.zoneOf(area) }];
      const place = { sheetId: area.sheetId, ranges }; // without a sheet the engine measures the active one
      if (getters.getNamedRange(name))
        workbook.run("UPDATE_NAMED_RANGE", { ...place, oldRangeName: name, newRangeName: name });
      else workbook.run("CREATE_NAMED_RANGE", { ...place, name });
    },
    getNamedRanges: () => namedRanges(stage),
    getActiveRange: () => stage.range(activeArea(stage)),
    getProtections: (type: unknown) => protections(stage, String(type)),
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(stage, args);
      return this;
    },
    getDeveloperMetadata: () => metadataOf(stage, (entry) => entry.sheetId === undefined),
    createDeveloperMetadataFinder: () => createFinder(stage, () => true),
  } satisfies Stand<GoogleSpreadsheet>;
}
