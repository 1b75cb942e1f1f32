// Charts: Google's builders over the engine's chart definitions; every option is recorded, some are drawn.
import type { Stand } from "../guard";
import type { Annotation } from "../plugins";
import type { Area } from "../workbook";
import { areaOf, createRange } from "./range";
import type { Stage } from "./stage";

interface ChartData {
  /** Charts.ChartType, as COLUMN or PIE. */
  type: string;
  options: Record<string, unknown>;
  ranges: Area[];
  /** Anchor row and column counted from 1, offsets in pixels. */
  position: [number, number, number, number];
  headers: number;
}
type ChartMark = Annotation & { sheetId: string; data: ChartData };

/** Google's chart types and how the engine draws them. */
const TYPES: Record<string, { type: string; horizontal?: boolean }> = {
  COLUMN: { type: "bar" },
  BAR: { type: "bar", horizontal: true },
  LINE: { type: "line" },
  AREA: { type: "line" },
  PIE: { type: "pie" },
  SCATTER: { type: "scatter" },
  COMBO: { type: "combo" },
};
const SIZE = { width: 480, height: 300 };
const LEGENDS = ["top", "bottom", "left", "right", "none"];

export function sheetCharts(stage: Stage, sheetId: string) {
  const { workbook } = stage;
  const figures = (id: string) => workbook.getters.getFigures(sheetId).some((figure) => figure.id === id);
  const remove = (id: string) => {
    if (figures(id)) workbook.run("DELETE_FIGURE", { sheetId, figureId: id });
    workbook.erase([id]);
  };
  const insert = (chart: unknown) => draw(stage, sheetId, stage.guard.heartOf<ChartData>(chart, "EmbeddedChart"));
  return {
    getCharts: () =>
      workbook
        .annotations("chart", sheetId)
        .filter(({ id }) => figures(id))
        .map((mark) => createChart(stage, mark.data as ChartData, mark.id)),
    insertChart: (chart: unknown) => insert(chart),
    removeChart: (chart: unknown) => remove(chartId(stage, chart)),
    updateChart(chart: unknown) {
      remove(chartId(stage, chart));
      insert(chart);
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Sheet>;
}

const chartIds = new WeakMap<object, string>();
function chartId(stage: Stage, chart: unknown): string {
  const id = chartIds.get(stage.guard.heartOf<ChartData>(chart, "EmbeddedChart"));
  if (id === undefined) throw new Error("The chart is not on the sheet.");
  return id;
}

function draw(stage: Stage, sheetId: string, data: ChartData): void {
  const { workbook } = stage;
  const [row, col, x, y] = data.position;
  const figureId = `chart-${workbook.newId()}`;
  const width = Number(data.options.width ?? SIZE.width);
  const height = Number(data.options.height ?? SIZE.height);
  const place = { col: col - 1, row: row - 1, offset: { x, y }, size: { width, height } };
  const create = {
    type: "CREATE_CHART",
    sheetId,
    figureId,
    chartId: workbook.newId(),
    ...place,
    definition: definition(stage, data),
  };
  const annotation: ChartMark = { id: figureId, kind: "chart", sheetId, data };
  workbook.batch([create, { type: "LOCAL_ANNOTATE", annotation }]);
}

/** The first column of the first range labels the points; every other column is a series. */
function definition({ workbook }: Stage, data: ChartData): object {
  const columns = data.ranges.flatMap((area) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      ...area,
      left: area.left + index,
      right: area.left + index,
    })),
  );
  const [labels, ...series] = columns.map((area) => workbook.reference(area));
  const axis = (title: unknown) => (title ? { title: { text: String(title) } } : {});
  const legend = String(
    (data.options.legend as { position?: string } | undefined)?.position ?? data.options.legend ?? "top",
  );
  const { type, horizontal } = TYPES[data.type] ?? { type: "bar" };
  return {
    type,
    ...(horizontal ? { horizontal } : {}),
    title: { text: String(data.options.title ?? "") },
    stacked: Boolean(data.options.isStacked),
    fillArea: data.type === "AREA",
    legendPosition: LEGENDS.includes(legend) ? legend : "top",
    aggregated: false,
    dataSetStyles: Object.fromEntries(
      series.map((_, index) => [
        `series${index}`,
        { backgroundColor: (data.options.colors as string[] | undefined)?.[index] },
      ]),
    ),
    axesDesign: { x: axis(data.options["hAxis.title"]), y: axis(data.options["vAxis.title"]) },
    dataSource: {
      type: "range",
      labelRange: labels,
      dataSets: series.map((dataRange, index) => ({ dataRange, dataSetId: `series${index}` })),
      dataSetsHaveTitle: data.headers > 0,
    },
  };
}

function createChart(stage: Stage, data: ChartData, id?: string): unknown {
  const [row, column, x, y] = data.position;
  const options = {
    get: (name: string) => data.options[name] ?? null,
  } satisfies Stand<GoogleAppsScript.Charts.ChartOptions>;
  const container = {
    getAnchorRow: () => row,
    getAnchorColumn: () => column,
    getOffsetX: () => x,
    getOffsetY: () => y,
  } satisfies Stand<GoogleAppsScript.Spreadsheet.ContainerInfo>;
  const heart = { ...data };
  const members = {
    getChartId: () => (id === undefined ? null : stage.workbook.gridId(id)),
    getOptions: () => stage.guard.wrap("ChartOptions", options, options),
    getContainerInfo: () => stage.guard.wrap("ContainerInfo", container, container),
    getRanges: () => data.ranges.map((area) => createRange(stage, area)),
    getNumHeaders: () => data.headers,
    modify: () => createBuilder(stage, heart, id),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.EmbeddedChart>;
  if (id !== undefined) chartIds.set(heart, id);
  return stage.guard.wrap("EmbeddedChart", members, heart);
}

export const newChart = (stage: Stage, sheetId: string): unknown =>
  createBuilder(stage, { type: "COLUMN", options: {}, ranges: [], position: [1, 1, 0, 0], headers: 1, ...{ sheetId } });

function createBuilder(stage: Stage, start: ChartData, id?: string): unknown {
  const data = { ...start, options: { ...start.options } };
  const option = (name: string) =>
    function set(this: unknown, value: unknown) {
      data.options[name] = value;
      return this;
    };
  const as = (type: string) =>
    function set(this: unknown) {
      data.type = type;
      return this;
    };
  const members = {
    asColumnChart: as("COLUMN"),
    asBarChart: as("BAR"),
    asLineChart: as("LINE"),
    asAreaChart: as("AREA"),
    asPieChart: as("PIE"),
    asScatterChart: as("SCATTER"),
    asComboChart: as("COMBO"),
    setChartType(type: unknown) {
      return as(String(type)).call(this);
    },
    getChartType: () => data.type,
    addRange(range: unknown) {
      data.ranges = [...data.ranges, areaOf(stage, range)];
      return this;
    },
    clearRanges() {
      data.ranges = [];
      return this;
    },
    removeRange(range: unknown) {
      const gone = JSON.stringify(areaOf(stage, range));
      data.ranges = data.ranges.filter((each) => JSON.stringify(each) !== gone);
      return this;
    },
    getRanges: () => data.ranges.map((area) => createRange(stage, area)),
    setPosition(...position: [number, number, number, number]) {
      data.position = position;
      return this;
    },
    setNumHeaders(headers: number) {
      data.headers = headers;
      return this;
    },
    setOption(name: string, value: unknown) {
      return option(name).call(this, value);
    },
    setMergeStrategy: option("mergeStrategy"),
    setHiddenDimensionStrategy: option("hiddenDimensionStrategy"),
    setTransposeRowsAndColumns: option("transpose"),
    build() {
      const built = createChart(stage, data, id);
      if (id !== undefined) chartIds.set(stage.guard.heartOf<ChartData>(built, "EmbeddedChart"), id);
      return built;
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;
  // Methods of the builders of single chart types (asColumnChart() ...).
  const typed = {
    setTitle: option("title"),
    setStacked() {
      data.options.isStacked = true;
      return this;
    },
    setColors: option("colors"),
    setLegendPosition: option("legend"),
    setXAxisTitle: option("hAxis.title"),
    setYAxisTitle: option("vAxis.title"),
    setBackgroundColor: option("backgroundColor"),
    setRange(least: number, most: number) {
      data.options["vAxis.viewWindow"] = { min: least, max: most };
      return this;
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>;
  return stage.guard.wrap("EmbeddedChartBuilder", { ...members, ...typed }, data);
}
