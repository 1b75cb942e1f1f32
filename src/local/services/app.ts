// SpreadsheetApp and the globals beside it: all that a script finds.
import type { Stand } from "../guard";
import type { Area } from "../workbook";
import { newConditionalFormatRule } from "./conditionalformats";
import { newFilterCriteria } from "./filtercriteria";
import { activateSheet, activeArea, activeSheetId } from "./front";
import { createHtmlService } from "./html";
import { createRange } from "./range";
import { newRichTextValue } from "./richtext";
import { createSheet } from "./sheet";
import { createSpreadsheet } from "./spreadsheet";
import { type Ground, type Stage, sheetIdOf } from "./stage";
import { createCacheService, createLockService, createPropertiesService, type Locks } from "./stores";
import { createUi } from "./ui";
import { createLogs, createScriptApp, createSession, createUrlFetchApp, createUtilities } from "./utilities";
import { newDataValidation } from "./validation";

export function createServices(ground: Ground, locks: Locks): Record<string, unknown> {
  const stage: Stage = Object.assign(ground, {
    range: (area: Area) => createRange(stage, area),
    sheet: (sheetId: string) => createSheet(stage, sheetId),
    spreadsheet: () => createSpreadsheet(stage),
  });
  return {
    SpreadsheetApp: createSpreadsheetApp(stage),
    Charts: createCharts(stage),
    HtmlService: createHtmlService(stage),
    LockService: createLockService(stage, locks),
    PropertiesService: createPropertiesService(stage),
    CacheService: createCacheService(stage),
    Utilities: createUtilities(stage),
    Session: createSession(stage),
    ScriptApp: createScriptApp(stage),
    UrlFetchApp: createUrlFetchApp(stage),
    ...createLogs(stage),
  };
}

function createSpreadsheetApp(stage: Stage): unknown {
  const spreadsheet = () => createSpreadsheet(stage);
  const members = {
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getActiveSheet: () => stage.sheet(activeSheetId(stage)),
    getActiveRange: () => createRange(stage, activeArea(stage)),
    setActiveSheet: (sheet: unknown) => activateSheet(stage, sheetIdOf(stage, sheet)),
    getUi: () => createUi(stage),
    flush: () => undefined,
    newConditionalFormatRule: () => newConditionalFormatRule(stage),
    newDataValidation: () => newDataValidation(stage),
    newFilterCriteria: () => newFilterCriteria(stage),
    newRichTextValue: () => newRichTextValue(stage),
    PivotTableSummarizeFunction: stage.guard.names(
      "PivotTableSummarizeFunction",
      "SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP CUSTOM",
    ),
    BandingTheme: stage.guard.names(
      "BandingTheme",
      "LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK",
    ),
    BorderStyle: stage.guard.names("BorderStyle", "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE"),
    WrapStrategy: stage.guard.names("WrapStrategy", "WRAP OVERFLOW CLIP"),
    DeveloperMetadataVisibility: stage.guard.names("DeveloperMetadataVisibility", "DOCUMENT PROJECT"),
    DeveloperMetadataLocationType: stage.guard.names("DeveloperMetadataLocationType", "SPREADSHEET SHEET ROW COLUMN"),
    ProtectionType: stage.guard.names("ProtectionType", "RANGE SHEET"),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  return stage.guard.wrap("SpreadsheetApp", members, members);
}

function createCharts(stage: Stage): unknown {
  const members = {
    ChartType: stage.guard.names("ChartType", "AREA BAR COLUMN COMBO LINE PIE SCATTER TABLE HISTOGRAM"),
    Position: stage.guard.names("Position", "TOP RIGHT BOTTOM LEFT NONE"),
  } satisfies Stand<GoogleAppsScript.Charts.Charts>;
  return stage.guard.wrap("Charts", members, members);
}
