// Country notes: from a claim and its holder to notes, with those of the countries placed before or behind it.
import type { Token } from "../../text/document";
import type { Claim } from "./claim";
import { isClaimed, RELATIVE } from "./claimed";
import { claimsOf } from "./claims";
import { countryOf } from "./deposits";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import { siteOf } from "./grounds";
import { type Holder, holderOf } from "./holder";
import type { Row } from "./row";
import { standingOf, worldShare } from "./standing";
import { tally } from "./tallies";

/** "second after Chile", "behind Chile and Peru" */
const BEHIND = /^[^;bHPABrka]{0,10}?b[ljw]*C/;
/** "followed by Indonesia, which accounted for 14%", "followed by Peru (10%)" */
const FOLLOWED = /^[^;]{0,16}?y[ljw]*C/;
/** ", about a third in Kazakhstan" */
const MORE_PLACES = /^,?&?[j]*%[jo]*nl?C/;

/** All notes that a row's claims give. */
export function countryNotes(row: Row, tokens: readonly Token[], frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  let previous: Holder | null = null;
  for (const claim of claimsOf(row)) {
    const minerals = mineralsOf(row, claim, frame);
    if (row.chunks[claim.from]?.word === "share") claim.kind = frame.kind ?? claim.kind;
    if (claim.minerals.length > 0) [frame.minerals, frame.kind] = [minerals, claim.kind];
    const site = siteOf(row, claim);
    if (site !== null && minerals.length > 0) {
      const country = countryOf(row, site, claim.to, frame) ?? frame.last;
      const base = {
        minerals,
        kind: "deposit" as const,
        rank: null,
        share: null,
        amount: null,
        from: site,
        to: claim.to,
      };
      if (country !== null) drafts.push({ ...base, country });
      continue;
    }
    const carried: Holder | null =
      claim.form === "agent" && /[,;&][ljSW]*$/.test(row.symbols.slice(0, claim.from)) ? previous : null;
    const holder: Holder | null = minerals.length === 0 ? null : (holderOf(row, claim, frame) ?? carried);
    if (!holder) continue;
    const standing = standingOf(row, claim, tokens, holder.ids.length > 1);
    if (!isClaimed(row, claim, holder, frame, standing)) continue;
    if (namesSecond(row, claim)) standing.rank ??= 1;
    frame.minerals = minerals;
    previous = holder;
    const from = Math.max(0, holder.at < 0 ? claim.from : Math.min(holder.at, claim.from));
    const to = Math.max(claim.to, holder.at + 1);
    for (const [index, country] of holder.ids.entries()) {
      const share = standing.share ?? holder.shares[index] ?? null;
      drafts.push({
        country,
        minerals,
        kind: claim.kind,
        rank: standing.rank,
        share,
        amount: standing.amount,
        from,
        to,
      });
    }
    drafts.push(
      ...others(row, claim, holder, {
        country: null,
        minerals,
        kind: claim.kind,
        rank: standing.rank,
        share: null,
        amount: null,
        from,
        to,
      }),
    );
  }
  return [...drafts, ...tally(row, frame)];
}

/** Minerals that are many: their sheets speak of the members. */
const GROUPS = new Set(["rare earths", "platinum group metals", "mineral sands", "gemstones"]);

function mineralsOf(row: Row, claim: Claim, frame: Frame): string[] {
  if (claim.bare) {
    const relative = RELATIVE.exec(row.symbols.slice(0, claim.from));
    if (relative) return row.chunks[relative.index]?.ids ?? [];
    return frame.minerals.length === 1 ? frame.minerals : [];
  }
  // a sheet on cobalt that speaks of copper deposits means the cobalt in them
  if (frame.sheet !== null && claim.kind === "reserves" && !GROUPS.has(frame.sheet)) return [frame.sheet];
  return claim.minerals.length > 0 || frame.minerals.length !== 1 ? claim.minerals : frame.minerals;
}

/** Countries that the claim names beside its holder. */
function others(row: Row, claim: Claim, holder: Holder, base: Draft): Draft[] {
  const right = row.symbols.slice(claim.to);
  const drafts: Draft[] = [];
  const behind = BEHIND.exec(right);
  const add = (length: number, rank: (index: number, count: number) => number | null) => {
    const at = claim.to + length - 1;
    const chunk = row.chunks[at];
    // "second after South Africa, with 25% of exports": the first country's own share, unless "which" takes it up
    const own = behind !== null && behind[0].length === length && !/^,?t/.test(row.symbols.slice(at + 1));
    for (const [index, country] of (chunk?.ids ?? []).entries()) {
      const share = chunk?.shares[index] ?? (chunk?.ids.length === 1 && !own ? shareBehind(row, at) : null);
      drafts.push({ ...base, country, rank: rank(index, chunk?.ids.length ?? 0), share, to: at + 1 });
    }
  };
  if (behind && base.rank !== null) add(behind[0].length, (_, count) => (count === 1 && base.rank === 2 ? 1 : null));
  const followed = FOLLOWED.exec(right);
  if (followed) add(followed[0].length, (index) => (base.rank === null ? null : base.rank + 1 + index));
  for (let at = holder.at + 1; holder.via === "place" && at < row.symbols.length; ) {
    const place = MORE_PLACES.exec(row.symbols.slice(at));
    if (!place) break;
    const share =
      row.chunks.slice(at, at + place[0].length).find(({ symbol }) => symbol === "%")?.quantity?.value ?? null;
    at += place[0].length;
    for (const country of row.chunks[at - 1]?.ids ?? []) drafts.push({ ...base, country, rank: null, share, to: at });
  }
  return drafts;
}

/** "followed in second place by Russia" makes the holder first. */
function namesSecond(row: Row, claim: Claim): boolean {
  const followed = FOLLOWED.exec(row.symbols.slice(claim.to));
  const words = followed ? row.chunks[claim.to + followed[0].lastIndexOf("y")] : undefined;
  return words !== undefined && words.last - words.first > 3;
}

/** "Indonesia, which accounted for 14%", "Peru with 10%". */
function shareBehind(row: Row, at: number): number | null {
  const found = /^,?[tGAjl]{1,5}%/.exec(row.symbols.slice(at + 1));
  return found
    ? (worldShare(row, at + found[0].length) ?? row.chunks[at + found[0].length]?.quantity?.value ?? null)
    : null;
}
