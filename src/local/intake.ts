// Intake: a file's tabs put into the workbook, as new tabs or from a cell on; one step for undo.
import type { Command } from "./plugins";
import { insertingLines, MAX_CELLS } from "./services/lines";
import { MAX_CHARACTERS } from "./typing";
import type { Position, Workbook } from "./workbook";

/** What the engine is told for a cell; null for one that holds nothing. */
export type Entry = { content: string; format?: string } | null;

export interface FileTab {
  name: string;
  /** May have holes. */
  rows: Entry[][];
  /** Formulas whose value the file does not tell. */
  unknown: number;
  /** Rows that the file hides, which are left out. */
  hidden: number;
}

/** Text that stays text, whatever it begins with; what begins with a letter does so without an apostrophe. */
export function textEntry(text: string): Entry {
  const safe = /^\p{L}/u.test(text) && !/^(?:true|false)$/i.test(text);
  return text === "" ? null : { content: safe ? text : `'${text}` };
}

/** The commands that make a new tab of each; @returns the first one's id with them. @throws Error with the remedy */
export function asNewTabs(workbook: Workbook, tabs: readonly FileTab[]): { commands: Command[]; sheetId: string } {
  const taken = new Set(workbook.getters.getSheetIds().map((id) => workbook.getters.getSheetName(id).toLowerCase()));
  let position = workbook.getters.getSheetIds().length;
  const ids = tabs.map(() => workbook.newId());
  const commands = tabs.flatMap((tab, at) => {
    const sheetId = ids[at] as string;
    const { height, width } = sizeOf(tab);
    const size = { rows: Math.max(200, height), cols: Math.max(26, width) };
    const name = freeName(tab.name, taken);
    return [
      { type: "CREATE_SHEET", sheetId, name, position: position++, ...size },
      ...filling(tab, { sheetId, row: 0, col: 0 }),
    ];
  });
  return { commands, sheetId: ids[0] ?? "" };
}

/** The commands that put a tab's cells from a place on: what stands there goes, also where the file has nothing. */
export function asCellsFrom(workbook: Workbook, tab: FileTab, place: Position): Command[] {
  const { sheetId, row, col } = place;
  const { height, width } = sizeOf(tab);
  const { getters } = workbook;
  const grown = (
    [
      ["ROW", getters.getNumberRows(sheetId), row + height],
      ["COL", getters.getNumberCols(sheetId), col + width],
    ] as const
  ).flatMap(([dimension, present, wanted]) =>
    wanted > present ? [insertingLines(workbook, sheetId, dimension, present - 1, wanted - present, "after")] : [],
  );
  const area = { sheetId, top: row, left: col, bottom: row + height - 1, right: col + width - 1 };
  const emptied = workbook
    .positions(area, true)
    .map((each) => ({ type: "UPDATE_CELL", ...each, content: "", format: "" }));
  return [...grown, ...emptied, ...filling(tab, place)];
}

function filling({ name, rows }: FileTab, { sheetId, row, col }: Position): Command[] {
  return rows.flatMap((cells, down) =>
    cells.flatMap((entry, across) => {
      if (entry && entry.content.replace(/^'/, "").length > MAX_CHARACTERS)
        throw new Error(
          `Row ${down + 1} has a text of more than ${MAX_CHARACTERS} characters: split it over several cells (${name}).`,
        );
      return entry ? [{ type: "UPDATE_CELL", sheetId, row: row + down, col: col + across, ...entry }] : [];
    }),
  );
}

function sizeOf({ name, rows }: FileTab): { height: number; width: number } {
  const [height, width] = [rows.length, rows.reduce((most, cells) => Math.max(most, cells.length), 0)];
  if (height * width > MAX_CELLS)
    throw new Error(`${name} reaches over ${height} rows and ${width} columns: delete what stands far from the rest.`);
  return { height, width };
}

/** A name that no tab has, of signs that a tab's name may have. */
function freeName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]*?:/\\']/g, " ").trim() || "Import";
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain} ${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
