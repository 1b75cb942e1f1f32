// Every call to the sheet fails in every way: the sidebar says what happened and what to do, and loses nothing.
import type { Browser } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { describeInChromium, launchChromium } from "./chromium";
import { IMPORTED, nextSidebar, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

/** A call to the sheet: its button, where its failure is told, the way to it, and what it answers when all is well. */
interface Case {
  button: string;
  problem: string;
  reach?: (stage: Stage) => Promise<unknown>;
  answer: object;
  done: string;
}

const RANGE = { sheet: "News", range: "A1:B3", rows: 3, columns: ["Text", "Date"], header: true };
const ROLES = { article: 0, published: 1, title: -1, url: -1 };
const COLUMN = { ok: true, value: { ...RANGE, roles: ROLES } };
const CHUNK = { results: [{ row: 2, title: "Story", outcome: "imported", why: "" }], next: null, importId: "I0001" };

const look = async (stage: Stage) => {
  await stage.answer("sidebarColumn", COLUMN);
  await stage.page.click("#column-look");
  await stage.page.waitForSelector("#column-start:not([hidden])");
};

const CALLS: Record<string, Case> = {
  sidebarSelection: {
    button: "#take",
    problem: "#problem",
    answer: { text: ARTICLE, label: "Articles!A2" },
    done: "#text-hint:has-text('Taken from')",
  },
  sidebarImport: { button: "#import", problem: "#problem", answer: IMPORTED, done: "#undo" },
  sidebarUndo: {
    button: "#undo",
    problem: "#problem",
    reach: async (stage) => {
      await stage.answer("sidebarImport", IMPORTED);
      await stage.page.click("#import");
      await stage.page.waitForSelector("#undo");
    },
    answer: { ok: true, message: "The import was taken back." },
    done: "#outcome >> text=taken back",
  },
  sidebarShow: {
    button: ".tab:text('Agreements')",
    problem: "#problem",
    reach: async (stage) => {
      await stage.answer("sidebarImport", IMPORTED);
      await stage.page.click("#import");
      await stage.page.waitForSelector("#undo");
    },
    answer: { ok: true, value: "Agreements" },
    done: '#import[aria-disabled="false"]',
  },
  sidebarColumn: {
    button: "#column-look",
    problem: "#column-problem",
    answer: COLUMN,
    done: "#column-start:not([hidden])",
  },
  sidebarChunk: {
    button: "#column-start",
    problem: "#column-problem",
    reach: look,
    answer: { ok: true, value: CHUNK },
    done: "#column-write:not([hidden])",
  },
  sidebarSummary: {
    button: "#column-write",
    problem: "#column-problem",
    reach: async (stage) => {
      await look(stage);
      await stage.answer("sidebarChunk", { ok: true, value: CHUNK });
      await stage.page.click("#column-start");
      await stage.page.waitForSelector("#column-write:not([hidden])");
    },
    answer: { ok: true, value: "Import summary" },
    done: "#column-status:has-text('Import summary')",
  },
};

/** Each way to fail, and what the sidebar says then. */
const FAILURES: Record<string, [(stage: Stage, call: string) => Promise<unknown>, RegExp]> = {
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

const CASES = Object.keys(CALLS).flatMap((call) =>
  Object.keys(FAILURES).map((failure): [string, string] => [call, failure]),
);

describeInChromium("the sidebar when the sheet fails", () => {
  let browser: Browser;
  let last: Stage | null = null;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(CASES)("%s %s", async (call, failure) => {
    last = await nextSidebar(browser, last);
    const stage = last;
    const { page } = stage;
    const [fail, said] = FAILURES[failure] as (typeof FAILURES)[string];
    const { button, problem, reach, answer, done } = CALLS[call] as Case;
    await stage.paste(ARTICLE);
    await page.uncheck("#tick-2");
    await page.selectOption("#status-1", "renewed");
    await page.click("#source summary");
    await page.fill("#source-publisher", "Andes Wire");
    await page.click("#column > summary");
    await reach?.(stage);
    const kept = () =>
      page.evaluate(() => ({
        fields: [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")].map(
          ({ id, value, checked }) => [id, value, checked],
        ),
        outcomes: [...document.querySelectorAll("#outcome, #column-outcome")].map(({ textContent }) => textContent),
        buttons: [...document.querySelectorAll("button")].map(({ textContent, hidden }) => [textContent, hidden]),
      }));
    const before = await kept();

    await fail(stage, call);
    await page.click(button);
    if (failure === "never answers") await page.clock.fastForward("07:00");
    await page.waitForSelector(`${problem} strong`);
    expect(await stage.shown(problem)).toMatch(said);
    expect(await kept()).toEqual(before);
    expect(stage.errors).toEqual([]);

    if (failure === "never answers") return;
    await stage.answer(call, answer);
    await page.click(button);
    await page.waitForSelector(done);
    const sent = (await stage.calls()).filter(({ name }) => name === call).map(({ json }) => json);
    expect(sent[1]).toBe(sent[0]);
    expect(await stage.shown(problem)).toBe("");
  });
});
