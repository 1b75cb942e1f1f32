// npm run push: builds dist/ and sends it to Google by clasp, or says what to run first.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const LOGIN = "npx clasp login";
const CREATE = 'npx clasp create-script --type sheets --title "Pactsheet" --rootDir dist';

/** Where clasp keeps its log-in: its own variable (a file or a folder), else the home folder. */
function credentialsFile(): string {
  const given = process.env.clasp_config_auth;
  if (!given) return join(homedir(), ".clasprc.json");
  return existsSync(given) && statSync(given).isDirectory() ? join(given, ".clasprc.json") : given;
}

/** True where .clasp.json names the script to push to. */
function hasScript(): boolean {
  const settings: unknown = existsSync(".clasp.json") ? JSON.parse(readFileSync(".clasp.json", "utf8")) : {};
  return typeof (settings as { scriptId?: unknown }).scriptId === "string";
}

/** What has to be done before a push, in order. */
function missingSteps(): string[] {
  const steps: string[] = [];
  if (!existsSync(credentialsFile())) steps.push(`  ${LOGIN}\n      logs clasp in to your Google account`);
  if (!hasScript())
    steps.push(
      `  ${CREATE}\n      makes a new spreadsheet with its script, and writes the script's id into .clasp.json`,
    );
  return steps;
}

function run(args: string[]): number {
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
}

const steps = missingSteps();
if (steps.length > 0) {
  console.error(`Nothing was pushed. Run first:\n\n${steps.join("\n")}\n\nthen npm run push again.`);
  process.exitCode = 1;
} else {
  const built = run(["esbuild.config.mjs"]);
  const pushed =
    built === 0 ? run([join("node_modules", "@google", "clasp", "build", "src", "index.js"), "push", "-f"]) : built;
  if (built === 0 && pushed !== 0) {
    console.error(
      `clasp could not push. If it speaks of credentials, run: ${LOGIN}\nIf it finds no script, run: ${CREATE}`,
    );
  }
  process.exitCode = pushed === 0 ? 0 : 1;
}
