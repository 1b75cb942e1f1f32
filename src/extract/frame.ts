// Frame: who the article is about: its states in order of weight, the wordings of each, its people and its short names.
import type { PartyMention, Reading } from "../grammar";
import { countryOf } from "../grammar/names";
import { countryName } from "../lexicon/countries";
import type { Token } from "../text";
import { type LongerNames, longerNames } from "./longerNames";

/** What definite mentions ("the two countries", "Yoon", "the ministry") go back to. */
export interface Frame {
  /** ISO codes, the weightiest first. */
  states: string[];
  /** The article is about two states: they outweigh all others together. */
  bilateral: boolean;
  /** Share of each state in all that the article says of states, 0 to 1. */
  shares: Map<string, number>;
  /** How each state is written in full, its first wording in the body. */
  wording: Map<string, string>;
  /** Surname to country of those who act for a state. */
  people: Map<string, string>;
  /** Acronym or short name to the party that it stands for. */
  aliases: Map<string, PartyMention>;
  /** What short names may stand for. */
  names: LongerNames;
}

/** Reads the frame off the whole document, before any row is made. */
export function frameOf(reading: Reading): Frame {
  const weights = new Map<string, number>();
  const wording = new Map<string, string>();
  const people = new Map<string, string>();
  const aliases = new Map<string, PartyMention>();
  const { scan } = reading;
  let body = 0;
  for (const view of reading.views) {
    const { zone } = view.sentence;
    if (zone === "boilerplate" || zone === "byline") continue;
    const weight = zone === "headline" ? 4 : body < 3 ? 3 : 1;
    if (zone !== "headline") body++;
    for (let at = view.sentence.first; at < view.sentence.last; at++) {
      const match = scan.name[at];
      if (match?.first !== at) continue;
      const kind = match.entry.kind;
      if (kind !== "country" && kind !== "demonym" && kind !== "region") continue;
      const country = countryOf(match.entry.id);
      if (!country || isCurrency(scan.tokens[match.last])) continue;
      weights.set(country, (weights.get(country) ?? 0) + weight * (kind === "country" ? 2 : 1));
    }
    for (const party of view.parties) {
      if (party.kind === "state" && party.country && zone !== "headline") {
        if (!wording.has(party.country) && isFull(party.name)) wording.set(party.country, stateName(party.name));
        else if (/^Governments of/.test(party.name)) wording.set(party.country, stateName(party.name));
      }
      if (party.alias)
        for (const alias of party.alias.split(/[,;]| or /)) aliases.set(alias.trim().toLowerCase(), party);
      if (party.kind === "person" && party.country) people.set(surname(party.name), party.country);
    }
  }
  const states = [...weights.entries()].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  resolvePeople(reading, states, people);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const two = states.slice(0, 2).reduce((sum, state) => sum + (weights.get(state) ?? 0), 0);
  const shares = new Map(states.map((state) => [state, (weights.get(state) ?? 0) / total]));
  return {
    states,
    bilateral: states.length > 1 && two >= total * 0.75,
    shares,
    wording,
    people,
    aliases,
    names: longerNames(reading),
  };
}

/** "US$ 200", "Canadian dollars": money tells nothing of states. */
const isCurrency = (next: Token | undefined) => /^(?:\$|dollars?|cents|pounds?|euros?)$/.test(next?.lower ?? "");

/** "U.S.", "UK", "ROK" are no full wordings; "Government of India" is, without its government. */
const isFull = (name: string) =>
  !/^[A-Z.]{2,7}$/.test(name) &&
  !/\b(?:government|side|authorities|officials)\b/i.test(name) &&
  !/^[A-Z]\. /.test(name);

const stateName = (name: string) => name.replace(/^(?:the |governments of )+/i, "");

export const surname = (name: string) => name.split(" ").pop()?.toLowerCase() ?? "";

/** A head of state without a country ("President Yoon") belongs to the weighty state that nobody else speaks for. */
function resolvePeople(reading: Reading, states: string[], people: Map<string, string>): void {
  const claimed = new Set(people.values());
  for (const view of reading.views) {
    for (const party of view.parties) {
      if (party.kind !== "person" || party.country || !party.forState) continue;
      const key = surname(party.name);
      if (people.has(key)) continue;
      const free = states.slice(0, 2).find((state) => !claimed.has(state)) ?? states[0];
      if (free) people.set(key, free);
    }
  }
}

/** The state's name as a party: as the text writes it in full, else its short English name. */
export function nameOfState(frame: Frame, country: string): string {
  return frame.wording.get(country) ?? countryName(country);
}

/** A state as a party. */
export function stateParty(frame: Frame, country: string, at: number): PartyMention {
  return { first: at, last: at, name: nameOfState(frame, country), kind: "state", country };
}
