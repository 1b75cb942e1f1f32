// Partners: who works, merges or agrees with whom.
import type { Reading } from "../../grammar";
import type { Status } from "../facts";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, isFirm, isNamed } from "./deal";

/** "agreed (in principle) with Y to supply 50 megawatts". */
export function agreedWith(_reading: Reading, clause: DealClause): Deal[] {
  const { agreed, subject, partners } = clause;
  if (!agreed || subject.length === 0 || partners.length === 0) return [];
  const instrument = clause.frames.includes("work") || clause.frames.includes("merge") ? "agreement" : "contract";
  return [deal(clause, "agreed-with", instrument, [...subject, ...partners], objectEnd(clause))];
}

/** The object's first words: up to the next mark or preposition of purpose. */
function objectEnd(clause: DealClause): number {
  return Math.min(clause.end, clause.act.last + 6);
}

/** "is partnering with A, B and C", "has teamed up with A", "joined forces with A": one row a partner. */
export function partnered(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive } = clause;
  if (passive || subject.length === 0) return [];
  let at = act.last;
  if (act.lemma === "join") {
    if (!/^(?:forces|hands)$/.test(tokens[at]?.lower ?? "")) return [];
    at++;
  }
  if (act.lemma === "team") at++;
  if (tokens[at]?.lower !== "with") return [];
  const index = partyNear(reading.scan, view, at + 1, clause.end);
  if (index < 0) return [];
  const partners = listFrom(reading.scan, view, index, clause.end).filter(isNamed);
  if (!subject.some(isFirm) && !partners.some(isFirm)) return [];
  const status: Status = "announced";
  return partners.map((partner) => ({
    ...deal(clause, "partnered", "partnership", [...subject, partner], partner.last),
    status,
  }));
}

/** "X will merge with Y", "X and Y agreed to merge". */
export function merged(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive, partners } = clause;
  if (passive || !subject.every(isFirm)) return [];
  const other = after(reading, clause, act.last, /^with$/);
  const all = isFirm(other) && other.first - act.last < 5 ? [...subject, other] : [...subject, ...partners];
  if (all.length < 2) return [];
  return [deal(clause, "merged", "agreement", all, Math.max(act.last, isFirm(other) ? other.last : 0))];
}
