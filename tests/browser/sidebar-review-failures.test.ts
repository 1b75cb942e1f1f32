// Every call of a review fails in every way: the sidebar says what happened and what to do, and loses no decision.
import type { Page } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { QUEUE } from "../sidebar/reviewed";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import type { Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

/** Each way to fail, and what the sidebar says then. */
const FAILURES: [string, (stage: Stage, call: string) => Promise<unknown>, RegExp][] = [
  [
    "is refused",
    (stage, call) => stage.refuse(call, "ScriptError: PERMISSION_DENIED"),
    /private window with one account/,
  ],
  [
    "throws",
    (stage, call) => stage.refuse(call, "Service error: Spreadsheets"),
    /Service error: Spreadsheets.*Try again/s,
  ],
  [
    "answers null",
    ({ page }, call) =>
      page.evaluate((name) => void Object.assign(Reflect.get(window, "sheet"), { [name]: () => null }), call),
    /gave no answer that could be read.*Reload the spreadsheet/s,
  ],
  ["answers something else", (stage, call) => stage.answer(call, { sorry: true }), /gave no answer that could be read/],
  [
    "is not there",
    ({ page }, call) => page.evaluate((name) => void Reflect.deleteProperty(Reflect.get(window, "sheet"), name), call),
    /part of the add-on is missing.*Push the whole of Pactsheet again/s,
  ],
  ["says why not", (stage, call) => stage.answer(call, { ok: false, message: "Wait a minute." }), /Wait a minute\./],
  [
    "never answers",
    (stage, call) => stage.silence(call),
    /has not answered for more than six minutes.*then try again/s,
  ],
];

describeInChromium("a review when the sheet fails", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
    await page.clock.install();
  });

  /** Fails in every way, each time by the same step; then `expected` is what the panel still shows. */
  const failing = async (call: string, step: (at: number) => Promise<unknown>, kept: () => Promise<unknown>) => {
    let before: unknown;
    for (const [at, [failure, fail, said]] of FAILURES.entries()) {
      await fail(stage, call);
      await step(at);
      if (failure === "never answers") await page.clock.fastForward("07:00");
      await page.locator("#review-problem", { hasText: said }).waitFor();
      before ??= await kept();
      expect([call, failure, await kept()]).toEqual([call, failure, before]);
    }
  };
  const panel = () => stage.texts("#review-top, #review-body");
  const again = () => page.locator("#review-retry").press("Enter");
  const sent = async (call: string) =>
    (await stage.calls()).filter(({ name }) => name === call).map(({ json }) => json);

  it("says what to do at each call, keeps all, and goes on when the sheet answers", async () => {
    await page.click("#mode-review");
    await failing("sidebarReview", () => page.click("#review-all"), panel);
    expect(await page.isVisible("#review-intro")).toBe(true);

    await stage.refuse("sidebarText", "Service error: Spreadsheets");
    await stage.answer("sidebarReview", { ok: true, value: QUEUE });
    await page.click("#review-all");
    await page.waitForSelector("#review-retry");
    await failing("sidebarText", again, panel);
    expect(await stage.shown("#review-text mark")).toBe(QUEUE.rows[0]?.cells.quote);
    await stage.answer("sidebarText", { ok: true, value: { text: ARTICLE } });
    await again();
    await page.waitForFunction((text) => document.getElementById("review-text")?.textContent === text, ARTICLE);
    expect(await stage.shown("#review-problem")).toBe("");

    const decide = (at: number) => (at === 0 ? page.keyboard.press("c") : again());
    await failing("sidebarDecide", decide, panel);
    expect(await stage.shown("#review-saving")).toBe("Not saved");
    expect(await stage.shown("#review-problem")).toContain(
      "Your decision is kept here and not in the sheet yet. Undo takes it back.",
    );
    await page.keyboard.press("r");
    await page.clock.fastForward("07:00");
    await page.locator("#review-problem", { hasText: "2 decisions are kept here" }).waitFor();
    await stage.answer("sidebarDecide", { ok: true, value: { written: true, row: null } });
    await again();
    await page.waitForFunction(() => document.getElementById("review-saving")?.textContent === "");
    const calls = await sent("sidebarDecide");
    expect(new Set(calls.slice(0, -1)).size).toBe(1);
    expect(JSON.parse(calls[calls.length - 1] ?? "")).toMatchObject({ key: "a2", set: { review: "rejected" } });

    await failing("sidebarGoTo", () => page.keyboard.press("s"), panel);
    await stage.answer("sidebarGoTo", { ok: true, value: 5 });
    await page.keyboard.press("s");
    await page.waitForSelector("#review-status >> text=Row 5 is selected");
    expect(await stage.shown("#review-problem")).toBe("");
  });
});
