// Range.sort: rows by one or several columns, empty cells last, formulas and notes moving along.
import { annotating, type Command } from "../plugins";
import type { Area, Workbook } from "../workbook";

interface SortColumn {
  /** Counted from column A as 1, as Google does. */
  column: number;
  ascending?: boolean;
}

/** @param spec a column number, {column, ascending}, or an array of either */
export function sortRows(workbook: Workbook, area: Area, spec: unknown): void {
  const columns = (Array.isArray(spec) ? spec : [spec]).map(
    (each): SortColumn => (typeof each === "number" ? { column: each } : (each as SortColumn)),
  );
  const { sheetId, top, left, bottom, right } = area;
  const order = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const sorted = [...order].sort((one, other) => {
    for (const { column, ascending = true } of columns) {
      const difference = compare(
        workbook,
        { sheetId, row: one, col: column - 1 },
        { sheetId, row: other, col: column - 1 },
        ascending,
      );
      if (difference !== 0) return difference;
    }
    return one - other;
  });

  const commands: Command[] = [];
  for (const [index, from] of sorted.entries()) {
    const to = order[index] as number;
    if (from === to) continue;
    for (let col = left; col <= right; col++) {
      const cell = workbook.getters.getCell({ sheetId, row: from, col });
      const content = cell?.isFormula
        ? workbook.getters.getTranslatedCellFormula(sheetId, 0, to - from, cell.compiledFormula)
        : (cell?.content ?? "");
      const style = cell?.style ?? null;
      commands.push({ type: "UPDATE_CELL", sheetId, row: to, col, content, style, format: cell?.format ?? "" });
    }
  }
  for (const note of workbook.within("note", area)) {
    const to = order[sorted.indexOf(note.zone?.top as number)] as number;
    const { left: col = 0 } = note.zone ?? {};
    const annotation = { ...note, zone: { top: to, left: col, bottom: to, right: col } };
    commands.push(annotating(annotation));
  }
  workbook.batch(commands);
}

type Place = { sheetId: string; row: number; col: number };

/** Numbers and dates before text before booleans; empty cells last in either direction. */
function compare(workbook: Workbook, one: Place, other: Place, ascending: boolean): number {
  const [a, b] = [workbook.value(one), workbook.value(other)];
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const rank = (value: unknown) => ["number", "object", "string", "boolean"].indexOf(typeof value);
  const byKind = Math.max(1, rank(a)) - Math.max(1, rank(b));
  const byValue =
    typeof a === "string" && typeof b === "string" ? a.localeCompare(b, "en") : Number(a > b) - Number(a < b);
  return (byKind || byValue) * (ascending ? 1 : -1);
}
