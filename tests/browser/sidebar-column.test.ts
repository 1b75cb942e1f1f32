// A column of articles imported from the sidebar in Chromium: progress, a stop half-way, a failure, going on, summary, undo.
import type { Page } from "playwright-core";
import { describeInChromium } from "./chromium";
import { eachSidebar } from "./each-sidebar";
import type { Stage } from "./sidebar-stage";

jest.setTimeout(30_000);

const RANGE = {
  sheet: "News",
  range: "A1:D101",
  rows: 101,
  columns: ["Text", "Date", "Headline", "Link"],
  header: true,
  roles: { article: 0, published: 1, title: 2, url: 3 },
};

/** A sheet with a hundred articles below a header, of which five are bad and ten tell nothing; each import has a number. */
const SHEET = `
  window.imported = [];
  window.broken = 0;
  const outcomeOf = (row) => row % 20 === 8 ? "failed" : row % 10 === 4 ? "nothing" : "imported";
  const ok = (value) => JSON.stringify({ ok: true, value });
  Object.assign(window.sheet, {
    sidebarColumn: () => ok(${JSON.stringify(RANGE)}),
    sidebarChunk: (json) => {
      const { from } = JSON.parse(json);
      if (from > 60 && window.broken-- > 0) throw new Error("NetworkError: Connection failure due to HTTP 0");
      const start = Math.max(from, 1);
      const rows = Array.from({ length: Math.min(10, 101 - start) }, (_, at) => start + at + 1);
      const results = rows.map((row) => {
        const outcome = outcomeOf(row);
        const why = { failed: "The article cell holds 42, not text.", nothing: "hope only", imported: "" }[outcome];
        if (outcome === "imported") window.imported.push(row);
        return { row, title: "Story " + row, outcome, why };
      });
      return ok({ results, next: start + 10 < 101 ? start + 10 : null, importId: "I" + start });
    },
    sidebarSummary: () => ok("Import summary"),
    sidebarUndo: () => JSON.stringify({ ok: true, message: "Taken back." }),
  });
  Object.assign(window.delays, { sidebarChunk: 400 });
`;

describeInChromium("a column of articles", () => {
  let stage: Stage;
  let page: Page;

  eachSidebar({ script: SHEET }, async (opened) => {
    stage = opened;
    page = stage.page;
    await page.click("#column > summary");
  });

  it("is looked at, imported, stopped half-way, gone on with after a failure, summed up and taken back", async () => {
    await page.click("#column-look");
    await page.waitForSelector("#column-plan:not([hidden])");
    expect(await stage.shown("#column-label")).toBe("News!A1:D101: 101 rows");
    expect(await page.inputValue("#column-published")).toBe("1");
    await page.selectOption("#column-url", "-1");
    expect(await stage.shown("#column-start")).toBe("Import 100 rows");

    await page.locator("#column-start").press("Enter");
    expect(await stage.focused()).toBe("column-stop");
    await page.waitForSelector("#column-status:text-matches('^40 of 100 rows, about [0-9]+ seconds? left$')");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#column-start:not([hidden])");
    expect(await stage.focused()).toBe("column-start");
    const half = await page.evaluate(() => Reflect.get(window, "imported").length);
    expect(half).toBeGreaterThan(30);
    expect(half).toBeLessThan(60);
    expect(await stage.shown("#column-start")).toMatch(/^Go on with [456]0 rows$/);

    await page.evaluate(() => Reflect.set(window, "broken", 1));
    await page.locator("#column-start").press("Enter");
    await page.waitForSelector("#column-problem:has-text('Check the network')");
    expect(await stage.shown("#column-start")).toBe("Go on with 40 rows");
    await page.locator("#column-start").press("Enter");
    await page.waitForSelector("#column-start[hidden]", { state: "attached" });
    await page.waitForSelector("#column-run[hidden]", { state: "attached" });
    expect(await stage.focused()).toBe("column-write");
    expect(await stage.shown("#column-problem")).toBe("");
    expect(await stage.shown("#column-outcome dl")).toMatch(
      /Imported\s+85\s+Already there\s+0\s+Nothing found\s+10\s+Failed\s+5/,
    );
    const imported: number[] = await page.evaluate(() => Reflect.get(window, "imported"));
    expect(imported).toHaveLength(85);
    expect(new Set(imported).size).toBe(85);
    expect(JSON.parse((await stage.calls()).find(({ name }) => name === "sidebarChunk")?.json ?? "{}")).toMatchObject({
      from: 0,
      roles: { ...RANGE.roles, url: -1 },
    });

    await page.click("#column-outcome summary");
    expect((await stage.texts("#column-outcome li"))[0]).toMatch(/Row 4 Story 4 A hope or a call/);
    await page.click("#column-write");
    await page.waitForSelector("#column-status:has-text('Written to the tab Import summary.')");
    const rows = JSON.parse((await stage.calls()).find(({ name }) => name === "sidebarSummary")?.json ?? "[]");
    expect(rows).toHaveLength(101);
    expect(rows[7]).toEqual([8, "Story 8", "Failed", "The article cell holds 42, not text."]);

    await page.click("#column-undo");
    await page.waitForSelector("#column-status:has-text('Everything that was imported is taken back.')");
    const undone = (await stage.calls()).filter(({ name }) => name === "sidebarUndo").map(({ json }) => json);
    expect(undone).toHaveLength(10);
    expect([undone[0], undone[9]]).toEqual(['{"importId":"I91"}', '{"importId":"I1"}']);
    expect(await stage.shown("#column-start")).toBe("Import 100 rows");
  });

  it("says what is wrong with the selection", async () => {
    await stage.answer("sidebarColumn", {
      ok: false,
      message: "Select the rows that hold the articles, at least two.",
    });
    await page.click("#column-look");
    await page.waitForSelector("#column-problem strong");
    expect((await stage.shown("#column-problem"))?.trim()).toBe(
      "Select the rows that hold the articles, at least two.",
    );
    expect(await page.isVisible("#column-start")).toBe(false);
  });
});
