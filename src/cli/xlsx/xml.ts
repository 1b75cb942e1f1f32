// XML of a workbook's parts: text made safe, places in letters and numbers.

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Text of an element or an attribute; what XML cannot hold is left out, and "_x0041_" stays what it is. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_")
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? "");
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** "B3" for row 3 and column 2. */
export const place = (row: number, column: number): string => `${letters(column)}${row}`;

/** Days from 1899-12-30 to an ISO date, with a time as their fraction. */
export const serial = (iso: string): number =>
  Date.parse(`${iso.replace(" ", "T").padEnd(16, "T00:00")}Z`) / 864e5 + 25569;
