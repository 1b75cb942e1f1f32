// The tally and the pivots: native, live, and equal to what is counted from the Facts.
import type { Agreement } from "../../src/extract/facts";
import type { Host } from "../../src/local/host";
import { agreement, cellAt, facts, importFacts, openHost, rowsIn } from "./tracker";

const one = facts("art1", [
  agreement("a1"),
  agreement("a2", { sectors: ["energy"], status: "planned", minerals: [] }),
  agreement("a3", { sectors: ["minerals"], instrument: "contract", minerals: ["lithium", "tin"], countries: ["ALA"] }),
]);
const two = facts("art2", [agreement("a1"), agreement("b1", { sectors: ["trade", "energy"], minerals: [] })]);
const distinct = [...one.agreements, two.agreements[1]] as Agreement[];

let host: Host;
beforeAll(() => {
  host = openHost();
  importFacts(host, one);
  importFacts(host, two);
});

const tally = (sector: string) => rowsIn(host, "Sectors").find((row) => row.Sector === sector) ?? {};

/** Pivot tables on the tab, by the title over them: row label to column label to figure. */
function pivot(title: string): Record<string, Record<string, unknown>> {
  const grid = host.values("Pivot");
  const left = (grid[0] ?? []).indexOf(title);
  const header = grid[2] ?? [];
  const end = header.findIndex((cell, at) => at > left && cell === "");
  const columns = header.slice(left + 1, end < 0 ? undefined : end).map(String);
  const rows: Record<string, Record<string, unknown>> = {};
  for (const line of grid.slice(4)) {
    const name = String(line[left] ?? "");
    if (name !== "") rows[name] = Object.fromEntries(columns.map((column, at) => [column, line[left + 1 + at]]));
  }
  return rows;
}

/** Agreements that hold a pair of values, each agreement counted once. */
function count(test: (each: Agreement) => boolean): number | "" {
  return distinct.filter(test).length || "";
}

test("the pivots count each agreement once, also one that two articles report", () => {
  const sectors = pivot("Agreements by sector and status");
  for (const sector of ["minerals", "energy", "trade"])
    for (const status of ["signed", "planned"])
      expect([sector, status, sectors[sector]?.[status]]).toEqual([
        sector,
        status,
        count((each) => each.sectors.some((own) => own === sector) && each.status === status),
      ]);
  expect(sectors.Total?.Total).toBe(distinct.length);
  const countries = pivot("Agreements by country and instrument");
  for (const country of ["ALA", "BOR"])
    for (const instrument of ["mou", "contract"])
      expect([country, instrument, countries[country]?.[instrument]]).toEqual([
        country,
        instrument,
        count((each) => each.countries.includes(country) && each.instrument === instrument),
      ]);
  const minerals = pivot("Agreements by mineral and country");
  for (const mineral of ["lithium", "tin"])
    for (const country of ["ALA", "BOR"])
      expect([mineral, country, minerals[mineral]?.[country]]).toEqual([
        mineral,
        country,
        count((each) => each.minerals.includes(mineral) && each.countries.includes(country)),
      ]);
});

test("the tally counts by main sector, with statuses and instruments below", () => {
  expect(tally("minerals")).toMatchObject({ Agreements: 2, Share: 0.5, "Also in": 0 });
  expect(tally("energy")).toMatchObject({ Agreements: 1, Share: 0.25, "Also in": 2 });
  expect(tally("All")).toMatchObject({ Agreements: 4, Share: 1 });
  const grid = host.values("Sectors");
  const head = grid.findIndex((row) => row[0] === "By main sector");
  const minerals = grid.slice(head).find((row) => row[0] === "minerals") ?? [];
  const figure = (name: string) => minerals[(grid[head] ?? []).indexOf(name)];
  expect([figure("signed"), figure("planned"), figure("mou"), figure("contract")]).toEqual([2, 0, 1, 1]);
});

test("a correction and a rejection change the tally at once, without the add-on", () => {
  host.calls.clear();
  host.type(cellAt(host, "Agreements", "Sector", 2), "defence");
  expect(tally("energy").Agreements).toBe(0);
  expect(tally("defence").Agreements).toBe(1);
  host.type(cellAt(host, "Agreements", "Review", 3), "rejected");
  expect(tally("minerals").Agreements).toBe(1);
  expect(tally("All").Agreements).toBe(3);
  host.type(cellAt(host, "Agreements", "Sector", 4), "space mining");
  expect(tally("(another or none)").Agreements).toBe(1);
  expect(host.calls.size).toBe(0);
});

test("the chart reads the tally's cells", () => {
  const ranges = host.evaluate(
    'SpreadsheetApp.getActive().getSheetByName("Sectors").getCharts()[0].getRanges().map((range) => range.getA1Notation())',
  );
  expect([...(ranges as string[])]).toContain("A1:B20");
});

test("a column that moves in Agreements takes the tally along", () => {
  host.evaluate(
    'const s = SpreadsheetApp.getActive().getSheetByName("Agreements"); s.insertColumnBefore(3); s.setName("Deals")',
  );
  expect(tally("All").Agreements).toBe(3);
  host.type(cellAt(host, "Deals", "Review", 3), "confirmed");
  expect(tally("minerals").Agreements).toBe(2);
});
