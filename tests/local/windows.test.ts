// The local sheet as a program: killed, opened twice, ended; the workbook's file is whole and has one keeper.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../src/local/storage";
import { kills } from "./kill";
import { stateOf } from "./states";

const folder = mkdtempSync(join(tmpdir(), "pactsheet-windows-"));
const workbook = join(folder, "tracker.pactsheet.json");
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Starts the sheet; gives its address, or what it said when it ended. */
function open(...args: string[]): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["esbuild.config.mjs", "--run", "src/local/main.ts", "--port", "0", ...args]);
  children.push(child);
  let said = "";
  return new Promise((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("Ctrl+C")) resolve({ child, said });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", () => resolve({ child, said }));
  });
}

test("after kill -9 the file holds the last state or the one being written, whole", async () => {
  for (const { told, found } of await kills(5)) expect([told, told + 1]).toContain(found);
}, 60_000);

test("one window keeps a workbook; a second one is told so, and takes it over when the first was killed", async () => {
  const first = await open("--workbook", workbook);
  expect(first.said).toContain("http://localhost:");
  const second = await open("--workbook", workbook);
  expect(second.child.exitCode).toBe(1);
  expect(second.said).toMatch(new RegExp(`is open already \\(process ${first.child.pid}\\).*--workbook FILE`));
  first.child.kill("SIGKILL");
  await once(first.child, "close");
  const third = await open("--workbook", workbook);
  expect(third.said).toContain("http://localhost:");
  const other = await open("--workbook", join(folder, "other.json"));
  expect(other.said).toContain("http://localhost:");
  third.child.kill("SIGTERM");
  await once(third.child, "close");
  expect(third.child.exitCode).toBe(0);
  expect(existsSync(`${workbook}.lock`)).toBe(false);
}, 60_000);

test("changes that never pause are written all the same", async () => {
  const path = join(folder, "busy.json");
  const storage = openFile(path, { fresh: false, sample: "" });
  let number = 0;
  const busy = setInterval(() => {
    number += 1;
    storage.save(() => stateOf(number));
  }, 50);
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 50));
  clearInterval(busy);
  storage.finish();
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(stateOf(number));
});

test("a write that fails is reported, and made good with the next one", async () => {
  const blocked = join(folder, "file", "workbook.json");
  writeFileSync(join(folder, "file"), "no folder");
  let tell: (reason: string) => void = () => {};
  const failure = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const storage = openFile(blocked, { fresh: false, sample: "" }, (reason) => tell(reason));
  storage.save(() => stateOf(1));
  expect(await failure).toMatch(/file.workbook\.json could not be written: (EEXIST|ENOTDIR)/);
  rmSync(join(folder, "file"));
  storage.finish();
  expect(JSON.parse(readFileSync(blocked, "utf8"))).toEqual(stateOf(1));
});

test("--help and a wrong option say what there is", async () => {
  const help = await open("--help");
  expect([help.child.exitCode, help.said]).toEqual([0, expect.stringContaining("--workbook FILE")]);
  const wrong = await open("--book", "x");
  expect([wrong.child.exitCode, wrong.said]).toEqual([1, expect.stringContaining("--book")]);
}, 60_000);
