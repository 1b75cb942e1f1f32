// Frames of deals: who buys from whom, who lends to whom, who awards what to whom; each needs a named counterparty.
import type { PartyMention, Reading } from "../../grammar";
import { surface, type Token } from "../../text";
import type { Instrument, Status } from "../facts";
import { listFrom, partyNear } from "../lists";
import { joined, left } from "./accords";
import { type DealClause, isDealNoun } from "./clause";

/** What a frame found: the parties of one row and the words of its object. */
export interface Deal {
  parties: PartyMention[];
  instrument: Instrument;
  rule: string;
  object: [number, number];
  /** End of the evidence. */
  last: number;
  status?: Status;
}

/** A mention that is no state, person or group. */
type Firm = PartyMention & { kind: "company" | "agency" | "organisation" | "university" };

type Frame = (reading: Reading, clause: DealClause) => Deal[];

/** The frames by name; a clause takes the first of its verb's frames that fits. */
export const FRAMES: Readonly<Record<string, Frame>> = {
  stake,
  buy: (reading, clause) => first(reading, clause, [stake, boughtFrom, boughtOf, boughtWhole]),
  sell: (reading, clause) => first(reading, clause, [soldTo]),
  lend: (reading, clause) => first(reading, clause, [lentParty, lentTo]),
  finance: (reading, clause) => first(reading, clause, [financed]),
  borrow: (reading, clause) => first(reading, clause, [borrowed]),
  award: (reading, clause) => first(reading, clause, [awardedTo, awardedParty, wasAwarded]),
  invest: (reading, clause) => first(reading, clause, [investedIn]),
  supply: (reading, clause) => first(reading, clause, [suppliedTo]),
  partner: (reading, clause) => first(reading, clause, [partnered]),
  join: joined,
  leave: left,
  merge: (reading, clause) => first(reading, clause, [merged]),
};

function first(reading: Reading, clause: DealClause, frames: readonly Frame[]): Deal[] {
  for (const frame of frames) {
    const deals = frame(reading, clause);
    if (deals.length > 0) return deals;
  }
  return [];
}

const isFirm = (party: PartyMention | undefined): party is Firm =>
  party !== undefined &&
  party.members === undefined &&
  (party.kind === "company" || party.kind === "agency" || party.kind === "organisation" || party.kind === "university");

const isNamed = (party: PartyMention | undefined): party is PartyMention =>
  isFirm(party) || (party?.kind === "state" && party.country !== null);

/** "acquired a 20% stake in Y", "took 15 per cent of Y from Z": with the seller, else the firm itself. */
function stake(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, end, subject, passive } = clause;
  if (passive || subject.length === 0) return [];
  const noun = find(tokens, act.last, Math.min(end, act.last + 14), (at) => isShare(tokens, at));
  if (noun < 0) return [];
  const target = after(reading, clause, noun, /^(?:in|of)$/);
  const seller = after(reading, clause, noun, /^from$/);
  const other = isNamed(seller) ? seller : target;
  if (!(isNamed(seller) || isFirm(other))) return [];
  return [
    deal(
      clause,
      "stake",
      "contract",
      [...subject, other as PartyMention],
      Math.max(target?.last ?? 0, (other as PartyMention).last),
    ),
  ];
}

const isShare = (tokens: readonly Token[], at: number) => {
  const word = (tokens[at] as Token).lower;
  if (isDealNoun("stake", word)) return true;
  return (
    (word === "%" || word === "percent" || (word === "cent" && tokens[at - 1]?.lower === "per")) &&
    tokens[at + 1]?.lower === "of"
  );
};

/** "will purchase 12 helicopters from Y"; passive "was bought from Y by X". */
function boughtFrom(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive } = clause;
  if (passive || subject.length === 0) return [];
  const seller = after(reading, clause, act.last, /^from$/);
  if (!isNamed(seller) || seller.first - act.last < 2) return [];
  if (!isFirm(seller) && !isAhead(clause)) return [];
  if (!isAhead(clause) && !isSpecific(reading, act.last, seller.first)) return [];
  return [deal(clause, "bought-from", "contract", [...subject, seller], seller.last)];
}

/** "purchased six Boeing 787-9 aircraft", "bought Y's packaging business": the maker or owner is the seller. */
function boughtOf(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, end, subject, passive, view } = clause;
  if (passive || subject.length === 0) return [];
  const owner = view.parties.find((party) => party.first > act.verb && party.first < Math.min(end, act.last + 8));
  if (!isFirm(owner)) return [];
  if (tokens[owner.last]?.norm === "'s" || tokens[owner.last]?.norm === "'") {
    const thing = find(tokens, owner.last + 1, Math.min(end, owner.last + 8), (at) =>
      isDealNoun("holding", (tokens[at] as Token).lower),
    );
    return thing < 0 ? [] : [deal(clause, "bought-of-owner", "contract", [...subject, owner], thing + 1)];
  }
  const craft = find(tokens, owner.first, Math.min(end, owner.last + 8), (at) =>
    isDealNoun("craft", (tokens[at] as Token).lower),
  );
  const counted = find(tokens, act.last, owner.first, (at) => isQuantity(tokens, at)) >= 0;
  if (craft < 0 || !counted) return [];
  return [deal(clause, "bought-of-maker", "contract", [...subject, makerOf(tokens, owner)], craft + 1)];
}

/** "Airbus A330" without its model. */
function makerOf(tokens: readonly Token[], mention: PartyMention): PartyMention {
  const model = find(tokens, mention.first + 1, mention.last, (at) => /\d/.test((tokens[at] as Token).norm));
  return model < 0 ? mention : { ...mention, last: model, name: surface(tokens, mention.first, model) };
}

/** "X acquired Y for $2 billion"; passive "Y was acquired by X". */
function boughtWhole(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive, view } = clause;
  if (subject.length === 0 || (act.lemma !== "acquire" && act.lemma !== "buy")) return [];
  if (passive) {
    const buyer = after(reading, clause, act.last, /^by$/);
    const target = subject[subject.length - 1];
    if (!isFirm(buyer) || !isFirm(target) || buyer.first - act.last > 5) return [];
    return [deal(clause, "bought-by", "contract", [target, buyer], buyer.last)];
  }
  const target = view.parties[partyNear(reading.scan, view, act.last, clause.end)];
  if (!target || !isFirm(target) || target.kind !== "company" || !subject.every(isFirm)) return [];
  const next = tokens[target.last];
  if (next && target.last < clause.end && !/^(?:[,.(]|for|in|from|last|this|on|earlier|at)$/.test(next.lower))
    return [];
  if (target.vague && find(tokens, target.last, clause.end, (at) => isQuantity(tokens, at)) < 0) return [];
  return [deal(clause, "bought-whole", "contract", [...subject, target], target.last)];
}

/** "sold its Thai stores to Y", "to sell the said stock to M/s Y"; passive "was sold to Y by X". */
function soldTo(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive } = clause;
  const buyer = after(reading, clause, act.last, /^to$/);
  if (!isNamed(buyer)) return [];
  if (passive) {
    const seller = after(reading, clause, act.last, /^by$/);
    const owner = isNamed(seller) ? seller : subject[subject.length - 1];
    if (!owner || !isFirm(owner) || !isFirm(buyer)) return [];
    return [deal(clause, "sold-by", "contract", [owner, buyer], Math.max(buyer.last, seller?.last ?? 0))];
  }
  if (buyer.first - act.last < 2) return [];
  if (!isFirm(buyer) && !isAhead(clause)) return [];
  if (!isAhead(clause) && !isSpecific(reading, act.last, buyer.first)) return [];
  return [deal(clause, "sold-to", "contract", [...subject, buyer], buyer.last)];
}

/** "will lend Y $1 billion". */
function lentParty(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, passive, subject } = clause;
  const borrower = view.parties[partyNear(reading.scan, view, act.last, clause.end)];
  if (passive || subject.length === 0 || !isNamed(borrower)) return [];
  const sum = find(tokens, borrower.last, Math.min(clause.end, borrower.last + 6), (at) => isQuantity(tokens, at));
  return sum < 0 ? [] : [deal(clause, "lent", "contract", [...subject, borrower], moneyEnd(tokens, sum, clause.end))];
}

/** "lent $300 million to Y". */
function lentTo(reading: Reading, clause: DealClause): Deal[] {
  const { act, passive, subject } = clause;
  const borrower = after(reading, clause, act.last, /^to$/);
  if (passive || subject.length === 0 || !isNamed(borrower) || !isSpecific(reading, act.last, borrower.first))
    return [];
  return [deal(clause, "lent", "contract", [...subject, borrower], borrower.last)];
}

/** "committed a $250 million debt facility to Y", "will provide Y with a loan of $40 million". */
function financed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, view, passive, subject, end } = clause;
  if (passive || !subject.some(isNamed)) return [];
  const noun = find(tokens, act.last, Math.min(end, act.last + 14), (at) => isFinance(tokens, at));
  if (noun < 0 || isRefused(tokens, act.last, noun)) return [];
  const status: Status =
    clause.status === "signed" && act.lemma !== "extend" && act.lemma !== "grant" ? "announced" : clause.status;
  const index = partyNear(reading.scan, view, act.last, noun);
  const direct = view.parties[index];
  const to = after(reading, clause, noun, /^to$/);
  const aim = after(reading, clause, noun, /^for$/);
  const borrower = index >= 0 && isNamed(direct) ? direct : isNamed(to) ? to : isFirm(aim) && !aim.vague ? aim : null;
  if (!borrower || subject.includes(borrower)) return [];
  return [
    { ...deal(clause, "financed", "contract", [...subject, borrower], Math.max(noun + 1, borrower.last)), status },
  ];
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

/** "secured a $90 million loan from Y", "borrowed 2 billion yuan from Y". */
function borrowed(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, passive, subject, end } = clause;
  if (passive || !subject.some(isNamed)) return [];
  const lender = after(reading, clause, act.last, /^from$/);
  if (!isNamed(lender)) return [];
  const noun = find(tokens, act.last, Math.min(end, lender.first), (at) => isFinance(tokens, at));
  if (noun < 0 && !(act.lemma === "borrow" && isSpecific(reading, act.last, lender.first))) return [];
  return [deal(clause, "borrowed", "contract", [...subject, lender], lender.last)];
}

/** "to award the tender to M/s Y", "granted an exploration licence to Y". */
function awardedTo(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  if (passive) return [];
  const noun = find(tokens, act.last, Math.min(clause.end, act.last + 10), (at) =>
    isDealNoun("award", (tokens[at] as Token).lower),
  );
  if (noun < 0) return [];
  const winner = after(reading, clause, noun, /^to$/);
  return isFirm(winner) ? [deal(clause, "awarded-to", "contract", [...subject, winner], winner.last)] : [];
}

/** "awarded Y the 30-year concession and Z the terminal concession". */
function awardedParty(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { view, passive, act } = clause;
  if (passive) return [];
  const deals: Deal[] = [];
  let from = act.last;
  for (;;) {
    const winner = view.parties[partyNear(reading.scan, view, from, clause.end)];
    if (!isFirm(winner)) break;
    const noun = find(tokens, winner.last, Math.min(clause.end, winner.last + 8), (at) =>
      isDealNoun("award", (tokens[at] as Token).lower),
    );
    if (noun < 0 || !/^(?:a|an|the|its|exclusive|two|three|rights)$/.test(tokens[winner.last]?.lower ?? "")) break;
    const row = deal(clause, "awarded", "contract", [...clause.subject, winner], noun + 1);
    deals.push(deals.length === 0 ? row : { ...row, object: [winner.first, noun + 1] });
    if (tokens[noun + 1]?.lower !== "and") break;
    from = noun + 2;
  }
  return deals;
}

/** "Y was awarded a concession by X"; of a state's rights also without "by". */
function wasAwarded(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  if (!passive || !subject.some(isFirm)) return [];
  const noun = find(tokens, act.last, Math.min(clause.end, act.last + 8), (at) =>
    isDealNoun("award", (tokens[at] as Token).lower),
  );
  if (noun < 0) return [];
  const owner = after(reading, clause, noun, /^(?:by|from)$/);
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

/** "is investing $10 million in Y": in a firm, not in a plant or a country. */
function investedIn(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  const firm = after(reading, clause, act.last, /^in$/);
  if (passive || subject.length === 0 || firm?.kind !== "company" || firm.vague) return [];
  if (find(tokens, act.last, firm.first, (at) => isQuantity(tokens, at)) < 0) return [];
  const next = tokens[firm.last]?.norm ?? "";
  if (next === "'s" || next === "'") return [];
  return [deal(clause, "invested-in", "contract", [...subject, firm], firm.last)];
}

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

/** "agreed to supply Y with gas", "agreed to supply gas to Y". */
function suppliedTo(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, view, agreed, passive } = clause;
  if (!agreed || passive || subject.length === 0 || clause.partners.length > 0) return [];
  const direct = view.parties[partyNear(reading.scan, view, act.last, Math.min(clause.end, act.last + 4))];
  const buyer = isNamed(direct) ? direct : after(reading, clause, act.last, /^to$/);
  return isNamed(buyer) ? [deal(clause, "supplied", "contract", [...subject, buyer], buyer.last)] : [];
}

/** "is partnering with A, B and C", "has teamed up with A", "joined forces with A": one row a partner. */
function partnered(reading: Reading, clause: DealClause): Deal[] {
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
function merged(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive, partners } = clause;
  if (passive || !subject.every(isFirm)) return [];
  const other = after(reading, clause, act.last, /^with$/);
  const all = isFirm(other) && other.first - act.last < 5 ? [...subject, other] : [...subject, ...partners];
  if (all.length < 2) return [];
  return [deal(clause, "merged", "agreement", all, Math.max(act.last, isFirm(other) ? other.last : 0))];
}

function deal(clause: DealClause, rule: string, instrument: Instrument, parties: PartyMention[], last: number): Deal {
  return { parties, instrument, rule, object: [clause.act.last, last], last };
}

/** The party after the first such preposition that has one, within the clause. */
function after(reading: Reading, clause: DealClause, from: number, word: RegExp): PartyMention | undefined {
  const { tokens } = reading.scan;
  for (let at = from; at < clause.end; at++) {
    if (!word.test((tokens[at] as Token).lower)) continue;
    const index = partyNear(reading.scan, clause.view, at + 1, clause.end);
    if (index >= 0) return clause.view.parties[index];
  }
  return undefined;
}

function find(tokens: readonly Token[], from: number, to: number, test: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (tokens[at] && test(at)) return at;
  return -1;
}

const isAhead = (clause: DealClause) => clause.status !== "signed" || clause.agreed;

const isQuantity = (tokens: readonly Token[], at: number) => {
  const token = tokens[at] as Token;
  return (
    (token.kind === "number" && !/^(?:19|20)\d\d$/.test(token.norm)) ||
    /^(?:\$|€|£|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|dozens|hundreds|million|billion)$/.test(
      token.lower,
    )
  );
};

/** Past supply is no deal; a thing of one's own or a counted one is: "its Thai stores", "a stake", "40 trams". */
function isSpecific(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.scan;
  return (
    find(tokens, from, to, (at) => isQuantity(tokens, at) || isDealNoun("holding", (tokens[at] as Token).lower)) >= 0
  );
}

function moneyEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    (tokens[at]?.kind === "number" ||
      /^(?:million|billion|trillion|bn|dollars|euros|yuan|yen)$/.test(tokens[at]?.lower ?? ""))
  )
    at++;
  return at;
}
