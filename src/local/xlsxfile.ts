// Workbooks in .xlsx: the values of their tabs, as the program that saved them left them; no formula is taken over.
import { strFromU8, unzipSync } from "fflate";
import { type Entry, type FileTab, textEntry } from "./intake";
import { showsDate } from "./typing";

/** Bytes of XML that a file may hold when it is unpacked: many times what the sheet takes. */
const MAX_UNPACKED = 300_000_000;
/** Number formats that a file names by their number alone. */
const BUILT_IN: Record<string, string> = { 9: "0%", 10: "0%", 18: "h", 19: "h", 20: "h", 21: "h", 22: "d h" };
for (const day of [14, 15, 16, 17]) BUILT_IN[day] = "d";
for (const time of [45, 46, 47]) BUILT_IN[time] = "h";

type Parts = Record<string, Uint8Array>;

/** @throws Error with the remedy where the bytes are no workbook */
export function tabsOfXlsx(bytes: Uint8Array): FileTab[] {
  const parts = unpacked(bytes);
  const [book] = targets(parts, "", "officeDocument").values();
  const xml = book && partAt(parts, book);
  if (!xml || !book) throw new Error("It holds no sheets: save it as .xlsx in your spreadsheet program.");
  const sheets = targets(parts, book, "worksheet");
  const [strings, styles] = ["sharedStrings", "styles"].map((kind) => {
    const [path] = targets(parts, book, kind).values();
    return path ? partAt(parts, path) : "";
  });
  const reading = {
    strings: stringsOf(strings ?? ""),
    formats: formatsOf(styles ?? ""),
    /** Days between the two ways of counting them from a day zero. */
    shift: /<(?:\w+:)?workbookPr[^<>]*date1904="(?:1|true)"/.test(xml) ? 1462 : 0,
  };
  return [...tagsOf(xml)]
    .filter(({ name, closes }) => name === "sheet" && !closes)
    .flatMap(({ attributes }) => {
      const path = sheets.get(attribute(attributes, "id") ?? "");
      return path ? [{ name: attribute(attributes, "name") ?? "", ...cellsOf(partAt(parts, path), reading) }] : [];
    });
}

function unpacked(bytes: Uint8Array): Parts {
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    const wanted = /\.(?:xml|rels)$/i.test(name);
    if (wanted) size += originalSize;
    if (size > MAX_UNPACKED) throw new Error("It is too large: split it, or save the tab that you need as .csv.");
    return wanted;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    const reason = (error as Error).message;
    throw reason.startsWith("It is") ? error : new Error("It is broken: download or save it again.");
  }
}

const partAt = (parts: Parts, path: string): string => (parts[path] ? strFromU8(parts[path]) : "");

/** The parts that a part points to, by the name of the relation. @param kind as the relation's type ends */
function targets(parts: Parts, path: string, kind: string): Map<string, string> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = partAt(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const found = [...tagsOf(relations)].filter(({ attributes }) => attribute(attributes, "Type")?.endsWith(`/${kind}`));
  return new Map(
    found.map(({ attributes }) => {
      const target = attribute(attributes, "Target") ?? "";
      return [attribute(attributes, "Id") ?? "", target.startsWith("/") ? target.slice(1) : folder + target];
    }),
  );
}

interface Tag {
  name: string;
  closes: boolean;
  attributes: string;
  /** True where it opens and closes at once. */
  empty: boolean;
  /** What stands behind it, up to the next tag. */
  text: string;
}

function* tagsOf(xml: string): Generator<Tag> {
  for (const [, slash, name = "", inner = "", text = ""] of xml.matchAll(/<(\/?)(?:\w+:)?(\w+)([^<>]*)>([^<]*)/g))
    yield { name, closes: slash === "/", attributes: inner, empty: inner.endsWith("/"), text };
}

const attribute = (attributes: string, name: string): string | undefined => {
  const [, double, single] = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double === undefined && single === undefined ? undefined : plain(double ?? single ?? "");
};

const SIGNS: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Text without the marks that XML, and Excel on top of it, put into it. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(lt|gt|quot|apos|amp));/g, (_, decimal, hex, name) =>
      name
        ? (SIGNS[name] ?? "")
        : String.fromCodePoint(Math.min(0x10ffff, decimal ? +decimal : Number.parseInt(hex, 16))),
    )
    .replace(/_x([\da-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The texts that cells name by their number; how a word is to be spoken is left out. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let spoken = false;
  for (const { name, closes, text } of tagsOf(xml)) {
    if (name === "si" && !closes) strings.push("");
    if (name === "rPh") spoken = !closes;
    if (name === "t" && !closes && !spoken) strings.push((strings.pop() ?? "") + plain(text));
  }
  return strings;
}

/** The number format of each look that a cell may name. */
function formatsOf(xml: string): string[] {
  const codes: Record<string, string> = { ...BUILT_IN };
  const formats: string[] = [];
  let looks = false;
  for (const { name, closes, attributes } of tagsOf(xml)) {
    const number = attribute(attributes, "numFmtId") ?? "";
    if (name === "numFmt") codes[number] = attribute(attributes, "formatCode") ?? "";
    if (name === "cellXfs") looks = !closes;
    if (name === "xf" && looks && !closes) formats.push(codes[number] ?? "");
  }
  return formats;
}

interface Reading {
  strings: string[];
  formats: string[];
  shift: number;
}

function cellsOf(xml: string, reading: Reading): Omit<FileTab, "name"> {
  const rows: Entry[][] = [];
  let [row, col, unknown, hidden] = [-1, -1, 0, 0];
  let [spoken, seen] = [false, true];
  let cell = { type: "", format: "", value: "", formula: false };
  const put = () => {
    if (!seen) return;
    if (cell.value === "" && cell.formula) unknown += 1;
    const entry = cell.value === "" ? null : entryOf(cell, reading);
    if (!entry) return;
    rows[row] ??= [];
    (rows[row] as Entry[])[col] = entry;
  };
  for (const { name, closes, empty, attributes, text } of tagsOf(xml)) {
    if (name === "row" && !closes) {
      row = Number(attribute(attributes, "r") ?? row + 2) - 1;
      col = -1;
      seen = !/^(?:1|true)$/.test(attribute(attributes, "hidden") ?? "");
      if (!seen) hidden += 1;
    } else if (name === "c" && !closes) {
      const letters = /^[A-Z]+/.exec(attribute(attributes, "r") ?? "")?.[0];
      col = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : col + 1;
      const format = reading.formats[Number(attribute(attributes, "s") ?? 0)] ?? "";
      cell = { type: attribute(attributes, "t") ?? "n", format, value: "", formula: false };
    } else if (name === "f" && !closes) cell.formula = true;
    else if (name === "rPh") spoken = !closes;
    else if ((name === "v" || name === "t") && !closes && !spoken) cell.value += plain(text);
    if (name === "c" && (closes || empty)) put();
  }
  return { rows, unknown, hidden };
}

function entryOf({ type, format, value }: { type: string; format: string; value: string }, reading: Reading): Entry {
  if (type === "s") return textEntry(reading.strings[Number(value)] ?? "");
  if (type === "b") return { content: value === "1" ? "TRUE" : "FALSE" };
  if (type === "d") return { content: value.replace("T", " ").slice(0, 19) };
  const number = Number(value);
  if (type !== "n" || !Number.isFinite(number)) return textEntry(value);
  if (format.includes("%")) return { content: String(number), format: "0.00%" };
  if (!showsDate(format)) return { content: String(number) };
  const [day, time] = [/[yd]/i.test(format), /[hs]/i.test(format)];
  const shown = [day || !time ? "yyyy-mm-dd" : "", time ? "hh:mm:ss" : ""].filter(Boolean).join(" ");
  return { content: String(number + (day ? reading.shift : 0)), format: shown };
}
