// The lock beside a workbook's file: one program at a time keeps a workbook, so that no window writes over another's.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Takes the workbook for this process; a lock whose process is gone is taken over.
 * @returns gives it back
 * @throws Error with the remedy when another program has it open
 */
export function hold(path: string): () => void {
  const lock = `${path}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readFileSync(lock, "utf8");
    if (isRunning(Number(holder)))
      throw new Error(
        `${path} is open already (process ${holder}). Use that window, end it first, or open another file: --workbook FILE. ` +
          `If no window has it, delete ${lock}.`,
      );
    rmSync(lock, { force: true });
  }
}

/** Nobody knows yet who holds a lock without a number: it is being taken this moment. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false; // a number given anew after a restart of the machine
  try {
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
