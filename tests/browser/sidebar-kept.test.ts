// Work that is not imported yet outlasts the page: a reload brings it back, an import forgets it, and no store does no harm.
import type { Page } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import { IMPORTED, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

describeInChromium("work that is not imported yet", () => {
  let stage: Stage;
  let page: Page;

  const opened = eachSidebar({}, async (ready) => {
    stage = ready;
    page = stage.page;
  });
  const stored = () => page.evaluate(() => sessionStorage.getItem("pactsheet.work"));
  const reload = () => page.reload();

  it("comes back after a reload with every correction, and after an import that failed", async () => {
    await stage.paste(ARTICLE);
    await page.selectOption("#status-1", "renewed");
    await page.uncheck("#tick-2");
    await page.click("#source summary");
    await page.fill("#source-publisher", "Andes Wire");
    await page.click(".silences > summary");
    await page.click(".silences .add");
    await stage.refuse("sidebarImport", "NetworkError: Connection failure due to HTTP 0");
    await page.click("#import");
    await page.waitForSelector("#problem >> text=Check the network");
    await reload();
    await page.waitForSelector(".card");
    expect(await page.inputValue("#text")).toBe(ARTICLE);
    expect(await stage.shown("#text-hint")).toBe("Brought back as you left it.");
    expect(await page.inputValue('.card:has([data-tick="a1"]) select[id^="status"]')).toBe("renewed");
    expect(await page.isChecked('[data-tick="a2"]')).toBe(false);
    expect(await page.inputValue("#source-publisher")).toBe("Andes Wire");
    expect(await page.locator(".changed >> text=Yours").count()).toBe(1);
    expect(await stage.shown("#import")).toBe("Import 4 agreements");

    await stage.answer("sidebarImport", IMPORTED);
    await page.click("#import");
    await page.waitForSelector("#undo");
    await page.waitForFunction(() => sessionStorage.length === 0);
    await page.selectOption("#status-1", "ended");
    await page.waitForFunction(() => sessionStorage.length === 1);
    await page.click("#clear");
    await reload();
    expect([await page.inputValue("#text"), await stored()]).toEqual(["", null]);
  });

  it("comes back with the other articles of the same paste, without those that were imported", async () => {
    await stage.answer("sidebarImport", IMPORTED);
    await page.evaluate(
      (articles) => {
        const data = new DataTransfer();
        for (const [at, text] of articles.entries()) data.items.add(new File([text], `${at}.txt`));
        document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [ARTICLE, "Second article.", "Third article."],
    );
    await page.waitForSelector(".card");
    await page.click("#import");
    await page.waitForSelector("#undo");
    await page.click("#pile-next");
    await page.click("#pile-next");
    await reload();
    expect(await stage.shown("#pile-place")).toBe("Article 2 of 2");
    expect(await page.inputValue("#text")).toBe("Third article.");
    await page.click("#pile-previous");
    expect(await page.inputValue("#text")).toBe("Second article.");
  });

  it.each([
    [
      "no store is allowed",
      `Object.defineProperty(window, "sessionStorage", { get() { throw new Error("denied"); } })`,
    ],
    [
      "the store is full and holds something else",
      `sessionStorage.setItem("pactsheet.work", '{"articles":[{"text":1}]}');
       Storage.prototype.setItem = () => { throw new Error("quota"); }`,
    ],
  ])("is read, corrected and imported as ever where %s", async (_, setting) => {
    await opened.reopen(false, setting);
    stage = opened.stage;
    page = stage.page;
    expect(await page.inputValue("#text")).toBe("");
    await stage.answer("sidebarImport", IMPORTED);
    await stage.paste(ARTICLE);
    await page.selectOption("#status-1", "renewed");
    await page.click("#import");
    await page.waitForSelector("#undo");
  });
});
