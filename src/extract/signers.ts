// Signers: the bodies for which persons put their names to an instrument: "signed by X on behalf of A and by Y for B".

import type { InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { lowerAt } from "../text";
import type { Governor } from "./clause";
import { afterWord } from "./partners";

/** Those who are signed for, and those led by the persons beside them; none where fewer than two stand. */
export function signersOf({ scan }: Reading, view: View): PartyMention[] {
  if (view.instruments.length > 1 || !view.acts.some(({ act }) => act === "signed")) return [];
  const { tokens } = scan;
  const isFor = (party: PartyMention): boolean => {
    let link = party.first - 1;
    while (/^(?:the|its|their)$/.test(lowerAt(tokens, link))) link--;
    const [word, before] = [lowerAt(tokens, link), lowerAt(tokens, link - 1)];
    if (party.kind === "group" || party.kind === "person") return false;
    if (/^represent(?:ing|ed|s)$/.test(word) || (word === "of" && before === "behalf")) return true;
    if (!/^(?:for|of|from|\()$/.test(word) || (word !== "for" && party.kind === "state")) return false;
    // "Deputy Secretary (Trade)"
    if (word === "(" && !party.name.includes(" ")) return false;
    const isName = ({ last, kind, leads, vague, name }: PartyMention) =>
      last === link && (kind === "person" ? !leads : vague === true && name.includes(" "));
    return (word === "for" && /^sign(?:s|ed|ing)?$/.test(before)) || view.parties.some(isName);
  };
  const bodies = view.parties.filter(isFor);
  const [first] = bodies;
  if (!first) return [];
  const isLed = ({ kind, leads, last }: PartyMention) => kind === "person" && leads !== undefined && last > first.last;
  const all = view.parties.filter((party) => bodies.includes(party) || isLed(party));
  return all.length > 1 ? all : [];
}

/** "an MoU for the development of wind farms by M/s Kaveri", "the signing of an MoU on tea by A and B"; not "the signing was witnessed by A and B". */
export function byWhom(
  reading: Reading,
  view: View,
  { last }: InstrumentMention,
  { noun }: Governor,
  limit: number,
): PartyMention[] {
  const list = afterWord(reading, view, last, limit, /^by$/) ?? [];
  const [first] = list;
  if (!first) return [];
  const between = reading.scan.tokens.slice(last, first.first);
  const told = between.some(({ lower }) => /^(?:was|were|is|are|been)$/.test(lower));
  const signed = noun?.status === "signed" && list.length > 1 && !told;
  return signed || list.every((party) => party.kind === "company") ? list : [];
}
