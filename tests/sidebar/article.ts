// An article of our own with the facts that a reader would take from it, for the sidebar's tests.
import type { Agreement, Count, Facts, MineralNote, Silence } from "../../src/extract/facts";

export const ARTICLE = `Finland and Chile sign pacts on lithium and green hydrogen

SANTIAGO, March 12 (Meridian News) -- Finland and Chile signed a memorandum of understanding on lithium supply chains in Santiago on Wednesday, during the first visit of a Finnish prime minister in eleven years.

The Geological Survey of Finland and Chile's mining ministry agreed to map brine deposits together under a cooperation protocol that will be signed in June.

Norvik Batteries, a Helsinki-based manufacturer, secured a supply contract worth $1.5 billion with Salar Minera, its chairman said. The contract covers 40,000 tons of lithium hydroxide a year.

Officials of the two countries' energy ministries are still negotiating a treaty on green hydrogen corridors, and hoped that a free port would follow.

The two sides signed 11 MOUs at a business forum, and more than 20 agreements over the whole visit.

Chile holds the world's largest lithium reserves, with 9.3 million tons, and supplies 24 percent of the world's copper. Finland is Europe's fourth-largest producer of nickel.

The ministry denied that a defence pact had been signed.

(Reporting by Meridian News)
`;

/** The place of a wording in the article. */
export function place(wording: string): { start: number; end: number } {
  const start = ARTICLE.indexOf(wording);
  if (start < 0) throw new Error(`The article does not say "${wording}".`);
  return { start, end: start + wording.length };
}

const evidence = (quote: string) => ({ quote, ...place(quote) });

const SIGNED: Agreement = {
  id: "a1",
  instrument: "mou",
  status: "signed",
  title: "lithium supply chains",
  parties: [
    { name: "Finland", country: "FIN", kind: "state" },
    { name: "Chile", country: "CHL", kind: "state" },
  ],
  countries: ["FIN", "CHL"],
  sectors: ["minerals", "trade"],
  minerals: ["lithium"],
  date: "2031-03-12",
  datePrecision: "day",
  place: "Santiago",
  value: null,
  evidence: evidence(
    "Finland and Chile signed a memorandum of understanding on lithium supply chains in Santiago on Wednesday",
  ),
  rule: "parties-sign-instrument",
  confidence: "certain",
  because: { status: "signed", parties: "Finland and Chile signed", sectors: "lithium supply chains" },
};

const PLANNED: Agreement = {
  ...SIGNED,
  id: "a2",
  instrument: "protocol",
  status: "planned",
  title: "map brine deposits together",
  parties: [
    { name: "Geological Survey of Finland", country: "FIN", kind: "agency" },
    { name: "Chile's mining ministry", country: "CHL", kind: "agency" },
  ],
  sectors: ["minerals"],
  minerals: [],
  date: null,
  datePrecision: null,
  place: null,
  evidence: evidence(
    "The Geological Survey of Finland and Chile's mining ministry agreed to map brine deposits together under a cooperation protocol that will be signed in June",
  ),
  rule: "parties-agree-under-instrument",
  confidence: "likely",
  because: { status: "will be signed", parties: "agreed to", sectors: "brine deposits" },
};

const CONTRACT: Agreement = {
  ...PLANNED,
  id: "a3",
  instrument: "contract",
  status: "signed",
  title: "supply of lithium hydroxide",
  parties: [
    { name: "Norvik Batteries", country: "FIN", kind: "company" },
    { name: "Salar Minera", country: null, kind: "company" },
  ],
  countries: ["FIN"],
  sectors: ["minerals", "industry"],
  minerals: ["lithium"],
  value: { amount: 1500000000, currency: "USD", text: "$1.5 billion" },
  evidence: evidence("secured a supply contract worth $1.5 billion with Salar Minera"),
  rule: "party-secures-instrument",
  confidence: "certain",
  because: { status: "secured", parties: "with", sectors: "lithium hydroxide" },
};

const TALKS: Agreement = {
  ...PLANNED,
  id: "a4",
  instrument: "treaty",
  status: "negotiating",
  title: "green hydrogen corridors",
  parties: [
    { name: "Finland's energy ministry", country: "FIN", kind: "agency" },
    { name: "Chile's energy ministry", country: "CHL", kind: "agency" },
  ],
  sectors: ["energy"],
  evidence: evidence(
    "Officials of the two countries' energy ministries are still negotiating a treaty on green hydrogen corridors",
  ),
  rule: "group-of-parties",
  confidence: "check",
  because: { status: "still negotiating", parties: "the two countries' energy ministries", sectors: "green hydrogen" },
};

const total = (count: number, bound: Count["bound"], instrument: Count["instrument"], wording: string): Count => ({
  count,
  bound,
  instrument,
  evidence: wording,
  ...place(wording),
});

const note = (changes: Partial<MineralNote>, wording: string): MineralNote => ({
  country: "CHL",
  mineral: "lithium",
  kind: "reserves",
  rank: null,
  share: null,
  amount: null,
  evidence: wording,
  ...place(wording),
  ...changes,
});

const silence = (reason: Silence["reason"], wording: string): Silence => ({
  reason,
  evidence: wording,
  ...place(wording),
});

export const FACTS: Facts = {
  engine: "0.1.0",
  article: {
    id: "c0ffee00",
    title: "Finland and Chile sign pacts on lithium and green hydrogen",
    publisher: "Meridian News",
    published: "2031-03-12",
    place: "Santiago",
    words: 171,
    english: true,
  },
  agreements: [SIGNED, PLANNED, CONTRACT, TALKS],
  counts: [
    total(11, "exact", "mou", "signed 11 MOUs at a business forum"),
    total(20, "at_least", "agreement", "more than 20 agreements over the whole visit"),
  ],
  mineralNotes: [
    note(
      { rank: 1, amount: "9.3 million tons" },
      "Chile holds the world's largest lithium reserves, with 9.3 million tons",
    ),
    note({ mineral: "copper", kind: "supply", share: 24 }, "supplies 24 percent of the world's copper"),
    note(
      { country: "FIN", mineral: "nickel", kind: "production", rank: 4 },
      "Finland is Europe's fourth-largest producer of nickel",
    ),
  ],
  coverage: { named: 4, stated: 20, note: "4 of at least 20 agreements are named in the text." },
  silences: [
    silence("denied", "The ministry denied that a defence pact had been signed."),
    silence("mentioned again", "The contract covers 40,000 tons of lithium hydroxide a year."),
    silence("hope only", "hoped that a free port would follow"),
  ],
};

/** What is read from a text without any agreement. */
export const NOTHING: Facts = {
  ...FACTS,
  article: { ...FACTS.article, id: "00000001", title: "Notes", publisher: null, published: null },
  agreements: [],
  counts: [],
  mineralNotes: [],
  coverage: { named: 0, stated: null, note: "" },
  silences: [],
};
