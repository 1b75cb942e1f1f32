// A row of the sheet as the agreement that it tells of, and a corrected agreement as the cells to write.
import type { ReviewRow } from "../../addon/review/bridge";
import { wasIn } from "../../addon/tracker/corrected";
import { listed } from "../../addon/tracker/state";
import type { Agreement, Facts, Instrument, Sector, Status } from "../../extract/facts";
import { agreementTable, type Cell, columns } from "../../table";
import { partyNamed } from "../party";

type Cells = Record<string, Cell>;

/** What nobody can correct here is left out: cells are only compared with those of the same agreement corrected. */
export function agreementOf({ key, cells }: ReviewRow): Agreement {
  const text = (column: string) => String(cells[column] ?? "");
  const sectors = [text("sector"), ...listed(cells.other_sectors)].filter((sector) => sector !== "");
  return {
    id: key,
    instrument: text("instrument") as Instrument,
    status: text("status") as Status,
    title: text("title"),
    parties: listed(cells.parties).map(partyNamed),
    countries: listed(cells.countries),
    sectors: sectors as Sector[],
    minerals: listed(cells.minerals),
    date: text("signed_on") || null,
    datePrecision: null,
    place: text("place") || null,
    value: null,
    evidence: { quote: text("quote"), start: 0, end: 0 },
    rule: text("rule"),
    confidence: "certain",
    because: { status: "", parties: "", sectors: "" },
  };
}

/** The cells that a correction changes, with Review and the Note of what they were; null where it changes none. */
export function correctionOf({ cells }: ReviewRow, read: Agreement, now: Agreement): Cells | null {
  const [before, after] = [cellsOf(read), cellsOf(now)];
  const changed = columns
    .agreements()
    .filter(({ key }) => before[key] !== after[key])
    .map(({ key, header }) => ({ key, header, was: cells[key] ?? "" }));
  if (changed.length === 0) return null;
  const set = Object.fromEntries(changed.map(({ key }) => [key, after[key] ?? ""]));
  const note = [String(cells.note ?? ""), ...wasIn(changed)].filter((line) => line !== "").join("\n");
  return { ...set, review: "corrected", note };
}

const NOWHERE = { id: "", title: "", publisher: null, published: null, place: null, words: 0, english: true };

function cellsOf(agreement: Agreement): Cells {
  const coverage = { named: 0, stated: null, note: "" };
  const rest = { engine: "", article: NOWHERE, counts: [], mineralNotes: [], coverage, silences: [] };
  const facts: Facts = { ...rest, agreements: [agreement] };
  const { columns: all, rows } = agreementTable(facts);
  return Object.fromEntries(all.map(({ key }, at) => [key, rows[0]?.[at] ?? ""]));
}
