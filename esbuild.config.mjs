// Builds dist/ (default), or bundles and runs one TypeScript program: node esbuild.config.mjs --run FILE [ARG ...].
import { mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles a Node program into the cache folder and imports it, its arguments in process.argv as usual. */
async function run(file, args) {
  const folder = resolve("node_modules/.cache/pactsheet");
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${basename(file, ".ts")}-${process.pid}.mjs`;
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
  });
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(outfile).href);
}

const at = process.argv.indexOf("--run");
if (at > 0) await run(process.argv[at + 1], process.argv.slice(at + 2));
