// Frame: who the article is about: its states in order of weight, the wordings of each, its people and its short names.
import type { PartyMention, Reading } from "../grammar";
import { countryOf } from "../grammar/nameWords";
import { countryName } from "../lexicon/countries";
import { surface, type Token } from "../text";
import { datelineOf } from "./dateline";
import type { Party } from "./facts";
import { type LongerNames, longerNames } from "./longerNames";
import { speakerOf } from "./speaker";

/** What definite mentions ("the two countries", "Yoon", "the ministry") go back to. */
export interface Frame {
  /** ISO codes (and "EU"), the weightiest first; in a speech the speaker's own state before all. */
  states: string[];
  /** The article is about two states: they outweigh all others together. */
  bilateral: boolean;
  /** The state of the city that the story is datelined from, null where it has no dateline. */
  seat: string | null;
  /** Share of each state in all that the article says of states, 0 to 1. */
  shares: Map<string, number>;
  /** How each state is written in full, its first wording in the body. */
  wording: Map<string, string>;
  /** "Government of the Kingdom of Bahrain", the longest wording, for each state that has one. */
  governments: Map<string, string>;
  /** Surname to country of those who act for a state. */
  people: Map<string, string>;
  /** Acronym or short name to the party that it stands for. */
  aliases: Map<string, PartyMention>;
  /** What short names may stand for. */
  names: LongerNames;
}

/** The bloc that signs like a state. */
const UNION = "EU";

/** Reads the frame off the whole document, before any row is made. */
export function frameOf(reading: Reading): Frame {
  const weights = new Map<string, number>();
  const wording = new Map<string, string>();
  const spellings = new Map<string, string>();
  const governments = new Map<string, string>();
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
      const union = kind === "bloc" && match.entry.id === UNION;
      if (kind !== "country" && kind !== "demonym" && kind !== "region" && !union) continue;
      const country = union ? UNION : countryOf(match.entry.id);
      if (!country || isCurrency(scan.tokens[match.last])) continue;
      if (kind === "country") spell(spellings, country, surface(scan.tokens, match.first, match.last));
      weights.set(country, (weights.get(country) ?? 0) + weight * (kind === "country" || union ? 2 : 1));
    }
    for (const party of view.parties) {
      if (party.kind === "state" && party.country && zone !== "headline") {
        if (!wording.has(party.country) && isFull(party.name)) wording.set(party.country, stateName(party.name));
        else if (/^Governments of/.test(party.name)) wording.set(party.country, stateName(party.name));
      }
      if (party.country && /^Government of /.test(party.name)) spell(governments, party.country, party.name);
      if (party.alias)
        for (const alias of party.alias.split(/[,;]| or /)) aliases.set(alias.trim().toLowerCase(), party);
      if (party.kind === "person" && party.country) people.set(surname(party.name), party.country);
    }
  }
  for (const [country, spelling] of spellings)
    if (!wording.has(country) && spelling.length >= countryName(country).length) wording.set(country, spelling);
  const states = [...weights.entries()].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  resolvePeople(reading, states, people);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const two = states.slice(0, 2).reduce((sum, state) => sum + (weights.get(state) ?? 0), 0);
  const sovereign = total - (weights.get(UNION) ?? 0);
  const shares = new Map(
    states.map((state) => [state, (weights.get(state) ?? 0) / (state === UNION ? total : sovereign)]),
  );
  const speaker = speakerOf(reading, states, shares);
  return {
    states: speaker ? [speaker, ...states.filter((state) => state !== speaker)] : states,
    bilateral: speaker === null && states.length > 1 && two >= total * 0.75,
    seat: datelineOf(reading.document, null).country,
    shares,
    wording,
    governments,
    people,
    aliases,
    names: longerNames(reading),
  };
}

/** Keeps the longest wording in full of a state. */
function spell(wordings: Map<string, string>, country: string, wording: string): void {
  if (
    wording.length > (wordings.get(country)?.length ?? 3) &&
    !/^[A-Z.]{2,7}$/.test(wording) &&
    !/^[A-Z]\. /.test(wording)
  )
    wordings.set(country, wording);
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

/** A state of the frame as a party; the European Union is one without a country. */
export function partyOfState(frame: Frame, state: string): Party {
  if (state === UNION) return { name: "European Union", country: null, kind: "organisation" };
  return { name: nameOfState(frame, state), country: state, kind: "state" };
}
