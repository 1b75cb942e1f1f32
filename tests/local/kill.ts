// kill -9 at random moments of writing a workbook's file: what the file holds afterwards.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { openFile } from "../../src/local/storage";
import { numberOf } from "./states";

/** The longest that a writer lives after its first state is safe, in milliseconds. */
const LIFE = 150;

export interface Kill {
  /** The last state that the writer told to be safe. */
  told: number;
  /** The state in the file after the kill. */
  found: number;
}

/** Starts a writer, kills it and opens its file, as often as asked. @throws Error when a file is not whole */
export async function kills(count: number): Promise<Kill[]> {
  const folder = mkdtempSync(join(tmpdir(), "pactsheet-kill-"));
  const program = join(folder, "writer.mjs");
  const file = join(folder, "workbook.json");
  await build({
    entryPoints: ["tests/local/writer.ts"],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
  });
  const outcomes: Kill[] = [];
  for (let round = 0; round < count; round += 1) {
    const told = await killed(program, file);
    outcomes.push({ told, found: numberOf(openFile(file, { fresh: false, sample: "" }).data) });
  }
  rmSync(folder, { recursive: true });
  return outcomes;
}

async function killed(program: string, file: string): Promise<number> {
  const child = spawn(process.execPath, [program, file], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  await once(child.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LIFE));
  child.kill("SIGKILL");
  await once(child, "close");
  return Number(output.trim().split("\n").at(-1));
}
