// Context: what a sentence inherits from those before it: the pair of states, the last parties, an open list of documents.

import type { InstrumentMention, View } from "../grammar";
import type { Instrument, Party, Status } from "./facts";
import type { Frame } from "./frame";
import type { Subject } from "./subject";

/** How many rows back a sentence may speak of one that stands: more than any article has. */
export const ROWS_BACK = 200;

/** "The following MoUs were exchanged:": what its items inherit. */
export interface OpenList {
  instrument: Instrument;
  status: Status;
  statusWords: string;
  parties: Party[];
  /** How many items it announces, null where it does not say. */
  number: number | null;
  /** "with the following companies:": the items name the partners. */
  partners: boolean;
  /** The mention that opened it, with the tokens of its clause. */
  opener: { view: View; mention: InstrumentMention; first: number; last: number } | null;
  /** Index of the sentence that opened it. */
  sentence: number;
}

export interface Context {
  frame: Frame;
  /** The states that "the two countries" are here. */
  pair: string[];
  /** Parties of the last row, for "the two companies", "the parties". */
  recent: Party[];
  list: OpenList | null;
  /** "a summit attended by A, B, C and D": those who sign what is signed there without a named signatory. */
  assembly: { sentence: number; parties: Party[] } | null;
  /** "MoU on nursing" at the head of a paragraph, or in a heading above it, before "The MoU was signed by ..."; up to paragraph `last`. */
  headed: { last: number; instrument: Instrument; subject: Subject } | null;
  /** "At the summit, the Export Bank announced:": whose deals the items tell. */
  announcer: { party: Party; status: Status } | null;
  /** "signed two agreements": the sentences right after may name them without a verb. */
  total: OpenList | null;
}
