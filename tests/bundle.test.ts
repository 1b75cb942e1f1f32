// dist/Code.js as Google gets it: a bare realm, help cards, no forbidden name, only the files that are meant.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { customFunctions, entryPoints, signature } from "../src/addon/functions";
import { SAMPLE_ARTICLE } from "../src/addon/sample";

const code = readFileSync("dist/Code.js", "utf8");

function call(name: string, ...args: unknown[]): unknown {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  return JSON.parse(vm.runInContext(`JSON.stringify(${name}(...${JSON.stringify(args)}))`, context));
}

test("the bundle runs in a realm that has nothing but the language", () => {
  const rows = call("PACT_AGREEMENTS", SAMPLE_ARTICLE) as string[][];
  expect(rows[0]).toEqual([
    "Signed on",
    "Instrument",
    "Status",
    "Title",
    "Parties",
    "Countries",
    "Sectors",
    "Minerals",
    "Place",
    "Amount",
    "Currency",
    "Quote",
    "Start",
    "End",
    "Confidence",
  ]);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows.slice(1)) expect(SAMPLE_ARTICLE.slice(Number(row[12]), Number(row[13]))).toBe(row[11]);
});

test("two runs give the same bytes", () => {
  const once = (name: string) => JSON.stringify(call(name, SAMPLE_ARTICLE));
  for (const name of ["PACT_AGREEMENTS", "PACT_LINKS", "PACT_MINERALS", "PACT_TOTALS", "PACT_SECTORS"])
    expect(once(name)).toBe(once(name));
});

/** Cards as a parser of the script's text finds them: the comment right above a declaration. */
const cards = [...code.matchAll(/\/\*\*\n((?: \*.*\n)*?) \*\/\nfunction (\w+)\(([^)]*)\) \{/g)].map((match) => ({
  text: match[1] ?? "",
  name: match[2],
  params: (match[3] ?? "").split(", ").filter((param) => param !== ""),
}));

test.each(customFunctions())("$name has its help card", ({ name, params, help }) => {
  const card = cards.find((candidate) => candidate.name === name);
  expect(card?.text).toContain(help);
  expect(card?.text).toMatch(/@return \S/);
  expect(card?.text).toContain("@customfunction");
  expect(card?.params).toEqual(params.map((param) => param.name));
  for (const param of params) expect(card?.text).toMatch(new RegExp(`@param \\{[^}]+\\} \\[?${param.name}\\]? \\S`));
});

test("Google finds the custom functions, the triggers, the menu items and the sidebar's calls, and no other name", () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const functions = Object.keys(context).filter((name) => typeof context[name] === "function");
  expect(functions.sort()).toEqual(
    [...customFunctions().map(({ name }) => name), ...Object.keys(entryPoints())].sort(),
  );
  expect(customFunctions().every(({ name }) => /^PACT_[A-Z]+$/.test(name))).toBe(true);
});

test.each([
  ["a clock", /Date\.now|new Date\(\)|performance\.now/],
  ["chance", /Math\.random|getUuid/],
  ["the network", /UrlFetchApp|\bfetch\(|XMLHttpRequest|https?:\/\/(?!\()/],
  ["the locale", /\bIntl\b|\.toLocale[A-Z]|localeCompare/],
  ["the browser or Node", /\b(?:window|process|global)\.|\b(?:require|TextEncoder|structuredClone|setTimeout|atob)\(/],
  ["syntax that some engines refuse", /\\p\{|\(\?<[=!]|\?\?=|\|\|=|#[a-z]\w*\s*=|\bstatic \{/],
  ["wider services", /\bDriveApp|GmailApp|MailApp|openById|openByUrl/],
])("nothing in it asks for %s", (_, forbidden) => {
  expect(forbidden.exec(code)?.[0] ?? null).toBeNull();
});

test("it is plain ASCII and not larger than it needs to be", () => {
  expect(/[^\t\n\r -~]/.exec(code)).toBeNull();
  expect(Buffer.byteLength(code) / 1024).toBeLessThan(900);
});

test("the manifest asks for two scopes and no more", () => {
  expect(JSON.parse(readFileSync("dist/appsscript.json", "utf8")).oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
});

test("clasp would push the three files and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "pactsheet-"));
  try {
    cpSync("dist", join(folder, "dist"), { recursive: true });
    const settings = JSON.parse(readFileSync(".clasp.json", "utf8"));
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ ...settings, scriptId: "1".repeat(57) }));
    try {
      cpSync(".claspignore", join(folder, ".claspignore"));
    } catch {
      // the defaults serve where the project has none
    }
    const clasp = resolve("node_modules/@google/clasp/build/src/index.js");
    const out = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], {
      cwd: folder,
      encoding: "utf8",
    });
    const { filesToPush } = JSON.parse(out) as { filesToPush: string[] };
    const names = filesToPush.map((path) => path.replace(/^dist\//, ""));
    expect(names.sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60000);

test("README lists the functions as they are", () => {
  const readme = readFileSync("README.md", "utf8");
  for (const card of customFunctions()) expect(readme).toContain(`\n| \`${signature(card)}\` `);
});
