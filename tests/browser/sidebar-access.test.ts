// Whether everybody can use the sidebar: keyboard, names, contrast, sizes.
import type { Page } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { faintTexts } from "./contrast";
import { eachSidebar } from "./each-sidebar";
import { IMPORTED, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

describeInChromium("the sidebar for everybody", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
  });

  it("can be used with the keyboard alone", async () => {
    await stage.answer("sidebarImport", IMPORTED);
    await stage.answer("sidebarUndo", { ok: true, message: "The import was taken back." });
    await stage.tabTo("#text");
    await page.keyboard.insertText(ARTICLE);
    await page.waitForSelector(".card");
    await stage.tabTo("#tick-1");
    await page.keyboard.press("Space");
    await stage.tabTo(".card:nth-child(2) .quote");
    await page.keyboard.press("Enter");
    expect(await stage.shown("mark")).toContain("Geological Survey");
    await page.keyboard.press("Escape");
    await stage.tabTo("#status-2");
    await page.keyboard.press("s");
    await stage.tabTo("#import");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#undo");
    const { facts } = JSON.parse((await stage.calls())[0]?.json ?? "{}");
    expect(facts.agreements.map(({ id, status }: { id: string; status: string }) => `${id} ${status}`)).toEqual([
      "a2 signed",
      "a3 signed",
      "a4 negotiating",
    ]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await stage.focused()).toBe("undo");
    await page.keyboard.press("Space");
    await page.waitForSelector("#outcome >> text=taken back");
    expect(await stage.focused()).toBe("import");
  });

  it("names every control, orders its headings, fits 300 pixels and can be read", async () => {
    await stage.answer("sidebarImport", IMPORTED);
    expect(await faintTexts(page)).toEqual([]);
    await stage.paste(ARTICLE);
    await page.click("#source summary");
    await page.click(".silences > summary");
    await page.uncheck("#tick-2");
    await page.selectOption("#status-1", "ended");
    await page.click(".card:first-child .quote");
    await page.click("#import");
    await page.waitForSelector("#undo");
    await stage.refuse("sidebarUndo", "No.");
    await page.click("#undo");
    await page.waitForSelector("#problem strong");
    expect(await faintTexts(page)).toEqual([]);
    const audit = await page.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary")];
      const seen = controls.filter((control) => control.checkVisibility());
      const nameOf = (control: HTMLElement) =>
        control instanceof HTMLButtonElement || control.tagName === "SUMMARY"
          ? control.textContent
          : [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(" ");
      // A label's own area counts for its tick box.
      const targets = seen.map((control) => (control.matches("[type=checkbox]") ? control.parentElement : control));
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const referred = [...document.querySelectorAll("[aria-describedby], [aria-labelledby], [aria-controls], [for]")];
      return {
        unnamed: seen.filter((control) => !nameOf(control)?.trim()).map(({ id }) => id),
        small: targets
          .filter((target) => (target?.getBoundingClientRect().height ?? 0) < 24)
          .map((target) => target?.id),
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        dangling: referred
          .flatMap((from) =>
            ["aria-describedby", "aria-labelledby", "aria-controls", "for"].map((name) => from.getAttribute(name)),
          )
          .filter((id) => id !== null && !document.getElementById(id)),
        headings: document.querySelectorAll("h1").length,
        language: document.documentElement.lang,
        live: [...document.querySelectorAll("[role=status]")].every((area) => area.ariaLive === "polite"),
        overflow: document.documentElement.scrollWidth - 300,
      };
    });
    expect(audit).toEqual({
      unnamed: [],
      small: [],
      twice: [],
      dangling: [],
      headings: 1,
      language: "en",
      live: true,
      overflow: 0,
    });
  });
});
