// Bare items: items of a list that name only their subject, or only a partner.

import type { InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { surface } from "../text";
import { type Candidate, candidateOf, type Material } from "./candidate";
import type { Governor } from "./clause";
import type { Context, OpenList } from "./context";
import type { Instrument, Party } from "./facts";
import { pairOf } from "./openLists";
import { afterWord } from "./partners";
import { resolveParties } from "./resolve";

/** The mention of an instrument that the text does not name at tokens `[first, last)`. */
export function bareMention(instrument: Instrument, first: number, last: number): InstrumentMention {
  return {
    first,
    last,
    head: first,
    headLast: first,
    instrument,
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
  const mention = bareMention(list.instrument, first, last);
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

/** Items that name only their subject: "inking three MOUs in areas of:"; or that and whose they are: "Transport, between A and B". */
export function bareItem(reading: Reading, view: View, context: Context): Candidate | null {
  const { list } = context;
  const { first, last, zone } = view.sentence;
  if (!list || zone !== "item") return null;
  if (list.partners) return partnerItem(reading, view, context, list);
  const between = afterWord(reading, view, first, last, /^between$/) ?? [];
  const closes = between.length > 1 && last - (between[between.length - 1] as PartyMention).last <= 2;
  const firms = closes && between.some(({ kind }) => kind !== "state" && kind !== "group");
  const named = firms ? resolveParties(reading, view, between, context) : [];
  if (named.length < 2 && (list.number === null || list.parties.length === 0 || last - first > 16)) return null;
  const mention = bareMention(list.instrument, first, last);
  const end = between[0] && named.length > 1 ? between[0].first - 1 : last;
  const title = surface(reading.scan.tokens, first, end).replace(/[;,.]?(?: and| between)?$/, "");
  const subject = { title, ranges: [[first, end] as [number, number]], last, topical: true };
  const governor: Governor = { act: null, noun: null, voice: "none" };
  const status = { status: list.status, words: list.statusWords, told: true };
  const roles = { parties: between, by: "between" as const, words: "between", pairs: [], partners: [] };
  const material = { view, mention, governor, status, roles, subject, name: null };
  const rule = { confidence: "likely" as const };
  return named.length > 1
    ? candidateOf(material, named, named.length, "list-between", rule)
    : candidateOf({ ...material, roles: { ...roles, parties: [] } }, list.parties, 0, "list-subject", rule);
}
