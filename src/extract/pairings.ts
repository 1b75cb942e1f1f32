// Pairings: who signs with whom where one phrase names several pairs.

import type { PartyMention, Reading, View } from "../grammar";
import { lowerAt, normAt } from "../text";
import { listFrom, partyNear } from "./lists";

/** "between A and B, with C and D, respectively": A with C, B with D. */
export function respective(reading: Reading, view: View, left: PartyMention[]): [PartyMention, PartyMention][] | null {
  const { tokens } = reading.scan;
  const last = left[left.length - 1] as PartyMention;
  let at = last.last;
  while (at < last.last + 3 && /^[,]$/.test(normAt(tokens, at))) at++;
  if (!/^(?:with|and)$/.test(lowerAt(tokens, at))) return null;
  const index = partyNear(reading.scan, view, at + 1, view.sentence.last);
  if (index < 0) return null;
  const right = listFrom(reading.scan, view, index, view.sentence.last);
  const end = (right[right.length - 1] as PartyMention).last;
  const says = [0, 1, 2].some((step) => lowerAt(tokens, end + step) === "respectively");
  if (!says || right.length !== left.length) return null;
  return left.map((party, i) => [party, right[i] as PartyMention]);
}

/** "between A and B on rivers, and between C and D on roads", "between A and B; C and D; and E and F": a pair each. */
export function pairsOf({ scan }: Reading, view: View, list: PartyMention[]): [PartyMention, PartyMention][] | null {
  const parts: PartyMention[][] = [[]];
  for (const [index, party] of list.entries()) {
    const left = list[index - 1];
    const apart = left && scan.tokens.slice(left.last, party.first).some(({ norm }) => norm === ";");
    if (apart) parts.push([]);
    parts[parts.length - 1]?.push(party);
  }
  for (let at = (list[list.length - 1] as PartyMention).last; at < view.sentence.last - 1; at++) {
    if (lowerAt(scan.tokens, at) !== "between" || lowerAt(scan.tokens, at - 1) !== "and") continue;
    const index = partyNear(scan, view, at + 1, view.sentence.last);
    if (index >= 0) parts.push(listFrom(scan, view, index, view.sentence.last));
  }
  return parts.length > 1 && parts.every(({ length }) => length === 2)
    ? (parts as [PartyMention, PartyMention][])
    : null;
}
