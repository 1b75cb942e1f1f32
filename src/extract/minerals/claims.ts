// Claims: where a sentence says "reserves of uranium", "cobalt producer", "mines 30% of the world's copper".
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
import { mineralClaims, mineralsAre, placedClaims } from "./predicates";
import { type Chunk, leftOf, type Row } from "./row";

const ACT_MINERALS = /^P(?:&P)?[ljwSWQ%#o,&NicPv:'(-]{0,12}?M(?:(?:,&|&)[lj]*[Q%][ojWil]*M)*/;
const HOLD_MINERALS = /^(?:HL|[HE])[ljSWQ%#o,i:(-]{0,7}M/;
const ACCOUNT_MINERALS = /^A[ljSWQ%#oic]{1,8}M/;

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
      if (/B[jv]*$/.test(leftOf(row, at)) && !row.chunks[at]?.word.endsWith("ing"))
        return [{ ...claimOf(kindOf(row.chunks[at]), [], at, at + 1, "passive", false), bare: true }];
      return /[Bvfon]$/.test(leftOf(row, at).replace(/[jv]+$/, ""))
        ? []
        : verbClaim(row, at, ACT_MINERALS, kindOf(row.chunks[at]));
    case "H":
      // "Russia has 350,000 tons": of the mineral spoken of
      if (/C$/.test(leftOf(row, at)) && /^Hj*Q(?!o)/.test(symbols.slice(at)))
        return [{ ...claimOf("reserves", [], at, at + 2, "verb", false), bare: true }];
      return verbClaim(row, at, HOLD_MINERALS, "reserves");
    case "E":
      return verbClaim(row, at, HOLD_MINERALS, "reserves");
    case "A":
      return verbClaim(row, at, ACCOUNT_MINERALS, "production");
    case "%":
      return gappedClaim(row, at);
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
      // "China's share is put at 640,000 tons": of what was spoken of last
      if (
        row.chunks[at]?.word === "share" &&
        /c$/.test(leftOf(row, at)) &&
        /^j[jv]*B[^;CM]{0,4}[Q%]/.test(symbols.slice(at))
      )
        return [{ ...whole(claimOf("production", [], at, at + 1, "noun", false)), bare: true }];
      return row.chunks[at]?.kind === "reserves" ? mineralsAre(row, at) : [];
    default:
      return [];
  }
}

/** "China mines 60% of rare earths, Indonesia 40% of nickel"; "70% of cobalt in Congo": the verb was said before, or not at all. */
function gappedClaim(row: Row, at: number): Claim[] {
  const found = /^%o[ljWic]*M/.exec(row.symbols.slice(at));
  if (!found) return [];
  const to = at + found[0].length;
  const verbs = row.chunks.slice(Math.max(0, at - 48), at).filter(({ symbol }) => /[PArk]/.test(symbol));
  const last = verbs[verbs.length - 1];
  const kind = last?.kind ? kindOf(last) : "production";
  const minerals = mineralsIn(row, at, to);
  if (verbs.length > 0 && /(?:^|[,;&])l?Cf?$/.test(leftOf(row, at)))
    return [whole(claimOf(kind, minerals, at, to, "verb", false))];
  const place =
    /^nl?[jw]?C/.test(row.symbols.slice(to)) && isClosed(row, to) && /(?:^|[,;:&-])[lj]*$/.test(leftOf(row, at));
  return place ? [claimOf(kind, minerals, at, to, "noun", false)] : [];
}

/** "producer, importer and consumer of tungsten"; "mineral resources include gold"; "the main export is copper". */
function nounClaims(row: Row, at: number): Claim[] {
  const heads = (HEADS.exec(row.symbols.slice(at)) as RegExpExecArray)[0];
  const end = at + heads.length;
  const rest = row.symbols.slice(end);
  const of = OF_MINERALS.exec(rest);
  if (of && isClosed(row, end + of[0].length))
    return headClaims(row, at, end, at, end + of[0].length, mineralsIn(row, end, end + of[0].length));
  // "Ghana's mineral resources, such as gold and bauxite,"
  const such = /^,?j{1,2}M/.exec(rest);
  if (such && /^(?:as|including|like|namely)$/.test(row.chunks[end + such[0].length - 2]?.word ?? ""))
    return headClaims(row, at, end, at, end + such[0].length, mineralsIn(row, end, end + such[0].length));
  const told = INCLUDE_MINERALS.exec(rest) ?? (isChief(row, at) ? ARE_MINERALS.exec(rest) : null);
  if (told && row.symbols[at] === "r")
    return headClaims(row, at, end, at, end + told[0].length, mineralsIn(row, end, end + told[0].length)).map(whole);
  // "exports of machinery" speak of no mineral; "the Boguty deposit" is a site
  if (/^(?:o(?![lj]*[WQ])|f)/.test(rest) || row.symbols[at - 1] === "N") return [];
  return headClaims(row, at, end, at, end, []).map((claim) => ({ ...claim, bare: true }));
}

function verbClaim(row: Row, at: number, pattern: RegExp, kind: MineralKind): Claim[] {
  const found = pattern.exec(row.symbols.slice(at));
  if (!found) return [];
  const to = at + found[0].length;
  // "produces lithium batteries", "has copper mines", "holds uranium reserves" (a claim of its own)
  if (!isClosed(row, to)) return [];
  return [claimOf(kind, mineralsIn(row, at, to), at, to, "verb", false)];
}
