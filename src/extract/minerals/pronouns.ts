// Pronouns: words for a country or a mineral that was named before, "it", "the country", "the metal".
import { lowerAt, normAt } from "../../text";
import type { Token } from "../../text/document";
import { type Chunk, chunk } from "./row";

const LANDS = new Set("country nation republic kingdom state island territory".split(" "));

/** What a metal is called beside its name: "the rare grey metal". */
const QUALITY =
  /^(?:native|raw|silvery|yellow|white|grey|gray|soft|hard|light|heavy|rare|radioactive|refined|precious|critical|strategic|valuable)$/;

/** "the metal", "the native metal": the mineral spoken of last. */
export function anaphorAt(tokens: readonly Token[], at: number): number {
  if (!/^(?:the|this)$/.test(lowerAt(tokens, at))) return 0;
  let noun = at + 1;
  while (noun < at + 3 && QUALITY.test(lowerAt(tokens, noun))) noun++;
  const next = tokens[noun + 1];
  if (!/^(?:metal|mineral|ore|element|commodity)$/.test(lowerAt(tokens, noun))) return 0;
  const more = /^(?:sector|industry|market|markets|trade|prices?|exchange|group|company)$/.test(next?.lower ?? "");
  return more ? 0 : noun + 1;
}

/** "its", "it", "we", "the country", "the country's". */
export function pronounAt(tokens: readonly Token[], at: number, end: number): Chunk | null {
  const word = (tokens[at] as Token).lower;
  if (word === "domestic") return { ...chunk("i", at, at + 1), kind: "home" };
  if (word === "its") return chunk("i", at, at + 1);
  if (word === "it") return chunk("I", at, at + 1);
  if (word === "our" && !LANDS.has(lowerAt(tokens, at + 1))) return { ...chunk("i", at, at + 1), kind: "speaker" };
  if (word === "'s" && /^(?:it|that|there|here)$/.test(lowerAt(tokens, at - 1))) return chunk("B", at, at + 1);
  if (/^we(?:'re|'ve)?$/.test(word)) return { ...chunk("I", at, at + 1), kind: "speaker" };
  if ((word === "the" || word === "this" || word === "our") && LANDS.has(lowerAt(tokens, at + 1)) && at + 1 < end) {
    if (normAt(tokens, at + 2) === "'s" && at + 2 < end) return chunk("i", at, at + 3);
    return chunk("I", at, at + 2);
  }
  return null;
}
