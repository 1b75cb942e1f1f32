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
