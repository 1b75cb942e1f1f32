// Slicers: recorded on their sheet. The engine draws none.
import type { Stand } from "../guard";
import type { Area, Position } from "../workbook";
import { recordOf } from "./record";
import type { Stage } from "./stage";

interface SlicerData {
  anchor: Position;
  title: string;
  column: number | null;
  criteria: unknown;
  pivots: boolean;
}

export function insertSlicer(stage: Stage, source: Area, anchor: Position): unknown {
  const data: SlicerData = { anchor, title: "", column: null, criteria: null, pivots: false };
  const zone = stage.workbook.zoneOf(source);
  return createSlicer(stage, stage.workbook.annotate({ kind: "slicer", sheetId: source.sheetId, zone, data }));
}

export const sheetSlicers = (stage: Stage, sheetId: string): unknown[] =>
  stage.workbook
    .annotations("slicer")
    .filter(({ data }) => (data as SlicerData).anchor.sheetId === sheetId)
    .map(({ id }) => createSlicer(stage, id));

function createSlicer(stage: Stage, id: string): unknown {
  const { workbook, guard } = stage;
  const { read, change } = recordOf<SlicerData>(stage, "slicer", id);
  const members = {
    getTitle: () => read().data.title,
    setTitle(title: string) {
      change({ title });
      return this;
    },
    setColumnFilterCriteria(column: number, criteria: unknown) {
      change({ column, criteria: criteria === null ? null : guard.heartOf<object>(criteria, "FilterCriteria") });
      return this;
    },
    isAppliedToPivotTables: () => read().data.pivots,
    setApplyToPivotTables(pivots: boolean) {
      change({ pivots });
      return this;
    },
    getRange() {
      const { sheetId = "", zone } = read();
      return stage.range(workbook.areaOf(sheetId, zone as never));
    },
    setPosition(row: number, column: number) {
      change({ anchor: { ...read().data.anchor, row: row - 1, col: column - 1 } });
      return this;
    },
    remove: () => workbook.erase([id]),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Slicer>;
  return guard.wrap("Slicer", members, id);
}
