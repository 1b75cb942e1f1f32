// What a value becomes when a script writes it into a cell, and what a cell gives back: the rules of Google Sheets
// (en_US, time zone UTC) over those of o-spreadsheet.
import { datedText } from "./datedtext";
import { googleError } from "./errors";

export type Format = string | undefined;
/** What the engine says of a cell after evaluation. */
export interface Evaluated {
  type: string;
  value: string | number | boolean | null;
  format?: string | undefined;
  link?: { label: string; url: string } | undefined;
}

const DAY = 864e5;
/** 1970-01-01 counted in days from 1899-12-30, where spreadsheets start. */
const EPOCH = 25569;
export const MAX_CHARACTERS = 50_000;
const PLAIN = "@";
/** In an "@" cell o-spreadsheet shows a leading apostrophe and runs "=": text that needs one gets this instead. */
const PLAIN_QUOTED = "0;-0;0;@";

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";
export const serialOf = (date: Date): number => date.getTime() / DAY + EPOCH;
export const dateOf = (serial: number): Date => new Date(Math.round((serial - EPOCH) * DAY));

/** Whether numbers of this format are dates or times. */
export const showsDate = (format: Format): boolean =>
  format !== undefined && /[ymdhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));

/** @returns the format as getNumberFormat() names it */
export const googleFormat = (format: Format): string =>
  format === undefined ? "0.###############" : format === PLAIN_QUOTED ? PLAIN : format;

/** @returns the format as the engine understands it: "" for none, currency signs in its own brackets */
export const engineFormat = (format: string): string =>
  /^(|general|0\.#{15})$/i.test(format) ? "" : format.replace(/(?<!\[)([$€£¥])(?![^[]*\])/g, "[$$$1]");

const isLinkText = (text: string): boolean => /^\[.+\]\(.+\)$/.test(text);

/** The text of a quoted literal that o-spreadsheet would show as a link: 'written as text, it reads as text. */
export function plainText(content: string | undefined): string | undefined {
  return content?.startsWith("'") && isLinkText(content.slice(1)) ? content.slice(1) : undefined;
}

/** What getValue() gives for a cell. */
export function cellValue(cell: Evaluated, content: string | undefined): string | number | boolean | Date {
  const text = plainText(content);
  if (text !== undefined) return text;
  if (cell.type === "error") return googleError(String(cell.value));
  if (cell.link && content !== undefined && isLinkText(content)) return cell.link.label;
  if (cell.value === null) return "";
  return typeof cell.value === "number" && showsDate(cell.format) ? dateOf(cell.value) : cell.value;
}

/** What the engine is told for a value that setValue() is given, in a cell of the given format. */
export function contentOf(value: unknown, format: Format): { content: string; format?: string } {
  if (value === null || value === undefined || value === "") return { content: "" };
  if (isDate(value)) return dated(value, format);
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return { content: String(value) };
  const text = String(value);
  if (text.length > MAX_CHARACTERS)
    throw new Error(`Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`);
  if (format === PLAIN || format === PLAIN_QUOTED) return plain(text.startsWith("'") ? text.slice(1) : text);
  return datedText(text, new Date().getUTCFullYear()) ?? { content: typed(text) };
}

function dated(date: Date, format: Format): { content: string; format?: string } {
  const serial = serialOf(date);
  const content = { content: String(serial) };
  if (showsDate(format)) return content;
  return { ...content, format: Number.isInteger(serial) ? "m/d/yyyy" : "m/d/yyyy hh:mm:ss" };
}

/** Text as a cell of the format "@" keeps it. */
export function plain(text: string): { content: string; format: string } {
  const quoted = /^[='#]/.test(text) || isLinkText(text);
  return quoted ? { content: `'${text}`, format: PLAIN_QUOTED } : { content: text, format: PLAIN };
}

/** Text typed into a cell without a text format. */
function typed(text: string): string {
  if (/^[='#]/.test(text)) return text;
  // "+5" is a number, "+A1" and "-A1" are formulas, as when typed into Google Sheets.
  if (/^\+[\d.,]+%?$/.test(text)) return text.slice(1);
  if (/^[+-][A-Za-z("$+-]/.test(text)) return `=${text}`;
  // o-spreadsheet takes "1 000" for a month and a year.
  if (isLinkText(text) || /^\d+( \d+)+$/.test(text)) return `'${text}`;
  return text;
}
