// Sheets: cells, widths, frozen header, drop-downs, and a table with filter buttons over a tab of rows.
import type { Cell, Column, Format } from "../../table";
import { lookOf } from "./styles";
import { escaped, HEAD, letters, MAIN, place, RELATIONS, serial } from "./xml";

/** The most characters that a cell of Excel takes. */
const CELL_CHARACTERS = 32767;
/** Rows below the last one for which the drop-downs are there too. */
const SPARE_ROWS = 1000;

/** One cell. Text stands as text: no cell of it can be taken for a formula. */
export function cellXml(row: number, column: number, value: Cell, look: Format | "header" | "title"): string {
  const style = `r="${place(row, column)}" s="${lookOf(look)}"`;
  if (value === "") return "";
  const day = (look === "date" || look === "time") && /^\d{4}-\d\d-\d\d/.test(String(value));
  const number = day ? serial(String(value)) : value;
  if (typeof number === "number" && Number.isFinite(number)) return `<c ${style}><v>${number}</v></c>`;
  const text = escaped(String(value).slice(0, CELL_CHARACTERS));
  return `<c ${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A formula with the value that it has now. */
export const formulaXml = (row: number, column: number, formula: string, value: number, look: Format): string =>
  `<c r="${place(row, column)}" s="${lookOf(look)}"><f>${escaped(formula)}</f><v>${value}</v></c>`;

export const rowXml = (row: number, cells: readonly string[], hidden = false): string =>
  `<row r="${row}"${hidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;

/** Rows under columns, from a row of the sheet on. */
export const rowsXml = (columns: readonly Column[], rows: readonly Cell[][], first: number, hidden = false): string[] =>
  rows.map((cells, index) => {
    const row = first + index;
    const list = cells.map((cell, at) => cellXml(row, at + 1, cell, columns[at]?.format ?? "text"));
    return rowXml(row, list, hidden);
  });

/** A sheet of its rows and of what stands between its tags otherwise. */
export function sheetXml(parts: {
  rows: readonly string[];
  widths: readonly number[];
  frozen?: { rows: number; columns: number };
  after?: string;
}): string {
  const { rows: down = 0, columns: across = 0 } = parts.frozen ?? {};
  const pane =
    down > 0
      ? `<pane ${across ? `xSplit="${across}" ` : ""}ySplit="${down}" topLeftCell="${place(down + 1, across + 1)}" ` +
        `activePane="${across ? "bottomRight" : "bottomLeft"}" state="frozen"/>`
      : "";
  const widths = parts.widths.map((pixels, at) => {
    const width = (pixels / 7).toFixed(2); // of the letter 0 in the default font
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${widths.join("")}</cols><sheetData>${parts.rows.join("")}</sheetData>${parts.after ?? ""}</worksheet>`
  );
}

/** The sheet of a tab that holds rows; relation rId1 is its table. */
export function rowsSheetXml(
  columns: readonly Column[],
  rows: readonly Cell[][],
  parts: {
    choices: Readonly<Record<string, readonly string[]>>;
    frozenColumns: number;
    /** Rows below the table that nobody sees. */
    hidden: readonly Cell[][];
  },
): string {
  const { choices, frozenColumns, hidden } = parts;
  const header = rowXml(
    1,
    columns.map((column, at) => cellXml(1, at + 1, column.header, "header")),
  );
  const body = rowsXml(columns, rows, 2);
  const below = rowsXml(columns, hidden, 2 + rows.length, true);
  const lists = Object.entries(choices).map(([key, values]) => {
    const letter = letters(columns.findIndex((column) => column.key === key) + 1);
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" ` +
      `sqref="${letter}2:${letter}${rows.length + SPARE_ROWS}"><formula1>"${values.join(",")}"</formula1></dataValidation>`
    );
  });
  const validations =
    lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>` : "";
  return sheetXml({
    rows: [header, ...body, ...below],
    widths: columns.map(({ width }) => width),
    frozen: { rows: 1, columns: frozenColumns },
    after: `${validations}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  });
}

/** A table over a tab's rows, with filter buttons and bands; a table has one row at least. */
export function tableXml(number: number, name: string, columns: readonly Column[], count: number): string {
  const ref = `A1:${place(Math.max(2, count + 1), columns.length)}`;
  const list = columns.map(({ header }, at) => `<tableColumn id="${at + 1}" name="${escaped(header)}"/>`);
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${list.length}">${list.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
