// What an import would change is said beforehand, and nothing is written to find out.
import type { Foresight } from "../../src/addon/bridge";
import type { Facts } from "../../src/extract/facts";
import type { Host } from "../../src/local/host";
import { type Source, sourceOf } from "../../src/table";
import { agreement, cellAt, facts, importFacts, note, openHost, openTracker, rowsIn } from "./tracker";

const ARTICLE = facts("north", [agreement("a"), agreement("b"), agreement("c"), agreement("d")]);

function foresee(host: Host, read: Facts, source: Partial<Source> = {}): Foresight {
  const request = JSON.stringify({ facts: read, source: { ...sourceOf(read), ...source } });
  const { ok, value, message } = JSON.parse(String(host.run("sidebarForesee", request)));
  expect([ok, message]).toEqual([true, undefined]);
  return value;
}

test("an article that is new to the sheet gives no word, also where there is no tab yet", () => {
  const host = openHost();
  const before = JSON.stringify(host.snapshot());
  expect(foresee(host, ARTICLE)).toEqual({ where: "", what: "", changes: true });
  expect(JSON.stringify(host.snapshot())).toBe(before);
});

test("an article that is there says where, what would change, and what stays as it was corrected by hand", () => {
  const host = openTracker();
  importFacts(host, facts("south", [agreement("s")]));
  importFacts(host, ARTICLE, { url: "https://example.org/north" });
  expect(foresee(host, ARTICLE)).toEqual({
    where: "Already imported on row 3 of Articles.",
    what: "Importing again would change nothing.",
    changes: false,
  });

  host.type(cellAt(host, "Agreements", "Status", 2), "ended");
  host.type(cellAt(host, "Agreements", "Sector", 2), "finance");
  const planned = (id: string) => agreement(id, { status: "planned", sectors: ["energy"] });
  const later = { ...ARTICLE, agreements: [planned("a"), planned("b"), planned("c"), agreement("d"), agreement("e")] };
  const before = JSON.stringify(host.snapshot());
  const seen = foresee(host, later);
  expect(JSON.stringify(host.snapshot())).toBe(before);
  expect(seen.what).toBe("Importing again would add 1 agreement, change 3, and leave 1 corrected by hand.");

  const { tabs } = importFacts(host, later);
  expect(tabs.find(({ name }) => name === "Agreements")).toMatchObject({ added: 1, updated: 3, kept: 2 });
  expect(foresee(host, later)).toMatchObject({
    what: "Importing again would change nothing and leave 1 agreement corrected by hand.",
    changes: false,
  });
  const fewer = { ...later, agreements: later.agreements.slice(0, 4) };
  expect(foresee(host, fewer).what).toMatch(/and keep 1 that is not among these\.$/);
  const more = foresee(host, { ...later, mineralNotes: [note("lithium"), note("copper")] });
  expect(more.what).toMatch(/^Importing again would add 2 mineral notes and leave 1 agreement/);
  const rewritten = { ...later, article: { ...later.article, id: "north2" } };
  expect(foresee(host, rewritten, { url: "https://example.org/north" }).where).toBe(
    "An earlier version is on row 3 of Articles.",
  );
});

test("agreements that another article brought are told from new ones", () => {
  const host = openTracker();
  importFacts(host, ARTICLE);
  const other = facts("east", [agreement("a"), agreement("z")]);
  expect(foresee(host, other).where).toBe(
    "1 agreement of this article is there from another one: linked, not doubled.",
  );
});

test("what would be refused is said beforehand, with its remedy", () => {
  const host = openTracker();
  importFacts(host, ARTICLE);
  const quote = cellAt(host, "Agreements", "Quote", 0).replace(/\d+$/, "1");
  host.type(quote, "Words");
  host.evaluate(`SpreadsheetApp.getActive().getRange("${quote}").clearNote()`);
  const request = JSON.stringify({ facts: ARTICLE, source: sourceOf(ARTICLE) });
  const answer = JSON.parse(String(host.run("sidebarForesee", request)));
  expect(answer.ok).toBe(false);
  expect(answer.message).toMatch(/has lost the column Quote.*Undo the deletion/);
  expect(rowsIn(host, "Agreements")).toHaveLength(4);
});
