// Progress: a bar of how far the reading is, on a terminal that shows nothing else.
import { fstatSync, type ReadStream } from "node:fs";
import { filesOf } from "./input/files";
import type { Request } from "./request";

const EVERY_MS = 200;
const BAR = 24;

export interface Progress {
  /** Counts one article. */
  step(): void;
  /** Clears the line, for a message or at the end. */
  clear(): void;
}

/** How much is read, from 0 to 1, when so many articles are; null where nobody knows how much will come. */
export type Share = (count: number) => number | null;

/** True where a person looks on: standard error is a terminal, and the answers do not go to one. */
export const isWatched = (): boolean => Boolean(process.stderr.isTTY) && !process.stdout.isTTY;

/** @param share not asked where nothing is shown */
export function createProgress(share: Share, shown: boolean, write: (text: string) => void = writeError): Progress {
  const start = Date.now();
  let [count, last] = [0, start];
  return {
    step() {
      count += 1;
      const now = Date.now();
      if (!shown || now - last < EVERY_MS) return;
      last = now;
      const rate = `${count} articles, ${Math.round((count * 1000) / (now - start))} a second`;
      write(`\r\x1b[K${[bar(share(count)), rate].filter(Boolean).join("  ")}`);
    },
    clear() {
      if (shown) write("\r\x1b[K");
    },
  };
}

const writeError = (text: string) => void process.stderr.write(text);

function bar(share: number | null): string {
  if (share === null) return "";
  const filled = Math.round(Math.min(1, share) * BAR);
  return `[${"#".repeat(filled)}${" ".repeat(BAR - filled)}] ${String(Math.floor(Math.min(1, share) * 100)).padStart(3)} %`;
}

/** Of named files by their number, of JSON lines from a file by its bytes; of what is typed or piped nothing is known. */
export async function shareOf({ jsonl, files }: Request): Promise<Share> {
  if (jsonl) {
    const input = fstatSync(0);
    return () => (input.isFile() ? (process.stdin as unknown as ReadStream).bytesRead / input.size : null);
  }
  if (files.includes("-")) return () => null;
  let total = 0;
  for (const name of files) total += await number(name);
  return (count) => count / total;
}

async function number(name: string): Promise<number> {
  let found = 0;
  try {
    for await (const _ of filesOf(name)) found += 1;
  } catch {
    found += 1; // reading it says why
  }
  return found;
}
