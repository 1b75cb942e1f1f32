// What is pasted, dropped or opened: articles of databases taken apart, pages as clean text, in Chromium with the real engine.
import type { Page } from "playwright-core";
import { ARTICLE } from "../sidebar/article";
import { FACTIVA, FACTIVA_TAGGED, MAIL, NEXIS, PAGE, PAGE_TEXT } from "../sidebar/pastes";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import { IMPORTED, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

describeInChromium("what is pasted into the sidebar", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({ own: true }, async (opened) => {
    stage = opened;
    page = stage.page;
    await stage.answer("sidebarImport", IMPORTED);
  });

  /** Pastes as the clipboard gives it: plain text, and HTML where there is some. */
  const paste = async (plain: string, html = "") => {
    await page.evaluate(
      ([text, markup]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        if (markup) clipboardData.setData("text/html", markup);
        const box = document.getElementById("text") as HTMLTextAreaElement;
        box.focus();
        const event = new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true });
        if (box.dispatchEvent(event)) document.execCommand("insertText", false, text);
      },
      [plain, html] as const,
    );
    await page.waitForSelector(".card");
  };
  const source = () =>
    page.evaluate(() =>
      ["title", "publisher", "published", "url"].map(
        (name) => (document.getElementById(`source-${name}`) as HTMLInputElement).value,
      ),
    );
  /** Every quote of the preview stands in the text where it says. */
  const proved = async () => {
    const text = await page.inputValue("#text");
    const quotes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".quote")].map(({ textContent, dataset }) => ({
        words: textContent ?? "",
        start: Number(dataset.start),
        end: Number(dataset.end),
      })),
    );
    for (const { words, start, end } of quotes)
      expect(words).toContain(text.slice(start, end).replace(/\s+/g, " ").trim());
    return quotes.length;
  };

  it.each([
    ["Factiva", FACTIVA],
    ["Nexis", NEXIS],
  ])(
    "of %s is taken apart into its articles, each with publisher and day, and each kept as it was left",
    async (_, text) => {
      await paste(text);
      expect(await stage.shown("#pile-place")).toBe("Article 1 of 2");
      expect(await source()).toEqual(["Chile and Finland sign lithium pact", "Andes Wire", "2031-03-12", ""]);
      expect(await page.inputValue("#text")).toMatch(/^Chile and Finland sign lithium pact\n\nSANTIAGO, March 12/);
      expect(await page.inputValue("#text")).not.toMatch(/words|Document|Copyright|\(c\)|Rosa|Load-Date/);
      expect(await page.inputValue("#date-1").catch(() => "")).toBe("");
      expect(await proved()).toBeGreaterThan(0);
      await page.selectOption("#status-1", "ended");
      await page.click("#pile-next");
      await page.waitForSelector(".card:has-text('Kenya')");
      expect(await source()).toEqual(["Kenya, Peru agree on coffee exports", "Harbour Post", "2031-03-13", ""]);
      expect(await proved()).toBeGreaterThan(0);
      await page.click("#pile-previous");
      await page.waitForSelector(".card:has-text('Finland')");
      expect(await stage.shown(".card .changed")).toBe("Corrected");
      await page.click("#import");
      await page.click("text=Next article");
      expect(await stage.shown("#pile-place")).toBe("Article 2 of 2");
      expect(JSON.parse((await stage.calls())[0]?.json ?? "{}")).toMatchObject({
        source: { publisher: "Andes Wire", published: "2031-03-12" },
        facts: { article: { published: "2031-03-12" }, agreements: [{ status: "ended", date: "2031-03-12" }] },
      });
    },
    60_000,
  );

  it("of Factiva with tags is one article with its source", async () => {
    await paste(FACTIVA_TAGGED);
    expect(await page.isVisible("#pile")).toBe(false);
    expect(await source()).toEqual(["Chile and Finland sign lithium pact", "Andes Wire", "2031-03-12", ""]);
    expect(await page.inputValue("#text")).toMatch(
      /pact\n\nSANTIAGO.*Wednesday\.\n\nThe Finnish minister praised the Chilean hosts\.$/s,
    );
  });

  it.each([
    ["from a browser", "plain words", PAGE],
    ["as its source", PAGE, ""],
  ])("of a page %s is clean text with true offsets", async (_, plain, html) => {
    await paste(plain, html);
    expect(await page.inputValue("#text")).toBe(PAGE_TEXT);
    expect(await source()).toEqual([
      "Chile and Finland sign lithium pact",
      "Andes Wire",
      "2031-03-12",
      "https://andes.example/pact",
    ]);
    expect(await proved()).toBeGreaterThan(1);
    expect(await page.evaluate(() => [Reflect.get(window, "hacked"), document.title])).toEqual([
      undefined,
      "Pactsheet",
    ]);
  });

  it("of plain text goes into the box as ever, also into the midst of a text", async () => {
    await paste(ARTICLE);
    expect(await page.inputValue("#text")).toBe(ARTICLE);
    await page.evaluate(() => (document.getElementById("text") as HTMLTextAreaElement).setSelectionRange(0, 0));
    await paste(PAGE);
    expect(await page.inputValue("#text")).toBe(PAGE + ARTICLE);
  });

  it.each([
    ["news.txt", ARTICLE, ARTICLE, "Meridian News"],
    ["news.html", PAGE, PAGE_TEXT, "Andes Wire"],
    [
      "news.eml",
      MAIL,
      "Chile and Finland signed a memorandum of understanding on lithium in Vi\u00f1a del Mar on Wednesday.",
      "Andes Wire",
    ],
  ])("as the file %s is read, dropped or opened", async (name, content, text, publisher) => {
    await page.setInputFiles("#file", { name, mimeType: "text/plain", buffer: Buffer.from(content) });
    await page.waitForSelector(".card");
    expect(await page.inputValue("#text")).toBe(text);
    expect((await source())[1]).toBe(publisher);
    await page.click("#clear");
    await page.waitForSelector("#intro");
    await page.evaluate(
      ([file, words]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words], file));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, content] as const,
    );
    await page.waitForSelector(".card");
    expect(await page.inputValue("#text")).toBe(text);
    if (name.endsWith("eml"))
      expect((await source()).slice(0, 3)).toEqual([
        "Chile and Finland sign lithium pact \u2013 details",
        "Andes Wire",
        "2031-03-12",
      ]);
  });

  it("as a file that is none says what to do", async () => {
    await page.setInputFiles("#file", { name: "photo.png", mimeType: "image/png", buffer: Buffer.from("x") });
    await page.waitForSelector("#problem >> text=Open a .txt, .html or .eml file");
  });
});
