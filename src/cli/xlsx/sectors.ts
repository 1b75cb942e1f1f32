// Sectors: the tally in live formulas over Agreements, as the add-on's tab has it, and a chart of it.
import { type Cell, columns } from "../../table";
import { SECTORS } from "../../table/vocabulary";
import { cellXml, formulaXml, rowXml, sheetXml } from "./sheet";
import { HEAD, letters, RELATIONS } from "./xml";

const HEADER = ["Sector", "Agreements", "Share", "Also in"];
const LAST = SECTORS.length + 1;
const TOTAL = LAST + 2;
const WIDTHS = [130, 115, 115, 115];

/** Relation rId1 is the drawing with the chart. */
export function sectorsSheetXml(agreements: readonly Cell[][]): string {
  const at = Object.fromEntries(columns.agreements().map(({ key }, index) => [key, index]));
  const values = (key: string) => agreements.map((row) => String(row[at[key] ?? 0] ?? ""));
  const range = (key: string) => {
    const letter = letters((at[key] ?? 0) + 1);
    return `Agreements!$${letter}$2:$${letter}$1048576`;
  };
  const kept = `${range("review")},"<>rejected"`;
  const [main, others] = [values("sector"), values("other_sectors")];
  const all = agreements.length;
  const share = (count: number) => (all === 0 ? 0 : count / all);
  // First of the list or after another one: "culture" is not to be found in "agriculture".
  const listed = (pattern: string) => `COUNTIFS(${range("other_sectors")},${pattern},${kept})`;
  const line = (row: number, name: string, own: string, count: number) => [
    cellXml(row, 1, name, "text"),
    formulaXml(row, 2, own, count, "integer"),
    formulaXml(row, 3, `IF($B$${TOTAL}=0,0,B${row}/$B$${TOTAL})`, share(count), "percent"),
  ];
  const sectors = SECTORS.map((sector, index) => {
    const row = index + 2;
    const count = main.filter((each) => each === sector).length;
    const also = others.filter((each) => each.split("; ").includes(sector)).length;
    return rowXml(row, [
      ...line(row, sector, `COUNTIFS(${range("sector")},$A${row},${kept})`, count),
      formulaXml(row, 4, `${listed(`$A${row}&"*"`)}+${listed(`"*; "&$A${row}&"*"`)}`, also, "integer"),
    ]);
  });
  const rest = main.filter((each) => !SECTORS.some((sector) => sector === each)).length;
  return sheetXml({
    rows: [
      rowXml(
        1,
        HEADER.map((header, index) => cellXml(1, index + 1, header, "header")),
      ),
      ...sectors,
      rowXml(LAST + 1, line(LAST + 1, "(another or none)", `B${TOTAL}-SUM(B2:B${LAST})`, rest)),
      rowXml(TOTAL, line(TOTAL, "All", `COUNTIFS(${range("agreement_id")},"<>",${kept})`, all)),
    ],
    widths: WIDTHS,
    frozen: { rows: 1, columns: 0 },
    after: '<drawing r:id="rId1"/>',
  });
}

/** Where the chart stands: beside the tally. Relation rId1 is the chart. */
export const drawingXml = (): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>' +
  "<xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>27</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Sectors"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS}" r:id="rId1"/>` +
  "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";

/** Bars, one a sector, the first at the top. */
export const chartXml = (): string =>
  `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}"><c:chart><c:title><c:tx><c:rich>` +
  '<a:bodyPr/><a:p><a:r><a:t>Agreements by main sector</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>' +
  '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sectors!$B$1</c:f></c:strRef></c:tx><c:invertIfNegative val="0"/>' +
  `<c:cat><c:strRef><c:f>Sectors!$A$2:$A$${LAST}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Sectors!$B$2:$B$${LAST}</c:f></c:numRef></c:val></c:ser>` +
  '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
  '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
  '<c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling>' +
  '<c:delete val="0"/><c:axPos val="t"/><c:majorGridlines/><c:numFmt formatCode="0" sourceLinked="0"/><c:crossAx val="111111111"/><c:crosses val="max"/></c:valAx>' +
  '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';
