// A stage for the sidebar's browser tests: the page at 300 pixels with a made-up engine and sheet behind it.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Facts } from "../../src/extract/facts";
import { ARTICLE, FACTS, NOTHING } from "../sidebar/article";
import { FAKE_SHEET, ownPage, staged } from "./sidebar-page";

/** Markup that must stay text wherever an article can put it. */
export const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> & Chile sign </textarea>`;
const HOSTILE_FACTS: Facts = {
  ...FACTS,
  article: { ...FACTS.article, title: HOSTILE, publisher: HOSTILE },
  agreements: FACTS.agreements.slice(0, 1).map((agreement) => ({
    ...agreement,
    title: HOSTILE,
    parties: [{ name: HOSTILE, country: null, kind: "company" as const }],
    evidence: { quote: HOSTILE, start: 0, end: HOSTILE.length },
    because: { status: HOSTILE, parties: HOSTILE, sectors: HOSTILE },
  })),
};
/** An article of 50,000 characters. */
export const LONG = `${ARTICLE}\n`.repeat(40).slice(0, 50_000);
/** One word without an end. */
export const RUBBISH = "x".repeat(100_000);
const MANY: Facts = {
  ...FACTS,
  agreements: Array.from({ length: 60 }, (_, at) => FACTS.agreements.map((row) => ({ ...row, id: `${row.id}-${at}` })))
    .flat()
    .slice(0, 60),
};
/** What the made-up engine reads from each text. */
const READINGS: Record<string, Facts> = {
  [ARTICLE]: FACTS,
  [HOSTILE]: HOSTILE_FACTS,
  [LONG]: MANY,
  [RUBBISH]: { ...NOTHING, silences: [{ reason: "name alone", evidence: RUBBISH, start: 0, end: RUBBISH.length }] },
  "Nur Hoffnung.": { ...NOTHING, article: { ...NOTHING.article, english: false } },
  "Only talk.": { ...NOTHING, silences: FACTS.silences.slice(0, 1) },
};
/** What the made-up sheet answers to an import. */
export const IMPORTED = {
  ok: true,
  message: "Imported 3 agreements.",
  importId: "i-7",
  tabs: [
    { name: "Articles", sheetId: 1, added: 1, updated: 0, kept: 0 },
    { name: "Agreements", sheetId: 2, added: 3, updated: 1, kept: 2, range: "A2:Z4" },
    { name: "Sectors", sheetId: 3, added: 0, updated: 0, kept: 0 },
  ],
};

let bundled: string | undefined;

/** The page with the made-up engine, bundled once for all tests of a file. */
function stagedPage(): string {
  bundled ??= staged(READINGS, NOTHING);
  return bundled;
}

const PAGE = "http://sidebar.test/";
/** A place beside the page, to leave it for. */
const BLANK = "http://sidebar.test/blank";

export type Stage = Awaited<ReturnType<typeof openSidebar>>;

type Options = { own?: boolean } & Pick<
  BrowserContextOptions,
  "viewport" | "deviceScaleFactor" | "reducedMotion" | "colorScheme"
>;

/** Opens a new page; `own` runs the real engine in it. `script` runs before the page's own. Requests beyond the page itself are noted and refused. */
export async function openSidebar(browser: Browser, { own = false, ...look }: Options = {}, script = "") {
  const page: Page = await browser.newPage({ viewport: { width: 300, height: 720 }, ...look });
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === BLANK) return route.fulfill({ contentType: "text/html", body: "" });
    if (url !== PAGE) {
      requests.push(url);
      return route.abort();
    }
    return route.fulfill({ contentType: "text/html", body: own ? ownPage() : stagedPage() });
  });
  await page.addInitScript(`${FAKE_SHEET};${script}`);
  await page.goto(PAGE);

  return {
    page,
    requests,
    errors,
    /** Opens the page anew, with nothing kept, which is sooner done than a new one; false where its clock was stopped. */
    async again(): Promise<boolean> {
      if (await page.evaluate(() => "__pwClock" in window)) return false;
      await page.goto(BLANK);
      await page.evaluate(() => {
        sessionStorage.clear();
        localStorage.clear();
      });
      requests.length = 0;
      errors.length = 0;
      await page.goto(PAGE);
      return true;
    },
    /** Puts a text in place of the old one and waits for what it shows. */
    async paste(text: string, wait = ".card") {
      await page.fill("#text", text);
      await page.waitForSelector(wait);
    },
    texts: (selector: string) => page.locator(selector).allInnerTexts(),
    /** The text of the first element, as it is shown. */
    shown: async (selector: string) => (await page.locator(selector).allInnerTexts())[0],
    /** Lets a function of the sheet answer with a value, after so many milliseconds. */
    answer: (name: string, value: unknown, after = 30) =>
      page.evaluate(
        ([key, json, delay]) => {
          Object.assign(Reflect.get(window, "sheet"), { [key]: () => json });
          Object.assign(Reflect.get(window, "delays"), { [key]: delay });
        },
        [name, JSON.stringify(value), after] as const,
      ),
    /** Lets a function of the sheet never answer. */
    silence: (name: string) =>
      page.evaluate((key) => void Object.assign(Reflect.get(window, "delays"), { [key]: null }), name),
    /** Lets a function of the sheet fail. */
    refuse: (name: string, message: string) =>
      page.evaluate(
        ([key, words]) =>
          void Object.assign(Reflect.get(window, "sheet"), {
            [key]: () => {
              throw new Error(words);
            },
          }),
        [name, message] as const,
      ),
    /** Calls that reached the sheet. */
    calls: (): Promise<{ name: string; json?: string }[]> => page.evaluate(() => Reflect.get(window, "calls")),
    /** Calls of one name that the sidebar made by itself. */
    looks: (name: string): Promise<{ name: string; json?: string }[]> =>
      page.evaluate((key) => Reflect.get(window, "looks").filter((look: { name: string }) => look.name === key), name),
    /** Presses Tab until an element that matches has the focus, which must be seen. */
    async tabTo(selector: string) {
      for (let presses = 0; presses < 90; presses++) {
        await page.keyboard.press("Tab");
        if (!(await page.evaluate((test) => document.activeElement?.matches(test), selector))) continue;
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
        if (outline !== "solid") throw new Error(`The focus on ${selector} cannot be seen.`);
        return;
      }
      throw new Error(`Tab never came to ${selector}.`);
    },
    /** Id of the element that has the focus. */
    focused: () => page.evaluate(() => document.activeElement?.id ?? ""),
  };
}

/** The sidebar of the test before opened anew, or a new one where that cannot serve again. */
export async function nextSidebar(browser: Browser, last: Stage | null, options: Options = {}, script = "") {
  if (last && (await last.again())) return last;
  await last?.page.close();
  return openSidebar(browser, options, script);
}
