// How the sidebar imports in Chromium: what it sends, what it says, undo, errors.
import type { Page } from "playwright-core";
import { ARTICLE, FACTS } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import { IMPORTED, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

describeInChromium("import from the sidebar", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
  });

  it("imports the ticked rows, corrected, and takes the import back", async () => {
    await stage.paste(ARTICLE);
    await stage.answer("sidebarImport", IMPORTED);
    await stage.answer("sidebarUndo", { ok: true, message: "The import was taken back." });
    await page.selectOption("#instrument-1", "treaty");
    await page.selectOption("#status-1", "renewed");
    await page.selectOption("#sector-1", "energy");
    expect(await stage.shown("#was-status-1")).toBe("Corrected; was Signed");
    await page.uncheck("#tick-2");
    await page.click("#source summary");
    await page.fill("#source-publisher", "Andes Wire");
    await page.fill("#source-url", "https://example.org/pacts");
    await page.click("#import");
    await page.waitForSelector("#undo");
    const [call] = await stage.calls();
    const { facts, source } = JSON.parse(call?.json ?? "{}");
    expect(facts.agreements.map(({ id }: { id: string }) => id)).toEqual(["a1", "a3", "a4"]);
    expect(facts.agreements[0]).toMatchObject({
      instrument: "treaty",
      status: "renewed",
      sectors: ["energy", "trade"],
    });
    expect(facts).toMatchObject({ article: FACTS.article, counts: FACTS.counts, mineralNotes: FACTS.mineralNotes });
    expect(source).toEqual({
      title: FACTS.article.title,
      publisher: "Andes Wire",
      published: "2031-03-12",
      url: "https://example.org/pacts",
    });
    expect(await stage.shown("#outcome")).toMatch(
      /Imported 3 agreements\.\s+Articles\s+1 row added\s+Agreements\s+3 rows added, 1 updated, 2 cells kept as edited\s+Undo/,
    );
    expect(await stage.shown("#import")).toBe("Import again");
    await stage.answer("sidebarShow", { ok: true, value: "Agreements" });
    await page.click(".tab >> text=Agreements");
    await page.waitForFunction(() => Reflect.get(window, "calls").length === 2);
    expect((await stage.calls()).pop()).toEqual({ name: "sidebarShow", json: '{"sheetId":2,"range":"A2:Z4"}' });
    await page.waitForSelector('#import[aria-disabled="false"]');
    await page.click("#undo");
    await page.waitForSelector("#outcome >> text=taken back");
    expect((await stage.calls())[2]).toEqual({ name: "sidebarUndo", json: '{"importId":"i-7"}' });
    expect(await stage.focused()).toBe("import");
    expect(await stage.shown("#import")).toBe("Import 3 agreements");
  });

  it("corrects parties, date and further sectors, and tells the sheet what was read", async () => {
    await stage.paste(ARTICLE);
    await stage.refuse("sidebarImport", "NetworkError: Connection failure due to HTTP 0");
    await page.click(".card:first-child .more summary");
    await page.fill("#parties-1", "Finland\nChile\nChilean Ministry of Mining");
    await page.fill("#date-1", "2031-03-11");
    await page.click("#also-1 >> text=Trade");
    await page.click("#also-1 >> text=Energy");
    expect(await stage.shown(".card:first-child strong")).toBe(
      "Finland\u00a0\u2013\nChile\u00a0\u2013\nChilean Ministry of Mining",
    );
    expect(await stage.shown(".card:first-child .changed")).toBe("Corrected");
    expect(await stage.shown("#was-parties-1")).toBe("Corrected; was Finland; Chile");
    expect(await stage.shown("#was-date-1")).toBe("Corrected; was 12 March 2031");
    expect(await stage.shown("#was-also-1")).toBe("Corrected; was Trade");
    await page.click("#import");
    await page.waitForSelector("#problem >> text=Check the network");
    expect(await page.inputValue("#parties-1")).toBe("Finland\nChile\nChilean Ministry of Mining");
    await stage.answer("sidebarImport", IMPORTED);
    await page.click("#import");
    await page.waitForSelector("#undo");
    const [refused, sent] = (await stage.calls()).map(({ json }) => JSON.parse(json ?? "{}"));
    expect(sent).toEqual(refused);
    expect(sent.facts.agreements[0]).toMatchObject({
      id: "a1",
      date: "2031-03-11",
      sectors: ["minerals", "energy"],
      countries: ["FIN", "CHL"],
      parties: [
        { name: "Finland", country: "FIN", kind: "state" },
        { name: "Chile", country: "CHL", kind: "state" },
        { name: "Chilean Ministry of Mining", country: "CHL", kind: "agency" },
      ],
    });
    expect(sent.corrections).toEqual({ a1: { read: FACTS.agreements[0], remark: "" } });
    expect(sent.facts.agreements[1]).toEqual(FACTS.agreements[1]);
  });

  it("sends one import however often the button is pressed", async () => {
    await stage.paste(ARTICLE);
    await stage.answer("sidebarImport", IMPORTED);
    const words = await page.evaluate(() => {
      const button = document.getElementById("import");
      button?.click();
      button?.click();
      return button?.textContent;
    });
    expect(words).toBe("Importing\u2026");
    await page.waitForSelector("#undo");
    expect(await stage.calls()).toHaveLength(1);
  });

  it("unticks and ticks all rows", async () => {
    await stage.paste(ARTICLE);
    await page.click("#tick-all");
    expect(await page.locator(".cards input:checked").count()).toBe(0);
    expect(await stage.shown("#import")).toBe("Import 3 mineral notes");
    await page.click("#tick-all");
    expect(await page.locator(".cards input:checked").count()).toBe(4);
  });

  it("says what went wrong and what to do", async () => {
    await stage.answer("sidebarSelection", { text: " ", label: "A1" });
    await page.click("#take");
    await page.waitForSelector("#problem >> text=The selected cells are empty.");
    await stage.paste(ARTICLE);
    expect(await stage.shown("#problem")).toBe("");
    await stage.refuse("sidebarImport", "ScriptError: PERMISSION_DENIED");
    await page.click("#import");
    await page.waitForSelector("#problem >> text=private window with one account");
    await stage.answer("sidebarImport", {
      ok: false,
      message: "Somebody else is importing. Try again in a minute.",
      tabs: [],
    });
    await page.click("#import");
    await page.waitForSelector("#problem >> text=Somebody else is importing");
    expect(await stage.shown("#import")).toBe("Import 4 agreements");
    expect(await stage.shown("#outcome")).toBe("");
  });

  it("starts afresh with the next article", async () => {
    await stage.answer("sidebarImport", IMPORTED);
    await stage.paste(ARTICLE);
    await page.uncheck("#tick-1");
    await page.click("#import");
    await page.click("text=Next article");
    expect(await stage.focused()).toBe("text");
    expect(await page.inputValue("#text")).toBe("");
    expect(await stage.shown("#outcome")).toBe("");
    await stage.paste(ARTICLE);
    expect(await page.isChecked("#tick-1")).toBe(true);
  });
});
