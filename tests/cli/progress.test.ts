// The bar on a terminal: how far the reading is where that is known, how many articles and how fast.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProgress, type Share, shareOf } from "../../src/cli/progress";
import { parseRequest } from "../../src/cli/request";

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** What is written while ten articles are read, one each hundred milliseconds. */
function written(share: Share, shown = true): string[] {
  const lines: string[] = [];
  const progress = createProgress(share, shown, (text) => lines.push(text.replace("\r\x1b[K", "")));
  for (let count = 0; count < 10; count += 1) {
    jest.advanceTimersByTime(100);
    progress.step();
  }
  progress.clear();
  return lines;
}

test("a bar, per cent, number and rate; the line is cleared at the end", () => {
  const lines = written((count) => count / 10);
  expect(lines).toHaveLength(6);
  expect(lines[1]).toBe("[##########              ]  40 %  4 articles, 10 a second");
  expect(lines.at(-2)).toBe(`[${"#".repeat(24)}] 100 %  10 articles, 10 a second`);
  expect(lines.at(-1)).toBe("");
});

test("without a known end there is no bar; where nobody looks on nothing is written", () => {
  expect(written(() => null)[0]).toBe("2 articles, 10 a second");
  expect(written((count) => count / 10, false)).toEqual([]);
});

test("files are counted, those of folders and patterns too; a missing one is one of them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pactsheet-progress-"));
  for (const name of ["a.txt", "b.txt", "c.eml", "d.bin"]) writeFileSync(join(folder, name), "x");
  const share = async (...args: string[]) => (await shareOf(parseRequest(args)))(1);
  expect(await share(folder, join(folder, "*.txt"), "missing.txt")).toBe(1 / 6);
  expect(await share("-")).toBeNull();
  rmSync(folder, { recursive: true });
});
