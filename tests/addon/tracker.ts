// A tracker on the real engine, and hand-made Facts to import into it.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportAnswer, UndoAnswer } from "../../src/addon/bridge";
import type { Agreement, Facts, MineralNote } from "../../src/extract/facts";
import { createHost, type Host, type HostOptions } from "../../src/local/host";
import { type Source, sourceOf } from "../../src/table";

export function agreement(id: string, rest: Partial<Agreement> = {}): Agreement {
  const quote = rest.evidence?.quote ?? `Aland and Borland signed pact ${id}`;
  return {
    id,
    instrument: "mou",
    status: "signed",
    title: `pact ${id}`,
    parties: [
      { name: "Aland", country: "ALA", kind: "state" },
      { name: "Borland", country: "BOR", kind: "state" },
    ],
    countries: ["ALA", "BOR"],
    sectors: ["minerals", "energy"],
    minerals: ["lithium"],
    date: "2026-03-12",
    datePrecision: "day",
    place: "Alville",
    value: null,
    evidence: { quote, start: 10, end: 10 + quote.length },
    rule: "instrument-between",
    confidence: "certain",
    because: { status: "signed", parties: "between", sectors: "lithium" },
    ...rest,
  };
}

export function note(mineral: string, rest: Partial<MineralNote> = {}): MineralNote {
  const evidence = `Chile holds the world's largest reserves of ${mineral}`;
  return {
    country: "CHL",
    mineral,
    kind: "reserves",
    rank: 1,
    share: null,
    amount: null,
    evidence,
    start: 200,
    end: 200 + evidence.length,
    ...rest,
  };
}

export function facts(id: string, agreements: Agreement[], rest: Partial<Facts> = {}): Facts {
  return {
    engine: "0.1.0",
    article: {
      id,
      title: `Article ${id}`,
      publisher: "Andes Wire",
      published: "2026-03-12",
      place: null,
      words: 240,
      english: true,
    },
    agreements,
    counts: [],
    mineralNotes: [],
    coverage: { named: agreements.length, stated: null, note: "" },
    silences: [],
    ...rest,
  };
}

export function openHost(options: HostOptions = {}): Host {
  return createHost({ dist: "dist", ...options });
}

/**
 * A host with the tabs of a tracker, without rows. Its tabs are short and the tally and the pivots are wiped, for they
 * cost the engine a tenth of a second at every call; their own tests use `openHost()`.
 */
export function openTracker(options: HostOptions = {}): Host {
  return openHost({ data: JSON.parse(emptyTracker()), ...options });
}

/** Making it takes seconds: it is kept for the other test files, for as long as the bundle stays the same. */
function emptyTracker(): string {
  const key = createHash("sha1").update(readFileSync("dist/Code.js")).update(readFileSync(__filename)).digest("hex");
  const file = join(tmpdir(), `pactsheet-tracker-${key.slice(0, 12)}.json`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const host = openHost();
  const { importId } = importFacts(host, facts("none", [agreement("none")]));
  undo(host, importId);
  host.evaluate(`(() => {
    const book = SpreadsheetApp.getActive();
    for (const name of ["Articles", "Agreements", "Links", "Minerals"]) {
      const sheet = book.getSheetByName(name);
      sheet.deleteRows(12, sheet.getMaxRows() - 11);
    }
    book.getSheetByName("Sectors").clear();
    const pivots = book.getSheetByName("Pivot");
    for (const pivot of pivots.getPivotTables()) pivot.remove();
    pivots.clear();
  })()`);
  const snapshot = JSON.stringify(host.snapshot());
  writeFileSync(`${file}.${process.pid}`, snapshot);
  renameSync(`${file}.${process.pid}`, file);
  return snapshot;
}

/** Imports as the sidebar does. */
export function importFacts(host: Host, read: Facts, source: Partial<Source> = {}): ImportAnswer {
  const request = JSON.stringify({ facts: read, source: { ...sourceOf(read), ...source } });
  return JSON.parse(String(host.run("sidebarImport", request)));
}

export function undo(host: Host, importId: string): UndoAnswer {
  return JSON.parse(String(host.run("sidebarUndo", JSON.stringify({ importId }))));
}

/** The rows of a tab as an analyst sees them, by header; dates as they show. */
export function rowsIn(host: Host, name: string): Record<string, unknown>[] {
  const [headers = [], ...rows] = host.values(name);
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), shown(row[at])])));
}

function shown(value: unknown): unknown {
  return Object.prototype.toString.call(value) === "[object Date]" ? (value as Date).toISOString().slice(0, 10) : value;
}

/** Place of a cell by header and row (1 for the first below the header): "Agreements!L2". */
export function cellAt(host: Host, name: string, header: string, row: number): string {
  const column = (host.values(name)[0] ?? []).indexOf(header);
  if (column < 0) throw new Error(`${name} has no column ${header}`);
  const letters =
    (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") + String.fromCharCode(65 + (column % 26));
  return `${name}!${letters}${row + 1}`;
}

export const TABS = ["Articles", "Agreements", "Links", "Sectors", "Minerals", "Pivot"] as const;

/** Everything that the analyst's tabs hold, to compare before with after. */
export function contents(host: Host, tabs: readonly string[] = TABS): Record<string, unknown[][]> {
  return Object.fromEntries(tabs.map((name) => [name, JSON.parse(JSON.stringify(host.values(name)))]));
}
