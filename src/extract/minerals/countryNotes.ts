// Country notes: from a claim and its holder to notes, with those of the countries placed before or behind it.
import type { Token } from "../../text/document";
import type { MineralKind } from "../facts";
import { type Claim, pure } from "./claim";
import { isClaimed } from "./claimed";
import { claimsOf } from "./claims";
import { isMark, isTerm, isVerb, leadOf, subjectOf } from "./clause";
import { countryOf } from "./deposits";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import { type Holder, holderOf } from "./holder";
import type { Phrase, Term } from "./phrase";
import { phrasesOf } from "./phrases";
import type { Row } from "./row";
import { seriesOf } from "./series";
import { standingOf, worldShare } from "./standing";

/** All notes that a row's claims give. */
export function countryNotes(row: Row, tokens: readonly Token[], frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  const phrases = phrasesOf(row);
  let previous: Holder | null = null;
  for (const claim of claimsOf(row, phrases)) {
    const minerals = mineralsOf(phrases, claim, frame);
    if (claim.form === "ellipsis" && claim.bare) claim.kind = frame.kind ?? claim.kind;
    if (claim.minerals.length > 0)
      [frame.minerals, frame.kind, frame.paragraph] = [minerals, claim.kind, row.sentence.paragraph];
    if (minerals.length === 0) continue;
    const site = groundOf(row, phrases, claim);
    if (site !== null) {
      const country = countryOf(row, site.from, site.to, frame) ?? frame.last;
      const to = Math.max(site.to, (phrases[claim.object] as Term).to);
      if (country !== null) drafts.push({ ...NOTHING, country, minerals, kind: "deposit", from: site.from, to });
      continue;
    }
    const carried: Holder | null = leadsOn(phrases, claim) ? previous : null;
    const own = holderOf(row, phrases, claim, frame);
    const weaker = (claim.form === "ellipsis" && own?.via === "subject") || own?.via === "frame";
    const holder: Holder | null = weaker ? (carried ?? own) : (own ?? carried);
    if (!holder) continue;
    const standing = standingOf(row, phrases, claim, tokens, holder.ids.length > 1);
    if (!isClaimed(row, phrases, claim, holder, frame, standing)) continue;
    if (isLed(row, holder, tokens)) standing.rank ??= 1;
    const behind = othersOf(row, phrases, claim, standing.rank, holder);
    if (behind.first) standing.rank ??= 1;
    // "the largest deposits are in the north": of the country that the text is about
    const { from: first, to: end, rank: told } = phrases[claim.object] as Term;
    if (
      holder.via === "frame" &&
      claim.form === "noun" &&
      told >= 0 &&
      !row.symbols.slice(first, end + 4).includes("W")
    )
      standing.rank = null;
    [frame.minerals, frame.kind, frame.paragraph] = [minerals, claim.kind, row.sentence.paragraph];
    previous = holder;
    const [from, to] = spanOf(phrases, claim, holder);
    const base = { minerals, kind: claim.kind, from, to };
    for (const [index, country] of holder.ids.entries()) {
      const share = standing.share ?? holder.shares[index] ?? null;
      drafts.push({ ...base, country, rank: standing.rank, share, amount: standing.amount });
    }
    for (const { country, rank, share, to: end } of behind.others)
      drafts.push({ ...base, country, rank, share, amount: null, to: end });
  }
  return [...drafts, ...seriesOf(row, phrases, frame, previous?.ids[0] ?? null)];
}

/** "output is led by Canada": the only one that leads it is first. */
function isLed(row: Row, { ids, at }: Holder, tokens: readonly Token[]): boolean {
  const lead = row.chunks[at - 1];
  return ids.length === 1 && lead?.symbol === "n" && /^(?:led|headed)$/.test(tokens[lead.first]?.lower ?? "");
}

const NOTHING = { rank: null, share: null, amount: null };

/** Minerals that are many: their sheets speak of the members. */
const GROUPS = new Set(["rare earths", "platinum group metals", "mineral sands", "gemstones"]);

function mineralsOf(phrases: readonly Phrase[], claim: Claim, frame: Frame): string[] {
  if (claim.bare) {
    // "tin and silver - where it has the region's largest resources", "cobalt, of which it has a quarter of reserves"
    for (let at = claim.at - 1; at > 1 && claim.at - at < 6; at--) {
      if (!isMark(phrases[at], "t")) continue;
      let before = at - 1;
      while (isMark(phrases[before], ",-nof")) before--;
      const named = pure(phrases[before]);
      if (named) return named.minerals;
    }
    return frame.minerals.length === 1 ? frame.minerals : [];
  }
  // a sheet on cobalt that speaks of copper deposits means the cobalt in them
  if (frame.sheet !== null && claim.kind === "reserves" && !GROUPS.has(frame.sheet)) return [frame.sheet];
  return claim.minerals.length > 0 || frame.minerals.length !== 1 ? claim.minerals : frame.minerals;
}

const GROUND =
  /^(?:valley|district|basin|belt|range|mountains?|hills|plateau|desert|complex|trough|arc|shield|field|formation|craton|crater|lake|salar|flats?|islands?|peninsula)$/;

/** "Ambler Mining District, with large deposits of copper", "Imperial Valley contains lithium": the ground has a name. */
function groundOf(row: Row, phrases: readonly Phrase[], claim: Claim): Term | null {
  if (claim.kind !== "reserves" || claim.bare) return null;
  const verb = phrases[claim.verb];
  const before =
    leadOf(phrases, claim.at) === "G" ? phrases[claim.at - (isMark(phrases[claim.at - 2], ",") ? 3 : 2)] : undefined;
  // "the Ambler district that would open access to deposits"
  let that = claim.at;
  while (that > claim.at - 12 && that >= 0 && !isMark(phrases[that], "t;")) that--;
  const subject =
    before ??
    (isMark(phrases[that], "t") ? phrases[that - 1] : undefined) ??
    (isVerb(verb) && verb.main !== "B" ? phrases[subjectOf(phrases, claim.verb)] : undefined);
  const isGround = (term: Term) => row.chunks.slice(term.from, term.to).some(({ word }) => GROUND.test(word));
  return isTerm(subject) && subject.named && (subject.site || isGround(subject)) ? subject : null;
}

/** ", and the second-largest exporter", "; smaller deposits of zinc": goes on about the holder of the claim before. */
function leadsOn(phrases: readonly Phrase[], claim: Claim): boolean {
  const before = phrases[claim.at - 1];
  const open = isMark(before, "&") ? phrases[claim.at - 2] : before;
  if (claim.form === "noun" && claim.verb < 0 && isMark(open, ";")) return true;
  return (claim.form === "agent" || claim.form === "ellipsis") && (isMark(before, ",&;") || isMark(before, "nf"));
}

function spanOf(phrases: readonly Phrase[], claim: Claim, holder: Holder): [number, number] {
  const said = [phrases[claim.at], phrases[claim.object]] as Phrase[];
  const from = Math.min(...said.map((phrase) => phrase.from));
  const to = Math.max(...said.map((phrase) => phrase.to));
  return holder.at < 0 ? [from, to] : [Math.min(holder.at, from), Math.max(to, holder.at + 1)];
}

interface Other {
  country: string;
  rank: number | null;
  share: number | null;
  to: number;
}

/** "second after Chile", "behind Chile and Peru", "followed by Indonesia, which accounted for 14%", ", a third in Kazakhstan". */
function othersOf(
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
    if (isMark(phrase, ";")) break;
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
