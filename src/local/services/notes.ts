// Range: notes, which o-spreadsheet lacks; each is an annotation on its cell.
import type { Stand } from "../guard";
import type { Area, Position } from "../workbook";
import { fill, grid, spread } from "./grid";
import type { Stage } from "./stage";

export function rangeNotes({ workbook }: Stage, area: Area) {
  const key = (row: number, col: number) => `${row},${col}`;
  const notes = () =>
    new Map(workbook.within("note", area).map((each) => [key(each.zone?.top ?? 0, each.zone?.left ?? 0), each]));
  const first = { sheetId: area.sheetId, row: area.top, col: area.left };
  const write = (pairs: [Position, string | null][]) => {
    const present = notes();
    workbook.batch(
      pairs.flatMap(([position, text]) => {
        const id = present.get(key(position.row, position.col))?.id;
        if (text) return [workbook.annotation("note", position, String(text), id)];
        return id === undefined ? [] : [{ type: "LOCAL_ERASE", id }];
      }),
    );
  };
  return {
    getNote: () => notes().get(key(first.row, first.col))?.data ?? "",
    getNotes() {
      const present = notes();
      return grid(area, ({ row, col }) => present.get(key(row, col))?.data ?? "");
    },
    setNote(note: string | null) {
      write(spread(area, fill(area, note)));
      return this;
    },
    setNotes(texts: (string | null)[][]) {
      write(spread(area, texts));
      return this;
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Range>;
}
