// The settings of the document in the sidebar: what starts ticked, what is written; read when it opens, saved by a button.
import type { Page } from "playwright-core";
import { ARTICLE, FACTS } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import type { Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

const SURE = FACTS.agreements.filter(({ confidence }) => confidence === "certain").length;
const UNSURE = FACTS.agreements.length - SURE;

describeInChromium("settings", () => {
  let stage: Stage;
  let page: Page;

  const opened = eachSidebar({}, async (ready) => {
    stage = ready;
    page = stage.page;
  });
  const answering = (answer: string) => `Object.assign(window.sheet, { sidebarSettings: () => { ${answer} } })`;
  const reopen = async (answer: string) => {
    await opened.reopen(false, answering(answer));
    stage = opened.stage;
    page = stage.page;
  };
  const CERTAIN = `return '{"ok":true,"value":{"least":"certain","blank":["rule"]}}'`;

  it("leave rows unticked, in sight, until somebody ticks them", async () => {
    expect([SURE, UNSURE]).not.toContain(0);
    await reopen(CERTAIN);
    await stage.paste(ARTICLE);
    expect(await page.locator(".card").count()).toBe(FACTS.agreements.length);
    expect(await page.locator(".card input[type=checkbox][data-tick]:checked").count()).toBe(SURE);
    expect(await stage.shown("#preview")).toMatch(
      `${UNSURE} agreements start unticked: less sure than Settings ask for.`,
    );
    expect(await stage.shown(".card.under .party")).toMatch(/(Likely|Check this row): unticked by Settings$/);
    const first = page.locator(".card.under input[data-tick]").first();
    await first.check();
    expect(await first.isChecked()).toBe(true);
    expect(await stage.shown("#import")).toBe(`Import ${SURE + 1} agreements`);
    await page.click("#tick-all");
    await page.click("#tick-all");
    expect(await stage.shown("#import")).toBe(`Import ${FACTS.agreements.length} agreements`);
    await page.click("#clear");
    await stage.paste(ARTICLE);
    expect(await page.locator(".card input[data-tick]:checked").count()).toBe(SURE);
  });

  it("are saved with the keyboard, at once hold for the rows that are shown, and stay as typed when that fails", async () => {
    await stage.paste(ARTICLE);
    await stage.tabTo("#settings > summary");
    await page.keyboard.press("Enter");
    await stage.tabTo("#settings-least");
    await page.keyboard.press("o");
    await stage.tabTo("#column-of-place");
    await page.keyboard.press("Space");
    await stage.tabTo("#settings-save");
    const failures: [() => Promise<unknown>, RegExp][] = [
      [() => stage.refuse("sidebarKeep", "ScriptError: PERMISSION_DENIED"), /private window with one account/],
      [() => stage.answer("sidebarKeep", null), /no answer that could be read/],
      [() => stage.answer("sidebarKeep", { ok: false, message: "The tab is protected." }), /The tab is protected/],
      [() => page.clock.install().then(() => stage.silence("sidebarKeep")), /not answered for more than six minutes/],
    ];
    for (const [at, [fail, words]] of failures.entries()) {
      await fail();
      await page.keyboard.press("Enter");
      if (at === 3) await page.clock.fastForward("07:00");
      await page.waitForSelector("#problem strong");
      expect(await stage.shown("#problem")).toMatch(words);
      expect([await page.inputValue("#settings-least"), await page.isChecked("#column-of-place")]).toEqual([
        "certain",
        false,
      ]);
      expect(await stage.shown("#import")).toBe("Import 4 agreements");
    }
    const kept = { least: "certain", blank: ["place"] };
    await stage.answer("sidebarKeep", { ok: true, value: kept });
    await page.keyboard.press("Enter");
    await page.clock.runFor(100);
    await page.waitForSelector("#settings-status:has-text('Saved for everyone')");
    expect(await stage.focused()).toBe("settings-save");
    const sent = (await stage.calls()).map(({ json }) => JSON.parse(json ?? "{}"));
    expect(sent).toEqual([kept, kept, kept, kept, kept]);
    expect(await stage.shown("#import")).toBe(`Import ${SURE} agreement${SURE === 1 ? "" : "s"}`);
    expect(await stage.shown("#problem")).toBe("");
  });

  it("that cannot be read are said to be so, and every row is ticked", async () => {
    await reopen(`throw new Error("ScriptError: PERMISSION_DENIED")`);
    await page.waitForSelector("#settings-problem strong");
    expect(await stage.shown("#settings-problem")).toMatch(/could not be read\. .*private window with one account/);
    await stage.paste(ARTICLE);
    expect(await stage.shown("#import")).toBe("Import 4 agreements");
  });
});
