// Filters and bandings as they are recorded, and the one table of the engine that draws both.
import type { Annotation } from "../plugins";
import type { Workbook } from "../workbook";
import { recordOf } from "./record";
import type { Stage } from "./stage";

/** Line colours of the banding themes; the engine lightens them for every other row. */
const THEMES: Record<string, string> = {
  LIGHT_GREY: "#d9d9d9",
  CYAN: "#a6e8f0",
  GREEN: "#b1e9cb",
  YELLOW: "#fbe5a6",
  ORANGE: "#fab292",
  BLUE: "#adcafc",
  TEAL: "#93d3cd",
  GREY: "#bcc8d0",
  BROWN: "#e6d3bb",
  LIGHT_GREEN: "#c5e1a5",
  INDIGO: "#c4c4f5",
  PINK: "#f48eb1",
};
const TEMPLATE = "lightAllBorders";

/** Replaces the engine's tables of a sheet by one over its filter and bandings, cut to the rows in use. */
export function draw({ workbook }: Stage, sheetId: string): void {
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
  const theme = (banding?.data as { theme?: string } | undefined)?.theme ?? "LIGHT_GREY";
  const styleId = banding ? themeStyle(workbook, theme) : "None";
  const config = {
    hasFilters: marks.some(({ kind }) => kind === "filter"),
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: banding !== undefined,
    bandedColumns: false,
    automaticAutofill: false,
    styleId,
  };
  workbook.run("CREATE_TABLE", { sheetId, ranges: [workbook.rangeData(area)], config, tableType: "static" });
}

export const markRange = (stage: Stage, { sheetId = "", zone }: Annotation) =>
  stage.range(stage.workbook.areaOf(sheetId, zone as never));

export function removeMark(stage: Stage, id: string, kind: string): void {
  const { sheetId = "" } = recordOf(stage, kind, id).read();
  stage.workbook.erase([id]);
  draw(stage, sheetId);
}

/** The workbook's own table style for a theme, made on first use. */
export function themeStyle(workbook: Workbook, theme: string): string {
  const tableStyleId = `banding-${theme}`;
  if (!workbook.getters.getTableStyles()[tableStyleId]) {
    const style = { tableStyleName: theme, templateName: TEMPLATE, primaryColor: THEMES[theme] ?? THEMES.LIGHT_GREY };
    workbook.run("CREATE_TABLE_STYLE", { tableStyleId, ...style });
  }
  return tableStyleId;
}
