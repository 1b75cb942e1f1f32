// A CSV file as a new tab: what it holds is shown as it is, and nothing of it is run.
import { csvLine } from "../../src/cli/csv";
import { parseCsv } from "../../src/local/csvfile";
import type { Host } from "../../src/local/host";
import { asNewTabs } from "../../src/local/intake";
import { tabsOfFile } from "../../src/local/tablefile";
import { emptyHost, inScript } from "./script";

const importCsv = ({ workbook }: Host, name: string, text: string) =>
  workbook.batch(asNewTabs(workbook, tabsOfFile(name, Buffer.from(text))).commands);

test.each([
  [
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a;b;c,1\nd;e;f,2",
    [
      ["a", "b", "c,1"],
      ["d", "e", "f,2"],
    ],
  ],
  ["\ufeffa\tb\n", [["a", "b"]]],
  [
    '"a, ""b""","c\nd"\n,\n',
    [
      ['a, "b"', "c\nd"],
      ["", ""],
    ],
  ],
  ["a,b,\n\n,,c", [["a", "b", ""], [""], ["", "", "c"]]],
  ['"open, never closed', [["open, never closed"]]],
  ["", []],
])("%j", (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test("a file becomes a tab of its name: numbers, dates and text, no formula; what extract wrote is read back", () => {
  const host = emptyHost();
  const line = ["=1+1", "-5", "007", "2024-06-12", 2.5, "+x", "'quoted", "TRUE", "a, b"];
  const own = csvLine(line);
  importCsv(host, "Rows [1].csv", `${own}=HYPERLINK("x"),5,007,TRUE\r\n`);
  importCsv(host, "Rows [1].csv", own);
  expect(
    inScript(host, () =>
      SpreadsheetApp.getActive()
        .getSheets()
        .map((sheet) => sheet.getName()),
    ),
  ).toEqual(["Sheet1", "Rows  1", "Rows  1 2"]);
  expect(host.values("Rows  1!A1:I2")).toEqual([
    ["=1+1", "-5", "007", new Date("2024-06-12T00:00:00Z"), 2.5, "+x", "'quoted", "TRUE", "a, b"],
    ['=HYPERLINK("x")', 5, "007", "TRUE", "", "", "", "", ""],
  ]);
  expect(
    inScript(host, () => SpreadsheetApp.getActive().getSheetByName("Rows  1")?.getDataRange().getFormulas()),
  ).toEqual(Array(2).fill(Array(9).fill("")));
});

test("a text that no cell takes is refused with its row, and nothing is made", () => {
  const host = emptyHost();
  expect(() => importCsv(host, "long.csv", `a\n${"x".repeat(50_001)}`)).toThrow(/^Row 2 has a text of more/);
  expect(host.model.getters.getSheetIds()).toHaveLength(1);
});
