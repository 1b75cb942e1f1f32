// Finds a Chromium or Chrome on this machine and launches it for the browser tests.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the browser: CHROME_PATH where it is set, else the first found on PATH or in the usual places; null if none. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const given = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  return [...given, ...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Starts the browser without a window. Throws where findChromium() gives null. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium or Chrome found: install one, or set CHROME_PATH to its program.");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** `describe` where a browser is there; else the tests are skipped and one line says so. */
export function describeInChromium(name: string, tests: () => void): void {
  if (findChromium()) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`Skipped "${name}": no Chromium or Chrome here (install one, or set CHROME_PATH).\n`);
  describe.skip(name, tests);
}
