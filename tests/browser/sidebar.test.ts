// What the sidebar shows in Chromium: its page, bundled as it ships, with a made-up sheet behind it.
import type { Page } from "playwright-core";
import { ARTICLE, FACTS } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import { HOSTILE, LONG, RUBBISH, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

describeInChromium("the sidebar in the browser", () => {
  let stage: Stage;
  let page: Page;

  const sidebar = eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
  });

  it("shows what was found as soon as an article is pasted", async () => {
    expect(await stage.shown("#import-reason")).toBe("Paste an article first.");
    await stage.paste(ARTICLE);
    expect(await stage.shown("#status")).toBe("4 agreements, 2 totals, 3 mineral notes");
    expect(await stage.texts(".card strong")).toEqual([
      "Finland\u00a0\u2013 Chile",
      "Geological Survey of Finland\u00a0\u2013\nChile's mining ministry",
      "Norvik Batteries\u00a0\u2013 Salar Minera",
      "Finland's energy ministry\u00a0\u2013\nChile's energy ministry",
    ]);
    const [first, , third, fourth] = await stage.texts(".card");
    expect(first).toMatch(/Certain\s[\s\S]*signed a memorandum[\s\S]*Date\s+12 March 2031\s+Place\s+Santiago/);
    expect(third).toMatch(/Value\s+\$1.5 billion \(USD\)\s+Minerals\s+lithium\s+Also in\s+Industry/);
    expect(fourth).toMatch(/Check this row[\s\S]*Not stated\s+date, place, value/);
    expect(await page.inputValue("#status-4")).toBe("negotiating");
    expect(await stage.texts(".notes strong")).toEqual([
      "11 MOUs",
      "At least 20 agreements",
      "Lithium, Chile",
      "Copper, Chile",
      "Nickel, Finland",
    ]);
    expect(await stage.shown("#source-line")).toBe("Meridian News, 12 March 2031");
    expect(await stage.shown("#import")).toBe("Import 4 agreements");
  });

  it("says why a row is a row, and why a sentence is none", async () => {
    await stage.paste(ARTICLE);
    await page.click(".card:first-child .why summary");
    expect(await stage.shown(".card:first-child .why dl")).toMatch(
      /Rule\s+parties sign instrument\s+Status\s+from \u201csigned\u201d\s+Parties\s+from \u201cFinland and Chile signed\u201d/,
    );
    await page.click(".silences > summary");
    expect(await stage.texts(".silences h3")).toEqual([
      "The text says that it was not signed",
      "Speaks again of a row above",
      "A hope or a call, without an agreement",
    ]);
  });

  it("says why there is no row at all", async () => {
    await stage.paste("Only talk.", ".nothing");
    expect(await stage.shown("#status")).toBe("No agreement found");
    expect(await stage.shown(".nothing")).toContain("1 sentence speaks of an agreement, but none names one");
    expect(await stage.shown(".silences")).toContain("The ministry denied that a defence pact had been signed.");
    await stage.paste("Rain in the north.", ".nothing >> text=No sentence speaks");
    await stage.paste("Nur Hoffnung.", ".nothing >> text=Pactsheet reads English");
    expect(await page.getAttribute("#import", "aria-disabled")).toBe("true");
    expect(await stage.shown("#import-reason")).toBe("Nothing was found to import.");
    await page.locator("#import").click({ force: true });
    expect(await stage.calls()).toEqual([]);
  });

  it("marks a row's sentence in the article, and gives way with Escape", async () => {
    await stage.paste(ARTICLE);
    const quote = page.locator(".card:nth-child(4) .quote");
    await quote.click();
    expect(await stage.shown("mark")).toBe(FACTS.agreements[3]?.evidence.quote);
    expect(await page.textContent("#context-text")).toBe(ARTICLE);
    const inside = await page.evaluate(() => {
      const pane = document.querySelector("#context-text")?.getBoundingClientRect();
      const sentence = document.querySelector("mark")?.getBoundingClientRect();
      return pane && sentence && sentence.top >= pane.top && sentence.bottom <= pane.bottom;
    });
    expect(inside).toBe(true);
    expect(await quote.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await page.isVisible("#context")).toBe(false);
    expect(await quote.getAttribute("aria-expanded")).toBe("false");
    await quote.click();
    await page.click("#context-close");
    expect(await quote.evaluate((button) => document.activeElement === button)).toBe(true);
  });

  it("takes the selected cells, their date with them", async () => {
    await stage.answer("sidebarSelection", { text: ARTICLE, label: "Articles!A2", published: "2031-03-13" });
    await page.click("#take");
    await page.waitForSelector(".card");
    expect(await page.inputValue("#text")).toBe(ARTICLE);
    expect(await stage.shown("#text-hint")).toBe("Taken from Articles!A2.");
    expect(await page.evaluate(() => Reflect.get(window, "readCalls"))).toEqual([
      { length: ARTICLE.length, published: "2031-03-13" },
    ]);
    expect(await stage.shown("#source-line")).toBe("Meridian News, 13 March 2031");
  });

  it("reads again when the date of publication is set", async () => {
    await stage.paste(ARTICLE);
    await page.click("#source summary");
    await page.fill("#source-published", "2031-04-01");
    await page.waitForFunction(() => Reflect.get(window, "readCalls").length === 2);
    expect((await page.evaluate(() => Reflect.get(window, "readCalls")))[1].published).toBe("2031-04-01");
  });

  it("keeps markup in an article as text", async () => {
    await stage.paste(HOSTILE);
    await page.click(".card .quote");
    expect(await stage.shown("mark")).toBe(HOSTILE);
    expect(await stage.shown(".card .subject")).toBe(HOSTILE);
    expect(await page.locator("main img, main script, #context img").count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "hacked"))).toBeUndefined();
  });

  it("keeps up with 50,000 characters and sixty rows", async () => {
    await page.evaluate((text) => {
      const area = document.querySelector("textarea") as HTMLTextAreaElement;
      area.value = text;
      const long: number[] = [];
      Reflect.set(window, "long", long);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ type: "longtask" });
      area.dispatchEvent(new Event("input"));
    }, LONG);
    await page.waitForSelector("#tick-60");
    expect(Math.max(0, ...(await page.evaluate(() => Reflect.get(window, "long") as number[])))).toBeLessThan(1000);
  });

  it("shortens a sentence without an end in its row, not in the article", async () => {
    await stage.paste(RUBBISH, ".silences .quote");
    expect(await stage.shown(".silences .quote")).toBe(`\u201c${"x".repeat(400)}\u2026\u201d Show in article`);
    await page.click(".silences .quote");
    expect(await page.textContent("mark")).toHaveLength(RUBBISH.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });

  it.each([
    ["in a worker", "", 1],
    ["where a frame has no worker", "window.Worker = undefined", 0],
    [
      "where a frame forbids its worker at once",
      "window.Worker = function () { setTimeout(() => this.onerror(new Event('error'))); this.postMessage = this.terminate = () => {} }",
      0,
    ],
    [
      "where a frame forbids its worker later",
      "window.Worker = function () { this.terminate = () => {}; this.postMessage = () => setTimeout(() => this.onerror(new Event('error'))) }",
      0,
    ],
  ])("reads %s", async (_, setting, workers) => {
    await sidebar.reopen(true, setting);
    ({ stage } = sidebar);
    page = stage.page;
    await stage.paste(ARTICLE);
    expect(page.workers()).toHaveLength(workers);
    await stage.paste(`${ARTICLE} Peru and Kenya signed a treaty on health.`, ".card:has-text('Kenya')");
  });

  it("reads by itself when its worker never answers", async () => {
    await sidebar.reopen(true, "window.Worker = function () { this.postMessage = this.terminate = () => {} }");
    ({ stage } = sidebar);
    page = stage.page;
    await page.clock.install();
    await page.fill("#text", ARTICLE);
    await page.clock.runFor(1000);
    expect(await page.locator(".card").count()).toBe(0);
    await page.clock.runFor(20_000);
    await page.waitForSelector(".card");
  });

  it("runs with its own engine, outside a sheet as well", async () => {
    await sidebar.reopen(true);
    ({ stage } = sidebar);
    page = stage.page;
    await page.evaluate(() => Reflect.deleteProperty(window, "google"));
    await stage.paste("Rain fell in the north.", ".nothing");
    await page.click("#take");
    await page.waitForSelector("#problem >> text=not open in a spreadsheet");
  });
});
