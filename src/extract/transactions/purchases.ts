// Purchases and sales: who buys what from whom.
import type { PartyMention, Reading } from "../../grammar";
import type { Token } from "../../text";
import { partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isAhead, isFirm, isNamed, isQuantity, isSpecific } from "./deal";
import { isDealNoun } from "./verbs";

/** "acquired a 20% stake in Y", "took 15 per cent of Y from Z": with the seller, else the firm itself. */
export function stake(reading: Reading, clause: DealClause): Deal[] {
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
export function boughtFrom(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive } = clause;
  if (passive || subject.length === 0) return [];
  const seller = after(reading, clause, act.last, /^from$/);
  if (!isNamed(seller) || seller.first - act.last < 2) return [];
  if (!isFirm(seller) && !isAhead(clause)) return [];
  if (!isAhead(clause) && !isSpecific(reading, act.last, seller.first)) return [];
  return [deal(clause, "bought-from", "contract", [...subject, seller], seller.last)];
}

/** "purchased six Boeing 787-9 aircraft", "bought Y's packaging business": the maker or owner is the seller. */
export function boughtOf(reading: Reading, clause: DealClause): Deal[] {
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
  return [deal(clause, "bought-of-maker", "contract", [...subject, owner], craft + 1)];
}

/** "X acquired Y for $2 billion"; passive "Y was acquired by X". */
export function boughtWhole(reading: Reading, clause: DealClause): Deal[] {
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
export function soldTo(reading: Reading, clause: DealClause): Deal[] {
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

/** "is investing $10 million in Y": in a firm, not in a plant or a country. */
export function investedIn(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive } = clause;
  const firm = after(reading, clause, act.last, /^in$/);
  if (passive || subject.length === 0 || firm?.kind !== "company" || firm.vague) return [];
  if (find(tokens, act.last, firm.first, (at) => isQuantity(tokens, at)) < 0) return [];
  const next = tokens[firm.last]?.norm ?? "";
  if (next === "'s" || next === "'") return [];
  return [deal(clause, "invested-in", "contract", [...subject, firm], firm.last)];
}

/** "agreed to supply Y with gas", "agreed to supply gas to Y". */
export function suppliedTo(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, view, agreed, passive } = clause;
  if (!agreed || passive || subject.length === 0 || clause.partners.length > 0) return [];
  const direct = view.parties[partyNear(reading.scan, view, act.last, Math.min(clause.end, act.last + 4))];
  const buyer = isNamed(direct) ? direct : after(reading, clause, act.last, /^to$/);
  return isNamed(buyer) ? [deal(clause, "supplied", "contract", [...subject, buyer], buyer.last)] : [];
}
