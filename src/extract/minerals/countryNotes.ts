// Country notes: from a claim and its holder to notes, with those of the countries placed before or behind it.
import { lowerAt } from "../../text";
import type { Token } from "../../text/document";
import { type Claim, pure } from "./claim";
import { isClaimed } from "./claimed";
import { claimsOf } from "./claims";
import { isMark, isTerm, isVerb, leadOf, subjectOf } from "./clause";
import { countryOf } from "./deposits";
import type { Draft } from "./draft";
import { type Frame, GROUPS } from "./frame";
import { type Holder, holderOf } from "./holder";
import { othersOf } from "./others";
import type { Phrase, Term } from "./phrase";
import { phrasesOf } from "./phrases";
import type { Row } from "./row";
import { seriesOf } from "./series";
import { standingOf } from "./standing";

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
      const { rank } = standingOf(row, phrases, claim, tokens, false);
      if (country !== null) drafts.push({ ...NOTHING, rank, country, minerals, kind: "deposit", from: site.from, to });
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
    // "the mine is the second-largest producer of tin"
    const subject = isVerb(phrases[claim.verb]) ? phrases[subjectOf(phrases, claim.verb)] : undefined;
    if (claim.form === "agent" && isTerm(subject) && subject.site) claim.kind = "deposit";
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
  return ids.length === 1 && lead?.symbol === "n" && /^(?:led|headed)$/.test(lowerAt(tokens, lead.first));
}

const NOTHING = { rank: null, share: null, amount: null };

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
