// A formula's result that reaches past the last row or column makes the sheet grow, as at Google.
import type { OnSpread } from "./formulas";
import { insertLines } from "./services/lines";
import type { Workbook } from "./workbook";

/** The sheet grows once the engine has computed: while it computes nothing may change. */
export function growing(workbook: Workbook): OnSpread {
  const { getters } = workbook;
  const grow = (sheetId: string, dimension: "ROW" | "COL", wanted: number) => {
    const present = dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    if (wanted > present) insertLines({ workbook }, sheetId, dimension, present - 1, wanted - present, "after");
  };
  return (name, { sheetId, row, col }, rows, columns) => {
    const [bottom, right] = [row + rows, col + columns];
    if (bottom <= getters.getNumberRows(sheetId) && right <= getters.getNumberCols(sheetId)) return;
    // Where the table goes into another function, =ROWS(TABLE(A1)), it is not that which spreads.
    if (!workbook.formula({ sheetId, row, col }).toUpperCase().startsWith(`=${name.toUpperCase()}(`)) return;
    workbook.defer(`grow ${sheetId} ${row} ${col}`, () => {
      if (!getters.tryGetSheet(sheetId)) return;
      grow(sheetId, "ROW", bottom);
      grow(sheetId, "COL", right);
    });
    queueMicrotask(() => workbook.settle());
  };
}
