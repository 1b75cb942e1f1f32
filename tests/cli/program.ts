// A program of src/, bundled once for the tests of a file as `esbuild.config.mjs --run` bundles it at every start.
import { rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { buildSync } from "esbuild";

/** The bundle's path, for node to run from the repository's folder; it is gone after the tests. */
export function program(file: string): string {
  const outfile = resolve("node_modules/.cache/pactsheet", `${basename(file, ".ts")}-tested-${process.pid}.mjs`);
  buildSync({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
  });
  afterAll(() => rmSync(outfile, { force: true }));
  return outfile;
}
