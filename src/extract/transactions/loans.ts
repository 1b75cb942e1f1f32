// Loans and awards: who lends to whom, who gives a concession to whom.
import type { Reading } from "../../grammar";
import type { Token } from "../../text";
import type { Status } from "../facts";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isFirm, isNamed, isQuantity, isSpecific, isState, moneyEnd } from "./deal";
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

/** "to award the tender to M/s Y", "granted an exploration licence to Y". */
export function awardedTo(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive } = clause;
  if (passive) return [];
  const noun = find(tokens, act.last, Math.min(clause.end, act.last + 10), (at) =>
    isDealNoun("award", (tokens[at] as Token).lower),
  );
  if (noun < 0) return [];
  const winner = after(reading, clause, noun, /^to$/);
  if (!isFirm(winner)) return [];
  const winners = listFrom(reading.scan, view, view.parties.indexOf(winner), clause.end).filter(isFirm);
  return winners.map((firm) => deal(clause, "awarded-to", "contract", [...subject, firm], firm.last));
}

/** "awarded Y the 30-year concession and Z the terminal concession". */
export function awardedParty(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { view, passive, act } = clause;
  if (passive) return [];
  const deals: Deal[] = [];
  let from = act.last;
  for (;;) {
    const index = partyNear(reading.scan, view, from, clause.end);
    const winner = view.parties[index];
    if (!isFirm(winner)) break;
    const winners = listFrom(reading.scan, view, index, clause.end).filter(isFirm);
    const behind = describedEnd(tokens, winners[winners.length - 1]?.last ?? winner.last, clause.end);
    const noun = find(tokens, behind, Math.min(clause.end, behind + 8), (at) =>
      isDealNoun("award", (tokens[at] as Token).lower),
    );
    if (noun < 0 || /^(?:of|in|for|at|to|and|,)$/.test(tokens[behind]?.lower ?? "")) break;
    const row = deal(clause, "awarded", "contract", [...clause.subject, ...winners], noun + 1);
    deals.push(deals.length === 0 ? row : { ...row, object: [winner.first, noun + 1] });
    if (tokens[noun + 1]?.lower !== "and") break;
    from = noun + 2;
  }
  return deals;
}

/** End of ", a Chinese firm," behind a name. */
function describedEnd(tokens: readonly Token[], last: number, end: number): number {
  if (tokens[last]?.norm !== "," || !/^(?:a|an|the)$/.test(tokens[last + 1]?.lower ?? "")) return last;
  const comma = find(tokens, last + 2, Math.min(end, last + 9), (at) => tokens[at]?.norm === ",");
  return comma < 0 ? last : comma + 1;
}

/** "selected Y to supply 300 locomotives", "hired Y for the works". */
export function hired(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive } = clause;
  const firm = view.parties[partyNear(reading.scan, view, act.last, Math.min(view.sentence.last, act.last + 5))];
  if (passive || firm?.kind !== "company" || !subject.some(isNamed) || subject.includes(firm)) return [];
  if (!/^(?:to|for)$/.test(tokens[firm.last]?.lower ?? "")) return [];
  return [deal(clause, "hired", "contract", [...subject, firm], firm.last)];
}

/** "Y was awarded a concession by X"; of a state's rights also without "by". */
export function wasAwarded(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  if (!passive || !subject.some(isFirm)) return [];
  const noun = find(tokens, act.last, Math.min(clause.end, act.last + 8), (at) =>
    isDealNoun("award", (tokens[at] as Token).lower),
  );
  if (noun < 0) return [];
  const end = clause.view.sentence.last;
  const owner = after(reading, { ...clause, end }, noun, /^(?:by|from)$/);
  if (!isNamed(owner) && find(tokens, noun, end, (at) => tokens[at]?.lower === "by") >= 0) return [];
  const parties = isNamed(owner) ? [owner, ...subject] : subject;
  return [
    deal(
      clause,
      isNamed(owner) ? "awarded-by" : "awarded-unnamed",
      "contract",
      parties,
      Math.max(noun + 1, isNamed(owner) ? owner.last : 0),
    ),
  ];
}

/** "revoked the licence of Y", "stripped Y of its mining rights", "cancelled Y's concession". */
export function revoked(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, subject, passive, end } = clause;
  const noun = find(tokens, act.last, Math.min(end, act.last + 12), (at) =>
    isDealNoun("award", (tokens[at] as Token).lower),
  );
  if (passive || noun < 0 || (subject.length === 0 && !isState(reading, clause))) return [];
  const holder = view.parties.find((party) => party.first >= act.last && party.last <= noun);
  const owner = isFirm(holder) ? holder : after(reading, clause, noun, /^(?:of|to|from|by|with)$/);
  if (!isFirm(owner)) return [];
  return [
    { ...deal(clause, "revoked", "contract", [...subject, owner], Math.max(noun + 1, owner.last)), status: "ended" },
  ];
}
