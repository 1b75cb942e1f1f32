// Others: the countries that a claim places beside its holder, "second after Chile", "followed by Indonesia".
import type { MineralKind } from "../facts";
import type { Claim } from "./claim";
import { isMark, isTerm, leadOf } from "./clause";
import type { Holder } from "./holder";
import type { Phrase, Term } from "./phrase";
import type { Row } from "./row";
import { worldShare } from "./standing";

interface Other {
  country: string;
  rank: number | null;
  share: number | null;
  to: number;
}

/** "second after Chile", "behind Chile and Peru", "followed by Indonesia, which accounted for 14%", ", a third in Kazakhstan". */
export function othersOf(
  row: Row,
  phrases: readonly Phrase[],
  claim: Claim,
  rank: number | null,
  holder: Holder,
): { first: boolean; others: Other[] } {
  const others: Other[] = [];
  let first = false;
  const add = (term: Term, of: (index: number, count: number) => number | null, own: number | null) => {
    const list = row.chunks[term.land];
    for (const [index, country] of (list?.ids ?? []).entries())
      others.push({
        country,
        rank: of(index, list?.ids.length ?? 0),
        share: list?.shares[index] ?? (list?.ids.length === 1 ? own : null),
        to: term.to,
      });
  };
  for (let at = Math.max(claim.at, claim.object) + 1; at < phrases.length && at - claim.at < 14; at++) {
    const phrase = phrases[at];
    // "niobium (first, followed by Canada) and tin": of the one mineral in front alone
    if (isMark(phrase, ";") || (isMark(phrase, "(") && claim.minerals.length > 1)) break;
    if (!isTerm(phrase)) continue;
    if (phrase.heads.length > 0 && phrase.share < 0 && phrase.amount < 0) break;
    const lead = leadOf(phrases, at);
    if (phrase.land < 0 || row.symbols[phrase.land] !== "C") continue;
    if (lead === "b" && rank !== null) add(phrase, (_, count) => (count === 1 && rank === 2 ? 1 : null), null);
    if (lead === "y") {
      // "followed in second place by" makes the holder first
      first = first || wordsOf(phrases[at - 1], row) > 3;
      const start = rank ?? (first ? 1 : null);
      add(phrase, (index) => (start === null ? null : start + 1 + index), shareBehind(row, phrases, at, claim.kind));
    }
    // "with Canada in second place"
    const place = phrases[at + 2];
    const placed = isTerm(place) && place.noun === "place" ? row.chunks[place.rank]?.rank : null;
    if (lead === "G" && placed) add(phrase, () => placed.place, null);
    const before = phrases[at - 2];
    if (
      lead === "n" &&
      isTerm(before) &&
      before.share >= 0 &&
      before.heads.length + before.minerals.length === 0 &&
      holder.via === "place"
    )
      add(phrase, () => null, row.chunks[before.share]?.quantity?.value ?? null);
  }
  return { first, others };
}

/** "followed in second place by" has more words than "followed closely by". */
const wordsOf = (phrase: Phrase | undefined, row: Row) => {
  const chunk = phrase && row.chunks[phrase.from];
  return chunk ? chunk.last - chunk.first : 0;
};

/** "Indonesia, which accounted for 14%", "Peru with 10%". */
function shareBehind(row: Row, phrases: readonly Phrase[], at: number, kind: MineralKind): number | null {
  for (let next = at + 1; next < phrases.length && next - at < 5; next++) {
    const phrase = phrases[next];
    if (isTerm(phrase)) return phrase.share >= 0 ? worldShare(row, phrase.share, phrase.to, kind) : null;
  }
  return null;
}
