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

const PARTNERS =
  /^(?:companies|firms|suppliers|bidders|producers|developers|miners|institutions|institutes|universities|agencies|parties|partners|banks|countries|organi[sz]ations)$/;

/** "... with the following companies:", "with six renowned universities, among them:" */
export function namesPartners(reading: Reading, { sentence: { first, last } }: View): boolean {
  const { tokens } = reading.scan;
  const colon = tokens[last - 1]?.norm === ":";
  for (let at = first; at < last; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "following" && PARTNERS.test(tokens[at + 1]?.lower ?? "")) return true;
    if (lower !== "with" || !colon) continue;
    for (let noun = at + 1; noun < Math.min(last, at + 7); noun++)
      if (PARTNERS.test(tokens[noun]?.lower ?? "") && tokens[noun + 1]?.kind === "mark") return true;
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
