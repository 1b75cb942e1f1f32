// Range: where it stands, and the parts that other files give it.

import { a1 } from "../a1";
import type { Stand } from "../guard";
import type { Area } from "../workbook";
import { rangeFormats } from "./formats";
import { activateArea } from "./front";
import { rangeMetadata } from "./metadata";
import { rangeNotes } from "./notes";
import { rangePivot } from "./pivot";
import { rangeAt } from "./place";
import { rangeProtection } from "./protection";
import type { Stage } from "./stage";
import { rangeTables } from "./tables";
import { rangeValidation } from "./validation";
import { rangeValues } from "./values";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export function createRange(stage: Stage, area: Area): GoogleRange {
  const members = {
    ...rangePlace(stage, area),
    ...rangeValues(stage, area),
    ...rangeFormats(stage, area),
    ...rangeNotes(stage, area),
    ...rangeValidation(stage, area),
    ...rangeTables(stage, area),
    ...rangeProtection(stage, area),
    ...rangeMetadata(stage, area),
    ...rangePivot(stage, area),
  };
  return stage.guard.wrap("Range", members, area) as unknown as GoogleRange;
}

function rangePlace(stage: Stage, area: Area) {
  const { sheetId, top, left, bottom, right } = area;
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const cell = (row: number, col: number) => ({ sheetId, row, col });
  return {
    getSheet: () => stage.sheet(sheetId),
    getRow: () => top + 1,
    getColumn: () => left + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => bottom + 1,
    getLastColumn: () => right + 1,
    getA1Notation: () => a1(area),
    getCell(row: number, column: number) {
      if (row < 1 || row > rows || column < 1 || column > columns) throw new Error("Cell reference out of range");
      return rangeAt(stage, sheetId, top + row, left + column);
    },
    offset: (down: number, across: number, height = rows, width = columns) =>
      rangeAt(stage, sheetId, top + 1 + down, left + 1 + across, height, width),
    activate() {
      activateArea(stage, area);
      return this;
    },
    getDataRegion: () => stage.range(dataRegion(stage, area)),
    merge() {
      stage.workbook.run("ADD_MERGE", { sheetId, target: [{ top, left, bottom, right }], force: true });
      return this;
    },
    breakApart() {
      const target = stage.workbook.getters.getMergesInZone(sheetId, { top, left, bottom, right });
      if (target.length > 0) stage.workbook.run("REMOVE_MERGE", { sheetId, target });
      return this;
    },
    isPartOfMerge: () =>
      stage.workbook.positions(area).every(({ row, col }) => stage.workbook.getters.isInMerge(cell(row, col))),
    getMergedRanges: () =>
      stage.workbook.getters
        .getMergesInZone(sheetId, { top, left, bottom, right })
        .map((zone) => stage.range({ sheetId, ...zone })),
  } satisfies Stand<GoogleRange>;
}

/** Grows an area while a cell at its edge holds something, as Ctrl+A does. */
function dataRegion({ workbook }: Stage, { sheetId, ...start }: Area): Area {
  const extent = workbook.extent(sheetId);
  const filled = (area: Area) => workbook.positions(area).some((each) => workbook.value(each) !== "");
  const area = { sheetId, ...start };
  for (let grown = true; grown; ) {
    grown = false;
    const tall = { ...area, top: Math.max(0, area.top - 1), bottom: Math.min(extent.rows - 1, area.bottom + 1) };
    const wide = { ...tall, left: Math.max(0, area.left - 1), right: Math.min(extent.columns - 1, area.right + 1) };
    for (const side of ["top", "left", "bottom", "right"] as const) {
      const outward = side === "top" || side === "left" ? wide[side] < area[side] : wide[side] > area[side];
      const [from, to] = side === "top" || side === "bottom" ? ["top", "bottom"] : ["left", "right"];
      if (!outward || !filled({ ...wide, [from as string]: wide[side], [to as string]: wide[side] })) continue;
      area[side] = wide[side];
      grown = true;
    }
  }
  return area;
}
