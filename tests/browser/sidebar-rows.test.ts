// Rows that the analyst adds, splits, merges and puts back in the sidebar, in Chromium.
import type { Page } from "playwright-core";
import { ARTICLE, FACTS, place } from "../sidebar/article";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import { IMPORTED, type Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

describeInChromium("rows of the analyst's own", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
    await stage.paste(ARTICLE);
    await stage.answer("sidebarImport", IMPORTED);
  });

  /** Presses Import and gives what was sent. */
  const sent = async () => {
    await page.click("#import");
    await page.waitForSelector("#undo");
    return JSON.parse((await stage.calls())[0]?.json ?? "{}");
  };

  it("come from a sentence that was passed over, with the reason in their note", async () => {
    await page.click(".silences > summary");
    await page.click(".silences li:has-text('denied') .add");
    expect(await stage.focused()).toBe("tick-5");
    expect(await stage.shown(".card:has(#tick-5) .changed")).toBe("Yours");
    expect(await stage.shown("#import")).toBe("Import 5 agreements");
    expect(await stage.texts(".silences li:has-text('denied') .quiet")).toEqual(["Added as a row"]);
    await page.selectOption("#sector-5", "defence");
    const { facts, corrections } = await sent();
    const row = facts.agreements[4];
    const quote = "The ministry denied that a defence pact had been signed.";
    expect(row).toMatchObject({ instrument: "agreement", sectors: ["defence"], evidence: { quote, ...place(quote) } });
    expect(corrections).toEqual({
      [row.id]: { read: null, remark: "Added by hand. Passed over: The text says that it was not signed." },
    });
  });

  it("come from words that are selected in the article", async () => {
    await page.click("#add-selected");
    expect(await stage.shown("#problem")).toContain("Select a sentence in the article text");
    const words = "Chile holds the world's largest lithium reserves";
    await page.evaluate(({ start, end }) => {
      (document.getElementById("text") as HTMLTextAreaElement).setSelectionRange(start - 1, end + 1);
    }, place(words));
    await page.click("#add-selected");
    const { facts } = await sent();
    const row = facts.agreements.find(({ rule }: { rule: string }) => rule === "added-by-analyst");
    expect(row.evidence).toEqual({ quote: `${words},`, start: place(words).start, end: place(words).end + 1 });
    expect(row.parties).toEqual([{ name: "Chile", country: "CHL", kind: "state" }]);
  });

  it("come from one row split in two, each corrected by itself, and go again", async () => {
    await page.click(".card:nth-child(2) .more summary");
    await page.click(".card:nth-child(2) >> text=Split in two");
    expect(await stage.focused()).toBe("tick-5");
    expect(await page.locator(".card:nth-child(3) #tick-5").count()).toBe(1);
    await page.selectOption("#status-5", "ended");
    expect(await page.inputValue("#status-2")).toBe("planned");
    expect(await stage.shown("#import")).toBe("Import 5 agreements");
    await page.click(".card:nth-child(3) .more summary");
    await page.click(".card:nth-child(3) >> text=Remove row");
    expect(await stage.shown("#import")).toBe("Import 4 agreements");
    expect(await stage.focused()).toBe("tick-2");
  });

  it("become one when merged, and two again when put back", async () => {
    await page.click(".card:nth-child(3) .more summary");
    await page.click(".card:nth-child(3) >> text=Merge >> nth=-1");
    expect(await stage.focused()).toBe("merge-3");
    await page.selectOption("#merge-3", "a1");
    await page.locator("#merge-3").press("Tab");
    await page.keyboard.press("Enter");
    expect(await stage.focused()).toBe("tick-1");
    expect(await page.locator(".card").count()).toBe(3);
    expect(await stage.shown(".card:first-child .remark")).toBe(`Merged with: ${FACTS.agreements[2]?.evidence.quote}`);
    expect(await stage.shown(".card:first-child dl")).toMatch(/Value\s+\$1.5 billion/);
    await page.click(".card:first-child .more summary");
    await page.click(".card:first-child >> text=Put back as read");
    expect(await page.locator(".card").count()).toBe(4);
    expect(await stage.shown(".card:first-child .changed")).toBe("");
    await page.selectOption("#merge-3", "a1");
    await page.click(".card:nth-child(3) >> text=Merge >> nth=-1");
    const { facts, corrections } = await sent();
    expect(facts.agreements.map(({ id }: { id: string }) => id)).toEqual(["a1", "a2", "a4"]);
    expect(facts.agreements[0].parties.map(({ name }: { name: string }) => name)).toEqual([
      "Finland",
      "Chile",
      "Norvik Batteries",
      "Salar Minera",
    ]);
    expect(Object.keys(corrections)).toEqual(["a1"]);
  });
});
