// Review from the sidebar on the real engine: rows in their order, texts that are kept, decisions that stay within their cells.
import type { Answer } from "../../src/addon/bridge";
import type { Decided, DecisionRequest, KeptText, ReviewAnswer } from "../../src/addon/review/bridge";
import type { Host } from "../../src/local/host";
import { sourceOf } from "../../src/table";
import { agreement, cellAt, contents, facts, importFacts, note, openTracker, rowsIn, undo } from "./tracker";

const TEXT = "\u201cAland\u201d signed.\r\n'=1+1\t\ud83d\ude00 \u05e9\u05dc\u05d5\u05dd ";
const first = facts(
  "art1",
  [agreement("a1"), agreement("a2", { confidence: "check" }), agreement("a3", { confidence: "likely" })],
  { mineralNotes: [note("lithium")] },
);
const second = facts("art2", [agreement("b1", { confidence: "check", title: "other" })]);

let host: Host;
let start: string;
beforeAll(() => {
  host = openTracker();
  ask("sidebarImport", { facts: first, source: sourceOf(first), text: TEXT });
  start = JSON.stringify(host.snapshot());
});
beforeEach(() => {
  host = openTracker({ data: JSON.parse(start) });
});

function ask<Given>(name: string, request: unknown): Given {
  return JSON.parse(String(host.run(name, JSON.stringify(request))));
}
function value<Value>(name: string, request: unknown): Value {
  const answer = ask<Answer<Value>>(name, request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const unreviewed = () => value<ReviewAnswer>("sidebarReview", { scope: "unreviewed" });
const selected = () => value<ReviewAnswer>("sidebarReview", { scope: "selected" });
const decide = (request: DecisionRequest) => value<Decided>("sidebarDecide", request);
const select = (a1: string) => host.evaluate(`SpreadsheetApp.getActive().getRange("${a1}").activate()`);
const row = (id: string) => rowsIn(host, "Agreements").find((each) => each["Agreement ID"] === id);
const ids = ({ rows }: ReviewAnswer) => rows.map(({ key }) => key);

test("the rows that nobody reviewed come least sure first, over all articles", () => {
  importFacts(host, second);
  host.type(cellAt(host, "Agreements", "Review", 1), "confirmed");
  const answer = unreviewed();
  expect(ids(answer)).toEqual(["a2", "b1", "a3"]);
  expect(answer.titles).toEqual({ art1: "Article art1", art2: "Article art2" });
  expect(answer.rows[0]?.cells).toMatchObject({ status: "signed", signed_on: "2026-03-12", start: 10 });
  for (const at of [2, 3, 4]) host.type(cellAt(host, "Agreements", "Review", at), "rejected");
  expect(ask("sidebarReview", { scope: "unreviewed" })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/Every row of Agreements is reviewed/),
  });
});

test("a selected row opens its article's rows, from whichever tab", () => {
  importFacts(host, second);
  select("Agreements!C4");
  expect([ids(selected()), selected().at]).toEqual([["a2", "a3", "a1"], 1]);
  const links = rowsIn(host, "Links").findIndex((each) => each["Agreement ID"] === "a1");
  select(`Links!A${links + 2}`);
  expect([selected().rows[selected().at ?? -1]?.key, selected().shown]).toEqual(["a1", null]);
  select("Articles!B3");
  expect([ids(selected()), selected().at]).toEqual([["b1"], null]);
  select("Minerals!A2");
  expect(selected()).toMatchObject({
    rows: [],
    shown: { articleId: "art1", words: "Lithium, Chile: reserves", start: 200 },
  });
  for (const [place, remedy] of [
    ["Sheet1!A1", /Select a row of Agreements, Minerals, Links or Articles/],
    ["Agreements!A9", /Row 9 of Agreements holds nothing that Pactsheet wrote/],
  ] as const) {
    select(place);
    expect(ask("sidebarReview", { scope: "selected" })).toMatchObject({
      ok: false,
      message: expect.stringMatching(remedy),
    });
  }
});

test("a text is kept to the last character, in a hidden tab, until its import is undone", () => {
  const long = `${TEXT}${"\ud83d\ude00 long ".repeat(9000)}`;
  const { importId } = ask<{ importId: string }>("sidebarImport", {
    facts: second,
    source: sourceOf(second),
    text: long,
  });
  expect(value<KeptText>("sidebarText", "art1").text).toBe(TEXT);
  expect(value<KeptText>("sidebarText", "art2").text).toBe(long);
  expect(value<KeptText>("sidebarText", "art3").text).toBeNull();
  expect(host.evaluate('SpreadsheetApp.getActive().getSheetByName("Pactsheet texts").isSheetHidden()')).toBe(true);
  expect(undo(host, importId).ok).toBe(true);
  expect(value<KeptText>("sidebarText", "art2").text).toBeNull();
  expect(value<KeptText>("sidebarText", "art1").text).toBe(TEXT);
});

test("an article whose text was not kept is given it by the same import again", () => {
  importFacts(host, second);
  expect(value<KeptText>("sidebarText", "art2").text).toBeNull();
  const again = ask("sidebarImport", { facts: second, source: sourceOf(second), text: "Other." });
  expect(again).toMatchObject({ ok: true, importId: "" });
  expect(value<KeptText>("sidebarText", "art2").text).toBe("Other.");
});

test("a decision changes its own cells and no other, wherever the row was sorted and its columns moved to", () => {
  const seen = unreviewed().rows[1];
  host.evaluate(`(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Agreements");
    sheet.getRange("W1").setValue("My review");
    sheet.insertColumnsAfter(2, 1);
    sheet.hideColumns(5);
    sheet.getRange(2, 1, 3, sheet.getMaxColumns()).sort({ column: 1, ascending: false });
    sheet.setName("Deals");
  })()`);
  const before = contents(host, ["Deals", "Links", "Articles"]);
  const place = rowsIn(host, "Deals").findIndex((each) => each["Agreement ID"] === "a3") + 2;
  expect(place).not.toBe(seen?.place);
  const answer = decide({ key: "a3", place: seen?.place ?? 0, set: { review: "rejected" }, seen: seen?.cells ?? {} });
  expect(answer).toMatchObject({ written: true, row: { key: "a3", place, cells: { review: "rejected" } } });
  const after = contents(host, ["Deals", "Links", "Articles"]);
  const changed = after.Deals?.flatMap((line, y) =>
    line.flatMap((cell, x) => (cell === before.Deals?.[y]?.[x] ? [] : [[y + 1, before.Deals?.[0]?.[x], cell]])),
  );
  expect(changed?.filter(([, , cell]) => typeof cell === "string")).toEqual([[place, "My review", "rejected"]]);
});

test("what somebody changed meanwhile wins, and is given back", () => {
  const seen = unreviewed().rows.find(({ key }) => key === "a1");
  host.type(cellAt(host, "Agreements", "Status", 1), "renewed");
  const set = { status: "ended", review: "corrected" };
  const answer = decide({ key: "a1", place: 2, set, seen: seen?.cells ?? {} });
  expect(answer).toMatchObject({ written: false, row: { cells: { status: "renewed", review: "unreviewed" } } });
  expect(row("a1")).toMatchObject({ Status: "renewed", Review: "unreviewed" });
  host.type(cellAt(host, "Agreements", "Sector", 1), '="trade"');
  const formula = { key: "a1", place: 2, set: { sector: "energy" }, seen: { sector: "trade" } };
  expect(ask("sidebarDecide", formula)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/cell Sector of row 2 holds a formula/),
  });
  host.evaluate('SpreadsheetApp.getActive().getSheetByName("Agreements").deleteRows(2, 1)');
  expect(decide({ key: "a1", place: 2, set, seen: seen?.cells ?? {} })).toEqual({ written: false, row: null });
});

test("the same decision twice is written once; the way back leaves the row as imported, and later imports free to mend it", () => {
  const before = contents(host, ["Agreements"]);
  const seen = unreviewed().rows.find(({ key }) => key === "a1")?.cells ?? {};
  const set = { status: "planned", signed_on: "2026-05-01", note: "=Status was signed.", review: "corrected" };
  expect(decide({ key: "a1", place: 2, set, seen }).written).toBe(true);
  expect(decide({ key: "a1", place: 2, set, seen }).written).toBe(true);
  expect(row("a1")).toMatchObject({ Status: "planned", "Signed on": "2026-05-01", Note: "=Status was signed." });
  importFacts(host, { ...first, engine: "0.2.0" });
  expect(row("a1")).toMatchObject({ Status: "planned", Review: "corrected" });
  const back = Object.fromEntries(Object.keys(set).map((column) => [column, seen[column] ?? ""]));
  const way = { key: "a1", place: 2, set: back, seen: set };
  expect(decide(way).written).toBe(true);
  const cells = (tab: unknown[][] | undefined) => tab?.map((line) => line.slice(0, 24));
  expect(cells(contents(host, ["Agreements"]).Agreements)).toEqual(cells(before.Agreements));
  const newer = agreement("a1", { status: "ended" });
  importFacts(host, { ...first, engine: "0.3.0", agreements: [newer, ...first.agreements.slice(1)] });
  expect(row("a1")?.Status).toBe("ended");
});

test("a decision of which one cell is refused leaves the row as it was", () => {
  let writes = 0;
  const onServiceCall = (name: string) => {
    if (name === "Range.setValue" && ++writes === 2)
      throw new Error("You are trying to edit a protected cell or object.");
  };
  host = openTracker({ data: JSON.parse(start), onServiceCall });
  const before = contents(host, ["Agreements"]);
  const seen = unreviewed().rows.find(({ key }) => key === "a1")?.cells ?? {};
  const request = { key: "a1", place: 2, set: { status: "ended", note: "x", review: "corrected" }, seen };
  expect(ask("sidebarDecide", request)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Nothing was changed: .*protected: ask its owner/),
  });
  expect(contents(host, ["Agreements"])).toEqual(before);
  expect(decide(request).written).toBe(true);
});

test("its links follow a correction, hold against a later import, and go back with it", () => {
  const links = () =>
    rowsIn(host, "Links")
      .filter((each) => each["Agreement ID"] === "a1" && each.Facet !== "mineral by country")
      .map(({ Status, Year, Facet, Value }) => [Status, Year, Facet, Value].join(" "))
      .sort();
  const before = links();
  const seen = unreviewed().rows.find(({ key }) => key === "a1")?.cells ?? {};
  const set = {
    status: "ended",
    sector: "trade",
    other_sectors: "",
    signed_on: "",
    parties: "Aland",
    countries: "ALA",
  };
  decide({ key: "a1", place: 2, set: { ...set, review: "corrected" }, seen });
  const after = ["country ALA", "mineral lithium", "party Aland", "sector trade"].map((link) => `ended 2026 ${link}`);
  expect(links()).toEqual(after);
  const newer = agreement("a1", { sectors: ["health"] });
  importFacts(host, { ...first, engine: "0.2.0", agreements: [newer, ...first.agreements.slice(1)] });
  expect([links(), row("a1")?.Sector]).toEqual([after, "trade"]);
  const back = Object.fromEntries([...Object.keys(set), "review"].map((column) => [column, seen[column] ?? ""]));
  decide({ key: "a1", place: 2, set: back, seen: { ...set, review: "corrected" } });
  expect(links()).toEqual(before);
});

test("undoing an import keeps a row that was reviewed since", () => {
  const seen = unreviewed().rows.find(({ key }) => key === "a1")?.cells ?? {};
  decide({ key: "a1", place: 2, set: { review: "confirmed" }, seen });
  undo(host, "I0002");
  expect(rowsIn(host, "Agreements").map((each) => each["Agreement ID"])).toEqual(["a1"]);
});

test("only the columns of a review are written, and the row is selected on request", () => {
  decide({ key: "a1", place: 2, set: { quote: "made up", engine: "9" }, seen: row("a1") as never });
  expect(row("a1")?.Quote).toBe("Aland and Borland signed pact a1");
  expect(value("sidebarGoTo", { key: "a3", place: 2 })).toBe(4);
  expect(host.evaluate("SpreadsheetApp.getActiveRange().getRow()")).toBe(4);
  expect(ask("sidebarGoTo", { key: "gone", place: 2 })).toMatchObject({ ok: false });
});

test("the menu opens the sidebar on the sentence of the selected row", () => {
  host.call("showSentence");
  const opened = host.shown.find(({ type }) => type === "sidebar");
  expect(opened).toMatchObject({
    title: "Pactsheet",
    html: expect.stringContaining('<html data-open="selected" lang="en">'),
  });
});
