// Banding: alternating colours of rows.
import type { Stand } from "../guard";
import { markRange, removeMark } from "./marks";
import { recordOf } from "./record";
import type { Stage } from "./stage";

export const sheetBandings = (stage: Stage, sheetId: string): unknown[] =>
  stage.workbook.annotations("banding", sheetId).map(({ id }) => createBanding(stage, id));

export function createBanding(stage: Stage, id: string): unknown {
  const members = {
    getRange: () => markRange(stage, recordOf(stage, "banding", id).read()),
    remove: () => removeMark(stage, id, "banding"),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Banding>;
  return stage.guard.wrap("Banding", members, id);
}
