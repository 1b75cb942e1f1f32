// Doers: who acts under an instrument that nobody is said to sign: "In a deal with X, Y will ...", "under a 2006 memorandum".

import type { InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { lowerAt, normAt } from "../text";
import { listFrom, partyNear } from "./lists";
import { afterWord } from "./partners";

/** "In a deal with Khazar Energy, Alpen Gas will build ...", "through a partnership with X, Y ...": who acts under it. */
export function doerOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention | null {
  const { tokens } = reading.scan;
  if (
    !/^(?:in|under|through|of|following|after|via|by|alongside)$/.test(lowerAt(tokens, mention.first - 1)) ||
    mention.determiner !== "indefinite"
  )
    return null;
  let comma = mention.last;
  while (comma < view.sentence.last && normAt(tokens, comma) !== ",") comma++;
  const opens = mention.first - view.sentence.first <= 4;
  const doer = opens
    ? view.parties.find((party) => party.first >= comma && party.first - comma <= 4)
    : view.parties.find((party) => party.last <= mention.first);
  return doer && doer.kind !== "person" && doer.kind !== "group" ? doer : null;
}

/** "won a contract to build masts for state telecoms company Y": whom it is done for. */
export function clientOf(reading: Reading, view: View, mention: InstrumentMention, limit: number): PartyMention | null {
  const { tokens, firm } = reading.scan;
  const client = view.parties.find(({ first, kind }) => first >= mention.last && first < limit && kind === "company");
  if (!client || !firm[client.first - 1]) return null;
  for (let at = client.first - 1; at > mention.last && at > client.first - 6; at--)
    if (lowerAt(tokens, at) === "for") return client;
  return null;
}

/** "In a joint statement, Fiji and Samoa called for": the states whose statement it is. */
export function issuersOf({ scan }: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const { tokens } = scan;
  const opens = lowerAt(tokens, mention.first - 1) === "in" && mention.first - view.sentence.first <= 2;
  if (!opens || mention.determiner !== "indefinite") return [];
  const index = view.parties.findIndex(({ first }) => first > mention.last);
  const list = index < 0 ? [] : listFrom(scan, view, index, view.sentence.last);
  const direct =
    list[0] && normAt(tokens, list[0].first - (lowerAt(tokens, list[0].first - 1) === "the" ? 2 : 1)) === ",";
  return direct && list.every(({ kind }) => kind === "state") ? list : [];
}

/** "Samoa has treaties with A, B and C": who has them. */
export function ownerBefore(reading: Reading, view: View, mention: InstrumentMention): PartyMention | null {
  const verb = mention.first - 1;
  if (!/^(?:has|have|maintains?|holds?)$/.test(lowerAt(reading.scan.tokens, verb))) return null;
  const owner = view.parties.find((party) => party.last === verb);
  return owner && owner.kind !== "group" ? owner : null;
}

/** "a contract under which A will supply copper to B", "an agreement whereby A is to train pilots for B": who does it, and for whom. */
export function termsOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const { tokens } = reading.scan;
  const { last } = view.sentence;
  const opening = /^under which /.test(`${lowerAt(tokens, mention.last)} ${lowerAt(tokens, mention.last + 1)} `)
    ? 2
    : 1;
  if (mention.plural || (opening === 1 && lowerAt(tokens, mention.last) !== "whereby")) return [];
  const index = partyNear(reading.scan, view, mention.last + opening, last);
  const doers = index < 0 ? [] : listFrom(reading.scan, view, index, last);
  const end = doers[doers.length - 1]?.last ?? last;
  const client = afterWord(reading, view, end, last, /^(?:to|for|with|from)$/);
  const all = [...doers, ...(client ?? [])];
  return doers.length > 0 && all.every(({ kind }) => kind !== "person" && kind !== "group") ? all : [];
}

/** "Under a 2006 memorandum, A helped B to build ...": a dated instrument, and the two that act under it. */
export function underOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const { tokens } = reading.scan;
  if (!/^(?:under|through|via|per)$/.test(lowerAt(tokens, mention.first - 1)) || mention.determiner !== "indefinite")
    return [];
  const fresh = freshOf(reading, view, mention);
  if (fresh.length > 0) return fresh;
  const dated = /^(?:1[89]|20)\d\d$/;
  let told = false;
  for (let at = mention.first; at < mention.last + 6 && at < view.sentence.last; at++)
    if (dated.test(normAt(tokens, at))) told = true;
  // "A and B will exchange researchers under an agreement": those who do it
  const doers =
    view.parties[0] && lowerAt(reading.scan.tokens, mention.first - 1) === "under"
      ? listFrom(reading.scan, view, 0, mention.first)
      : [];
  if (doers.length > 1 && doers.every(({ kind, vague }) => kind !== "person" && kind !== "group" && !vague))
    return doers;
  const index = view.parties.findIndex((party) => party.first >= mention.last);
  const list = index < 0 ? [] : listFrom(reading.scan, view, index, view.sentence.last);
  if (list.length === 2) return list;
  if (!told) return [];
  return view.parties
    .filter((party) => party.first >= mention.last && party.kind !== "person" && party.kind !== "group")
    .slice(0, 2);
}

/** "Under a new memorandum, A, B and C will ...", "Per a new memorandum, the two countries are ...": who stands behind its comma. */
function freshOf({ scan }: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const { tokens } = scan;
  const opens = mention.first - view.sentence.first <= 2 || normAt(tokens, mention.first - 2) === ":";
  if (!opens || !tokens.slice(mention.first, mention.head).some(({ lower }) => lower === "new")) return [];
  const index = view.parties.findIndex(({ first }) => first >= mention.last);
  const list = index < 0 ? [] : listFrom(scan, view, index, view.sentence.last);
  const [first] = list;
  if (!first || !tokens.slice(mention.last, first.first).some(({ norm }) => norm === ",")) return [];
  const doers = list.filter(({ kind }) => kind !== "person");
  return doers.length > 1 || first.kind === "group" ? doers : [];
}

/** "A and B have confirmed that an agreement has been reached": the two who tell of it. */
export function tellersOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const { tokens } = reading.scan;
  const that = mention.first - 1;
  if (
    lowerAt(tokens, that) !== "that" ||
    !/^(?:announced|confirmed|agreed|declared|said)$/.test(lowerAt(tokens, that - 1))
  )
    return [];
  const list = view.parties[0] ? listFrom(reading.scan, view, 0, that) : [];
  const last = list[list.length - 1];
  const direct =
    last && tokens.slice(last.last, that - 1).every(({ lower }) => /^(?:also|both|has|have|had|jointly)$/.test(lower));
  return direct && list.every(({ vague }) => !vague) ? list : [];
}
