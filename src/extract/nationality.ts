// Nationality: the countries of a row, and what the article's frame adds where a party's own words do not tell.
import { nameLexicon } from "../grammar/gazetteer";
import { matchAll, wordsOf } from "../lexicon/index";
import type { Party } from "./facts";
import type { Frame } from "./frame";

/** A state of a pair that carries less of the article than this is only touched on. */
const MINOR = 0.2;

/** The same for the state of the dateline's city. */
const SEATED = 0.1;

/** A state that carries at least so much of the article is the home of its firms. */
const DOMESTIC = 0.5;

/**
 * Gives a party its country where only one is left for it: of "Boeing and Vietnam Airlines" in an article about the
 * United States and Vietnam, Boeing is the American one.
 *
 * @returns the parties, and the ISO 3166-1 alpha-3 codes of all of them in their order, then those that the frame adds
 */
export function nationalise(
  frame: Frame,
  parties: readonly Party[],
  rule: string,
): { parties: Party[]; countries: string[] } {
  const known = new Set(parties.flatMap((party) => (party.country ? [party.country] : [])));
  const open = parties.filter((party) => party.country === null && !isSupranational(party));
  // "Peru's Cobre Sur buys 30% of Cerro Alto": a buyer at home buys abroad as well as at home
  const told = rule === "stake" && frame.bilateral && parties[0]?.country != null;
  const free = parties.length > 1 && open.length > 0 && !told ? freeStates(frame, known, open) : [];
  const only = open.length === 1 && free.length === 1 ? free[0] : undefined;
  return {
    parties: only ? parties.map((party) => (party === open[0] ? { ...party, country: only } : party)) : [...parties],
    countries: [...known, ...free],
  };
}

/** The states that parties without a country must belong to. */
function freeStates(frame: Frame, known: ReadonlySet<string>, open: readonly Party[]): string[] {
  const [home, other] = frame.states.filter((state) => state.length === 3);
  if (!home) return [];
  if (frame.bilateral && other && (frame.shares.get(other) ?? 0) >= MINOR) {
    if (known.size === 0) return open.length > 1 ? [home, other] : [];
    const free = [home, other].filter((state) => !known.has(state));
    if (free.length === 1 && known.size === 1) return free;
  }
  // "the University of Kelaniya and Linyi University of China" in an article about Sri Lanka
  const own = frame.seat ?? home;
  const institution = open.some(({ kind }) => kind === "university" || kind === "agency");
  const least = frame.seat === null ? DOMESTIC : frame.bilateral ? MINOR : SEATED;
  const domestic = (frame.shares.get(own) ?? 0) >= least;
  // "the Department of Energy" in an article at home in one state
  const agency = open.some(({ kind }) => kind === "agency") && (frame.shares.get(own) ?? 0) >= DOMESTIC;
  return (institution || domestic) && (known.size > 0 || agency) && !known.has(own) ? [own] : [];
}

/** The IMF, the European Union: a member of a lexicon of bodies that belong to no state; so do "rebels". */
function isSupranational(party: Party): boolean {
  if (party.kind !== "organisation") return false;
  if (/^[a-z]/.test(party.name) || / [a-z]+$/.test(party.name)) return true;
  return matchAll(wordsOf(party.name), nameLexicon()).some(
    ({ entry }) => entry.kind === "organisation" || entry.kind === "bloc",
  );
}
