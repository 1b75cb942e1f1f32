// Rows of the sheet reviewed in the sidebar with the keyboard alone: each sentence in its article, each decision one small call.
import type { Page } from "playwright-core";
import { ARTICLE, FACTS } from "../sidebar/article";
import { QUEUE, ROWS } from "../sidebar/reviewed";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import type { Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

const WRITTEN = { ok: true, value: { written: true, row: null } };
const place = "#review-place";

describeInChromium("a review in the sidebar", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({}, async (opened) => {
    stage = opened;
    page = stage.page;
    await stage.answer("sidebarReview", { ok: true, value: QUEUE });
    await stage.answer("sidebarText", { ok: true, value: { text: ARTICLE } });
    await stage.answer("sidebarDecide", WRITTEN);
  });

  const decisions = async () =>
    (await stage.calls())
      .filter(({ name }) => name === "sidebarDecide")
      .map(({ json }) => JSON.parse(json ?? "null") as { key: string; set: object; seen: object });
  const written = async (count: number) => {
    await page.waitForFunction(
      (all) =>
        Reflect.get(window, "calls").filter(({ name }: { name: string }) => name === "sidebarDecide").length === all &&
        document.getElementById("review-saving")?.textContent === "",
      count,
    );
    return (await decisions()).map(({ key, set, seen }) => [key, set, seen]);
  };
  const start = async (which = "#review-all") => {
    await page.click("#mode-review");
    await page.click(which);
    await page.waitForSelector("#review-text mark");
  };

  it("needs no mouse, leaves the focus where it is and says what happened", async () => {
    await stage.tabTo("#mode-review");
    await page.keyboard.press("Enter");
    await stage.tabTo("#review-all");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#review-text mark");
    expect(await stage.shown(place)).toBe("Row 1 of 4, 4 to review");
    expect(await stage.shown("#review-text mark")).toBe(FACTS.agreements[3]?.evidence.quote);
    expect(await page.textContent("#review-text")).toBe(ARTICLE);
    const inView = await page.evaluate(() => {
      const [mark, box] = [document.querySelector("#review-text mark"), document.querySelector("#review-text")].map(
        (e) => e?.getBoundingClientRect(),
      );
      return mark && box ? mark.top >= box.top && mark.bottom <= box.bottom : false;
    });
    expect(inView).toBe(true);

    await page.keyboard.press("c");
    expect(await stage.focused()).toBe("review-row");
    expect(await page.textContent("#review-status")).toMatch(/^Confirmed\. Row 2 of 4: Geological Survey of Finland/);
    await page.keyboard.press("r");
    await page.keyboard.press("e");
    expect(await stage.focused()).toBe("instrument-0");
    await stage.tabTo("#status-0");
    await page.keyboard.press("p");
    await stage.tabTo("#parties-0");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\nKenya");
    await page.keyboard.press("Control+Enter");
    expect(await stage.focused()).toBe("review-row");
    expect(await stage.shown(place)).toBe("Row 4 of 4, 1 to review");
    await page.keyboard.press("k");
    expect(await stage.texts("#review-row .confidence")).toEqual(["Certain", "Corrected"]);
    await page.keyboard.press("n");
    await page.keyboard.press("c");
    expect(await page.textContent("#review-status")).toBe("Confirmed. 4 rows, all reviewed.");
    expect(await stage.shown("#review-done")).toBe("All reviewed: 2 confirmed, 1 corrected, 1 rejected.");

    const parties = { parties: "Finland; Chile; Kenya", other_parties: "Kenya", countries: "FIN; CHL; KEN" };
    expect(await written(4)).toEqual([
      ["a4", { review: "confirmed" }, { review: "unreviewed" }],
      ["a2", { review: "rejected" }, { review: "unreviewed" }],
      [
        "a1",
        {
          status: "planned",
          ...parties,
          review: "corrected",
          note: "Status was signed.\nParties was Finland; Chile.",
        },
        {
          status: "signed",
          parties: "Finland; Chile",
          other_parties: "",
          countries: "FIN; CHL",
          review: "unreviewed",
          note: "",
        },
      ],
      ["a3", { review: "confirmed" }, { review: "unreviewed" }],
    ]);
    await page.keyboard.press("u");
    await page.keyboard.press("Control+z");
    expect(await stage.shown(place)).toBe("Row 3 of 4, 2 to review");
    expect((await written(6)).slice(4).map(([key, set]) => [key, set])).toEqual([
      ["a3", { review: "unreviewed" }],
      ["a1", expect.objectContaining({ status: "signed", parties: "Finland; Chile", note: "", review: "unreviewed" })],
    ]);
    expect(await stage.focused()).toBe("review-row");
  });

  it("shows the sentence of the selected row, of a mineral note too, and keeps what is being imported", async () => {
    await stage.paste(ARTICLE);
    await page.uncheck("#tick-2");
    await stage.answer("sidebarReview", { ok: true, value: { ...QUEUE, rows: ROWS, at: 2 } });
    await start("#review-selected");
    expect(await stage.shown(place)).toBe("Row 3 of 4, 4 to review");
    expect(await stage.shown("#review-text mark")).toBe(ROWS[2]?.cells.quote);
    const quote = "Chile holds the world's largest lithium reserves";
    const shown = { articleId: "other", words: "Lithium, Chile: reserves", quote, start: 3 };
    await stage.answer("sidebarReview", { ok: true, value: { ...QUEUE, rows: [], total: 0, shown } });
    await page.click("#review-selected");
    await page.waitForSelector("#review-parties:has-text('Lithium')");
    await page.waitForFunction((words) => document.querySelector("#review-text mark")?.textContent === words, quote);
    expect(await page.isVisible("#review-confirm")).toBe(false);
    await page.keyboard.press("c");
    await page.click("#mode-import");
    expect(await page.isChecked("#tick-2")).toBe(false);
    expect(await decisions()).toEqual([]);
  });

  it("says where the text was not kept, hears no key in a field, and writes over nobody's change", async () => {
    await stage.answer("sidebarText", { ok: true, value: { text: null } });
    await start();
    await page.waitForSelector(".article >> text=Import the article again");
    await page.keyboard.press("e");
    await page.selectOption("#status-0", "ended");
    await page.keyboard.press("r");
    await page.keyboard.press("Escape");
    expect(await stage.focused()).toBe("review-row");
    await page.keyboard.press("e");
    await page.keyboard.press("Control+Enter");
    expect(await page.textContent("#review-status")).toBe("Nothing was changed.");
    expect(await decisions()).toEqual([]);

    const [first] = QUEUE.rows;
    const now = { ...first, cells: { ...first?.cells, status: "ended", review: "rejected" } };
    await stage.answer("sidebarDecide", { ok: true, value: { written: false, row: now } });
    await page.keyboard.press("c");
    await page.waitForSelector("#review-problem >> text=Somebody changed this row");
    expect(await stage.shown(place)).toBe("Row 1 of 4, 3 to review");
    expect(await stage.texts("#review-row .confidence")).toEqual(["Check this row", "Rejected"]);
    expect(await stage.shown("#review-saving")).toBe("");
    await stage.answer("sidebarDecide", { ok: true, value: { written: false, row: null } });
    await page.keyboard.press("c");
    await page.waitForSelector("#review-problem >> text=not in Agreements any more");
    expect(await stage.shown(place)).toMatch(/^Row \d of 3/);
  });

  it("opens on the selected row from the menu, and shows markup as text", async () => {
    const hostile = `<img src=x onerror="window.hacked=1">\u05e9\u05dc\u05d5\u05dd \ud83d\ude00`;
    const row = {
      ...ROWS[0],
      cells: { ...ROWS[0]?.cells, parties: hostile, quote: hostile, review: hostile, note: hostile },
    };
    await stage.answer("sidebarReview", { ok: true, value: { ...QUEUE, rows: [row], at: 0, titles: {} } });
    await stage.answer("sidebarText", { ok: true, value: { text: `${hostile}\r\n${hostile}` } });
    await start("#review-selected");
    expect(await stage.shown("#review-text mark")).toBe(hostile);
    expect(await page.evaluate(() => [document.querySelectorAll("#review img").length, "hacked" in window])).toEqual([
      0,
      false,
    ]);
  });
});
