// What is pushed to Google is what the sources make.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { freshDist } from "./fresh";

const fresh = freshDist();

test.each(Object.keys(fresh))("dist/%s is what the sources make: else run npm run build", (name) => {
  expect(existsSync(`dist/${name}`)).toBe(true);
  expect(readFileSync(`dist/${name}`, "utf8") === fresh[name]).toBe(true);
});

test("dist holds nothing else that would be pushed", () => {
  const pushed = readdirSync("dist").filter((name) => /\.(?:js|gs|ts|html|json)$/.test(name));
  expect(pushed.sort()).toEqual(Object.keys(fresh).sort());
});

test("the page asks no other host for anything, and its script cannot be closed early", () => {
  const page = fresh["Sidebar.html"] ?? "";
  expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i);
  expect(page).not.toMatch(/@import|url\(/);
  expect(page.match(/<\/script/gi)).toHaveLength(1);
  expect(page.match(/<script/gi)).toHaveLength(1);
  expect(/[^\t\n\r -~]/.exec(page.slice(page.indexOf("<script>")))).toBeNull();
});

test("nothing outside the local host and the command line reads a clock, chance, the locale or the network", () => {
  const forbidden =
    /Date\.now\(|new Date\(\)|Math\.random\(|\bIntl\.|\.toLocale[A-Z]\w*\(|\bfetch\(|XMLHttpRequest|UrlFetchApp|WebSocket/;
  const offenders = sourcesIn("src").filter(
    (file) => !/^src\/(?:local|cli)\//.test(file) && forbidden.test(readFileSync(file, "utf8")),
  );
  expect(offenders).toEqual([]);
  expect(forbidden.exec(fresh["Sidebar.html"] ?? "")?.[0] ?? null).toBeNull();
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourcesIn(path) : path.endsWith(".ts") ? [path] : [];
  });
}
