// Rows that the analyst corrected in the sidebar: how they stand in the sheet, and what later imports and Undo do to them.
import type { Corrected, ImportAnswer } from "../../src/addon/bridge";
import type { Facts } from "../../src/extract/facts";
import type { Host } from "../../src/local/host";
import { sourceOf } from "../../src/table";
import { agreement, cellAt, contents, facts, importFacts, openTracker, rowsIn, undo } from "./tracker";

const read = agreement("a1", { date: null, datePrecision: null });
const now = agreement("a1", {
  status: "planned",
  sectors: ["trade"],
  date: "2026-05-01",
  parties: [{ name: "Aland", country: "ALA", kind: "state" }],
});
const plain = facts("art1", [read, agreement("a2")]);
const fixed = facts("art1", [now, agreement("a2")]);

let host: Host;
beforeEach(() => {
  host = openTracker();
});

function send(given: Facts, corrections: Record<string, Corrected>): ImportAnswer {
  return JSON.parse(
    String(host.run("sidebarImport", JSON.stringify({ facts: given, source: sourceOf(given), corrections }))),
  );
}
const correctIt = () => send(fixed, { a1: { read, remark: "" } });
const rows = () => rowsIn(host, "Agreements");

test("a corrected row is marked so in Review, with what was read in its Note", () => {
  expect(correctIt().ok).toBe(true);
  expect(rows()[0]).toMatchObject({
    Status: "planned",
    Sector: "trade",
    "Signed on": "2026-05-01",
    Review: "corrected",
  });
  expect(rows()[0]?.Note).toBe(
    "Signed on was blank.\nStatus was signed.\nParties was Aland; Borland.\nSector was minerals.\nOther sectors was energy.",
  );
  expect(rows()[1]).toMatchObject({ Review: "unreviewed", Note: "" });
  const links = rowsIn(host, "Links").filter((row) => row["Agreement ID"] === "a1" && row.Facet === "sector");
  expect(links.map((row) => row.Value)).toEqual(["trade"]);
});

test("a row of the analyst's own says how it came about", () => {
  send(facts("art1", [agreement("own1")]), { own1: { read: null, remark: "Added from a sentence that gave no row." } });
  expect(rows()[0]).toMatchObject({ Review: "corrected", Note: "Added from a sentence that gave no row." });
});

test("no later import writes over a correction, nor over its links", () => {
  correctIt();
  const before = contents(host, ["Agreements", "Links"]);
  const newer = { ...plain, engine: "0.2.0", agreements: [{ ...read, place: "Bortown" }, agreement("a2")] };
  importFacts(host, newer);
  expect(rows()[0]).toMatchObject({
    Status: "planned",
    "Signed on": "2026-05-01",
    Place: "Bortown",
    Review: "corrected",
  });
  expect(contents(host, ["Links"]).Links).toEqual(before.Links);
});

test("a blanked cell stays blank", () => {
  send(facts("art1", [{ ...agreement("a2"), date: null }]), { a2: { read: agreement("a2"), remark: "" } });
  importFacts(host, facts("art1", [agreement("a2")]));
  expect(rows()[0]).toMatchObject({ "Signed on": "", Note: "Signed on was 2026-03-12." });
});

test("a row that was imported before is corrected where it stands, and the same again changes nothing", () => {
  importFacts(host, plain);
  const answer = correctIt();
  expect(answer.message).toMatch(/^Brought \d+ rows up to date\.$/);
  expect(rows().map((row) => [row["Agreement ID"], row.Status, row.Review])).toEqual([
    ["a1", "planned", "corrected"],
    ["a2", "signed", "unreviewed"],
  ]);
  expect(correctIt().importId).toBe("");
  send(facts("art1", [{ ...now, status: "ended" }, agreement("a2")]), { a1: { read, remark: "" } });
  expect(rows()[0]).toMatchObject({ Status: "ended", Note: expect.stringContaining("Status was signed.") });
});

test("what the analyst wrote in the sheet wins over a correction in the sidebar", () => {
  importFacts(host, plain);
  host.type(cellAt(host, "Agreements", "Status", 1), "renewed");
  host.type(cellAt(host, "Agreements", "Review", 1), "rejected");
  correctIt();
  expect(rows()[0]).toMatchObject({ Status: "renewed", Review: "rejected", Sector: "trade" });
});

test("Undo takes corrected rows back, but not those that were edited since", () => {
  importFacts(host, plain);
  const before = contents(host);
  expect(undo(host, correctIt().importId).ok).toBe(true);
  expect(contents(host)).toEqual(before);
  undo(host, "I0002");
  expect(rows()).toEqual([]);
  const { importId } = correctIt();
  host.type(cellAt(host, "Agreements", "Note", 1), "asked the ministry");
  undo(host, importId);
  expect(rows().map((row) => row["Agreement ID"])).toEqual(["a1"]);
});
