// What the sidebar says before an import: that the article is there already, what would change, and why that cannot be told.
import type { Page } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import { IMPORTED, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

const THERE = {
  where: "Already imported on row 4 of Articles.",
  what: "Importing again would add 1 agreement and leave 3 corrected by hand.",
  changes: true,
};

describeInChromium("before an import", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
    await page.clock.install();
  });

  const foresee = (value: object, after?: number) => stage.answer("sidebarForesee", { ok: true, value }, after);
  const pass = (milliseconds = 1000) => page.clock.runFor(milliseconds);
  const looks = async () => (await stage.looks("sidebarForesee")).length;
  const said = () => page.textContent("#foresight");
  /** Lets the clock run on until the line says it: an answer takes turns of the page that no clock counts. */
  const says = async (words: string | RegExp) => {
    const is = (line: string) => (typeof words === "string" ? line === words : words.test(line));
    for (let turn = 0; turn < 20 && !is((await said()) ?? ""); turn++) await pass(250);
    expect(await said()).toEqual(typeof words === "string" ? words : expect.stringMatching(words));
  };

  it("is said what is there and what would change, with one call for all that was set", async () => {
    await foresee(THERE);
    await page.fill("#text", ARTICLE);
    await says(`${THERE.where} ${THERE.what}`);
    expect(await stage.shown("#import")).toBe("Import 4 agreements");
    expect(await page.getAttribute("#import", "aria-describedby")).toBe("foresight");

    await foresee({ ...THERE, what: "Importing again would change nothing.", changes: false });
    await page.selectOption("#status-1", "renewed");
    await page.uncheck("#tick-2");
    await page.selectOption("#sector-1", "energy");
    expect(await said()).toBe(`${THERE.where} Looking what would change\u2026`);
    await says(`${THERE.where} Importing again would change nothing.`);
    expect(await stage.shown("#import")).toBe("Nothing new to import");
    const requests = (await stage.looks("sidebarForesee")).map(({ json }) => JSON.parse(json ?? "{}"));
    expect(requests).toHaveLength(2);
    expect(requests[1].facts.agreements.map(({ id }: { id: string }) => id)).toEqual(["a1", "a3", "a4"]);

    await page.fill("#text", "Another article.");
    expect(await said()).toBe("");
  });

  it("asks again only when something was set, and after an import only for what was set since", async () => {
    await stage.answer("sidebarImport", IMPORTED);
    await foresee(THERE, 5000);
    await page.fill("#text", ARTICLE);
    await pass();
    await page.selectOption("#status-1", "renewed");
    await pass();
    expect(await looks()).toBe(1);
    await page.click("#import");
    await pass(100);
    expect(await stage.shown("#import")).toBe("Import again");
    await pass(6000);
    expect(await looks()).toBe(1);
    await page.selectOption("#status-1", "ended");
    await pass();
    expect(await looks()).toBe(2);
  });

  it("says why it cannot tell and what to do, lets the import go on, and asks again", async () => {
    const failures: [() => Promise<unknown>, RegExp][] = [
      [() => stage.refuse("sidebarForesee", "ScriptError: PERMISSION_DENIED"), /private window with one account/],
      [() => stage.refuse("sidebarForesee", "Service error: Spreadsheets"), /Service error: Spreadsheets.*Try again/],
      [() => stage.answer("sidebarForesee", null), /gave no answer that could be read/],
      [
        () => stage.answer("sidebarForesee", { ok: false, message: "The tab has lost Quote. Undo the deletion." }),
        /: The tab has lost Quote\. Undo the deletion\.$/,
      ],
      [() => stage.silence("sidebarForesee"), /has not answered for more than six minutes/],
    ];
    await page.fill("#text", ARTICLE);
    await pass();
    for (const [at, [fail, words]] of failures.entries()) {
      await fail();
      await page.selectOption("#status-1", ["planned", "ended", "signed", "renewed", "announced"][at] ?? "");
      await pass(at === 4 ? 400_000 : 1000);
      await says(words);
      expect(await said()).toMatch(/^Whether it is imported already could not be seen: /);
      expect([await stage.shown("#import"), await stage.shown("#problem")]).toEqual(["Import 4 agreements", ""]);
      expect(await page.getAttribute("#import", "aria-disabled")).toBe("false");
    }
    await foresee(THERE);
    await page.selectOption("#status-1", "planned");
    await says(`${THERE.where} ${THERE.what}`);
  });
});
