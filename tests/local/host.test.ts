// The host as a whole: formulas, menus, calls, services, saving.
import { createHost } from "../../src/local/host";

const code = `
/** Splits text.
 * @param {any} text what to split
 * @param {any} [more] more
 * @return {any[][]} rows
 * @customfunction
 */
function SPLIT(text, more) { return String(Array.isArray(text) ? text.join("|") : text).split(";").map(function (r) { return r.split(","); }); }
/** @customfunction */
function FAIL() { throw new Error("deliberate"); }
/** @param {any} d
 * @customfunction */
function YEAR_OF(d) { return d instanceof Date ? d.getUTCFullYear() : "no date: " + typeof d; }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar", "show").addSeparator().addItem("Other", "other").addToUi(); }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<b>x</b>").setTitle("T")); }
function echo(x) { return x; }
function dates() { return { a: [new Date()] }; }
function private_() {}
`;
test("smoke", () => {
  const host = createHost({ code });
  host.call("onOpen", { authMode: "LIMITED" });
  host.choose("Pactsheet", "Open sidebar");
  expect(host.shown.at(-1)).toEqual({ type: "sidebar", title: "T", html: "<b>x</b>" });
  host.type("A1", "a,b;c,d");
  host.type("A3", "=SPLIT(A1)");
  expect(host.values("A3:B4")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  host.type("A4", "block");
  expect(host.value("A3")).toBe("#REF!");
  host.type("D1", "=FAIL()");
  expect([host.value("D1"), host.message("D1")]).toEqual(["#ERROR!", "deliberate"]);
  host.type("E1", "2026-03-04");
  host.type("E2", "=YEAR_OF(E1)");
  host.type("E3", "=YEAR_OF(E9)");
  expect([host.value("E2"), host.value("E3")]).toEqual([2026, "no date: string"]);
  host.type("D2", "=WRITES()");
  expect(host.message("D2")).toMatch(/permission/);
  expect(host.run("echo", { a: [1, null] })).toEqual({ a: [1, null] });
  expect(host.run("dates")).toBe(null);
  expect(() => host.run("private_")).toThrow("Script function not found");
  host.evaluate(`(() => {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const log = [];
    const sh = ss.insertSheet("Data");
    sh.getRange(1, 1, 4, 4).setValues([["Sector","Status","Id","Amount"],["oil","signed","a",1],["gas","signed","b",2],["oil","planned","a",3]]);
    sh.setFrozenRows(1); sh.setFrozenColumns(1);
    sh.getRange("A1:D1").setFontWeight("bold").setBackground("#ddeeff").setNotes([["n1","","n3",""]]);
    log.push(sh.getRange("A1:D1").getNotes(), sh.getRange("A1").getFontWeight());
    sh.getRange("B:B").addDeveloperMetadata("col", "status", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    sh.addDeveloperMetadata("tab", "data");
    ss.addDeveloperMetadata("book", "1");
    sh.insertColumnBefore(1);
    const found = ss.createDeveloperMetadataFinder().withKey("col").find();
    log.push(found.length, found[0].getLocation().getColumn().getA1Notation(), sh.getRange("B1:E1").getNotes());
    sh.moveColumns(sh.getRange("C:C"), 6);
    log.push(sh.getRange("A1:F1").getValues(), found[0].getLocation().getColumn().getA1Notation(), sh.getRange("A1:F1").getNotes());
    sh.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET).find()[0].getValue();
    sh.getRange("B1:E4").createFilter(); sh.getRange("B1:E4").applyRowBanding(SpreadsheetApp.BandingTheme.BLUE);
    sh.getRange("B2:B4").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["oil","gas"], true).setAllowInvalid(false).build());
    sh.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("oil").setBackground("#ffcccc").setRanges([sh.getRange("B2:B4")]).build()]);
    try { sh.getRange("B2").setValue("coal"); } catch (e) { log.push(e.name, e.message, e instanceof Error); }
    const pv = ss.insertSheet("Pivot");
    const p = pv.getRange("A1").createPivotTable(sh.getRange("A1:E4").offset(0,1,4,4));
    p.addRowGroup(2); p.addColumnGroup(5); p.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.COUNTUNIQUE);
    log.push(pv.getDataRange().getDisplayValues(), pv.getPivotTables().length);
    sh.insertChart(sh.newChart().asBarChart().addRange(sh.getRange("B1:C4")).setTitle("x").setPosition(2,8,0,0).build());
    log.push(sh.getCharts().length, sh.getCharts()[0].getOptions().get("title"));
    const prot = sh.getRange("B:B").protect().setWarningOnly(true).setDescription("ids");
    log.push(ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), sh.getProtections(SpreadsheetApp.ProtectionType.SHEET).length);
    sh.getRange("H1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("=a").setLinkUrl("https://x.y").build());
    log.push(sh.getRange("H1").getValue(), sh.getRange("H1").getRichTextValue().getLinkUrl(), sh.getRange("H1").getFormula());
    try { sh.getRange("A1").setFontFamily("x") } catch (e) { log.push(e.message) }
    PropertiesService.getDocumentProperties().setProperty("a", "1");
    const lock = LockService.getDocumentLock(); log.push(lock.tryLock(1), LockService.getDocumentLock().tryLock(1)); lock.releaseLock();
    log.push(Utilities.formatDate(new Date(0), "UTC", "yyyy-MM-dd HH:mm"), Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a").length);
    return JSON.stringify(log);
  })()`);
  const again = createHost({ code, data: JSON.parse(JSON.stringify(host.snapshot())) });
  expect(again.values("Data")).toEqual(host.values("Data"));
  expect(again.values("Pivot")).toEqual(host.values("Pivot"));
  expect(
    again.evaluate(
      `SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().length + PropertiesService.getDocumentProperties().getProperty("a")`,
    ),
  ).toBe("31");
});
