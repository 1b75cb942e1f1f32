// Builds dist/ (default), or bundles and runs one TypeScript program: node esbuild.config.mjs --run FILE [ARG ...].
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Names and lines stay as they are, so that a stack trace in the editor of Apps Script can be read. */
const SERVER = {
  bundle: true,
  minifySyntax: true,
  format: "esm",
  target: "es2019",
  charset: "ascii",
  platform: "neutral",
  legalComments: "none",
};
const PAGE = {
  bundle: true,
  format: "iife",
  target: "es2019",
  charset: "ascii",
  platform: "browser",
  legalComments: "none",
  minify: true,
};

/** The files of dist/ by name, as the sources make them; nothing is written. */
export async function dist() {
  return {
    "Code.js": await code(),
    "appsscript.json": readFileSync("appsscript.json", "utf8"),
    "Sidebar.html": await sidebar(),
  };
}

/** What Google runs: one closed bundle, then a plain declaration under its card for each name that Google may call. */
async function code() {
  const { customFunctions, entryPoints } = await load("src/addon/functions.ts");
  const custom = customFunctions().map((card) => `${cardOf(card)}\n${declaration(card.name, card.params)}`);
  const entries = Object.entries(entryPoints()).map(([name, help]) => `/** ${help} */\n${declaration(name, [])}`);
  const bundle = await text({ ...SERVER, entryPoints: ["src/addon/main.ts"] });
  return `/** @OnlyCurrentDoc */\n${closed(bundle)}\n${[...custom, ...entries].join("\n\n")}\n`;
}

/**
 * A module as one closed object, indented by tabs and without the names of its files: esbuild's blanks and comments are
 * a twentieth of it. No text of ours that spans lines begins a line with a blank, so that none is changed.
 */
function closed(module) {
  const at = module.lastIndexOf("export {");
  const names = module.slice(at + "export {".length, module.lastIndexOf("}"));
  const body = module
    .slice(0, at)
    .replace(/^\/\/ src\/.*\n/gm, "")
    .replace(/^ +/gm, (blanks) => "\t".repeat(blanks.length / 2));
  return `"use strict";\nvar Pactsheet_ = (() => {\n${body}return {${names}};\n})();\n`;
}

const declaration = (name, params) =>
  `function ${name}(${params.map((param) => param.name).join(", ")}) {\n  return Pactsheet_.${name}.apply(this, arguments);\n}`;

/** The help card that Google shows while a formula is typed. */
function cardOf({ help, params, returns, examples }) {
  const lines = [
    help,
    "",
    ...examples.map((example) => `Example: ${example}`),
    "",
    ...params.map(
      (param) => `@param {${param.example}} ${param.optional ? `[${param.name}]` : param.name} ${param.help}`,
    ),
    `@return ${returns}`,
    "@customfunction",
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}

/** One page without an outside request: style and script stand in it. */
async function sidebar() {
  const script = await text({ ...PAGE, entryPoints: ["src/sidebar/main.ts"] });
  const style = await text({ ...PAGE, entryPoints: ["src/sidebar/style.css"] });
  const safe = script.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
  const page = readFileSync("src/sidebar/page.html", "utf8").replace(
    /<!--(?! (?:style|script) -->)[\s\S]*?-->\n?/g,
    "",
  );
  return page
    .replace("<!-- style -->", () => `<style>${style.trim()}</style>`)
    .replace("<!-- script -->", () => `<script>${safe.trim()}</script>`);
}

/** The one output file of a build, plain ASCII: esbuild escapes strings, and this the regular expressions it leaves. */
async function text(options) {
  const { outputFiles } = await build({ ...options, write: false });
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return outputFiles[0].text.replace(/[^\t\n\r -~]/g, escaped);
}

/** Imports a TypeScript module by way of one bundled file, which is gone afterwards. */
export async function load(file) {
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
  const remove = () => rmSync(outfile, { force: true });
  process.once("exit", remove); // for a program that ends the process itself
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    remove();
  }
}

async function main(args) {
  const at = args.indexOf("--run");
  if (at >= 0) {
    const [file, ...rest] = args.slice(at + 1);
    process.argv = [process.argv[0], file, ...rest];
    await load(file);
    return;
  }
  mkdirSync("dist", { recursive: true });
  for (const [name, content] of Object.entries(await dist())) {
    writeFileSync(`dist/${name}`, content);
    console.log(`dist/${name} ${Math.ceil(Buffer.byteLength(content) / 1024)} KB`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
