// Filters and row banding: recorded as Google knows them, drawn together as one of the engine's tables.
import type { Stand } from "../guard";
import type { Annotation } from "../plugins";
import type { Area } from "../workbook";
import { type Criterion, passes, whenMethods } from "./criteria";
import { createRange } from "./range";
import { sortRows } from "./sorting";
import type { Stage } from "./stage";

interface FilterCriteria {
  hidden: string[] | null;
  visible: string[] | null;
  criterion: Criterion | null;
}
interface Filtering {
  /** Criteria by the column's place in the filter, counted from 0. */
  columns: Record<number, FilterCriteria>;
}

/** Banding themes and the engine's table styles that come nearest. */
const STYLES: Record<string, string> = {
  BLUE: "TableStyleMedium2",
  GREEN: "TableStyleMedium7",
  CYAN: "TableStyleMedium5",
};
const DEFAULT_STYLE = "TableStyleLight1";

export function rangeTables(stage: Stage, area: Area) {
  const { workbook } = stage;
  const { sheetId } = area;
  const record = (kind: string, data: object) => {
    const id = workbook.annotate({ kind, sheetId, zone: workbook.zoneOf(area), data });
    draw(stage, sheetId);
    return id;
  };
  return {
    createFilter() {
      if (workbook.annotations("filter", sheetId).length > 0)
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      return createFilter(stage, record("filter", { columns: {} }));
    },
    getFilter: () => sheetFilter(stage, sheetId),
    applyRowBanding(theme: unknown = "LIGHT_GREY", header = true, footer = false) {
      if (workbook.within("banding", area).length > 0)
        throw new Error(
          "You cannot add alternating background colors to a range that already has alternating background colors.",
        );
      return createBanding(stage, record("banding", { theme: String(theme), header, footer, colors: {} }));
    },
    getBandings: () => workbook.within("banding", area).map(({ id }) => createBanding(stage, id)),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Range>;
}

export function sheetFilter(stage: Stage, sheetId: string): unknown {
  const [found] = stage.workbook.annotations("filter", sheetId);
  return found ? createFilter(stage, found.id) : null;
}

export const sheetBandings = (stage: Stage, sheetId: string): unknown[] =>
  stage.workbook.annotations("banding", sheetId).map(({ id }) => createBanding(stage, id));

/** Replaces the engine's tables of a sheet by one over its filter and bandings, cut to the rows in use. */
function draw({ workbook }: Stage, sheetId: string): void {
  const marks = [...workbook.annotations("filter", sheetId), ...workbook.annotations("banding", sheetId)];
  const present = workbook.getters.getCoreTables(sheetId).map((table) => table.range.zone);
  if (present.length > 0) workbook.run("REMOVE_TABLE", { sheetId, target: present });
  if (marks.length === 0) return;
  const areas = marks.map(({ zone }) => workbook.areaOf(sheetId, zone as never));
  const top = Math.min(...areas.map((each) => each.top));
  const used = Math.max(top + 1, workbook.extent(sheetId).rows - 1);
  const area = {
    sheetId,
    top,
    left: Math.min(...areas.map((each) => each.left)),
    bottom: Math.min(used, Math.max(...areas.map((each) => each.bottom))),
    right: Math.max(...areas.map((each) => each.right)),
  };
  const banding = marks.find(({ kind }) => kind === "banding");
  const theme = (banding?.data as { theme?: string } | undefined)?.theme ?? "";
  const config = {
    hasFilters: marks.some(({ kind }) => kind === "filter"),
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: banding !== undefined,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: STYLES[theme] ?? DEFAULT_STYLE,
  };
  workbook.run("CREATE_TABLE", { sheetId, ranges: [workbook.rangeData(area)], config, tableType: "static" });
}

function findMark({ workbook }: Stage, id: string, kind: string): Annotation & { sheetId: string } {
  const found = workbook.annotations(kind).find((each) => each.id === id);
  if (!found) throw new Error(`The ${kind} does not exist any more.`);
  return found as Annotation & { sheetId: string };
}

const markRange = (stage: Stage, { sheetId, zone }: Annotation & { sheetId: string }) =>
  createRange(stage, stage.workbook.areaOf(sheetId, zone as never));

function removeMark(stage: Stage, id: string, kind: string): void {
  const { sheetId } = findMark(stage, id, kind);
  stage.workbook.erase([id]);
  draw(stage, sheetId);
}

function createFilter(stage: Stage, id: string): unknown {
  const { workbook, guard } = stage;
  const mark = () => findMark(stage, id, "filter") as Annotation & { sheetId: string; data: Filtering };
  const set = (column: number, criteria: FilterCriteria | undefined) => {
    const { data, ...rest } = mark();
    const { [column - 1]: _, ...others } = data.columns;
    workbook.annotate({ ...rest, data: { columns: criteria ? { ...others, [column - 1]: criteria } : others } });
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
    removeColumnFilterCriteria(column: number) {
      set(column, undefined);
      return this;
    },
    sort(column: number, ascending: boolean) {
      const { sheetId, zone } = mark();
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
function hideRows(
  { workbook }: Stage,
  { sheetId, zone, data }: Annotation & { sheetId: string; data: Filtering },
): void {
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

/** Whether a cell's text passes filter criteria. */
export function shows({ hidden, visible, criterion }: FilterCriteria, text: string): boolean {
  if (hidden?.includes(text) || (visible && !visible.includes(text))) return false;
  return criterion ? passes(criterion, text) : true;
}

export function newFilterCriteria(stage: Stage, start?: FilterCriteria): unknown {
  const criteria: FilterCriteria = start ?? { hidden: null, visible: null, criterion: null };
  const members = {
    ...whenMethods<keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder & `when${string}`>((criterion) => {
      criteria.criterion = criterion;
    }),
    setHiddenValues(values: string[]) {
      criteria.hidden = values.map(String);
      return this;
    },
    setVisibleValues(values: string[]) {
      criteria.visible = values.map(String);
      return this;
    },
    build: () => createCriteria(stage, { ...criteria }),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>;
  return stage.guard.wrap("FilterCriteriaBuilder", members, criteria);
}

export function createCriteria(stage: Stage, criteria: FilterCriteria): unknown {
  const members = {
    getHiddenValues: () => criteria.hidden ?? [],
    getVisibleValues: () => criteria.visible ?? [],
    getCriteriaType: () => criteria.criterion?.name ?? null,
    getCriteriaValues: () => criteria.criterion?.args ?? [],
    copy: () => newFilterCriteria(stage, { ...criteria }),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.FilterCriteria>;
  return stage.guard.wrap("FilterCriteria", members, criteria);
}

function createBanding(stage: Stage, id: string): unknown {
  const mark = () => findMark(stage, id, "banding");
  const paint = (name: string) =>
    function set(this: unknown, color: unknown) {
      const { data, ...rest } = mark() as Annotation & { data: { colors: object } };
      stage.workbook.annotate({ ...rest, data: { ...data, colors: { ...data.colors, [name]: color } } });
      return this;
    };
  const members = {
    getRange: () => markRange(stage, mark()),
    setRange(range: unknown) {
      const area = stage.guard.heartOf<Area>(range, "Range");
      stage.workbook.annotate({ ...mark(), sheetId: area.sheetId, zone: stage.workbook.zoneOf(area) });
      draw(stage, area.sheetId);
      return this;
    },
    setHeaderRowColor: paint("headerRow"),
    setFirstRowColor: paint("firstRow"),
    setSecondRowColor: paint("secondRow"),
    setFooterRowColor: paint("footerRow"),
    remove: () => removeMark(stage, id, "banding"),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Banding>;
  return stage.guard.wrap("Banding", members, id);
}
