// Same party: one signatory under two wordings: in full, short, by its acronym, by its side.
import { once } from "../text/once";
import type { Party } from "./facts";

/** The same signatory under two wordings. */
export function isSame(a: Party, b: Party): boolean {
  if (a.kind === "state" && b.kind === "state") return a.country === b.country;
  // the academies "under the President" of two states
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (a.name.length === b.name.length && a.name.toLowerCase() === b.name.toLowerCase()) return true;
  const { side } = wordingOf(a);
  if (side !== null && side === wordingOf(b).side) return true;
  return isSameWording(a, b);
}

/** What a party is compared by. */
const wordingOf = once(({ name }: Party) => ({
  side: sideOf(name),
  content: name.length < 20 ? null : new Set(contentWords(name)),
  /** "EU" of "European Union". */
  initials: name
    .split(/[^A-Za-z]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join(""),
}));

/** "rebel" of "rebels", "Rebel leaders", "main rebel groups": the side of those who go without a name. */
export function sideOf(name: string): string | null {
  if (!/(?:^| )[a-z]+$/.test(name) && !/^[A-Z][a-z]+s$/.test(name)) return null;
  return /\b(?:rebel|insurgent|guerrilla|separatist|militant)/.exec(name.toLowerCase())?.[0] ?? null;
}

/** "United Nations' Food and Agriculture Organization", "Food and Agriculture Organization of the United Nations". */
function isSameWording(a: Party, b: Party): boolean {
  const left = wordingOf(a).content;
  const right = wordingOf(b).content;
  if (!left || !right || Math.abs(a.name.length - b.name.length) > 12) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared >= 3 && shared >= Math.max(left.size, right.size) * 0.8;
}

const contentWords = (name: string) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\u024f]+/)
    .filter((word) => word !== "" && !/^(?:the|of|and|for|s)$/.test(word))
    .map((word) => word.replace(/s$/, ""));

/** How many of `a` stand in `b` too, in full or short. */
export function shared(a: readonly Party[], b: readonly Party[]): number {
  return a.filter((party) =>
    b.some((other) => isSame(party, other) || isShortOf(party, other) || isShortOf(other, party)),
  ).length;
}

/** "Hanbit" of "Hanbit Materials", "EU" of "European Union". */
function isShortOf(short: Party, long: Party): boolean {
  if (short.name.length >= long.name.length) return false;
  const next = long.name[short.name.length];
  if (next === " " && long.name.toLowerCase().startsWith(`${short.name.toLowerCase()} `)) return true;
  return /^[A-Z]{2,}$/.test(short.name) && short.name === wordingOf(long).initials;
}
