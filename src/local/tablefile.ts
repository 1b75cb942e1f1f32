// Files that the sheet imports: what one is, by its bytes and its name, and why another is refused.
import { textOf } from "../cli/input/bytes";
import { csvEntries } from "./csvfile";
import type { FileTab } from "./intake";
import { tabsOfXlsx } from "./xlsxfile";

/** How files of other kinds begin, and what to do with them. */
const FOREIGN: [begins: string, remedy: string][] = [
  ["\xd0\xcf\x11\xe0", "It is an old Excel file (.xls), or one with a password: save it as .xlsx without a password."],
  ["%PDF-", "It is a PDF: copy its table into a spreadsheet, or save it as .csv."],
];

/** @throws Error that says what is wrong with the file and what to do */
export function tabsOfFile(name: string, bytes: Uint8Array): FileTab[] {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  const foreign = FOREIGN.find(([begins]) => head.startsWith(begins));
  if (foreign) throw new Error(foreign[1]);
  if (/\.(?:ods|numbers)$/i.test(name)) throw new Error("It is no .xlsx file: save it as .xlsx or .csv.");
  const marked = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"); // UTF-16
  if (!head.startsWith("PK") && !marked && bytes.includes(0))
    throw new Error("It is neither .xlsx nor .csv: save it as one of them.");
  const tabs = head.startsWith("PK")
    ? tabsOfXlsx(bytes)
    : [{ name: name.replace(/\.\w+$/, ""), rows: csvEntries(textOf(bytes)), unknown: 0, hidden: 0 }];
  if (tabs.every(({ rows }) => rows.length === 0)) throw new Error("It holds no cell with a value.");
  return tabs;
}
