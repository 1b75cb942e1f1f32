import { several } from "../../src/addon/message";
import { reportOf } from "../../src/sidebar/import";
import { summary } from "../../src/sidebar/preview";
import { coverageInWords, dateInWords, rankInWords, totalInWords } from "../../src/sidebar/words";
import { FACTS, NOTHING } from "./article";

describe("figures in words", () => {
  const total = { count: 11, bound: "exact", instrument: "mou", evidence: "", start: 0, end: 0 } as const;
  it.each([
    [total, "11 MOUs"],
    [{ ...total, count: 1 }, "1 MOU"],
    [{ ...total, count: 20, bound: "at_least", instrument: "agreement" } as const, "at least 20 agreements"],
    [{ ...total, count: 1, bound: "about", instrument: "treaty" } as const, "about 1 treaty"],
    [{ ...total, count: 4, instrument: "other" } as const, "4 documents"],
    [{ ...total, count: 1, instrument: "other" } as const, "1 document"],
  ])("total %#: %s", (count, words) => expect(totalInWords(count)).toBe(words));

  it.each([
    [1, "largest"],
    [2, "2nd largest"],
    [3, "3rd largest"],
    [4, "4th largest"],
    [11, "11th largest"],
    [12, "12th largest"],
    [21, "21st largest"],
  ])("rank %i: %s", (rank, words) => expect(rankInWords(rank)).toBe(words));

  it.each([
    ["2031-03-12", "12 March 2031"],
    ["2031-12-01", "1 December 2031"],
    ["2031-13-01", "2031-13-01"],
    ["March", "March"],
    ["", ""],
  ])("date %s: %s", (iso, words) => expect(dateInWords(iso)).toBe(words));

  it("counts one and many", () => {
    expect([several(1, "row"), several(0, "row"), several(2, "sentence speaks", "sentences speak")]).toEqual([
      "1 row",
      "0 rows",
      "2 sentences speak",
    ]);
  });
});

describe("summary line", () => {
  it("names agreements, totals and mineral notes", () => {
    expect(summary(FACTS)).toBe("4 agreements, 2 totals, 3 mineral notes");
    expect(summary({ ...FACTS, agreements: FACTS.agreements.slice(0, 1), counts: [], mineralNotes: [] })).toBe(
      "1 agreement",
    );
    expect(summary(NOTHING)).toBe("No agreement found");
    expect(summary({ ...NOTHING, counts: FACTS.counts.slice(0, 1) })).toBe("No agreement found, 1 total");
  });
});

describe("report of a tab", () => {
  const tab = { name: "Agreements", sheetId: 1, added: 0, updated: 0, kept: 0 };
  it.each([
    [{ ...tab, added: 5 }, "5 rows added"],
    [{ ...tab, added: 1, updated: 2, kept: 3 }, "1 row added, 2 updated, 3 cells kept as edited"],
  ])("%#: %s", (report, words) => expect(reportOf(report)).toBe(words));
});

it.each([
  ["14 + 9 stated", 23, "The article says 23 (14 + 9)."],
  ["at least 30 stated; the article also says 11, about 5", 30, "The article says at least 30; also 11, about 5."],
  ["", null, ""],
])("what the article totals, %j, is told to a reader", (note, stated, words) => {
  expect(coverageInWords({ named: 5, stated, note })).toBe(words);
});
