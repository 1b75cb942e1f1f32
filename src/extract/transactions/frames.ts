// Frames of deals by name: who buys from whom, who lends to whom; each needs a named counterparty.
import type { Reading } from "../../grammar";
import { joined, left, welcomed } from "./accords";
import { awardedParty, awardedTo, goesTo, hired, revoked, wasAwarded } from "./awards";
import type { DealClause } from "./clause";
import type { Deal, Frame } from "./deal";
import { borrowed, creditAgreed, financed, lent } from "./loans";
import {
  agreedOn,
  agreedWith,
  jointly,
  madeWith,
  makeTogether,
  merged,
  negotiated,
  partnered,
  workTogether,
} from "./partners";
import {
  boughtFrom,
  boughtGoods,
  boughtOf,
  boughtUnit,
  boughtWhole,
  investedIn,
  paidFor,
  stake,
  takenOver,
} from "./purchases";
import { nominal, orderedWith, soldParty, soldTo, suppliedTo } from "./sales";
import { owned, setUp, ventured } from "./ventures";

/** What a verb of the lexicon may ask for, by the name that it has there; the first that fits is taken. */
const FRAMES: Readonly<Record<string, readonly Frame[]>> = {
  award: [goesTo, awardedParty, awardedTo, wasAwarded],
  borrow: [borrowed],
  buy: [stake, boughtFrom, boughtGoods, boughtOf, boughtUnit, boughtWhole],
  credit: [creditAgreed],
  finance: [financed],
  hire: [hired],
  invest: [investedIn, madeWith, makeTogether],
  join: [joined],
  jointly: [madeWith, jointly],
  leave: [left],
  lend: [lent],
  make: [makeTogether],
  merge: [merged],
  negotiate: [negotiated],
  nominal: [nominal],
  order: [orderedWith],
  own: [owned],
  pact: [agreedOn],
  partner: [partnered],
  pay: [paidFor],
  revoke: [revoked],
  sell: [soldTo, soldParty],
  setup: [setUp],
  stake: [stake],
  supply: [suppliedTo],
  takeover: [takenOver],
  together: [workTogether],
  venture: [ventured],
  welcome: [welcomed],
  work: [],
};

/** The deals of one clause: several where it names several partners or winners. */
export function dealsOf(reading: Reading, clause: DealClause): Deal[] {
  for (const frame of [agreedWith, ...clause.frames.flatMap((name) => FRAMES[name] ?? [])]) {
    const deals = frame(reading, clause);
    if (deals.length > 0) return deals;
  }
  return [];
}
