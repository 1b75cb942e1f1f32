// Open lists: "the following MoUs were exchanged:" and what its items inherit.

import type { Reading, View } from "../grammar";
import { lowerAt, normAt } from "../text";
import type { Material } from "./candidate";
import type { Context, OpenList } from "./context";
import type { Party } from "./facts";
import { nameOfState } from "./frame";
import { resolveParties } from "./resolve";

/** "... the following MoUs were exchanged:" opens a list. */
export function openList(reading: Reading, view: View, materials: readonly Material[], context: Context): void {
  const { tokens } = reading.scan;
  const { first, last, index } = view.sentence;
  const colon = normAt(tokens, last - 1) === ":";
  const material = [...materials].reverse().find(({ mention }) => mention.plural) ?? materials[0];
  if (!material) {
    if (colon) context.list = listWithoutNoun(view, context);
    return;
  }
  const { mention, governor, status } = material;
  if (status.status === null) return;
  const introduced = tokens.slice(first, last).some(({ lower }) => /^(?:following|below|specified)$/.test(lower));
  if (!colon && !(introduced && mention.plural)) return;
  const acted = governor.act !== null || governor.noun !== null;
  if (!mention.plural && !(colon && acted && status.status === "signed")) return;
  const parties = resolveParties(reading, view, material.roles.parties, context);
  const { assembly } = context;
  const near = assembly !== null && index - assembly.sentence <= 8;
  if (parties.length === 0) parties.push(...(near && assembly ? assembly.parties : pairOf(context)));
  context.list = listOf(material, parties, namesPartners(reading, view));
}

/** "... signed 11 documents. Among them:", "The parties signed:" */
function listWithoutNoun({ sentence: { first, last, index }, acts }: View, context: Context): OpenList | null {
  const { total, frame } = context;
  if (last - first <= 8 && total && index - total.sentence <= 2) return { ...total, sentence: index };
  const act = acts.find(({ verb, act, negated }) => act === "signed" && !negated && last - verb <= 3);
  if (!act || !frame.bilateral) return context.list;
  return {
    instrument: "agreement",
    status: "signed",
    statusWords: act.lemma,
    parties: pairOf(context),
    number: null,
    partners: false,
    opener: null,
    sentence: index,
  };
}

/** What members of the plural `material` inherit from it. */
export function listOf(
  { view, mention, governor, status, subject }: Material,
  parties: Party[],
  partners = false,
): OpenList {
  return {
    instrument: mention.instrument,
    status: status.status ?? "signed",
    statusWords: status.words,
    parties,
    number: mention.number,
    partners,
    opener: {
      view,
      mention,
      first: governor.act?.first ?? mention.first,
      last: Math.max(subject.last, mention.last),
    },
    sentence: view.sentence.index,
  };
}

const PARTNERS =
  /^(?:companies|firms|suppliers|bidders|producers|developers|miners|institutions|institutes|universities|agencies|parties|partners|banks|countries|organi[sz]ations)$/;

/** "... with the following companies:", "with six renowned universities, among them:" */
export function namesPartners(reading: Reading, { sentence: { first, last } }: View): boolean {
  const { tokens } = reading.scan;
  const colon = normAt(tokens, last - 1) === ":";
  for (let at = first; at < last; at++) {
    const lower = lowerAt(tokens, at);
    if (lower === "following" && PARTNERS.test(lowerAt(tokens, at + 1))) return true;
    if (lower !== "with" || !colon) continue;
    for (let noun = at + 1; noun < Math.min(last, at + 7); noun++)
      if (PARTNERS.test(lowerAt(tokens, noun)) && tokens[noun + 1]?.kind === "mark") return true;
  }
  return false;
}

/** The two states of the article as parties. */
export function pairOf(context: Context): Party[] {
  return context.pair
    .slice(0, 2)
    .map((country) => ({ name: nameOfState(context.frame, country), country, kind: "state" }));
}

/** "signed two agreements" opens a total for the next three sentences. */
export function openTotal(reading: Reading, materials: readonly Material[], context: Context): void {
  const material = materials.find(
    ({ mention, governor, status }) =>
      mention.plural && status.status !== null && (governor.act !== null || governor.noun !== null),
  );
  if (material && context.total?.sentence !== material.view.sentence.index)
    context.total = listOf(material, resolveParties(reading, material.view, material.roles.parties, context));
}

/** A list ends with the first paragraph that is no item and does not open with an instrument. */
export function closeList(view: View, context: Context): void {
  const { list } = context;
  if (!list) return;
  const { zone } = view.sentence;
  const opener = view.instruments[0];
  if (zone === "item" || zone === "heading") return;
  if (opener && opener.first - view.sentence.first <= 4) return;
  if (view.sentence.index === list.sentence) return;
  context.list = null;
}
