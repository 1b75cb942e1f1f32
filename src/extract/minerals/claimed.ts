// Claimed: is a claim said as a fact of its holder, or planned, ended, worldwide or only talked about?
import type { Claim } from "./claim";
import type { Frame } from "./frame";
import type { Holder } from "./holder";
import { leftOf, type Row } from "./row";
import type { Standing } from "./standing";

/** "tin and silver - where it has the region's largest |resources", "cobalt, of which it has a quarter of |reserves" */
export const RELATIVE = /M[,;-]*[on]?t[CI][HAP][ljSWo%]*$/;

/** Is it said as a fact of this country: not planned, not ended, not of the whole world, and no mere subject of talks? */
export function isClaimed(row: Row, claim: Claim, holder: Holder, frame: Frame, standing: Standing): boolean {
  const ranked = standing.rank !== null || standing.share !== null;
  const measured = standing.amount !== null;
  const left = row.symbols.slice(Math.max(0, claim.from - 12), claim.from).replace(/^.*;/, "");
  const right = row.symbols.slice(claim.to, claim.to + 3);
  const inside = row.symbols.slice(claim.from, claim.to);
  const ruled = claim.form === "verb" || holder.via === "apposition" ? "" : right;
  if (/Z[^,;]*$/.test(left) || /^[^,;]{0,2}Z/.test(ruled) || /[Zx]/.test(inside)) return false;
  if (claim.kind === "reserves" && row.symbols.includes("x")) return false;
  // "copper export controls", "a lithium supply deal"
  if (claim.kind !== "reserves" && /^j?u/.test(right)) return false;
  // "the largest known deposit of uranium", "phosphate deposits at Bofala": sites
  const head = row.chunks.slice(claim.from, claim.to).find(({ symbol }) => symbol === "r");
  if (!claim.bare && head?.word === "deposit" && /S[jwvM]{0,4}$/.test(leftOf(row, row.chunks.indexOf(head))))
    return false;
  if (/^deposits?$/.test(head?.word ?? "") && /^nN/.test(right) && row.chunks[claim.to]?.word === "at") return false;
  // "Salt Mountain was the world's largest salt deposit": a site
  if (
    claim.kind === "reserves" &&
    holder.via === "frame" &&
    /N[^;]{0,12}B[^;H]{0,8}S[^;]{0,6}$/.test(leftOf(row, claim.from))
  )
    return false;
  const local = holder.via === "place" || holder.via === "owner";
  const unreal = /F[^,;t]*$/.test(left) || /^[jv]*(?:B[jv]*)?F/.test(ruled) || /F/.test(inside);
  if (unreal && !(claim.told && claim.form === "passive") && !(local && claim.kind === "reserves")) return false;
  if (claim.bare && claim.weak) return false;
  if (claim.bare && !isRunning(row, claim, holder, frame, standing)) return false;
  const before = leftOf(row, claim.from);
  const told =
    claim.told ||
    /^[,jv]{0,3}(?:[no][ljNw]{1,4}[,jv]{0,2}){0,3}[BAHLV]/.test(row.symbols.slice(claim.to)) ||
    /(?:G[ljS]*|wB[ljS]*)$/.test(before);
  if (claim.weak && !ranked && !told && !/A[^;,BH]{0,10}$/.test(before)) return false;
  const worldwide = /W[ljvw]*$/.test(left);
  if (worldwide && !ranked && holder.via === "frame") return false;
  return holder.via !== "frame" || told || ranked || measured || claim.form === "passive";
}

/** A claim that leaves its mineral out goes on about it: "India is also a producer", "its remaining deposits (2.5 billion tons)". */
function isRunning(row: Row, claim: Claim, holder: Holder, frame: Frame, standing: Standing): boolean {
  const measured = standing.amount !== null;
  if (claim.told) return true;
  if (claim.form === "verb") return measured || /%/.test(row.symbols.slice(claim.from, claim.to));
  if (claim.form === "agent")
    return holder.via === "apposition" || (holder.via === "subject" && /B[ljvSWi]*$/.test(leftOf(row, claim.from)));
  if (claim.form === "passive") return claim.kind === "supply" && holder.via !== "subject";
  if (RELATIVE.test(leftOf(row, claim.from))) return true;
  // "with 15% of world production", "the largest known reserves are in"
  if (standing.rank !== null || /[AGP][lj]*%o[lj]*W[jw]*$/.test(leftOf(row, claim.from))) return true;
  return holder.via !== "frame" ? measured || (frame.sheet !== null && claim.kind === "reserves") : measured;
}
