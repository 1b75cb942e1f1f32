// Data validation, conditional formats, filters, banding.
import { createHost } from "../../src/local/host";
import { emptyHost, failure, inScript } from "./script";

test("a drop-down list is kept, read back, and refuses other values when told to", () => {
  const host = emptyHost();
  const kept = inScript(host, () => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["new", "done"], true).setAllowInvalid(false);
    const range = SpreadsheetApp.getActiveSheet()
      .getRange("B2:B9")
      .setDataValidation(rule.setHelpText("Choose").build());
    const found = range.getCell(8, 1).getDataValidation();
    return [found?.getCriteriaType(), found?.getCriteriaValues(), found?.getAllowInvalid(), found?.getHelpText()];
  });
  expect(kept).toEqual(["VALUE_IN_LIST", [["new", "done"], true], false, "Choose"]);
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange("B3").setValue("other"))).toBe(
    "The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of: new, done.",
  );
  expect(host.value("B3")).toBe("");
  const after = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("B3").setValue("done");
    sheet.getRange("B4").clearDataValidations().setValue("other");
    return [
      sheet.getRange("B3:B4").getValues(),
      sheet.getRange("B4").getDataValidation(),
      sheet.getRange("B5").getDataValidation() !== null,
    ];
  });
  expect(after).toEqual([[["done"], ["other"]], null, true]);
});

test("validation by a range and by formula, one rule a column", () => {
  const host = emptyHost();
  const types = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("Z1:Z3")).build();
    const formula = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=LEN(B1)<5").build();
    sheet.getRange("A1:C2").setDataValidations([
      [list, formula, null],
      [list, formula, null],
    ]);
    return sheet
      .getRange("A1:C2")
      .getDataValidations()
      .map((row) => row.map((each) => each?.getCriteriaType() ?? null));
  });
  expect(types).toEqual([
    ["VALUE_IN_RANGE", "CUSTOM_FORMULA", null],
    ["VALUE_IN_RANGE", "CUSTOM_FORMULA", null],
  ]);
});

test("conditional formats are replaced as a whole and colour the cells", () => {
  const host = emptyHost();
  const rules = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:A2").setValues([["confirmed"], ["rejected"]]);
    const rule = (text: string, color: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(color)
        .setRanges([sheet.getRange("A1:A9")])
        .build();
    sheet.setConditionalFormatRules([rule("old", "#000000")]);
    sheet.setConditionalFormatRules([rule("confirmed", "#ceead6"), rule("rejected", "#fad2cf")]);
    return sheet
      .getConditionalFormatRules()
      .map((each) => [
        each.getBooleanCondition()?.getCriteriaValues(),
        each.getRanges().map((range) => range.getA1Notation()),
      ]);
  });
  expect(rules).toEqual([
    [["confirmed"], ["A1:A9"]],
    [["rejected"], ["A1:A9"]],
  ]);
  const color = (row: number) => host.model.getters.getCellComputedStyle({ sheetId: "sheet1", row, col: 0 }).fillColor;
  expect([color(0), color(1)]).toEqual(["#ceead6", "#fad2cf"]);
});

test("a rule without range or condition is refused", () => {
  expect(failure(emptyHost(), () => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("a").build())).toMatch(
    /at least one range/,
  );
});

test("one filter a sheet; its criteria hide rows, removing it shows them", () => {
  const host = emptyHost();
  const hidden = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:B4").setValues([
      ["Sector", "N"],
      ["oil", 1],
      ["gas", 2],
      ["oil", 3],
    ]);
    const filter = sheet.getRange("A1:B4").createFilter();
    const rows = () => [2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["gas"]).build());
    const log = [
      rows(),
      filter.getColumnFilterCriteria(1)?.getHiddenValues(),
      sheet.getFilter()?.getRange().getA1Notation(),
    ];
    filter.sort(2, false);
    log.push(
      sheet
        .getRange("B2:B4")
        .getValues()
        .map(([value]) => value),
    );
    filter.remove();
    return [...log, rows(), sheet.getFilter()];
  });
  expect(hidden).toEqual([[false, true, false], ["gas"], "A1:B4", [3, 2, 1], [false, false, false], null]);
});

test("a second filter and a second banding are refused", () => {
  const host = emptyHost();
  inScript(host, () =>
    SpreadsheetApp.getActiveSheet().getRange("A1:B4").createFilter().getRange().applyRowBanding().getRange().getRow(),
  );
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange("D1:E4").createFilter())).toMatch(
    /already has a filter/,
  );
  expect(failure(host, () => SpreadsheetApp.getActiveSheet().getRange("A1:B4").applyRowBanding())).toMatch(
    /alternating background/,
  );
});

test("filter and banding are drawn as one table, and kept", () => {
  const host = emptyHost();
  inScript(host, () => {
    const range = SpreadsheetApp.getActiveSheet().getRange("A1:C5").setValue("x");
    range.createFilter();
    range.applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
  });
  const tables = host.model.getters.getCoreTables("sheet1");
  expect(tables.map((table) => [table.config.hasFilters, table.config.bandedRows])).toEqual([[true, true]]);
  const again = createHost({ code: "", data: JSON.parse(JSON.stringify(host.snapshot())) });
  expect(inScript(again, () => SpreadsheetApp.getActiveSheet().getBandings().length)).toBe(1);
});
