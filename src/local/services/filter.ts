// Filter of a sheet: criteria by column; a script's criteria hide rows for everybody.
import type { Stand } from "../guard";
import { createCriteria, type FilterCriteria, shows } from "./filtercriteria";
import { markRange, removeMark } from "./marks";
import { type Recorded, recordOf } from "./record";
import { sortRows } from "./sorting";
import type { Stage } from "./stage";

interface Filtering {
  /** Criteria by the column's place in the filter, counted from 0. */
  columns: Record<number, FilterCriteria>;
}

export function sheetFilter(stage: Stage, sheetId: string): unknown {
  const [found] = stage.workbook.annotations("filter", sheetId);
  return found ? createFilter(stage, found.id) : null;
}

export function createFilter(stage: Stage, id: string): unknown {
  const { workbook, guard } = stage;
  const { read: mark, change } = recordOf<Filtering>(stage, "filter", id);
  const set = (column: number, criteria: FilterCriteria | undefined) => {
    const { [column - 1]: _, ...others } = mark().data.columns;
    change({ columns: criteria ? { ...others, [column - 1]: criteria } : others });
    hideRows(stage, mark());
  };
  const members = {
    getRange: () => markRange(stage, mark()),
    remove() {
      for (const column of Object.keys(mark().data.columns)) set(Number(column) + 1, undefined);
      removeMark(stage, id, "filter");
    },
    getColumnFilterCriteria(column: number) {
      const criteria = mark().data.columns[column - 1];
      return criteria ? createCriteria(stage, criteria) : null;
    },
    setColumnFilterCriteria(column: number, criteria: unknown) {
      set(column, criteria === null ? undefined : guard.heartOf<FilterCriteria>(criteria, "FilterCriteria"));
      return this;
    },
    sort(column: number, ascending: boolean) {
      const { sheetId = "", zone } = mark();
      const area = workbook.areaOf(sheetId, zone as never);
      const bottom = Math.min(area.bottom, workbook.extent(sheetId).rows - 1);
      if (bottom > area.top)
        sortRows(workbook, { ...area, top: area.top + 1, bottom }, { column: area.left + column, ascending });
      return this;
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Filter>;
  return guard.wrap("Filter", members, id);
}

/** The engine filters for one viewer only; a filter of the sheet is drawn by hiding the rows. */
function hideRows({ workbook }: Stage, { sheetId = "", zone, data }: Recorded<Filtering>): void {
  const { top, left, bottom } = workbook.areaOf(sheetId, zone as never);
  const hidden: number[] = [];
  const shown: number[] = [];
  for (let row = top + 1; row <= Math.min(bottom, workbook.extent(sheetId).rows - 1); row++) {
    const visible = Object.entries(data.columns).every(([column, criteria]) =>
      shows(criteria, workbook.display({ sheetId, row, col: left + Number(column) })),
    );
    (visible ? shown : hidden).push(row);
  }
  const commands = [
    ...(shown.length > 0 ? [{ type: "UNHIDE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements: shown }] : []),
    ...(hidden.length > 0 ? [{ type: "HIDE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements: hidden }] : []),
  ];
  workbook.batch(commands);
}
