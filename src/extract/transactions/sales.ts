// Sales: who sells, leases or supplies what to whom, and the nouns of sales and purchases.
import type { Reading } from "../../grammar";
import { lowerAt, normAt, type Token } from "../../text";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import {
  after,
  type Deal,
  deal,
  find,
  isAhead,
  isFirm,
  isNamed,
  isQuantity,
  isSite,
  isSpecific,
  nounIn,
  toldStatus,
} from "./deal";
import { isCabinet } from "./leaders";
import { makerAfter } from "./purchases";
import { isDealNoun } from "./verbs";

/** "sold its Thai stores to Y", "to sell the said stock to M/s Y"; passive "was sold to Y by X". */
export function soldTo(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive } = clause;
  const buyer = after(reading, clause, act.last, /^to$/);
  if (!isNamed(buyer)) return [];
  if (passive) {
    const seller = after(reading, clause, act.last, /^by$/);
    const owner = isNamed(seller) ? seller : subject[subject.length - 1];
    if (!owner || !isFirm(buyer) || (owner !== seller && (!isFirm(owner) || owner.vague))) return [];
    return [deal(clause, "sold-by", "contract", [owner, buyer], Math.max(buyer.last, seller?.last ?? 0))];
  }
  if (buyer.first - act.last < 2) return [];
  if (!isFirm(buyer) && !isAhead(clause)) return [];
  const whole = clause.view.parties.some(
    (party) => party.first >= act.last && party.last < buyer.first && isFirm(party),
  );
  if (!isAhead(clause) && !whole && !isSpecific(reading, act.last, buyer.first)) return [];
  const buyers = listFrom(reading.scan, clause.view, clause.view.parties.indexOf(buyer), clause.end).filter(isNamed);
  return [deal(clause, "sold-to", "contract", [...subject, ...buyers], buyer.last)];
}

const isCounted = (reading: Reading, { act, end }: DealClause) =>
  find(reading.scan.tokens, act.last, end, (at) => isQuantity(reading.scan.tokens, at)) >= 0;

/** "2 billion cubic metres a year", "for 15 years": a supply that lasts. */
const isYearly = (reading: Reading, { act, end }: DealClause) =>
  find(reading.scan.tokens, act.last, end, (at) =>
    /^(?:year|years|annually|yearly)$/.test(lowerAt(reading.scan.tokens, at)),
  ) >= 0;

/** "placed an order with Y for 65 aircraft", "announced an order for 75 Y jets", "signed a letter of intent for 40 Y jets". */
export function orderedWith(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive, end } = clause;
  const order = nounIn(tokens, act.last, Math.min(end, act.last + 5), "order");
  const led = view.instruments.find(({ first }) => first === act.last);
  const noun = order < 0 && led ? led.last : order;
  if (passive || subject.length === 0 || noun < 0) return [];
  const seller = order < 0 ? undefined : after(reading, clause, noun, /^(?:with|from)$/);
  const maker = isFirm(seller)
    ? seller
    : lowerAt(tokens, noun + (led ? 0 : 1)) === "for"
      ? makerAfter(reading, clause, noun)
      : null;
  if (!maker || subject.includes(maker)) return [];
  return [
    {
      ...deal(clause, "ordered-with", led?.instrument ?? "contract", [...subject, maker], maker.last),
      status: toldStatus(clause),
    },
  ];
}

/** "sold Y $2 billion of tanks", "sold Y a 25% stake in a wind farm". */
export function soldParty(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive, end } = clause;
  const buyer = view.parties[partyNear(reading.scan, view, act.last, Math.min(end, act.last + 3))];
  if (passive || subject.length === 0 || !isNamed(buyer)) return [];
  const thing = isQuantity(tokens, buyer.last) || /^(?:a|an|its|the)$/.test(lowerAt(tokens, buyer.last));
  return thing && isSpecific(reading, buyer.last, Math.min(end, buyer.last + 6))
    ? [deal(clause, "sold-to", "contract", [...subject, buyer], buyer.last + 3)]
    : [];
}

/** "completed the acquisition of Y", "announced the purchase of a 10% stake in Y", "approved the sale of 40 jets to Y", "approved the award of a contract to Y". */
export function nominal(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, passive, end } = clause;
  const noun = find(tokens, act.last, Math.min(end, act.last + 10), (at) => {
    const { lower } = tokens[at] as Token;
    return ["purchase", "sale", "grant"].some((kind) => isDealNoun(kind, lower));
  });
  const money = find(tokens, act.last, Math.min(end, act.last + 6), (at) => lowerAt(tokens, at) === "investment");
  if (noun < 0 && money >= 0 && !passive && subject.length > 0) return invested(reading, clause, money);
  if (passive || (subject.length === 0 && !isCabinet(reading, clause.view))) return [];
  if (noun < 0 || lowerAt(tokens, noun + 1) !== "of") return [];
  const status = toldStatus(clause);
  const kind = (tokens[noun] as Token).lower;
  // "the award of a $370,000 grant to the ministry": one-sided, and no contract
  const gift = find(tokens, noun, Math.min(end, noun + 8), (at) => lowerAt(tokens, at) === "grant") >= 0;
  if (isDealNoun("grant", kind) && (gift || nounIn(tokens, noun, end, "award") < 0)) return [];
  if (!isDealNoun("purchase", kind)) {
    const buyer = after(reading, clause, noun, /^to$/);
    return isNamed(buyer) ? [{ ...deal(clause, "sale-of", "contract", [...subject, buyer], buyer.last), status }] : [];
  }
  // "the purchase of stakes held by Y"
  const held = find(
    tokens,
    noun,
    end,
    (at) => /^(?:held|owned)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === "by",
  );
  const seller = after(reading, clause, held < 0 ? noun : held, held < 0 ? /^from$/ : /^by$/);
  const target = after(reading, clause, noun, /^(?:of|in)$/);
  // "Y and X finalized the purchase of 22 jets"
  if (subject.length > 1 && subject.every(isFirm) && !isNamed(seller))
    return [{ ...deal(clause, "purchase-of", "contract", subject, Math.min(end, noun + 6)), status }];
  // "approved the purchase of 200 American-made Boeing aircraft"
  const maker = isNamed(seller) ? null : makerAfter(reading, clause, noun + 1);
  if (maker) return [{ ...deal(clause, "purchase-of", "contract", [...subject, maker], maker.last), status }];
  const other = isNamed(seller) ? seller : target;
  if (!isFirm(other) || isSite(tokens, other) || (act.lemma === "approve" && other !== seller)) return [];
  return [
    {
      ...deal(clause, "purchase-of", "contract", [...subject, other], Math.max(other.last, target?.last ?? 0)),
      status,
    },
  ];
}

/** "announced a $640 million investment in Y", a firm. */
function invested(reading: Reading, clause: DealClause, noun: number): Deal[] {
  const { tokens } = reading.scan;
  const firm = lowerAt(tokens, noun + 1) === "in" ? after(reading, clause, noun, /^in$/) : undefined;
  // "in Optic Marine: an offshore builder": what it is stands behind the name
  const described =
    firm && /^[:,]$/.test(normAt(tokens, firm.last)) && /^(?:an?|one)$/.test(lowerAt(tokens, firm.last + 1));
  if (firm?.kind !== "company" || (firm.vague && !described) || isSite(tokens, firm)) return [];
  if (find(tokens, clause.act.last, noun, (at) => isQuantity(tokens, at)) < 0) return [];
  const row = deal(clause, "investment-in", "contract", [...clause.subject, firm], firm.last);
  return [{ ...row, status: toldStatus(clause) }];
}

/** "agreed to supply Y with gas", "will supply 4 million tonnes a year to Y". */
export function suppliedTo(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, agreed, passive } = clause;
  if (passive || subject.length === 0 || clause.partners.length > 0) return [];
  const direct = view.parties[partyNear(reading.scan, view, act.last, Math.min(clause.end, act.last + 4))];
  const buyer = isNamed(direct) ? direct : after(reading, clause, act.last, /^to$/);
  // "in addition to Y providing": another who gives
  if (!isNamed(buyer) || lowerAt(tokens, buyer.first - 2) === "addition") return [];
  const counted = act.tense === "future" && isCounted(reading, clause);
  // "will commit to provide Y with missiles"
  const committed = clause.words.startsWith("commit") && buyer === direct && lowerAt(tokens, direct.last) === "with";
  if (!agreed && !committed && !(counted && ([...subject, buyer].every(isFirm) || isYearly(reading, clause))))
    return [];
  return [deal(clause, "supplied", "contract", [...subject, buyer], buyer.last)];
}
