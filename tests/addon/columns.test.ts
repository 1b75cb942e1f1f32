// An analyst's own arrangement of the tabs: the next import puts every value into its right column.
import type { Host } from "../../src/local/host";
import { agreement, cellAt, facts, importFacts, note, openTracker, rowsIn } from "./tracker";

const first = facts("art1", [agreement("a1"), agreement("a2")], { mineralNotes: [note("lithium")] });
const second = facts("art2", [agreement("a2"), agreement("b1", { title: "canal works", place: "Bortown" })]);

let host: Host;
beforeEach(() => {
  host = openTracker();
  importFacts(host, first);
});

const inAgreements = (script: string, name = "Agreements") =>
  host.evaluate(`(() => { const sheet = SpreadsheetApp.getActive().getSheetByName("${name}"); ${script} })()`);

function expectRightPlaces(name = "Agreements", title = "Title") {
  const answer = importFacts(host, second);
  expect(answer.message).toBe("Imported 1 article and 1 agreement, brought 10 rows up to date.");
  const rows = rowsIn(host, name);
  expect(rows.map((row) => [row["Agreement ID"], row["Article ID"], row[title], row.Place, row.Review])).toEqual([
    ["a1", "art1", "pact a1", "Alville", "unreviewed"],
    ["a2", "art1; art2", "pact a2", "Alville", "unreviewed"],
    ["b1", "art2", "canal works", "Bortown", "unreviewed"],
  ]);
  return rows;
}

test("an inserted column keeps what is in it, and gets nothing of ours", () => {
  inAgreements("sheet.insertColumnBefore(6); sheet.getRange(1, 6, 3, 1).setValues([['My rating'], ['5'], ['=2+1']])");
  const rows = expectRightPlaces();
  expect(rows.map((row) => row["My rating"])).toEqual([5, 3, ""]);
  expect(inAgreements("return sheet.getRange(3, 6).getFormula()")).toBe("=2+1");
});

test("a moved column takes its values along", () => {
  inAgreements("sheet.moveColumns(sheet.getRange('F:F'), 2)");
  expect(host.values("Agreements!B1:B1")).toEqual([["Title"]]);
  expectRightPlaces();
});

test("a hidden column is written and stays hidden", () => {
  inAgreements("sheet.hideColumns(6)");
  expectRightPlaces();
  expect(inAgreements("return sheet.isColumnHiddenByUser(6)")).toBe(true);
});

test("a renamed column is found by the key in its note", () => {
  host.type(cellAt(host, "Agreements", "Title", 0), "Subject");
  expectRightPlaces("Agreements", "Subject");
});

test("a header whose note was wiped is found by its text", () => {
  inAgreements("sheet.getRange(1, 1, 1, 26).clearNote()");
  expectRightPlaces();
});

test("a renamed tab is found by its metadata", () => {
  inAgreements("sheet.setName('Deals 2026')");
  expectRightPlaces("Deals 2026");
});

test("a sorted tab keeps its order, and each row its own values", () => {
  inAgreements("sheet.getRange(2, 1, 2, 26).sort({ column: 1, ascending: false })");
  importFacts(host, second);
  const rows = rowsIn(host, "Agreements").map((row) => [row["Agreement ID"], row["Article ID"], row.Title]);
  expect(rows).toEqual([
    ["a2", "art1; art2", "pact a2"],
    ["a1", "art1", "pact a1"],
    ["b1", "art2", "canal works"],
  ]);
});

test("rows that a filter hides are updated too, and stay hidden", () => {
  inAgreements("sheet.hideRows(3)");
  importFacts(host, second);
  expect(rowsIn(host, "Agreements")[1]?.["Article ID"]).toBe("art1; art2");
  expect(inAgreements("return sheet.isRowHiddenByUser(3)")).toBe(true);
});

test("rows that an analyst typed below are not written over", () => {
  host.type("Agreements!F4", "a deal of my own");
  importFacts(host, second);
  const rows = rowsIn(host, "Agreements").map((row) => [row["Agreement ID"], row.Title]);
  expect(rows).toEqual([
    ["a1", "pact a1"],
    ["a2", "pact a2"],
    ["", "a deal of my own"],
    ["b1", "canal works"],
  ]);
});

test("a copy that lost all metadata is known by its headers", () => {
  host.evaluate(`for (const each of SpreadsheetApp.getActive().createDeveloperMetadataFinder().find()) each.remove();
    const book = SpreadsheetApp.getActive();
    book.getSheetByName("Sectors").getRange(1, 1, 1, 4).setValues([["Sector", "Agreements", "Share", "Also in"]]);
    book.getSheetByName("Pivot").getRange(1, 1).setValue("Agreements by sector and status");`);
  const before = host.workbook.getters.getSheetIds().length;
  expectRightPlaces();
  expect(host.workbook.getters.getSheetIds()).toHaveLength(before);
});
