// The workbook's file: read at the start, written a moment after each change.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Snapshot } from "./host";

const PAUSE_MS = 500;

export interface Storage {
  data: Snapshot;
  /** Writes what `snapshot` gives, after a pause that swallows further calls. */
  save(snapshot: () => Snapshot): void;
  /** Writes at once what is still waiting. */
  finish(): void;
}

/** @throws Error that says what to do when the file cannot be read */
export function openFile(path: string, { fresh, sample }: { fresh: boolean; sample: string }): Storage {
  let timer: NodeJS.Timeout | undefined;
  let waiting: (() => Snapshot) | undefined;
  const finish = () => {
    clearTimeout(timer);
    if (!waiting) return;
    const text = JSON.stringify(waiting());
    waiting = undefined;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path); // a crash in between leaves the old file whole
  };
  return {
    data: !fresh && existsSync(path) ? read(path) : newWorkbook(sample),
    save(snapshot) {
      waiting = snapshot;
      clearTimeout(timer);
      timer = setTimeout(finish, PAUSE_MS);
    },
    finish,
  };
}

function read(path: string): Snapshot {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`${path} cannot be read (${reason}). Repair it, or start a new workbook: npm start -- --fresh`);
  }
}

/** One sheet of Google's first size, the sample article in A1, wrapped and wide enough to read. */
export function newWorkbook(sample: string): Snapshot {
  const sheet = {
    id: "sheet1",
    name: "Sheet1",
    rowNumber: 1000,
    colNumber: 26,
    cells: { A1: sample },
    styles: { A1: 1 },
    cols: { 0: { size: 420 } },
    rows: { 0: { size: 120 } },
  };
  const styles = { 1: { wrapping: "clip", verticalAlign: "top" } };
  return { sheets: [sheet], styles, properties: { host: { name: "Agreement tracker" } } } as Snapshot;
}
