// What a chart is told by a script, and the engine's definition of it.
import type { Annotation } from "../plugins";
import type { Area } from "../workbook";
import type { Stage } from "./stage";

export interface ChartData {
  /** Charts.ChartType, as COLUMN or PIE. */
  type: string;
  options: Record<string, unknown>;
  ranges: Area[];
  /** Anchor row and column counted from 1, offsets in pixels. */
  position: [number, number, number, number];
  headers: number;
}
export type ChartMark = Annotation & { sheetId: string; data: ChartData };

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
export const SIZE = { width: 480, height: 300 };
const LEGENDS = ["top", "bottom", "left", "right", "none"];

/** A chart's data with its ranges where inserted and moved columns have brought them. */
export function drawn({ workbook }: Stage, sheetId: string, figureId: string, data: ChartData): ChartData {
  const chartId = workbook.getters.getChartIdFromFigureId(figureId);
  const { dataSource } = (chartId ? workbook.getters.getChartDefinition(chartId) : {}) as {
    dataSource?: { labelRange?: string; dataSets: { dataRange: string }[] };
  };
  const columns = [dataSource?.labelRange, ...(dataSource?.dataSets ?? []).map(({ dataRange }) => dataRange)]
    .filter((xc): xc is string => xc !== undefined)
    .map((xc) => workbook.getters.getRangeFromSheetXC(sheetId, xc));
  const widths = data.ranges.map((area) => area.right - area.left + 1);
  if (columns.length !== widths.reduce((sum, width) => sum + width, 0)) return data;
  const ranges = widths.map((width) => {
    const [first, ...rest] = columns.splice(0, width);
    const last = rest.at(-1) ?? first;
    if (!first || !last) return [];
    const { top, left } = first.zone;
    return [{ sheetId: first.sheetId, top, left, bottom: last.zone.bottom, right: last.zone.right }];
  });
  return { ...data, ranges: ranges.flat() };
}

/** The first column of the first range labels the points; every other column is a series. */
export function definition({ workbook }: Stage, data: ChartData): object {
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
