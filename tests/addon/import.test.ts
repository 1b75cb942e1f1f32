import type { Host } from "../../src/local/host";
import {
  agreement,
  cellAt,
  contents,
  facts,
  importFacts,
  note,
  openHost,
  openTracker,
  rowsIn,
  TABS,
  undo,
} from "./tracker";

const steel = agreement("a1", {
  title: "steel works",
  sectors: ["industry", "trade"],
  minerals: [],
  value: { amount: 1500000000, currency: "USD", text: "$1.5 billion" },
  parties: [
    { name: "Aland", country: "ALA", kind: "state" },
    { name: "Borland", country: "BOR", kind: "state" },
    { name: "Corp. C", country: null, kind: "company" },
    { name: "Corp. D", country: null, kind: "company" },
  ],
});
const mines = agreement("a2", { date: null, place: null, status: "planned", instrument: "treaty" });
const first = facts("art1", [steel, mines], {
  mineralNotes: [note("lithium"), note("uranium", { country: "KAZ", rank: 5, share: 12 })],
  coverage: { named: 2, stated: 14, note: "the headline says 14" },
});

let host: Host;
beforeEach(() => {
  host = openTracker();
});

test("an import fills every column from the Facts", () => {
  const answer = importFacts(host, first, { url: "https://news.example/1" });
  expect(answer).toMatchObject({ ok: true, importId: "I0002" });
  expect(answer.message).toBe("Imported 1 article, 2 agreements and 2 mineral notes.");
  expect(answer.tabs.map(({ name, added }) => [name, added])).toEqual([
    ["Articles", 1],
    ["Agreements", 2],
    ["Links", 17],
    ["Minerals", 2],
  ]);
  expect(rowsIn(host, "Articles")[0]).toMatchObject({
    "Article ID": "art1",
    Title: "Article art1",
    Publisher: "Andes Wire",
    Published: "2026-03-12",
    URL: "https://news.example/1",
    Words: 240,
    "Agreements found": 2,
    "Agreements stated": 14,
    Coverage: "the headline says 14",
    "Import ID": "I0002",
    Engine: "0.1.0",
  });
  expect(rowsIn(host, "Agreements")[0]).toMatchObject({
    "Agreement ID": "a1",
    "Article ID": "art1",
    "Signed on": "2026-03-12",
    Instrument: "mou",
    Status: "signed",
    Title: "steel works",
    Parties: "Aland; Borland; Corp. C; Corp. D",
    "Party 1": "Aland",
    "Party 2": "Borland",
    "Other parties": "Corp. C; Corp. D",
    Countries: "ALA; BOR",
    Sector: "industry",
    "Other sectors": "trade",
    Minerals: "",
    Place: "Alville",
    Amount: 1500000000,
    Currency: "USD",
    Quote: "Aland and Borland signed pact a1",
    Start: 10,
    End: 42,
    Confidence: "certain",
    Rule: "instrument-between",
    Review: "unreviewed",
    Note: "",
    Engine: "0.1.0",
  });
  expect(rowsIn(host, "Agreements")[1]).toMatchObject({ "Signed on": "", Place: "", Status: "planned", Amount: "" });
  const links = rowsIn(host, "Links").map((row) => [row["Agreement ID"], row.Facet, row.Value, row.Country, row.Year]);
  expect(links).toContainEqual(["a1", "sector", "industry", "", 2026]);
  expect(links).toContainEqual(["a2", "mineral by country", "lithium", "BOR", 2026]);
  expect(rowsIn(host, "Minerals")[0]).toMatchObject({
    Country: "CHL",
    Mineral: "lithium",
    Kind: "reserves",
    Rank: 1,
    "US 2022": "yes",
    "US 2025": "yes",
    "EU 2024": "yes",
    "Reference rank": 1,
    Agrees: "agrees",
    "Article ID": "art1",
  });
  expect(String(rowsIn(host, "Minerals")[1]?.Agrees)).toMatch(/^(differs \(reference rank \d+\)|no reference)$/);
});

test("the rows that an import added can be selected from its answer", () => {
  importFacts(host, facts("art0", [agreement("a0")]));
  const { tabs } = importFacts(host, first);
  const agreements = tabs.find(({ name }) => name === "Agreements");
  expect(agreements?.range).toBe("A3:Z4");
  const show = (request: object) => JSON.parse(String(host.run("sidebarShow", JSON.stringify(request))));
  expect(show({ sheetId: agreements?.sheetId, range: agreements?.range })).toEqual({ ok: true, value: "Agreements" });
  expect(host.shown[host.shown.length - 1]).toMatchObject({ type: "activate", a1: "A3:Z4" });
  expect(show({ sheetId: -1, range: "A1" })).toMatchObject({
    ok: false,
    message: expect.stringContaining("tab is gone"),
  });
});

test("a second import of the same article changes no cell and makes no write", () => {
  importFacts(host, first);
  const before = contents(host);
  host.calls.clear();
  const answer = importFacts(host, first);
  expect(answer).toMatchObject({
    ok: true,
    importId: "",
    message: "This article is already there: nothing was changed.",
  });
  expect(contents(host)).toEqual(before);
  expect([...host.calls.keys()].filter((name) => /\.(set|insert|delete|add|hide|create(?!Dev))/.test(name))).toEqual(
    [],
  );
});

test("an agreement known from another article is linked, not doubled", () => {
  importFacts(host, first);
  importFacts(host, facts("art2", [agreement("a2", { title: "other words" }), agreement("a3")]));
  const rows = rowsIn(host, "Agreements");
  expect(rows.map((row) => [row["Agreement ID"], row["Article ID"], row.Title])).toEqual([
    ["a1", "art1", "steel works"],
    ["a2", "art1; art2", "pact a2"],
    ["a3", "art2", "pact a3"],
  ]);
  const ofA2 = rowsIn(host, "Links").filter((row) => row["Agreement ID"] === "a2");
  expect(new Set(ofA2.map((row) => row["Article ID"]))).toEqual(new Set(["art1; art2"]));
  expect(rowsIn(host, "Articles").map((row) => row["Article ID"])).toEqual(["art1", "art2"]);
});

test("a newer engine updates what nobody edited, says how much it kept, and leaves Review and Note", () => {
  importFacts(host, first);
  host.type(cellAt(host, "Agreements", "Title", 1), "steel works, phase two");
  host.type(cellAt(host, "Agreements", "Review", 1), "corrected");
  host.type(cellAt(host, "Agreements", "Note", 1), "asked the ministry");
  host.type(cellAt(host, "Agreements", "Place", 2), '="Al"&"ville"');
  const newer = facts(
    "art1",
    [
      { ...steel, title: "steel works in Alville", status: "renewed" },
      { ...mines, place: "Bortown" },
    ],
    { engine: "0.2.0" },
  );
  const answer = importFacts(host, newer);
  expect(answer.message).toContain("Kept 2 cells as edited by hand.");
  const [one, two] = rowsIn(host, "Agreements");
  expect(one).toMatchObject({
    Title: "steel works, phase two",
    Status: "renewed",
    Engine: "0.2.0",
    Review: "corrected",
    Note: "asked the ministry",
  });
  expect(two).toMatchObject({ Place: "Alville", Engine: "0.2.0" });
  expect(
    rowsIn(host, "Links")
      .filter((row) => row["Agreement ID"] === "a1")
      .every((row) => row.Status === "renewed"),
  ).toBe(true);
});

test("an agreement that a newer engine names otherwise keeps its row", () => {
  importFacts(host, first);
  importFacts(host, facts("art1", [{ ...steel, id: "b1", sectors: ["industry"] }, mines], { engine: "0.2.0" }));
  expect(rowsIn(host, "Agreements").map((row) => row["Agreement ID"])).toEqual(["b1", "a2"]);
  const links = rowsIn(host, "Links").filter((row) => !["a2", ""].includes(String(row["Agreement ID"])));
  expect(new Set(links.map((row) => row["Agreement ID"]))).toEqual(new Set(["b1"]));
  expect(links.filter((row) => row.Facet === "sector").map((row) => row.Value)).toEqual(["industry"]);
});

test("a corrected text at the same URL takes the place of the earlier one", () => {
  const url = "https://news.example/1";
  importFacts(host, first, { url });
  importFacts(host, facts("art1b", [{ ...steel, place: "Bortown" }, mines], { mineralNotes: first.mineralNotes }), {
    url,
  });
  expect(rowsIn(host, "Articles").map((row) => row["Article ID"])).toEqual(["art1b"]);
  expect(rowsIn(host, "Agreements").map((row) => [row["Article ID"], row.Place])).toEqual([
    ["art1b", "Bortown"],
    ["art1b", ""],
  ]);
  expect(rowsIn(host, "Minerals").map((row) => row["Article ID"])).toEqual(["art1b", "art1b"]);
});

test("undo takes back exactly the last import, and again the one before", () => {
  const { importId } = importFacts(host, first);
  const before = contents(host);
  const second = importFacts(host, facts("art2", [agreement("a2"), agreement("a3")], { mineralNotes: [note("tin")] }));
  expect(undo(host, importId)).toMatchObject({ ok: false });
  expect(undo(host, second.importId)).toEqual({
    ok: true,
    message:
      "Import I0003 is taken back: 1 article, 1 agreement and 1 mineral note removed, 10 rows put back as before.",
  });
  expect(contents(host)).toEqual(before);
  expect(undo(host, importId).ok).toBe(true);
  for (const tab of ["Articles", "Agreements", "Links", "Minerals"]) expect(rowsIn(host, tab)).toEqual([]);
  expect(undo(host, importId)).toEqual({ ok: false, message: "There is no import to take back." });
});

test("undo keeps what was edited since, with the article it rests on, and says so", () => {
  const { importId } = importFacts(host, first);
  host.type(cellAt(host, "Agreements", "Review", 2), "confirmed");
  expect(undo(host, importId).message).toContain("Kept 1 edit made since.");
  expect(rowsIn(host, "Agreements").map((row) => row["Agreement ID"])).toEqual(["a2"]);
  expect(rowsIn(host, "Articles").map((row) => row["Article ID"])).toEqual(["art1"]);
  expect(new Set(rowsIn(host, "Links").map((row) => row["Agreement ID"]))).toEqual(new Set(["a2"]));
});

test("an import that another import holds up says so and changes nothing", () => {
  host.locks.add("document");
  const answer = importFacts(host, first);
  expect(answer.ok).toBe(false);
  expect(answer.message).toMatch(/Another import is running.*Wait/);
  expect(rowsIn(host, "Agreements")).toEqual([]);
});

test("a tab of our name that is somebody else's is left alone", () => {
  for (const name of TABS) {
    const fresh = openHost();
    fresh.evaluate(`SpreadsheetApp.getActive().insertSheet("${name}").getRange("A1").setValue("mine")`);
    const answer = importFacts(fresh, first);
    expect(answer.ok).toBe(false);
    expect(answer.message).toContain(`There is a tab "${name}" that Pactsheet did not make. Rename it`);
    expect(fresh.values(name)).toEqual([["mine"]]);
  }
});

test("a column that was deleted is missed by name, and nothing is written", () => {
  importFacts(host, first);
  host.evaluate('const s = SpreadsheetApp.getActive().getSheetByName("Agreements"); s.deleteColumn(6)');
  const before = contents(host);
  const answer = importFacts(host, facts("art2", [agreement("a9")]));
  expect(answer.message).toMatch(/"Agreements" has lost the column Title\. Undo the deletion/);
  expect(contents(host)).toEqual(before);
});

test("a text that no cell takes is refused before anything is written", () => {
  const answer = importFacts(host, facts("art3", [agreement("a9", { title: "x".repeat(50001) })]));
  expect(answer.message).toMatch(/column Title of Agreements has more than 50000 characters.*nothing was changed/);
  expect(rowsIn(host, "Agreements")).toEqual([]);
});

test("article ids of agreements are links where the article has a web address, and plain text where not", () => {
  importFacts(host, first, { url: "https://news.example/1" });
  importFacts(host, facts("art2", [agreement("a3")]), { url: "javascript:alert(1)" });
  const links = host.evaluate(
    'SpreadsheetApp.getActive().getSheetByName("Agreements").getRange("B2:B4").getRichTextValues().map(([text]) => text.getLinkUrl())',
  );
  expect([...(links as unknown[])]).toEqual(["https://news.example/1", "https://news.example/1", null]);
  expect(rowsIn(host, "Agreements").map((row) => row["Article ID"])).toEqual(["art1", "art1", "art2"]);
  expect(importFacts(host, first, { url: "https://news.example/1" }).importId).toBe("");
});

test("a protected tab is named with the remedy, and nothing is changed", () => {
  importFacts(host, first);
  const before = contents(host);
  let writes = 0;
  const guarded = openTracker({
    data: host.snapshot(),
    onServiceCall: (name) => {
      if (name === "Range.setValues" && ++writes === 3)
        throw new Error("You are trying to edit a protected cell or object. Please contact the spreadsheet owner.");
    },
  });
  const answer = importFacts(guarded, facts("art2", [agreement("a3")]));
  expect(answer.message).toMatch(
    /^Nothing was changed: You are trying to edit a protected cell.*ask its owner to let you edit it/,
  );
  expect(contents(guarded)).toEqual(before);
});

test("an undo that fails half-way says so, and the next one goes on from there", () => {
  const { importId } = importFacts(host, first);
  let failing = true;
  const trial = openTracker({
    data: host.snapshot(),
    onServiceCall: (name) => {
      if (failing && name === "Sheet.deleteRows") throw new Error("Service error: Spreadsheets");
    },
  });
  expect(undo(trial, importId)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Undo stopped half-way: .* again: it goes on/),
  });
  failing = false;
  expect(undo(trial, importId)).toEqual({ ok: true, message: "What had stopped half-way is taken back now." });
  expect(rowsIn(trial, "Agreements")).toEqual([]);
});
