// Resolve: mentions become parties: groups are written out, persons stand for their state, short names for long ones.

import type { PartyMention, Reading, View } from "../grammar";
import { singular } from "../grammar/unitNoun";
import { actorsBefore } from "./actors";
import { listBefore, namedBefore, personBefore, statesBefore, subjectBefore } from "./antecedent";
import type { Context } from "./context";
import type { Party } from "./facts";
import { type Frame, nameOfState, ofMinistry, partyOfState, surname } from "./frame";
import { longerName } from "./longerNames";
import { isSame } from "./sameParty";
import { UNION } from "./weights";

/** The parties of one row, without repetition, in text order. */
export function resolveParties(
  reading: Reading,
  view: View,
  mentions: readonly PartyMention[],
  context: Context,
): Party[] {
  const parties: Party[] = [];
  // "Ilic, Sorin and Petkov, the foreign ministers of Serbia, Romania and Bulgaria": names of those whose offices follow
  const offices = mentions.some(({ kind, office }) => kind === "person" && /s$/.test(office ?? ""));
  for (const mention of mentions) {
    if (offices && mention.vague) continue;
    for (const party of resolveOne(reading, view, mention, context)) {
      if (!parties.some((other) => isSame(other, party))) parties.push(party);
    }
  }
  return parties;
}

function resolveOne(reading: Reading, view: View, mention: PartyMention, context: Context): Party[] {
  const { frame } = context;
  if (mention.kind === "group") return resolveGroup(reading, view, mention, context);
  if (mention.kind === "person") {
    const state = resolvePerson(mention, context);
    const body = mention.leads ?? (mention.country ? undefined : frame.leaders.get(surname(mention.name)));
    // a secretary of a ministry signs for the state where the text tells which
    return body && !(ofMinistry(mention) && state.length > 0) ? resolveOne(reading, view, body, context) : state;
  }
  if (mention.country === UNION) return [partyOfState(frame, UNION)];
  if (mention.kind === "state" && mention.country) return [stateOf(reading, frame, mention)];
  if (mention.members === "home") {
    const home = context.frame.states[0];
    return home ? [partyOfState(frame, home)] : [];
  }
  if (mention.members === "others") return definite(reading, view, mention, context);
  // "Mwangi": who has been named with an office
  const state = mention.vague ? frame.people.get(mention.name.toLowerCase()) : undefined;
  if (state) return [partyOfState(frame, state)];
  const alias = frame.aliases.get(mention.name.toLowerCase());
  // "the Lagu Museum and the Lagu Museum Foundation": two in one sentence
  const beside = view.parties.some((party) => party !== mention && party.name.startsWith(`${mention.name} `));
  const long = alias ?? (beside ? null : longerName(frame.names, mention.name, view.sentence.index));
  const name = long && long.name.length > mention.name.length ? long : mention;
  const home = frame.homes.get(name.name.toLowerCase());
  return [
    {
      name: tidy(name.name),
      country: mention.country ?? name.country ?? home ?? null,
      kind: name.kind as Party["kind"],
    },
  ];
}

/** "the two countries", "we", "the two countries' environment ministries". */
function resolveGroup(reading: Reading, view: View, mention: PartyMention, context: Context): Party[] {
  const { frame } = context;
  if (mention.members === "it" || mention.members === "he") {
    const before = mention.members === "he" ? personBefore : subjectBefore;
    const subject = before(reading, view, mention.first);
    return subject ? resolveOne(reading, view, subject, context) : [];
  }
  if (mention.members === "they") {
    const list = listBefore(reading, view, mention.first);
    if (list.length > 0) return list.flatMap((party) => resolveOne(reading, view, party, context));
  }
  const each = (list: readonly PartyMention[]) => list.flatMap((party) => resolveOne(reading, view, party, context));
  if (mention.members === "others") {
    const firms = context.recent.filter((party) => party.kind !== "state").slice(0, mention.size);
    if (firms.length > 1) return firms;
  }
  // "the two universities", "both ministries": by their noun
  const noun = singular(mention.name.split(" ").pop() ?? "");
  const named = mention.members === "others" || mention.unit === noun || mention.unit === `${noun.slice(0, -1)}ies`;
  const size = mention.size || 2;
  const those = named ? namedBefore(reading, view, mention.first, noun, size) : [];
  if (those.length > 1) return each(those);
  if (mention.members === "others") return each(sidesBefore(reading, view, mention.first));
  // "both sides signed": a government and rebels, two firms
  const sides = /\b(?:sides|parties)$/.test(mention.name) ? sidesBefore(reading, view, mention.first) : [];
  const isFaction = ({ name, kind }: PartyMention) => kind === "organisation" && / [a-z]+$|^[a-z]/.test(name);
  const isBody = ({ kind, vague }: PartyMention) => !/^(?:state|person|group)$/.test(kind) && !vague;
  if (sides.length === 2 && (sides.some(isFaction) || sides.every(isBody) || isStateAndBody(sides))) return each(sides);
  const states = groupOf(reading, view, mention, context);
  const unit = mention.unit;
  if (unit)
    return states.map((country) => ({
      name: `${nameOfState(frame, country)}'s ${singular(unit)}`,
      country,
      kind: "agency",
    }));
  return states.map((state) => partyOfState(frame, state));
}

/** Two or more that stand in one list right before, else those who act together in a sentence before that speaks of no instrument. */
function sidesBefore(reading: Reading, view: View, at: number): PartyMention[] {
  const list = listBefore(reading, view, at);
  return list.length > 1 ? list : actorsBefore(reading, view, ({ instruments }) => instruments.length > 0);
}

/** "Israel and Hamas": a state and a movement with a name. */
const isStateAndBody = (sides: readonly PartyMention[]) =>
  sides.some(({ kind }) => kind === "state") && sides.some(({ kind, vague }) => kind === "organisation" && !vague);

/** The states of "the two countries": the pair of the article; of three or more those that one sentence named. */
function groupOf(reading: Reading, view: View, mention: PartyMention, context: Context): string[] {
  if (mention.size === 0 && !context.frame.bilateral) return [];
  const size = mention.size || 2;
  if (size > 2) {
    const named = statesBefore(reading, view, mention.first, size);
    if (named.length > 0) return named;
    // "the United States signed with the three African governments"
    const here = new Set(view.parties.map((party) => party.country));
    return context.frame.states.filter((state) => !here.has(state)).slice(0, size);
  }
  const named = statesNamed(view, mention.first);
  if (!context.frame.bilateral && named.length === 2) return named;
  return inTextOrder(context, (context.pair.length >= 2 ? context.pair : context.frame.states).slice(0, size));
}

/** The states that a sentence names before token `at`, those of persons with them. */
function statesNamed(view: View, at: number): string[] {
  const before = view.parties.filter((party) => party.last <= at && /^(?:state|person)$/.test(party.kind));
  return [...new Set(before.flatMap(({ country }) => (country ? [country] : [])))];
}

/** States as the body first names them. */
function inTextOrder({ frame }: Context, states: string[]): string[] {
  const order = [...frame.wording.keys()];
  if (states.some((state) => !order.includes(state))) return states;
  return states.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** A president or minister signs for the state, a chief executive for the firm named beside the office. */
function resolvePerson(mention: PartyMention, context: Context): Party[] {
  const { frame } = context;
  const country = mention.country ?? frame.people.get(surname(mention.name));
  if (!country || (!mention.forState && !mention.country)) return [];
  return [partyOfState(frame, country)];
}

/** "the company", "the ministry": who goes by the noun, else one of the last row's. */
function definite(reading: Reading, view: View, mention: PartyMention, context: Context): Party[] {
  const [named] = namedBefore(reading, view, mention.first, mention.name, 1);
  if (named) return resolveOne(reading, view, named, context);
  const found = context.recent.find((party) => party.kind === mention.kind);
  return found ? [found] : [];
}

function stateOf({ scan }: Reading, frame: Frame, mention: PartyMention): Party {
  const country = mention.country as string;
  // "Ankara signed": the state goes by its name in the article
  const isCapital = scan.name[mention.first]?.entry.kind === "capital";
  const isShort =
    isCapital ||
    mention.name === mention.name.toUpperCase() ||
    /^[A-Z.]{2,7}$/.test(mention.name) ||
    /^[A-Z]\. /.test(mention.name);
  const name = isShort ? nameOfState(frame, country) : tidy(mention.name).replace(/^Governments of (?:the )?/, "");
  const government = /\bgovernment\b/i.test(name) ? frame.governments.get(country) : undefined;
  if (government) return { name: government, country, kind: "state" };
  return {
    name: /\b(?:side|officials|regime|cabinet|leadership|delegation)$/i.test(name) ? nameOfState(frame, country) : name,
    country,
    kind: "state",
  };
}

const tidy = (name: string) => name.replace(/^(?:the|The) /, "").replace(/ \( /g, " (");

const codeOfBloc = (party: Party) => (party.name === "European Union" || party.name === "EU" ? "EU" : null);

/** The missing half of a pair of states: the weightiest state that is not yet a party. */
export function counterpart(context: Context, parties: readonly Party[]): Party | null {
  const taken = new Set(parties.map((party) => party.country ?? codeOfBloc(party)));
  const country = [...context.pair, ...context.frame.states].find((state) => !taken.has(state));
  return country ? partyOfState(context.frame, country) : null;
}
