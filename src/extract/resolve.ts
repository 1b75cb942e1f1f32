// Resolve: mentions become parties: groups are written out, persons stand for their state, short names for long ones.

import type { PartyMention, Reading, View } from "../grammar";
import { singular } from "../grammar/groups";
import type { Context } from "./context";
import type { Party } from "./facts";
import { type Frame, nameOfState, stateParty, surname } from "./frame";
import { longerName } from "./longerNames";

/** The parties of one row, without repetition, in text order. */
export function resolveParties(
  _reading: Reading,
  view: View,
  mentions: readonly PartyMention[],
  context: Context,
): Party[] {
  const parties: Party[] = [];
  for (const mention of mentions) {
    for (const party of resolveOne(view, mention, context)) {
      if (!parties.some((other) => isSame(other, party))) parties.push(party);
    }
  }
  return parties;
}

function resolveOne(view: View, mention: PartyMention, context: Context): Party[] {
  const { frame } = context;
  if (mention.kind === "group") return resolveGroup(mention, context);
  if (mention.kind === "person") return resolvePerson(mention, context);
  if (mention.kind === "state" && mention.country) return [stateOf(frame, mention)];
  if (mention.members === "home") {
    const home = context.frame.states[0];
    return home ? [{ name: nameOfState(frame, home), country: home, kind: "state" }] : [];
  }
  if (mention.members === "others") return definite(mention, context);
  const alias = frame.aliases.get(mention.name.toLowerCase());
  const long = alias ?? longerName(frame.names, mention.name, view.sentence.index);
  const name = long && long.name.length > mention.name.length ? long : mention;
  return [
    { name: tidy(name.name), country: mention.country ?? name.country ?? null, kind: name.kind as Party["kind"] },
  ];
}

/** "the two countries", "we", "the two countries' environment ministries". */
function resolveGroup(mention: PartyMention, context: Context): Party[] {
  const { frame } = context;
  if (mention.members === "others")
    return context.recent.filter((party) => party.kind !== "state").slice(0, mention.size);
  const states = (context.pair.length >= 2 ? context.pair : frame.states).slice(0, mention.size ?? 2);
  const unit = mention.unit;
  if (unit)
    return states.map((country) => ({
      name: `${nameOfState(frame, country)}'s ${singular(unit)}`,
      country,
      kind: "agency",
    }));
  return states.map((country) => ({ name: nameOfState(frame, country), country, kind: "state" }));
}

/** A president or minister signs for the state, a chief executive for the firm named beside the office. */
function resolvePerson(mention: PartyMention, context: Context): Party[] {
  const { frame } = context;
  const country = mention.country ?? frame.people.get(surname(mention.name));
  if (!country || (!mention.forState && !mention.country)) return [];
  return [{ name: nameOfState(frame, country), country, kind: "state" }];
}

function definite(mention: PartyMention, context: Context): Party[] {
  const wanted = mention.kind;
  const found = context.recent.find((party) => party.kind === wanted);
  return found ? [found] : [];
}

function stateOf(frame: Frame, mention: PartyMention): Party {
  const country = mention.country as string;
  const isShort = mention.name === "" || /^[A-Z.]{2,7}$/.test(mention.name) || /^[A-Z]\. /.test(mention.name);
  const name = isShort ? nameOfState(frame, country) : tidy(mention.name).replace(/^Governments of (?:the )?/, "");
  return {
    name: /\b(?:side|officials|regime|cabinet|leadership|delegation)$/i.test(name) ? nameOfState(frame, country) : name,
    country,
    kind: "state",
  };
}

const tidy = (name: string) => name.replace(/^(?:the|The) /, "").replace(/ \( /g, " (");

/** The same signatory under two wordings. */
export function isSame(a: Party, b: Party): boolean {
  if (a.kind === "state" && b.kind === "state") return a.country === b.country;
  return a.name.toLowerCase() === b.name.toLowerCase();
}

/** The missing half of a pair of states: the weightiest state that is not yet a party. */
export function counterpart(context: Context, parties: readonly Party[]): Party | null {
  const taken = new Set(parties.map((party) => party.country));
  const country = [...context.pair, ...context.frame.states].find((state) => !taken.has(state));
  return country ? { name: stateParty(context.frame, country, 0).name, country, kind: "state" } : null;
}
