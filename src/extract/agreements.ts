// Agreements: sentence by sentence, every instrument mention becomes rows or a silence with its reason.
import type { InstrumentMention, Reading, View } from "../grammar";
import { ACT_NOUNS } from "../lexicon/acts";
import { rowsOf, value, values } from "../lexicon/lines";
import { surface } from "../text";
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import { type Governor, governorsOf } from "./clause";
import type { Context, OpenList } from "./context";
import type { Party } from "./facts";
import { type Frame, nameOfState } from "./frame";
import { judge, partiesOf } from "./judge";
import { rolesOf } from "./roles";
import { statusOf } from "./status";
import { isNamed, type Subject, subjectOf } from "./subject";
import { transactionsOf } from "./transactions";

/** What one sentence gave. */
export interface SentenceVerdict {
  view: View;
  verdict: Verdict;
}

let nouns: Map<string, string> | null = null;

/** Nouns of act by word, with their status. */
function actNouns(): Map<string, string> {
  if (!nouns) {
    nouns = new Map();
    for (const row of rowsOf(ACT_NOUNS)) for (const word of values(row, 1)) nouns.set(word, value(row, 0));
  }
  return nouns;
}

/** Every verdict of the document, in text order. */
export function agreementsOf(reading: Reading, frame: Frame): SentenceVerdict[] {
  const context: Context = { frame, pair: frame.states.slice(0, 2), recent: [], list: null, total: null };
  const rows: Candidate[] = [];
  const verdicts: SentenceVerdict[] = [];
  for (const view of reading.views) {
    closeList(reading, view, context);
    remember(reading, view, context);
    const materials = materialsOf(reading, view);
    for (const material of materials) {
      for (const verdict of judge(reading, material, context, rows)) {
        verdicts.push({ view, verdict });
        if ("candidate" in verdict) {
          if (verdict.candidate.rule === "list-item") giveWay(verdicts, context);
          rows.push(verdict.candidate);
          context.recent = verdict.candidate.parties;
        }
      }
    }
    for (const candidate of transactionsOf(reading, view, context, rows)) {
      verdicts.push({ view, verdict: { candidate } });
      rows.push(candidate);
      context.recent = candidate.parties;
    }
    if (materials.length === 0) {
      const bare = bareItem(reading, view, context);
      if (bare) giveWay(verdicts, context);
      if (bare) verdicts.push({ view, verdict: { candidate: bare } });
    }
    openList(reading, view, materials, context);
    openTotal(reading, materials, context);
  }
  return verdicts;
}

/** The sentence that announces a list is no row beside the list's items. */
function giveWay(verdicts: SentenceVerdict[], { list }: Context): void {
  const opener = list?.opener?.mention;
  const index = verdicts.findIndex(({ verdict }) => "candidate" in verdict && verdict.candidate.mention === opener);
  if (index >= 0) verdicts.splice(index, 1);
}

function materialsOf(reading: Reading, view: View): Material[] {
  const governors = governorsOf(reading, view, actNouns());
  return view.instruments.flatMap((mention, index) => {
    const governor = governors[index] as Governor;
    if (governor.skipped) return [];
    const limit = limitOf(reading, view, index);
    const status = statusOf(reading, view, mention, governor, limit);
    const roles = rolesOf(reading, view, mention, governor, limit);
    const subject = subjectOf(reading, view, mention, limit);
    return [{ view, mention, governor, status, roles, subject, name: nameOf(reading, mention, subject) }];
  });
}

/** Where the next instrument begins; one that is the subject itself ("an MOU on a supply chain partnership") is no limit. */
function limitOf(reading: Reading, view: View, index: number): number {
  const mention = view.instruments[index] as InstrumentMention;
  const rest = view.instruments.slice(index + 1);
  const next = rest[0];
  const inner =
    next?.weak &&
    next.first === mention.last + 1 &&
    /^(?:on|for|about)$/.test(reading.scan.tokens[mention.last]?.lower ?? "");
  return (inner ? rest[1] : next)?.first ?? view.sentence.last;
}

/** "korea-singapore digital partnership agreement", "convention on mediation"; an acronym has the name it stands for. */
function nameOf(reading: Reading, mention: InstrumentMention, subject: Subject): string | null {
  const { tokens } = reading.scan;
  if (mention.full) return keyOf(surface(tokens, mention.full.modifiers, mention.full.headLast));
  if (!isNamed(mention, subject) || mention.determiner === "indefinite") return null;
  const title = mention.modifiers < mention.head ? "" : ` ${subject.title}`;
  return keyOf(`${surface(tokens, mention.modifiers, mention.headLast)}${title}`);
}

/** "Australia-Singapore" and "Singapore-Australia" agreements are one: the words of a name in alphabetical order. */
const keyOf = (name: string) => [...new Set(name.toLowerCase().split(/[^a-z0-9]+/))].sort().join(" ");

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

const INTRODUCES =
  /^(?:following|below|namely|these|include|includes|including|are|outcomes|documents|signed|exchanged|signing)$/;

/** "... the following MoUs were exchanged:" opens a list. */
function openList(reading: Reading, view: View, materials: readonly Material[], context: Context): void {
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
  if (parties.length === 0) parties.push(...pairOf(context));
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
function namesPartners(reading: Reading, view: View): boolean {
  const { tokens } = reading.scan;
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
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
function pairOf(context: Context): Party[] {
  return context.pair
    .slice(0, 2)
    .map((country) => ({ name: nameOfState(context.frame, country), country, kind: "state" }));
}

/** "signed two agreements" opens a total for the next three sentences. */
function openTotal(reading: Reading, materials: readonly Material[], context: Context): void {
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
function closeList(_reading: Reading, view: View, context: Context): void {
  const { list } = context;
  if (!list) return;
  const { zone } = view.sentence;
  const opener = view.instruments[0];
  if (zone === "item" || zone === "heading") return;
  if (opener && opener.first - view.sentence.first <= 4) return;
  if (view.sentence.index === list.sentence) return;
  context.list = null;
}

/** The instrument of an item that does not name it. */
function bareMention(list: OpenList, first: number, last: number): InstrumentMention {
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
function partnerItem(view: View, context: Context, list: OpenList): Candidate | null {
  const party = view.parties[0];
  const { first, last } = view.sentence;
  if (!party || party.kind === "person" || party.kind === "group" || last - party.last > 4 || party.first - first > 3)
    return null;
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
    subject: { title: "", ranges: [], last, topical: false },
    name: null,
  };
  const opener = list.opener;
  const place = opener
    ? { view: opener.view, first: Math.min(opener.first, opener.mention.first), last: opener.last }
    : { first, last };
  return candidateOf(material, [home, partner], 1, "list-partner", { ...place, confidence: "likely" });
}

/** "inking three MOUs in areas of:" followed by items that name only their subjects. */
function bareItem(reading: Reading, view: View, context: Context): Candidate | null {
  const { list } = context;
  const { sentence } = view;
  if (list?.partners && sentence.zone === "item") return partnerItem(view, context, list);
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
