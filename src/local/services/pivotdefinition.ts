// What a pivot table is told by a script, and the engine's definition of it.
import type { PivotFilter } from "../plugins";
import type { Area } from "../workbook";
import { type FilterCriteria, shows } from "./filtercriteria";
import { themeStyle } from "./marks";
import type { Stage } from "./stage";

export interface Group {
  column: number;
  field: string;
  ascending: boolean;
  totals: boolean;
  name: string | null;
}
export interface Value {
  column: number;
  field: string;
  summarize: string;
  name: string | null;
}
export interface PivotData {
  pivotId: string;
  formula: string;
  source: Area;
  rows: Group[];
  columns: Group[];
  values: Value[];
  filters: { column: number; field: string; criteria: FilterCriteria }[];
}

/** Google's summarize functions and the engine's aggregators. */
export const AGGREGATORS: Record<string, string> = {
  SUM: "sum",
  COUNTA: "count",
  COUNT: "count",
  COUNTUNIQUE: "count_distinct",
  AVERAGE: "avg",
  MAX: "max",
  MIN: "min",
};

export function definition(stage: Stage, data: Omit<PivotData, "pivotId" | "formula">): object {
  const { sheetId: source, ...zone } = data.source;
  const dimension = ({ field, ascending }: Group) => ({ fieldName: field, order: ascending ? "asc" : "desc" });
  const measures = data.values.map(({ field, summarize, name }) => ({
    id: `${field}:${AGGREGATORS[summarize]}`,
    fieldName: field,
    aggregator: AGGREGATORS[summarize],
    ...(name ? { userDefinedName: name } : {}),
  }));
  const filters: PivotFilter[] = data.filters.map(({ field, criteria }) => ({
    field,
    ...texts(stage, data.source, field, criteria),
  }));
  const groups = [...data.rows, ...data.columns];
  return {
    type: "SPREADSHEET",
    name:
      data.values.map(({ field, summarize, name }) => name ?? `${summarize} of ${field}`).join(", ") || "Pivot table",
    dataSet: { sheetId: source, zone },
    rows: data.rows.map(dimension),
    columns: data.columns.map(dimension),
    measures,
    localFilters: filters,
    style: {
      tableStyleId: themeStyle(stage.workbook, "LIGHT_GREY"),
      displayTotals: groups.length === 0 || groups.some(({ totals }) => totals),
    },
  };
}

/** A criterion other than a list of values is turned into the list of texts that it hides in the source today. */
function texts({ workbook }: Stage, source: Area, field: string, criteria: FilterCriteria): Omit<PivotFilter, "field"> {
  if (!criteria.criterion) return criteria.visible ? { visible: criteria.visible } : { hidden: criteria.hidden ?? [] };
  const header = workbook.positions({ ...source, bottom: source.top }).find((each) => workbook.display(each) === field);
  const column = { ...source, left: header?.col ?? source.left, right: header?.col ?? source.left };
  const all = new Set(workbook.positions(column).map((each) => workbook.display(each)));
  return { hidden: [...all].filter((text) => !shows(criteria, text)) };
}
