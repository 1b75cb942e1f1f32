// Loans: who lends what to whom.
import type { PartyMention, Reading } from "../../grammar";
import { lowerAt, type Token } from "../../text";
import type { Instrument, Status } from "../facts";
import { partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isFirm, isNamed, isQuantity, isSpecific, moneyEnd, stateAfter } from "./deal";
import { isApproved } from "./leaders";
import { isDealNoun } from "./verbs";

/** "will lend Y $1 billion", "lent $300 million to Y". */
export function lent(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, passive, subject, end } = clause;
  const direct = view.parties[partyNear(reading.scan, view, act.last, end)];
  const borrower = isNamed(direct) ? direct : after(reading, clause, act.last, /^to$/);
  if (passive || subject.length === 0 || !isNamed(borrower)) return [];
  const sum = find(tokens, act.last, Math.min(end, borrower.last + 6), (at) => isQuantity(tokens, at));
  if (sum < 0) return [];
  return [
    deal(clause, "lent", "contract", [...subject, borrower], Math.max(borrower.last, moneyEnd(tokens, sum, end))),
  ];
}

/** "committed a $250 million debt facility to Y", "will provide Y with a loan of $40 million", "issued Y a letter of interest". */
export function financed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, passive, subject, end } = clause;
  if (passive || !subject.some(isNamed)) return [];
  const named = (at: number) => view.parties.some(({ first, last }) => first <= at && at < last);
  const noun = find(tokens, act.last, Math.min(end, act.last + 14), (at) => isFinance(tokens, at) && !named(at));
  const letter = letterAfter(clause, act.last, end);
  if (noun < 0 && !letter) return pledged(reading, clause);
  const head = letter ? letter.last : noun + 1;
  if (isRefused(tokens, act.last, head)) return [];
  const index = partyNear(reading.scan, view, act.last, head);
  const borrower = [view.parties[index], after(reading, clause, head, /^to$/), aimOf(reading, clause, head)].find(
    isNamed,
  );
  if (!borrower || subject.includes(borrower)) return [];
  const row = deal(
    clause,
    "financed",
    letter ? letter.instrument : "contract",
    [...subject, borrower],
    Math.max(head, borrower.last),
  );
  const done = !letter && (clause.agreed || /^(?:approve|close|extend|grant)$/.test(act.lemma));
  return [{ ...row, status: clause.status === "signed" && !done ? "announced" : clause.status }];
}

/** "approved a credit for Nepal", a bank's own and not a budget's; "a loan for Y", "a letter in support of Y's project". */
function aimOf(reading: Reading, clause: DealClause, head: number): PartyMention | undefined {
  const { act, subject } = clause;
  const aim = after(reading, clause, head, /^(?:for|of)$/);
  if (isFirm(aim) && !/(?:Project|Programme?|Initiative)$/.test(aim.name) && !(aim.vague && act.lemma === "approve"))
    return aim;
  if (act.lemma !== "approve" || !subject.every((party) => party.kind === "organisation")) return undefined;
  return aim?.kind === "state" ? aim : stateAfter(reading, clause, head, /^for$/);
}

/** "committed $150 million to Y", "approved up to $90 million to Y", a firm: to a state it would be aid. */
function pledged(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, end } = clause;
  const firm = after(reading, clause, act.last, /^to$/);
  if (!/^(?:approve|commit|pledge)$/.test(act.lemma) || firm?.kind !== "company" || firm.vague) return [];
  if (firm.last > end || !isSpecific(reading, act.last, firm.first)) return [];
  const status: Status = act.lemma === "approve" ? clause.status : "announced";
  return [{ ...deal(clause, "pledged", "contract", [...subject, firm], firm.last), status }];
}

/** "A and B agreed on a credit of $60 million", "A agreed a loan with B". */
export function creditAgreed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive, end } = clause;
  if (passive) return [];
  const noun = find(tokens, act.last, Math.min(end, act.last + 8), (at) => isFinance(tokens, at));
  if (noun < 0 || isRefused(tokens, act.last, noun)) return [];
  const other = after(reading, clause, noun, /^with$/);
  const parties = isNamed(other) ? [...subject, other] : subject;
  if (parties.length < 2 || !parties.every(isNamed)) return [];
  return [deal(clause, "credit-agreed", "contract", parties, Math.max(noun + 1, isNamed(other) ? other.last : 0))];
}

const isFinance = (tokens: readonly Token[], at: number) => {
  const word = (tokens[at] as Token).lower;
  return (
    isDealNoun("finance", word) &&
    !/^(?:guarantee|guarantees|guaranty|program|programme|office|portfolio|rating)$/.test(lowerAt(tokens, at + 1)) &&
    // "security guarantees for Ukraine": no money
    !(
      word.startsWith("guarant") &&
      !/^(?:loan|loss|credit|portfolio|bond|million|billion)$/.test(lowerAt(tokens, at - 1))
    )
  );
};

/** "a letter of interest", "a term sheet": what a bank issues before it lends. */
function letterAfter({ view, act }: DealClause, from: number, end: number) {
  return view.instruments.find(
    ({ instrument, first, last, plural }) =>
      instrument === "letter_of_intent" &&
      !plural &&
      first >= from &&
      first < from + 4 &&
      last < end &&
      act.verb < first,
  );
}

/** "to scale", not "up to $120 million", "to Y", "to a bank". */
const isVerbLike = (token: Token | undefined) =>
  token?.kind === "word" && token.norm === token.lower && !/^(?:an?|the|its|their)$/.test(token.lower);

/** "no loan", "a tax credit", "an accelerator to scale financing": nothing is lent. */
const isRefused = (tokens: readonly Token[], from: number, to: number) =>
  find(tokens, from, to, (at) => {
    const { lower } = tokens[at] as Token;
    if (lower === "to") return isVerbLike(tokens[at + 1]);
    return /^(?:no|any|tax|carbon|repay|student|grant)$/.test(lower);
  }) >= 0;

/** "secured a $90 million loan from Y", "won an order from Y", "obtained a concession from Y", "received a letter of interest from Y". */
export function borrowed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, passive, subject, end } = clause;
  if (passive || !(subject.some(isNamed) || isApproved(reading, clause.view, clause.words))) return [];
  const lender = after(reading, clause, act.last, /^from$/);
  if (!isNamed(lender)) return [];
  const letter = letterAfter(clause, act.last, lender.first);
  const noun = find(
    tokens,
    act.last,
    Math.min(end, lender.first),
    (at) =>
      isFinance(tokens, at) || /^(?:orders?|concessions?|licen[cs]es?|funding)$/.test((tokens[at] as Token).lower),
  );
  if (!letter && noun < 0 && !(act.lemma === "borrow" && isSpecific(reading, act.last, lender.first))) return [];
  const instrument: Instrument = letter ? letter.instrument : "contract";
  const row = deal(clause, "borrowed", instrument, [...subject, lender], lender.last);
  return [letter || act.lemma === "announce" ? { ...row, status: "announced" } : row];
}
