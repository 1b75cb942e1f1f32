// Each partner: "deals with Malaysia and Cambodia" are a row a named partner.
import type { PartyMention, Reading } from "../grammar";
import { candidateOf, type Material, type Verdict } from "./candidate";
import { homeOf } from "./complete";
import type { Context } from "./context";
import type { Party } from "./facts";
import { counterpart, resolveParties } from "./resolve";
import { isSame } from "./sameParty";

/** One row a named partner: "deals with Malaysia and Cambodia". */
export function partnersOf(reading: Reading, material: Material, context: Context, all: readonly Party[]): Verdict[] {
  const { roles, view } = material;
  if (roles.by !== "signed-with" && roles.by !== "with") return [];
  const partners = resolveParties(reading, view, roles.partners, context);
  const own = all.filter((party) => !partners.some((other) => isSame(party, other)));
  if (
    partners.length === 1 &&
    own.length > 1 &&
    (saysRespectively(reading, material) || isEachOwn(material, own, partners))
  ) {
    return own.map((party) => ({
      candidate: candidateOf(material, [party, ...partners], 2, "respectively", { confidence: "certain" }),
    }));
  }
  if (partners.length < 2 || !isClosedList(reading, roles.partners)) return [];
  return partners.map((partner) => {
    const parties = [...own, partner];
    if (own.length === 0) {
      const other = counterpart(context, partners) ?? homeOf(context.frame, { ...partner, country: null });
      if (other) parties.unshift(other);
    }
    return {
      candidate: candidateOf(material, parties, parties.length, "one-a-partner"),
    };
  });
}

/** "A, B and C signed memoranda with Y": firms with one partner each sign their own. */
const isEachOwn = ({ mention }: Material, own: readonly Party[], [partner]: readonly Party[]) =>
  mention.plural && mention.number === null && partner?.kind !== "state" && own.every(({ kind }) => kind === "company");

/** "A and B, respectively, announced letters of intent with C", "A and B have each signed agreements with C". */
function saysRespectively(reading: Reading, { view }: Material): boolean {
  return reading.scan.tokens
    .slice(view.sentence.first, view.sentence.last)
    .some((token) => token.lower === "respectively" || token.lower === "each");
}

/** "A and B": a list that ends with "and", not two names that a comma happens to part. */
function isClosedList(reading: Reading, partners: readonly PartyMention[]): boolean {
  const [left, right] = partners.slice(-2);
  if (!left || !right) return false;
  return reading.scan.tokens.slice(left.last, right.first).some((token) => token.lower === "and" || token.norm === "&");
}
