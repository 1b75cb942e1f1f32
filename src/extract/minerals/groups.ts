// Groups: "the principal minerals", "other metals", whose members the sentence lists.
import type { MineralKind } from "../facts";
import { type Claim, claim, opensList, pure } from "./claim";
import { isMark, isVerb } from "./clause";
import type { Phrase, Term } from "./phrase";
import type { Row } from "./row";

/** "the principal minerals", "other metals". */
export const isGroup = (row: Row, term: Term) =>
  term.minerals.length === 0 && row.chunks.slice(term.from, term.to).some(({ kind }) => kind === "reserves");

/** "minerals found in Kenya include soda ash", "other minerals are extracted, such as lead". */
export function groupClaims(row: Row, phrases: readonly Phrase[], at: number): Claim[] {
  const made = row.chunks.slice(phrases[at]?.from, phrases[at]?.to).find(({ symbol }) => symbol === "P");
  let kind = (made?.kind ?? "reserves") as MineralKind;
  for (let next = at + 1; next < phrases.length && next - at < 10; next++) {
    const phrase = phrases[next];
    if (isVerb(phrase) && phrase.main === "P") kind = phrase.chunk.kind as MineralKind;
    if (isVerb(phrase) && (phrase.unreal || phrase.denied)) return [];
    const list = pure(phrase);
    if (!list) continue;
    const before = phrases[next - 1];
    const told = (isVerb(before) && /[zB]/.test(before.main)) || opensList(row, list) || isMark(before, ":");
    // "more than 20 metals, including gold, are mined"
    const after = phrases[isMark(phrases[next + 1], ",") ? next + 2 : next + 1];
    if (isVerb(after) && after.main === "P" && after.passive) kind = after.chunk.kind as MineralKind;
    return told ? [claim(kind, list.minerals, at, "noun", { apart: true, told: true, verb: next - 1 })] : [];
  }
  return [];
}
