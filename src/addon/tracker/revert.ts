// Revert: takes back an import that stopped half-way, at once or, failing that, before the next one.
import { messageOf } from "../message";
import { type Sheet, type Sheets, type Spreadsheet, sheetsById } from "./found";
import { JOURNAL, type JournalEntry, lastEntry, settle, type Trace } from "./journal";
import { type Plan, TAB_IDS } from "./plan";
import { readTracker } from "./read";
import { takeBack } from "./takeback";
import { writeTab } from "./write";

/** What a failed import had done so far. */
export interface Begun {
  /** Tabs that it made, the journal among them. */
  made: readonly Sheet[];
  journal: Sheet | null;
  entry: JournalEntry | null;
}

/** Puts everything back; gives the error to throw: why, what became of the sheet, and what to do. */
export function revert(spreadsheet: Spreadsheet, { made, journal, entry }: Begun, cause: unknown): Error {
  try {
    for (const sheet of made) spreadsheet.deleteSheet(sheet);
    if (entry) undoTrace(spreadsheet, sheetsById(spreadsheet), entry.trace);
    if (entry && journal && !made.includes(journal)) settle(journal, entry, "failed");
    SpreadsheetApp.flush();
  } catch (error) {
    return new Error(
      `The import stopped half-way: ${sentence(cause)} Putting everything back failed too: ${messageOf(error)} ` +
        "The next import, or Undo last import, puts it back first. Nothing that was there is lost.",
    );
  }
  return unchangedBy(cause);
}

/** What to throw where Google refused a call before anything was written: our own refusals say it all themselves. */
export function unchangedBy(cause: unknown): Error {
  const reason = sentence(cause);
  return new Error(`Nothing was changed: ${reason} ${remedyFor(reason)}`);
}

/** True for an error that a service threw, not one of ours. */
export function isFromService(error: unknown): boolean {
  return !(error instanceof Error) || error.name !== "Error";
}

const sentence = (error: unknown) => `${messageOf(error).replace(/[.\s]+$/, "")}.`;

/** Takes back what an earlier run left half-done, if it did. */
export function finishOpen(spreadsheet: Spreadsheet, sheets: Sheets): boolean {
  const journal = sheets[JOURNAL.id];
  const entry = journal && lastEntry(journal, "open");
  if (!journal || !entry) return false;
  undoTrace(spreadsheet, sheets, entry.trace);
  settle(journal, entry, "failed");
  return true;
}

/** Writes the plan that takes a trace back, and gives it. */
export function undoTrace(spreadsheet: Spreadsheet, sheets: Sheets, trace: Trace): Plan {
  const { state, found } = readTracker(spreadsheet, sheets);
  const plan = takeBack(state, trace);
  for (const id of TAB_IDS) {
    const tab = found[id];
    if (tab) writeTab(tab, state[id], plan[id]);
  }
  return plan;
}

function remedyFor(reason: string): string {
  if (/protected|permission/i.test(reason))
    return "The tab or a cell in it is protected: ask its owner to let you edit it (Data > Protect sheets and ranges), then try again.";
  return "Try again; if it comes back, reload the spreadsheet first.";
}
