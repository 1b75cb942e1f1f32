// Awards: who gives a tender, licence or concession to whom, hires whom, or takes the rights back.
import type { Reading } from "../../grammar";
import { lowerAt, normAt, type Token } from "../../text";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isFirm, isNamed, isState, nounIn, toldStatus } from "./deal";

/** "to award the tender to M/s Y", "granted an exploration licence to Y". */
export function awardedTo(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive } = clause;
  if (passive) return [];
  const noun = nounIn(tokens, act.last, Math.min(clause.end, act.last + 10), "award");
  if (noun < 0) return [];
  const winner = after(reading, clause, noun, /^to$/);
  if (!isFirm(winner)) return [];
  const winners = listFrom(reading.scan, view, view.parties.indexOf(winner), clause.end).filter(isFirm);
  const status = toldStatus(clause);
  return winners.map((firm) => ({
    ...deal(clause, "awarded-to", "contract", [...subject, firm], firm.last),
    status,
  }));
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
    const noun = nounIn(tokens, behind, Math.min(clause.end, behind + 8), "award");
    if (noun < 0 || /^(?:of|in|for|at|to|and|,)$/.test(lowerAt(tokens, behind))) break;
    const row = deal(clause, "awarded", "contract", [...clause.subject, ...winners], noun + 1);
    deals.push(deals.length === 0 ? row : { ...row, object: [winner.first, noun + 1] });
    if (lowerAt(tokens, noun + 1) !== "and") break;
    from = noun + 2;
  }
  return deals;
}

/** End of ", a Chinese firm," behind a name. */
function describedEnd(tokens: readonly Token[], last: number, end: number): number {
  if (normAt(tokens, last) !== "," || !/^(?:a|an|the)$/.test(lowerAt(tokens, last + 1))) return last;
  const comma = find(tokens, last + 2, Math.min(end, last + 9), (at) => normAt(tokens, at) === ",");
  return comma < 0 ? last : comma + 1;
}

/** "selected Y to supply 300 locomotives", "hired Y for the works", "chose Y as the supplier". */
export function hired(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive } = clause;
  const near = Math.min(view.sentence.last, act.last + 5);
  const firm =
    view.parties[partyNear(reading.scan, view, lowerAt(tokens, act.last) === "by" ? act.last + 1 : act.last, near)];
  if (!isFirm(firm) || !subject.some(isNamed) || subject.includes(firm)) return [];
  // "Y was selected by X to build"
  const [client, worker] = passive ? [firm, subject[0]] : [subject[0], firm];
  if (passive !== (lowerAt(tokens, act.last) === "by") || worker?.kind !== "company" || !client) return [];
  if (!/^(?:to|for|as)$/.test(lowerAt(tokens, firm.last))) return [];
  return [deal(clause, "hired", "contract", [...subject, firm], firm.last)];
}

/** "Y was awarded a concession by X"; of a state's rights also without "by". */
export function wasAwarded(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  if (!passive || !subject.some(isFirm)) return [];
  const reach = Math.min(clause.end, act.last + 8);
  const award = nounIn(tokens, act.last, reach, "award");
  const noun = award < 0 ? nounIn(tokens, act.last, reach, "finance") : award;
  if (noun < 0) return [];
  const end = clause.view.sentence.last;
  const owner = after(reading, { ...clause, end }, noun, /^(?:by|from)$/);
  // "was granted a loan by Y"
  if (award < 0 && !isNamed(owner)) return [];
  if (!isNamed(owner) && find(tokens, noun, end, (at) => lowerAt(tokens, at) === "by") >= 0) return [];
  if (!isNamed(owner)) return [deal(clause, "awarded-unnamed", "contract", subject, noun + 1)];
  return [deal(clause, "awarded-by", "contract", [owner, ...subject], Math.max(noun + 1, owner.last))];
}

/** "the contract was awarded to Y and Z by X": one row; "the contracts": a row each; "the tender has been awarded to M/s Y, as recommended by a committee". */
export function goesTo(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, passive } = clause;
  const noun = nounIn(tokens, Math.max(view.sentence.first, act.first - 16), act.first, "award");
  const winner = lowerAt(tokens, act.last) === "to" ? after(reading, clause, act.last, /^to$/) : undefined;
  if (!passive || noun < 0 || !isFirm(winner) || winner.first - act.last > 5) return [];
  const owner = after(reading, clause, winner.last, /^by$/);
  const gave =
    isNamed(owner) && lowerAt(tokens, owner.first - 1) === "by" && !isAdvice(tokens, owner.first) ? [owner] : [];
  const rule = gave.length > 0 ? "goes-to" : "awarded-unnamed";
  const winners = listFrom(reading.scan, view, view.parties.indexOf(winner), clause.end).filter(isFirm);
  const last = winners[winners.length - 1]?.last ?? winner.last;
  // "the blocks were awarded to X and Y": which of them to whom is not told
  const each = /s$/.test(lowerAt(tokens, noun)) ? winners.map((firm) => [firm]) : [winners];
  return each.map((firms) => deal(clause, rule, "contract", [...gave, ...firms], last));
}

/** "as recommended by a committee": who advises awards nothing. */
const isAdvice = (tokens: readonly Token[], name: number) =>
  find(tokens, name - 4, name, (at) => /^(?:recommended|proposed|submitted|advised)$/.test(lowerAt(tokens, at))) >= 0;

/** "revoked the licence of Y", "stripped Y of its mining rights", "cancelled Y's concession", "took away the licence of Y". */
export function revoked(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, subject, passive, end } = clause;
  const noun = nounIn(tokens, act.last, Math.min(end, act.last + 12), "award");
  if (passive || noun < 0 || (subject.length === 0 && !isState(reading, clause))) return [];
  if (act.lemma === "take" && !/^(?:away|back)$/.test(lowerAt(tokens, act.last))) return [];
  const before = view.parties.find((party) => party.first >= act.last && party.last <= noun);
  const holder = isFirm(before) ? before : after(reading, clause, noun, /^(?:of|to|from|by|with)$/);
  if (!isFirm(holder)) return [];
  const holders = listFrom(reading.scan, view, view.parties.indexOf(holder), end).filter(isFirm);
  return holders.map((firm) => ({
    ...deal(clause, "revoked", "contract", [...subject, firm], Math.max(noun + 1, firm.last)),
    status: "ended",
  }));
}
