// Nouns that claim: "reserves of uranium", "a cobalt producer", "the main export is copper".
import type { MineralKind } from "../facts";
import { listedSubject } from "./acts";
import { type Claim, claim, indexOfList, isThere, listFrom, opensList, pure } from "./claim";
import { governorOf, isMark, isTerm, isVerb, leadOf, subjectOf, verbOf } from "./clause";
import type { Mark, Phrase, Term } from "./phrase";
import { type Chunk, leftOf, type Row } from "./row";

/** "producer and consumer of tungsten", "mineral resources include gold", "the main export is copper", "tin, a leading export". */
export function nounClaims(row: Row, phrases: readonly Phrase[], at: number, term: Term): Claim[] {
  const claims: Claim[] = [];
  // "deposits of oil, gas, gold and copper": the list goes on to minerals
  const goesOn = term.other && isMark(phrases[at + 1], ",&") ? indexOfList(phrases, at + 1) : -1;
  const own = Math.max(verbOf(phrases, at), goesOn < 0 ? -1 : verbOf(phrases, goesOn));
  const listed = pure(phrases[goesOn]);
  const minerals = listed && (own < 0 || !isMark(phrases[goesOn - 1], "&")) ? listed.minerals : term.minerals;
  const verb = own >= 0 ? own : governorOf(phrases, at);
  const governor = phrases[verb];
  for (const [index, head] of term.heads.entries()) {
    if (head.kind === "none" || head.kind === "") continue;
    const place = term.ranks[index] ?? -1;
    const weak = head.symbol === "k";
    // "Japan is the main market for gems": it buys them
    if (/^markets?$/.test(head.word) && isVerb(governor) && governor.main === "B" && at === verb + 1) continue;
    const object = own < 0 && at === verb + 1;
    // "produces most of the world's supply of tungsten"
    const governed = weak && object && isVerb(governor) && governor.main === "P";
    const kind = (governed ? governor.chunk.kind : head.kind) as MineralKind;
    if (claims.some((other) => other.kind === kind)) continue;
    const form = head.symbol === "a" ? "agent" : "noun";
    const said = minerals.length > 0 ? null : saidMinerals(row, phrases, at, own, verb);
    // "7% of the world's mineral reserves": of no one mineral
    if (said === null && minerals.length === 0 && isGeneric(row, term)) continue;
    // "the largest oil-shale reserves"
    if (said === null && minerals.length === 0 && isForeign(row, head)) continue;
    // "a small part of the country's resources"
    if (term.noun === "part" && minerals.length === 0) continue;
    // "exports of machinery"
    if (term.other && minerals.length === 0 && said === null) continue;
    claims.push(
      claim(kind, said?.minerals ?? minerals, at, form, {
        verb,
        rank: place >= term.from ? place : -1,
        weak,
        bare: said === null && minerals.length === 0,
        apart: said !== null && kind !== "reserves",
        told: said !== null || governed || isThere(phrases, verb),
      }),
    );
    // "the world's largest zinc, ninth-largest copper and 10th-largest uranium reserves"
    for (let back = at - 1; isMark(phrases[back], ",&"); back--) {
      while (isMark(phrases[back], ",&")) back--;
      const ranked = pure(phrases[back]);
      if (!ranked || ranked.rank < 0 || term.rank < 0) break;
      claims.push(claim(kind, ranked.minerals, back, form, { verb, weak }));
    }
  }
  return claims;
}

/** A noun that is no mineral stands right before the head. */
function isForeign(row: Row, head: Chunk): boolean {
  const before = row.chunks[row.chunks.indexOf(head) - 1];
  return before?.symbol === "w" && /^(?:shale|gas|oil|water|timber|energy|power|food|steel|cement)$/.test(before.word);
}

const isGeneric = (row: Row, term: Term) =>
  row.chunks
    .slice(term.from, term.to)
    .some(({ symbol, word }) => symbol === "j" && /^(?:mineral|minerals|metals)$/.test(word));

/** Minerals that a term without any gets from its clause. */
function saidMinerals(row: Row, phrases: readonly Phrase[], at: number, own: number, verb: number): Term | null {
  const colon = isMark(phrases[at + 1], ":") ? listFrom(phrases, at + 2) : null;
  if (colon) return colon;
  for (let such = at + 1; such < phrases.length && such - at < 6; such++) {
    const phrase = phrases[such];
    const list = isTerm(phrase) && opensList(row, phrase) ? listFrom(phrases, such) : null;
    if (list) return list;
    if ((isVerb(phrase) && !/[vVLP]/.test(phrase.main)) || isMark(phrase, ";t&")) break;
  }
  // "the market for gallium", "trade in tin"
  const moved = phrases[at + 1];
  const to = isVerb(moved) && moved.main === "V" ? at + 2 : at + 1;
  const linked = isMark(phrases[to], "nfG") ? pure(phrases[to + 1]) : null;
  const link = (phrases[to] as Mark | undefined)?.word ?? "";
  // "production of such commodities as zinc", "output fell for limestone"
  if (linked && (link === "as" || (to > at + 1 ? link === "for" : /^(?:for|in|with)$/.test(link)))) return linked;
  const told = tellerOf(phrases, at);
  const teller = phrases[told];
  if (isVerb(teller) && (teller.main === "z" || isChief(row, phrases[at] as Term))) {
    const complement = listFrom(phrases, told + 1);
    if (complement) return complement;
  }
  // "gold and tin are the main reserves mined": the participle has no subject of its own
  const be = phrases[at - 1];
  const isSaid = isVerb(be) && be.main === "B";
  if ((own >= 0 && !isSaid) || (phrases[at] as Term).other) return null;
  const governor = phrases[verb];
  if (isVerb(governor) && /[BAK]/.test(governor.main) && isComplement(phrases, at, verb)) {
    const subject = phrases[listedSubject(phrases, subjectOf(phrases, verb))];
    if (pure(subject)) return pure(subject);
    // "deposits of iron ore, which account for half of exports"
    if (isTerm(subject) && governor.main === "A" && subject.minerals.length > 0 && isMark(phrases[verb - 1], "t"))
      return subject;
  }
  // "copper and cobalt, the country's traditional exports"
  const comma = isMark(phrases[at - 1], "f") && (phrases[at - 1] as Mark).word === "as" ? at - 2 : at - 1;
  return isMark(phrases[comma], ",") && leadOf(phrases, comma - 1) === "" ? pure(phrases[comma - 1]) : null;
}

/** "resources found in Kenya include", "resources that were discovered are": the verb behind which the list stands, -1 for none. */
function tellerOf(phrases: readonly Phrase[], at: number): number {
  if (leadOf(phrases, at) !== "") return -1;
  for (let next = at + 1; next < phrases.length && next - at < 9; next++) {
    const phrase = phrases[next];
    if (isMark(phrase, ";&")) return -1;
    if (!isVerb(phrase)) continue;
    if (phrase.main === "z" || phrase.main === "B") return next;
    if (!/[LPv]/.test(phrase.main)) return -1;
  }
  return -1;
}

/** Right behind the verb, or "as" the complement. */
const isComplement = (phrases: readonly Phrase[], at: number, verb: number) =>
  at === verb + 1 || (at === verb + 2 && isMark(phrases[at - 1], "nf,"));

/** "the main export", "its exports", not "exports". */
function isChief(row: Row, term: Term): boolean {
  // "its leading industry and export commodity"
  const joined = row.symbols[term.from - 1] === "&" && /[SiCc][^;&]{0,4}$/.test(leftOf(row, term.from - 1));
  return (
    joined ||
    term.rank >= 0 ||
    term.owner >= 0 ||
    term.share >= 0 ||
    row.symbols.slice(term.from, term.to).includes("j")
  );
}
