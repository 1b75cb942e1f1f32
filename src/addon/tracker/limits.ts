// Limits: what a cell and a spreadsheet can hold, checked before anything is written.
import { CELL_CHARACTERS, SPREADSHEET_CELLS } from "./cells";
import type { Spreadsheet } from "./found";
import { type Plan, TAB_IDS } from "./plan";
import { type TabId, tabs } from "./tabs";

/** Rows and columns of a tab that Google makes. */
const NEW_TAB_CELLS = 1000 * 26;

/** @throws Error that names the cell's row and column, or the size of the spreadsheet, and the remedy. */
export function checkLimits(spreadsheet: Spreadsheet, present: readonly TabId[], plan: Plan): void {
  for (const tab of tabs())
    for (const { cells } of [...plan[tab.id].added, ...plan[tab.id].changed.map(({ after }) => ({ cells: after }))])
      for (const { key, header } of tab.columns)
        if (String(cells[key] ?? "").length >= CELL_CHARACTERS)
          throw new Error(
            `A text for the column ${header} of ${tab.name} has more than ${CELL_CHARACTERS} characters, the most that a cell takes. ` +
              "Shorten the article or its source, then import again: nothing was changed.",
          );
  const sheets = spreadsheet.getSheets();
  const used = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  const added = tabs().reduce((sum, { id, columns }) => sum + plan[id].added.length * columns.length, 0);
  const made = TAB_IDS.filter((id) => !present.includes(id)).length * NEW_TAB_CELLS;
  if (used + added + made > SPREADSHEET_CELLS)
    throw new Error(
      "This spreadsheet is full: it would pass 10 million cells. Delete empty rows and tabs, or import into a new spreadsheet: nothing was changed.",
    );
}
