// Pivots: native pivot tables over Links, in which every cell and every total counts an agreement once.
import { type Cell, columns, PIVOTS, type PivotSpec } from "../../table";
import { cacheXml, type Field, fieldsOf, recordsXml, type Source } from "./cache";
import { type Part, SHEET } from "./parts";
import { cellXml, rowXml, sheetXml } from "./sheet";
import { columnAt, ordered, TOTAL } from "./totals";
import { escaped, HEAD, MAIN, place } from "./xml";

/** Row of the captions; the facet's filter stands two rows above. */
const TOP = 5;
const NAME = "Agreements";

export const CACHE = "xl/pivotCache/pivotCacheDefinition1.xml";
const RECORDS = "xl/pivotCache/pivotCacheRecords1.xml";

/**
 * The parts of the tab Pivot by their places: the sheet with the counts of today, the tables that refresh them, and
 * their cache; a facet without rows has no table, and without any there is no cache.
 */
export function pivotParts(source: Source, sheetPath: string): [place: string, part: Part][] {
  const { sheet, tables } = pivotsOf(source.links);
  const places = tables.map((_, at) => `xl/pivotTables/pivotTable${at + 1}.xml`);
  const points = places.map((place): [string, string] => ["pivotTable", `/${place}`]);
  const cached: Part["points"] = [["pivotCacheDefinition", `/${CACHE}`]];
  const parts: [string, Part][] = [
    [sheetPath, { content: sheet, type: `${SHEET}.worksheet+xml`, points }],
    ...tables.map((content, at): [string, Part] => [
      places[at] as string,
      { content, type: `${SHEET}.pivotTable+xml`, points: cached },
    ]),
  ];
  if (tables.length === 0) return parts;
  const records: Part["points"] = [["pivotCacheRecords", `/${RECORDS}`]];
  return [
    ...parts,
    [CACHE, { content: cacheXml(source), type: `${SHEET}.pivotCacheDefinition+xml`, points: records }],
    [RECORDS, { content: recordsXml(source.links), type: `${SHEET}.pivotCacheRecords+xml` }],
  ];
}

function pivotsOf(links: readonly Cell[][]): { sheet: string; tables: string[] } {
  const fields = fieldsOf(links);
  const drawn = PIVOTS.map((pivot) => ({ pivot, counts: countsOf(pivot, links) })).filter(
    ({ counts }) => counts.rows.length > 0,
  );
  const cells = drawn.flatMap(({ pivot, counts }) => cellsOf(pivot, counts));
  const lines = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other);
  const sheet = sheetXml({
    rows: lines.map((line) =>
      rowXml(
        line,
        cells.filter(({ row }) => row === line).map(({ xml }) => xml),
      ),
    ),
    widths: Array.from({ length: 80 }, (_, at) => (PIVOTS.some(({ left }) => left === at + 1) ? 150 : 80)),
  });
  return { sheet, tables: drawn.map(({ pivot, counts }, at) => tableXml(pivot, counts, fields, at + 1)) };
}

interface Counts {
  rows: string[];
  columns: string[];
  count(row: string, column: string): number;
}

function countsOf(pivot: PivotSpec, links: readonly Cell[][]): Counts {
  const [facet, row, column] = [columnAt("facet"), columnAt(pivot.rows), columnAt(pivot.columns)];
  const taken = links.filter((link) => link[facet] === pivot.facet);
  const values = (at: number) => ordered(taken.map((link) => String(link[at])));
  const found = new Map<string, number>();
  const keyOf = (...pair: unknown[]) => JSON.stringify(pair);
  for (const link of taken) {
    const key = keyOf(link[row], link[column]);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return {
    rows: values(row),
    columns: values(column),
    count: (rowValue, columnValue) => found.get(keyOf(rowValue, columnValue)) ?? 0,
  };
}

/** What a table shows today, its cells from left to right. */
function cellsOf(pivot: PivotSpec, counts: Counts): { row: number; xml: string }[] {
  const cells: { row: number; xml: string }[] = [];
  const put = (row: number, across: number, value: Cell, look: "title" | "text") =>
    cells.push({ row, xml: cellXml(row, pivot.left + across, value, look) });
  put(1, 0, pivot.title, "title");
  put(TOP - 2, 0, "Facet", "text");
  put(TOP - 2, 1, pivot.facet, "text");
  put(TOP, 0, NAME, "title");
  put(TOP, 1, captionOf(pivot.columns), "title");
  put(TOP + 1, 0, captionOf(pivot.rows), "title");
  for (const [at, column] of counts.columns.entries()) put(TOP + 1, 1 + at, column, "title");
  for (const [down, row] of counts.rows.entries()) {
    put(TOP + 2 + down, 0, row, row === TOTAL ? "title" : "text");
    for (const [at, column] of counts.columns.entries())
      put(TOP + 2 + down, 1 + at, counts.count(row, column) || "", [row, column].includes(TOTAL) ? "title" : "text");
  }
  return cells;
}

const captionOf = (key: string): string => columns.links()[columnAt(key)]?.header ?? key;

function tableXml(pivot: PivotSpec, counts: Counts, fields: readonly Field[], number: number): string {
  const [row, column, facet] = [columnAt(pivot.rows), columnAt(pivot.columns), columnAt("facet")];
  const right = pivot.left + counts.columns.length;
  const ref = `${place(TOP, pivot.left)}:${place(TOP + 1 + counts.rows.length, right)}`;
  const axis = (name: string, field: Field | undefined) => {
    const items = (field?.items ?? []).map((_, at) => `<item x="${at}"/>`);
    return `<pivotField axis="${name}" showAll="0" defaultSubtotal="0"><items count="${items.length}">${items.join("")}</items></pivotField>`;
  };
  const pivotFields = fields.map((field, at) => {
    if (at === row) return axis("axisRow", field);
    if (at === column) return axis("axisCol", field);
    if (at === facet) return axis("axisPage", field);
    return at === 0 ? '<pivotField dataField="1" showAll="0"/>' : '<pivotField showAll="0"/>';
  });
  const shown = (at: number, values: readonly string[]) =>
    values.map((value) => `<i><x v="${fields[at]?.items.indexOf(value)}"/></i>`);
  const across = shown(column, counts.columns);
  const down = shown(row, counts.rows);
  return (
    `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot ${number}" cacheId="1" dataOnRows="0" applyNumberFormats="0" ` +
    'applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" ' +
    `dataCaption="Values" rowHeaderCaption="${captionOf(pivot.rows)}" colHeaderCaption="${captionOf(pivot.columns)}" ` +
    `updatedVersion="6" minRefreshableVersion="3" createdVersion="6" useAutoFormatting="1" itemPrintTitles="1" indent="0" ` +
    `outline="1" outlineData="1" multipleFieldFilters="0" rowGrandTotals="0" colGrandTotals="0">` +
    `<location ref="${ref}" firstHeaderRow="1" firstDataRow="2" firstDataCol="1" rowPageCount="1" colPageCount="1"/>` +
    `<pivotFields count="${fields.length}">${pivotFields.join("")}</pivotFields>` +
    `<rowFields count="1"><field x="${row}"/></rowFields><rowItems count="${down.length}">${down.join("")}</rowItems>` +
    `<colFields count="1"><field x="${column}"/></colFields><colItems count="${across.length}">${across.join("")}</colItems>` +
    `<pageFields count="1"><pageField fld="${facet}" item="${fields[facet]?.items.indexOf(pivot.facet)}" hier="-1"/></pageFields>` +
    `<dataFields count="1"><dataField name="${escaped(NAME)}" fld="0" subtotal="count" baseField="0" baseItem="0"/></dataFields>` +
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>' +
    "</pivotTableDefinition>"
  );
}
