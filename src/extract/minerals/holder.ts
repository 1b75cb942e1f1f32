// Holders: whose reserves, output or exports a claim speaks of.

import type { Claim } from "./claim";
import type { Frame } from "./frame";
import type { Chunk, Row } from "./row";
import { lastVerb, subjectAt, subjectBefore } from "./subject";

/** Countries of a claim; `shares` beside each where the text gives them so. */
export interface Holder {
  ids: string[];
  shares: (number | null)[];
  /** Index of the chunk that names them; -1 where only the document's frame does. */
  at: number;
  /** "subject" of the sentence, "place" in or of a country, "owner" before the noun, "apposition", "frame" of the document. */
  via: "subject" | "place" | "owner" | "apposition" | "frame";
}

/** How far back a clause may begin. */
const REACH = 60;
const OWNER = /([ciC])[ljSWQ%#vw]{0,4}(?:jo[lWji]*)?$/;
const PLACE = /^(?:[LPvjB,]|nl?W|nlw|n#|f#|\([^)]{0,8}\)|nl?[jN]{1,4}(?=n)){0,9}?[no][ljwNv]{0,5}?C/;
const FAR_PLACE = /^[^;HA]{0,12}?(?:[no][ljwN]{0,3}|n[ljwNW,]{1,8})C/;
const BEHIND = /^(?:\([^)]{0,8}\))?,?j{0,2}l?C/;
const INVERTED = /^(?:[nf]#|n?l?W|[jvH,]|nlw){0,8}[Bz](?:,[^,;CHPA]{1,6},)?[ljv]*C/;
const BEFORE = /C(?:\([^)]{0,8}\))?,[ljSWow&v]*$/;

/** The holder of a claim, or null where the text names none or somebody who is no country. */
export function holderOf(row: Row, claim: Claim, frame: Frame): Holder | null {
  const clause = clauseStart(row, claim.from);
  const left = row.symbols.slice(clause, claim.from);
  const right = row.symbols.slice(claim.to);
  const within = (claim.told && claim.form !== "passive" ? /[CciI]/ : /^[rka]o[jl]*c/).exec(
    row.symbols.slice(claim.from, claim.to),
  );
  if (within && claim.form !== "agent")
    return named(row, claim.from + within.index + within[0].length - 1, "owner", frame);
  const owner = claim.form === "verb" ? null : claim.form === "passive" ? /c[jS]?$/.exec(left) : OWNER.exec(left);
  if (owner && !/[BHAP]/.test(owner[0])) {
    if (claim.form !== "agent") return named(row, clause + owner.index, "owner", frame);
    // "Chile's largest producer" is a firm; "and is its second-largest producer" a country
    if (!claim.bare || !owner[0].startsWith("i")) return null;
  }
  const before = BEFORE.exec(left);
  if (before && (claim.form === "agent" || (claim.form === "noun" && /[lS]/.test(before[0]))))
    return named(row, clause + before.index, "apposition", frame);
  if (claim.form === "agent") {
    const behind = /B[^,]*$/.test(left) ? null : (BEHIND.exec(right) ?? INVERTED.exec(right));
    if (behind) return named(row, claim.to + behind[0].length - 1, "apposition", frame);
  } else {
    const doer = claim.form === "verb" ? subjectAt(row, clause, claim.from) : null;
    if (typeof doer === "number") return named(row, doer, "subject", frame);
    const place = PLACE.exec(right);
    if (place) return named(row, claim.to + place[0].length - 1, "place", frame);
  }
  // "deposits make Namibia a primary source", "making Chad one of three sources"
  const made = claim.form === "agent" ? /(?:C[lw]|I[lwW])[ljSWow#]{0,5}$/.exec(left) : null;
  if (made && /[vw]$/.test(row.symbols.slice(0, clause + made.index).replace(/l$/, "")))
    return named(row, clause + made.index, "apposition", frame);

  // "..., while coal output fell": its own subject
  const opens = /(?:^|[,;&t:])[ljSW]*$/.test(left) && /^[jv]*[BHAVP]/.test(right) && claim.form === "noun";
  if (opens && frame.topic !== null) return { ids: [frame.topic], shares: [null], at: -1, via: "frame" };
  // "six mines in Australia and two in Chile accounted for most of the output"
  const places = /A[ljSWw%o]*$/.test(left) ? [...left.matchAll(/nl?C/g)] : [];
  if (places.length > 1) {
    const found = places.map((place) => row.chunks[clause + (place.index ?? 0) + place[0].length - 1] as Chunk);
    const ids = [...new Set(found.flatMap((chunk) => chunk.ids))];
    return { ids, shares: ids.map(() => null), at: clause + (places[0]?.index ?? 0), via: "subject" };
  }
  const subject = subjectAt(row, clause, claim.form === "verb" ? claim.from : lastVerb(row, clause, claim.from));
  if (subject === "other") return null;
  if (subject === "land") {
    const id = frame.topic ?? frame.last;
    return id === null ? null : { ids: [id], shares: [null], at: -1, via: "subject" };
  }
  if (subject !== null) return named(row, subject, "subject", frame);
  const first = /^(?:[^nofbG]*[^nofbGl])??l?C/.exec(left);
  if (first && claim.form !== "passive") return named(row, clause + first[0].length - 1, "subject", frame);
  const far = claim.form === "agent" ? null : FAR_PLACE.exec(right);
  if (far) return named(row, claim.to + far[0].length - 1, "place", frame);
  return frame.topic === null ? null : { ids: [frame.topic], shares: [null], at: -1, via: "frame" };
}

/** Reads chunk `at` as countries: its own, or for a pronoun the frame's. */
export function named(row: Row, at: number, via: Holder["via"], frame: Frame): Holder | null {
  const chunk = row.chunks[at] as Chunk;
  if (chunk.ids.length > 0) return { ids: chunk.ids, shares: chunk.shares, at, via };
  if (chunk.kind === "home") return frame.home === null ? null : { ids: [frame.home], shares: [null], at, via };
  // "Ghana has no uranium, but it is Africa's largest gold producer"
  const before = chunk.kind === "speaker" ? undefined : row.chunks[subjectBefore(row, at)];
  const alone = new Set(
    row.chunks.flatMap(({ symbol, ids }, index) =>
      /[Cc]/.test(symbol) && !/[fFGb]/.test(row.symbols[index - 1] ?? "") ? ids : [],
    ),
  );
  if (!before && alone.size === 1 && chunk.kind !== "speaker") return { ids: [...alone], shares: [null], at, via };
  if (before?.ids.length === 1) return { ids: before.ids, shares: [null], at, via };
  const id = chunk.kind === "speaker" ? frame.speaker : (frame.last ?? frame.topic);
  return id === null ? null : { ids: [id], shares: [null], at, via };
}

/** Index behind the last ";" or label colon before `at`. */
function clauseStart(row: Row, at: number): number {
  for (let start = at; start > Math.max(0, at - REACH); start--) {
    const sign = row.symbols[start - 1];
    if (sign === ";" || (sign === ":" && start < 12)) return start;
  }
  return Math.max(0, at - REACH);
}
