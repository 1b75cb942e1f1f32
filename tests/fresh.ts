// The files of dist/ as the sources make them now, in memory: for tests that must not wait for a build.
import { execFileSync } from "node:child_process";

/** By file name. */
export function freshDist(): Record<string, string> {
  const script = 'const { dist } = await import("./esbuild.config.mjs"); console.log(JSON.stringify(await dist()));';
  const made = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(made);
}
