// Sectors: the tally, in native formulas over Agreements, so that a correction shows at once for whoever has no add-on.
import { INSTRUMENTS, SECTORS, STATUSES } from "../../table/vocabulary";
import { type FoundTab, type Sheet, TAB_METADATA, type View } from "./found";
import { HEADER_BACKGROUND } from "./setup";

const HEADER = ["Sector", "Agreements", "Share", "Also in"];

export const SECTORS_TAB: View = { id: "sectors", name: "Sectors", begins: HEADER };

const FIRST = 2;
const LAST = FIRST + SECTORS.length - 1;
const OTHER = LAST + 1;
const TOTAL = OTHER + 1;
/** Where the second block starts: statuses and instruments by sector. */
const DETAIL = TOTAL + 3;

/** Beside the tally, and narrow enough to stand whole beside an open sidebar in a window of 1366 pixels. */
const GAP = 12;
const CHART_WIDTH = 500;

/** Nothing shows where there is nothing to count. */
const NO_ZEROS = "0;-0;";

const NOTES = [
  "The sectors that Agreements offers. Rows marked rejected there are left out of every figure.",
  "Agreements whose main sector it is. A live formula: it follows every correction in Agreements.",
  "Of all agreements.",
  "Agreements that name it beside another main sector.",
];

/** Fills an empty sheet. The formulas follow Agreements when its columns move or its tab is renamed. */
export function setUpSectors(sheet: Sheet, agreements: FoundTab): void {
  const column = references(agreements);
  const detail = details(column);
  const width = detail[0]?.length ?? 1;
  sheet.getRange(1, 1, 1, 4).setNotes([NOTES]);
  for (const header of [sheet.getRange(1, 1, 1, 4), sheet.getRange(DETAIL, 1, 1, width)])
    header.setFontWeight("bold").setBackground(HEADER_BACKGROUND).setWrap(true);
  sheet.getRange(TOTAL, 1, 1, 4).setFontWeight("bold");
  sheet.getRange(FIRST, 2, TOTAL - 1, 3).setNumberFormat(NO_ZEROS);
  sheet.getRange(FIRST, 3, TOTAL - 1, 1).setNumberFormat("0.0%;;");
  sheet.getRange(DETAIL + 1, 2, detail.length - 1, width - 1).setNumberFormat(NO_ZEROS);
  sheet.setColumnWidth(1, 130).setColumnWidths(2, width - 1, 115);
  sheet.setFrozenRows(1);
  sheet.insertChart(chartOf(sheet));
  // The formulas come last: a spreadsheet works them out anew at every step after them.
  const blank = ["", "", "", ""];
  const block = [...tally(column), blank, blank, ...detail].map((line) => [
    ...line,
    ...new Array(width - line.length).fill(""),
  ]);
  sheet.getRange(1, 1, block.length, width).setValues(block);
  sheet.addDeveloperMetadata(TAB_METADATA, SECTORS_TAB.id);
}

type References = Record<"id" | "sector" | "other" | "status" | "instrument" | "review", string>;

/** Open-ended references such as 'Agreements'!$L$2:$L. */
function references({ sheet, at }: FoundTab): References {
  const name = `'${sheet.getName().replace(/'/g, "''")}'`;
  const reference = (key: string) => {
    const letters = lettersOf(at[key] ?? 1);
    return `${name}!$${letters}$2:$${letters}`;
  };
  return {
    id: reference("agreement_id"),
    sector: reference("sector"),
    other: reference("other_sectors"),
    status: reference("status"),
    instrument: reference("instrument"),
    review: reference("review"),
  };
}

/** 1 is A, 27 is AA. */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function tally(column: References): string[][] {
  const kept = `${column.review},"<>rejected"`;
  const share = (row: number) => `=IF($B$${TOTAL}=0,0,B${row}/$B$${TOTAL})`;
  return [
    HEADER,
    ...SECTORS.map((sector, index) => {
      const row = FIRST + index;
      const own = `=COUNTIFS(${column.sector},$A${row},${kept})`;
      // First of the list or behind another sector: "culture" is not to be found in "agriculture".
      const also = ["", '"*; "&'].map((before) => `COUNTIFS(${column.other},${before}$A${row}&"*",${kept})`);
      return [sector, own, share(row), `=${also.join("+")}`];
    }),
    ["(another or none)", `=B${TOTAL}-SUM(B${FIRST}:B${LAST})`, share(OTHER), ""],
    ["All", `=COUNTIFS(${column.id},"<>",${kept})`, share(TOTAL), ""],
  ];
}

function details(column: References): string[][] {
  const kept = `${column.review},"<>rejected"`;
  const head = DETAIL;
  return [
    ["By main sector", ...STATUSES, ...INSTRUMENTS],
    ...SECTORS.map((sector, index) => {
      const row = head + 1 + index;
      const counts = [...STATUSES, ...INSTRUMENTS].map((_, at) => {
        const letters = lettersOf(at + 2);
        const over = at < STATUSES.length ? column.status : column.instrument;
        return `=COUNTIFS(${column.sector},$A${row},${over},${letters}$${head},${kept})`;
      });
      return [sector, ...counts];
    }),
  ];
}

function chartOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  return sheet
    .newChart()
    .asBarChart()
    .addRange(sheet.getRange(1, 1, LAST, 2))
    .setNumHeaders(1)
    .setPosition(2, 5, GAP, 0)
    .setOption("title", "Agreements by main sector")
    .setOption("legend", { position: "none" })
    .setOption("width", CHART_WIDTH)
    .setOption("height", 440)
    .build();
}
