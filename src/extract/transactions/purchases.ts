// Purchases and sales: who buys what from whom.
import type { PartyMention, Reading } from "../../grammar";
import { countryOf } from "../../grammar/nameWords";
import { lowerAt, normAt, type Token } from "../../text";
import { partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isAhead, isFirm, isNamed, isQuantity, isSite, isSpecific, nounIn } from "./deal";
import { isApproved } from "./leaders";
import { isDealNoun } from "./verbs";

/** "acquired a 20% stake in Y", "took 15 per cent of Y from Z": with the seller, else the firm itself. */
export function stake(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, end, subject, passive } = clause;
  if (passive || subject.length === 0) return [];
  const noun = find(tokens, act.last, Math.min(end, act.last + 14), (at) => isShare(tokens, at));
  if (noun < 0) return [];
  const target = after(reading, clause, noun, /^(?:in|of)$/);
  const seller = ownerBefore(reading, clause, noun) ?? after(reading, clause, noun, /^from$/);
  const other = isNamed(seller) ? seller : target;
  if (!isNamed(other) || (other === target && (!isFirm(other) || isSite(tokens, other)))) return [];
  return [deal(clause, "stake", "contract", [...subject, other], Math.max(target?.last ?? 0, other.last, noun + 1))];
}

const isShare = (tokens: readonly Token[], at: number) => {
  const word = (tokens[at] as Token).lower;
  if (isDealNoun("stake", word)) return true;
  return (
    (word === "%" || word === "percent" || (word === "cent" && lowerAt(tokens, at - 1) === "per")) &&
    lowerAt(tokens, at + 1) === "of"
  );
};

/** "bought Z's stake in Y", "the Z share". */
function ownerBefore(reading: Reading, { view, act }: DealClause, noun: number): PartyMention | undefined {
  const { tokens } = reading.scan;
  let owned = /^'s?$/.test(normAt(tokens, noun - 1)) ? noun - 1 : noun;
  // "Harrow Ports Ltd.'s stake"
  if (normAt(tokens, owned - 1) === ".") owned--;
  return view.parties.find((party) => party.first >= act.last && party.last === owned);
}

/** "will purchase 12 helicopters from Y"; passive "was bought from Y by X". */
export function boughtFrom(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  if (passive || (subject.length === 0 && !isApproved(reading, clause.view, clause.words))) return [];
  const seller = after(reading, clause, act.last, /^from$/);
  if (!isNamed(seller) || seller.first - act.last < 2) return [];
  // a state sells what is ahead, or what has its price: "bought 90,000 tons of oil worth $50 million from Norway"
  const priced = find(tokens, act.last, seller.first, (at) => /^(?:worth|valued)$/.test(lowerAt(tokens, at))) >= 0;
  if (!isFirm(seller) && !isAhead(clause) && !priced) return [];
  const whole = clause.view.parties.some(
    (party) => party.first >= act.last && party.last < seller.first && isFirm(party),
  );
  if (!isAhead(clause) && !whole && !isSpecific(reading, act.last, seller.first)) return [];
  return [deal(clause, "bought-from", "contract", [...subject, seller], seller.last)];
}

/** "purchased six Boeing 787-9 aircraft", "bought Y's packaging business", "to buy Y assets": the maker or owner is the seller. */
export function boughtOf(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, end, subject, passive, view } = clause;
  if (passive || subject.length === 0) return [];
  const owner = view.parties.find((party) => party.first > act.verb && party.first < Math.min(end, act.last + 8));
  if (!isFirm(owner)) return [];
  const owned = /^'s?$/.test(normAt(tokens, owner.last));
  const reach = owned ? owner.last + 11 : owner.last + 1;
  const thing = find(tokens, owner.last, Math.min(end, reach), (at) => {
    const { lower } = tokens[at] as Token;
    return isDealNoun("holding", lower) || (owned && isDealNoun("craft", lower));
  });
  if (thing >= 0) return [deal(clause, "bought-of-owner", "contract", [...subject, owner], thing + 1)];
  if (owned) return [];
  const maker = makerAfter(reading, clause, act.last);
  return maker ? [deal(clause, "bought-of-maker", "contract", [...subject, maker], maker.last)] : [];
}

/** "will purchase at least $17 billion a year of U.S. farm products": the state whose goods they are sells. */
export function boughtGoods(reading: Reading, clause: DealClause): Deal[] {
  const { tokens, name } = reading.scan;
  const { act, end, subject, passive } = clause;
  const buyer = subject.find(({ kind }) => kind === "state");
  if (passive || !buyer || !isAhead(clause)) return [];
  const at = find(tokens, act.last, Math.min(end, act.last + 16), (i) => name[i]?.first === i);
  const match = name[at];
  if (!match || !/^(?:country|demonym)$/.test(match.entry.kind) || match.entry.id === buyer.country) return [];
  const counted = find(tokens, act.last, at, (i) => isQuantity(tokens, i)) >= 0;
  const thing = nounIn(tokens, match.last, Math.min(end, match.last + 4), "goods");
  if (!counted || thing < 0) return [];
  const seller: PartyMention = {
    first: at,
    last: match.last,
    name: "",
    kind: "state",
    country: countryOf(match.entry.id),
  };
  return [deal(clause, "bought-goods", "contract", [...subject, seller], thing + 1)];
}

/** "six Boeing 787-9 aircraft", "75 Airbus A320neos": whose machines are counted. */
export function makerAfter(reading: Reading, { view, end }: DealClause, from: number): PartyMention | null {
  const { tokens } = reading.scan;
  const maker = view.parties.find((party) => party.first > from && party.first < Math.min(end, from + 9));
  if (!isFirm(maker) || maker.kind !== "company") return null;
  const craft = find(tokens, maker.first, Math.min(end, maker.last + 8), (at) => {
    const { lower } = tokens[at] as Token;
    return isDealNoun("craft", lower) || (!maker.vague && at < maker.last + 2 && /\d/.test(lower));
  });
  const counted = find(tokens, from, maker.first, (at) => isQuantity(tokens, at)) >= 0;
  return craft >= 0 && counted ? maker : null;
}

/** "is buying the beer operations of Y": the owner of what is bought. */
export function boughtUnit(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive, end } = clause;
  if (passive || !subject.some(isNamed)) return [];
  const thing = nounIn(tokens, act.last, Math.min(end, act.last + 6), "holding");
  const owner = thing < 0 || lowerAt(tokens, thing + 1) !== "of" ? undefined : firmNear(reading, clause, thing + 2);
  return owner ? [deal(clause, "bought-unit", "contract", [...subject, owner], owner.last)] : [];
}

/** The firm right behind "of", whose state may stand before it: "of Mexico's Y". */
function firmNear(reading: Reading, { view, end }: DealClause, from: number): PartyMention | undefined {
  const { tokens } = reading.scan;
  const first = view.parties[partyNear(reading.scan, view, from, end)];
  if (first?.kind !== "state") return isFirm(first) ? first : undefined;
  const owned = /^'s?$/.test(normAt(tokens, first.last));
  const second = owned ? view.parties[partyNear(reading.scan, view, first.last + 1, end)] : undefined;
  return isFirm(second) && second.first <= first.last + 2 ? second : undefined;
}

/** "X acquired Y for $2 billion"; passive "Y was acquired by X". */
export function boughtWhole(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive, view } = clause;
  if (subject.length === 0 || (act.lemma !== "acquire" && act.lemma !== "buy")) return [];
  if (passive) {
    const buyer = after(reading, clause, act.last, /^by$/);
    const target = subject[subject.length - 1];
    const buys = isFirm(buyer) || buyer?.kind === "state";
    if (!buyer || !buys || !isFirm(target) || buyer.first - act.last > 5) return [];
    return [deal(clause, "bought-by", "contract", [target, buyer], buyer.last)];
  }
  const target = view.parties[partyNear(reading.scan, view, act.last, clause.end)];
  if (!target || !isFirm(target) || target.kind !== "company" || !subject.every(isNamed)) return [];
  const next = tokens[target.last];
  if (next && target.last < clause.end && !/^(?:[,.(]|for|in|from|last|this|on|earlier|at)$/.test(next.lower))
    return [];
  const described = DESCRIBED.test(lowerAt(tokens, target.first - 1));
  if (target.vague && !described && find(tokens, target.last, clause.end, (at) => isQuantity(tokens, at)) < 0)
    return [];
  return [deal(clause, "bought-whole", "contract", [...subject, target], target.last)];
}

/** "took over Y", "to take over smaller rival Y": the whole firm is bought. */
export function takenOver(reading: Reading, clause: DealClause): Deal[] {
  const { act } = clause;
  if (lowerAt(reading.scan.tokens, act.last) !== "over") return [];
  return boughtWhole(reading, { ...clause, act: { ...act, lemma: "acquire", last: act.last + 1 } });
}

/** "agreed to pay $200 million for telecoms company Y": the price, then what is bought. */
export function paidFor(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  const price = find(tokens, act.last, Math.min(clause.end, act.last + 4), (at) => isQuantity(tokens, at));
  const target = price < 0 ? undefined : after(reading, clause, price, /^for$/);
  if (passive || subject.length === 0 || !isFirm(target) || target.kind !== "company" || isSite(tokens, target))
    return [];
  const described = DESCRIBED.test(lowerAt(tokens, target.first - 1)) || !target.vague;
  if (!described || /^'s?$/.test(normAt(tokens, target.last))) return [];
  return [deal(clause, "paid-for", "contract", [...subject, target], target.last)];
}

/** "is investing $10 million in Y": in a firm, not in a plant or a country. */
export function investedIn(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  const firm = after(reading, clause, act.last, /^in$/);
  if (passive || subject.length === 0 || !isFirm(firm)) return [];
  if (firm.kind !== "company" && !/bank/i.test(firm.name)) return [];
  const mineral = firm.last - firm.first > 1 && reading.scan.mineral[firm.last - 1];
  if (firm.vague && !mineral && !DESCRIBED.test(lowerAt(tokens, firm.first - 1))) return [];
  if (find(tokens, act.last, firm.first, (at) => isQuantity(tokens, at)) < 0) return [];
  const next = normAt(tokens, firm.last);
  if (next === "'s" || next === "'") return [];
  return [deal(clause, "invested-in", "contract", [...subject, firm], firm.last)];
}

/** A description right before a name that shows it to be a firm's: "lithium refiner X", "Dubai-based X". */
const DESCRIBED =
  /^(?:based|bank|company|developer|firm|giant|group|lender|maker|manufacturer|miner|operator|producer|refiner|rival|startup|supplier|utility)$/;
