// Mentions: what the grammar finds in a document; every mention is a run of tokens [first, last).
import type { Instrument, PartyKind, Status } from "../extract/facts";

/** Somebody who can sign: a state, an institution, a firm, a person who acts for one, or a group ("the two countries"). */
export interface PartyMention {
  first: number;
  last: number;
  /** As the text words it, without articles, acronym in brackets and apposition. */
  name: string;
  kind: PartyKind | "group";
  /** ISO 3166-1 alpha-3, null where the mention itself does not tell. */
  country: string | null;
  /** "NIG" in "National Institute of Geology (NIG)". */
  alias?: string;
  /** Persons: the office as worded ("Prime Minister"), and whether it speaks for a whole state. */
  office?: string;
  forState?: boolean;
  /** Persons: the institution or firm that they lead ("chairman of the Confederation of Indian Industry"). */
  leads?: PartyMention;
  /** Groups: what they are made of: "countries", or the unit that each has ("environment ministry"). */
  members?: "countries" | "we" | "they" | "it" | "he" | "others" | "home";
  unit?: string;
  /** Groups: how many, where the text says ("the two countries": 2). */
  size?: number;
  /** A capitalised name that no lexicon knows and no head or form explains. */
  vague?: boolean;
}

/** A phrase whose head names an instrument: "the 2017 Memorandum of Understanding". */
export interface InstrumentMention {
  /** From the determiner to the head (and its acronym in brackets). */
  first: number;
  last: number;
  /** Tokens of the head noun. */
  head: number;
  headLast: number;
  instrument: Instrument;
  plural: boolean;
  /** Needs an act, a party or a capital to be an instrument: "deal", "understanding". */
  weak: boolean;
  /** Weaker still: "framework", "arrangement" name an instrument only between named parties. */
  vague: boolean;
  determiner: "indefinite" | "definite" | "demonstrative" | "possessive" | "negative" | "other" | "none";
  /** "two" in "two agreements"; null where no number stands. */
  number: number | null;
  /** Head with a capital inside the sentence: a name or a title. */
  titled: boolean;
  /** Countries in the modifiers: "the U.S.-Jordan Free Trade Agreement". */
  countries: string[];
  /** The owner in "Kazakhstan's agreement", as the end of its tokens. */
  possessor: number | null;
  acronym: string | null;
  /** Where the head is itself an acronym: the mention that gives the full name. */
  full: InstrumentMention | null;
  /** First token of the words before the head that are no determiner: "critical minerals" in "a critical minerals deal". */
  modifiers: number;
}

export type Tense = "past" | "perfect" | "present" | "future" | "infinitive" | "gerund" | "participle";

/** A verb of agreeing with its auxiliaries: "will be signed". */
export interface ActMention {
  /** From the first auxiliary to the verb. */
  first: number;
  last: number;
  /** The verb's own token. */
  verb: number;
  lemma: string;
  act: Status | "agree" | "join" | "deny" | "light";
  tense: Tense;
  passive: boolean;
  negated: boolean;
}
