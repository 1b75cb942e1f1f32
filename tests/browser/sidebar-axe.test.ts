// axe-core finds nothing against the sidebar, in each of its states, at 300 pixels and at a zoom of 200 %.
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { QUEUE } from "../sidebar/reviewed";
import { describeInChromium, launchChromium } from "./chromium";
import { IMPORTED, openSidebar, type Stage } from "./sidebar-stage";

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const THERE = { where: "Already imported on row 2 of Articles.", what: "It would change nothing.", changes: false };

/** Each state, and the way to it from the one before. */
const STATES: [string, (stage: Stage) => Promise<unknown>][] = [
  ["empty", async () => undefined],
  ["settings", ({ page }) => page.click("#settings > summary")],
  [
    "review, empty",
    async ({ page }) => {
      await page.click("#mode-review");
    },
  ],
  [
    "review, correcting",
    async (stage) => {
      await stage.answer("sidebarReview", { ok: true, value: QUEUE });
      await stage.answer("sidebarText", { ok: true, value: { text: ARTICLE } });
      await stage.page.click("#review-all");
      await stage.page.waitForSelector("#review-text mark");
      await stage.page.keyboard.press("e");
    },
  ],
  [
    "review, not saved",
    async (stage) => {
      await stage.refuse("sidebarDecide", "ScriptError: PERMISSION_DENIED");
      await stage.page.keyboard.press("Escape");
      await stage.page.keyboard.press("c");
      await stage.page.waitForSelector("#review-retry");
    },
  ],
  [
    "nothing found",
    async (stage) => {
      await stage.page.click("#mode-import");
      await stage.paste("Only talk.", ".nothing");
    },
  ],
  [
    "preview of what is there already",
    async (stage) => {
      await stage.answer("sidebarForesee", { ok: true, value: THERE });
      await stage.answer("sidebarKeep", { ok: true, value: { least: "certain", blank: ["place"] } });
      await stage.paste(ARTICLE);
      await stage.page.click("#settings-save");
      await stage.page.waitForSelector(".card.under");
      await stage.page.waitForSelector("#foresight:has-text('change nothing')");
      await stage.page.click("#tick-all");
      await stage.page.click("#tick-all");
    },
  ],
  [
    "sentence shown",
    async ({ page }) => {
      await page.click("#source summary");
      await page.click(".silences > summary");
      await page.click(".card:nth-child(2) .quote");
    },
  ],
  [
    "correcting",
    async ({ page }) => {
      await page.click("#context-close");
      await page.click(".card:nth-child(2) .more summary");
      await page.selectOption("#status-2", "ended");
      await page.fill("#parties-2", "Finland\nKenya");
      await page.click("#also-2 >> text=Energy");
      await page.click(".card:nth-child(2) >> text=Split in two");
      await page.uncheck("#tick-3");
      await page.click(".silences .add");
    },
  ],
  [
    "column",
    async (stage) => {
      const columns = ["Text", "Date"];
      const roles = { article: 0, published: 1, title: -1, url: -1 };
      const range = { sheet: "News", range: "A1:B4", rows: 4, columns, header: true, roles };
      const results = [{ row: 2, title: "Story", outcome: "failed", why: "The article cell is blank." }];
      await stage.answer("sidebarColumn", { ok: true, value: range });
      await stage.answer("sidebarChunk", { ok: true, value: { results, next: 2, importId: "I0001" } });
      await stage.page.click("#column > summary");
      await stage.page.click("#column-look");
      await stage.page.waitForSelector("#column-start:not([hidden])");
      await stage.page.click("#column-start");
      await stage.page.click("#column-stop");
      await stage.page.waitForSelector("#column-write");
      await stage.page.click("#column-outcome summary");
    },
  ],
  ["importing", ({ page }) => page.click("#import")],
  ["summary", ({ page }) => page.waitForSelector("#undo")],
  [
    "error",
    async (stage) => {
      await stage.refuse("sidebarUndo", "ScriptError: PERMISSION_DENIED");
      await stage.page.click("#undo");
      await stage.page.waitForSelector("#problem strong");
    },
  ],
];

describeInChromium("axe-core on the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each([
    ["300 pixels", { width: 300, height: 720 }, 1, "light" as const],
    ["a zoom of 200 %, in the dark", { width: 300, height: 360 }, 2, "dark" as const],
  ])("finds nothing at %s", async (_, viewport, deviceScaleFactor, colorScheme) => {
    const stage = await openSidebar(browser, { viewport, deviceScaleFactor, colorScheme, reducedMotion: "reduce" });
    const { page } = stage;
    await page.evaluate(AXE);
    await stage.answer("sidebarImport", IMPORTED, 1000);
    for (const [state, reach] of STATES) {
      await reach(stage);
      const { violations } = await page.evaluate(
        (): Promise<AxeResults> => Reflect.get(window, "axe").run({ resultTypes: ["violations"] }),
      );
      const found = violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      expect(found).toEqual([]);
      const wide = await page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll("main, #context, footer, #review, #review-body, #review-row, #review-foot"),
        ]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ tagName }) => tagName),
      );
      expect([state, wide]).toEqual([state, []]);
    }
    expect(stage.errors).toEqual([]);
    await page.close();
  });
});
