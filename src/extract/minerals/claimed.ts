// Claimed: is a claim said as a fact of its holder, or planned, ended, worldwide or only talked about?
import { productWords } from "../../lexicon/mineralClaims";
import type { Claim } from "./claim";
import { governorOf, isMark, isTerm, isVerb, leadOf, subjectOf, verbOf } from "./clause";
import type { Frame } from "./frame";
import type { Holder } from "./holder";
import type { Phrase, Term, Verb } from "./phrase";
import type { Row } from "./row";
import type { Standing } from "./standing";

/** Is it said as a fact of this country: not planned, not ended, not of the whole world, and no mere subject of talks? */
export function isClaimed(
  row: Row,
  phrases: readonly Phrase[],
  claim: Claim,
  holder: Holder,
  frame: Frame,
  standing: Standing,
): boolean {
  const term = phrases[claim.object] as Term;
  const symbols = row.symbols.slice(term.from, term.to);
  const ranked = standing.rank !== null || standing.share !== null;
  const measured = standing.amount !== null;
  if (claim.kind === "reserves" && row.symbols.includes("x")) return false;
  // "no tin was mined"
  const before = phrases[claim.object - 1];
  if (isVerb(before) && before.denied && !before.passive) return false;
  // "a potential supplier of tin"
  const would = row.chunks.slice(term.from, term.to).some(({ word }) => /^(?:potential|prospective)$/.test(word));
  if (claim.form === "agent" && would) return false;
  // "copper export controls", "a lithium supply deal"
  if (/[xZ]/.test(symbols) || (claim.kind !== "reserves" && symbols.includes("u"))) return false;
  if (claim.form === "noun" && isSite(row, phrases, claim, term)) return false;
  const own = verbOf(phrases, claim.at);
  const isVerbal = claim.form === "verb" || claim.form === "passive";
  const said = isVerbal ? claim.verb : own >= 0 ? own : governorOf(phrases, claim.at);
  // "sanctions ban the country from exporting coal"
  const led = isVerbal && isGerund(phrases[said]) ? governorOf(phrases, said) : said;
  const verbs = [phrases[said], phrases[led]].filter(isVerb);
  const apposed = holder.via === "apposition";
  if (!apposed && verbs.some(({ denied }) => denied)) return false;
  const beside = leadOf(phrases, claim.at) === "f";
  const local = (holder.via === "place" || holder.via === "owner") && (claim.kind === "reserves" || beside);
  const passive = claim.told && claim.form === "passive";
  if (!apposed && !local && !passive && verbs.some(({ unreal }) => unreal)) return false;
  // "supply consists of imports" tells nothing of the supply itself
  const predicate = phrases[own];
  const predicated = isVerb(predicate) && !(claim.weak && predicate.main === "z");
  // "began production of ilmenite"
  const begun =
    isVerb(phrases[claim.verb]) && (phrases[claim.verb] as Verb).main === "V" && claim.at === claim.verb + 1;
  const told = claim.told || predicated || begun || leadOf(phrases, claim.at) === "G";
  if (claim.weak && (claim.bare || !(ranked || told || isAccounted(phrases, claim)))) return false;
  if (claim.bare && !isRunning(row, phrases, claim, holder, frame, standing)) return false;
  if (symbols.includes("W") && !ranked && holder.via === "frame") return false;
  // "cobalt can be found in many products"
  const found = phrases[claim.verb];
  const where = phrases[claim.verb + 2];
  if (holder.via === "frame" && isVerb(found) && found.main === "L" && isTerm(where) && isGoods(where)) return false;
  return holder.via !== "frame" || told || ranked || measured || claim.form === "passive";
}

const isGerund = (phrase: Phrase | undefined) => isVerb(phrase) && /ing$/.test(phrase.chunk.word);

/** "in many products": neither a place nor a time. */
const isGoods = (term: Term) => productWords().has(term.noun);

/** "controls most of the market for refining", "stands out in the mining of tin". */
const isAccounted = (phrases: readonly Phrase[], claim: Claim) => {
  const governor = phrases[claim.verb];
  return isVerb(governor) && (governor.main === "A" || (governor.main === "K" && leadOf(phrases, claim.at) === "n"));
};

/** "the largest known deposit of uranium", "phosphate deposits at Bofala", "the Tavan Tolgoi coal deposit". */
function isSite(row: Row, phrases: readonly Phrase[], claim: Claim, term: Term): boolean {
  const head = term.heads[0];
  // "the Pebble deposit is the largest copper resource"
  const site = phrases[subjectOfGovernor(phrases, claim)];
  // "the Tanbreez project, one of the largest deposits"
  const named = isMark(phrases[claim.at - 1], ",") ? phrases[claim.at - 2] : undefined;
  if (claim.kind === "reserves" && isTerm(named) && named.named && named.site) return true;
  if (claim.kind === "reserves" && isTerm(site) && site.named && (site.site || /^deposits?$/.test(site.noun)))
    return true;
  if (/^deposits?$/.test(head?.word ?? "") && term.named) return true;
  if (claim.bare || claim.kind !== "reserves" || !/^(?:deposits?|vein|lode|seam)$/.test(head?.word ?? "")) return false;
  if (head?.word === "deposit" && standsFirst(row, term)) return true;
  const at = phrases[claim.at + 1];
  const next = phrases[claim.at + 2];
  if (isMark(at, "n") && at.word === "at" && isTerm(next) && next.named) return true;
  // "Salt Mountain was the world's largest salt deposit"
  const subject = phrases[subjectOfGovernor(phrases, claim)];
  return isTerm(subject) && subject.named && term.rank >= 0;
}

const standsFirst = (row: Row, term: Term) => term.rank >= 0 && row.chunks[term.rank]?.rank?.place === 1;

const subjectOfGovernor = (phrases: readonly Phrase[], claim: Claim) => {
  const governor = phrases[claim.verb];
  return isVerb(governor) && governor.main === "B" ? subjectOf(phrases, claim.verb) : -1;
};

/** A claim that leaves its mineral out goes on about it: "India is also a producer", "its remaining deposits (2.5 billion tons)". */
function isRunning(
  row: Row,
  phrases: readonly Phrase[],
  claim: Claim,
  holder: Holder,
  frame: Frame,
  standing: Standing,
): boolean {
  const measured = standing.amount !== null;
  const ranked = standing.rank !== null || standing.share !== null;
  if (claim.told || ranked) return true;
  if (claim.form === "verb") return measured;
  if (claim.form === "agent") {
    const governor = phrases[claim.verb];
    return holder.via === "apposition" || (holder.via === "subject" && isVerb(governor) && governor.main === "B");
  }
  // "production is dominated by China"
  const lead = phrases[claim.verb + 1];
  if (holder.via === "place" && isMark(lead, "n") && lead.word === "by") return true;
  // "the largest deposits are in Mexico"
  const own = phrases[verbOf(phrases, claim.at)];
  const goesOn =
    frame.sheet !== null || (frame.paragraph === row.sentence.paragraph && isVerb(own) && own.main === "B");
  return measured || (holder.via !== "frame" && goesOn && claim.kind === "reserves");
}
