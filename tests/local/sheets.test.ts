// Sheets: created, named, moved, grown; rows and columns inserted, deleted, moved, hidden, frozen.
import { createHost } from "../../src/local/host";
import { emptyHost, failure, inScript } from "./script";

test("sheets are made behind the active one, found, renamed, moved and deleted", () => {
  const host = emptyHost();
  const names = inScript(host, () => {
    const book = SpreadsheetApp.getActive();
    const sheets = () => book.getSheets().map((sheet) => sheet.getName());
    const log = [];
    book.insertSheet("Articles");
    book.insertSheet("Agreements");
    book.insertSheet("First", 0);
    log.push(sheets(), book.getActiveSheet().getName());
    book.setActiveSheet(book.getSheetByName("Agreements") as GoogleAppsScript.Spreadsheet.Sheet);
    book.moveActiveSheet(1);
    book.getSheetByName("First")?.setName("Second");
    log.push(sheets(), book.getSheetByName("Second")?.getIndex(), book.getSheetByName("none"));
    book.deleteSheet(book.getSheetByName("Sheet1") as GoogleAppsScript.Spreadsheet.Sheet);
    log.push(sheets());
    return log;
  });
  expect(names).toEqual([
    ["First", "Sheet1", "Articles", "Agreements"],
    "First",
    ["Agreements", "First", "Sheet1", "Articles"].map((name) => (name === "First" ? "Second" : name)),
    2,
    null,
    ["Agreements", "Second", "Articles"],
  ]);
});

test("the last sheet stays", () => {
  expect(failure(emptyHost(), () => SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet()))).toBe(
    "You can't remove all the sheets in a document.",
  );
});

test("getRange takes its four forms, whole columns and other sheets", () => {
  const host = emptyHost();
  const found = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    SpreadsheetApp.getActive().insertSheet("My tab");
    return [
      sheet.getRange("B2:C3"),
      sheet.getRange(2, 3),
      sheet.getRange(2, 3, 4),
      sheet.getRange(2, 3, 4, 5),
      sheet.getRange("C:C"),
      sheet.getRange("2:2"),
      sheet.getRange("'My tab'!B2"),
      sheet.getRange("B2").offset(1, 1, 2, 2),
    ].map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);
  });
  expect(found).toEqual([
    "Sheet1!B2:C3",
    "Sheet1!C2",
    "Sheet1!C2:C5",
    "Sheet1!C2:G5",
    "Sheet1!C1:C1000",
    "Sheet1!A2:Z2",
    "My tab!B2",
    "Sheet1!C3:D4",
  ]);
});

test("the last row and column count values and formulas, not formats", () => {
  const host = emptyHost();
  const last = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:Z100").setBackground("#eeeeee");
    sheet.getRange("C4").setValue("x");
    sheet.getRange("B6").setFormula('=""');
    return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
  });
  expect(last).toEqual([6, 3, "A1:C6"]);
});

test("appendRow adds rows where the sheet ends", () => {
  const host = emptyHost();
  const size = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.deleteRows(3, 998);
    for (const word of ["a", "b", "c"]) sheet.appendRow([word, 1]);
    return [sheet.getMaxRows(), sheet.getLastRow()];
  });
  expect(size).toEqual([3, 3]);
  expect(host.values("Sheet1")).toEqual([
    ["a", 1],
    ["b", 1],
    ["c", 1],
  ]);
});

test("columns are inserted, moved and hidden, with formulas following", () => {
  const host = emptyHost();
  const rows = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:D1").setValues([["a", "b", "c", "=A1&C1"]]);
    sheet.insertColumnAfter(1);
    const log = [sheet.getRange("A1:E1").getFormulas()[0], sheet.getRange("A1:E1").getValues()[0]];
    sheet.moveColumns(sheet.getRange("A:A"), 6);
    log.push(sheet.getRange("A1:E1").getValues()[0]);
    sheet.moveColumns(sheet.getRange("E:E"), 1);
    log.push(sheet.getRange("A1:E1").getValues()[0]);
    sheet.hideColumns(2);
    log.push([sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)]);
    sheet.showColumns(2);
    sheet.deleteColumn(2);
    log.push(sheet.getRange("A1:D1").getValues()[0], [sheet.isColumnHiddenByUser(2)]);
    return log;
  });
  expect(rows).toEqual([
    ["", "", "", "", "=A1&D1"],
    ["a", "", "b", "c", "ac"],
    ["", "b", "c", "ac", "a"],
    ["a", "", "b", "c", "ac"],
    [true, false],
    ["a", "b", "c", "ac"],
    [false],
  ]);
});

test("frozen lines, widths and tab colour stay with the workbook", () => {
  const host = emptyHost();
  inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(2, 2, 222);
    sheet.setTabColor("#188038");
  });
  const again = createHost({ code: "", data: JSON.parse(JSON.stringify(host.snapshot())) });
  const look = inScript(again, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(3), sheet.getColumnWidth(4)];
  });
  expect(look).toEqual([1, 2, 222, 96]);
});

test("named ranges follow their cells", () => {
  const host = emptyHost();
  const at = inScript(host, () => {
    const book = SpreadsheetApp.getActive();
    book.setNamedRange("tally", book.getActiveSheet().getRange("B2:B4"));
    book.getActiveSheet().insertRowBefore(1);
    return [book.getRangeByName("tally")?.getA1Notation(), book.getNamedRanges().length, book.getRangeByName("none")];
  });
  expect(at).toEqual(["B3:B5", 1, null]);
});

test("more than ten million cells are refused", () => {
  expect(failure(emptyHost(), () => SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 400_000))).toMatch(
    /above the limit of 10000000 cells/,
  );
});

test("columns of a tab in the background are moved there", () => {
  const host = emptyHost();
  inScript(host, () => {
    const back = SpreadsheetApp.getActiveSheet().setName("Back");
    back.getRange("A1:C1").setValues([["a", "b", "c"]]);
    SpreadsheetApp.getActive()
      .insertSheet("Front")
      .getRange("A1:C1")
      .setValues([["x", "y", "z"]]);
    back.moveColumns(back.getRange("A:A"), 4);
  });
  expect([host.values("Back"), host.values("Front")]).toEqual([[["b", "c", "a"]], [["x", "y", "z"]]]);
  expect(inScript(host, () => SpreadsheetApp.getActiveSheet().getName())).toBe("Front");
});
