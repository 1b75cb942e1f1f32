// A corpus of 100,000 articles, made from our own by variation, through the extract program: memory, order, throughput.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { ownTexts, retold } from "./texts";

const [count = 100_000, jobs = 2] = process.argv.slice(2).map(Number);
const texts = ownTexts().map((text) => text.split("\n\n").slice(0, 3).join("\n\n"));
const child = spawn(
  process.execPath,
  ["esbuild.config.mjs", "--run", "src/cli/main.ts", "--jsonl", "--jobs", String(jobs)],
  { stdio: ["pipe", "pipe", "inherit"] },
);

/** Resident memory of the program in MB, by the kernel's count; 0 where there is none. */
function memory(): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}

let characters = 0;
async function feed(): Promise<void> {
  for (let id = 0; id < count; id += 1) {
    const text = retold(texts[id % texts.length] ?? "", Math.floor(id / texts.length));
    characters += text.length;
    if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(child.stdin, "drain");
  }
  child.stdin.end();
}

const start = Date.now();
const fed = feed();
const peaks = Array.from({ length: 10 }, () => 0);
let [next, disorder, rows] = [0, 0, 0];
for await (const line of createInterface({ input: child.stdout })) {
  const { id, agreements } = JSON.parse(line) as { id: string; agreements: unknown[] };
  if (Number(id) !== next) disorder += 1;
  next += 1;
  rows += agreements.length;
  const tenth = Math.min(9, Math.floor((next * 10) / count));
  if (next % 200 === 0) peaks[tenth] = Math.max(peaks[tenth] ?? 0, memory());
}
await fed;
const seconds = (Date.now() - start) / 1000;
console.log(`${next} of ${count} articles answered by ${jobs} jobs in ${seconds.toFixed(0)} s, ${rows} rows`);
console.log(
  `${Math.round(next / seconds)} articles a second, ${Math.round(characters / seconds / 1000)} KB of text a second`,
);
console.log(`out of order: ${disorder}`);
console.log(`peak memory by tenths of the corpus, MB: ${peaks.map(Math.round).join(" ")}`);
process.exitCode = next === count && disorder === 0 ? 0 : 1;
