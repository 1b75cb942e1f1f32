// What is in front of the person: the active sheet and the selection.
import { a1 } from "../a1";
import type { Area } from "../workbook";
import type { Stage } from "./stage";

/** The sheet in front; when that one is gone, the engine's own choice. */
export const activeSheetId = ({ selection, workbook: { getters } }: Stage): string =>
  getters.tryGetSheet(selection.sheetId) ? selection.sheetId : getters.getActiveSheetId();

export function activateSheet(stage: Stage, sheetId: string): GoogleAppsScript.Spreadsheet.Sheet {
  stage.workbook.activate(sheetId);
  if (stage.selection.sheetId !== sheetId) stage.selection = { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
  stage.show({ type: "activate", sheetId });
  return stage.sheet(sheetId);
}

/** Selects cells, their sheet in front. */
export function activateArea(stage: Stage, area: Area): void {
  stage.workbook.activate(area.sheetId);
  stage.selection = area;
  stage.show({ type: "activate", sheetId: area.sheetId, a1: a1(area) });
}

/** What is selected; the first cell when the selected sheet is gone. */
export function activeArea(stage: Stage): Area {
  const sheetId = activeSheetId(stage);
  return sheetId === stage.selection.sheetId ? stage.selection : { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
}
