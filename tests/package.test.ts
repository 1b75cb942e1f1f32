// The npm package: its command, its library and its types, as somebody finds them who installs it alone.
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const settings = JSON.parse(readFileSync("package.json", "utf8"));
const folder = mkdtempSync(join(tmpdir(), "pactsheet-package-"));
const STORY = "Kenya and Japan signed a treaty on geothermal energy.";

beforeAll(() => {
  execFileSync(process.execPath, ["pack.mjs"]);
  writeFileSync(join(folder, "article.txt"), STORY);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules", "pactsheet"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
const pactsheet = (...args: string[]) => node(resolve(settings.bin.pactsheet), ...args);

test("the command reads an article from any folder, on one core and on two", () => {
  const { status, stdout } = pactsheet("extract", "article.txt");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: "article", agreements: [{ instrument: "treaty", status: "signed" }] });
  expect(pactsheet("extract", "--jobs", "2", "article.txt").stdout).toBe(stdout);
});

test("the command names its parts, and refuses what it does not know", () => {
  expect(pactsheet()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/pactsheet extract[\s\S]*pactsheet sheet/),
  });
  expect(pactsheet("sheet", "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--workbook FILE") });
  expect(pactsheet("extrakt")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining('"extrakt"') });
  const broken = join(folder, "broken.json");
  writeFileSync(broken, "{");
  const sheet = pactsheet("sheet", "--workbook", broken);
  expect(sheet).toMatchObject({ status: 1, stderr: expect.stringContaining("cannot be read") });
  expect(sheet.stderr).not.toContain("    at ");
});

test("the library is imported by its name, with types of its own and none of Google's", () => {
  const script = `import { read } from "pactsheet"; console.log(read(${JSON.stringify(STORY)}).agreements[0].countries.join())`;
  writeFileSync(join(folder, "use.mjs"), script);
  expect(node("use.mjs")).toMatchObject({ status: 0, stdout: "KEN,JPN\n" });
  const typed = [
    'import { type Agreement, type Facts, type ReadOptions, read } from "pactsheet";',
    'const options: ReadOptions = { published: "2024-06-12" };',
    'const facts: Facts = read("x", options);',
    "const first: Agreement | undefined = facts.agreements[0];",
    "// @ts-expect-error a number is no text",
    "read(5);",
    "export default first?.evidence.quote;",
  ];
  writeFileSync(join(folder, "use.mts"), typed.join("\n"));
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", ""];
  const tsc = node(resolve("node_modules/typescript/bin/tsc"), ...options, "use.mts");
  expect([tsc.status, tsc.stdout]).toEqual([0, ""]);
  const types = readFileSync(settings.exports["."].types, "utf8");
  expect(types).not.toMatch(/Google|import /);
  expect(types).toMatch(/@param text[\s\S]*export declare function read\(/);
}, 30_000);

test("what it imports when it starts is Node's own or a dependency that is installed with it", () => {
  const scripts = readdirSync("lib").filter((name) => name.endsWith(".mjs"));
  const named = scripts.flatMap((name) => [
    ...readFileSync(join("lib", name), "utf8").matchAll(/^(?:import|export)[^"']*?from "([^."][^"]*)";$/gm),
  ]);
  const foreign = new Set(named.map(([, name = ""]) => name.replace(/^node:/, "")));
  const known = [...builtinModules, ...Object.keys(settings.dependencies)];
  expect([...foreign].filter((name) => !known.includes(name))).toEqual([]);
  expect(foreign).toContain("@odoo/o-spreadsheet");
});

test("everything that package.json promises lies in lib/", () => {
  const promised = [
    settings.bin.pactsheet,
    ...(Object.values(settings.exports["."]) as string[]),
    "lib/page/index.html",
  ];
  for (const file of promised) expect([file, statSync(file).size > 0]).toEqual([file, true]);
  for (const version of Object.values({ ...settings.dependencies, ...settings.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
