// Facts: what one article says, as every table, formula, sidebar and file shows it.

export type Instrument =
  | "mou"
  | "agreement"
  | "treaty"
  | "contract"
  | "joint_declaration"
  | "letter_of_intent"
  | "protocol"
  | "plan"
  | "partnership"
  | "other";

export type Status = "signed" | "renewed" | "announced" | "planned" | "negotiating" | "ended";

export type PartyKind = "state" | "agency" | "company" | "university" | "organisation" | "person";

export type Confidence = "certain" | "likely" | "check";

export type Sector =
  | "minerals"
  | "energy"
  | "climate"
  | "infrastructure"
  | "transport"
  | "agriculture"
  | "health"
  | "education"
  | "technology"
  | "digital"
  | "defence"
  | "trade"
  | "finance"
  | "industry"
  | "culture"
  | "labour"
  | "justice"
  | "development"
  | "diplomacy";

/** A stretch of the article: `start` and `end` are UTF-16 offsets into the text as given, `quote` is that slice, verbatim. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
}

/** A signatory, in the article's longest wording. `country` is ISO 3166-1 alpha-3, null where the text does not tell. */
export interface Party {
  name: string;
  country: string | null;
  kind: PartyKind;
}

/** The instrument's own money. `amount` is in whole units of `currency` (ISO 4217); `text` is the article's wording. */
export interface Money {
  amount: number;
  currency: string;
  text: string;
}

export interface Agreement {
  /** Stable across articles: a hash of parties, instrument, subject and date. */
  id: string;
  instrument: Instrument;
  status: Status;
  /** The subject as the article words it; empty where it gives none. */
  title: string;
  parties: Party[];
  countries: string[];
  /** The main one first. */
  sectors: Sector[];
  minerals: string[];
  /** ISO date (YYYY-MM-DD) where the text fixes the day, else null. */
  date: string | null;
  datePrecision: "day" | null;
  place: string | null;
  value: Money | null;
  evidence: Evidence;
  /** Name of the rule that made the row. */
  rule: string;
  confidence: Confidence;
  /** The words that decided: e.g. `{ status: "signed", parties: "between", sectors: "lithium mine" }`. */
  because: { status: string; parties: string; sectors: string };
}

export interface Count {
  count: number;
  bound: "exact" | "at_least" | "about";
  instrument: Instrument;
  evidence: string;
  start: number;
  end: number;
}

export type MineralKind = "reserves" | "production" | "supply" | "deposit" | "use";

export interface MineralNote {
  country: string | null;
  /** Canonical lower-case name, a key of the minerals lexicon. */
  mineral: string;
  kind: MineralKind;
  /** 1 for "largest", 2 for "second-largest", else null. */
  rank: number | null;
  /** Per cent of the world's (or a region's) total. */
  share: number | null;
  /** As the text writes it. */
  amount: string | null;
  evidence: string;
  start: number;
  end: number;
}

export interface Coverage {
  /** Agreements that have a row. */
  named: number;
  /** Agreements that the article totals; null where it gives no total. */
  stated: number | null;
  note: string;
}

/** A sentence that speaks of an agreement and gave no row, with the reason. */
export interface Silence {
  reason: "denied" | "hope only" | "boilerplate" | "name alone" | "total only" | "no counterpart" | "mentioned again";
  evidence: string;
  start: number;
  end: number;
}

export interface Article {
  /** Hash of the text's letters and digits: the same article however it was wrapped. */
  id: string;
  title: string;
  publisher: string | null;
  /** ISO date: given by the caller, or read from the dateline. */
  published: string | null;
  place: string | null;
  words: number;
  /** False where the text does not look like English. */
  english: boolean;
}

export interface Facts {
  engine: string;
  article: Article;
  agreements: Agreement[];
  counts: Count[];
  mineralNotes: MineralNote[];
  coverage: Coverage;
  silences: Silence[];
}
