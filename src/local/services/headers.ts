// Sheet: rows and columns inserted, deleted, moved, hidden, frozen, sized.
import type { Stand } from "../guard";
import { insertLines } from "./lines";
import { areaOf, type Stage } from "./stage";

type Dimension = "ROW" | "COL";

export function sheetHeaders(stage: Stage, sheetId: string) {
  const { workbook } = stage;
  const { getters } = workbook;
  const count = (dimension: Dimension) =>
    dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const sheetName = () => getters.getSheetName(sheetId);
  /** @param first counted from 1 */
  const lines = (dimension: Dimension, first: number, quantity: number) => {
    if (first < 1 || first + quantity - 1 > count(dimension))
      throw new Error(dimension === "ROW" ? "Those rows are out of bounds." : "Those columns are out of bounds.");
    return Array.from({ length: quantity }, (_, index) => first - 1 + index);
  };
  const insert = (dimension: Dimension, at: number, quantity: number, position: "before" | "after") => {
    lines(dimension, at, 1);
    insertLines(stage, sheetId, dimension, at - 1, quantity, position);
  };
  const onLines = (type: string, dimension: Dimension, elements: number[], extra: object = {}) =>
    workbook.run(type, { sheetId, sheetName: sheetName(), dimension, elements, ...extra });
  const remove = (dimension: Dimension, first: number, quantity: number) =>
    onLines("REMOVE_COLUMNS_ROWS", dimension, lines(dimension, first, quantity));
  const hide = (dimension: Dimension, elements: number[], hidden: boolean) =>
    onLines(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", dimension, elements);
  const span = (range: unknown, dimension: Dimension) => {
    const { top, left, bottom, right } = areaOf(stage, range);
    const [from, to] = dimension === "ROW" ? [top, bottom] : [left, right];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  };
  /** @param before the line, counted from 1, in front of which the moved ones come to stand */
  const move = (dimension: Dimension, elements: number[], before: number) => {
    const [first = 0] = elements;
    const last = first + elements.length - 1;
    if (before - 1 >= first && before - 1 <= last + 1) return;
    const active = getters.getActiveSheetId();
    workbook.activate(sheetId); // the engine moves lines of the active sheet only
    const [base, position] = before - 1 > last ? [before - 2, "after"] : [before - 1, "before"];
    onLines("MOVE_COLUMNS_ROWS", dimension, elements, { base, position });
    workbook.activate(active);
  };
  const freeze = (dimension: Dimension, quantity: number) => {
    const name = dimension === "ROW" ? "ROWS" : "COLUMNS";
    if (quantity > 0) workbook.run(`FREEZE_${name}`, { sheetId, quantity });
    else workbook.run(`UNFREEZE_${name}`, { sheetId });
  };
  const resize = (dimension: Dimension, first: number, quantity: number, size: number | null) =>
    onLines("RESIZE_COLUMNS_ROWS", dimension, lines(dimension, first, quantity), { size });
  const size = (dimension: Dimension, line: number) => getters.getHeaderSize(sheetId, dimension, line - 1);
  const frozen = (dimension: Dimension) => getters.getPaneDivisions(sheetId)[dimension === "ROW" ? "ySplit" : "xSplit"];

  return {
    getMaxRows: () => count("ROW"),
    getMaxColumns: () => count("COL"),
    insertRowBefore(row: number) {
      insert("ROW", row, 1, "before");
      return this;
    },
    insertRowsAfter(row: number, quantity: number) {
      insert("ROW", row, quantity, "after");
      return this;
    },
    insertRowsBefore(row: number, quantity: number) {
      insert("ROW", row, quantity, "before");
      return this;
    },
    insertColumnAfter(column: number) {
      insert("COL", column, 1, "after");
      return this;
    },
    insertColumnBefore(column: number) {
      insert("COL", column, 1, "before");
      return this;
    },
    insertColumnsAfter(column: number, quantity: number) {
      insert("COL", column, quantity, "after");
      return this;
    },
    deleteRows: (row: number, quantity: number) => remove("ROW", row, quantity),
    deleteColumn(column: number) {
      remove("COL", column, 1);
      return this;
    },
    moveColumns: (range: unknown, before: number) => move("COL", span(range, "COL"), before),
    hideRows: (row: number, quantity = 1) => hide("ROW", lines("ROW", row, quantity), true),
    hideColumns: (column: number, quantity = 1) => hide("COL", lines("COL", column, quantity), true),
    showColumns: (column: number, quantity = 1) => hide("COL", lines("COL", column, quantity), false),
    isRowHiddenByUser: (row: number) => getters.isRowHiddenByUser(sheetId, row - 1),
    isColumnHiddenByUser: (column: number) => getters.isColHidden(sheetId, column - 1),
    setFrozenRows: (rows: number) => freeze("ROW", rows),
    setFrozenColumns: (columns: number) => freeze("COL", columns),
    getFrozenRows: () => frozen("ROW"),
    getFrozenColumns: () => frozen("COL"),
    getColumnWidth: (column: number) => size("COL", column),
    setColumnWidth(column: number, width: number) {
      resize("COL", column, 1, width);
      return this;
    },
    setColumnWidths(column: number, quantity: number, width: number) {
      resize("COL", column, quantity, width);
      return this;
    },
  } satisfies Stand<GoogleAppsScript.Spreadsheet.Sheet>;
}
