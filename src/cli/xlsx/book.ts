// The workbook: its six tabs and their parts, each with its type and what it points to, zipped to one file.
import { strToU8, zipSync } from "fflate";
import { type Column, columns } from "../../table";
import { INSTRUMENTS, REVIEWS, SECTORS, STATUSES } from "../../table/vocabulary";
import { type Part, relationsOf, SHEET, typeXml } from "./parts";
import { CACHE, pivotParts } from "./pivots";
import type { Rows } from "./rows";
import { chartXml, drawingXml, sectorsSheetXml } from "./sectors";
import { rowsSheetXml, tableXml } from "./sheet";
import { stylesXml } from "./styles";
import { totalsOf } from "./totals";
import { HEAD, MAIN, RELATIONS } from "./xml";

const TABS = ["Articles", "Agreements", "Links", "Sectors", "Minerals", "Pivot"];
const CHOICES = { instrument: INSTRUMENTS, status: STATUSES, sector: SECTORS, review: REVIEWS };
/** The bytes of an .xlsx file with the six tabs. */
export function workbookOf(rows: Rows): Uint8Array {
  const parts = new Map<string, Part>();
  const totals = totalsOf(rows.links);
  const add = (name: string, part: Part) => parts.set(name, part);
  const table = (tab: number, own: readonly Column[], lines: Rows[keyof Rows], choices = {}, frozenColumns = 0) => {
    const content = rowsSheetXml(own, lines, { choices, frozenColumns, hidden: tab === 3 ? totals : [] });
    add(`xl/worksheets/sheet${tab}.xml`, {
      content,
      type: `${SHEET}.worksheet+xml`,
      points: [["table", `/xl/tables/table${tab}.xml`]],
    });
    const name = `${TABS[tab - 1]}Table`;
    add(`xl/tables/table${tab}.xml`, { content: tableXml(tab, name, own, lines.length), type: `${SHEET}.table+xml` });
  };
  table(1, columns.articles(), rows.articles, {}, 2);
  table(2, columns.agreements(), rows.agreements, CHOICES, 2);
  table(3, columns.links(), rows.links);
  table(5, columns.minerals(), rows.minerals, {}, 2);
  add("xl/worksheets/sheet4.xml", {
    content: sectorsSheetXml(rows.agreements),
    type: `${SHEET}.worksheet+xml`,
    points: [["drawing", "/xl/drawings/drawing1.xml"]],
  });
  add("xl/drawings/drawing1.xml", {
    content: drawingXml(),
    type: "application/vnd.openxmlformats-officedocument.drawing+xml",
    points: [["chart", "/xl/charts/chart1.xml"]],
  });
  add("xl/charts/chart1.xml", {
    content: chartXml(),
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  });
  const source = { links: [...rows.links, ...totals], tab: "Links", lastRow: 1 + rows.links.length + totals.length };
  for (const [name, part] of pivotParts(source, "xl/worksheets/sheet6.xml")) add(name, part);
  add("xl/styles.xml", { content: stylesXml(), type: `${SHEET}.styles+xml` });
  add("xl/workbook.xml", bookPart(parts.has(CACHE)));
  return zipped(parts);
}

/** Relations rId1 to rId6 are the sheets, then the styles, then the cache of the pivot tables where there is one. */
function bookPart(cached: boolean): Part {
  const sheets = TABS.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const caches = cached ? `<pivotCaches><pivotCache cacheId="1" r:id="rId${TABS.length + 2}"/></pivotCaches>` : "";
  return {
    content:
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="1"/></bookViews>` +
      `<sheets>${sheets.join("")}</sheets><calcPr fullCalcOnLoad="1"/>${caches}</workbook>`,
    type: `${SHEET}.sheet.main+xml`,
    points: [
      ...TABS.map((_, at): [string, string] => ["worksheet", `/xl/worksheets/sheet${at + 1}.xml`]),
      ["styles", "/xl/styles.xml"],
      ...(cached ? [["pivotCacheDefinition", `/${CACHE}`] as [string, string]] : []),
    ],
  };
}

/** Adds the list of types and the relations of each part. */
function zipped(parts: ReadonlyMap<string, Part>): Uint8Array {
  const types = [...parts].map(([name, { type }]) => typeXml(name, type));
  const files = new Map([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
    ],
    relationsOf("", [["officeDocument", "/xl/workbook.xml"]]),
  ]);
  for (const [name, { content, points = [] }] of parts) {
    files.set(name, content);
    if (points.length > 0) files.set(...relationsOf(name, points));
  }
  const time = new Date(1980, 0, 1); // the same articles give the same bytes
  return zipSync(Object.fromEntries([...files].map(([name, content]) => [name, [strToU8(content), { mtime: time }]])));
}
