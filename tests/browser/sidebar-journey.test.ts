// The analyst's whole way with the keyboard alone: paste, read rows with their sentences, correct, reject, add, import, undo.
import type { Page } from "playwright-core";
import { ARTICLE, FACTS } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import { IMPORTED, type Stage } from "./sidebar-stage";

jest.setTimeout(60_000);

describeInChromium("the whole way through the sidebar", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
    await stage.answer("sidebarImport", IMPORTED);
    await stage.answer("sidebarUndo", { ok: true, message: "The import was taken back." });
  });

  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const quoteOf = (at: number) => FACTS.agreements[at]?.evidence.quote;

  it("needs no mouse", async () => {
    await stage.tabTo("#text");
    await page.keyboard.insertText(ARTICLE);
    await page.waitForSelector(".card");

    for (const row of [0, 1, 2]) {
      await stage.tabTo(`.card:nth-child(${row + 1}) .quote`);
      await press("Enter");
      expect(await stage.shown("mark")).toBe(quoteOf(row));
      await press("Escape");
    }

    await press("Shift+Tab");
    expect(await stage.focused()).toBe("tick-3");
    await press("Space");
    await stage.tabTo("#status-4");
    await press("p");
    await stage.tabTo(".card:nth-child(4) .more summary");
    await press("Enter");
    await stage.tabTo("#parties-4");
    await press("Control+End");
    await page.keyboard.type("\nKenya");
    await stage.tabTo(".silences > summary");
    await press("Enter");
    await stage.tabTo(".silences li .add");
    await press("Enter");
    expect(await stage.focused()).toBe("tick-5");

    await stage.tabTo("#import");
    expect(await stage.shown("#import")).toBe("Import 4 agreements");
    await press("Enter");
    await page.waitForSelector("#undo");
    const { facts, corrections } = JSON.parse((await stage.calls())[0]?.json ?? "{}");
    const rows = facts.agreements.map(({ id, status, parties }: (typeof FACTS.agreements)[number]) => [
      id,
      status,
      parties.length,
    ]);
    const own = facts.agreements[3].id;
    expect(rows).toEqual([
      ["a1", "signed", 2],
      ["a2", "planned", 2],
      ["a4", "planned", 3],
      [own, "signed", 0],
    ]);
    expect(Object.keys(corrections).sort()).toEqual(["a4", own].sort());

    await press("Shift+Tab", "Shift+Tab");
    expect(await stage.focused()).toBe("undo");
    await press("Enter");
    await page.waitForSelector("#outcome >> text=taken back");
    expect(await stage.focused()).toBe("import");
  });

  it("goes from a row to its sentence, on to the next ones, and from a sentence to its row", async () => {
    await stage.paste(ARTICLE);
    await page.locator(".card:nth-child(2) .quote").press("Enter");
    await page.locator("#context-next").press("Enter");
    expect(await stage.shown("mark")).toBe(quoteOf(2));
    await page.keyboard.press("Enter");
    expect(await stage.shown("mark")).toBe(quoteOf(3));
    await page.locator("#context-previous").press("Enter");
    expect(await stage.shown("mark")).toBe(quoteOf(2));
    expect(await stage.focused()).toBe("context-previous");
    await page.locator(".evidence", { hasText: "Geological Survey" }).press("Enter");
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest(".card")?.querySelector("[data-tick]")?.id);
    expect(await focused()).toBe("tick-2");
    expect(await stage.shown("mark")).toBe(quoteOf(1));
    await page.click("mark");
    expect(await focused()).toBe("tick-2");
    await page.click(".evidence:has-text('denied')");
    expect(await page.evaluate(() => document.activeElement?.closest(".silences li")?.textContent)).toContain("denied");
    expect(await page.textContent("#context-text")).toBe(ARTICLE);
  });
});
