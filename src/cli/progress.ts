// Progress: how many articles have been read, on a terminal that shows nothing else.

const EVERY_MS = 200;

export interface Progress {
  /** Counts one article. */
  step(): void;
  /** Clears the line, for a message or at the end. */
  clear(): void;
}

/** Shows nothing where standard error is no terminal, or where the answers go to one. */
export function createProgress(shown = Boolean(process.stderr.isTTY) && !process.stdout.isTTY): Progress {
  const start = Date.now();
  let [count, last] = [0, start];
  const show = (text: string) => process.stderr.write(`\r\x1b[K${text}`);
  return {
    step() {
      count += 1;
      const now = Date.now();
      if (!shown || now - last < EVERY_MS) return;
      last = now;
      show(`${count} articles, ${Math.round((count * 1000) / (now - start))} a second`);
    },
    clear() {
      if (shown) show("");
    },
  };
}
