// Pivots: native pivot tables over Links, each counting an agreement once; they refresh by themselves.
import { PIVOTS } from "../../table";
import { type FoundTab, type Sheet, TAB_METADATA, type View } from "./found";

const WIDTH = 80;

export const PIVOT_TAB: View = { id: "pivot", name: "Pivot", begins: ["Agreements by sector and status"] };

/** Fills an empty sheet. Blank rows of Links, and facets that a table is not about, are filtered out. */
export function setUpPivots(sheet: Sheet, { sheet: links, tab, at }: FoundTab): void {
  sheet.insertColumnsAfter(sheet.getMaxColumns(), WIDTH - sheet.getMaxColumns());
  const source = links.getRange(1, 1, links.getMaxRows(), tab.columns.length);
  const titles = new Array<string>(WIDTH).fill("");
  for (const { title, facet, rows, columns, left } of PIVOTS) {
    titles[left - 1] = title;
    const pivot = sheet.getRange(3, left).createPivotTable(source);
    pivot.addRowGroup(at[rows] ?? 1).setDisplayName(rows === "value" ? (facet.split(" ")[0] ?? facet) : rows);
    pivot.addColumnGroup(at[columns] ?? 1);
    pivot
      .addPivotValue(at.agreement_id ?? 1, SpreadsheetApp.PivotTableSummarizeFunction.COUNTUNIQUE)
      .setDisplayName("Agreements");
    pivot.addFilter(at.facet ?? 1, SpreadsheetApp.newFilterCriteria().setVisibleValues([facet]).build());
  }
  sheet.getRange(1, 1, 1, WIDTH).setValues([titles]).setFontWeight("bold");
  sheet.setFrozenRows(1);
  addSlicer(sheet, source, at.year ?? 1);
  sheet.addDeveloperMetadata(TAB_METADATA, PIVOT_TAB.id);
}

/** Years to choose from, for all three tables. A host that refuses it does so without harm to the import. */
function addSlicer(sheet: Sheet, source: GoogleAppsScript.Spreadsheet.Range, year: number): void {
  try {
    const all = SpreadsheetApp.newFilterCriteria().setHiddenValues([]).build();
    sheet.insertSlicer(source, 1, 5).setTitle("Year").setColumnFilterCriteria(year, all).setApplyToPivotTables(true);
  } catch (error) {
    console.warn(`The pivots were made without a slicer: ${error}`);
  }
}
