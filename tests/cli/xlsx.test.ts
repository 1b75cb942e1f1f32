// The workbook of extract: what its parts hold, and what LibreOffice makes of it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { csvLine } from "../../src/cli/csv";
import { workbookOf } from "../../src/cli/xlsx/book";
import { createGathering, type Rows, rowsOf } from "../../src/cli/xlsx/rows";
import { read } from "../../src/index";
import { columns } from "../../src/table";
import { ownTexts } from "../bench/texts";

const HOSTILE = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "<b>&amp;\u0001\ud800",
  "_x0041_",
];

function gathered(texts: readonly string[]): Rows {
  const { rows, add } = createGathering();
  for (const [at, text] of texts.entries()) add(rowsOf(HOSTILE[at] ?? `story ${at}`, read(text)));
  return rows;
}
const rows = gathered(ownTexts());
const parts = Object.fromEntries(
  Object.entries(unzipSync(workbookOf(rows))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

/** Names of elements that are not closed, or closed in the wrong place. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", rest = ""] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)((?:[^"<>]|"[^"<]*")*)>/g)) {
    if (slash && open.pop() !== name) return [name];
    if (!slash && !rest.endsWith("/")) open.push(name);
  }
  return open;
}

test("every part is balanced XML, has its type, and points to parts that are there", () => {
  for (const [name, xml] of Object.entries(parts)) {
    expect([name, unbalanced(xml)]).toEqual([name, []]);
    expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
    if (name.endsWith(".rels"))
      for (const [, target = ""] of xml.matchAll(/Target="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(target);
    else if (name !== "[Content_Types].xml") expect(parts["[Content_Types].xml"]).toContain(`PartName="/${name}"`);
  }
});

test("six tabs, their tables headed by the columns of the tracker", () => {
  const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(["Articles", "Agreements", "Links", "Sectors", "Minerals", "Pivot"]);
  const headers = [...(parts["xl/tables/table2.xml"] ?? "").matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)];
  expect(headers.map(([, header]) => header)).toEqual(columns.agreements().map(({ header }) => header));
  expect(parts["xl/worksheets/sheet2.xml"]).toContain('"unreviewed,confirmed,corrected,rejected"');
});

test("no text of an article is a formula: the only formulas are those of the tally", () => {
  const formulas = Object.entries(parts).filter(([name, xml]) => name.startsWith("xl/worksheets") && /<f>/.test(xml));
  expect(formulas.map(([name]) => name)).toEqual(["xl/worksheets/sheet4.xml"]);
  const articles = parts["xl/worksheets/sheet1.xml"] ?? "";
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "&lt;b&gt;&amp;amp;", "_x005F_x0041_"])
    expect(articles).toContain(`<t xml:space="preserve">${text}</t>`);
});

test("the same articles give the same bytes; the same article twice adds nothing; a deal told twice is one row", () => {
  expect(workbookOf(gathered(ownTexts()))).toEqual(workbookOf(rows));
  const deal = "Chile and Finland signed a memorandum of understanding on lithium recycling.";
  const one = gathered([deal]);
  expect(gathered([deal, deal])).toEqual(one);
  const two = gathered([deal, `${deal}\n\nThe ministers met in Santiago.`]);
  expect([two.articles.length, two.agreements.length, two.links.length]).toEqual([2, 1, one.links.length]);
  expect(two.agreements[0]?.[1]).toBe(`${two.articles[0]?.[0]}; ${two.articles[1]?.[0]}`);
});

test("articles without an agreement give a workbook too", () => {
  const none = unzipSync(workbookOf(gathered(["The weather was fine in Santiago."])));
  expect(Object.keys(none)).not.toContain("xl/pivotTables/pivotTable1.xml");
  expect(strFromU8(none["xl/tables/table2.xml"] as Uint8Array)).toContain('ref="A1:Y2"');
});

/** How many agreements have a value of a facet and a value beside it, each counted once, in the totals too. */
function counted(facet: string, value: string, beside: string): Map<string, number> {
  const at = (key: string) => columns.links().findIndex((column) => column.key === key);
  const pairs = new Map<string, Set<unknown>>();
  for (const link of rows.links.filter((each) => each[at("facet")] === facet))
    for (const line of [link[at(value)], "Total"])
      for (const column of [link[at(beside)], "Total"]) {
        const key = `${line} ${column}`;
        pairs.set(key, (pairs.get(key) ?? new Set()).add(link[0]));
      }
  return new Map([...pairs].map(([key, ids]) => [key, ids.size]));
}

test("what makes the totals lies below the table of Links, and is not seen", () => {
  const lines = [...(parts["xl/worksheets/sheet3.xml"] ?? "").matchAll(/<row r="(\d+)"( hidden="1")?>/g)];
  const hidden = lines.filter((line) => line[2]).map(([, row]) => Number(row));
  expect(hidden[0]).toBe(rows.links.length + 2);
  expect(lines.length).toBe(1 + rows.links.length + hidden.length);
  expect(parts["xl/tables/table3.xml"]).toContain(`ref="A1:I${rows.links.length + 1}"`);
  expect(parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain(`ref="A1:I${lines.length}"`);
});

const folder = mkdtempSync(join(tmpdir(), "pactsheet-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs LibreOffice without a window; gives its exit code. */
function convert(format: string, ...rest: string[]): number | null {
  const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", format];
  return spawnSync(office ?? "", [...options, "--outdir", folder, ...rest]).status;
}

const office = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)))
  .find(existsSync);
if (!office) process.stderr.write("The workbook was not opened in LibreOffice: there is none here.\n");

if (office)
  test("LibreOffice opens it, and reckons pivot tables and tally itself to the same figures", () => {
    writeFileSync(join(folder, "book.xlsx"), workbookOf(rows));
    // Commas, quotes, UTF-8, values as shown, every sheet.
    const format = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    expect(convert(format, join(folder, "book.xlsx"))).toBe(0);
    const sheet = (name: string) =>
      readFileSync(join(folder, `book-${name}.csv`), "utf8")
        .split("\n")
        .map((line) => line.split(","));
    const pivot = sheet("Pivot");
    for (const [facet, beside, left] of [
      ["sector", "status", 0],
      ["country", "instrument", 9],
      ["mineral by country", "country", 24],
    ] as const) {
      const header = pivot.findIndex((line) => line[left] === "Value");
      const found = new Map<string, number>();
      for (const line of pivot.slice(header + 1).filter((each) => each[left]))
        for (let at = left + 1; pivot[header]?.[at]; at += 1)
          if (line[at]) found.set(`${line[left]} ${pivot[header]?.[at]}`, Number(line[at]));
      expect(found).toEqual(counted(facet, "value", beside));
      const lastOf = (cells: (string | undefined)[]) => cells[[...cells, ""].findIndex((cell) => !cell) - 1];
      expect(lastOf(pivot[header]?.slice(left) ?? [])).toBe("Total");
      expect(lastOf(pivot.slice(header).map((line) => line[left]))).toBe("Total");
    }
    const main = columns.agreements().findIndex(({ key }) => key === "sector");
    const also = columns.agreements().findIndex(({ key }) => key === "other_sectors");
    for (const [sector, agreements, , others] of sheet("Sectors").slice(1, 20)) {
      expect(Number(agreements)).toBe(rows.agreements.filter((row) => row[main] === sector).length);
      expect(Number(others)).toBe(
        rows.agreements.filter((row) =>
          String(row[also])
            .split("; ")
            .includes(sector ?? ""),
        ).length,
      );
    }
  }, 60_000);

if (office)
  test("LibreOffice opens a CSV of hostile texts without a live formula", () => {
    const cells = [...HOSTILE, " =1+1", "\n=1+1", '","=1+1', "\uff1d1+1"];
    writeFileSync(join(folder, "rows.csv"), cells.map((cell) => csvLine([cell])).join(""));
    expect(convert("fods", "--infilter=CSV:44,34,76,1,,0,false,true", join(folder, "rows.csv"))).toBe(0);
    const opened = readFileSync(join(folder, "rows.fods"), "utf8");
    const formulas = opened.match(/table:formula="[^"]*"/g);
    expect([opened.includes("<text:p>&apos;=1+1</text:p>"), formulas]).toEqual([true, null]);
  }, 60_000);
