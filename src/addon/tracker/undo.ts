// Undo: takes back the last import, and keeps what was edited since.
import { type Spreadsheet, sheetsById } from "./found";
import { JOURNAL, lastEntry, settle } from "./journal";
import { locked } from "./lock";
import { counted, several } from "./outcome";
import { forTabs, TAB_IDS } from "./plan";
import { finishOpen, undoTrace } from "./revert";

/**
 * @param importId where given, only that import is taken back, and only when it is the last
 * @returns what was taken back and what was kept, in a sentence
 * @throws Error where there is nothing to take back
 */
export function undoLast(spreadsheet: Spreadsheet, importId?: string): string {
  return locked(() => {
    const sheets = sheetsById(spreadsheet);
    if (finishOpen(spreadsheet, sheets)) return "An import had stopped half-way: it is taken back now.";
    const journal = sheets[JOURNAL];
    const entry = journal && lastEntry(journal, "done");
    if (!journal || !entry) throw new Error("There is no import to take back.");
    if (importId !== undefined && importId !== entry.id)
      throw new Error(
        `Import ${entry.id} came after ${importId} or ${importId} is undone: only the last import can be taken back.`,
      );
    // Open again while it is taken back: should a step fail, the next try goes on from there.
    settle(journal, entry, "open");
    const plan = undoTrace(spreadsheet, sheets, entry.trace);
    settle(journal, entry, "undone");
    const removed = forTabs((id) => plan[id].removed.length);
    const changed = TAB_IDS.reduce((sum, id) => sum + plan[id].changed.length, 0);
    const kept = TAB_IDS.reduce((sum, id) => sum + plan[id].kept, 0);
    const parts = [`Import ${entry.id} is taken back: ${counted(removed)} removed`];
    if (changed > 0) parts.push(`${several(changed, "row")} put back as before`);
    const rest =
      kept > 0
        ? ` Kept, because edited since: ${several(kept, "edited row or cell").replace(/row or cell(s)$/, "rows or cells")}.`
        : "";
    return `${parts.join(", ")}.${rest}`;
  });
}
