// What every service stands on: the workbook, the guard, and the screen that a person looks at.
import type { Guard } from "../guard";
import type { Area, Workbook } from "../workbook";

/** What the script shows; the server passes it to the page, tests read it. */
export type Shown =
  | { type: "menu"; title: string; addon: boolean; items: MenuItem[] }
  | { type: "sidebar"; title: string; html: string }
  | { type: "dialog"; title: string; html: string }
  | { type: "toast"; title: string; text: string }
  | { type: "alert"; title: string; text: string; buttons: string }
  | { type: "activate"; sheetId: string; a1?: string };
export type MenuItem = { caption: string; name: string } | { caption: string; items: MenuItem[] } | null;

/** What the host lays down before the services stand on it. */
export interface Ground {
  workbook: Workbook;
  guard: Guard;
  show(shown: Shown): void;
  /** What a person answers to ui.alert and ui.prompt: a button's name, and the text of a prompt. */
  answer(question: { title: string; text: string; buttons: string }): { button: string; text: string };
  /** What is selected; kept by the page or by a test. */
  selection: Area;
  /** An HTML file of the project by its name without ending. */
  file(name: string): string | undefined;
  /** Stores of PropertiesService by name: document, user, script. */
  properties: Record<string, Record<string, string>>;
  /** Runs code in the script's realm: templates need it. */
  evaluate(code: string): unknown;
  log(level: string, text: string): void;
}
/** With the makers of the three objects that give each other out: kept here, so that no file imports in a ring. */
export interface Stage extends Ground {
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** The area behind a range that the script hands in. */
export const areaOf = (stage: Stage, range: unknown): Area => stage.guard.heartOf<Area>(range, "Range");

/** The engine's id of a sheet that the script hands in. */
export const sheetIdOf = (stage: Stage, sheet: unknown): string => stage.guard.heartOf<string>(sheet, "Sheet");
