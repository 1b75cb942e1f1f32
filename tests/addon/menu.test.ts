// The menu, item by item, on the real engine.
import { SAMPLE_ARTICLE } from "../../src/addon/sample";
import { read } from "../../src/index";
import type { Host } from "../../src/local/host";
import { cellAt, openHost, openTracker, rowsIn } from "./tracker";

const found = read(SAMPLE_ARTICLE, { published: "2026-03-12" });

function open(make: () => Host = openTracker): Host {
  const host = make();
  host.call("onOpen", { authMode: "NONE" });
  return host;
}

const said = (host: Host) => {
  const last = host.shown[host.shown.length - 1];
  return last && "text" in last ? last.text : "";
};

test("the menu is built before the add-on is allowed anything else", () => {
  const host = open(openHost);
  expect([...host.calls.keys()].every((name) => /^(SpreadsheetApp\.getUi|Ui|Menu)/.test(name))).toBe(true);
  expect(host.shown).toMatchObject([
    {
      type: "menu",
      addon: true,
      items: [
        { caption: "Open sidebar" },
        { caption: "Show the sentence" },
        { caption: "Import selected cells" },
        { caption: "Try the sample article" },
        null,
        { caption: "Freeze formulas to values" },
        { caption: "Undo last import" },
        { caption: "Prepare to share" },
        null,
        { caption: "Self-test" },
        { caption: "Help" },
      ],
    },
  ]);
});

test("Try the sample article writes it, Undo takes it back", () => {
  const host = open();
  host.choose("Pactsheet", "Try the sample article");
  expect(said(host)).toMatch(/^Imported 1 article, \d+ agreements/);
  expect(rowsIn(host, "Agreements")).toHaveLength(found.agreements.length);
  host.choose("Pactsheet", "Undo last import");
  expect(said(host)).toMatch(/is taken back/);
  expect(rowsIn(host, "Agreements")).toHaveLength(0);
  host.choose("Pactsheet", "Undo last import");
  expect(said(host)).toBe("There is no import to take back.");
});

test("Import selected cells takes each row as an article, with its date, and names what it cannot read", () => {
  const host = open();
  host.type("Sheet1!A1", SAMPLE_ARTICLE);
  host.type("Sheet1!B1", "2026-03-12");
  host.type("Sheet1!A2", "42");
  host.type("Sheet1!A3", SAMPLE_ARTICLE.replace(/Chile/g, "Peru"));
  host.select("Sheet1!A1:B4");
  host.choose("Pactsheet", "Import selected cells");
  expect(said(host)).toMatch(/^Imported 2 articles, .* Row 2 of Sheet1!A1:B4: The article cell holds 42, not text/);
  expect(rowsIn(host, "Articles").map((row) => row.Published)).toEqual(["2026-03-12", expect.anything()]);
  host.select("Sheet1!D1:D4");
  host.choose("Pactsheet", "Import selected cells");
  expect(said(host)).toMatch(/Sheet1!D1:D4 is blank\. Select the cells/);
});

test("Freeze turns spilled formulas into values that look the same, and leaves other formulas", () => {
  const host = open(openHost);
  host.type("A1", SAMPLE_ARTICLE);
  host.type("B1", "=PACT_AGREEMENTS(A1)");
  host.type("B20", '=PACT_QUOTE(A1, 0, 5)&"!"');
  host.type("C20", "=LEN(A1)");
  host.type("D20", "=PACT_QUOTE(A1, 9, 5)");
  const before = host.values("Sheet1");
  host.select("F40");
  host.choose("Pactsheet", "Freeze formulas to values");
  expect(said(host)).toBe("2 formulas of Pactsheet are values now.");
  expect(host.values("Sheet1")).toEqual(before);
  const formulas = host.evaluate("SpreadsheetApp.getActiveSheet().getDataRange().getFormulas().flat().filter(String)");
  const names = [...(formulas as string[])].map((formula) => formula.replace(/ /g, ""));
  expect(names).toEqual(["=LEN(A1)", "=PACT_QUOTE(A1,9,5)"]);
});

test("Prepare to share freezes, explains every column, and guards the ids with a warning", () => {
  const host = open();
  host.choose("Pactsheet", "Try the sample article");
  host.type("Sheet1!A1", "=PACT_SELFTEST()");
  host.choose("Pactsheet", "Prepare to share");
  expect(said(host)).toBe(
    "Ready: 1 formula of Pactsheet turned into values, the tab Read me written, 10 id columns guarded by a warning.",
  );
  const texts = host.values("Read me").map((row) => row[0]);
  for (const header of ["Agreement ID", "Quote", "Review", "Facet", "Agrees", "Imported at", "negotiating", "rejected"])
    expect(texts).toContain(header);
  host.choose("Pactsheet", "Prepare to share");
  const guards = host.evaluate(
    "SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.isWarningOnly())",
  ) as boolean[];
  expect([...guards]).toEqual(new Array(10).fill(true));
  host.type(cellAt(host, "Agreements", "Note", 1), "still mine to edit");
  host.choose("Pactsheet", "Try the sample article");
  expect(said(host)).toBe("This article is already there: nothing was changed.");
});

test("Help lists the functions; the sidebar opens; the self-test reports", () => {
  const host = open(openHost);
  host.choose("Pactsheet", "Help");
  expect(host.shown[host.shown.length - 1]).toMatchObject({ type: "sidebar", title: "Pactsheet help" });
  expect(JSON.stringify(host.shown)).toContain("PACT_AGREEMENTS(article, [published], [columns])");
  host.choose("Pactsheet", "Open sidebar");
  expect(host.shown[host.shown.length - 1]).toMatchObject({ type: "sidebar", title: "Pactsheet" });
  host.choose("Pactsheet", "Self-test");
  expect(said(host)).toBe("All 7 checks passed.");
});

test("the sidebar takes the selected cells as one article, with the date beside it", () => {
  const host = open(openHost);
  host.type("A1", "First part.");
  host.type("B1", "2026-03-12");
  host.type("A2", "Second part.");
  host.select("A1:B2");
  const selection = JSON.parse(String(host.run("sidebarSelection")));
  expect(selection).toEqual({ text: "First part.\nSecond part.", label: "Sheet1!A1:B2", published: "2026-03-12" });
});
