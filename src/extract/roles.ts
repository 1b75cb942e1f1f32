// Roles: who signs the instrument, and which words say so.
import type { ActMention, InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { nameAt, partyOf } from "../grammar/names";
import { surface, type Token } from "../text";
import { type Governor, subjectStart } from "./clause";
import { listFrom, partyNear } from "./lists";

/** The signatories of one instrument as its own sentence gives them. */
export interface Roles {
  parties: PartyMention[];
  /** Which construction named them. */
  by: "between" | "signed-with" | "subject" | "agent" | "modifiers" | "with" | "possessor" | "none";
  /** The words that decided ("between"). */
  words: string;
  /** "between A and B, with C and D, respectively": pairs of signatories, one row each. */
  pairs: [PartyMention, PartyMention][];
  /** Those after "with": a plural gives each a row of its own. */
  partners: PartyMention[];
}

const NOT_WITH = new Set(
  "consistent line accordance compliance associated met meet meets meeting coincide dealing dealt along together talks spoke working work works cooperate cooperation coordination consultation keeping connection comply begin start ended starting beginning relations ties".split(
    " ",
  ),
);

/** Reads the signatories of an instrument from its sentence. `limit` is the token where the next instrument begins. */
export function rolesOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
  limit: number,
): Roles {
  const { scan } = reading;
  const { tokens } = scan;
  const partner = withOf(reading, view, mention, governor, limit);
  const between = afterWord(
    reading,
    view,
    mention.last,
    limit,
    mention.instrument === "partnership" ? /^(?:between|among|amongst|of|involving)$/ : /^(?:between|among|amongst)$/,
  );
  if (between) {
    const respectively = respective(reading, view, between);
    if (respectively) return { parties: [], by: "between", words: "respectively", pairs: respectively, partners: [] };
    if (between.length > 1 || between[0]?.kind === "group")
      return { parties: between, by: "between", words: "between", pairs: [], partners: partner ?? [] };
  }
  if (mention.instrument === "joint_declaration" && !governor.act) {
    const by = afterWord(reading, view, mention.last, Math.min(limit, mention.last + 2), /^by$/);
    if (by && by.length > 1) return { parties: by, by: "agent", words: "by", pairs: [], partners: [] };
  }
  const agent = governor.voice === "passive" && governor.act ? agentOf(reading, view, governor.act, limit) : null;
  const subject = subjectsOf(reading, view, mention, governor);
  if (agent && agent.length > 0) {
    const all = partner ? [...agent, ...partner] : agent;
    return { parties: all, by: "agent", words: "by", pairs: [], partners: partner ?? [] };
  }
  if (mention.countries.length > 1)
    return {
      parties: modifiers(reading, mention),
      by: "modifiers",
      words: surface(tokens, mention.modifiers, mention.head),
      pairs: [],
      partners: partner ?? [],
    };
  const owner = mention.possessor !== null ? ownerOf(reading, view, mention) : [];
  if (subject.length > 0 && partner) {
    const parties = subject.some((party) => party.members === "countries" && partner.length > 0)
      ? subject
      : [...subject, ...partner];
    return { parties, by: "signed-with", words: "with", pairs: [], partners: partner ?? [] };
  }
  if (subject.length > 0)
    return {
      parties: [...subject, ...modifiers(reading, mention)],
      by: "subject",
      words: `${governor.act?.lemma ?? ""}`,
      pairs: [],
      partners: partner ?? [],
    };
  if (partner)
    return { parties: [...owner, ...partner], by: "with", words: "with", pairs: [], partners: partner ?? [] };
  const under = !governor.act && !governor.noun ? underOf(reading, view, mention) : [];
  if (under.length > 1) return { parties: under, by: "subject", words: "under", pairs: [], partners: [] };
  const others = [...owner, ...modifiers(reading, mention)];
  return {
    parties: others,
    by: others.length > 0 ? "possessor" : "none",
    words: others.length > 0 ? "'s" : "",
    pairs: [],
    partners: partner ?? [],
  };
}

/** The list that follows a preposition somewhere in `[from, to)`. */
function afterWord(reading: Reading, view: View, from: number, to: number, word: RegExp): PartyMention[] | null {
  for (let at = from; at < to; at++) {
    const token = reading.scan.tokens[at] as Token;
    if (token.norm === ";") return null;
    if (!word.test(token.lower)) continue;
    const index = partyNear(reading.scan, view, at + 1, to);
    if (index < 0) continue;
    const list = listFrom(reading.scan, view, index, to);
    if (list.length > 0) return list;
  }
  return null;
}

/** "between A and B, with C and D, respectively": A with C, B with D. */
function respective(reading: Reading, view: View, left: PartyMention[]): [PartyMention, PartyMention][] | null {
  const { tokens } = reading.scan;
  const last = left[left.length - 1] as PartyMention;
  let at = last.last;
  while (at < last.last + 3 && /^[,]$/.test(tokens[at]?.norm ?? "")) at++;
  if (!/^(?:with|and)$/.test(tokens[at]?.lower ?? "")) return null;
  const index = partyNear(reading.scan, view, at + 1, view.sentence.last);
  if (index < 0) return null;
  const right = listFrom(reading.scan, view, index, view.sentence.last);
  const end = (right[right.length - 1] as PartyMention).last;
  const says = [0, 1, 2].some((step) => tokens[end + step]?.lower === "respectively");
  if (!says || right.length !== left.length) return null;
  return left.map((party, i) => [party, right[i] as PartyMention]);
}

/** "was signed by A and B". */
function agentOf(reading: Reading, view: View, act: ActMention, limit: number): PartyMention[] | null {
  return afterWord(reading, view, act.last, Math.max(limit, view.sentence.last), /^(?:by|between|among)$/);
}

function subjectsOf(reading: Reading, view: View, mention: InstrumentMention, governor: Governor): PartyMention[] {
  if (governor.act) return governor.voice === "active" ? subjectOf(reading, view, governor.act) : [];
  // "India, Chile in talks on a trade pact"
  const noun = governor.noun;
  if (!noun || noun.at > mention.first || noun.status !== "negotiating") return [];
  const index = view.parties.findIndex(
    (party) => party.first >= subjectStart(reading, view, noun.at) && party.last <= noun.at,
  );
  return index < 0 ? [] : listFrom(reading.scan, view, index, noun.at);
}

/** The list before an active verb: "A, B and C have today signed". */
export function subjectOf(reading: Reading, view: View, act: ActMention): PartyMention[] {
  let start = subjectStart(reading, view, act.first);
  if (act.tense === "infinitive" && isProposal(reading, view, act)) return [];
  // "A agreed to cooperate by signing a deal": a gerund or infinitive has the subject of the verb before it
  let first = act.first;
  if (act.tense === "gerund" || act.tense === "infinitive" || act.passive)
    start = subjectStart(reading, view, act.first);
  const index = view.parties.findIndex((party) => party.first >= start && party.last <= first);
  if (index < 0 && start > view.sentence.first) {
    start = view.sentence.first;
    first = act.first;
  }
  const from =
    index >= 0
      ? index
      : view.parties.findIndex(
          (party) => party.first >= start && party.last <= first && !isAttribution(reading, party),
        );
  if (from < 0) return [];
  const near = nearest(reading, view, from, act);
  return listFrom(reading.scan, view, near, act.first);
}

/** "the proposal made by the Minister to enter into": the proposer does not sign. */
function isProposal(reading: Reading, view: View, act: ActMention): boolean {
  for (let at = view.sentence.first; at < act.first; at++) {
    if (/^(?:proposals?|approval)$/.test(reading.scan.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** Of several lists before the verb the one right before it, where nothing but adverbs parts them; else the first. */
function nearest(reading: Reading, view: View, from: number, act: ActMention): number {
  const { tokens } = reading.scan;
  let last = from;
  for (let i = from; i < view.parties.length && (view.parties[i] as PartyMention).last <= act.first; i++) last = i;
  const party = view.parties[last] as PartyMention;
  for (let at = party.last; at < act.first; at++) {
    const token = tokens[at] as Token;
    if (
      token.kind === "mark" ||
      !/^(?:today|also|jointly|have|has|had|on|yesterday|recently|both|formally|officially)$|ly$/.test(token.lower)
    )
      return from;
  }
  // walk back over the list that the nearest party closes
  for (let i = from; i <= last; i++) {
    const list = listFrom(reading.scan, view, i, act.first);
    if (list.includes(party)) return i;
  }
  return last;
}

function isAttribution(reading: Reading, party: PartyMention): boolean {
  return (
    /^(?:said|says|told|announced|according)$/.test(reading.scan.tokens[party.last]?.lower ?? "") ||
    reading.scan.tokens[party.first - 1]?.lower === "to"
  );
}

/** "an agreement on X with B", "signed with B an agreement". */
function withOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
  limit: number,
): PartyMention[] | null {
  const { tokens } = reading.scan;
  const receiver =
    mention.weak && mention.instrument === "contract" ? receiverOf(reading, view, mention, governor) : null;
  if (receiver) return receiver;
  const from =
    governor.noun && governor.noun.at < mention.first
      ? governor.noun.at
      : governor.act && governor.voice === "active"
        ? governor.act.last
        : mention.last;
  for (let at = from; at < limit; at++) {
    const token = tokens[at] as Token;
    if (token.norm === ";" || token.lower === "which" || token.lower === "while") break;
    const given =
      mention.instrument === "contract" &&
      (token.lower === "from" || (token.lower === "to" && mention.weak && at >= mention.last));
    if (token.lower !== "with" && !given) continue;
    if (NOT_WITH.has(tokens[at - 1]?.lower ?? "")) continue;
    const index = partyNear(reading.scan, view, at + 1, limit);
    if (index >= 0) return listFrom(reading.scan, view, index, view.sentence.last);
  }
  return null;
}

/** "Under a 2006 memorandum, A helped B to build ...": a dated instrument, and the two that act under it. */
function underOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const { tokens } = reading.scan;
  if (!/^(?:under|through|via)$/.test(tokens[mention.first - 1]?.lower ?? "") || mention.determiner !== "indefinite")
    return [];
  const dated = /^(?:1[89]|20)\d\d$/;
  let told = false;
  for (let at = mention.first; at < mention.last + 6 && at < view.sentence.last; at++)
    if (dated.test(tokens[at]?.norm ?? "")) told = true;
  const index = view.parties.findIndex((party) => party.first >= mention.last);
  const list = index < 0 ? [] : listFrom(reading.scan, view, index, view.sentence.last);
  if (list.length === 2) return list;
  if (!told) return [];
  return view.parties
    .filter((party) => party.first >= mention.last && party.kind !== "person" && party.kind !== "group")
    .slice(0, 2);
}

/** "awarded Lindholm Rail the concession": who stands between the verb and its object receives it. */
function receiverOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
): PartyMention[] | null {
  const act = governor.act;
  if (!act || governor.voice !== "active" || !/^(?:award|grant|give|offer|extend)$/.test(act.lemma)) return null;
  const index = view.parties.findIndex(
    (party) => party.first >= act.last && party.last <= mention.first && party.first - act.last <= 2,
  );
  return index < 0 ? null : listFrom(reading.scan, view, index, mention.first);
}

/** "NASA's contract": the name that ends where the possessive stands. */
function ownerOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const end = mention.possessor;
  if (end === null) return [];
  const owner = view.parties.find((party) => party.last === end);
  if (owner) return [owner];
  for (let at = Math.max(view.sentence.first, end - 6); at < end; at++) {
    const name = nameAt(reading.scan, at, end);
    if (name?.last !== end) continue;
    const party = partyOf(reading.scan, name);
    const match = reading.scan.name[at];
    const state = match?.entry.kind === "country" && match.last === end;
    if (state || !party.vague) return [state ? { ...party, kind: "state" } : party];
  }
  return [];
}

function modifiers(_reading: Reading, mention: InstrumentMention): PartyMention[] {
  return mention.countries.map(
    (country) => ({ first: mention.modifiers, last: mention.head, name: "", kind: "state", country }) as PartyMention,
  );
}
