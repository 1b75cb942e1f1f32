// Loans: who lends what to whom.
import type { Reading } from "../../grammar";
import type { Token } from "../../text";
import type { Status } from "../facts";
import { partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isFirm, isNamed, isQuantity, isSpecific, moneyEnd } from "./deal";
import { isApproved } from "./leaders";
import { isDealNoun } from "./verbs";

/** "will lend Y $1 billion". */
export function lentParty(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, passive, subject } = clause;
  const borrower = view.parties[partyNear(reading.scan, view, act.last, clause.end)];
  if (passive || subject.length === 0 || !isNamed(borrower)) return [];
  const sum = find(tokens, borrower.last, Math.min(clause.end, borrower.last + 6), (at) => isQuantity(tokens, at));
  return sum < 0 ? [] : [deal(clause, "lent", "contract", [...subject, borrower], moneyEnd(tokens, sum, clause.end))];
}

/** "lent $300 million to Y". */
export function lentTo(reading: Reading, clause: DealClause): Deal[] {
  const { act, passive, subject } = clause;
  const borrower = after(reading, clause, act.last, /^to$/);
  if (passive || subject.length === 0 || !isNamed(borrower) || !isSpecific(reading, act.last, borrower.first))
    return [];
  return [deal(clause, "lent", "contract", [...subject, borrower], borrower.last)];
}

/** "committed a $250 million debt facility to Y", "will provide Y with a loan of $40 million". */
export function financed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, passive, subject, end } = clause;
  if (passive || !subject.some(isNamed)) return [];
  const noun = find(tokens, act.last, Math.min(end, act.last + 14), (at) => isFinance(tokens, at));
  if (noun < 0) return pledged(reading, clause);
  if (isRefused(tokens, act.last, noun)) return [];
  const status: Status =
    clause.status === "signed" && !/^(?:approve|close|extend|grant)$/.test(act.lemma) ? "announced" : clause.status;
  const index = partyNear(reading.scan, view, act.last, noun);
  const direct = view.parties[index];
  const to = after(reading, clause, noun, /^to$/);
  const aim = after(reading, clause, noun, /^for$/);
  // "approved a credit for Nepal": a bank's own, not a budget's
  const lends = act.lemma === "approve" && subject.every((party) => party.kind === "organisation");
  const aimed = (isFirm(aim) && !aim.vague) || (lends && aim?.kind === "state");
  const borrower = index >= 0 && isNamed(direct) ? direct : isNamed(to) ? to : aimed && isNamed(aim) ? aim : null;
  if (!borrower || subject.includes(borrower)) return [];
  return [
    { ...deal(clause, "financed", "contract", [...subject, borrower], Math.max(noun + 1, borrower.last)), status },
  ];
}

/** "committed $150 million to Y", a firm: to a state it would be aid. */
function pledged(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, end } = clause;
  const firm = after(reading, clause, act.last, /^to$/);
  if ((act.lemma !== "commit" && act.lemma !== "pledge") || firm?.kind !== "company" || firm.vague) return [];
  if (firm.last > end || !isSpecific(reading, act.last, firm.first)) return [];
  return [{ ...deal(clause, "pledged", "contract", [...subject, firm], firm.last), status: "announced" }];
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
    !/^(?:guarantee|guarantees|program|programme|office|rating)$/.test(tokens[at + 1]?.lower ?? "")
  );
};

const isRefused = (tokens: readonly Token[], from: number, to: number) =>
  find(tokens, from, to, (at) => /^(?:no|any|tax|carbon|repay|student|grant)$/.test((tokens[at] as Token).lower)) >= 0;

/** "secured a $90 million loan from Y", "won an order from Y", "obtained a concession from Y", "borrowed 2 billion yuan from Y". */
export function borrowed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, passive, subject, end } = clause;
  if (passive || !(subject.some(isNamed) || isApproved(reading, clause.view, clause.words))) return [];
  const lender = after(reading, clause, act.last, /^from$/);
  if (!isNamed(lender)) return [];
  const noun = find(
    tokens,
    act.last,
    Math.min(end, lender.first),
    (at) => isFinance(tokens, at) || /^(?:orders?|concessions?|licen[cs]es?)$/.test((tokens[at] as Token).lower),
  );
  if (noun < 0 && !(act.lemma === "borrow" && isSpecific(reading, act.last, lender.first))) return [];
  return [deal(clause, "borrowed", "contract", [...subject, lender], lender.last)];
}
