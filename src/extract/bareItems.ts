// Bare items: items of a list that name only their subject, or only a partner.

import type { InstrumentMention, Reading, View } from "../grammar";
import { surface } from "../text";
import { type Candidate, candidateOf, type Material } from "./candidate";
import type { Governor } from "./clause";
import type { Context, OpenList } from "./context";
import type { Party } from "./facts";
import { pairOf } from "./openLists";

/** The instrument of an item that does not name it. */
export function bareMention(list: OpenList, first: number, last: number): InstrumentMention {
  return {
    first,
    last,
    head: first,
    headLast: first,
    instrument: list.instrument,
    plural: false,
    weak: false,
    vague: false,
    determiner: "none",
    number: null,
    titled: true,
    countries: [],
    possessor: null,
    acronym: null,
    full: null,
    modifiers: first,
  };
}

/** An item that names one partner of a list: "M/s United Fuels Ltd". */
export function partnerItem(reading: Reading, view: View, context: Context, list: OpenList): Candidate | null {
  const party = view.parties[0];
  const { first, last } = view.sentence;
  if (!party || party.kind === "person" || party.kind === "group" || party.first - first > 3) return null;
  const rest = reading.scan.tokens[party.last];
  const labelled = rest !== undefined && /^(?:[:(-]|--)$/.test(rest.norm) && party.last < last;
  if (last - party.last > 4 && !labelled) return null;
  const home = list.parties[0] ?? pairOf(context)[0];
  if (!home) return null;
  const partner: Party = { name: party.name, country: party.country, kind: party.kind };
  const mention = bareMention(list, first, last);
  const material: Material = {
    view,
    mention,
    governor: { act: null, noun: null, voice: "none" },
    status: { status: list.status, words: list.statusWords, told: true },
    roles: { parties: [party], by: "none", words: "following", pairs: [], partners: [] },
    subject: labelled
      ? {
          title: surface(reading.scan.tokens, party.last + 1, last),
          ranges: [[party.last + 1, last]],
          last,
          topical: true,
        }
      : { title: "", ranges: [], last, topical: false },
    name: null,
  };
  const opener = list.opener;
  const place =
    opener && !labelled
      ? { view: opener.view, first: Math.min(opener.first, opener.mention.first), last: opener.last }
      : { first, last };
  return candidateOf(material, [home, partner], 1, "list-partner", { ...place, confidence: "likely" });
}

/** "inking three MOUs in areas of:" followed by items that name only their subjects. */
export function bareItem(reading: Reading, view: View, context: Context): Candidate | null {
  const { list } = context;
  const { sentence } = view;
  if (list?.partners && sentence.zone === "item") return partnerItem(reading, view, context, list);
  if (!list || list.number === null || sentence.zone !== "item" || list.parties.length === 0) return null;
  if (sentence.last - sentence.first > 16) return null;
  const { first, last } = sentence;
  const mention = bareMention(list, first, last);
  const subject = {
    title: surface(reading.scan.tokens, first, last).replace(/[;,.]?(?: and)?$/, ""),
    ranges: [[first, last] as [number, number]],
    last,
    topical: true,
  };
  const governor: Governor = { act: null, noun: null, voice: "none" };
  const status = { status: list.status, words: list.statusWords, told: true };
  const roles = { parties: [], by: "none" as const, words: "", pairs: [], partners: [] };
  return candidateOf({ view, mention, governor, status, roles, subject, name: null }, list.parties, 0, "list-subject", {
    confidence: "likely",
  });
}
