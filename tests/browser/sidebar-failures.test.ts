// Every call to the sheet fails in every way: the sidebar says what happened and what to do, and loses nothing.
import type { Browser, Page } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { describeInChromium, launchChromium } from "./chromium";
import { IMPORTED, openSidebar, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

/** Names of the sheet's functions, and the buttons that call them. */
const CALLS = { sidebarSelection: "#take", sidebarImport: "#import", sidebarUndo: "#undo" } as const;
type Call = keyof typeof CALLS;

/** Each way to fail, and what the sidebar says then. */
const FAILURES: Record<string, [(stage: Stage, call: Call) => Promise<unknown>, RegExp]> = {
  "is refused": [
    (stage, call) => stage.refuse(call, "ScriptError: PERMISSION_DENIED"),
    /did not let the add-on use this sheet.*private window with one account/s,
  ],
  throws: [
    (stage, call) => stage.refuse(call, "Service error: Spreadsheets"),
    /Service error: Spreadsheets.*Try again/s,
  ],
  "answers null": [
    ({ page }, call) =>
      page.evaluate((name) => void Object.assign(Reflect.get(window, "sheet"), { [name]: () => null }), call),
    /gave no answer that could be read.*Reload the spreadsheet/s,
  ],
  "answers something else": [
    (stage, call) => stage.answer(call, { sorry: true }),
    /gave no answer that could be read.*Reload the spreadsheet/s,
  ],
  "is not there": [
    ({ page }, call) => page.evaluate((name) => void Reflect.deleteProperty(Reflect.get(window, "sheet"), name), call),
    /part of the add-on is missing.*Push the whole of Pactsheet again/s,
  ],
  "never answers": [
    async (stage, call) => {
      await stage.page.clock.install();
      await stage.silence(call);
    },
    /has not answered for more than six minutes.*Look at the tabs, then try again/s,
  ],
};

const CASES = (Object.keys(CALLS) as Call[]).flatMap((call) =>
  Object.keys(FAILURES).map((failure): [Call, string] => [call, failure]),
);

describeInChromium("the sidebar when the sheet fails", () => {
  let browser: Browser;
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  it.each(CASES)("%s %s", async (call, failure) => {
    stage = await openSidebar(browser);
    page = stage.page;
    const [fail, said] = FAILURES[failure] as (typeof FAILURES)[string];
    await stage.paste(ARTICLE);
    await page.uncheck("#tick-2");
    await page.selectOption("#status-1", "renewed");
    await page.click("#source summary");
    await page.fill("#source-publisher", "Andes Wire");
    if (call === "sidebarUndo") {
      await stage.answer("sidebarImport", IMPORTED);
      await page.click("#import");
      await page.waitForSelector("#undo");
    }
    const kept = () =>
      page.evaluate(() => ({
        fields: [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")].map(
          ({ id, value, checked }) => [id, value, checked],
        ),
        outcome: document.getElementById("outcome")?.textContent,
        buttons: [...document.querySelectorAll("button")].map((button) => button.textContent),
      }));
    const before = await kept();

    await fail(stage, call);
    await page.click(CALLS[call]);
    if (failure === "never answers") await page.clock.fastForward("07:00");
    await page.waitForSelector("#problem strong");
    expect(await stage.shown("#problem")).toMatch(said);
    expect(await kept()).toEqual(before);
    expect(stage.errors).toEqual([]);

    if (failure === "never answers" || call === "sidebarSelection") return;
    await stage.answer(call, call === "sidebarUndo" ? { ok: true, message: "The import was taken back." } : IMPORTED);
    await page.click(CALLS[call]);
    await page.waitForSelector(call === "sidebarUndo" ? "#outcome >> text=taken back" : "#undo");
    const sent = (await stage.calls()).filter(({ name }) => name === call).map(({ json }) => json);
    expect(sent[1]).toBe(sent[0]);
    expect(await stage.shown("#problem")).toBe("");
  });
});
