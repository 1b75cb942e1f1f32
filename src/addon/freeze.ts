// Freeze: turns Pactsheet's formulas into the values that they show; other formulas stay.
import { report } from "./report";
import { literal } from "./tracker/cells";
import type { Sheet } from "./tracker/found";
import { several } from "./tracker/outcome";

type Range = GoogleAppsScript.Spreadsheet.Range;

const OURS = /\bPACT_[A-Z]+\s*\(/i;

/** Freezes those of the selection, or of the whole tab where a single cell without such a formula is selected. */
export function freezeFormulas(): void {
  report("Freeze", () => {
    const range = SpreadsheetApp.getActiveRange();
    const sheet = SpreadsheetApp.getActiveSheet();
    const inSelection = range ? freeze(sheet, range) : 0;
    const frozen = inSelection > 0 ? inSelection : freeze(sheet, sheet.getDataRange());
    if (frozen === 0) return "There is no Pactsheet formula here.";
    return `${several(frozen, "formula")} of Pactsheet ${frozen === 1 ? "is" : "are"} values now.`;
  });
}

/**
 * Freezes the formulas that stand in `area`, with all that they spill.
 * What a formula spilled is found by taking the formula out and seeing which cells go blank.
 * @returns how many formulas
 */
export function freeze(sheet: Sheet, area: Range): number {
  const all = sheet.getDataRange();
  const formulas = all.getFormulas();
  const [top, left] = [area.getRow() - 1, area.getColumn() - 1];
  const [bottom, right] = [top + area.getNumRows(), left + area.getNumColumns()];
  const anchors: { row: number; column: number; formula: string }[] = [];
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const inside = row >= top && row < bottom && column >= left && column < right;
      if (inside && OURS.test(formula)) anchors.push({ row, column, formula });
    });
  });
  if (anchors.length === 0) return 0;
  const before: unknown[][] = all.getValues();
  const cell = (row: number, column: number) => sheet.getRange(row + 1, column + 1);
  try {
    for (const { row, column } of anchors) cell(row, column).clearContent();
    SpreadsheetApp.flush();
    const after: unknown[][] = sheet.getRange(1, 1, before.length, before[0]?.length ?? 1).getValues();
    for (const { row, column } of anchors) {
      const block = spilled(row, column, before, after);
      sheet.getRange(row + 1, column + 1, block.length, block[0]?.length ?? 1).setValues(block);
    }
  } catch (error) {
    for (const { row, column, formula } of anchors) cell(row, column).setFormula(formula);
    throw error;
  }
  return anchors.length;
}

/** The rectangle from the anchor on that went blank with it, as values to write. */
function spilled(row: number, column: number, before: unknown[][], after: unknown[][]): unknown[][] {
  const gone = (r: number, c: number) => {
    const shown = before[r]?.[c];
    return shown !== undefined && after[r]?.[c] === "";
  };
  let width = 1;
  while (gone(row, column + width) && before[row]?.[column + width] !== "") width++;
  let height = 1;
  const filled = (r: number) => before[r]?.slice(column, column + width).some((value) => value !== "");
  while (
    filled(row + height) &&
    before[row + height]?.slice(column, column + width).every((_, c) => gone(row + height, column + c))
  )
    height++;
  return before
    .slice(row, row + height)
    .map((line) =>
      line.slice(column, column + width).map((value) => (typeof value === "string" ? literal(value) : value)),
    );
}
