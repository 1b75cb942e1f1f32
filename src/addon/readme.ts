// Read me: the tab that explains a tracker to colleagues who have nothing installed.
import { STATUS_MEANINGS, STATUSES } from "../table/vocabulary";
import { literal } from "./tracker/cells";
import { type Sheet, type Sheets, type Spreadsheet, TAB_METADATA } from "./tracker/found";
import { MEMORY, tabs } from "./tracker/tabs";

const README_TAB = { id: "readme", name: "Read me" };

const INTRODUCTION = [
  ["Pactsheet", "A tracker of agreements read from news articles. Each row rests on a verbatim quote of its article."],
  [
    "How to review",
    "Read each row of Agreements against its Quote; begin with those whose Confidence is check. Then set Review:",
  ],
  ["confirmed", "The row is right."],
  ["corrected", "You changed a cell. No later import writes over a cell that you changed."],
  ["rejected", "The row is wrong: it leaves the tally, and no import brings it back."],
  [
    "How to correct",
    "Type over any cell. Insert, move, hide or rename columns and tabs as you like: they are found again.",
  ],
  ["How to prove a row", "MID(article, Start+1, End-Start) is the Quote, also without Pactsheet."],
  [
    "The articles",
    "The hidden tab Pactsheet texts holds the articles as imported, for Review in the sidebar. Delete it before you share the tracker with whoever may not have them.",
  ],
  ["What is live", "Sectors and Pivot are native formulas and pivot tables: they follow every change by themselves."],
];

/** Writes the tab anew; it is made where it is missing. @throws Error where a tab of that name is somebody else's */
export function writeReadMe(spreadsheet: Spreadsheet, sheets: Sheets): void {
  const sheet = sheets[README_TAB.id] ?? newSheet(spreadsheet);
  const rows = [
    ...INTRODUCTION,
    ["", ""],
    ["Status", "What it means"],
    ...STATUSES.map((status) => [status, STATUS_MEANINGS[status]]),
    ...tabs().flatMap((tab) => [
      ["", ""],
      [`${tab.name}: column`, "What it means"],
      ...tab.columns.filter(({ key }) => key !== MEMORY).map(({ header, note }) => [header, note]),
    ]),
  ];
  sheet.clear();
  sheet
    .getRange(1, 1, rows.length, 2)
    .setValues(rows.map((row) => row.map(literal)))
    .setWrap(true)
    .setVerticalAlignment("top");
  const weights = rows.map<GoogleAppsScript.Spreadsheet.FontWeight[]>(([, right], at) => [
    "bold",
    right === "What it means" || at === 0 ? "bold" : "normal",
  ]);
  sheet.getRange(1, 1, rows.length, 2).setFontWeights(weights);
  sheet.setColumnWidth(1, 170).setColumnWidth(2, 640);
}

function newSheet(spreadsheet: Spreadsheet): Sheet {
  const present = spreadsheet.getSheetByName(README_TAB.name);
  if (present)
    throw new Error(
      `There is a tab "${README_TAB.name}" that Pactsheet did not make. Rename it, then try again: nothing in it was touched.`,
    );
  const sheet = spreadsheet.insertSheet(README_TAB.name, 0);
  sheet.addDeveloperMetadata(TAB_METADATA, README_TAB.id);
  return sheet;
}
