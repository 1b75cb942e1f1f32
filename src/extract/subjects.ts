// Subjects: who stands before the verb of signing.
import type { ActMention, InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { lowerAt, normAt, type Token } from "../text";
import type { Governor } from "./clause";
import { listFrom } from "./lists";
import { subjectStart } from "./subjectStart";

/** The signatories that stand before what governs the instrument; none where it is passive or names nobody. */
export function subjectsOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
): PartyMention[] {
  const { act, noun } = governor;
  // "A is in talks with B to form a joint venture": who talks, not who stands before the verb
  const aimed = act !== null && noun !== null && noun.status === "negotiating" && noun.at < act.first;
  if (act && !aimed) return governor.voice === "active" ? subjectOf(reading, view, act) : [];
  // "India, Chile in talks on a trade pact", "A and B held a signing ceremony for an MoU"
  if (!noun || noun.at > mention.first || !(noun.status === "negotiating" || isHeld(reading, view, noun.at))) return [];
  const index = view.parties.findIndex(
    (party) => party.first >= subjectStart(reading, view, noun.at) && party.last <= noun.at,
  );
  return index < 0 ? [] : listFrom(reading.scan, view, index, noun.at);
}

/** "held a ceremonial signing of": those before the verb are the ones who sign. */
function isHeld(reading: Reading, view: View, noun: number): boolean {
  for (let at = noun - 1; at >= view.sentence.first && at > noun - 5; at--) {
    const { lower } = reading.scan.tokens[at] as Token;
    if (/^(?:held|hold|holds|concluded|completed)$/.test(lower)) return true;
    if (!/^(?:a|an|the|its|their|joint|virtual|formal|official|ceremonial)$/.test(lower)) return false;
  }
  return false;
}

/** "Fiji's parliament ratified a treaty": it does so for its state. */
function ratifying(act: ActMention, parties: PartyMention[]): PartyMention[] {
  if (!/^(?:ratify|approve)$/.test(act.lemma)) return parties;
  return parties.map((party) =>
    party.country && /\b(?:parliament|senate|congress|legislature)$/i.test(party.name)
      ? { ...party, kind: "state", name: "" }
      : party,
  );
}

/** The list before an active verb: "A, B and C have today signed". */
function subjectOf(reading: Reading, view: View, act: ActMention): PartyMention[] {
  // "Egypt brokered a truce": who brings the two together does not sign
  if (/^(?:broker|mediate)$/.test(act.lemma)) return [];
  const head = relativeHead(reading, view, act);
  if (head) return [head];
  const decider = act.tense === "infinitive" ? decidingTo(reading, view, act) : null;
  if (decider) return [decider];
  if (act.tense === "infinitive" && isProposal(reading, view, act)) return permitted(reading, view, act);
  const told = apposed(reading, view, act) ?? committed(reading, view, act);
  if (told) return told;
  const start = subjectStart(reading, view, act.first);
  let from = view.parties.findIndex((party) => party.first >= start && party.last <= act.first);
  // "the firm was looking at wind farms in the Visayas and had signed": where, though nobody stands before it
  const only = view.parties[from];
  if (only?.vague && isWhere(reading, only)) return [];
  // "Peru, officials said on Monday, signed": nobody stands behind the attribution
  if (from < 0) from = view.parties.findIndex((party) => party.last <= act.first && !isAttribution(reading, party));
  if (from < 0) return [];
  return ratifying(act, listFrom(reading.scan, view, nearest(reading, view, from, act), act.first));
}

/** "The lenders of Peru and Chile - the Lima Bank and the Andes Fund - are signing": the names between the dashes. */
function apposed({ scan }: Reading, view: View, act: ActMention): PartyMention[] | null {
  const isDash = (at: number) => /^--?$/.test(normAt(scan.tokens, at)) && scan.tokens[at]?.spaced === true;
  if (!isDash(act.first - 1)) return null;
  let open = act.first - 2;
  while (open > view.sentence.first && !isDash(open)) open--;
  const index = view.parties.findIndex(({ first }) => first > open && first - open <= 2);
  const list = index < 0 ? [] : listFrom(scan, view, index, act.first);
  return list.length > 1 && list.every(({ kind }) => kind !== "person") ? list : null;
}

/** "A and B signed an MOU, and C and D committed to sign another": who stands before the verb that "to sign" depends on. */
function committed({ scan }: Reading, view: View, act: ActMention): PartyMention[] | null {
  const lead = act.first - 1;
  if (act.tense !== "infinitive" || !COMMITTING.test(lowerAt(scan.tokens, lead))) return null;
  if (!view.instruments.some(({ last }) => last < lead)) return null;
  const from = Math.max(...view.instruments.filter(({ last }) => last < lead).map(({ last }) => last));
  const index = view.parties.findIndex(({ first, last }) => first > from && last <= lead && lead - last <= 4);
  if (index < 0) return null;
  // walk back over the list that it closes
  for (let at = 0; at <= index; at++) {
    const party = view.parties[at] as PartyMention;
    if (party.first <= from) continue;
    const list = listFrom(scan, view, at, lead);
    if (list.includes(view.parties[index] as PartyMention)) return list.length > 1 ? list : null;
  }
  return null;
}

const COMMITTING = /^(?:committed|agreed|plans?|planned|intends?|intended|expects?|expected|pledged|decided|aims?)$/;

/** "ties with China, which last year signed a pact": who stands before the pronoun, where no other subject follows it. */
function relativeHead(reading: Reading, view: View, act: ActMention): PartyMention | null {
  if (act.passive || act.tense === "gerund" || act.tense === "infinitive") return null;
  const { tokens } = reading.scan;
  for (let at = act.first - 1; at > view.sentence.first; at--) {
    if (view.parties.some((party) => party.first <= at && at < party.last)) return null;
    if (!/^(?:which|who)$/.test(lowerAt(tokens, at))) continue;
    const end = normAt(tokens, at - 1) === "," ? at - 1 : at;
    return view.parties.find((party) => party.last === end && party.kind !== "group") ?? null;
  }
  return null;
}

/** "welcomed Peru's decision to join": whose decision it is. */
function decidingTo({ scan }: Reading, view: View, act: ActMention): PartyMention | null {
  const noun = act.first - 1;
  if (!/^(?:decision|intention|commitment|plan|plans|move|choice)$/.test(lowerAt(scan.tokens, noun))) return null;
  if (!/^'s?$/.test(normAt(scan.tokens, noun - 1))) return null;
  const owner = scan.name[noun - 2];
  if (owner?.entry.kind === "country" && owner.last === noun - 1)
    return { first: owner.first, last: owner.last, name: "", kind: "state", country: owner.entry.id };
  return view.parties.find(({ last }) => last === noun - 1) ?? null;
}

/** "approval for the University of Ruhuna to enter into", "to permit the Board to sign": who is let sign. */
function permitted(reading: Reading, view: View, act: ActMention): PartyMention[] {
  const { tokens } = reading.scan;
  const party = view.parties.find(({ last }) => last === act.first);
  if (!party) return [];
  const before = tokens[party.first - (lowerAt(tokens, party.first - 1) === "the" ? 2 : 1)]?.lower ?? "";
  return /^(?:permit|allow|authori[sz]e|enable|for)$/.test(before) ? [party] : [];
}

/** "the proposal made by the Minister to enter into": the proposer does not sign. */
function isProposal(reading: Reading, view: View, act: ActMention): boolean {
  for (let at = view.sentence.first; at < act.first; at++) {
    if (/^(?:proposals?|resolution|approval)$/.test(lowerAt(reading.scan.tokens, at))) return true;
  }
  return false;
}

/** Of several lists before the verb the one right before it, where nothing but adverbs parts them; else the first. */
function nearest(reading: Reading, view: View, from: number, act: ActMention): number {
  const { tokens } = reading.scan;
  let last = from;
  for (let i = from; i < view.parties.length && (view.parties[i] as PartyMention).last <= act.first; i++)
    if (!isWhere(reading, view.parties[i] as PartyMention)) last = i;
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

/** "Mosul City in Iraq signed": where, not who. */
function isWhere(reading: Reading, party: PartyMention): boolean {
  const { tokens } = reading.scan;
  let before = party.first - 1;
  while (/^(?:the|northern|southern|eastern|western|central)$/.test(lowerAt(tokens, before))) before--;
  return (
    (party.kind === "state" || party.country === null) &&
    (party.kind !== "company" || party.vague === true) &&
    lowerAt(tokens, before) === "in"
  );
}

function isAttribution(reading: Reading, party: PartyMention): boolean {
  return (
    /^(?:said|says|told|announced|according)$/.test(lowerAt(reading.scan.tokens, party.last)) ||
    lowerAt(reading.scan.tokens, party.first - 1) === "to"
  );
}
