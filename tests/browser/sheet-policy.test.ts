// No request leaves the sidebar's frame in the local sheet: its policy forbids each kind, whatever an article holds.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { type Served, serve } from "../../src/local/server";
import { newWorkbook } from "../../src/local/storage";
import { describeInChromium, launchChromium } from "./chromium";
import { choose, openGrid } from "./grid";

jest.setTimeout(60_000);

/** An article that asks for things from `away`. */
const articleFor = (away: string) => `Chile and Finland sign pact <img src="${away}a.png" onerror="window.hacked = 1">

SANTIAGO, March 12 (Andes Wire) -- Chile and Finland signed a memorandum of understanding on <b>lithium</b> & copper on Thursday. <script src="${away}b.js"></script><script>window.hacked = 1</script>

\u{1f91d} \u202eeerga\u202c \u0648\u0642\u0639\u062a \u0634\u064a\u0644\u064a \u0648\u0641\u0646\u0644\u0646\u062f\u0627 \u0645\u0630\u0643\u0631\u0629 \u062a\u0641\u0627\u0647\u0645. The University of Oulu and the University of Chile signed a letter of intent on tailings \u{1f30e}.

<style>@import "${away}c.css"; body { background: url(${away}d.png) }</style><iframe src="${away}e"></iframe></textarea><svg onload="window.hacked = 1">`;

/** Kinds of request, as a script in the frame would make them. */
const ATTEMPTS: Record<string, (away: string) => unknown> = {
  fetch: (away) => fetch(away).catch(() => null),
  XMLHttpRequest: (away) => {
    const request = new XMLHttpRequest();
    request.open("GET", away);
    request.send();
  },
  WebSocket: (away) => new WebSocket(away.replace("http", "ws")),
  EventSource: (away) => new EventSource(away),
  sendBeacon: (away) => navigator.sendBeacon(away, "article"),
  image: (away) => {
    new Image().src = away;
  },
  script: (away) => document.head.append(Object.assign(document.createElement("script"), { src: away })),
  stylesheet: (away) =>
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: away })),
  background: (away) => {
    document.body.style.backgroundImage = `url(${away})`;
  },
  frame: (away) => document.body.append(Object.assign(document.createElement("iframe"), { src: away })),
  media: (away) => document.body.append(Object.assign(document.createElement("video"), { src: away })),
  object: (away) => document.body.append(Object.assign(document.createElement("object"), { data: away })),
  form: (away) => {
    const form = Object.assign(document.createElement("form"), { action: away, method: "post", target: "_self" });
    document.body.append(form);
    form.submit();
  },
  navigation: (away) => location.assign(away),
};

describeInChromium("the sidebar's frame in the local sheet", () => {
  let browser: Browser;
  let page: Page;
  let served: Served;
  /** Another host, which notes who asks it. */
  let elsewhere: Server;
  let away = "";
  const asked: string[] = [];
  const frame = () => page.frames().find((each) => each.parentFrame()) as Frame;

  beforeAll(async () => {
    elsewhere = createServer(({ url }, response) => {
      asked.push(url ?? "");
      response.end();
    });
    elsewhere.on("upgrade", ({ url }, socket) => {
      asked.push(url ?? "");
      socket.destroy();
    });
    await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
    away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    served = await serve({ dist: "dist", port: 0, storage: { data: newWorkbook(""), save() {}, finish() {} } });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await openGrid(page, served.url);
    await choose(page, "Open sidebar");
    await page.frameLocator("#sidebar-frame").locator("#text").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
    elsewhere?.close();
  });
  beforeEach(() => {
    asked.length = 0;
  });

  /** Lets a script in the frame try to reach the other host; gives what forbade it, "none" after so long. */
  const attempt = (within: Frame, name: string, patience: number): Promise<string> =>
    within
      .evaluate(
        ({ code, patience: ms }) =>
          new Promise<string>((resolve) => {
            const forbidden = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
            document.addEventListener("securitypolicyviolation", forbidden, { once: true });
            setTimeout(() => resolve("none"), ms);
            const script = document.createElement("script");
            script.textContent = code;
            document.head.append(script);
          }),
        { code: `(${ATTEMPTS[name]})(${JSON.stringify(away + name)})`, patience },
      )
      .catch(() => "left");

  it("shows markup, scripts, right-to-left words and emoji as the text that they are", async () => {
    const sidebar = page.frameLocator("#sidebar-frame");
    const article = articleFor(away);
    await sidebar.locator("#text").fill(article);
    await sidebar.locator(".card").nth(1).waitFor();
    await sidebar.locator(".quote").first().press("Enter");
    expect(await sidebar.locator("#context-text").textContent()).toBe(article);
    const shown = await frame().evaluate(() => ({
      alien: document.querySelectorAll("main :is(img, script, style, svg, b, iframe), #context :is(img, script, svg)")
        .length,
      hacked: Reflect.get(window, "hacked"),
      quotes: [...document.querySelectorAll<HTMLElement>(".card .quote")].map(({ textContent, dataset }) => ({
        words: textContent,
        start: Number(dataset.start),
        end: Number(dataset.end),
      })),
    }));
    expect(shown).toMatchObject({ alien: 0, hacked: undefined });
    for (const { words, start, end } of shown.quotes) expect(words).toContain(article.slice(start, end).slice(0, 40));
    expect(asked).toEqual([]);
  });

  it.each(Object.keys(ATTEMPTS))("lets no %s out, which gets through where there is no policy", async (name) => {
    expect([name, await attempt(frame(), name, 1000)]).not.toEqual([name, "none"]);
    expect(asked).toEqual([]);
    const free = await browser.newPage();
    await attempt(free.mainFrame(), name, 300);
    await free.close();
    expect(asked).toContain(`/${name}`);
  });
});
