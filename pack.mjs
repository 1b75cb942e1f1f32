// Builds lib/, what the npm package holds beside dist/: the command, the page of its sheet, the library and its types.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { load } from "./esbuild.config.mjs";

rmSync("lib", { recursive: true, force: true });
await build({
  entryPoints: ["src/index.ts", "src/pactsheet.ts"],
  outdir: "lib",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  legalComments: "none",
});
chmodSync("lib/pactsheet.mjs", 0o755);
writeFileSync("lib/index.d.mts", types());
const { buildPage, OWN } = await load("src/local/page/assets.ts");
for (const file of OWN) cpSync(join("src/local/page", file), join("lib/page", file));
writeFileSync("lib/page/page.js", (await buildPage("src/local/page")).script);

/** The library's types in one file: those of the facts, then the function. */
function types() {
  const folder = mkdtempSync(join(tmpdir(), "pactsheet-types-"));
  const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", folder];
  execFileSync(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), ...options], { stdio: "inherit" });
  const of = (file) =>
    readFileSync(join(folder, "src", file), "utf8").replace(/^(?:import|export type \*)[^\n]*\n/gm, "");
  const text = `${of("extract/facts.d.ts")}\n${of("index.d.ts")}`;
  rmSync(folder, { recursive: true });
  return text;
}
