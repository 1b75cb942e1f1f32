// The local sheet in Chromium, with the add-on from dist/: a formula, the sidebar from the menu, an import, its tabs.
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { SAMPLE_ARTICLE } from "../../src/addon/sample";
import { workbookOf } from "../../src/cli/xlsx/book";
import { rowsOf } from "../../src/cli/xlsx/rows";
import { read } from "../../src/index";
import type { Model } from "../../src/local/engine";
import { type Served, serve } from "../../src/local/server";
import { newWorkbook } from "../../src/local/storage";
import { tabsOfFile } from "../../src/local/tablefile";
import { describeInChromium, launchChromium } from "./chromium";
import { choose, click, openGrid, shown, tabs, type } from "./grid";

jest.setTimeout(90_000);

describeInChromium("the local sheet", () => {
  let browser: Browser;
  let page: Page;
  let served: Served;
  const dist = mkdtempSync(join(tmpdir(), "pactsheet-dist-")); // of its own: it is built anew below
  const foreign: string[] = [];
  const errors: string[] = [];
  const sidebar = () => page.frameLocator("#sidebar-frame");
  // With the keyboard: under jest Playwright finds no place to click inside the sandboxed frame.
  const press = (button: string) => sidebar().locator(button).press("Enter");

  beforeAll(async () => {
    const storage = { data: newWorkbook(SAMPLE_ARTICLE), save() {}, finish() {} };
    cpSync("dist", dist, { recursive: true });
    served = await serve({ dist, port: 0, storage });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
    page.on("request", (request) => {
      const own = request.url().startsWith(served.url) || /^(data|blob|about):/.test(request.url());
      if (!own) foreign.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("response", (response) => {
      if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
    });
    await openGrid(page, served.url);
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
    rmSync(dist, { recursive: true });
  });

  it("shows the sample article, and a formula over it spills into rows", async () => {
    await type(page, "A3", "=PACT_AGREEMENTS(A1)");
    const rows = await until(
      () => shown(page, "Sheet1"),
      (cells) => (cells[3]?.length ?? 0) > 2 && cells[3]?.[1] !== "",
    );
    expect(rows[0]?.[0]).toBe(SAMPLE_ARTICLE);
    expect(rows[2]?.slice(0, 3)).toEqual(["Signed on", "Instrument", "Status"]);
    expect(rows.slice(3).map((row) => row[1])).toEqual(served.host.values("B4:B8").flat());
    expect(rows).toHaveLength(8);
  });

  it("opens the sidebar from the menu, 300 pixels wide, takes the selected cell and shows its rows", async () => {
    await choose(page, "Open sidebar");
    await sidebar().locator("#text").waitFor();
    expect((await page.locator("#sidebar").boundingBox())?.width).toBe(300);
    await click(page, "A1");
    await press("#take");
    await sidebar().locator('#import[aria-disabled="false"]').waitFor();
    expect(await sidebar().locator("#text").inputValue()).toBe(SAMPLE_ARTICLE);
  });

  it("imports into the tabs, and the page shows what the server holds", async () => {
    await press("#import");
    await sidebar().locator("#undo").waitFor();
    const names = await until(
      () => tabs(page),
      (list) => list.includes("Sectors"),
    );
    expect(names).toEqual(expect.arrayContaining(["Articles", "Agreements", "Links", "Sectors", "Minerals", "Pivot"]));
    const agreements = await shown(page, "Agreements");
    expect(agreements).toHaveLength(6);
    expect(await shown(page, "Articles")).toHaveLength(2);
    const [header, ...rows] = agreements;
    const quote = header?.indexOf("Quote") ?? -1;
    const [start, end] = [header?.indexOf("Start") ?? -1, header?.indexOf("End") ?? -1];
    for (const row of rows) expect(SAMPLE_ARTICLE.slice(Number(row[start]), Number(row[end]))).toBe(row[quote]);
  });

  it("draws the chart of Sectors whole beside the sidebar, its axis in whole numbers, each once", async () => {
    await page.evaluate(() => {
      const { model } = window as unknown as { model: Model };
      const sheetIdFrom = model.getters.getActiveSheetId();
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: String(model.getters.getSheetIdByName("Sectors")) });
    });
    const canvas = page.locator(".o-figure canvas").first();
    await canvas.waitFor();
    const ticks = await canvas.evaluate((drawn) => {
      type Charts = { getChart(of: Element): { scales: { x: { ticks: { value: number }[] } } } };
      return (window as unknown as { Chart: Charts }).Chart.getChart(drawn).scales.x.ticks.map(({ value }) => value);
    });
    expect(ticks).toEqual([0, 1, 2, 3]);
    const [chart, beside] = [await canvas.boundingBox(), await page.locator("#sidebar").boundingBox()];
    expect((chart?.x ?? 0) + (chart?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
  });

  it("changes no cell when the same article is imported again", async () => {
    const before = await Promise.all(["Articles", "Agreements", "Links", "Minerals"].map((tab) => shown(page, tab)));
    await press("#import");
    await sidebar()
      .locator("#outcome", { hasText: /nothing was changed/ })
      .waitFor();
    await page.waitForTimeout(500);
    const after = await Promise.all(["Articles", "Agreements", "Links", "Minerals"].map((tab) => shown(page, tab)));
    expect(after).toEqual(before);
  });

  it("downloads the workbook as .xlsx, its pivot tables native and with the sheet's totals, texts without a mark", async () => {
    await page.getByText("File", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Download as .xlsx", { exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Agreement tracker.xlsx");
    const bytes = readFileSync(await download.path());
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => name.startsWith("xl/pivotTables/pivotTable"));
    expect(names).toHaveLength(3);
    const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    for (const name of names) expect(types).toContain(`PartName="/${name}"`);
    const tab = (name: string) => {
      const rows = tabsOfFile("x.xlsx", bytes).find((each) => each.name === name)?.rows ?? [];
      return rows.map((row) => row.map((entry) => entry?.content.replace(/^'/, "") ?? ""));
    };
    const total = (rows: unknown[][]) =>
      rows.filter((row) => row[0] === "Total").map((row) => row.slice(0, 4).map(String));
    expect(total(tab("Pivot"))).toEqual(total(await shown(page, "Pivot")));
    expect(total(tab("Pivot"))).toEqual([["Total", "1", "4", "5"]]);
    const ids = await shown(page, "Agreements");
    expect(tab("Agreements").map((row) => row[0])).toEqual(expect.arrayContaining(ids.map((row) => row[0])));
  });

  it("shows the selected row's sentence from the menu; a decision by a key arrives in the sheet, and goes back", async () => {
    const header = (await shown(page, "Agreements"))[0] ?? [];
    const cell = async (name: string) => (await shown(page, "Agreements"))[2]?.[header.indexOf(name)];
    served.host.evaluate('SpreadsheetApp.getActive().getRange("Agreements!C3").activate()');
    await choose(page, "Show the sentence");
    await sidebar().locator("#review-text mark").waitFor();
    expect(await sidebar().locator("#review-text mark").textContent()).toBe(await cell("Quote"));
    expect(await sidebar().locator("#review-text").textContent()).toBe(SAMPLE_ARTICLE);
    for (const [key, review] of [
      ["r", "rejected"],
      ["u", "unreviewed"],
    ] as const) {
      await sidebar().locator("#review-row").press(key);
      expect(
        await until(
          () => cell("Review"),
          (now) => now === review,
        ),
      ).toBe(review);
    }
  });

  it("takes the import back from the menu", async () => {
    await choose(page, "Undo last import");
    const rows = await until(
      () => shown(page, "Agreements"),
      (cells) => cells.length <= 1,
    );
    expect(rows.length).toBeLessThanOrEqual(1);
  });

  it("lets only plain values cross from the sidebar, and private functions stay private", async () => {
    const frame = page.frames().find((each) => each.parentFrame() && each.url().startsWith("about:srcdoc"));
    const crossed = await frame?.evaluate(async () => {
      type Runner = Record<string, (...args: unknown[]) => void> & {
        withFailureHandler(f: (e: Error) => void): Runner;
      };
      const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script;
      const thrown = (call: () => void) => {
        try {
          call();
        } catch (error) {
          return (error as Error).message;
        }
        return "sent";
      };
      const refused = new Promise<string>((resolve) =>
        run.withFailureHandler((error) => resolve(error.message)).attempt_?.("x"),
      );
      return [
        thrown(() => run.sidebarUndo?.(new Date())),
        thrown(() => run.sidebarUndo?.("a", () => 1)),
        await refused,
      ];
    });
    expect(crossed).toEqual([
      "Failed due to illegal value in property: 0",
      "Failed due to illegal value in property: 1",
      "Script function not found: attempt_",
    ]);
  });

  it("downloads the tab in front as .csv, as it is shown, without a live formula", async () => {
    served.host.evaluate(`SpreadsheetApp.getActive().insertSheet("Plain").getRange("A1:C2")
      .setValues([["'=1+1", 2.5, "a, b"], ["'-x", "=1+2", 'say "so"']])`);
    await until(
      () => tabs(page),
      (list) => list.includes("Plain"),
    );
    await page.getByText("File", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Download as .csv", { exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Agreement tracker - Plain.csv");
    expect(readFileSync(await download.path(), "utf8")).toBe('\ufeff\'=1+1,2.5,"a, b"\r\n\'-x,3,"say ""so"""\r\n');
  });

  it("imports a .csv file as a new tab, or from the selected cell on, and takes it back", async () => {
    const open = async (text: string) => {
      await page.getByText("File", { exact: true }).click();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByText("Import .xlsx or .csv…", { exact: true }).click(),
      ]);
      await chooser.setFiles({ name: "rows.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
      await page.locator("#import[open]").waitFor();
    };
    const held = () => served.host.values("rows!A1:B4").map((row) => row.join(" "));
    await open("Sector;N\n=1+1;5\n");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await until(
      () => tabs(page),
      (list) => list.includes("rows"),
    );
    expect(await shown(page, "rows")).toEqual([
      ["Sector", "N"],
      ["=1+1", "5"],
    ]);
    await click(page, "A2");
    await open("a,,b\n,1,\n");
    expect(await page.locator("#import-cell").textContent()).toBe("rows!A2");
    await page.getByLabel("from the selected cell on").check();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    const over = ["Sector N", "a ", " 1", " "];
    expect(
      await until(
        async () => held(),
        (rows) => rows[2] === " 1",
      ),
    ).toEqual(over);
    await page.keyboard.press("Control+z");
    const back = await until(
      async () => held(),
      (rows) => rows[2] === " ",
    );
    expect(back).toEqual(["Sector N", "=1+1 5", " ", " "]);
  });

  it("takes a dropped .xlsx file, tab by tab, and refuses another kind with the remedy", async () => {
    const drop = (name: string, bytes: Uint8Array) =>
      page.evaluate(
        ({ name, bytes }) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
          document.querySelector("#grid")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
        },
        { name, bytes: [...bytes] },
      );
    await drop("tracker.xlsx", workbookOf(rowsOf("story", read(SAMPLE_ARTICLE))));
    await page.locator("#import[open]").waitFor();
    expect(await page.getByLabel("from the selected cell on").isDisabled()).toBe(true);
    await page.getByLabel("Take").selectOption("Minerals");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    const names = await until(
      () => tabs(page),
      (list) => list.includes("Minerals 2"),
    );
    expect(names.at(-1)).toBe("Minerals 2");
    expect((await shown(page, "Minerals 2"))[0]?.slice(0, 2)).toEqual(["Country", "Mineral"]);
    await drop("old.xls", Buffer.from("\xd0\xcf\x11\xe0", "latin1"));
    await page.locator("#alert[open]").waitFor();
    expect(await page.locator("#alert").textContent()).toMatch(/old\.xls was not imported.*save it as \.xlsx/);
    await page.getByRole("button", { name: "OK" }).click();
  });

  it("loads a new build by itself, with what the sheet held", async () => {
    await page.evaluate(() => Object.assign(window, { before: true }));
    const time = new Date();
    utimesSync(join(dist, "Code.js"), time, time);
    await page.waitForFunction(() => !("before" in window) && document.body.dataset.ready === "true");
    expect((await shown(page, "Plain"))[1]?.[1]).toBe("3");
  });

  it("has asked nobody else, and nothing failed", () => {
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** Asks again until the answer is good; gives the last one after ten seconds. */
async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (good(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
