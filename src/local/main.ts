// npm start: builds dist/ when it is missing or older than the sources, opens the workbook, serves the sheet.
import { execSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_ARTICLE } from "../addon/sample";
import { serve } from "./server";
import { openFile } from "./storage";

const DIST = "dist";
const WORKBOOK = ".pactsheet/workbook.json";

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
  const fresh = process.argv.includes("--fresh");
  const port = Number(process.env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT=${process.env.PORT} is no port number.`);
  buildIfStale();
  process.env.TZ = JSON.parse(readFileSync(join(DIST, "appsscript.json"), "utf8")).timeZone;
  const storage = openFile(WORKBOOK, { fresh, sample: SAMPLE_ARTICLE });
  const { url, close } = await serve({ dist: DIST, port, storage });
  console.log(`\n  Pactsheet on this machine: ${url}\n`);
  console.log(`  The workbook is kept in ${WORKBOOK}; npm start -- --fresh starts a new one. Ctrl+C ends.\n`);
  const stop = () => {
    close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
