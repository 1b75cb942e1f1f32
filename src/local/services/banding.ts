// Banding: alternating colours of rows.
import type { Stand } from "../guard";
import type { Annotation } from "../plugins";
import type { Area } from "../workbook";
import { draw, findMark, markRange, removeMark } from "./marks";
import type { Stage } from "./stage";

export const sheetBandings = (stage: Stage, sheetId: string): unknown[] =>
  stage.workbook.annotations("banding", sheetId).map(({ id }) => createBanding(stage, id));

export function createBanding(stage: Stage, id: string): unknown {
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
