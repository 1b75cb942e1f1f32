// Doers: who acts under an instrument that nobody is said to sign: "In a deal with X, Y will ...", "under a 2006 memorandum".

import type { InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { lowerAt, normAt } from "../text";
import { subjectBefore } from "./antecedent";

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

/** "Samoa has treaties with A, B and C": who has them. */
export function ownerBefore(reading: Reading, view: View, mention: InstrumentMention): PartyMention | null {
  const { tokens } = reading.scan;
  const verb = mention.first - 1;
  if (!/^(?:has|have|maintains?|holds?)$/.test(lowerAt(tokens, verb))) return null;
  const end = lowerAt(tokens, verb - 1) === "also" ? verb - 1 : verb;
  // "It also has an agreement with B"
  if (lowerAt(tokens, end - 1) === "it") return subjectBefore(reading, view, end - 1);
  const owner = view.parties.find((party) => party.last === end);
  return owner && owner.kind !== "group" ? owner : null;
}

/** "Lagu Bank announced that an MoU had been signed with X": whose own deal the one who tells of it is, unless it is an authority. */
export function tellerOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const [teller] = view.parties;
  const told = teller && /^(?:announced|said|says|confirmed|revealed)$/.test(lowerAt(reading.scan.tokens, teller.last));
  if (!teller || !told || teller.last > mention.first || teller.members || teller.vague) return [];
  return /^(?:company|university|organisation)$/.test(teller.kind) || /\b(?:Agency|Authority|Board)$/.test(teller.name)
    ? [teller]
    : [];
}
