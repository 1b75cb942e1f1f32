// A column of a hundred articles, five of them bad: imported in chunks, stopped half-way, gone on with, nothing doubled.
import type { Answer, Chunk, ColumnRange, RowResult } from "../../src/addon/bridge";
import { SAMPLE_ARTICLE } from "../../src/addon/sample";
import type { Host } from "../../src/local/host";
import { openHost, openTracker, rowsIn, undo } from "./tracker";

const SPANISH =
  "El presidente de Chile y el presidente de Finlandia firmaron ayer en la ciudad de Santiago un acuerdo sobre minerales " +
  "que los ministros de los dos gobiernos esperan aplicar desde este mes con la ayuda de las empresas del sector.";
const BAD: Record<number, unknown> = { 7: 42, 23: "#REF!", 41: SPANISH, 60: "", 88: SAMPLE_ARTICLE };

/** The n-th article, with its headline, day and address; every tenth tells of nothing but the weather. */
function articleRow(n: number): unknown[] {
  const text =
    n % 10 === 9
      ? `Rain in the north, day ${n}\n\nIt rained all day in the north, and the farmers of the valley were pleased with it.`
      : SAMPLE_ARTICLE.replace(/Salar Austral/g, `Salar Austral ${n}`).replace(/Chile/g, n % 2 ? "Peru" : "Chile");
  return [BAD[n] ?? text, n === 88 ? "last week" : "2026-03-12", `Story ${n}`, `https://news.example/${n}`];
}

function fill(host: Host, rows: unknown[][]): void {
  host.evaluate(`SpreadsheetApp.getActive().getSheetByName("Sheet1").getRange(1, 1, ${rows.length}, ${rows[0]?.length})
    .setValues(${JSON.stringify(rows)})`);
  host.select(`Sheet1!A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${rows.length}`);
}

const look = (host: Host): Answer<ColumnRange> => JSON.parse(String(host.run("sidebarColumn")));

/** Imports from a row on, as many chunks as wanted. */
function go(host: Host, range: ColumnRange, from: number, chunks = 99) {
  const results: RowResult[] = [];
  const importIds: string[] = [];
  let next: number | null = from;
  for (let done = 0; next !== null && done < chunks; done++) {
    const answer: Answer<Chunk> = JSON.parse(
      String(host.run("sidebarChunk", JSON.stringify({ ...range, from: next }))),
    );
    if (!answer.ok) throw new Error(answer.message);
    results.push(...answer.value.results);
    if (answer.value.importId) importIds.push(answer.value.importId);
    next = answer.value.next;
  }
  return { results, importIds, next };
}

const count = (results: RowResult[], outcome: RowResult["outcome"]) =>
  results.filter((result) => result.outcome === outcome).length;

test("a hundred articles with five bad ones: stopped half-way, gone on with, done again, taken back", () => {
  const host = openTracker();
  fill(host, [["Full text", "Date", "Headline", "Link"], ...Array.from({ length: 100 }, (_, n) => articleRow(n))]);
  const answer = look(host);
  expect(answer).toEqual({
    ok: true,
    value: {
      sheet: "Sheet1",
      range: "A1:D101",
      rows: 101,
      columns: ["Full text", "Date", "Headline", "Link"],
      header: true,
      roles: { article: 0, published: 1, title: 2, url: 3 },
    },
  });
  if (!answer.ok) return;
  const half = go(host, answer.value, 0, 5);
  expect(half).toMatchObject({ next: 51, importIds: { length: 5 } });
  expect(rowsIn(host, "Articles")).toHaveLength(count(half.results, "imported"));
  const rest = go(host, answer.value, half.next ?? 0);
  const all = [...half.results, ...rest.results];
  expect(all.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, n) => n + 2));
  expect(["imported", "there", "nothing", "failed"].map((outcome) => count(all, outcome as "there"))).toEqual([
    85, 0, 10, 5,
  ]);
  expect(all.filter(({ outcome }) => outcome === "failed").map(({ row, title, why }) => [row, title, why])).toEqual([
    [9, "Story 7", "The article cell holds 42, not text. Point to the cell that holds the article's text."],
    [25, "Story 23", "The article cell holds the error #REF!. Mend that cell first."],
    [43, "Story 41", "This text does not look like English."],
    [62, "Story 60", "The article cell is blank."],
    [90, "Story 88", expect.stringContaining('"last week" is no date')],
  ]);
  expect(rowsIn(host, "Articles")[0]).toMatchObject({
    Title: "Story 0",
    Published: "2026-03-12",
    URL: "https://news.example/0",
  });

  const ids = rowsIn(host, "Agreements").map((row) => row["Agreement ID"]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rowsIn(host, "Articles")).toHaveLength(85);
  const again = go(host, answer.value, 40);
  expect(count(again.results, "imported")).toBe(0);
  expect(again.importIds).toEqual([]);
  expect(rowsIn(host, "Agreements").map((row) => row["Agreement ID"])).toEqual(ids);

  for (const id of [...half.importIds, ...rest.importIds].reverse()) expect(undo(host, id).ok).toBe(true);
  expect(rowsIn(host, "Articles")).toEqual([]);
}, 120_000);

test("columns without headers are known by what they hold; what was selected in vain is said", () => {
  const host = openHost();
  expect(look(host)).toMatchObject({ ok: false, message: expect.stringContaining("Select the rows") });
  fill(
    host,
    [1, 2, 3].map((n) => [`https://news.example/${n}`, "2026-03-12", articleRow(n)[0]]),
  );
  expect(look(host)).toMatchObject({
    value: {
      header: false,
      columns: ["Column 1", "Column 2", "Column 3"],
      roles: { article: 2, published: 1, title: -1, url: 0 },
    },
  });
  host.select("Sheet1!F1:F40");
  expect(look(host)).toMatchObject({ ok: false, message: expect.stringContaining("blank") });
});

test("the summary goes into a tab of its own, as text", () => {
  const host = openHost();
  const rows = [
    ["Row", "Article", "Outcome", "Why"],
    [9, "=1+1", "Failed", "not English"],
  ];
  const write = () => JSON.parse(String(host.run("sidebarSummary", JSON.stringify(rows))));
  expect(write()).toEqual({ ok: true, value: "Import summary" });
  expect(write()).toEqual({ ok: true, value: "Import summary 2" });
  expect(host.values("Import summary")).toEqual(rows);
});
