// A workbook of another program in the local sheet: its values, as new tabs or from a cell on, and no formula.
import { strToU8, zipSync } from "fflate";
import { workbookOf } from "../../src/cli/xlsx/book";
import { rowsOf } from "../../src/cli/xlsx/rows";
import { read } from "../../src/index";
import { asCellsFrom, asNewTabs, type FileTab } from "../../src/local/intake";
import { tabsOfFile } from "../../src/local/tablefile";
import { columns } from "../../src/table";
import { emptyHost, inScript } from "./script";

const relations = (...list: [kind: string, target: string][]) =>
  `<Relationships>${list.map(([kind, target], at) => `<Relationship Id="r${at + 1}" Type="http://x/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook of two tabs, as Excel writes them: shared texts, looks by number, values of formulas. */
const zipped = (sheet: string, book = "", second = "<sheetData/>") =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
        "xl/workbook.xml": `<x:workbook xmlns:x="y">${book}<x:sheets><x:sheet name="R&amp;D" r:id="r1"/><x:sheet name='Two' r:id="r2"/></x:sheets></x:workbook>`,
        "xl/_rels/workbook.xml.rels": relations(
          ["worksheet", "/xl/worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
          ["sharedStrings", "sharedStrings.xml"],
          ["styles", "styles.xml"],
        ),
        "xl/sharedStrings.xml":
          "<sst><si><t>=1+1</t></si><si><r><t>Chi</t></r><r><t xml:space='preserve'>le </t></r><rPh><t>x</t></rPh></si></sst>",
        "xl/styles.xml":
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="9"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        "xl/worksheets/sheet2.xml": `<worksheet>${second}</worksheet>`,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  );
const SHEET =
  '<row r="9" hidden="1"><c r="A9"><v>9</v></c></row>' +
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>&lt;007&gt;_x0041_</t></is></c></row>' +
  '<row r="3"><c r="A3" s="1"><v>45455</v></c><c r="B3" s="2"><v>45455.5</v></c><c r="C3" s="3"><v>0.125</v></c><c><f>1/3</f><v>1.5E-7</v></c></row>' +
  '<row><c t="b"><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><f>A1</f><v>=1+1</v></c><c><f>TODAY()</f></c><c s="1"/><c t="inlineStr"><is><t>true</t></is></c><c t="str"><v>March 4</v></c><c t="str"><v>1/2/2024</v></c></row>';

test("text stays text, numbers, dates and truths are such, a formula is its result", () => {
  const host = emptyHost();
  const tabs = tabsOfFile("plan.xlsx", zipped(SHEET));
  host.workbook.batch(asNewTabs(host.workbook, tabs).commands);
  expect(host.values("R&D!A1:D4")).toEqual([
    ["=1+1", "Chile ", "", "<007>A"],
    ["", "", "", ""],
    [new Date("2024-06-12T00:00:00Z"), new Date("2024-06-12T12:00:00Z"), 0.125, 1.5e-7],
    [true, "#DIV/0!", "=1+1", ""],
  ]);
  expect(host.values("R&D")).toHaveLength(4);
  expect(host.values("R&D!E4:H4")).toEqual([["", "true", "March 4", "1/2/2024"]]);
  expect(["A3", "B3", "C3"].map((cell) => host.display(`R&D!${cell}`))).toEqual([
    "2024-06-12",
    "2024-06-12 12:00:00",
    "12.50%",
  ]);
  expect(tabs.map(({ name, unknown, hidden }) => [name, unknown, hidden])).toEqual([
    ["R&D", 1, 1],
    ["Two", 0, 0],
  ]);
  const formulas = () => SpreadsheetApp.getActive().getSheetByName("R&D")?.getDataRange().getFormulas().flat().join("");
  expect(inScript(host, formulas)).toBe("");
  host.undo();
  expect(inScript(host, () => SpreadsheetApp.getActive().getSheets().length)).toBe(1);
});

test("days are counted as the file says, from 1900 or from 1904", () => {
  const [tab] = tabsOfFile("old.xlsx", zipped('<row><c s="1"><v>43993</v></c></row>', '<workbookPr date1904="1"/>'));
  expect(tab?.rows).toEqual([[{ content: "45455", format: "yyyy-mm-dd" }]]);
});

test("from a cell on: the sheet grows, what stood there goes, also under a blank; the rest stays", () => {
  const host = emptyHost();
  for (const cell of ["Z998", "Y999", "Z1000"]) host.type(cell, "old");
  const [tab] = tabsOfFile("rows.csv", Buffer.from("a,=b\n,5\n2024-06-12,x\n"));
  host.workbook.batch(asCellsFrom(host.workbook, tab as FileTab, { sheetId: "sheet1", row: 998, col: 24 }));
  expect(host.values("Y998:Z1001")).toEqual([
    ["", "old"],
    ["a", "=b"],
    ["", 5],
    [new Date("2024-06-12T00:00:00Z"), "x"],
  ]);
  host.undo();
  expect(host.values("Y998:Z1000").flat()).toEqual(["", "old", "old", "", "", "old"]);
  expect(host.model.getters.getNumberRows("sheet1")).toBe(1000);
});

test("the workbook that extract writes is read back, tab by tab", () => {
  const rows = rowsOf(
    "=story",
    read("Chile and Finland signed a memorandum of understanding on lithium on 12 June 2024."),
  );
  const host = emptyHost();
  host.workbook.batch(asNewTabs(host.workbook, tabsOfFile("tracker.xlsx", workbookOf(rows))).commands);
  expect(host.values("Agreements!A1:Y1")).toEqual([columns.agreements().map(({ header }) => header)]);
  expect(host.values("Agreements!A2:Y2").flat().map(asText)).toEqual(rows.agreements[0]?.map(asText));
});
const asText = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

const text = (length: number) => `<row><c t="inlineStr"><is><t>${"x".repeat(length)}</t></is></c></row>`;
test.each<[string, Uint8Array, RegExp]>([
  ["old.xls", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1", "latin1"), /save it as \.xlsx without a password/],
  ["a.pdf", Buffer.from("%PDF-1.7"), /is a PDF.*save it as \.csv/],
  ["a.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"), /neither \.xlsx nor \.csv/],
  ["a.ods", zipped(SHEET), /save it as \.xlsx or \.csv/],
  ["a.docx", zipSync({ "word/document.xml": strToU8("<x/>") }), /holds no sheets: save it as \.xlsx/],
  ["cut.xlsx", zipped(SHEET).subarray(0, 900), /is broken: download or save it again/],
  ["empty.csv", new Uint8Array(), /holds no cell/],
  ["blank.xlsx", zipped(""), /holds no cell/],
  ["long.xlsx", zipped(text(50_001)), /^Row 1 has a text of more than 50000 characters: split it .*R&D/],
  ["far.xlsx", zipped('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), /1048576 rows.*delete what stands far/],
])("%s is refused with the remedy, and nothing is made", (name, bytes, message) => {
  const { workbook } = emptyHost();
  expect(() => workbook.batch(asNewTabs(workbook, tabsOfFile(name, bytes)).commands)).toThrow(message);
  expect(workbook.getters.getSheetIds()).toHaveLength(1);
});

test("a CSV file in UTF-16 or Windows-1252 is read as it is meant", () => {
  const cell = (bytes: Uint8Array) => tabsOfFile("x.csv", bytes)[0]?.rows[0]?.[0]?.content;
  expect(cell(Buffer.from("\ufeffaccord sign\u00e9", "utf16le"))).toBe("accord sign\u00e9");
  expect(cell(Buffer.from("accord sign\xe9 \x80", "latin1"))).toBe("accord sign\u00e9 \u20ac");
});
