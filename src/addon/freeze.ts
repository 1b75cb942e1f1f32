// Freeze: turns Pactsheet's formulas into the values that they show; other formulas stay.
import { several } from "./message";
import { report } from "./report";
import { literal } from "./tracker/cells";
import type { Sheet } from "./tracker/found";

type Range = GoogleAppsScript.Spreadsheet.Range;

const OURS = /\bPACT_[A-Z]+\s*\(/i;
/** What a formula shows that has no value yet, or none at all: it is left to be mended. */
const NO_VALUE = /^(?:#(?:N\/A|[A-Z]+[!?]|DIV\/0!)|Loading\.\.\.)$/;

interface Anchor {
  row: number;
  column: number;
  formula: string;
}

/** Cells of a rectangle, counted from 0. */
interface Block {
  row: number;
  column: number;
  values: unknown[][];
}

/** Freezes those of the selection, or of the whole tab where the selection has none. */
export function freezeFormulas(): void {
  report("Freeze", () => {
    const range = SpreadsheetApp.getActiveRange();
    const sheet = SpreadsheetApp.getActiveSheet();
    const inSelection = range ? freeze(sheet, range) : 0;
    const frozen = inSelection > 0 ? inSelection : freeze(sheet, sheet.getDataRange());
    if (frozen === 0) return "There is no Pactsheet formula with a value here.";
    return `${several(frozen, "formula")} of Pactsheet ${frozen === 1 ? "is a value" : "are values"} now.`;
  });
}

/**
 * Freezes the formulas that stand in `area`, with all that they spill; one that shows an error is left alone.
 * What a formula spilled is found by taking the formula out and seeing which cells go blank.
 * @returns how many formulas
 * @throws Error after putting the formulas back
 */
export function freeze(sheet: Sheet, area: Range): number {
  const all = sheet.getDataRange();
  const before: unknown[][] = all.getValues();
  const anchors = anchorsIn(all.getFormulas(), area).filter(
    ({ row, column }) => !NO_VALUE.test(String(before[row]?.[column])),
  );
  if (anchors.length === 0) return 0;
  const written: Block[] = [];
  const rangeOf = ({ row, column, values }: Block) =>
    sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1);
  try {
    for (const { row, column } of anchors) sheet.getRange(row + 1, column + 1).clearContent();
    SpreadsheetApp.flush();
    const after: unknown[][] = sheet.getRange(1, 1, before.length, before[0]?.length ?? 1).getValues();
    for (const block of blocksOf(anchors, before, after)) {
      written.push(block);
      rangeOf(block).setValues(block.values);
    }
  } catch (error) {
    for (const block of written) rangeOf(block).clearContent();
    for (const { row, column, formula } of anchors) sheet.getRange(row + 1, column + 1).setFormula(formula);
    throw error;
  }
  return anchors.length;
}

function anchorsIn(formulas: readonly string[][], area: Range): Anchor[] {
  const [top, left] = [area.getRow() - 1, area.getColumn() - 1];
  const [bottom, right] = [top + area.getNumRows(), left + area.getNumColumns()];
  return formulas.flatMap((line, row) =>
    line
      .map((formula, column) => ({ row, column, formula }))
      .filter(
        ({ column, formula }) => row >= top && row < bottom && column >= left && column < right && OURS.test(formula),
      ),
  );
}

/** What went blank with the formulas, in rectangles as wide as their first row, and whatever that left in single cells. */
function blocksOf(anchors: readonly Anchor[], before: unknown[][], after: unknown[][]): Block[] {
  const covered = new Set<string>();
  const gone = (row: number, column: number) =>
    (before[row]?.[column] ?? "") !== "" && after[row]?.[column] === "" && !covered.has(`${row},${column}`);
  const take = (row: number, column: number, height: number, width: number): Block => {
    for (let r = row; r < row + height; r++) for (let c = column; c < column + width; c++) covered.add(`${r},${c}`);
    const lines = before.slice(row, row + height).map((line) => line.slice(column, column + width));
    return {
      row,
      column,
      values: lines.map((line) => line.map((value) => (typeof value === "string" ? literal(value) : value))),
    };
  };
  const blocks = anchors.map(({ row, column }) => {
    let width = 1;
    while (gone(row, column + width)) width++;
    const follows = (r: number) => {
      const places = Array.from({ length: width }, (_, c) => column + c);
      return places.some((c) => gone(r, c)) && places.every((c) => (after[r]?.[c] ?? "") === "");
    };
    let height = 1;
    while (follows(row + height)) height++;
    return take(row, column, height, width);
  });
  before.forEach((line, row) => {
    line.forEach((_, column) => {
      const below = anchors.some((anchor) => anchor.row <= row && anchor.column <= column);
      if (below && gone(row, column)) blocks.push(take(row, column, 1, 1));
    });
  });
  return blocks;
}
