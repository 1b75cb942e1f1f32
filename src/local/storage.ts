// The workbook's file: read at the start, written a moment after each change, whole at every moment.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Snapshot } from "./host";

const PAUSE_MS = 500;

export interface Storage {
  data: Snapshot;
  /** Writes what `snapshot` gives then, half a second after the first call; calls in between are written with it. */
  save(snapshot: () => Snapshot): void;
  /** Writes at once what is still waiting. @throws Error when it cannot be written */
  finish(): void;
}

/**
 * @param onFailure told why a write failed; what could not be written is written with the next change
 * @throws Error that says what to do when the file cannot be read
 */
export function openFile(
  path: string,
  { fresh, sample }: { fresh: boolean; sample: string },
  onFailure: (reason: string) => void = console.error,
): Storage {
  let timer: NodeJS.Timeout | undefined;
  let waiting: (() => Snapshot) | undefined;
  const finish = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    replace(path, JSON.stringify(waiting()));
    waiting = undefined;
  };
  const write = () => {
    try {
      finish();
    } catch (error) {
      onFailure(`${path} could not be written: ${(error as Error).message}`);
    }
  };
  if (fresh && existsSync(path)) renameSync(path, `${path}.old`);
  return {
    data: existsSync(path) ? read(path) : newWorkbook(sample),
    save(snapshot) {
      waiting = snapshot;
      timer ??= setTimeout(write, PAUSE_MS);
    },
    finish,
  };
}

/** Whoever opens the file finds the old text or the new one, whole, also after a crash in the middle. */
function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.new`, "w");
  try {
    writeFileSync(file, text);
    fsyncSync(file); // else the new name could reach the disk before the text
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
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
