// Rows and columns added to a sheet, within Google's limit.
import type { Command } from "../plugins";
import type { Workbook } from "../workbook";
import type { Stage } from "./stage";

/** Google's limit of cells in all sheets together. */
export const MAX_CELLS = 10_000_000;
type Place = [sheetId: string, dimension: "ROW" | "COL", base: number, quantity: number, position: "before" | "after"];

/** @throws Error as Google does when the workbook would grow over ten million cells */
export function insertLines({ workbook }: Pick<Stage, "workbook">, ...place: Place): void {
  const { type, ...payload } = insertingLines(workbook, ...place);
  workbook.run(type, payload);
}

/** The command that `insertLines` runs. */
export function insertingLines(workbook: Workbook, ...place: Place): Command {
  const [sheetId, dimension, base, quantity, position] = place;
  const size = (id: string) => workbook.getters.getNumberRows(id) * workbook.getters.getNumberCols(id);
  const across =
    dimension === "ROW" ? workbook.getters.getNumberCols(sheetId) : workbook.getters.getNumberRows(sheetId);
  const cells = workbook.getters.getSheetIds().reduce((sum, id) => sum + size(id), 0) + across * quantity;
  if (cells > MAX_CELLS)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  const sheetName = workbook.getters.getSheetName(sheetId);
  return { type: "ADD_COLUMNS_ROWS", sheetId, sheetName, dimension, base, quantity, position };
}
