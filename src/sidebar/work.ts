// Work: an article and all that the analyst set for it, as plain data; what an import sends comes of it.
import type { Agreement, Instrument, Party, Sector, Status } from "../extract/facts";
import type { Source } from "../table";

/** What the analyst set in a row; a field that was left alone is absent. */
export interface Correction {
  instrument?: Instrument;
  status?: Status;
  /** The main one; `others` beside it. */
  sector?: Sector;
  others?: Sector[];
  parties?: Party[];
  /** ISO date, null where the row is to have none. */
  date?: string | null;
}

/** A row of the analyst's own, and how it came about. */
export interface OwnRow {
  agreement: Agreement;
  remark: string;
}

export interface Work {
  /** The article as pasted, or as the cells hold it: facts' offsets point into it. */
  text: string;
  /** The cells that the text was taken from ("Articles!A2"), empty where it was pasted. */
  label: string;
  /** Fields of the source that the analyst changed, or that came with the cells. */
  source: Partial<Source>;
  corrections: Readonly<Record<string, Correction>>;
  own: readonly OwnRow[];
  /** Rows that were merged, by id: the id of the row that they went into. */
  merged: Readonly<Record<string, string>>;
  /** Agreements that were unticked, by id; false where one was ticked that the settings leave out. */
  leftOut: Readonly<Record<string, boolean>>;
}

export const NO_WORK: Work = {
  text: "",
  label: "",
  source: {},
  corrections: {},
  own: [],
  merged: {},
  leftOut: {},
};

const PARTS = Object.keys(NO_WORK) as (keyof Work)[];

/** Nothing but the work. */
export function workOf({ text, label, source, corrections, own, merged, leftOut }: Work): Work {
  return { text, label, source, corrections, own, merged, leftOut };
}

/** True where nothing was set between the two. */
export function isSameWork(one: Work, two: Work): boolean {
  return PARTS.every((part) => one[part] === two[part]);
}
