// Agreements: sentence by sentence, every instrument mention becomes rows or a silence with its reason.

import type { PartyMention, Reading, View } from "../grammar";
import { bareItem } from "./bareItems";
import type { Candidate, Material, Verdict } from "./candidate";
import { type Context, ROWS_BACK } from "./context";
import type { Frame } from "./frame";
import { involvedOf } from "./involved";
import { judge } from "./judge";
import { listFrom } from "./lists";
import { materialsOf } from "./materials";
import { closeList, openList, openTotal } from "./openLists";
import { resolveParties } from "./resolve";
import { retell } from "./retold";
import { transactionsOf } from "./transactions";
import { announcerOf, verblessItem } from "./verbless";

/** What one sentence gave. */
export interface SentenceVerdict {
  view: View;
  verdict: Verdict;
}

/** Every verdict of the document, in text order. */
export function agreementsOf(reading: Reading, frame: Frame): SentenceVerdict[] {
  const context: Context = {
    frame,
    pair: frame.states.slice(0, 2),
    recent: [],
    list: null,
    headed: null,
    assembly: null,
    announcer: null,
    total: null,
  };
  const rows: Candidate[] = [];
  const verdicts: SentenceVerdict[] = [];
  for (const view of reading.views) {
    closeList(view, context);
    remember(reading, view, context);
    assemble(reading, view, context);
    const materials = materialsOf(reading, view);
    for (const material of materials) {
      const near = rows.slice(-ROWS_BACK);
      const given = judge(reading, material, context, near);
      head(material, given, context);
      retell(reading, material, given, near, resolveParties(reading, view, material.roles.parties, context));
      for (const verdict of given) {
        verdicts.push({ view, verdict });
        if ("candidate" in verdict) {
          // a cabinet's heading "Signing of an MoU with Chad", "MoU with Chad" is what it approves
          const { governor, statusTold } = verdict.candidate;
          if (frame.cabinet && view.sentence.zone === "heading" && (governor.noun?.status === "signed" || !statusTold))
            verdict.candidate.status = "planned";
          if (verdict.candidate.rule === "list-item") giveWay(verdicts, context);
          rows.push(verdict.candidate);
          context.recent = verdict.candidate.parties;
        }
      }
    }
    const deals = transactionsOf(reading, view, context, rows.slice(-ROWS_BACK));
    for (const candidate of deals) {
      verdicts.push({ view, verdict: { candidate } });
      rows.push(candidate);
      context.recent = candidate.parties;
    }
    for (const candidate of involvedOf(reading, view, context)) verdicts.push({ view, verdict: { candidate } });
    const bare = hasRow(verdicts, view)
      ? null
      : (bareItem(reading, view, context) ?? verblessItem(reading, view, materials, context));
    if (bare) {
      giveWay(verdicts, context);
      verdicts.push({ view, verdict: { candidate: bare } });
    }
    openList(reading, view, materials, context);
    openTotal(reading, materials, context);
    announcerOf(reading, view, context);
  }
  return verdicts;
}

/** Has this sentence, the last one read, given a row? */
function hasRow(verdicts: readonly SentenceVerdict[], view: View): boolean {
  for (let at = verdicts.length - 1; verdicts[at]?.view === view; at--)
    if ("candidate" in (verdicts[at] as SentenceVerdict).verdict) return true;
  return false;
}

/** The sentence that announces a list is no row beside the list's items. */
function giveWay(verdicts: SentenceVerdict[], { list }: Context): void {
  const opener = list?.opener;
  if (!opener) return;
  let index = -1;
  for (let at = verdicts.length - 1; at >= 0; at--) {
    const { view, verdict } = verdicts[at] as SentenceVerdict;
    if (view.sentence.index < opener.view.sentence.index) break;
    if ("candidate" in verdict && verdict.candidate.mention === opener.mention) index = at;
  }
  if (index >= 0) verdicts.splice(index, 1);
}

/** "attended by the heads of state of A, B, C and D": three states or more in one list. */
function assemble(reading: Reading, view: View, context: Context): void {
  let index = 0;
  let list: PartyMention[] = [];
  while (index < view.parties.length - 2 && list.length < 3) {
    list = listFrom(reading.scan, view, index, view.sentence.last);
    index += Math.max(1, list.length);
  }
  if (list.length < 3 || list.some((party) => party.country === null || !/^(?:state|person)$/.test(party.kind))) return;
  context.assembly = { sentence: view.sentence.index, parties: resolveParties(reading, view, list, context) };
}

/** Remembers a mention that opens a paragraph and has made no row. */
function head({ view, mention, subject }: Material, given: readonly Verdict[], context: Context): void {
  const { sentence } = view;
  if (given.some((verdict) => "candidate" in verdict)) {
    if ((context.headed?.last ?? -1) >= sentence.paragraph) context.headed = null;
  } else if (
    !mention.plural &&
    mention.determiner !== "definite" &&
    mention.first - sentence.first <= 4 &&
    subject.title !== ""
  ) {
    const last = sentence.zone === "heading" ? sentence.paragraph + 1 : sentence.paragraph;
    context.headed = { last, instrument: mention.instrument, subject };
  }
}

/** The pair of states that "the two countries" are: fixed where the article is about two, else the home state and the last other one. */
function remember(reading: Reading, view: View, context: Context): void {
  const { frame } = context;
  if (frame.bilateral) return;
  const home = frame.states[0];
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    const match = reading.scan.name[at];
    if (match?.first !== at || (match.entry.kind !== "country" && match.entry.kind !== "demonym")) continue;
    if (home && match.entry.id !== home) context.pair = [home, match.entry.id];
  }
}
