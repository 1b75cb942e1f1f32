// Merge: headline, lead and body that speak of the same instrument become one row.
import type { Candidate } from "./candidate";
import { ROWS_BACK } from "./context";
import type { Party } from "./facts";
import { isSettledBy } from "./retold";
import { isHeadline, isInDetail, isReference, isSameDeal, subjectOverlap } from "./sameDeal";
import { shared } from "./sameParty";

/** How many mentions a row remembers: more than any article has. */
const MENTIONS_KEPT = 24;

/** One candidate an instrument, in text order; a headline's gives way to the body's. */
export function merge(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    let index = Math.max(0, kept.length - ROWS_BACK);
    while (index < kept.length && !isSameDeal(kept[index] as Candidate, candidate)) index++;
    const other = kept[index];
    if (!other) kept.push(candidate);
    else kept[index] = joined(other, candidate);
  }
  const isTold = (total: Candidate, at: number) =>
    kept.slice(Math.max(0, at - ROWS_BACK), at + ROWS_BACK).some((other) => !other.total && gives(total, other));
  return kept.filter((candidate, at) => !candidate.total || !isTold(candidate, at));
}

/** An aggregate gives way to a row of its kind and countries. */
function gives(total: Candidate, row: Candidate): boolean {
  return (
    row.rule !== total.rule &&
    !(row.deal && row.view === total.view) &&
    (row.instrument === total.instrument || total.instrument === "other" || total.instrument === "agreement") &&
    isBetween(row.parties, total.parties) &&
    total.parties.every((party) => party.kind === "state" || shared([party], row.parties) > 0) &&
    (!total.subject.topical || subjectOverlap(total, row) !== 0)
  );
}

/** Are the countries of a total those of the row, as far as the text tells them? */
function isBetween(parties: readonly Party[], countries: readonly Party[]): boolean {
  const has = (country: string | null) => parties.some((party) => party.country === country);
  const told = countries.filter(({ country }) => country !== null && has(country)).length;
  return told > 0 && (has(null) || countries.every(({ country }) => country === null || has(country)));
}

/** The body's wording over the headline's, the told over the default, the named parties over the inferred. */
function joined(a: Candidate, b: Candidate): Candidate {
  const gives =
    (isHeadline(a) && !isHeadline(b) && a.rule !== "enumerated-subjects") ||
    (a.total && !b.total) ||
    (isBare(a) && !isBare(b));
  const base = gives ? b : a;
  const other = base === a ? b : a;
  const row = { ...base, total: a.total && b.total };
  if (other.explicit > base.explicit || isInDetail(a, b)) {
    row.parties = other.parties;
    row.explicit = other.explicit;
    row.partyWords = other.partyWords;
  }
  const says = !/^(?:other|partnership)$/.test(other.instrument) && !(other.mention.vague && isReference(other));
  if (row.instrument === "agreement" && says) row.instrument = other.instrument;
  if (isSettledBy(a, b)) {
    row.status = b.status;
    row.statusWords = b.statusWords;
  }
  if (!base.statusTold && other.statusTold) {
    row.status = other.status;
    row.statusWords = other.statusWords;
    row.statusTold = true;
  }
  if (row.subject.title === "") row.subject = { ...other.subject, ranges: [] };
  if (!row.extra) row.extra = [];
  row.extra = [...row.extra, other, ...(other.extra ?? [])].slice(0, MENTIONS_KEPT);
  row.retold = [...(a.retold ?? []), ...(b.retold ?? [])].slice(0, MENTIONS_KEPT);
  return row;
}

/** A mention that no verb or noun of act governs. */
const isBare = ({ governor, rule }: Candidate) =>
  governor.act === null && governor.noun === null && rule !== "list-item";
