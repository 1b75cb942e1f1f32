// Subject: who does what a verb says.
import type { Row } from "./row";

/** Nouns that stand for their owner's country. */
const NEUTRAL = new Set(
  "provinces province region regions state states territory economy government soil subsoil sector industry mines miners mine companies producers smelters refineries deposits east west north south people".split(
    " ",
  ),
);

/** Land of the country that is spoken of. */
const LAND = new Set(
  "plateau complex flat flats desert basin highlands highland mountains coast hills hill valley belt seabed floor island islands area interior soil region province north south east west southeast northeast southwest northwest south-west north-east north-west south-east centre center lowlands lake swamps".split(
    " ",
  ),
);

/** The last verb in chunks `[from, to)`, -1 for none. */
export function lastVerb(row: Row, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (/[BHAPKEL]/.test(row.symbols[at] ?? "")) return at;
  return -1;
}

/** Chunk of the subject of the verb at `verb`; "other" for a subject that is no country, "land" for a part of it, null for none. */
export function subjectAt(row: Row, from: number, verb: number): number | "other" | "land" | null {
  if (verb < 0) return null;
  const { symbols } = row;
  let at = verb - 1;
  if (/ing$/.test(row.chunks[verb]?.word ?? "") && /[,&]/.test(symbols[at] ?? "")) return earlier(row, from, at);
  for (;;) {
    while (at >= from && /[jvFZ#lBHKS%]/.test(symbols[at] ?? "")) at--;
    if (at >= from && symbols[at] === ")") at = Math.max(from - 1, symbols.lastIndexOf("(", at) - 1);
    else break;
  }
  const symbol = at < from ? "" : (symbols[at] ?? "");
  if (symbol === "") return null;
  if (symbol === "C" || symbol === "I") {
    const named = /(?:^|[^N])N+[noG]l?$/.test(symbols.slice(from, at));
    return named ? "other" : at;
  }
  if (symbol === "&") return earlier(row, from, at);
  if (symbol === ",") {
    // "Chile, the top producer, holds"; "the Mutun deposit, near the border with Brazil, contains"
    const open = symbols.lastIndexOf(",", at - 1);
    const aside = open > from && !/[BHAPKEL&]/.test(symbols.slice(open, at)) ? (symbols[open - 1] ?? "") : "";
    if (aside === "C") return open - 1;
    if (/[Nrd]/.test(aside)) return "other";
    return earlier(row, from, at);
  }
  if (symbol === "t") {
    const antecedent = symbols[at - 1] === "," ? at - 2 : at - 1;
    // "Indonesia's production, which accounted for"
    if (/c[ljM]*[rk]$/.test(symbols.slice(from, antecedent + 1))) return symbols.lastIndexOf("c", antecedent);
    return symbols[antecedent] === "C" ? antecedent : "other";
  }
  const word = row.chunks[at]?.word ?? "";
  if (word === "there") return null;
  const owner = /[ciC][jwv]{0,2}$/.exec(symbols.slice(from, at));
  if (!owner && isLand(row, from, at)) return "land";
  if (owner && (NEUTRAL.has(word) || LAND.has(word))) return from + owner.index;
  return "other";
}

/** "the salt flats of the south-west", "the central plateau": land of the country that is spoken of. */
function isLand(row: Row, from: number, at: number): boolean {
  for (let back = at; back >= from && /[wjvonl]/.test(row.symbols[back] ?? ""); back--)
    if (LAND.has(row.chunks[back]?.word ?? "")) return true;
  return false;
}

/** The verb that a coordinated or participial one leans on, and its subject. */
function earlier(row: Row, from: number, at: number): number | "other" | "land" | null {
  const verb = lastVerb(row, from, at);
  if (verb >= 0) return subjectAt(row, from, verb);
  const first = /(?:^|[^nofbGl])l?C/.exec(row.symbols.slice(from, at));
  return first ? from + first.index + first[0].length - 1 : null;
}

/** The last country before chunk `at` that no preposition leads in, in the same clause; -1 for none. */
export function subjectBefore(row: Row, at: number): number {
  for (let back = at - 1; back >= 0 && row.symbols[back] !== ";"; back--) {
    if (row.symbols[back] !== "C") continue;
    const led = row.symbols[back - 1] === "l" ? back - 2 : back - 1;
    if (!/[nofbG]/.test(row.symbols[led] ?? "")) return back;
  }
  return -1;
}
