// What a spreadsheet can hold is checked before anything is written.
import { checkLimits } from "../../src/addon/tracker/limits";
import { forTabs, type Plan } from "../../src/addon/tracker/plan";

const sheetOf = (rows: number, columns: number) => ({ getMaxRows: () => rows, getMaxColumns: () => columns });
const spreadsheetOf = (...sheets: object[]) =>
  ({ getSheets: () => sheets }) as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;

function planOf(rows: number, title = "x"): Plan {
  const added = Array.from({ length: rows }, (_, at) => ({ key: `a${at}`, cells: { title } }));
  return forTabs((id) => ({ added: id === "agreements" ? added : [], changed: [], removed: [], kept: 0, keptRows: 0 }));
}

const ALL = ["articles", "agreements", "links", "minerals"] as const;

test("ten million cells are the most, new rows counted in", () => {
  const full = spreadsheetOf(sheetOf(384000, 26), sheetOf(600, 26));
  expect(() => checkLimits(full, ALL, planOf(2))).not.toThrow();
  expect(() => checkLimits(full, ALL, planOf(200))).toThrow(
    /This spreadsheet is full: it would pass 10 million cells\. Delete empty rows and tabs, or import into a new spreadsheet/,
  );
});

test("tabs that are still to be made count too", () => {
  const nearly = spreadsheetOf(sheetOf(383000, 26));
  expect(() => checkLimits(nearly, ALL, planOf(1))).not.toThrow();
  expect(() => checkLimits(nearly, [], planOf(1))).toThrow(/10 million cells/);
});

test("a cell takes 50,000 characters", () => {
  const room = spreadsheetOf(sheetOf(1000, 26));
  expect(() => checkLimits(room, ALL, planOf(1, "x".repeat(49999)))).not.toThrow();
  expect(() => checkLimits(room, ALL, planOf(1, "x".repeat(50000)))).toThrow(/column Title of Agreements/);
});
