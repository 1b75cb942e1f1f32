// Weights: how much of the article speaks of each state, and which one it is at home in.
import type { Reading } from "../grammar";
import { countryOf, NATIONS } from "../grammar/nameWords";
import { lowerAt, normAt, type Token } from "../text";
import { cabinetOf } from "./cabinet";
import { speakerOf } from "./speaker";

/** The bloc that signs like a state. */
export const UNION = "EU";

/** A state that the article's dateline stands in and that carries so much of the article is its home. */
const SEATED = 0.1;

export interface Weights {
  /** ISO codes (and "EU"), the weightiest first; where the article is not about two states, the one at home before all. */
  states: string[];
  /** The article is about two states: they outweigh all others together. */
  bilateral: boolean;
  /** Share of each state in all that the article says of states, 0 to 1. */
  shares: Map<string, number>;
  /** The state whose cabinet the text reports, null where it reports none. */
  cabinet: string | null;
}

/** Weighs the states: a name counts twice an adjective, the headline and the lead more than the rest. */
export function weightsOf(reading: Reading, seat: string | null): Weights {
  const weights = new Map<string, number>();
  const paragraphs = new Map<string, Set<number>>();
  const { scan } = reading;
  let body = 0;
  for (const { sentence } of reading.views) {
    const { zone } = sentence;
    if (zone === "boilerplate" || zone === "byline") continue;
    const weight = zone === "headline" ? 4 : body < 3 ? 3 : 1;
    if (zone !== "headline") body++;
    for (let at = sentence.first; at < sentence.last; at++) {
      const found = stateAt(reading, at);
      if (!found || isCurrency(scan.tokens[scan.name[at]?.last ?? at + 1])) continue;
      if (found.count > 0) weights.set(found.state, (weights.get(found.state) ?? 0) + weight * found.count);
      const seen = paragraphs.get(found.state) ?? new Set();
      paragraphs.set(found.state, seen.add(sentence.paragraph));
    }
  }
  const states = [...weights.entries()].sort((a, b) => b[1] - a[1]).map(([state]) => state);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const sovereign = total - (weights.get(UNION) ?? 0);
  const shares = new Map(
    states.map((state) => [state, (weights.get(state) ?? 0) / (state === UNION ? total : sovereign)]),
  );
  const two = states.slice(0, 2).reduce((sum, state) => sum + (weights.get(state) ?? 0), 0);
  const speaker = speakerOf(reading, states, shares);
  const cabinet = cabinetOf(reading);
  const abroad = cabinet !== null && !states.slice(0, 2).includes(cabinet);
  const bilateral = speaker === null && !abroad && states.length > 1 && two >= total * 0.75;
  if (bilateral) return { states, bilateral, shares, cabinet };
  // an article about many is at home where most of its paragraphs are
  const spread = (state: string) => paragraphs.get(state)?.size ?? 0;
  states.sort((a, b) => spread(b) - spread(a));
  const home = cabinet ?? speaker ?? (seat && (shares.get(seat) ?? 0) >= SEATED ? seat : states[0]);
  return { states: home ? [home, ...states.filter((state) => state !== home)] : [], bilateral, shares, cabinet };
}

/** The state that the word at `at` speaks of, and how much. */
function stateAt({ scan }: Reading, at: number): { state: string; count: number } | null {
  const match = scan.name[at];
  if (!match) {
    const nation = NATIONS.get(lowerAt(scan.tokens, at));
    return nation ? { state: nation, count: 1 } : null;
  }
  if (match.first !== at) return null;
  // "in Addis Ababa, Ethiopia", "the Ethiopian capital": where it happened, not who
  const city = scan.name[at - 2];
  if (normAt(scan.tokens, at - 1) === "," && city?.last === at - 1 && /^(?:city|capital)$/.test(city.entry.kind))
    return null;
  if (
    /^(?:capital|city)$/.test(scan.tokens[match.last + (normAt(scan.tokens, match.last) === "'s" ? 1 : 0)]?.lower ?? "")
  )
    return null;
  const { kind, id } = match.entry;
  if (kind === "bloc" && id === UNION) return { state: UNION, count: 2 };
  if (!/^(?:country|demonym|region|agency)$/.test(kind)) return null;
  const state = countryOf(id);
  // an agency tells where the article is at home, not whom it is about
  return state ? { state, count: kind === "country" ? 2 : kind === "agency" ? 0 : 1 } : null;
}

/** "US$ 200", "Canadian dollars": money tells nothing of states. */
const isCurrency = (next: Token | undefined) => /^(?:\$|dollars?|cents|pounds?|euros?)$/.test(next?.lower ?? "");
