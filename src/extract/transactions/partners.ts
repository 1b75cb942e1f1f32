// Partners: who works, merges or agrees with whom.
import type { Reading } from "../../grammar";
import { lowerAt } from "../../text";
import type { Status } from "../facts";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isFirm, isNamed } from "./deal";
import { verbForms } from "./verbs";

/** "agreed (in principle) with Y to supply 50 megawatts". */
export function agreedWith(_reading: Reading, clause: DealClause): Deal[] {
  const { agreed, subject, partners } = clause;
  if (!agreed || subject.length === 0 || partners.length === 0) return [];
  const instrument = /^(?:work|make|jointly|merge)$/.test(clause.frames[clause.frames.length - 1] ?? "")
    ? "agreement"
    : "contract";
  return [deal(clause, "agreed-with", instrument, [...subject, ...partners], objectEnd(clause))];
}

/** "had agreed with the Airport Corporation to expand its operations": firms, whatever they are to do. */
export function agreedOn(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive, end } = clause;
  if (passive || !subject.every(isFirm)) return [];
  // "A, B and C agreed to support the expansion of a plant": a verb of no deal
  const plain = lowerAt(tokens, act.last) === "to" && !verbForms().has(lowerAt(tokens, act.last + 1));
  if (plain && subject.length > 1)
    return [deal(clause, "agreed-to", "agreement", subject, Math.min(view.sentence.last, act.last + 7))];
  if (lowerAt(tokens, act.last) !== "with") return [];
  const other = view.parties[partyNear(reading.scan, view, act.last + 1, end)];
  if (!isFirm(other) || other.first - act.last > 2 || lowerAt(tokens, other.last) !== "to") return [];
  return [deal(clause, "agreed-with", "agreement", [...subject, other], Math.min(view.sentence.last, other.last + 6))];
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
    const host = view.parties.find(({ first }) => first === at);
    // "A joined B in developing the terminal"
    if (
      isFirm(host) &&
      lowerAt(tokens, host.last) === "in" &&
      verbForms().get(lowerAt(tokens, host.last + 1))?.form === "gerund"
    )
      return [{ ...deal(clause, "partnered", "partnership", [...subject, host], host.last), status: "announced" }];
    if (!/^(?:forces|hands)$/.test(lowerAt(tokens, at))) return [];
    at++;
  }
  if (act.lemma === "team") at++;
  // "A and B have joined forces to build", "A and B will partner on missiles"
  if (/^(?:to|on|in|for)$/.test(lowerAt(tokens, at)) && subject.length > 1 && subject.every(isFirm))
    return [{ ...deal(clause, "partnered", "partnership", subject, at), status: "announced" }];
  if (lowerAt(tokens, at) !== "with") return [];
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

/** "A and B are negotiating an exchange of data", "A is negotiating with B over the price". */
export function negotiated(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, end } = clause;
  if (act.tense !== "present" || !subject.every(isNamed)) return [];
  const direct = lowerAt(tokens, act.last) === "with" ? partyNear(reading.scan, view, act.last + 1, end) : -1;
  const partners = direct < 0 ? [] : listFrom(reading.scan, view, direct, end).filter(isNamed);
  const parties = [...subject, ...partners];
  if (parties.length < 2 || end - act.last < 2) return [];
  const last = Math.min(end, Math.max(act.last, partners[partners.length - 1]?.last ?? 0) + 5);
  return [{ ...deal(clause, "negotiated", "agreement", parties, last), status: "negotiating" }];
}

/** "A and B announced their intent to collaborate on ports", "A will collaborate with B": firms, not states with hopes. */
export function workTogether(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive, end, agreed } = clause;
  // "A, B and C agreed to cooperate on reactors"
  if (agreed && !passive && subject.length > 1 && subject.every(isFirm))
    return [deal(clause, "agreed-to", "agreement", subject, Math.min(end, act.last + 5))];
  const ahead = act.tense === "future" || (act.tense === "infinitive" && /^intent/.test(clause.words));
  // "A and B are collaborating to deploy"
  if (passive || !(ahead || (act.tense === "present" && act.lemma === "collaborate"))) return [];
  const other = after(reading, clause, act.last, /^with$/);
  const parties = isFirm(other) && other.first - act.last < 9 ? [...subject, other] : subject;
  if (parties.length < 2 || !parties.every(isFirm)) return [];
  return [deal(clause, "together", "partnership", parties, Math.min(end, act.last + 5))];
}

/** "A and B agreed to build a power plant", "A and B will jointly invest": what they agreed to do is a thing, not a hope. */
export function makeTogether(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, agreed, led, end } = clause;
  if (!(agreed || isJoint(reading, clause)) || led || subject.length < 2 || !subject.every(isNamed)) return [];
  return [deal(clause, "agreed-to", agreed ? "agreement" : "partnership", subject, Math.min(end, act.last + 6))];
}

/** "will jointly build", "are co-developing": firms, and what they do one thing. */
function isJoint({ scan: { tokens } }: Reading, { act, subject, passive }: DealClause): boolean {
  const ahead = act.tense === "future" || (act.tense === "present" && act.lemma !== "discuss");
  const word = find(tokens, act.first, act.last + 1, (at) => /^(?:jointly|co)$/.test(lowerAt(tokens, at)));
  return ahead && !passive && word >= 0 && isFirm(subject[0]) && subject.every(isNamed);
}

/** "A and B are co-developing an aircraft", "A will jointly build a plant with B": as `makeTogether`, where to agree on it is a hope only. */
export function jointly(reading: Reading, clause: DealClause): Deal[] {
  if (!isJoint(reading, clause)) return [];
  const other = clause.subject.length > 1 ? undefined : after(reading, clause, clause.act.last, /^with$/);
  return makeTogether(reading, {
    ...clause,
    agreed: false,
    subject: isNamed(other) ? [...clause.subject, other] : clause.subject,
  });
}

/** "will build a plant, in partnership with A and B", "A, in collaboration with B, will lay a cable": who names with whom. */
export function madeWith(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, end, passive, status } = clause;
  const invests = act.lemma === "invest";
  const doer = subject[subject.length - 1];
  if (passive || !doer || (status === "signed" && !invests)) return [];
  const at = find(tokens, doer.last, end, (i) => TOGETHER.test(`${lowerAt(tokens, i)} ${lowerAt(tokens, i + 1)}`));
  const index = at < 0 ? -1 : partyNear(reading.scan, view, at + 2, end);
  const partners = index < 0 ? [] : listFrom(reading.scan, view, index, end);
  const last = partners[partners.length - 1]?.last;
  // a centre that is launched in collaboration is none
  if (act.lemma === "launch" && lowerAt(tokens, at) !== "partnership") return [];
  const all = partners.every(isNamed) && (invests || subject.every(({ kind }) => kind === "company"));
  if (last === undefined || !all) return [];
  return [{ ...deal(clause, "made-with", "partnership", [...subject, ...partners], last), status: "announced" }];
}

const TOGETHER = /^(?:partnership|collaboration|together|jointly) with$/;
