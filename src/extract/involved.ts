// Involved: "Countries involved in the deals include A, B and C": the partners of agreements that the sentence before left unnamed.

import type { PartyMention, Reading, View } from "../grammar";
import { lowerAt } from "../text";
import { bareMention } from "./bareItems";
import { type Candidate, candidateOf, type Material } from "./candidate";
import type { Context } from "./context";
import { listFrom } from "./lists";
import { resolveParties } from "./resolve";

/** How many sentences after the total its partners may be named. */
const REACH = 2;

/** A row for each state that "include" lists, with the one side that the total has named. */
export function involvedOf(reading: Reading, view: View, context: Context): Candidate[] {
  const { total } = context;
  const { first, index, zone } = view.sentence;
  if (!total?.opener || zone === "headline" || index <= total.sentence || index - total.sentence > REACH) return [];
  const { tokens } = reading.scan;
  const verb = tokens.slice(first, first + 10).findIndex(({ lower }) => /^(?:include|includes|are|were)$/.test(lower));
  if (verb < 0 || !/^(?:countries|nations|states|partners|signatories|participants)$/.test(lowerAt(tokens, first)))
    return [];
  const start = view.parties.findIndex((party) => party.first > first + verb && party.first - first - verb <= 3);
  const list = start < 0 ? [] : listFrom(reading.scan, view, start, view.sentence.last);
  if (list.length < 2 || list.some(({ kind }) => kind !== "state")) return [];
  const members = resolveParties(reading, view, list, context);
  const sides = total.parties.filter(({ country }) => !members.some((member) => member.country === country));
  if (sides.length !== 1) return [];
  const mention = bareMention(
    total.instrument,
    (list[0] as PartyMention).first,
    (list[list.length - 1] as PartyMention).last,
  );
  const material: Material = {
    view,
    mention,
    governor: { act: null, noun: null, voice: "none" },
    status: { status: total.status, words: total.statusWords, told: true },
    roles: { parties: list, by: "with", words: "include", pairs: [], partners: list },
    subject: { title: "", ranges: [], last: mention.last, topical: false },
    name: null,
  };
  return members.map((member) =>
    candidateOf(material, [...sides, member], 1, "list-partner", { first, last: mention.last, confidence: "likely" }),
  );
}
