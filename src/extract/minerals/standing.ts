// Standing: the rank, the share of the world and the amount that a claim gives its holder.
import { lowerAt } from "../../text";
import type { Token } from "../../text/document";
import type { MineralKind } from "../facts";
import type { Claim } from "./claim";
import { isMark, isTerm, isVerb, leadOf } from "./clause";
import type { Phrase, Term } from "./phrase";
import { type Chunk, leftOf, type Row } from "./row";

/** `share` in per cent; `amount` is the chunk whose words give it. */
export interface Standing {
  rank: number | null;
  share: number | null;
  amount: Chunk | null;
}

/** Reads what stands in a claim and behind it. `several` where more than one country holds it together. */
export function standingOf(
  row: Row,
  phrases: readonly Phrase[],
  claim: Claim,
  tokens: readonly Token[],
  several: boolean,
): Standing {
  const rank = rankOf(row, phrases, claim, tokens);
  // "with 29%, 44% and 40%, respectively": one each
  const each = isEach(row, phrases, claim);
  return {
    rank: rank === 1 && several ? null : rank,
    share: several || each ? null : shareOf(row, phrases, claim),
    amount: amountOf(row, phrases, claim),
  };
}

/** "respectively" stands near the minerals of a claim. */
function isEach(row: Row, phrases: readonly Phrase[], claim: Claim): boolean {
  const { to } = phrases[claim.object] as Phrase;
  return claim.minerals.length > 1 && row.chunks.slice(to, to + 20).some(({ word }) => word === "respectively");
}

function rankOf(row: Row, phrases: readonly Phrase[], claim: Claim, tokens: readonly Token[]): number | null {
  const { at, object, form } = claim;
  const verb = phrases[at];
  if (isVerb(verb) && verb.chunk.rank) return verb.chunk.rank.place;
  const term = phrases[object] as Term;
  const next = phrases[object + 1];
  const place = phrases[object + 2];
  // "the largest reserves in the country": a state's rank in it
  if (isMark(next, "n") && isTerm(place) && row.symbols[place.land] === "I") return null;
  // "mines more copper than any other country"
  const after = row.chunks.slice(term.to, term.to + 5).map(({ word }) => word);
  if (/^than any (?:other )?(?:country|nation|place)/.test(after.join(" "))) return 1;
  // "copper is the leading export": a rank of copper
  if (claim.apart) return null;
  // "the country's largest reserves"
  if (
    form === "noun" &&
    term.owner >= 0 &&
    !row.symbols.slice(term.from, term.to).includes("W") &&
    term.rank > term.owner
  )
    return null;
  // "the largest producers are China and Peru"
  const several = form === "agent" && /s$/.test(term.heads[0]?.word ?? "") && row.chunks[term.rank]?.rank?.place === 1;
  if (several) return null;
  const counts = form === "agent" || form === "ellipsis";
  const own = claim.rank >= 0 ? claim.rank : term.rank;
  if (term.rank >= 0 && form !== "passive" && term.noun !== "list") return placeAt(row, own, tokens, counts);
  // "ranks third in the world in copper output", "the leading country in the region for tin"
  for (let back = at; leadOf(phrases, back) !== "" && /[nf]/.test(leadOf(phrases, back)); ) {
    back -= 2;
    const ranked = phrases[back];
    if (isVerb(ranked)) {
      const rank = row.chunks[ranked.to - 1];
      return rank?.rank ? rank.rank.place : null;
    }
    if (!isTerm(ranked)) break;
    if (ranked.rank >= 0 && /^(?:|country|nation|state|place|list)$/.test(ranked.noun))
      return placeAt(row, ranked.rank, tokens, true);
  }
  return laterRank(row, phrases, claim, tokens);
}

/** "output was 51,200 tons, ranking sixth in Africa", "reserves are the second-largest in the world". */
function laterRank(row: Row, phrases: readonly Phrase[], claim: Claim, tokens: readonly Token[]): number | null {
  for (let at = Math.max(claim.object, claim.at) + 1; at < phrases.length && at - claim.at < 10; at++) {
    const phrase = phrases[at];
    if (isMark(phrase, ";t&")) return null;
    if (!isTerm(phrase)) continue;
    if (phrase.heads.length > 0 || phrase.minerals.length > 0) return null;
    const before = phrases[at - 1];
    // "ranking it second in the world"
    const verb = isTerm(before) && before.land >= 0 ? phrases[at - 2] : before;
    const said = isVerb(verb) ? /[BK]/.test(verb.main) : isMark(before, ",");
    const bare = phrase.noun === "" && phrase.land < 0;
    if (phrase.rank >= 0 && said && bare && claim.form !== "agent")
      return placeAt(row, phrase.rank, tokens, isVerb(verb));
  }
  return null;
}

/** The place that the rank word at chunk `at` gives, null after "one of the" and for a lone ordinal that tells no rank. */
function placeAt(row: Row, at: number, tokens: readonly Token[], bareCounts: boolean): number | null {
  const { rank, first } = row.chunks[at] as Chunk;
  if (!rank || (rank.bare && !bareCounts)) return null;
  let before = "";
  for (let token = Math.max(row.sentence.first, first - 6); token < first; token++)
    before += `${lowerAt(tokens, token)} `;
  return /\b(?:one|some|among|two|three|four|several|many|a|another)(?: of| a)? (?:only \w+ )?(?:the |its )?(?:(?:\w+ ?)?'s |global |world |few )*$/.test(
    before,
  )
    ? null
    : rank.place;
}

/** The place of the superlative at chunk `at`: "the largest gold mine in Latin America". */
export function worldwideRank(row: Row, at: number, tokens: readonly Token[]): number | null {
  return placeAt(row, at, tokens, false);
}

function shareOf(row: Row, phrases: readonly Phrase[], claim: Claim): number | null {
  const term = phrases[claim.object] as Term;
  const verb = phrases[claim.verb];
  // "supplies half of the world's sapphires, which were discovered": found, not how many
  if (claim.form === "passive" && isVerb(verb) && verb.main === "L" && isMark(phrases[claim.verb - 1], "t"))
    return null;
  if (claim.apart && !row.symbols.slice(term.from, term.to).includes("W")) return null;
  if (term.share >= 0) return worldShare(row, term.share, term.to, claim.kind);
  for (let at = Math.max(claim.object, claim.at) + 1; at < phrases.length && at - claim.at < 9; at++) {
    const phrase = phrases[at];
    if (isMark(phrase, ";yb")) return null;
    if (!isTerm(phrase)) continue;
    if (phrase.land >= 0 && leadOf(phrases, at) !== "n" && claim.form === "noun") return null;
    // ", and Brazil supplies 90 percent of the world's niobium": another's share, of another mineral
    if (phrase.land >= 0 && isMark(phrases[at - 1], "&,") && isVerb(phrases[at + 1])) return null;
    if (phrase.minerals.length > 0 && claim.minerals.every((mineral) => !phrase.minerals.includes(mineral)))
      return null;
    if (phrase.share >= 0) {
      // "rose by 10%", "up 38%"
      const before = phrases[at - 1];
      if (isMark(before, "f") && before.word === "by") return null;
      const bare = /^[jl]*%$/.test(row.symbols.slice(phrase.from, phrase.to));
      const next = phrases[at + 1];
      if (bare && isMark(next, "f") && next.word === "to") return null;
      if (bare && term.noun !== "share" && !isMark(before, "G(") && !(isVerb(before) && /[BAH]/.test(before.main)))
        return null;
      const [head] = phrase.heads;
      return head && head.kind !== claim.kind && head.kind !== "none"
        ? null
        : worldShare(row, phrase.share, phrase.to, claim.kind);
    }
    if (phrase.heads.length > 0 || phrase.minerals.length > 0) return null;
  }
  return null;
}

/** The per cent at chunk `at` of a term that ends at `to`, where it is of the world's or a region's whole. */
export function worldShare(row: Row, at: number, to: number, kind: MineralKind): number | null {
  const rest = row.symbols.slice(at + 1, to);
  const value = row.chunks[at]?.quantity?.value ?? null;
  if (/^[jl]*$/.test(rest) || /^\)/.test(rest)) return value;
  // "10 per cent of these reserves"
  if (row.chunks.slice(at + 1, to).some(({ word }) => /^(?:these|those|this|them)$/.test(word))) return null;
  // "98% of the world's gallium and 60% of its germanium"
  const series = /%[^;]*W/.test(leftOf(row, at)) && /^[jl]*oi/.test(rest);
  if (!series && /^[^WMrka]*[ci](?![^o]*W)/.test(rest)) return null;
  if (kind === "supply") return rest.includes("W") ? value : null;
  return /W|[rka]|M/.test(rest) ? value : null;
}

function amountOf(row: Row, phrases: readonly Phrase[], claim: Claim): Chunk | null {
  const term = phrases[claim.object] as Term;
  if (term.amount >= 0) return row.chunks[term.amount] as Chunk;
  for (let at = Math.max(claim.object, claim.at) + 1; at < phrases.length && at - claim.at < 9; at++) {
    const phrase = phrases[at];
    if (isMark(phrase, ";") || (isVerb(phrase) && /[HAP]/.test(phrase.main))) return null;
    if (!isTerm(phrase)) continue;
    if (phrase.amount >= 0) return row.chunks[phrase.amount] as Chunk;
    if (phrase.heads.length > 0 || phrase.minerals.length > 0) return null;
  }
  return null;
}
