// npm start: builds dist/ when it is missing or older than the sources, then opens the sheet.
import { execSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { sheet } from "./sheet";

const DIST = "dist";

/** The time of the newest file below a folder, in milliseconds. */
function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}

function buildIfStale(): void {
  const script = join(DIST, "Code.js");
  if (existsSync(script) && statSync(script).mtimeMs >= newest("src")) return;
  console.log("Building dist/ ...");
  execSync("npm run --silent build", { stdio: "inherit" });
}

async function main(): Promise<void> {
  buildIfStale();
  await sheet(process.argv.slice(2), { dist: DIST });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
