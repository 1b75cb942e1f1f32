// Open lists: "the following MoUs were exchanged:" and what its items inherit.
import type { Reading, View } from "../grammar";
import type { Material } from "./candidate";

import type { Context, OpenList } from "./context";
import type { Party } from "./facts";
import { nameOfState } from "./frame";
import { partiesOf } from "./judge";

export const INTRODUCES =
  /^(?:following|below|namely|these|include|includes|including|are|outcomes|documents|signed|exchanged|signing)$/;

/** "... the following MoUs were exchanged:" opens a list. */
export function openList(reading: Reading, view: View, materials: readonly Material[], context: Context): void {
  const { tokens } = reading.scan;
  const closing = tokens[view.sentence.last - 1];
  const material = [...materials].reverse().find(({ mention }) => mention.plural) ?? materials[0];
  if (!material || material.status.status === null) return;
  const colon = closing?.norm === ":";
  let introduced = false;
  for (let at = view.sentence.first; at < view.sentence.last; at++)
    if (INTRODUCES.test(tokens[at]?.lower ?? "") && /^(?:following|below|specified)$/.test(tokens[at]?.lower ?? ""))
      introduced = true;
  if (!colon && !(introduced && material.mention.plural)) return;
  const acted = material.governor.act !== null || material.governor.noun !== null;
  if (!material.mention.plural && !(colon && acted && material.status.status === "signed")) return;
  const parties = partiesOf(reading, material, material.roles.parties, context);
  const { assembly } = context;
  const near = assembly !== null && view.sentence.index - assembly.sentence <= 8;
  if (parties.length === 0) parties.push(...(near && assembly ? assembly.parties : pairOf(context)));
  const partners = namesPartners(reading, view);
  const list: OpenList = {
    instrument: material.mention.instrument,
    status: material.status.status,
    statusWords: material.status.words,
    parties,
    number: material.mention.number,
    partners,
    opener: {
      view,
      mention: material.mention,
      first: material.governor.act?.first ?? material.mention.first,
      last: Math.max(material.subject.last, material.mention.last),
    },
    sentence: view.sentence.index,
  };
  context.list = list;
}

/** "... with the following companies:" */
export function namesPartners(reading: Reading, view: View): boolean {
  const { tokens } = reading.scan;
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    // "agreements with eight mineral companies:"
    if (tokens[at]?.lower === "with" && view.sentence.last - at <= 8) {
      const noun = tokens[view.sentence.last - 2]?.lower ?? "";
      if (/^(?:companies|firms|producers|developers|miners|partners|suppliers)$/.test(noun)) return true;
    }
    if (tokens[at]?.lower !== "following") continue;
    if (
      /^(?:companies|firms|suppliers|bidders|institutions|universities|parties|partners|banks|countries|organisations|organizations)$/.test(
        tokens[at + 1]?.lower ?? "",
      )
    )
      return true;
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
  if (!material) return;
  const parties = partiesOf(reading, material, material.roles.parties, context);
  context.total = {
    instrument: material.mention.instrument,
    status: material.status.status ?? "signed",
    statusWords: material.status.words,
    parties,
    number: material.mention.number,
    partners: false,
    opener: null,
    sentence: material.view.sentence.index,
  };
}

/** A list ends with the first paragraph that is no item and does not open with an instrument. */
export function closeList(_reading: Reading, view: View, context: Context): void {
  const { list } = context;
  if (!list) return;
  const { zone } = view.sentence;
  const opener = view.instruments[0];
  if (zone === "item" || zone === "heading") return;
  if (opener && opener.first - view.sentence.first <= 4) return;
  if (view.sentence.index === list.sentence) return;
  context.list = null;
}
