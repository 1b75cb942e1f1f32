// Candidate: a row in the making, with the words that made it.
import type { ActMention, InstrumentMention, PartyMention, Reading, View } from "../grammar";
import type { Token } from "../text";
import type { Governor } from "./clause";
import type { Roles } from "./construction";
import type { Confidence, Evidence, Instrument, Party, Silence, Status } from "./facts";
import type { StatusReading } from "./status";
import type { Subject } from "./subject";

export interface Candidate {
  view: View;
  mention: InstrumentMention;
  governor: Governor;
  instrument: Instrument;
  status: Status;
  /** False where the status is only the default. */
  statusTold: boolean;
  statusWords: string;
  parties: Party[];
  /** How many of the parties the sentence itself names. */
  explicit: number;
  partyWords: string;
  subject: Subject;
  /** Tokens of the evidence. */
  first: number;
  last: number;
  rule: string;
  confidence: Confidence;
  /** An aggregate ("two energy pacts"): it gives way to rows that name its members. */
  total: boolean;
  /** The instrument's own name in lower case, where it has one: "u.s.-jordan free trade agreement". */
  name: string | null;
  /** A deal that no instrument noun names: another instrument of the same sentence is none of its mentions. */
  deal?: boolean;
  /** Other mentions that were merged into this row. */
  extra?: Candidate[];
  /** Later sentences that tell when and where it was signed. */
  retold?: Candidate[];
}

/** A row, or the reason why there is none. */
export type Verdict = { candidate: Candidate } | { silence: Silence["reason"] };

/** All that the passes before found out about one instrument mention. */
export interface Material {
  view: View;
  mention: InstrumentMention;
  governor: Governor;
  status: StatusReading;
  roles: Roles;
  subject: Subject;
  /** The instrument's own name in lower case, where it has one. */
  name: string | null;
}

/** Builds the row of a mention; `extra` overrides what the rule knows better. */
export function candidateOf(
  material: Material,
  parties: Party[],
  explicit: number,
  rule: string,
  extra: Partial<Candidate> = {},
): Candidate {
  const { view, mention, governor, status, roles, subject } = material;
  const within = (party: PartyMention) =>
    party.first >= view.sentence.first && party.last <= view.sentence.last && party.last > party.first;
  const named = roles.by === "acting" && explicit === 0 ? [] : roles.parties.filter(within);
  const act: ActMention | null = governor.act;
  const first = Math.min(mention.first, act?.first ?? mention.first, ...named.map((party) => party.first));
  const last = Math.max(mention.last, subject.last, act?.last ?? 0, ...named.map((party) => party.last));
  return {
    view,
    mention,
    governor,
    instrument: instrumentOf(material, parties),
    status: status.status ?? "signed",
    statusTold: status.told,
    statusWords: status.words,
    parties,
    explicit,
    partyWords: roles.words,
    subject,
    first,
    last,
    rule,
    confidence: "likely",
    total: false,
    name: material.name,
    ...extra,
  };
}

const SOLD =
  /^(?:purchase|purchasing|sale|sell|selling|buy|buying|acquisition|acquire|offtake|off-take|lease|leasing)$/i;
const SUPPLIED = /^(?:supply|supplies|supplying)$/i;

/** An agreement to buy, sell or lease is a contract, and one to supply where not only states are its parties; a deal stays one. */
function instrumentOf({ mention, subject }: Material, parties: readonly Party[]): Instrument {
  if (mention.instrument !== "agreement" || mention.titled || mention.weak) return mention.instrument;
  const opening = subject.title.split(" ").slice(0, 4);
  const states = parties.every((party) => party.kind === "state");
  return opening.some((word) => SOLD.test(word) || (!states && SUPPLIED.test(word))) ? "contract" : "agreement";
}

/** The verbatim slice of tokens `[first, last)`, cut at a word before 500 letters and blanks, however it was wrapped. */
export function evidenceOf(reading: Reading, first: number, last: number): Evidence {
  const { tokens } = reading.scan;
  const start = tokens[first]?.start ?? 0;
  let length = 0;
  let at = first;
  while (at < last) {
    const token = tokens[at] as Token;
    length += token.norm.length + (token.spaced ? 1 : 0);
    if (length > 500 && at > first) break;
    at++;
  }
  const end = tokens[at - 1]?.end ?? start;
  return { quote: reading.document.text.slice(start, end), start, end };
}
