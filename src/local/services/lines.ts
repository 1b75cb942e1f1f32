// Rows and columns added to a sheet, within Google's limit.
import type { Stage } from "./stage";

/** Google's limit of cells in all sheets together. */
const MAX_CELLS = 10_000_000;

/** @throws Error as Google does when the workbook would grow over ten million cells */
export function insertLines(
  { workbook }: Pick<Stage, "workbook">,
  sheetId: string,
  dimension: "ROW" | "COL",
  base: number,
  quantity: number,
  position: "before" | "after",
): void {
  const size = (id: string) => workbook.getters.getNumberRows(id) * workbook.getters.getNumberCols(id);
  const across =
    dimension === "ROW" ? workbook.getters.getNumberCols(sheetId) : workbook.getters.getNumberRows(sheetId);
  const cells = workbook.getters.getSheetIds().reduce((sum, id) => sum + size(id), 0) + across * quantity;
  if (cells > MAX_CELLS)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  const sheetName = workbook.getters.getSheetName(sheetId);
  workbook.run("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base, quantity, position });
}
