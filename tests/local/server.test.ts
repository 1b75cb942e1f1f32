// The local server: only its own page is answered, formulas and calls travel, a taken port is named, the file is kept.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Served, serve } from "../../src/local/server";
import { newWorkbook, openFile } from "../../src/local/storage";

const code = `
/** @param {any} when a date
 * @customfunction */
function YEAR_OF(when) { return when instanceof Date ? when.getUTCFullYear() : "no date"; }
/** @customfunction */
function DATES() { return [[new Date(0), undefined, "x"]]; }
/** @customfunction */
function FAILS() { throw new Error("Give the article as text."); }
function selected() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function fails() { throw new TypeError("no article"); }
function remember() { PropertiesService.getDocumentProperties().setProperty("a", "1"); }
`;
const dist = mkdtempSync(join(tmpdir(), "pactsheet-"));
writeFileSync(join(dist, "Code.js"), `${code}\nfunction onOpen() {}`);
const path = join(dist, "kept", "workbook.json");

let served: Served;
beforeAll(async () => {
  served = await serve({ dist, port: 0, storage: openFile(path, { fresh: false, sample: "An article" }) });
});
afterAll(() => served.close());

function ask(method: string, route: string, body = "", headers: Record<string, string> = {}) {
  return new Promise<{ status: number; text: string; policy: string }>((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const asked = request(
      {
        hostname: hostname.replace("localhost", "127.0.0.1"),
        port,
        path: route,
        method,
        headers: { host: `localhost:${port}`, ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            policy: String(response.headers["content-security-policy"]),
          }),
        );
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}
const post = async (route: string, body: unknown) => JSON.parse((await ask("POST", route, JSON.stringify(body))).text);

test("the page and its parts are served, and may ask nobody else", async () => {
  const page = await ask("GET", "/");
  expect(page.status).toBe(200);
  expect(page.policy).toMatch(/default-src 'self'.*connect-src 'self'/);
  const parts = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] as string);
  expect(parts).toContain("/page.js");
  const all = await Promise.all([...parts, "/favicon.ico", "/engine/templates.xml"].map((part) => ask("GET", part)));
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
  expect((await ask("GET", "/../package.json")).status).toBe(404);
  expect((await ask("GET", "/nothing")).status).toBe(404);
});

test("another name for this machine and another site's page are refused", async () => {
  expect((await ask("GET", "/", "", { host: "evil.example" })).status).toBe(403);
  expect((await ask("POST", "/run", "{}", { origin: "http://evil.example" })).status).toBe(403);
});

test.each(["/", "/events", "/page.js", "/engine/owl.js"])(
  "a foreign Host or Origin gets nothing of %s",
  async (route) => {
    const { port } = new URL(served.url);
    const hosts = ["evil.example", `evil.example:${port}`, `localhost.evil.example:${port}`, "localhost:1"];
    const origins = ["http://evil.example", "https://localhost", `https://localhost:${port}`, "null", "file://"];
    for (const host of hosts) expect([host, (await ask("GET", route, "", { host })).status]).toEqual([host, 403]);
    for (const origin of origins)
      expect([origin, (await ask("GET", route, "", { origin })).status]).toEqual([origin, 403]);
  },
);

test("a call from another site's page changes nothing", async () => {
  const call = JSON.stringify({ name: "remember", json: "[]", selection: {} });
  const strangers: Record<string, string>[] = [{ origin: "http://evil.example" }, { host: "evil.example" }];
  for (const headers of strangers)
    expect((await ask("POST", "/run", call, headers)).text).toMatch(/^This sheet answers only to/);
  expect(served.host.snapshot().properties?.document).toBeUndefined();
});

test("paths that leave the page's folder find nothing, and no folder is listed", async () => {
  const dots = ["../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..\\", "..%5c", "....//", "%252e%252e%252f"];
  const folders = ["/", "/fonts/", "/engine/"];
  const paths = folders.flatMap((folder) => dots.map((dot) => `${folder}${dot.repeat(6)}package.json`));
  const listed = [
    "/engine",
    "/engine/",
    "/fonts/",
    "/src/",
    "/node_modules/",
    "//etc/passwd",
    "/page.css/",
    "/fonts/%00",
  ];
  for (const path of [...paths, ...listed]) {
    const { status, text } = await ask("GET", path);
    expect([path, status, text]).toEqual([path, 404, "not found"]);
  }
});

test.each([true, false])("a body of 100 MB is refused and not kept, its length told: %s", async (told) => {
  const part = Buffer.alloc(1_000_000, "x");
  const { port } = new URL(served.url);
  const headers = { host: `localhost:${port}`, ...(told ? { "content-length": 100 * part.length } : {}) };
  const before = process.memoryUsage().rss;
  let sent = 0;
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request({ hostname: "127.0.0.1", port, path: "/run", method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
      asked.destroy();
    });
    asked.on("error", reject);
    const feed = () => {
      for (; sent < 100; sent++) if (!asked.write(part)) return asked.once("drain", feed);
      return asked.end();
    };
    feed();
  });
  expect(status).toBe(413);
  expect(sent).toBeLessThan(100);
  expect(process.memoryUsage().rss - before).toBeLessThan(90_000_000);
  expect((await ask("GET", "/")).status).toBe(200);
});

test("formulas are answered in one go, dates and errors included", async () => {
  const calls = [
    { name: "YEAR_OF", args: [{ date: Date.UTC(2026, 2, 4) }] },
    { name: "DATES", args: [] },
    { name: "FAILS", args: [] },
    { name: "selected", args: [] },
  ];
  expect(await post("/formulas", calls)).toEqual([
    { ok: true, value: 2026 },
    { ok: true, value: [[{ date: 0 }, {}, "x"]] },
    { ok: false, message: "Give the article as text." },
    { ok: false, message: "Unknown function: selected" },
  ]);
});

test("a call knows the selection of the page, and errors come back", async () => {
  const selection = { sheetId: "sheet1", top: 1, left: 1, bottom: 3, right: 2 };
  expect(await post("/run", { name: "selected", json: "[]", selection })).toEqual({ ok: true, json: '"B2:C4"' });
  expect(await post("/run", { name: "fails", json: "[]", selection })).toEqual({
    ok: false,
    error: { name: "TypeError", message: "no article" },
  });
  expect(await post("/run", { name: "DATES_", json: "[]", selection })).toMatchObject({ ok: false });
});

test("a taken port is named with a way out", async () => {
  const port = Number(new URL(served.url).port);
  const storage = { data: newWorkbook(""), save() {}, finish() {} };
  await expect(serve({ dist, port, storage })).rejects.toThrow(`PORT=${port + 1} npm start`);
});

test("the workbook is kept in its file and opened from it", async () => {
  served.host.type("B1", "kept");
  await post("/run", {
    name: "remember",
    json: "[]",
    selection: { sheetId: "sheet1", top: 0, left: 0, bottom: 0, right: 0 },
  });
  served.close();
  expect(readFileSync(path, "utf8")).toContain("kept");
  served = await serve({ dist, port: 0, storage: openFile(path, { fresh: false, sample: "" }) });
  expect([served.host.value("A1"), served.host.value("B1")]).toEqual(["An article", "kept"]);
  expect(served.host.snapshot().properties?.document).toEqual({ a: "1" });
  expect(openFile(path, { fresh: true, sample: "new" }).data).toEqual(newWorkbook("new"));
  expect(readFileSync(`${path}.old`, "utf8")).toContain("kept");
});

test("a new build of the add-on is loaded while the sheet is open; a broken one leaves the old one at work", async () => {
  const { url, host } = served;
  host.type("C1", "typed before");
  const spy = [jest.spyOn(console, "log").mockReturnValue(), jest.spyOn(console, "error").mockReturnValue()];
  const built = async (script: string) => {
    const calls = spy.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    writeFileSync(join(dist, "Code.js"), script);
    for (let wait = 0; wait < 100 && spy.reduce((sum, { mock }) => sum + mock.calls.length, 0) === calls; wait++)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await built("function broken( {");
  expect(served.host).toBe(host);
  expect(spy[1]?.mock.calls.flat().join()).toMatch(/^The new build cannot be loaded: /);
  await built(`${code}\n/** @customfunction */\nfunction FRESH() { return "new"; }`);
  expect(await post("/formulas", [{ name: "FRESH", args: [] }])).toEqual([{ ok: true, value: "new" }]);
  expect([served.url, served.host.value("C1")]).toEqual([url, "typed before"]);
  for (const each of spy) each.mockRestore();
}, 30_000);

test("a broken file is left alone, with a way out", () => {
  const broken = join(dist, "broken.json");
  writeFileSync(broken, "{");
  expect(() => openFile(broken, { fresh: false, sample: "" })).toThrow(/cannot be read .*npm start -- --fresh/);
  expect(readFileSync(broken, "utf8")).toBe("{");
});
