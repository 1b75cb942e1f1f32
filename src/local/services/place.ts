// Ranges by their place: row and column numbers, A1 text, names.
import { parseA1 } from "../a1";
import type { Stage } from "./stage";

/**
 * A range of a sheet.
 * @param row first row, counted from 1
 * @throws Error in Google's words when it does not lie in the sheet
 */
export function rangeAt(
  stage: Stage,
  sheetId: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): GoogleAppsScript.Spreadsheet.Range {
  const sheet = stage.workbook.sheetArea(sheetId);
  if (!(row >= 1)) throw new Error("The starting row of the range is too small.");
  if (!(column >= 1)) throw new Error("The starting column of the range is too small.");
  if (!(rows >= 1)) throw new Error("The number of rows in the range must be at least 1.");
  if (!(columns >= 1)) throw new Error("The number of columns in the range must be at least 1.");
  const area = { sheetId, top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  if (area.bottom > sheet.bottom || area.right > sheet.right)
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  return stage.range(area);
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
  if (!zone && named) return stage.range({ sheetId: named.range.sheetId, ...named.range.zone });
  if (!target || !zone) throw new Error("Range not found");
  const { top, left, bottom, right } = workbook.areaOf(target, zone);
  return rangeAt(stage, target, top + 1, left + 1, bottom - top + 1, right - left + 1);
}
