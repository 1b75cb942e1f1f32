// A sidebar for each test of a file: opened anew before it, with no request and no error of the page left over.
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { nextSidebar, openSidebar, type Stage } from "./sidebar-stage";

/** Where the tests of a file find the sidebar that is open. */
export interface Opened {
  stage: Stage;
  /** Closes it and opens another, with a script that runs before the page's own. */
  reopen(own: boolean, script?: string): Promise<void>;
}

/** Call it within `describe`; `ready` runs in each new sidebar, `own` gives it the real engine. */
export function eachSidebar({ own = false, script = "" }, ready: (stage: Stage) => unknown = () => undefined): Opened {
  let browser: Browser;
  /** The page of the test before, where it can serve the next. */
  let last: Stage | null = null;
  const opened = {
    async reopen(real: boolean, setting = "") {
      await opened.stage.page.close();
      last = null;
      opened.stage = await openSidebar(browser, { own: real }, setting);
    },
  } as Opened;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    last = await nextSidebar(browser, last, { own }, script);
    opened.stage = last;
    await ready(opened.stage);
  });
  afterEach(async () => {
    const { requests, errors, page } = opened.stage;
    if (opened.stage !== last) await page.close();
    // the real engine's worker is made of the page's own script
    expect(own ? requests.filter((url) => !url.startsWith("blob:")) : requests).toEqual([]);
    expect(errors).toEqual([]);
  });
  return opened;
}
