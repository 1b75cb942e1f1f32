// Claims: where a sentence says "reserves of uranium", "is a cobalt producer", "mines 30% of the world's copper", "tin is dug".
import { verbClaims } from "./acts";
import { type Claim, pure } from "./claim";
import { isMark, isTerm, isVerb, verbOf } from "./clause";
import { ellipses } from "./ellipses";
import { groupClaims, isGroup } from "./groups";
import { nounClaims } from "./nouns";
import type { Phrase } from "./phrase";
import type { Row } from "./row";

/** All claims of a row, left to right. */
export function claimsOf(row: Row, phrases: readonly Phrase[]): Claim[] {
  const claims: Claim[] = [];
  for (const [at, phrase] of phrases.entries()) {
    if (isVerb(phrase)) claims.push(...verbClaims(row, phrases, at, phrase));
    else if (isTerm(phrase)) {
      const joined = coordinated(phrases, at, claims);
      if (joined) claims.push(joined);
      else if (phrase.heads.length > 0) claims.push(...nounClaims(row, phrases, at, phrase));
      else if (isGroup(row, phrase)) claims.push(...groupClaims(row, phrases, at, claims[claims.length - 1]));
      else claims.push(...ellipses(row, phrases, at, phrase, claims));
    }
  }
  return claims;
}

/** "holds iron ore, gold deposits, and large amounts of uranium": minerals behind a claim go on with it. */
function coordinated(phrases: readonly Phrase[], at: number, before: readonly Claim[]): Claim | null {
  const list = pure(phrases[at]);
  const last = before[before.length - 1];
  let back = at - 1;
  while (isMark(phrases[back], ",&")) back--;
  const goesOn =
    last !== undefined && back < at - 1 && (last.object === back || last.at === back) && last.form !== "ellipsis";
  if (!list || !goesOn || list.share >= 0 || list.rank >= 0 || verbOf(phrases, at) >= 0) return null;
  return { ...last, minerals: list.minerals, object: at, at: last.form === "verb" ? last.at : at, bare: false };
}
