// Ellipses: a rank or a share of what was spoken of, "second in zinc", "70% of cobalt in Congo", "Zimbabwe is third".
import { type Claim, claim, pure } from "./claim";
import { governorOf, isMark, isTerm, isVerb, leadOf, verbOf } from "./clause";
import type { Phrase, Term } from "./phrase";
import type { Chunk, Row } from "./row";

/** "the second-largest of fluorspar", "70% of cobalt in Congo", "third in zinc": of the kind that was said before. */
export function ellipses(
  row: Row,
  phrases: readonly Phrase[],
  at: number,
  term: Term,
  before: readonly Claim[],
): Claim[] {
  // "Australia's share is about 5 per cent": of what was spoken of last
  if (term.noun === "share" && term.owner >= 0 && verbOf(phrases, at) >= 0)
    return [claim("production", [], at, "ellipsis", { verb: verbOf(phrases, at), told: true, bare: true })];
  // "copper-rich Zambia"
  if (term.noun === "rich" && row.symbols[term.from] === "m")
    return [claim("reserves", (row.chunks[term.from] as Chunk).ids, at, "noun", { told: true })];
  if ((term.rank < 0 && term.share < 0) || term.site || term.land >= 0) return [];
  // "its first discovery of gold" ranks nothing
  if (row.chunks[term.rank]?.rank?.bare && term.noun !== "" && term.owner >= 0) return [];
  const last = before[before.length - 1];
  const governor = phrases[at - 1];
  const kind = last?.kind ?? "production";
  if (term.minerals.length === 0) {
    // "second in copper output and third in zinc", "in the top five: bauxite, coal"
    const linked = isMark(phrases[at + 1], "nf:")
      ? pure(phrases[isWorld(row, phrases[at + 2]) ? at + 4 : at + 2])
      : null;
    const ranked = isVerb(governor) || last !== undefined || leadOf(phrases, at) === "n";
    // "the first of the world's countries to sign"
    if (term.rank < 0 || term.noun !== "" || term.other || !ranked) return [];
    // "Zimbabwe is third", "Mozambique was second with 6%": in what the sentence before ranked
    if (
      !linked &&
      isVerb(governor) &&
      /[BK]/.test(governor.main) &&
      !isSaidBehind(phrases, at) &&
      row.chunks[term.rank]?.rank?.bare
    )
      return [claim(kind, [], at, "ellipsis", { verb: at - 1, told: true, bare: true })];
    if (!linked) return [];
    return [claim(kind, linked.minerals, at, "ellipsis", { verb: governorOf(phrases, at), told: true })];
  }
  if (isVerb(governor) && !/[BK]/.test(governor.main)) return [];
  if (verbOf(phrases, at) >= 0) return [];
  const series = last !== undefined || isVerb(governor) || isMark(phrases[at + 1], "n") || isTerm(governor);
  return series && isSeries(row, term)
    ? [claim(kind, term.minerals, at, "ellipsis", { verb: governorOf(phrases, at) })]
    : [];
}

const isWorld = (row: Row, phrase: Phrase | undefined) =>
  isTerm(phrase) && /^[lj]*W$/.test(row.symbols.slice(phrase.from, phrase.to));

/** "ranks second in Africa in manganese exports": what it ranks in follows. */
export function isSaidBehind(phrases: readonly Phrase[], from: number): boolean {
  for (let at = from + 1; at < phrases.length && !isVerb(phrases[at]) && !isMark(phrases[at], ";"); at++) {
    const phrase = phrases[at];
    if (isTerm(phrase) && phrase.heads.length + phrase.minerals.length > 0) return true;
  }
  return false;
}

/** The rank or share is of the minerals: "70% of cobalt", "the second-largest of zinc". */
const isSeries = (row: Row, term: Term) =>
  row.symbols.slice(Math.max(term.rank, term.share), term.to).search(/[oi]/) >= 0;
