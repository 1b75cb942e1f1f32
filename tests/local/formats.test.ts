// How cells look, cells copied, moved and merged.
import { emptyHost, inScript } from "./script";

test("every look is read back as it was set, one cell or many", () => {
  const looks = inScript(emptyHost(), () => {
    const range = SpreadsheetApp.getActiveSheet().getRange("A1:B1");
    range.setBackground("#ff0000").setFontColor("#00ff00").setFontWeight("bold").setFontStyle("italic").setFontSize(14);
    range.setHorizontalAlignment("center").setVerticalAlignment("top").setNumberFormat("0.00");
    range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setFontLine("underline");
    SpreadsheetApp.getActiveSheet().getRange("B1").setBackground(null).setFontWeight("normal").setWrap(true);
    return [
      range.getBackgrounds(),
      range.getFontWeights(),
      range.getWrapStrategies(),
      range.getFontStyles(),
      range.getHorizontalAlignments(),
      range.getNumberFormats(),
      [range.getFontSize(), range.getVerticalAlignment(), range.getFontLine()],
    ];
  });
  expect(looks).toEqual([
    [["#ff0000", "#ffffff"]],
    [["bold", "normal"]],
    [["CLIP", "WRAP"]],
    [["italic", "italic"]],
    [["center", "center"]],
    [["0.00", "0.00"]],
    [14, "top", "underline"],
  ]);
});

test("number formats show values, currency signs included", () => {
  const host = emptyHost();
  const shown = inScript(host, () => {
    const range = SpreadsheetApp.getActiveSheet().getRange("A1:D1");
    range.setValues([[1234.5, 0.25, 46085, 5]]);
    range.setNumberFormats([["#,##0.00", "0.0%", "yyyy-mm-dd", "$#,##0"]]);
    return range.getDisplayValues()[0];
  });
  expect(shown).toEqual(["1,234.50", "25.0%", "2026-03-04", "$5"]);
});

test("cells are copied with their look, and formulas move along", () => {
  const copied = inScript(emptyHost(), () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet
      .getRange("A1:B1")
      .setValues([[2, "=A1*2"]])
      .setFontWeight("bold");
    sheet.getRange("A1:B1").copyTo(sheet.getRange("A3"));
    sheet.getRange("A3").setValue(5);
    return [
      sheet.getRange("A3:B3").getValues()[0],
      sheet.getRange("B3").getFontWeight(),
      sheet.getRange("B3").getFormula(),
    ];
  });
  expect(copied).toEqual([[5, 10], "bold", "=A3*2"]);
});

test("cells are moved, and formulas elsewhere follow them", () => {
  const moved = inScript(emptyHost(), () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1").setValue(7);
    sheet.getRange("C1").setFormula("=A1+1");
    sheet.getRange("A1").moveTo(sheet.getRange("A5"));
    return [sheet.getRange("A1").getValue(), sheet.getRange("A5").getValue(), sheet.getRange("C1").getFormula()];
  });
  expect(moved).toEqual(["", 7, "=A5+1"]);
});

test("cells are merged and parted", () => {
  const merged = inScript(emptyHost(), () => {
    const range = SpreadsheetApp.getActiveSheet().getRange("A1:B2").setValue("x").merge();
    const log = [range.isPartOfMerge(), range.getMergedRanges().map((each) => each.getA1Notation()), range.getValues()];
    return [...log, range.breakApart().isPartOfMerge()];
  });
  expect(merged).toEqual([
    true,
    ["A1:B2"],
    [
      ["x", ""],
      ["", ""],
    ],
    false,
  ]);
});

test("the data region grows over neighbours and stops at blanks", () => {
  const region = inScript(emptyHost(), () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("B2:C4").setValues([
      ["a", "b"],
      ["c", ""],
      ["", "d"],
    ]);
    sheet.getRange("B6").setValue("apart");
    return sheet.getRange("B2").getDataRegion().getA1Notation();
  });
  expect(region).toBe("B2:C4");
});
