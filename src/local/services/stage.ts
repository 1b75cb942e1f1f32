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

export interface Stage {
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
