// Verb groups: "is believed to hold", "has been mined", "began to export".
import type { Verb } from "./phrase";
import type { Chunk, Row } from "./row";

/** Symbols of the verbs that claims are read by. */
export const VERBS = "BHEPAKLzVFZ";
/** Verbs that may stand before the deciding one: "has been mined", "began to export". */
const AUXILIARIES = "BHVFZ";

/** Adverbs between a subject and its verb. */
export function opensVerb(row: Row, at: number): boolean {
  const adverbs = /^j{1,3}(?=[BHEPAKLzVFZ])/.exec(row.symbols.slice(at, at + 4));
  if (!adverbs || !/[CINwrkaMmd),t;&]/.test(row.symbols[at - 1] ?? ";")) return false;
  return row.chunks.slice(at, at + adverbs[0].length).every(({ word }) => ADVERB.test(word));
}

/** "]" closes a footnote's mark. */
const ADVERB =
  /ly$|^(?:also|now|once|only|still|already|alone|again|almost|itself|themselves|together|both|each|all|today|\])$/;

/** The verb group that begins at chunk `from`. */
export function verbAt(row: Row, from: number): Verb {
  let at = from;
  let main = from;
  let [unreal, denied, passive] = [false, false, false];
  for (;;) {
    const symbol = row.symbols[at] ?? "";
    if (symbol === "F") unreal = unreal || row.symbols[at - 1] !== "V";
    if (symbol === "Z") denied = true;
    if (symbol === "B") passive = true;
    if (!/[jF]/.test(symbol) && !(symbol === "v" && /ly$/.test(row.chunks[at]?.word ?? ""))) main = at;
    at++;
    // "has been found to contain"
    if (/[Lv]/.test(symbol) && row.chunks[at]?.word === "to" && /^j[HEBP]/.test(row.symbols.slice(at))) continue;
    if (!AUXILIARIES.includes(symbol) && symbol !== "j" && main === at - 1) break;
    const rest = /^[jv]*/.exec(row.symbols.slice(at, at + 4)) as RegExpExecArray;
    const next = row.symbols[at + rest[0].length] ?? "";
    const joins = VERBS.includes(next) && next !== "" && (symbol !== "H" || /[BPLFZAV]/.test(next));
    if (joins) at += rest[0].length;
    else if (/^v/.test(row.symbols.slice(at)) && /[BFZ]/.test(symbol)) continue;
    else break;
  }
  const chunk = row.chunks[main] as Chunk;
  const by = /[PLvK]/.test(chunk.symbol) && !/ing$/.test(chunk.word);
  return {
    is: "verb",
    from,
    to: at,
    main: chunk.symbol,
    chunk,
    passive: passive && by,
    infinitive: row.chunks[from]?.word === "to",
    unreal,
    denied,
  };
}
