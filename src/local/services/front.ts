// What is in front of the person: the active sheet, the selection, the cell with the cursor.
import { a1 } from "../a1";
import type { Stand } from "../guard";
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

/** What is selected; the first cell when the selected sheet is gone. */
export function activeArea(stage: Stage): Area {
  const sheetId = activeSheetId(stage);
  return sheetId === stage.selection.sheetId ? stage.selection : { sheetId, top: 0, left: 0, bottom: 0, right: 0 };
}

/** The cell in which the cursor stands. */
export function currentCell(stage: Stage): GoogleAppsScript.Spreadsheet.Range {
  const { sheetId, top, left } = activeArea(stage);
  return stage.range({ sheetId, top, left, bottom: top, right: left });
}

export function activateRange(stage: Stage, area: Area): GoogleAppsScript.Spreadsheet.Range {
  stage.workbook.activate(area.sheetId);
  stage.selection = area;
  stage.show({ type: "activate", sheetId: area.sheetId, a1: a1(area) });
  return stage.range(area);
}

export function selectionOf(stage: Stage): unknown {
  const members = {
    getActiveRange: () => stage.range(activeArea(stage)),
    getActiveSheet: () => stage.sheet(activeSheetId(stage)),
    getCurrentCell: () => currentCell(stage),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Selection>;
  return stage.guard.wrap("Selection", members, members);
}
