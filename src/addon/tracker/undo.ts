// Undo: takes back the last import, and keeps what was edited since.
import { messageOf, several } from "../message";
import { findViews, type Spreadsheet, sheetsById } from "./found";
import { JOURNAL, lastEntry, settle } from "./journal";
import { locked } from "./lock";
import { counted } from "./outcome";
import { forTabs, type Plan, TAB_IDS, type TabPlan } from "./plan";
import { finishOpen, undoTrace } from "./revert";
import { dropTexts } from "./texts";

/**
 * @param importId where given, only that import is taken back, and only when it is the last
 * @returns what was taken back and what was kept, in a sentence
 * @throws Error where there is nothing to take back
 */
export function undoLast(spreadsheet: Spreadsheet, importId?: string): string {
  return locked(() => {
    const sheets = sheetsById(spreadsheet);
    findViews(spreadsheet, sheets, [JOURNAL]);
    if (finishOpen(spreadsheet, sheets)) return "What had stopped half-way is taken back now.";
    const journal = sheets[JOURNAL.id];
    const entry = journal && lastEntry(journal, "done");
    if (!journal || !entry) throw new Error("There is no import to take back.");
    if (importId !== undefined && importId !== entry.id)
      throw new Error(
        `Import ${entry.id} came after ${importId} or ${importId} is undone: only the last import can be taken back.`,
      );
    // Open again while it is taken back: should a step fail, the next try goes on from there.
    settle(journal, entry, "open");
    try {
      const plan = undoTrace(spreadsheet, sheets, entry.trace);
      settle(journal, entry, "undone");
      dropTexts(sheets, plan.articles.removed);
      return summary(entry.id, plan);
    } catch (error) {
      throw new Error(
        `Undo stopped half-way: ${messageOf(error)} Choose Undo last import again: it goes on from there. No edit is lost.`,
      );
    }
  });
}

function summary(id: string, plan: Plan): string {
  const total = (figure: (tab: TabPlan) => number) => TAB_IDS.reduce((sum, tab) => sum + figure(plan[tab]), 0);
  const [changed, kept] = [total((tab) => tab.changed.length), total((tab) => tab.kept)];
  const removed = counted(forTabs((tab) => plan[tab].removed.length));
  const back = changed > 0 ? `, ${several(changed, "row")} put back as before` : "";
  const edits = kept > 0 ? ` Kept ${several(kept, "edit")} made since.` : "";
  return `Import ${id} is taken back: ${removed} removed${back}.${edits}`;
}
