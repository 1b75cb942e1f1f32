// Groups: "the principal minerals", "other metals", whose members the sentence lists.
import type { MineralKind } from "../facts";
import { isSited } from "./acts";
import { type Claim, claim, listFrom, opensList, pure } from "./claim";
import { isMark, isVerb } from "./clause";
import type { Phrase, Term } from "./phrase";
import type { Row } from "./row";

/** "the principal minerals", "other metals". */
export function isGroup(row: Row, term: Term): boolean {
  const at = row.chunks.findIndex(({ kind }, index) => index >= term.from && index < term.to && kind === "reserves");
  // "the sale of rare metals" is no group of metals
  return term.minerals.length === 0 && at >= 0 && !row.symbols.slice(term.from, at).includes("o");
}

/** "minerals found in Kenya include soda ash", "other minerals are extracted, such as lead". */
export function groupClaims(row: Row, phrases: readonly Phrase[], at: number, last: Claim | undefined): Claim[] {
  // "mines other metals, including lead": said of the members already
  if (last?.form === "verb" && last.at < at && last.object > at) return [];
  const made = row.chunks.slice(phrases[at]?.from, phrases[at]?.to).find(({ symbol }) => symbol === "P");
  // "mines lead and zinc; and industrial minerals, including salt"
  const goesOn = isMark(phrases[isMark(phrases[at - 1], "&") ? at - 2 : at - 1], ";");
  let kind = (made?.kind ?? (goesOn ? last?.kind : undefined) ?? "reserves") as MineralKind;
  for (let next = at + 1; next < phrases.length && next - at < 10; next++) {
    const phrase = phrases[next];
    if (isVerb(phrase) && phrase.main === "P") kind = phrase.chunk.kind as MineralKind;
    if (isVerb(phrase) && (phrase.unreal || phrase.denied)) return [];
    // "included cement, coal and copper"
    const over = isVerb(phrase) && phrase.main === "z" ? listFrom(phrases, next + 1) : null;
    const list = over ?? pure(phrase);
    if (!list) continue;
    const before = phrases[next - 1];
    const told =
      over !== null || (isVerb(before) && /[zB]/.test(before.main)) || opensList(row, list) || isMark(before, ":");
    // "more than 20 metals, including gold, are mined"
    const after = phrases[isMark(phrases[next + 1], ",") ? next + 2 : next + 1];
    if (isVerb(after) && after.main === "P" && after.passive && !isSited(phrases, phrases.indexOf(after)))
      kind = after.chunk.kind as MineralKind;
    const verb = goesOn && !isVerb(before) ? -1 : next - 1;
    return told ? [claim(kind, list.minerals, at, "noun", { apart: true, told: true, verb })] : [];
  }
  return [];
}
