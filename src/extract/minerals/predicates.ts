// Predicates: claims that begin at the mineral or at its rank: "tin is mined in Perak", "second in zinc".
import type { MineralKind } from "../facts";
import {
  ARE_MINERALS,
  type Claim,
  claimOf,
  HEADS,
  headClaims,
  INCLUDE_MINERALS,
  isChief,
  isClosed,
  kindOf,
  mineralsIn,
  OF_MINERALS,
  whole,
} from "./claim";
import { type Chunk, leftOf, type Row } from "./row";

/** "ferronickel was the country's leading export", "gold makes up 40% of its exports" */
const IS_EXPORT = /^M(?:,?t)?(?:B|A(?:j?%o|jo)?)[ljicSW]{1,6}/;
/** "we are in the top ten: tin, zinc" */
const PLACED_IN = /^S(?:[:n-]|(?:nl?W,?)?[nf])l?M/;
const PASSIVE = /^M[ljwv#,(ISWC]{0,4}?H?B[jv]{0,2}(?:B[jv]?)?[PL]/;
const REDUCED_PASSIVE = /^M(?:&[jw]{1,3})?[PL][^;]{0,3}?n/;
/** "half of the world's platinum comes from South Africa" */
const COMES_FROM = /^M[jv]?K[jv]?(?=nl?[jw]?C)/;

/** "minerals found in Kenya include soda ash", "Kenya's main minerals are fluorspar and gold". */
export function mineralsAre(row: Row, at: number): Claim[] {
  const rest = row.symbols.slice(at + 1);
  // "other minerals are extracted, such as lead", "other metals produced include tin"
  const made = /^B?[jv]*P[^;CHM]{0,8}[jz:][lj,]*M/.exec(rest);
  if (made) {
    const verb = row.chunks.slice(at).find(({ symbol }) => symbol === "P");
    const to = at + 1 + made[0].length;
    return [whole(claimOf(kindOf(verb), mineralsIn(row, at, to), at, to, "noun", false))];
  }
  const told =
    INCLUDE_MINERALS.exec(rest) ?? (isChief(row, at) || /[ci]$/.test(leftOf(row, at)) ? ARE_MINERALS.exec(rest) : null);
  if (!told) return [];
  return [
    whole(
      claimOf("reserves", mineralsIn(row, at, at + 1 + told[0].length), at, at + 1 + told[0].length, "noun", false),
    ),
  ];
}

/** "uranium reserves", "copper and nickel mining operations", "tin is produced in Perak". */
export function mineralClaims(row: Row, at: number): Claim[] {
  const ids = (row.chunks[at] as Chunk).ids;
  let head = at + 1;
  while (head - at < 3 && row.symbols[head] === "j") head++;
  if (/[rka]/.test(row.symbols[head] ?? "")) {
    // "the Tavan Tolgoi coal deposit" is a site
    if (row.symbols[at - 1] === "N") return [];
    const all = (HEADS.exec(row.symbols.slice(head)) as RegExpExecArray)[0];
    // "coal producer and second-largest producer of zinc": the second head has its own mineral
    const heads = OF_MINERALS.test(row.symbols.slice(head + all.length)) ? "r" : all;
    return headClaims(row, head, head + heads.length, at, head + heads.length, ids);
  }
  // "there is lithium in Nevada", "there are 2,000 million tons of bauxite"
  const there = /wB[lj]*(Qo)?$/.exec(leftOf(row, at));
  if (
    there &&
    row.chunks[at - there[0].length]?.word === "there" &&
    (there[1] || /^M,?nl?[jv]?C/.test(row.symbols.slice(at)))
  )
    return [whole(claimOf("reserves", ids, at, at + 1, "noun", false))];
  // "coal, zinc and lead are plentiful"
  const plenty = /^M[,jwl&]{0,4}Bj/.exec(row.symbols.slice(at));
  if (plenty && /^(?:plentiful|abundant)$/.test(row.chunks[at + plenty[0].length - 1]?.word ?? ""))
    return [whole(claimOf("reserves", ids, at, at + plenty[0].length, "passive", false))];
  const exported = IS_EXPORT.exec(row.symbols.slice(at));
  if (exported) {
    let last = at + exported[0].length;
    if (/[rk]/.test(row.symbols[last] ?? "")) last++;
    else if ((row.chunks[last - 1] as Chunk).kind !== "reserves") return passiveClaims(row, at, ids);
    return headClaims(row, last - 1, last, at, last, ids).map(whole);
  }
  // "copper-rich Zambia" is read where the product stands: "m"
  return passiveClaims(row, at, ids);
}

function passiveClaims(row: Row, at: number, ids: string[]): Claim[] {
  const full = PASSIVE.exec(row.symbols.slice(at));
  const passive = full ?? REDUCED_PASSIVE.exec(row.symbols.slice(at));
  if (!passive) {
    const comes = !/[ci]j*$/.test(leftOf(row, at)) && COMES_FROM.test(row.symbols.slice(at));
    return comes ? [claimOf("production", ids, at, at + 2, "passive", false)] : [];
  }
  // "gold is mined at the Tasiat mine": a note on the site
  const end = at + passive[0].length;
  if (full && row.symbols[end - 1] === "P" && /^nl?N/.test(row.symbols.slice(end)) && row.chunks[end]?.word === "at")
    return [];
  const verb = row.chunks.slice(at, at + passive[0].length).find(({ symbol }) => symbol === "P" || symbol === "L");
  const claim = claimOf(kindOf(verb), ids, at, at + passive[0].length - (full ? 0 : 1), "passive", false);
  return [full ? claim : whole(claim)];
}

/** "many more where we are in the top ten: tin": reserves or output, as the clause before said. */
export function placedClaims(row: Row, at: number): Claim[] {
  // "Chile leads the world, with 5 million tons"
  if (/C$/.test(leftOf(row, at)) && /^S[,;]/.test(row.symbols.slice(at)))
    return [whole(claimOf("production", [], at, at + 1, "verb", false))];
  const found = PLACED_IN.exec(row.symbols.slice(at));
  const before = row.chunks.slice(Math.max(0, at - 48), at).filter(({ symbol }) => /[rka]/.test(symbol));
  const kind = before[before.length - 1]?.kind as MineralKind;
  // "the largest producer of silver, the second-largest of zinc", "and second in chromium"
  const ellipsis = /^S[lj]*[onf]l?M/.exec(row.symbols.slice(at));
  const ranked = leftOf(row, at).includes("S");
  if (ellipsis && (kind || ranked) && /[,;&]l?$/.test(leftOf(row, at))) {
    const to = at + ellipsis[0].length;
    return isClosed(row, to) ? [claimOf(kind || "production", mineralsIn(row, at, to), at, to, "agent", false)] : [];
  }
  if (found && !isClosed(row, at + found[0].length)) return [];
  // "Zimbabwe is third": in what the sentence before ranked
  if (
    /(?:^|[;,&])[CI]B$/.test(leftOf(row, at)) &&
    /^S(?:[;,G]|$)/.test(row.symbols.slice(at)) &&
    row.chunks[at]?.rank?.bare
  )
    return [whole(claimOf(kind || "production", [], at, at + 1, "noun", false))];
  if (!found || !/[CI]Bn?l?$/.test(leftOf(row, at))) return [];
  const to = at + found[0].length;
  return [whole(claimOf(kind || "production", mineralsIn(row, at, to), at, to, "noun", false))];
}
