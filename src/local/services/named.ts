// Named ranges.
import type { Stand } from "../guard";
import type { Stage } from "./stage";

/** @param sheetId only those on one sheet */
export function namedRanges(stage: Stage, sheetId?: string): unknown[] {
  const { getters } = stage.workbook;
  const there = getters.getNamedRanges().filter(({ range }) => sheetId === undefined || range.sheetId === sheetId);
  return there.map(({ name }) => namedRange(stage, name));
}

function namedRange(stage: Stage, name: string): unknown {
  const { getters } = stage.workbook;
  const members = {
    getName: () => name,
    getRange: () => {
      const range = getters.getNamedRange(name)?.range;
      if (!range) throw new Error("Range not found");
      return stage.range({ sheetId: range.sheetId, ...range.zone });
    },
    remove: () => stage.workbook.run("DELETE_NAMED_RANGE", { name }),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.NamedRange>;
  return stage.guard.wrap("NamedRange", members, members);
}
