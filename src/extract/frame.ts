// Frame: who the article is about: its states in order of weight, the wordings of each, its people and its short names.
import type { PartyMention, Reading } from "../grammar";
import { countryName } from "../lexicon/countries";
import { LEADERS } from "../lexicon/leaders";
import { rowsOf, value, values } from "../lexicon/lines";
import { surface } from "../text";
import { datelineOf } from "./dateline";
import type { Party } from "./facts";
import { type LongerNames, longerNames } from "./longerNames";
import { UNION, type Weights, weightsOf } from "./weights";

/** What definite mentions ("the two countries", "Yoon", "the ministry") go back to. */
export interface Frame extends Weights {
  /** The state whose cabinet speaks or which the story is datelined from, null where the text tells neither. */
  seat: string | null;
  /** How each state is written in full, its first wording in the body. */
  wording: Map<string, string>;
  /** "Government of the Kingdom of Bahrain", the longest wording, for each state that has one. */
  governments: Map<string, string>;
  /** Surname to country of those who act for a state. */
  people: Map<string, string>;
  /** Surname to the institution of those who lead one. */
  leaders: Map<string, PartyMention>;
  /** Acronym or short name to the party that it stands for. */
  aliases: Map<string, PartyMention>;
  /** What short names may stand for. */
  names: LongerNames;
  /** Name of a firm, in lower case, to its country, where the text has told it once: "Norway's Fjord Energi". */
  homes: Map<string, string>;
}

/** Reads the frame off the whole document, before any row is made. */
export function frameOf(reading: Reading): Frame {
  const wording = new Map<string, string>();
  const spellings = new Map<string, string>();
  const governments = new Map<string, string>();
  const people = new Map<string, string>();
  const leaders = new Map<string, PartyMention>();
  const aliases = new Map<string, PartyMention>();
  const homes = new Map<string, string>();
  const { scan } = reading;
  for (const view of reading.views) {
    const { zone } = view.sentence;
    if (zone === "boilerplate" || zone === "byline") continue;
    for (let at = view.sentence.first; at < view.sentence.last; at++) {
      const match = scan.name[at];
      if (match?.first !== at || match.entry.kind !== "country") continue;
      const name = surface(scan.tokens, match.first, match.last);
      spell(spellings, match.entry.id, name);
      const short = initials(name);
      if (short.length > 2) aliases.set(short, { ...match, name, kind: "state", country: match.entry.id });
    }
    for (const party of view.parties) {
      if (party.kind === "state" && party.country && zone !== "headline") {
        if (!wording.has(party.country) && isFull(party.name)) wording.set(party.country, stateName(party.name));
        else if (/^Governments of/.test(party.name)) wording.set(party.country, stateName(party.name));
      }
      if (party.kind === "company" && party.country && !homes.has(party.name.toLowerCase()))
        homes.set(party.name.toLowerCase(), party.country);
      if (party.country && /^Government of /.test(party.name)) spell(governments, party.country, party.name);
      for (const body of party.leads ? [party, party.leads] : [party])
        for (const alias of body.alias?.split(/[,;]| or /) ?? []) aliases.set(alias.trim().toLowerCase(), body);
      if (party.kind !== "person") continue;
      if (party.leads && !ofMinistry(party)) leaders.set(surname(party.name), party.leads);
      else if (party.country) people.set(surname(party.name), party.country);
    }
  }
  for (const [country, spelling] of spellings)
    if (!wording.has(country) && spelling.length >= countryName(country).length) wording.set(country, spelling);
  const dateline = datelineOf(reading.document, null).country;
  const weights = weightsOf(reading, dateline);
  const seat = weights.cabinet ?? dateline;
  resolvePeople(reading, weights.states, people);
  return {
    ...weights,
    seat,
    wording,
    governments,
    people,
    leaders,
    aliases,
    homes,
    names: longerNames(reading),
  };
}

export const ofMinistry = ({ leads }: PartyMention) => leads !== undefined && /\bMinistry\b/.test(leads.name);

/** "car" of "Central African Republic", which an article goes on to call "CAR". */
const initials = (name: string) =>
  name
    .split(/[ -]/)
    .map((word) => (/^[A-Z]/.test(word) ? word[0] : ""))
    .join("")
    .toLowerCase();

/** Keeps the longest wording in full of a state. */
function spell(wordings: Map<string, string>, country: string, wording: string): void {
  if (
    wording.length > (wordings.get(country)?.length ?? 3) &&
    wording !== wording.toUpperCase() &&
    !/^[A-Z.]{2,7}$/.test(wording) &&
    !/^[A-Z]\. /.test(wording)
  )
    wordings.set(country, wording);
}

/** "U.S.", "UK", "ROK" are no full wordings; "Government of India" is, without its government. */
const isFull = (name: string) =>
  name.length > 3 &&
  name !== name.toUpperCase() &&
  name !== "America" &&
  !/^[A-Z.]{2,7}$/.test(name) &&
  !/\b(?:government|side|authorities|officials|delegation|leadership|cabinet|regime)\b/i.test(name) &&
  !/^[A-Z]\. /.test(name);

const stateName = (name: string) => name.replace(/^(?:the |governments of )+/i, "");

export const surname = (name: string) => name.split(" ").pop()?.toLowerCase() ?? "";

/** The state of a leader whom the text names without it, where the text is about that state. */
function ledFrom(name: string, states: readonly string[]): string | undefined {
  const row = rowsOf(LEADERS).find((line) => values(line, 1).includes(name));
  return row && states.includes(value(row, 0)) ? value(row, 0) : undefined;
}

/** A head of state without a country ("President Yoon") belongs to the weighty state that nobody else speaks for. */
function resolvePeople(reading: Reading, states: string[], people: Map<string, string>): void {
  for (const { parties } of reading.views) {
    for (const { kind, country, forState, name } of parties) {
      if (kind !== "person" || country || !forState || people.has(surname(name))) continue;
      const led = ledFrom(surname(name), states);
      if (led) people.set(surname(name), led);
    }
  }
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
