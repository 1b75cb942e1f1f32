// Terms: "the world's largest reserves of uranium", "Chile (24%) and Peru", "the Kumtor gold mine".
import type { Term } from "./phrase";
import type { Chunk, Row } from "./row";
import { opensVerb } from "./verbs";

/** Symbols of the words that a term may be made of. */
export const NOUNS = "ljSWQ%#ciMmrkadDNwux'";

/** "revised reserves", "known and estimated": a participle before its noun. */
export function opensTerm(row: Row, at: number): boolean {
  const next = row.symbols[at + 1] ?? "";
  // "an overwhelming 98%"
  if (row.symbols[at - 1] === "l" && next === "%") return true;
  return /[MmrkaSWwjN]/.test(next) && !/[CIMNwrka)]/.test(row.symbols[at - 1] ?? "");
}

/** The term that begins at chunk `from`. */
export function termAt(row: Row, from: number): Term {
  const term: Term = {
    is: "term",
    from,
    to: from + 1,
    land: -1,
    owner: -1,
    minerals: [],
    anaphor: false,
    heads: [],
    ranks: [],
    rank: -1,
    share: -1,
    amount: -1,
    other: false,
    site: false,
    named: false,
    noun: "",
  };
  let at = from;
  let of = false;
  for (;;) {
    const symbol = row.symbols[at] ?? "";
    const isFull = term.minerals.length + term.heads.length > 0 || term.site;
    if (symbol === "C" || symbol === "I") {
      if (of && term.owner < 0) term.owner = at;
      else if (!of && !isFull && !term.named) term.land = at;
      else break;
      at = parenthesisEnd(row, at + 1);
      break;
    }
    if (symbol === "o" && isMember(row, at + 1)) {
      of = true;
      at++;
      continue;
    }
    if (symbol === "(") {
      const end = parenthesisEnd(row, at);
      // "minerals (gold, tin and coal)"
      if (row.symbols[at + 1] === "M" && term.minerals.length === 0) {
        at++;
        continue;
      }
      if (end === at) break;
      for (; at < end; at++) take(term, row, at, true, of);
      continue;
    }
    if (symbol === "-" && isMember(row, at + 1) && isMember(row, at - 1)) {
      at++;
      continue;
    }
    if (symbol === "j" && opensVerb(row, at)) break;
    if (symbol === ")") {
      at++;
      continue;
    }
    const more = term.heads.length > 0 && term.minerals.length === 0 ? headsEnd(row, at) : at;
    if (more > at) {
      for (; at < more; at++) take(term, row, at, false, of);
      continue;
    }
    if (
      !(NOUNS.includes(symbol) && symbol !== "") &&
      !isMade(row, at) &&
      !(symbol === "v" && (!isFull || (of && term.minerals.length === 0)) && opensTerm(row, at))
    )
      break;
    take(term, row, at, false, of);
    at++;
  }
  term.to = Math.max(at, from + 1);
  return term;
}

const isMember = (row: Row, at: number) => /[ljSWQ%#ciCIMmrkadDNwuxv]/.test(row.symbols[at] ?? "") || isMade(row, at);

/** "of mined tin", "of refined cobalt": a participle before its noun. */
export const isMade = (row: Row, at: number) =>
  (/^P(?:[MmrkaS]|j+[^nf,;])/.test(row.symbols.slice(at, at + 6)) || row.chunks[at + 1]?.kind === "reserves") &&
  /[oljSWfn;,&]/.test(row.symbols[at - 1] ?? ";") &&
  /ed$/.test(row.chunks[at]?.word ?? "");

/** Index behind "(...)" at `at`, or `at`. */
function parenthesisEnd(row: Row, at: number): number {
  if (row.symbols[at] !== "(") return at;
  const close = row.symbols.indexOf(")", at);
  const inside = row.symbols.slice(at, close);
  return close > 0 && inside.length <= 14 && !/[CbyBHAa]/.test(inside) ? close + 1 : at;
}

/** End of "..., importer and consumer" before "of tungsten"; `at` where the heads stand alone. */
function headsEnd(row: Row, at: number): number {
  const found = /^(?:(?:,&|,|&)[ljSW]{0,4}[rkav])+(?=o)/.exec(row.symbols.slice(at, at + 24));
  return found ? at + found[0].length : at;
}

function take(term: Term, row: Row, at: number, aside: boolean, of: boolean): void {
  const chunk = row.chunks[at] as Chunk;
  // "tin, zinc and niobium (98% of the world's)": the last one's alone
  if (aside && term.minerals.length > 1) return;
  switch (chunk.symbol) {
    case "%":
      if (term.share < 0) term.share = at;
      return;
    case "Q":
      if (term.amount < 0) term.amount = at;
      return;
  }
  if (aside) return;
  switch (chunk.symbol) {
    case "c":
    case "i":
      if (term.owner < 0) term.owner = at;
      return;
    case "M":
      if (chunk.ids.length === 0) term.anaphor = true;
      for (const id of chunk.ids) if (!term.minerals.includes(id)) term.minerals.push(id);
      if (!of) term.noun = "";
      term.other = false;
      return;
    case "S":
      if (term.rank < 0 || term.heads.length === 0) term.rank = at;
      return;
    case "r":
    case "k":
    case "a":
      term.heads.push(chunk);
      term.ranks.push(row.symbols.lastIndexOf("S", at));
      break;
    case "d":
    case "D":
      term.site = true;
      break;
    case "N":
      term.named = true;
      break;
    // "the miner's portfolio": what follows is said, not whose it is
    case "'":
      if (chunk.word === "'s") [term.heads, term.ranks, term.minerals, term.rank, term.owner] = [[], [], [], -1, -1];
      return;
  }
  if (chunk.symbol === "r" || chunk.symbol === "k" || chunk.symbol === "a") term.other = false;
  else if (
    of &&
    /[wNm]/.test(chunk.symbol) &&
    !/^(?:ores?|concentrates?|sector|economy)$/.test(chunk.word) &&
    term.minerals.length === 0 &&
    !isHeaded(row, term, at)
  )
    term.other = true;
  if (!of && !/[lWS#x']/.test(chunk.symbol)) term.noun = chunk.word;
}

/** "percent of known reserves thereof": the noun behind the last "of" has been said. */
const isHeaded = (row: Row, term: Term, at: number) => /o[^o]*[rka][^o]*$/.test(row.symbols.slice(term.from, at));
