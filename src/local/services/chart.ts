// Charts: Google's builders over the engine's chart definitions; every option is recorded, some are drawn.
import type { Stand } from "../guard";
import { annotating } from "../plugins";
import { type ChartData, type ChartMark, definition, drawn, SIZE } from "./chartdefinition";
import { areaOf, type Stage } from "./stage";

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
        .map(({ id, data }) => createChart(stage, drawn(stage, sheetId, id, data as ChartData), id)),
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
  workbook.batch([create, annotating(annotation)]);
}

function createChart(stage: Stage, data: ChartData, id?: string): unknown {
  const [, column] = data.position;
  const options = {
    get: (name: string) => data.options[name] ?? null,
  } satisfies Stand<GoogleAppsScript.Charts.ChartOptions>;
  const container = {
    getAnchorColumn: () => column,
  } satisfies Stand<GoogleAppsScript.Spreadsheet.ContainerInfo>;
  const heart = { ...data };
  const members = {
    getOptions: () => stage.guard.wrap("ChartOptions", options, options),
    getContainerInfo: () => stage.guard.wrap("ContainerInfo", container, container),
    getRanges: () => data.ranges.map((area) => stage.range(area)),
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
    asPieChart: as("PIE"),
    addRange(range: unknown) {
      data.ranges = [...data.ranges, areaOf(stage, range)];
      return this;
    },
    getRanges: () => data.ranges.map((area) => stage.range(area)),
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
    build() {
      const built = createChart(stage, data, id);
      if (id !== undefined) chartIds.set(stage.guard.heartOf<ChartData>(built, "EmbeddedChart"), id);
      return built;
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;
  // Methods of the builders of single chart types (asColumnChart() ...).
  const typed = {
    setTitle: option("title"),
    setColors: option("colors"),
    setLegendPosition: option("legend"),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>;
  return stage.guard.wrap("EmbeddedChartBuilder", { ...members, ...typed }, data);
}
