// Tables: Facts as rows under columns, for the sheet, the formulas and the files alike.
import type { Facts } from "../extract/facts";
import * as definition from "./columns";
import * as record from "./records";
import { type Column, columnsOf, type Table, tableOf } from "./table";

export { PIVOTS, type PivotSpec } from "./pivots";
export { type Source, sourceOf } from "./records";
export { type Cell, type Column, type Format, grid, type Table } from "./table";

/** Import number and time, as the spreadsheet tells them; empty in a file. */
export interface Stamp {
  id: string;
  at: string;
}

/** Definitions of the four tabs that hold rows. */
export const columns = {
  articles: () => columnsOf(definition.ARTICLES),
  agreements: () => columnsOf(definition.AGREEMENTS),
  links: () => columnsOf(definition.LINKS),
  minerals: () => columnsOf(definition.MINERALS),
  /** All that PACT_AGREEMENTS offers. */
  offered: () => columnsOf(definition.AGREEMENTS + definition.AGREEMENT_EXTRAS),
};

/** One row: the article itself. */
export function articleTable(facts: Facts, source = record.sourceOf(facts), stamp: Stamp = { id: "", at: "" }): Table {
  return tableOf(columns.articles(), [record.articleRecord(facts, source, stamp)]);
}

/** One row an agreement. `chosen` are the columns to show, those of the tab where it is not given. */
export function agreementTable(facts: Facts, chosen: readonly Column[] = columns.agreements()): Table {
  return tableOf(
    chosen,
    facts.agreements.map((agreement) => record.agreementRecord(facts, agreement)),
  );
}

/** The long layout: one row an agreement and sector, mineral, country or party. */
export function linkTable(facts: Facts): Table {
  return tableOf(
    columns.links(),
    facts.agreements.flatMap((agreement) => record.linkRecords(facts, agreement)),
  );
}

/** One row a mineral note, with the critical lists and the reference beside it. */
export function mineralTable(facts: Facts): Table {
  return tableOf(
    columns.minerals(),
    facts.mineralNotes.map((note) => record.mineralRecord(facts, note)),
  );
}

/** One row a total that the article states, then what was found, then coverage. */
export function totalTable(facts: Facts): Table {
  return tableOf(columnsOf(definition.TOTALS), record.totalRecords(facts));
}

/** One row a sector that an agreement names. */
export function sectorTable(facts: Facts): Table {
  return tableOf(columnsOf(definition.SECTOR_TALLY), record.sectorRecords(facts));
}
