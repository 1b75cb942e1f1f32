// Pivot tables: Google's builder methods over a pivot of the engine, which the anchor cell shows by =PIVOT(n).
import type { Stand } from "../guard";
import { annotating } from "../plugins";
import type { Area } from "../workbook";
import type { FilterCriteria } from "./filtercriteria";
import { AGGREGATORS, definition, type Group, type PivotData, type Value } from "./pivotdefinition";
import { type Recorded, recordOf } from "./record";
import { areaOf, type Stage } from "./stage";

type PivotMark = Recorded<PivotData> & { sheetId: string };

export function rangePivot(stage: Stage, area: Area) {
  return {
    createPivotTable: (source: unknown) => createPivot(stage, area, areaOf(stage, source)),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Range>;
}

/** Pivot tables whose anchor still shows them. */
export const sheetPivots = (stage: Stage, sheetId: string): unknown[] =>
  stage.workbook
    .annotations("pivot", sheetId)
    .filter((mark) => stage.workbook.formula(anchor(mark as PivotMark)) === (mark as PivotMark).data.formula)
    .map(({ id }) => createPivotTable(stage, id));

const anchor = ({ sheetId, zone }: PivotMark) => ({ sheetId, row: zone?.top as number, col: zone?.left as number });

function createPivot(stage: Stage, { sheetId, top, left }: Area, source: Area): unknown {
  const { workbook } = stage;
  const pivotId = workbook.newId();
  const data: PivotData = { pivotId, formula: "", source, rows: [], columns: [], values: [], filters: [] };
  const zone = { top, left, bottom: top, right: left };
  const id = workbook.annotate({ kind: "pivot", sheetId, zone, data });
  workbook.defer(pivotId, () => draw(stage, id));
  return createPivotTable(stage, id);
}

const pivotRecord = (stage: Stage, id: string) => recordOf<PivotData>(stage, "pivot", id, "pivot table");

/** Brings the engine's pivot to what the script has said: once for all calls in a row, for each costs an evaluation. */
function draw(stage: Stage, id: string): void {
  const { workbook } = stage;
  const { data, ...rest } = pivotRecord(stage, id).read() as PivotMark;
  const { pivotId } = data;
  const present = workbook.getters.isExistingPivot(pivotId) && workbook.getters.getPivotCoreDefinition(pivotId);
  const moved = present && present.type === "SPREADSHEET" && present.dataSet;
  const source = moved ? { sheetId: moved.sheetId, ...moved.zone } : data.source;
  const pivot = definition(stage, { ...data, source });
  workbook.run(present ? "UPDATE_PIVOT" : "ADD_PIVOT", { pivotId, pivot });
  if (present) return;
  const formula = `=PIVOT(${workbook.getters.getPivotFormulaId(pivotId)})`;
  const annotation = { ...rest, data: { ...data, formula } };
  workbook.batch([...workbook.write(anchor(annotation), formula), annotating(annotation)]);
}

function createPivotTable(stage: Stage, id: string): unknown {
  const { workbook, guard } = stage;
  const record = pivotRecord(stage, id);
  const mark = () => record.read() as PivotMark;
  const change = (edit: (data: PivotData) => Partial<PivotData>) => {
    const { data } = mark();
    record.change(edit(data));
    workbook.defer(data.pivotId, () => draw(stage, id));
  };
  // Google counts the columns of a pivot's source from column A of its sheet.
  const fieldOf = (column: number): string => {
    const { source } = mark().data;
    if (column - 1 < source.left || column - 1 > source.right)
      throw new Error("The column is outside the source data of the pivot table.");
    return workbook.display({ sheetId: source.sheetId, row: source.top, col: column - 1 });
  };

  const group = (side: "rows" | "columns", index: number): unknown => {
    const edit = (part: Partial<Group>) =>
      change((data) => ({
        [side]: data[side].map((each, at) => (at === index ? { ...each, ...part } : each)),
      }));
    const members = {
      getIndex: () => index,
      setDisplayName(name: string) {
        edit({ name });
        return this;
      },
      showTotals(totals: boolean) {
        edit({ totals });
        return this;
      },
      sortAscending() {
        edit({ ascending: true });
        return this;
      },
      sortDescending() {
        edit({ ascending: false });
        return this;
      },
      remove: () => change((data) => ({ [side]: data[side].filter((_, at) => at !== index) })),
    } satisfies Stand<GoogleAppsScript.Spreadsheet.PivotGroup>;
    return guard.wrap("PivotGroup", members, members);
  };
  const addGroup = (side: "rows" | "columns", column: number) => {
    const added: Group = { column, field: fieldOf(column), ascending: true, totals: true, name: null };
    change((data) => ({ [side]: [...data[side], added] }));
    return group(side, mark().data[side].length - 1);
  };

  const value = (index: number): unknown => {
    const edit = (part: Partial<Value>) =>
      change((data) => ({
        values: data.values.map((each, at) => (at === index ? { ...each, ...part } : each)),
      }));
    const members = {
      setDisplayName(name: string) {
        edit({ name });
        return this;
      },
      summarizeBy(summarize: unknown) {
        edit({ summarize: String(summarize) });
        return this;
      },
    } satisfies Stand<GoogleAppsScript.Spreadsheet.PivotValue>;
    return guard.wrap("PivotValue", members, members);
  };

  const filter = (index: number): unknown => {
    const members = {
      remove: () => change((data) => ({ filters: data.filters.filter((_, at) => at !== index) })),
    } satisfies Stand<GoogleAppsScript.Spreadsheet.PivotFilter>;
    return guard.wrap("PivotFilter", members, members);
  };

  const members = {
    addRowGroup: (column: number) => addGroup("rows", column),
    addColumnGroup: (column: number) => addGroup("columns", column),
    addPivotValue(column: number, summarize: unknown) {
      if (!(String(summarize) in AGGREGATORS))
        throw new Error(`not supported by the local host: summarizing by ${summarize}`);
      const added = { column, field: fieldOf(column), summarize: String(summarize), name: null };
      change((data) => ({ values: [...data.values, added] }));
      return value(mark().data.values.length - 1);
    },
    addFilter(column: number, criteria: unknown) {
      const added = {
        column,
        field: fieldOf(column),
        criteria: guard.heartOf<FilterCriteria>(criteria, "FilterCriteria"),
      };
      change((data) => ({ filters: [...data.filters, added] }));
      return filter(mark().data.filters.length - 1);
    },
    getRowGroups: () => mark().data.rows.map((_, index) => group("rows", index)),
    getAnchorCell: () => stage.range(workbook.cellArea(anchor(mark()))),
    remove() {
      workbook.settle();
      const present = mark();
      const remove = { type: "REMOVE_PIVOT", pivotId: present.data.pivotId };
      workbook.batch([...workbook.write(anchor(present), ""), remove, { type: "LOCAL_ERASE", id }]);
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.PivotTable>;
  return guard.wrap("PivotTable", members, id);
}
