// Edits: what a person changes in the page or types in a test, told to the script's onEdit as Google does.
import { a1, parseA1 } from "./a1";
import type { Message } from "./engine";
import type { Zone } from "./plugins";
import type { Runtime } from "./runtime";
import type { Area, Position, Workbook } from "./workbook";

/** Commands that change what cells hold; each names a cell, an area in A1 notation, or zones. */
const CHANGES = new Set(["UPDATE_CELL", "SQUISHED_UPDATE_CELL", "CLEAR_CELL", "CLEAR_CELLS", "DELETE_CONTENT"]);
type Change = Partial<Position> & { type: string; content?: string; targetRange?: string; target?: Zone[] };

/** The smallest area around the cells of one sheet whose content a message changes; null where it changes none. */
export function editedArea(message: Message, workbook: Workbook): Area | null {
  const { commands = [] } = message as { commands?: Change[] };
  const changes = commands.filter(
    ({ type, content }) => CHANGES.has(type) && (content !== undefined || !type.endsWith("UPDATE_CELL")),
  );
  const sheetId = changes[0]?.sheetId;
  if (sheetId === undefined || !workbook.getters.tryGetSheet(sheetId)) return null; // the page is behind
  const zones = changes.filter((change) => change.sheetId === sheetId).flatMap(zonesOf);
  const areas = zones.map((zone) => workbook.areaOf(sheetId, zone));
  return {
    sheetId,
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

function zonesOf({ row = 0, col = 0, targetRange, target }: Change): Zone[] {
  if (target) return target;
  const named = targetRange === undefined ? undefined : parseA1(targetRange);
  return [named ?? { top: row, left: col, bottom: row, right: col }];
}

/**
 * Changes an area, then calls onEdit where the script has one; it fails in silence, as at Google, but for the log.
 * @param change gives false where it was not done
 * @returns what `change` gives
 */
export function edit(
  { runtime, workbook, log }: { runtime: Runtime; workbook: Workbook; log: (level: string, text: string) => void },
  area: Area | null,
  change: () => boolean,
): boolean {
  const place = area && { sheetId: area.sheetId, row: area.top, col: area.left };
  const single = place && area.top === area.bottom && area.left === area.right;
  const shown = () => (single && workbook.display(place)) || undefined;
  const listens = area !== null && runtime.names.includes("onEdit");
  const oldValue = listens ? shown() : undefined;
  if (!change()) return false;
  if (!listens) return true;
  const values = JSON.stringify({ value: shown(), oldValue });
  const [name, cells] = [workbook.getters.getSheetName(area.sheetId), a1(area)].map((text) => JSON.stringify(text));
  try {
    runtime.evaluate(`onEdit(Object.assign(${values}, {
      authMode: ScriptApp.AuthMode.LIMITED,
      source: SpreadsheetApp.getActive(),
      range: SpreadsheetApp.getActive().getSheetByName(${name}).getRange(${cells}),
    }))`);
  } catch (error) {
    log("error", `onEdit: ${(error as Error).message}`);
  }
  return true;
}
