// README.md names what is there: every function with its signature, every menu item, and only commands that exist.
import { readFileSync } from "node:fs";
import { customFunctions, signature } from "../src/addon/functions";

const readme = readFileSync("README.md", "utf8");
const manual = readme + readFileSync("CONTRIBUTING.md", "utf8");

test("every custom function stands in the table of functions, with its parameters", () => {
  const missing = customFunctions()
    .map(signature)
    .filter((call) => !readme.includes(`| \`${call}\` `));
  expect(missing).toEqual([]);
});

test("every menu item is explained", () => {
  const menu = readFileSync("src/addon/menu.ts", "utf8");
  const items = [...menu.matchAll(/^ {2}\["([^"]+)", "\w+"\],$/gm)].map((match) => match[1] ?? "");
  expect(items.length).toBeGreaterThan(6);
  expect(items.filter((item) => !readme.includes(`| ${item} `))).toEqual([]);
});

test("every npm command that the texts name exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...manual.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !scripts[name])).toEqual([]);
});

test("every permission of the manifest is explained, and no other", () => {
  const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };
  const explained = [...readme.matchAll(/^\| `((?:spreadsheets|script)\.[a-z.]+)`/gm)].map((match) => match[1]);
  expect(explained).toEqual(oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", "")));
});

test("every file that the texts name is there", () => {
  const texts = manual + readFileSync("ARCHITECTURE.md", "utf8");
  const named = [...texts.matchAll(/`((?:src|tests)\/[\w./-]+)`/g)].map((match) => match[1] ?? "");
  const missing = named.filter((path) => {
    try {
      readFileSync(path);
      return false;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== "EISDIR";
    }
  });
  expect(missing).toEqual([]);
});
