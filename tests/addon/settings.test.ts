// Settings of a document: columns that stay blank and hidden, and the confidence under which rows are left out.
import type { Settings } from "../../src/addon/bridge";
import { SAMPLE_ARTICLE } from "../../src/addon/sample";
import { LINKED } from "../../src/addon/tracker/links";
import { OPTIONAL } from "../../src/addon/tracker/settings";
import type { Host } from "../../src/local/host";
import { agreement, facts, importFacts, openTracker, rowsIn, undo } from "./tracker";

const call = (host: Host, name: string, json?: string) => JSON.parse(String(host.run(name, json)));
const keep = (host: Host, settings: Partial<Settings>) =>
  call(host, "sidebarKeep", JSON.stringify({ least: "check", blank: [], ...settings }));
const hidden = (host: Host) =>
  host.evaluate(`(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Agreements");
    const [headers] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
    return headers.filter((_, at) => sheet.isColumnHiddenByUser(at + 1)).join();
  })()`);
const ARTICLE = facts("north", [agreement("a"), agreement("b")]);

test("a document without settings, or with spoilt ones, has every row and column", () => {
  const host = openTracker();
  expect(call(host, "sidebarSettings")).toEqual({ ok: true, value: { least: "check", blank: [] } });
  keep(host, { least: "certain" });
  host.evaluate(
    `SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey("pactsheet.settings").find()[0].setValue("{")`,
  );
  expect(call(host, "sidebarSettings").value).toEqual({ least: "check", blank: [] });
});

test("settings are kept once, and only what can be left out is", () => {
  const host = openTracker();
  expect(keep(host, { least: "likely", blank: ["rule", "quote", "review", "place"] })).toEqual({
    ok: true,
    value: { least: "likely", blank: ["place", "rule"] },
  });
  keep(host, { least: "certain", blank: ["rule"] });
  expect(call(host, "sidebarSettings").value).toEqual({ least: "certain", blank: ["rule"] });
  expect(hidden(host)).toBe("Rule,Written");
  keep(host, {});
  expect(hidden(host)).toBe("Written");
});

test("a column that is left out stays blank and hidden, is filled when it comes back, and the import can be undone", () => {
  const host = openTracker();
  keep(host, { blank: ["place", "rule"] });
  importFacts(host, ARTICLE);
  expect(rowsIn(host, "Agreements")[0]).toMatchObject({ Place: "", Rule: "", Status: "signed", "Party 1": "Aland" });
  expect(importFacts(host, ARTICLE).message).toBe("This article is already there: nothing was changed.");
  keep(host, {});
  const { importId, message } = importFacts(host, ARTICLE);
  expect(message).toBe("Brought 3 rows up to date.");
  expect(rowsIn(host, "Agreements")[1]).toMatchObject({ Place: "Alville", Rule: "instrument-between" });
  keep(host, { blank: ["place"] });
  expect(rowsIn(host, "Agreements")[1]).toMatchObject({ Place: "Alville" });
  expect(undo(host, importId).ok).toBe(true);
  expect(rowsIn(host, "Agreements")[1]).toMatchObject({ Place: "", Rule: "" });
});

test("what counts, proves, links and reviews a row is always written", () => {
  const needed = "agreement_id article_id minerals quote start end confidence review note".split(" ");
  expect(OPTIONAL.filter((key) => [...LINKED, ...needed].includes(key))).toEqual([]);
});

test("a tab that lost a column keeps the settings all the same", () => {
  const host = openTracker();
  host.evaluate(`SpreadsheetApp.getActive().getSheetByName("Agreements").deleteColumn(6)`);
  expect(keep(host, { blank: ["rule"] })).toMatchObject({ ok: true, value: { blank: ["rule"] } });
});

test("tabs made afterwards hide it too", () => {
  const host = openTracker();
  host.evaluate(`SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName("Agreements"))`);
  keep(host, { blank: ["engine"] });
  importFacts(host, ARTICLE);
  expect(hidden(host)).toBe("Engine,Written");
});

test("rows under the confidence are left out of a column and of the selected cells, and counted", () => {
  const host = openTracker();
  host.type("Sheet1!A1", `'${SAMPLE_ARTICLE}`);
  host.select("Sheet1!A1");
  keep(host, { least: "certain" });
  const range = { sheet: "Sheet1", range: "A1:A1", header: false, from: 0 };
  const request = JSON.stringify({ ...range, roles: { article: 0, published: -1, title: -1, url: -1 } });
  const { results } = call(host, "sidebarChunk", request).value;
  const why = "2 agreements marked check or likely left out (Settings in the sidebar)";
  expect(results[0]).toMatchObject({ outcome: "imported", why });
  expect(rowsIn(host, "Agreements").map(({ Confidence }) => Confidence)).toEqual(["certain", "certain", "certain"]);
  host.call("importSelection");
  expect(host.shown.pop()).toMatchObject({ text: expect.stringContaining(`${why}.`) });
  keep(host, {});
  expect(call(host, "sidebarChunk", request).value.results[0]).toMatchObject({ outcome: "imported", why: "" });
  expect(rowsIn(host, "Agreements")).toHaveLength(5);
});
