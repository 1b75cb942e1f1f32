// Standing: the rank, the share of the world and the amount that a claim gives its holder.
import type { Token } from "../../text/document";
import type { Claim } from "./claim";
import type { Chunk, Row } from "./row";

/** `share` in per cent; `amount` is the chunk whose words give it. */
export interface Standing {
  rank: number | null;
  share: number | null;
  amount: Chunk | null;
}

/** "the second-largest global |uranium producer" */
const BESIDE = /S[ljWvM#&w-]{0,6}$/;
/** "ranks third in the world in |copper output", "the leading country in the region for |tin production" */
const PREDICATE = /(?:(?:^|[KB&,CIt])[ljv]*S[lj]*(?:n?l?W)?,?|S[lj]*(?:I|w)(?:n?l?W))[nf]l?j?$/;
/** "zinc production| was 51,200 tons, ranking sixth in Africa" */
const LATER = /^(?:[^;]{0,12}?K[lj]*S|,lS(?=nl?W)|[jv]*B[ljW]*S(?=[nW;,&]|$))/;
const WORLD_SHARE = /^j?(?:ol?j?M|j?[lj]*o[ljic']*(?:W|w?[rka]|w?\)|j*;|j*$|w[,;])|\)|j?o?lk)/;

/** Reads what stands around and in a claim. `several` where more than one country holds it together. */
export function standingOf(row: Row, claim: Claim, tokens: readonly Token[], several: boolean): Standing {
  return {
    rank: several ? null : rankOf(row, claim, tokens),
    share: several ? null : shareOf(row, claim),
    amount: amountOf(row, claim),
  };
}

function rankOf(row: Row, claim: Claim, tokens: readonly Token[]): number | null {
  // "the largest reserves in the country": a state's rank in it
  if (/^nI/.test(row.symbols.slice(claim.to))) return null;
  // "mines more copper than any other country"
  const than = row.chunks
    .slice(claim.to, claim.to + 5)
    .map(({ word }) => word)
    .join(" ");
  if (/^than any (?:other )?(?:country|nation|place)/.test(than)) return 1;
  if (row.symbols[claim.from] === "S") return placeAt(row, claim.from, tokens, true);
  if (claim.told) return null;
  const left = row.symbols.slice(0, claim.from);
  const inside = row.symbols.slice(claim.from, claim.to).indexOf("S");
  const beside = BESIDE.exec(left);
  if (beside) return placeAt(row, beside.index, tokens, claim.form === "agent");
  if (inside >= 0 && !/[HPEA]?[^M]*M[^S]*$/.test(row.symbols.slice(claim.from, claim.from + inside)))
    return placeAt(row, claim.from + inside, tokens, false);
  const predicate = PREDICATE.exec(left);
  if (predicate && (!predicate[0].startsWith("S") || isLand(row, predicate.index, tokens)))
    return placeAt(row, predicate.index + predicate[0].indexOf("S"), tokens, true);
  const later = LATER.exec(row.symbols.slice(claim.to));
  return later ? placeAt(row, claim.to + later[0].length - 1, tokens, true) : null;
}

/** "the leading country", not "the largest investor". */
function isLand(row: Row, at: number, tokens: readonly Token[]): boolean {
  const next = row.chunks[at + 1];
  return next !== undefined && /^(?:country|nation|state|place)$/.test(tokens[next.last - 1]?.lower ?? "");
}

/** The place that the rank word at chunk `at` gives, null after "one of the" and for a lone ordinal that tells no rank. */
function placeAt(row: Row, at: number, tokens: readonly Token[], bareCounts: boolean): number | null {
  const { rank, first } = row.chunks[at] as Chunk;
  if (!rank || (rank.bare && !bareCounts)) return null;
  let before = "";
  for (let token = Math.max(row.sentence.first, first - 6); token < first; token++)
    before += `${tokens[token]?.lower} `;
  return /\b(?:one|some|among|two|three|four|several|many|a|another)(?: of| a)? (?:only \w+ )?(?:the |its )?(?:(?:\w+ ?)?'s |global |world |few )*$/.test(
    before,
  )
    ? null
    : rank.place;
}

/** The place of the superlative at chunk `at`: "the largest gold mine in Latin America". */
export function worldwideRank(row: Row, at: number, tokens: readonly Token[]): number | null {
  return placeAt(row, at, tokens, false);
}

function shareOf(row: Row, claim: Claim): number | null {
  if (claim.told && claim.form !== "passive" && !/[S%]/.test(row.symbols[claim.from] ?? "")) {
    // "Australia's share is about 5 per cent"
    const share = row.chunks[claim.from]?.word === "share" ? /^[^;]{0,6}?%/.exec(row.symbols.slice(claim.to)) : null;
    return share ? (row.chunks[claim.to + share[0].length - 1]?.quantity?.value ?? null) : null;
  }
  const inside = row.symbols.slice(claim.from, claim.to).indexOf("%");
  if (inside >= 0) {
    // "5% of the world's raw materials, including graphite": of all of them
    const apart = /,j?M/.test(row.symbols.slice(claim.from + inside, claim.to));
    return apart ? null : worldShare(row, claim.from + inside);
  }
  const left = /%[ojlWicvw]{0,8}$/.exec(row.symbols.slice(0, claim.from));
  if (left) return worldShare(row, left.index);
  const right = /^(?:[^;%HPCrkat]|C[^HBPA,]){0,14}?%/.exec(row.symbols.slice(claim.to));
  if (!right) return null;
  const at = claim.to + right[0].length - 1;
  // "Mozambique was second with 6%"
  if (row.symbols[claim.from] === "S" && claim.minerals.length === 0) return row.chunks[at]?.quantity?.value ?? null;
  // "the market for gallium, with 98% of world production": a share of something else
  const whole = /^[jl]*o[lj]*W?[lj]*([ra])/.exec(row.symbols.slice(at + 1));
  const kind = whole ? row.chunks[at + whole[0].length]?.kind : claim.kind;
  return kind === claim.kind || kind === "none" ? worldShare(row, at) : null;
}

/** The per cent at chunk `at`, where it is of the world's or a region's whole. */
export function worldShare(row: Row, at: number): number | null {
  const after = row.symbols.slice(at + 1);
  return WORLD_SHARE.test(after) ? (row.chunks[at]?.quantity?.value ?? null) : null;
}

function amountOf(row: Row, claim: Claim): Chunk | null {
  const inside = row.symbols.slice(claim.from, claim.to).lastIndexOf("Q");
  if (inside >= 0) return row.chunks[claim.from + inside] as Chunk;
  const right = /^[^;HAkrat]{0,10}?Q/.exec(row.symbols.slice(claim.to));
  return right ? (row.chunks[claim.to + right[0].length - 1] as Chunk) : null;
}
