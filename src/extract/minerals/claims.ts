// Claims: where a sentence says "reserves of uranium", "cobalt producer", "mines 30% of the world's copper".
import type { MineralKind } from "../facts";
import type { Chunk, Row } from "./row";

/** Chunks `[from, to)` that claim one kind of note for some minerals. */
export interface Claim {
  kind: MineralKind;
  minerals: string[];
  from: number;
  to: number;
  /** How it is said: decides where the holder stands. */
  form: "noun" | "agent" | "verb" | "passive";
  /** The noun alone claims nothing ("mining of lithium"). */
  weak: boolean;
  /** The minerals are not said beside the noun: "the world's first exporter". */
  bare: boolean;
  /** A whole statement: "mineral resources include gold", "copper is the main export". */
  told: boolean;
}

const HEADS = /^[rka](?:(?:,&|,|&)[ljSv]*[rkav])*/;
const OF_MINERALS = /^j?(?:o|f)[ljwSWQ%#,&NPvicm-]{0,8}?M/;
const INCLUDE_MINERALS = /^(?:j|L|fC|[no][ljN]*[CcI]?)*[z:][ljwo,&#]{0,8}?M/;
const ARE_MINERALS = /^(?:[no][ljN]*[CcI]?)?Bl?[ljw,&]{0,5}?M/;
const ACT_MINERALS = /^P(?:&P)?[ljwSWQ%#o,&NicPv:']{0,12}?M(?:(?:,&|&)[lj]*[Q%][ojWil]*M)*/;
const HOLD_MINERALS = /^(?:HL|[HE])[ljSWQ%#o,i:]{0,7}M/;
/** "ferronickel was the country's leading export", "gold makes up 40% of its exports" */
const IS_EXPORT = /^M(?:B|A(?:%o)?)[ljicSW]{1,6}/;
/** "we are in the top five: bauxite, coal" */
const PLACED_IN = /^S[:n-]l?M/;
const ACCOUNT_MINERALS = /^A[ljSWQ%#oic]{1,8}M/;
const PASSIVE = /^M[ljwv#,(ISWC]{0,4}?H?B[jv]{0,2}(?:B[jv]?)?[PL]/;
const REDUCED_PASSIVE = /^M(?:&[jw]{1,3})?[PL][^;]{0,3}?n/;
/** "half of the world's platinum comes from South Africa" */
const COMES_FROM = /^M[jv]?K[jv]?(?=nl?[jw]?C)/;

/** All claims of a row, left to right, none inside another. */
export function claimsOf(row: Row): Claim[] {
  const claims: Claim[] = [];
  let at = 0;
  while (at < row.chunks.length) {
    const found = claimsAt(row, at);
    claims.push(...found);
    at = Math.max(at + 1, ...found.map(({ to }) => to));
  }
  return claims;
}

function claimsAt(row: Row, at: number): Claim[] {
  const { symbols } = row;
  switch (symbols[at]) {
    case "r":
    case "k":
    case "a":
      return nounClaims(row, at);
    case "P":
      if (row.symbols[at - 1] === "F") return [];
      // "China mined 115,000 tonnes": of the mineral spoken of
      if (/^[CI]?$/.test(row.symbols[at - 1] ?? "-") && /^Pj*[Q%](?![olW])/.test(row.symbols.slice(at)))
        return [{ ...claimOf(kindOf(row.chunks[at]), [], at, at + 2, "verb", false), bare: true }];
      if (/B[jv]*$/.test(row.symbols.slice(0, at)) && !row.chunks[at]?.word.endsWith("ing"))
        return [{ ...claimOf(kindOf(row.chunks[at]), [], at, at + 1, "passive", false), bare: true }];
      return /[Bvfon]$/.test(symbols.slice(0, at).replace(/[jv]+$/, ""))
        ? []
        : verbClaim(row, at, ACT_MINERALS, kindOf(row.chunks[at]));
    case "H":
    case "E":
      return verbClaim(row, at, HOLD_MINERALS, "reserves");
    case "A":
      return verbClaim(row, at, ACCOUNT_MINERALS, "production");
    case "S":
      return placedClaims(row, at);
    case "M":
      return mineralClaims(row, at);
    case "m":
      // "copper-rich Zambia"
      return /^m-jC/.test(row.symbols.slice(at))
        ? [whole(claimOf("reserves", (row.chunks[at] as Chunk).ids, at, at + 4, "noun", false))]
        : [];
    case "j":
      return row.chunks[at]?.kind === "reserves" ? mineralsAre(row, at) : [];
    default:
      return [];
  }
}

/** "producer, importer and consumer of tungsten"; "mineral resources include gold"; "the main export is copper". */
function nounClaims(row: Row, at: number): Claim[] {
  const heads = (HEADS.exec(row.symbols.slice(at)) as RegExpExecArray)[0];
  const end = at + heads.length;
  const rest = row.symbols.slice(end);
  const of = OF_MINERALS.exec(rest);
  if (of && isClosed(row, end + of[0].length))
    return headClaims(row, at, end, at, end + of[0].length, mineralsIn(row, end, end + of[0].length));
  const told = INCLUDE_MINERALS.exec(rest) ?? (isChief(row, at) ? ARE_MINERALS.exec(rest) : null);
  if (told && row.symbols[at] === "r")
    return headClaims(row, at, end, at, end + told[0].length, mineralsIn(row, end, end + told[0].length)).map(whole);
  // "exports of machinery" speak of no mineral; "the Boguty deposit" is a site
  if (/^(?:o(?![lj]*[WQ])|f)/.test(rest) || row.symbols[at - 1] === "N") return [];
  return headClaims(row, at, end, at, end, []).map((claim) => ({ ...claim, bare: true }));
}

/** "minerals found in Kenya include soda ash", "Kenya's main minerals are fluorspar and gold". */
function mineralsAre(row: Row, at: number): Claim[] {
  const rest = row.symbols.slice(at + 1);
  // "other minerals are extracted, such as lead", "other metals produced include tin"
  const made = /^B?[jv]*P[^;CHM]{0,8}[jz:][lj,]*M/.exec(rest);
  if (made) {
    const verb = row.chunks.slice(at).find(({ symbol }) => symbol === "P");
    const to = at + 1 + made[0].length;
    return [whole(claimOf(kindOf(verb), mineralsIn(row, at, to), at, to, "noun", false))];
  }
  const told =
    INCLUDE_MINERALS.exec(rest) ??
    (isChief(row, at) || /[ci]$/.test(row.symbols.slice(0, at)) ? ARE_MINERALS.exec(rest) : null);
  if (!told) return [];
  return [
    whole(
      claimOf("reserves", mineralsIn(row, at, at + 1 + told[0].length), at, at + 1 + told[0].length, "noun", false),
    ),
  ];
}

/** "uranium reserves", "copper and nickel mining operations", "tin is produced in Perak". */
function mineralClaims(row: Row, at: number): Claim[] {
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
  const there = /wB[lj]*(Qo)?$/.exec(row.symbols.slice(0, at));
  if (there && row.chunks[there.index]?.word === "there" && (there[1] || /^M,?nl?[jv]?C/.test(row.symbols.slice(at))))
    return [whole(claimOf("reserves", ids, at, at + 1, "noun", false))];
  const exported = IS_EXPORT.exec(row.symbols.slice(at));
  if (exported) {
    let last = at + exported[0].length;
    if (row.symbols[last] === "r") last++;
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
    const comes = !/[ci]j*$/.test(row.symbols.slice(0, at)) && COMES_FROM.test(row.symbols.slice(at));
    return comes ? [claimOf("production", ids, at, at + 2, "passive", false)] : [];
  }
  const verb = row.chunks.slice(at, at + passive[0].length).find(({ symbol }) => symbol === "P" || symbol === "L");
  const claim = claimOf(kindOf(verb), ids, at, at + passive[0].length - (full ? 0 : 1), "passive", false);
  return [full ? claim : whole(claim)];
}

/** One claim a kind that the heads `[first, last)` have. */
function headClaims(row: Row, first: number, last: number, from: number, to: number, ids: string[]): Claim[] {
  const claims: Claim[] = [];
  for (let at = first; at < last; at++) {
    const head = row.chunks[at] as Chunk;
    if (!/[rka]/.test(head.symbol) || head.kind === "none" || head.kind === "") continue;
    if (claims.some(({ kind }) => kind === head.kind)) continue;
    // "produces most of the world's supply of tungsten"
    const governed = head.symbol === "k" ? /P[ljSWwo%]*$/.exec(row.symbols.slice(0, first)) : null;
    const kind = governed ? kindOf(row.chunks[governed.index]) : kindOf(head);
    claims.push(claimOf(kind, ids, from, to, head.symbol === "a" ? "agent" : "noun", head.symbol === "k"));
  }
  return claims.length > 0 ? claims : [];
}

function verbClaim(row: Row, at: number, pattern: RegExp, kind: MineralKind): Claim[] {
  const found = pattern.exec(row.symbols.slice(at));
  if (!found) return [];
  const to = at + found[0].length;
  // "produces lithium batteries", "has copper mines", "holds uranium reserves" (a claim of its own)
  if (!isClosed(row, to)) return [];
  return [claimOf(kind, mineralsIn(row, at, to), at, to, "verb", false)];
}

function claimOf(
  kind: MineralKind,
  minerals: string[],
  from: number,
  to: number,
  form: Claim["form"],
  weak: boolean,
): Claim {
  return { kind, minerals, from, to, form, weak, bare: false, told: false };
}

function mineralsIn(row: Row, from: number, to: number): string[] {
  return row.chunks.slice(from, to).flatMap((chunk) => (chunk.symbol === "M" ? chunk.ids : []));
}

const whole = (claim: Claim): Claim => ({ ...claim, told: true });

/** "so many others where we are in the top five: bauxite": reserves or output, as the clause before said. */
function placedClaims(row: Row, at: number): Claim[] {
  // "Chile leads the world, with 5 million tons"
  if (/C$/.test(row.symbols.slice(0, at)) && /^S[,;]/.test(row.symbols.slice(at)))
    return [whole(claimOf("production", [], at, at + 1, "agent", false))];
  const found = PLACED_IN.exec(row.symbols.slice(at));
  const before = row.chunks.slice(0, at).filter(({ symbol }) => /[rka]/.test(symbol));
  const kind = before[before.length - 1]?.kind as MineralKind;
  // "the largest producer of silver, the second-largest of zinc", "and second in chromium"
  const ellipsis = /^S[lj]*[on]l?M/.exec(row.symbols.slice(at));
  if (ellipsis && kind && /[,;&]l?$/.test(row.symbols.slice(0, at))) {
    const to = at + ellipsis[0].length;
    return isClosed(row, to) ? [claimOf(kind, mineralsIn(row, at, to), at, to, "agent", false)] : [];
  }
  if (found && !isClosed(row, at + found[0].length)) return [];
  // "Zimbabwe is third": in what the sentence before ranked
  if (
    /(?:^|[;,&])[CI]B$/.test(row.symbols.slice(0, at)) &&
    /^S(?:[;,G]|$)/.test(row.symbols.slice(at)) &&
    row.chunks[at]?.rank?.bare
  )
    return [whole(claimOf(kind || "production", [], at, at + 1, "noun", false))];
  if (!found || !/[CI]Bn?l?$/.test(row.symbols.slice(0, at))) return [];
  const to = at + found[0].length;
  return [whole(claimOf(kind || "production", mineralsIn(row, at, to), at, to, "noun", false))];
}

const kindOf = (chunk: Chunk | undefined): MineralKind => (chunk?.kind as MineralKind) || "reserves";

/** Is the noun phrase over at chunk `at`? */
const isClosed = (row: Row, at: number) => !/^j{0,2}[rkadmMN]/.test(row.symbols.slice(at));

/** "the main export", "its principal exports", "chief mineral products". */
function isChief(row: Row, at: number): boolean {
  const before = row.symbols.slice(Math.max(0, at - 4), at);
  return /S[jw]*$/.test(before) || /[lic]j[jw]*$/.test(before) || /^j+$/.test(before);
}
