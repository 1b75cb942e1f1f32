// Article text that looks like a formula is text in every tab, and reads as it was written.
import { agreement, facts, importFacts, note, openTracker, rowsIn, TABS } from "./tracker";

const PAYLOADS = [
  "=1+1",
  '=HYPERLINK("x","y")',
  '=cmd|"/C calc"!A0',
  "=SUM(A1:A9)",
  "= 1",
  "==1",
  "=",
  "+1+1",
  "+A1",
  "+",
  "+cmd",
  "-1+1",
  "-A1",
  "-2-3",
  "-",
  "--1",
  "@SUM(A1)",
  "@A1",
  "@",
  "\t=1+1",
  "\t@x",
  "\tplain",
  " =1+1",
  "\n=1+1",
  "'=1+1",
  "''quoted",
  "'",
  '"=1+1"',
  "007",
  "1e5",
  "1/2",
  "3-4",
  "12:30",
  "2024-06-12",
  "June 5",
  "Mar 2026",
  "(5)",
  "50%",
  "$5",
  "TRUE",
  "false",
  "#N/A",
  "#REF!",
  "[a](https://example.com)",
  "{=1}",
  "|=1",
  "%0A=1",
  "\u200b=1",
  "\uff1d1+1",
  "=\u0000",
  "<script>alert(1)</script>",
];

test(`${PAYLOADS.length} payloads in titles, parties, places, rules and quotes`, () => {
  const host = openTracker();
  const agreements = PAYLOADS.map((text, at) =>
    agreement(`p${at}`, {
      title: text,
      place: text,
      rule: text,
      parties: [
        { name: text, country: null, kind: "company" },
        { name: `Corp. ${at}`, country: null, kind: "company" },
      ],
      countries: [],
      minerals: [],
      evidence: { quote: text, start: 0, end: text.length },
    }),
  );
  const notes = PAYLOADS.map((text, at) => note(text, { country: `C${at}`, evidence: text, amount: text }));
  const source = { title: "=1+1", publisher: "@x", url: "+javascript:alert(1)", published: "-1" };
  expect(importFacts(host, facts("art1", agreements, { mineralNotes: notes }), source).ok).toBe(true);
  const rows = rowsIn(host, "Agreements");
  PAYLOADS.forEach((text, at) => {
    const row = rows[at] ?? {};
    expect([row.Title, row.Place, row.Rule, row["Party 1"], row.Quote]).toEqual([text, text, text, text, text]);
  });
  const links = rowsIn(host, "Links").filter((row) => row.Facet === "party");
  expect(links.map((row) => row.Value).filter((value) => !String(value).startsWith("Corp."))).toEqual(PAYLOADS);
  expect(rowsIn(host, "Minerals").map((row) => [row.Mineral, row.Amount, row.Quote])).toEqual(
    PAYLOADS.map((text) => [text, text, text]),
  );
  expect(rowsIn(host, "Articles")[0]).toMatchObject({
    Title: "=1+1",
    Publisher: "@x",
    URL: "+javascript:alert(1)",
    Published: "-1",
  });
  const live = host.evaluate(`${JSON.stringify(TABS)}.concat("Pactsheet journal").map((name) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name);
    return sheet.getDataRange().getFormulas().flat().filter((formula) => formula !== "" && formula !== "=NOW()").length;
  })`);
  expect([...(live as number[])]).toEqual([0, 0, 0, 0, 0, 0, 0]);
});
