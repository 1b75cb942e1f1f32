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
});

test("a broken file is left alone, with a way out", () => {
  const broken = join(dist, "broken.json");
  writeFileSync(broken, "{");
  expect(() => openFile(broken, { fresh: false, sample: "" })).toThrow(/cannot be read .*npm start -- --fresh/);
  expect(readFileSync(broken, "utf8")).toBe("{");
});
