// Agreements: every instrument mention becomes a candidate row, or a silence with its reason.

import type { InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { ACT_NOUNS } from "../lexicon/acts";
import { rowsOf, value, values } from "../lexicon/lines";
import type { Sentence } from "../text";
import { type Governor, governorsOf } from "./clause";
import type { Confidence, Evidence, Instrument, Party, Silence, Status } from "./facts";
import { type Context, counterpart, resolveParties } from "./resolve";
import { type Roles, rolesOf } from "./roles";
import { type StatusReading, statusOf } from "./status";
import { type Subject, subjectOf } from "./subject";

/** A row in the making. */
export interface Candidate {
  view: View;
  mention: InstrumentMention;
  governor: Governor;
  instrument: Instrument;
  status: Status;
  statusTold: boolean;
  statusWords: string;
  parties: Party[];
  partyWords: string;
  subject: Subject;
  /** Tokens of the evidence. */
  first: number;
  last: number;
  rule: string;
  confidence: Confidence;
  /** Definite, so that it may speak of a row that stands already. */
  definite: boolean;
}

export type Verdict = { candidate: Candidate } | { silence: Silence["reason"]; mention: InstrumentMention };

let nouns: Map<string, string> | null = null;

/** Nouns of act by word, with their status. */
export function actNouns(): Map<string, string> {
  if (!nouns) {
    nouns = new Map();
    for (const row of rowsOf(ACT_NOUNS)) for (const word of values(row, 1)) nouns.set(word, value(row, 0));
  }
  return nouns;
}

/** The candidates of one sentence. */
export function candidatesOf(reading: Reading, view: View, context: Context): Verdict[] {
  const verdicts: Verdict[] = [];
  const governors = governorsOf(reading, view, actNouns());
  for (const [index, mention] of view.instruments.entries()) {
    const next = view.instruments[index + 1];
    const limit = next && !isCopula(reading, mention, next) ? next.first : view.sentence.last;
    const governor = governors[index] as Governor;
    const status = statusOf(reading, view, mention, governor, limit);
    const roles = rolesOf(reading, view, mention, governor, limit);
    const subject = subjectOf(reading, view, mention, limit);
    verdicts.push(...judge(reading, view, context, { mention, governor, status, roles, subject }));
  }
  return verdicts;
}

/** "One key agreement is an MOU on ...". */
function isCopula(reading: Reading, left: InstrumentMention, right: InstrumentMention): boolean {
  const between = reading.scan.tokens.slice(left.last, right.first).map((token) => token.lower);
  return between.length <= 2 && /^(?:is|was|are|were)$/.test(between[0] ?? "");
}

interface Material {
  mention: InstrumentMention;
  governor: Governor;
  status: StatusReading;
  roles: Roles;
  subject: Subject;
}

function judge(reading: Reading, view: View, context: Context, material: Material): Verdict[] {
  const { mention, governor, status, roles, subject } = material;
  const no = (silence: Silence["reason"]): Verdict[] => [{ silence, mention }];
  if (status.status === null) return no("denied");
  const { zone } = view.sentence;
  if (zone === "boilerplate" || zone === "byline") return no("boilerplate");
  const acted = governor.act !== null || governor.noun !== null;
  if (mention.plural && mention.number !== null && subject.title === "" && roles.parties.length < 2)
    return no("total only");
  if (mention.plural && mention.number === null && !acted) return no("name alone");
  const groups: PartyMention[][] = roles.pairs.length > 0 ? roles.pairs : [roles.parties];
  const verdicts: Verdict[] = [];
  for (const group of groups) {
    const parties = resolveParties(reading, view, group, context);
    const explicit = parties.length;
    const definite =
      mention.determiner === "definite" ||
      mention.determiner === "demonstrative" ||
      mention.determiner === "possessive";
    if (definite && !mention.titled && explicit < 2) {
      verdicts.push(...no("mentioned again"));
      continue;
    }
    if (explicit < 2 && !acted) {
      verdicts.push(...no(zone === "headline" ? "mentioned again" : "name alone"));
      continue;
    }
    if (
      mention.weak &&
      explicit < 2 &&
      !(governor.act && (governor.act.act === "signed" || governor.act.act === "announced"))
    ) {
      verdicts.push(...no("hope only"));
      continue;
    }
    if (explicit < 2 && parties.every((party) => party.kind === "state")) {
      const other = counterpart(context, parties);
      if (other) parties.push(other);
      if (parties.length < 2) {
        const second = counterpart(context, parties);
        if (second) parties.push(second);
      }
    }
    if (parties.length === 0) {
      verdicts.push(...no("no counterpart"));
      continue;
    }
    verdicts.push({ candidate: candidate(view, material, parties, explicit, acted, definite) });
  }
  return verdicts;
}

function candidate(
  view: View,
  material: Material,
  parties: Party[],
  explicit: number,
  acted: boolean,
  definite: boolean,
): Candidate {
  const { mention, governor, status, roles, subject } = material;
  const ends = roles.parties.map((party) => party.last);
  const starts = roles.parties.map((party) => party.first);
  const first = Math.min(mention.first, governor.act?.first ?? mention.first, ...starts);
  const last = Math.max(mention.last, subject.last, ...ends);
  return {
    view,
    mention,
    governor,
    instrument: mention.instrument,
    status: status.status ?? "signed",
    statusTold: status.told,
    statusWords: status.words,
    parties,
    partyWords: roles.words,
    subject,
    first: Math.max(first, view.sentence.first),
    last: Math.min(Math.max(last, governor.act?.last ?? 0), view.sentence.last),
    rule: `instrument-${roles.by}`,
    confidence: acted && explicit >= 2 ? "certain" : explicit >= 2 ? "likely" : "check",
    definite,
  };
}

/** The verbatim slice of tokens `[first, last)`, cut at 500 UTF-16 units. */
export function evidenceOf(reading: Reading, first: number, last: number): Evidence {
  const { tokens, document } = { tokens: reading.scan.tokens, document: reading.document };
  const start = tokens[first]?.start ?? 0;
  const full = tokens[last - 1]?.end ?? start;
  let end = full;
  for (let at = last - 1; at > first && end - start > 500; at--) end = (tokens[at - 1] as { end: number }).end;
  return { quote: document.text.slice(start, end), start, end };
}

/** A sentence's own place, for silences. */
export const spanOf = (sentence: Sentence) => ({ start: sentence.start, end: sentence.end });
