// A row of Agreements as the agreement that it tells of, with as many facts around it as its tables need.
import type { Agreement, Facts, Instrument, Party, Sector, Status } from "../../extract/facts";
import type { Cell } from "../../table";
import { listed } from "../tracker/state";

type Cells = Record<string, Cell>;

/** What no review changes is left out. `partyOf` makes a party of its name. */
export function agreementOf(cells: Cells, partyOf: (name: string) => Party): Agreement {
  const text = (column: string) => String(cells[column] ?? "");
  const sectors = [text("sector"), ...listed(cells.other_sectors)].filter((sector) => sector !== "");
  return {
    id: text("agreement_id"),
    instrument: text("instrument") as Instrument,
    status: text("status") as Status,
    title: text("title"),
    parties: listed(cells.parties).map(partyOf),
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

/** Facts with that agreement alone; `published` gives a row without a date its year. */
export function factsOf(agreement: Agreement, articleId = "", published: string | null = null): Facts {
  const article = { id: articleId, title: "", publisher: null, published, place: null, words: 0, english: true };
  const coverage = { named: 1, stated: null, note: "" };
  return { engine: "", article, agreements: [agreement], counts: [], mineralNotes: [], coverage, silences: [] };
}
