// Merge: headline, lead and body that speak of the same instrument become one row.
import type { Candidate } from "./candidate";
import type { Party } from "./facts";
import { isSame } from "./resolve";

/** One candidate an instrument, in text order; a headline's gives way to the body's. */
export function merge(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const index = kept.findIndex((other) => isSameDeal(other, candidate));
    const other = kept[index];
    if (!other) kept.push(candidate);
    else kept[index] = isHeadline(other) && !isHeadline(candidate) ? { ...candidate } : { ...other };
  }
  return kept;
}

const isHeadline = (candidate: Candidate) => candidate.view.sentence.zone === "headline";

function isSameDeal(a: Candidate, b: Candidate): boolean {
  if (a.view === b.view && a.mention !== b.mention && !isCompatible(a, b)) return false;
  if (a.mention === b.mention) return false;
  const parties = shared(a.parties, b.parties);
  if (parties < Math.min(a.parties.length, b.parties.length)) {
    if (!isHeadline(a) || !sharedCountry(a, b)) return false;
  }
  if (!isCompatible(a, b)) return false;
  const overlap = subjectOverlap(a, b);
  if (overlap === null) return isHeadline(a) || isHeadline(b) || a.mention.determiner === "none";
  return overlap >= 0.4;
}

function isCompatible(a: Candidate, b: Candidate): boolean {
  if (a.instrument === b.instrument) return true;
  const loose = new Set(["agreement", "other", "partnership"]);
  if (isHeadline(a)) return loose.has(a.instrument);
  return loose.has(b.instrument) && b.explicit < 2;
}

function shared(a: readonly Party[], b: readonly Party[]): number {
  return a.filter((party) => b.some((other) => isSame(party, other))).length;
}

function sharedCountry(a: Candidate, b: Candidate): boolean {
  const countries = new Set(a.parties.map((party) => party.country));
  return b.parties.every((party) => party.country !== null && countries.has(party.country));
}

const SMALL = new Set(
  "the a an of and for in on to with cooperation co operation field fields area areas sector agreement memorandum understanding mou".split(
    " ",
  ),
);

/** Share of the shorter subject's words that the other has too; null where one has no subject. */
function subjectOverlap(a: Candidate, b: Candidate): number | null {
  const left = wordsOf(a.subject.title);
  const right = wordsOf(b.subject.title);
  if (left.size === 0 || right.size === 0) return null;
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / Math.min(left.size, right.size);
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1 && !SMALL.has(word))
      .map((word) => word.replace(/s$/, "")),
  );
}
