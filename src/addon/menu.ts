// Menu: Extensions > Pactsheet, and what its items do; each ends with a message that says what happened.
import { read } from "../index";
import { sourceOf } from "../table";
import { report } from "./report";
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED } from "./sample";
import { selected } from "./selection";
import { PACT_SELFTEST } from "./selftest";
import { importArticles } from "./tracker/import";
import type { Incoming } from "./tracker/merge";
import { leftOut, settingsOf, sifted } from "./tracker/settings";
import { undoLast } from "./tracker/undo";

const ITEMS = [
  ["Open sidebar", "openSidebar"],
  ["Show the sentence", "showSentence"],
  ["Import selected cells", "importSelection"],
  ["Try the sample article", "trySample"],
  null,
  ["Freeze formulas to values", "freezeFormulas"],
  ["Undo last import", "undoLastImport"],
  ["Prepare to share", "prepareToShare"],
  null,
  ["Self-test", "runSelfTest"],
  ["Help", "showHelp"],
] as const;

/** Builds the menu and no more: before the add-on is allowed anything, nothing else would work. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of ITEMS) {
    if (item) menu.addItem(item[0], item[1]);
    else menu.addSeparator();
  }
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** Imports the selection, each row one article. Rows that cannot be read are left out and named. */
export function importSelection(): void {
  report("Import", () => {
    const { articles, label } = selected();
    if (articles.length === 0)
      throw new Error(`${label} is blank. Select the cells that hold articles, each row one article.`);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const settings = settingsOf(spreadsheet);
    const batch: Incoming[] = [];
    const left: string[] = [];
    let unsure = 0;
    for (const { row, text, problem, published } of articles) {
      const whole = problem === null ? read(text, { published }) : null;
      if (whole?.article.english) {
        const { facts, left: below } = sifted(whole, settings);
        unsure += below;
        batch.push({ facts, source: sourceOf(facts), text });
      } else left.push(`Row ${row} of ${label}: ${problem ?? "not English."}`);
    }
    if (batch.length === 0) throw new Error(`Nothing was imported. ${left.join(" ")}`);
    const { message } = importArticles(spreadsheet, batch);
    if (unsure > 0) left.unshift(`${leftOut(unsure, settings)}.`);
    return [message, ...left].join(" ");
  });
}

export function trySample(): void {
  report("Sample article", () => {
    const facts = read(SAMPLE_ARTICLE, { published: SAMPLE_PUBLISHED });
    return importArticles(SpreadsheetApp.getActiveSpreadsheet(), [
      { facts, source: sourceOf(facts), text: SAMPLE_ARTICLE },
    ]).message;
  });
}

export function undoLastImport(): void {
  report("Undo", () => undoLast(SpreadsheetApp.getActiveSpreadsheet()));
}

export function runSelfTest(): void {
  report("Self-test", () => {
    const [, ...checks] = PACT_SELFTEST();
    const failed = checks.filter(([, result]) => String(result).startsWith("FAIL")).map(([check]) => check);
    return failed.length === 0 ? `All ${checks.length - 1} checks passed.` : `Failed: ${failed.join("; ")}.`;
  });
}
