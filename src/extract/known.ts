// Known: what a definite mention takes for known to the reader, and what a row learns from it.

import type { Reading } from "../grammar";
import { lowerAt } from "../text";
import type { Candidate, Material } from "./candidate";
import type { Context } from "./context";
import type { Party } from "./facts";
import { isSameKind, sharesCountries } from "./guards";
import { overlapOf } from "./subjectOverlap";

/** "withdrew from the fisheries treaty with Chad", "ratified the border agreement": what ends or is ratified is known to the reader. */
export function isKnown({ governor, mention, roles }: Material, { frame }: Context): boolean {
  const ended = governor.act?.act === "ended" || governor.noun?.status === "ended";
  // "agreed to an extension of the Agreement on Fisheries"
  const ends = ended || (governor.noun?.status === "renewed" && mention.titled);
  const known = ends || governor.act?.lemma === "ratify";
  return known && (roles.parties.length > 0 || mention.titled || mention.countries.length > 0 || frame.bilateral);
}

/** "adopted by 195 parties": who did it is told, and is nobody whom the article names. */
export function isByStrangers({ scan }: Reading, { governor, view }: Material): boolean {
  const act = governor.voice === "passive" ? governor.act : null;
  if (!act || lowerAt(scan.tokens, act.last) !== "by" || act.last + 1 >= view.sentence.last) return false;
  return (
    scan.tokens[act.last + 1]?.kind === "number" ||
    /^(?:all|most|many|several|dozens|some)$/.test(lowerAt(scan.tokens, act.last + 1))
  );
}

/**
 * "The agreement on the use of the base was signed in 2001", "the main rebel group signed the accord": definite, but
 * nothing of its kind stands before it.
 */
export function isFirstMention(
  { mention, governor, subject, status, view }: Material,
  rows: readonly Candidate[],
  explicit: number,
): boolean {
  if (mention.determiner !== "definite" || mention.weak || rows.some((row) => isSameKind(row, mention))) return false;
  if (view.sentence.zone === "headline") return false;
  if (explicit > 0 && governor.act !== null && SIGNS.test(governor.act.lemma)) return true;
  const direct = subject.ranges[0] !== undefined && subject.ranges[0][0] === mention.last + 1 && subject.topical;
  if (status.status === "negotiating") return status.told && mention.headLast - mention.head > 1;
  return direct && governor.act?.passive === true && governor.act.act === "signed";
}

/** "The MoU, signed in Lima,", "Under the agreement,": definite, and neither a row nor a sentence before speaks of one of its kind. */
export function isNewToReader(
  { scan, views }: Reading,
  { mention, governor, view: { sentence } }: Material,
  rows: readonly Candidate[],
): boolean {
  if (mention.determiner !== "definite" || mention.weak || rows.some((row) => isSameKind(row, mention))) return false;
  if (
    governor.act === null &&
    governor.noun === null &&
    !/^(?:under|through|with)$/.test(lowerAt(scan.tokens, mention.first - 1))
  )
    return false;
  return !views
    .slice(Math.max(0, sentence.index - 6), sentence.index)
    .some((before) => before.instruments.some(({ instrument }) => instrument === mention.instrument));
}

/** "to terminate the said agreement", "the deal was extended": the row that stands changes its status. */
export function reviseRow(material: Material, rows: readonly Candidate[], parties: readonly Party[]): Candidate | null {
  const act = material.governor.act?.act;
  if (act !== "ended" && act !== "renewed") return null;
  if (material.governor.act?.negated) return null;
  const isOf = (other: Candidate) =>
    isSameKind(other, material.mention) &&
    sharesCountries(other.parties, parties) &&
    overlapOf(other.subject.title, material.subject.title, other.parties) !== 0;
  const row = [...rows].reverse().find(isOf);
  if (row) {
    row.status = act;
    row.statusWords = material.status.words;
  }
  return row ?? null;
}

/** "the signing of the Arrangement on Degrees", "the Tax Agreement, which was signed in 2007": capitals, an act of signing, and no other that stands is about the same. */
export function isOther(
  { mention, governor: { act, noun }, subject, view }: Material,
  rows: readonly Candidate[],
): boolean {
  const direct = subject.topical && subject.ranges.some(([from]) => from === mention.last + 1);
  const worded = direct || mention.headLast - mention.head > 1;
  const told = view.acts.find(({ first, passive }) => passive && first >= mention.last && first - mention.last <= 2);
  const signs = [act, told].some((verb) => /^(?:sign|ink|reach|conclude)$/.test(verb?.lemma ?? ""));
  if (!mention.titled || !worded || !(signs || noun?.status === "signed")) return false;
  return rows.every(
    (row) => row.subject.title !== "" && overlapOf(row.subject.title, subject.title, row.parties) === 0,
  );
}

const SIGNS = /^(?:sign|ink|initial|seal|conclude|ratify|approve)$/;

const TRUCE = /^(?:cease|ceasefire|truce|armistice)$/;
const NEW = /^(?:another|similar|previous|earlier|new|second|third|last|\d{4})$/;

/** "Both sides agreed the truce": a truce with a movement has been told, and this is no other one. */
export function isTruceAgain({ scan }: Reading, { mention, view }: Material, rows: readonly Candidate[]): boolean {
  const isTruce = ({ head }: Candidate["mention"]) => TRUCE.test(lowerAt(scan.tokens, head));
  if (!isTruce(mention) || mention.plural) return false;
  for (let at = mention.first; at < mention.last + 2; at++) if (NEW.test(lowerAt(scan.tokens, at))) return false;
  return rows.some(
    (row) => row.view !== view && isTruce(row.mention) && row.parties.some(({ kind }) => kind === "organisation"),
  );
}
