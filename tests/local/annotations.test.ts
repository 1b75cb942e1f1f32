// Notes, developer metadata, protections, slicers: what the engine lacks moves with the cells, is undone and saved.
import { createHost, type Host } from "../../src/local/host";
import { emptyHost, failure, inScript } from "./script";

const reopened = (host: Host) => createHost({ code: "", data: JSON.parse(JSON.stringify(host.snapshot())) });

const place = (host: Host) =>
  inScript(host, () => {
    const [found] = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey("column").find();
    return found?.getLocation().getColumn()?.getA1Notation() ?? null;
  });

test("notes move with inserted columns, back again with undo, and away with their column", () => {
  const host = emptyHost();
  const notes = (target = host) =>
    inScript(target, () => SpreadsheetApp.getActiveSheet().getRange("A1:D1").getNotes()[0]);
  inScript(host, () => {
    SpreadsheetApp.getActiveSheet()
      .getRange("A1:B1")
      .setNotes([["first", "second"]]);
    SpreadsheetApp.getActiveSheet().insertColumnAfter(1);
  });
  expect(notes()).toEqual(["first", "", "second", ""]);
  expect(notes(reopened(host))).toEqual(["first", "", "second", ""]);
  host.undo();
  expect(notes()).toEqual(["first", "second", "", ""]);
  host.redo();
  expect(notes()).toEqual(["first", "", "second", ""]);
  inScript(host, () => SpreadsheetApp.getActiveSheet().deleteColumn(3));
  expect(notes()).toEqual(["first", "", "", ""]);
  inScript(host, () => SpreadsheetApp.getActiveSheet().getRange("A1").setNote("").getNote());
  expect(notes()).toEqual(["", "", "", ""]);
});

test("metadata of a column follows it through insertion, move, undo and reopening", () => {
  const host = emptyHost();
  inScript(host, () => {
    const column = SpreadsheetApp.getActiveSheet().getRange("B:B");
    column.addDeveloperMetadata("column", "status", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    return column.getDeveloperMetadata().length;
  });
  expect(place(host)).toBe("B1:B1000");
  inScript(host, () => SpreadsheetApp.getActiveSheet().insertColumnBefore(1));
  expect(place(host)).toBe("C1:C1000");
  inScript(host, () => SpreadsheetApp.getActiveSheet().moveColumns(SpreadsheetApp.getActiveSheet().getRange("C:C"), 6));
  expect(place(host)).toBe("E1:E1000");
  inScript(host, () => SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, 5));
  expect(place(host)).toBe("E1:E1005");
  expect(place(reopened(host))).toBe("E1:E1005");
  host.undo();
  host.undo();
  expect(place(host)).toBe("C1:C1000");
});

test("metadata goes with its sheet, is found by key, value, place and number, and can be changed", () => {
  const host = emptyHost();
  const found = inScript(host, () => {
    const book = SpreadsheetApp.getActive();
    const sheet = book.insertSheet("Data");
    book.addDeveloperMetadata("where", "book");
    sheet.addDeveloperMetadata("where", "sheet", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange("2:2").addDeveloperMetadata("where", "row");
    const find = () => book.createDeveloperMetadataFinder().withKey("where");
    const values = (list: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) => list.map((each) => each.getValue());
    const types = SpreadsheetApp.DeveloperMetadataLocationType;
    const log: unknown[] = [
      values(find().find()),
      values(find().withLocationType(types.SHEET).find()),
      values(sheet.createDeveloperMetadataFinder().find()),
      values(sheet.getDeveloperMetadata()),
      values(book.getDeveloperMetadata()),
      find().withValue("row").find()[0]?.getLocation().getRow()?.getA1Notation(),
      find().withValue("sheet").find()[0]?.getLocation().getSheet()?.getName(),
    ];
    find().withValue("row").find()[0]?.setValue("line").setKey("other");
    log.push(values(find().find()), values(book.createDeveloperMetadataFinder().withKey("other").find()));
    find().withValue("book").find()[0]?.remove();
    book.deleteSheet(sheet);
    log.push(values(book.createDeveloperMetadataFinder().find()));
    return log;
  });
  expect(found).toEqual([
    ["book", "sheet", "row"],
    ["sheet"],
    ["sheet", "row"],
    ["sheet"],
    ["book"],
    "A2:Z2",
    "Data",
    ["book", "sheet"],
    ["line"],
    [],
  ]);
});

test("metadata on part of a column is refused as at Google", () => {
  expect(
    failure(emptyHost(), () => SpreadsheetApp.getActiveSheet().getRange("A1:B2").addDeveloperMetadata("key")),
  ).toMatch(/^Adding developer metadata to arbitrary ranges is not currently supported/);
});

test("protections are recorded with range, description and warning, and removed", () => {
  const host = emptyHost();
  inScript(host, () => {
    SpreadsheetApp.getActiveSheet().getRange("A:A").protect().setWarningOnly(true).setDescription("ids");
    SpreadsheetApp.getActiveSheet().protect().setDescription("tab");
    SpreadsheetApp.getActiveSheet().protect();
    SpreadsheetApp.getActiveSheet().insertColumnBefore(1);
  });
  const read = () => {
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    const [range] = SpreadsheetApp.getActive().getProtections(RANGE);
    return [
      range?.getRange().getA1Notation(),
      range?.isWarningOnly(),
      range?.getDescription(),
      SpreadsheetApp.getActiveSheet()
        .getProtections(SHEET)
        .map((each) => each.getDescription()),
    ];
  };
  expect(inScript(host, read)).toEqual(["B1:B1000", true, "ids", ["tab"]]);
  expect(inScript(reopened(host), read)).toEqual(["B1:B1000", true, "ids", ["tab"]]);
  inScript(host, () => SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.remove());
  expect(
    inScript(host, () => SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE).length),
  ).toBe(0);
});

test("slicers are recorded on their sheet", () => {
  const host = emptyHost();
  const slicers = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertSlicer(sheet.getRange("A1:C9"), 2, 5).setTitle("Sector").setApplyToPivotTables(true);
    return sheet
      .getSlicers()
      .map((each) => [each.getTitle(), each.isAppliedToPivotTables(), each.getRange().getA1Notation()]);
  });
  expect(slicers).toEqual([["Sector", true, "A1:C9"]]);
});

test("a link over a whole cell reads as its text, with the address beside it", () => {
  const host = emptyHost();
  const read = inScript(host, () => {
    const link = (text: string, url: string) => SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
    const range = SpreadsheetApp.getActiveSheet().getRange("A1:A3");
    range.setRichTextValues([
      [link("Wire", "https://example.com/a")],
      [link("=1+1", "https://example.com/b")],
      [SpreadsheetApp.newRichTextValue().setText("part of it").setLinkUrl(0, 4, "https://example.com/c").build()],
    ]);
    const rich = range.getRichTextValues().map(([each]) => each);
    return [range.getValues(), range.getFormulas(), rich.map((each) => each?.getLinkUrl()), rich[2]?.getLinkUrl(0, 4)];
  });
  expect(read).toEqual([
    [["Wire"], ["=1+1"], ["part of it"]],
    [[""], [""], [""]],
    ["https://example.com/a", "https://example.com/b", null],
    "https://example.com/c",
  ]);
});
