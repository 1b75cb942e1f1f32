// Pivot tables and charts: real in the engine, recomputed by themselves, found again.
import { createHost, type Host } from "../../src/local/host";
import { emptyHost, inScript } from "./script";

function withPivot(): Host {
  const host = emptyHost();
  inScript(host, () => {
    const book = SpreadsheetApp.getActive();
    const source = book.getActiveSheet().getRange("A1:D6");
    source.setValues([
      ["Agreement", "Status", "Facet", "Value"],
      ["a1", "signed", "sector", "energy"],
      ["a1", "signed", "sector", "energy"],
      ["a2", "planned", "sector", "energy"],
      ["a2", "planned", "country", "CHL"],
      ["a3", "signed", "sector", "trade"],
    ]);
    const pivot = book.insertSheet("Pivot").getRange("B2").createPivotTable(source);
    pivot.addRowGroup(4);
    pivot.addColumnGroup(2);
    pivot.addPivotValue(1, SpreadsheetApp.PivotTableSummarizeFunction.COUNTUNIQUE).setDisplayName("Agreements");
    pivot.addFilter(3, SpreadsheetApp.newFilterCriteria().setVisibleValues(["sector"]).build());
  });
  return host;
}

/** A pivot's number by the words of its row and column. */
function look(host: Host, row: string, column: string): unknown {
  const rows = host.values("Pivot");
  const col = rows.map((line) => line.indexOf(column)).find((at) => at >= 0) ?? -1;
  return rows.find((line) => line.find((cell) => cell !== "") === row)?.[col];
}
const totals = (host: Host) => [
  look(host, "energy", "signed"),
  look(host, "energy", "planned"),
  look(host, "trade", "Total"),
  look(host, "Total", "Total"),
  look(host, "CHL", "Total"),
];

test("a pivot counts unique values of the filtered rows", () => {
  expect(totals(withPivot())).toEqual([1, 1, 1, 3, undefined]);
});

test("it follows its source, and stands after reopening", () => {
  const host = withPivot();
  host.type("B6", "planned");
  host.type("D6", "energy");
  expect([look(host, "energy", "planned"), look(host, "Total", "Total")]).toEqual([2, 3]);
  const again = createHost({ code: "", data: JSON.parse(JSON.stringify(host.snapshot())) });
  expect([look(again, "energy", "planned"), look(again, "Total", "Total")]).toEqual([2, 3]);
});

test("it follows a column inserted into its source, also when it is changed afterwards", () => {
  const host = withPivot();
  inScript(host, () => {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Sheet1");
    sheet?.insertColumnBefore(1);
    const [pivot] = SpreadsheetApp.getActive().getSheetByName("Pivot")?.getPivotTables() ?? [];
    pivot?.getRowGroups()[0]?.sortDescending();
  });
  expect(totals(host)).toEqual([1, 1, 1, 3, undefined]);
});

test("pivot tables are found by their sheet until they are removed or overwritten", () => {
  const host = withPivot();
  const count = () => SpreadsheetApp.getActive().getSheetByName("Pivot")?.getPivotTables().length;
  expect(inScript(host, count)).toBe(1);
  expect(
    inScript(host, () =>
      SpreadsheetApp.getActive().getSheetByName("Pivot")?.getPivotTables()[0]?.getAnchorCell().getA1Notation(),
    ),
  ).toBe("B2");
  inScript(host, () => SpreadsheetApp.getActive().getSheetByName("Pivot")?.getPivotTables()[0]?.remove());
  expect([inScript(host, count), host.values("Pivot")]).toEqual([0, [[""]]]);
  host.undo();
  expect(inScript(host, count)).toBe(1);
  inScript(host, () => SpreadsheetApp.getActive().getSheetByName("Pivot")?.clear().getName());
  expect(inScript(host, count)).toBe(0);
});

test("charts are drawn from their ranges and recorded with their options", () => {
  const host = emptyHost();
  const chart = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:B3").setValues([
      ["Sector", "Agreements"],
      ["energy", 2],
      ["trade", 1],
    ]);
    const built = sheet.newChart().asBarChart().addRange(sheet.getRange("A1:B3")).setPosition(2, 5, 0, 0);
    sheet.insertChart(built.setOption("title", "By sector").setOption("legend", { position: "none" }).build());
    const [found] = sheet.getCharts();
    return [
      found?.getOptions().get("title"),
      found?.getRanges()[0]?.getA1Notation(),
      found?.getContainerInfo().getAnchorColumn(),
    ];
  });
  expect(chart).toEqual(["By sector", "A1:B3", 5]);
  const [id] = host.model.getters.getChartIds("sheet1");
  const definition = host.model.getters.getChartDefinition(id as string);
  expect(definition).toMatchObject({
    type: "bar",
    horizontal: true,
    legendPosition: "none",
    title: { text: "By sector" },
  });
  const left = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const [found] = sheet.getCharts();
    if (found)
      sheet.updateChart(found.modify().setOption("title", "New").build() as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    const titles = sheet.getCharts().map((each) => each.getOptions().get("title"));
    for (const each of sheet.getCharts()) sheet.removeChart(each);
    return [titles, sheet.getCharts().length];
  });
  expect(left).toEqual([["New"], 0]);
});

test("a chart's ranges move with inserted columns, also when it is changed afterwards", () => {
  const host = emptyHost();
  const ranges = inScript(host, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:C3").setValues([
      ["Sector", "N", "M"],
      ["energy", 2, 1],
      ["trade", 1, 1],
    ]);
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:C3")).setPosition(2, 5, 0, 0).build());
    sheet.insertColumnBefore(1);
    const [chart] = sheet.getCharts();
    if (chart)
      sheet.updateChart(chart.modify().setOption("title", "New").build() as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    return sheet.getCharts().map((each) => each.getRanges().map((range) => range.getA1Notation()));
  });
  expect(ranges).toEqual([["B1:D3"]]);
});
