// Construction: how a sentence names the signatories of an instrument: what is asked of each wording, and what it answers.
import type { InstrumentMention, PartyMention, Reading, View } from "../grammar";
import type { Governor } from "./clause";

/** Which construction named the signatories. */
export type Construction =
  | "between"
  | "signed-with"
  | "subject"
  | "agent"
  | "modifiers"
  | "with"
  | "possessor"
  | "acting"
  | "none";

/** The signatories of one instrument as its own sentence gives them. */
export interface Roles {
  parties: PartyMention[];
  by: Construction;
  /** The words that decided ("between"). */
  words: string;
  /** "between A and B, with C and D, respectively": pairs of signatories, one row each. */
  pairs: [PartyMention, PartyMention][];
  /** Those after "with": a plural gives each a row of its own. */
  partners: PartyMention[];
}

/** What is asked of each construction: the clause, and those who stand in it before the verb, behind "by" and behind "with". */
export interface Asked {
  reading: Reading;
  view: View;
  mention: InstrumentMention;
  governor: Governor;
  /** The token where the next instrument begins. */
  limit: number;
  subject: PartyMention[];
  agent: PartyMention[] | null;
  /** The agent stands in the clause itself, not behind "on behalf of". */
  passive: boolean;
  partner: PartyMention[] | null;
}

/** Roles without pairs. */
export const rolesBy = (
  by: Construction,
  parties: PartyMention[],
  words: string,
  partners: PartyMention[] | null = null,
): Roles => ({ parties, by, words, pairs: [], partners: partners ?? [] });

/** A firm, an institution or an organisation. */
export const isBody = ({ kind }: PartyMention) => !/^(?:state|person|group)$/.test(kind);
