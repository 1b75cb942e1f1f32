// Pivots in the download: the engine writes its pivot tables as values; those of the tracker become native ones again.

import { TAB_METADATA } from "../../addon/tracker/found";
import { PIVOT_TAB } from "../../addon/tracker/pivots";
import { relationsOf, relationXml, typeXml } from "../../cli/xlsx/parts";
import { CACHE, pivotParts } from "../../cli/xlsx/pivots";
import { rowsXml } from "../../cli/xlsx/sheet";
import { totalsOf } from "../../cli/xlsx/totals";
import { type Cell, columns, PIVOTS } from "../../table";
import { isDate } from "../typing";
import type { Workbook } from "../workbook";

/** Parts of a file by their places. */
type Files = Map<string, string>;

/**
 * Puts the pivot tables into the files of the workbook. They stay values where Links has other columns or blank rows
 * between, and where the tab Pivot holds more than its three tables, for it is written anew.
 */
export function addPivots(files: Files, workbook: Workbook): void {
  const { getters } = workbook;
  const tabOf = (id: string) =>
    workbook.annotations("metadata").find(({ data }) => {
      const { key, value } = data as { key: string; value: string };
      return key === TAB_METADATA && value === id;
    })?.sheetId;
  const [pivot, tab] = [tabOf(PIVOT_TAB.id), tabOf("links")];
  if (!pivot || !tab || !isUntouched(workbook, pivot)) return;
  const links = linksOf(workbook, tab);
  if (!links || links.length === 0) return;

  const place = (sheetId: string) => `xl/worksheets/sheet${getters.getSheetIds().indexOf(sheetId)}.xml`;
  const put = (path: string, before: string, added: string) =>
    files.set(
      path,
      (files.get(path) ?? "").replace(before, () => added + before),
    );
  const totals = totalsOf(links);
  const last = 1 + links.length;
  cut(files, place(tab), last); // a blank row would be one of the tables' values
  put(place(tab), "</sheetData>", unstyled(rowsXml(columns.links(), totals, last + 1, true).join("")));
  const source = { links: [...links, ...totals], tab: getters.getSheetName(tab), lastRow: last + totals.length };
  for (const [name, { content, type, points }] of pivotParts(source, place(pivot))) {
    if (!files.has(name)) put("[Content_Types].xml", "</Types>", typeXml(name, type));
    files.set(name, unstyled(content));
    if (points) files.set(...relationsOf(name, points));
  }
  const relations = "xl/_rels/workbook.xml.rels";
  const number = (files.get(relations)?.match(/<Relationship /g)?.length ?? 0) + 1;
  put(relations, "</Relationships>", relationXml("pivotCacheDefinition", `/${CACHE}`, number));
  const caches = `<pivotCaches><pivotCache cacheId="1" r:id="rId${number}"/></pivotCaches>`;
  put("xl/workbook.xml", "</workbook>", caches);
}

/** Ends a tab, and the table over it, with its last row that holds something. */
function cut(files: Files, place: string, last: number): void {
  const rows = /<row r="(\d+)"[^<>]*>[\s\S]*?<\/row>/g;
  const xml = files.get(place) ?? "";
  files.set(
    place,
    xml.replace(rows, (row, number) => (Number(number) > last ? "" : row)),
  );
  const [relations] = relationsOf(place, []);
  const table = `xl/${/tables\/\w+\.xml/.exec(files.get(relations) ?? "")?.[0]}`;
  const own = files.get(table);
  if (own) files.set(table, own.replace(/(ref="[A-Z]+1:[A-Z]+)\d+"/g, `$1${last}"`));
}

/** Cells without the number of a look: the engine's file has looks of its own. */
const unstyled = (xml: string): string => xml.replace(/(<c r="[A-Z]+\d+") s="\d+"/g, "$1");

/** True where a tab holds titles in its first row, the tables of the tracker, and nothing else. */
function isUntouched(workbook: Workbook, sheetId: string): boolean {
  const { getters } = workbook;
  const positions = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  const below = positions.filter((position) => position.row > 0).map((position) => workbook.formula(position));
  const texts = positions.filter((position) => position.row > 0 && workbook.content(position));
  return texts.length === 0 && below.filter((formula) => formula.startsWith("=PIVOT(")).length === PIVOTS.length;
}

/** The rows of Links; undefined where its columns are not those that it was made with, or a row between is blank. */
function linksOf(workbook: Workbook, sheetId: string): Cell[][] | undefined {
  const own = columns.links();
  const plain = (cell: unknown) => (isDate(cell) ? cell.toISOString().slice(0, 10) : (cell as Cell));
  const [header, ...rows] = Array.from({ length: workbook.extent(sheetId).rows }, (_, row) =>
    own.map((_, col) => plain(workbook.value({ sheetId, row, col }))),
  );
  const whole = own.every((column, at) => header?.[at] === column.header) && rows.every(([id]) => id !== "");
  return whole ? rows : undefined;
}
