// Import, edit, re-import and undo in random orders on the real engine: edits stay, ids are unique, undo is exact.
import fc from "fast-check";
import type { Facts } from "../../src/extract/facts";
import type { Host } from "../../src/local/host";
import { agreement, cellAt, contents, facts, importFacts, openTracker, rowsIn, undo } from "./tracker";

const ROWS = ["Articles", "Agreements", "Links"] as const;
const RUNS = Number(process.env.ORDERS ?? 200);

type Step =
  | { do: "import"; article: number; version: number }
  | { do: "edit"; row: number; what: number }
  | { do: "undo" };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("import" as const), article: fc.nat(1), version: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("edit" as const), row: fc.nat(2), what: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.constant({ do: "undo" as const }) },
  ),
  { minLength: 2, maxLength: 5 },
);

/** Two articles that share a deal; each version words it otherwise, and one has a deal more. */
function version(article: number, number: number): Facts {
  const small = { parties: [], minerals: [], countries: ["ALA"] };
  const shared = agreement("shared", {
    ...small,
    title: `shared, version ${number}`,
    sectors: number === 1 ? ["trade"] : ["energy"],
  });
  const own = agreement(`own${article}`, { ...small, title: `own ${article}.${number}` });
  return facts(`art${article}`, number === 2 ? [shared] : [shared, own], { engine: `0.${number}.0` });
}

const EDITS = ["Title", "Review", "Place"] as const;

/** Empties the tabs below their headers, for the next order. */
const WIPE = `for (const sheet of SpreadsheetApp.getActive().getSheets())
  if (sheet.getLastRow() > 1) sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).clearContent();`;

function run(host: Host, order: Step[]): void {
  host.evaluate(WIPE);
  /** Imports that can be taken back, each with what the tabs held before it; edited where an edit came after. */
  const done: { importId: string; before: unknown; edited: boolean }[] = [];
  const edits = new Map<string, Map<string, string>>();
  let number = 0;
  for (const step of order) {
    const rows = rowsIn(host, "Agreements").filter((row) => row["Agreement ID"] !== "");
    if (step.do === "import") {
      const before = contents(host, ROWS);
      const answer = importFacts(host, version(step.article, step.version));
      expect(answer.ok).toBe(true);
      if (answer.importId !== "") done.push({ importId: answer.importId, before, edited: false });
      else expect(contents(host, ROWS)).toEqual(before);
    } else if (step.do === "edit") {
      const row = rows[step.row % Math.max(1, rows.length)];
      const header = EDITS[step.what] ?? "Title";
      if (!row) continue;
      const value = header === "Review" ? "confirmed" : `by hand ${++number}`;
      const line = rowsIn(host, "Agreements").findIndex((each) => each["Agreement ID"] === row["Agreement ID"]);
      host.type(cellAt(host, "Agreements", header, line + 1), value);
      const own = edits.get(String(row["Agreement ID"])) ?? new Map<string, string>();
      edits.set(String(row["Agreement ID"]), own.set(header, value));
      for (const each of done) each.edited = true;
    } else {
      const last = done.pop();
      const answer = undo(host, last?.importId ?? "I9999");
      expect(answer.ok).toBe(last !== undefined);
      if (last && !last.edited) expect(trimmed(contents(host, ROWS))).toEqual(trimmed(last.before as Contents));
    }
    check(host, edits);
  }
}

type Contents = Record<string, unknown[][]>;

/** Blank rows below the last filled one are no difference. */
function trimmed(tabs: Contents): Contents {
  const filled = (row: unknown[]) => row.some((cell) => cell !== "");
  return Object.fromEntries(Object.entries(tabs).map(([name, rows]) => [name, rows.filter(filled)]));
}

function check(host: Host, edits: Map<string, Map<string, string>>): void {
  const agreements = rowsIn(host, "Agreements").filter((row) => row["Agreement ID"] !== "");
  const ids = agreements.map((row) => row["Agreement ID"]);
  expect(new Set(ids).size).toBe(ids.length);
  const articles = rowsIn(host, "Articles")
    .map((row) => row["Article ID"])
    .filter((id) => id !== "");
  expect(new Set(articles).size).toBe(articles.length);
  const links = rowsIn(host, "Links").filter((row) => row["Agreement ID"] !== "");
  const names = links.map((row) => [row["Agreement ID"], row.Facet, row.Value, row.Country].join("|"));
  expect(new Set(names).size).toBe(names.length);
  for (const row of links) expect(ids).toContain(row["Agreement ID"]);
  for (const row of agreements)
    for (const article of String(row["Article ID"]).split("; ")) expect(articles).toContain(article);
  for (const [id, own] of edits) {
    const row = agreements.find((each) => each["Agreement ID"] === id);
    for (const [header, value] of own) expect([id, header, row?.[header]]).toEqual([id, header, value]);
  }
}

test(`${RUNS} random orders`, () => {
  const host = openTracker();
  fc.assert(
    fc.property(steps, (order) => run(host, order)),
    { numRuns: RUNS, seed: 20260312 },
  );
}, 300000);
