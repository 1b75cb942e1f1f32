// Filters and row banding: recorded as Google knows them, drawn together as one of the engine's tables.
import type { Stand } from "../guard";
import type { Area } from "../workbook";
import { createBanding } from "./banding";
import { createFilter, sheetFilter } from "./filter";
import { draw } from "./marks";
import type { Stage } from "./stage";

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
