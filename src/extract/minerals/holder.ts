// Holders: whose reserves, output or exports a claim speaks of.

import type { Claim } from "./claims";
import type { Frame } from "./frame";
import type { Chunk, Row } from "./row";

/** Countries of a claim; `shares` beside each where the text gives them so. */
export interface Holder {
  ids: string[];
  shares: (number | null)[];
  /** Index of the chunk that names them; -1 where only the document's frame does. */
  at: number;
  /** "subject" of the sentence, "place" in or of a country, "owner" before the noun, "apposition", "frame" of the document. */
  via: "subject" | "place" | "owner" | "apposition" | "frame";
}

const OWNER = /([ciC])[ljSWQ%#vw]{0,4}(?:jo[lWji]*)?$/;
const PLACE = /^(?:[LPvj]|nl?W|nlw|n#|f#|\([^)]{0,8}\)|B[jv]*[PLv]?|nl?[jN]+(?=n)|,)*?[no][ljwNv]{0,5}?C/;
const FAR_PLACE = /^[^;HA]{0,12}?(?:[no][ljwN]{0,3}|n[ljwNW,]{1,8})C/;
const BEHIND = /^(?:\([^)]{0,8}\))?,?j{0,2}l?C/;
const INVERTED = /^(?:[nf]#|n?l?W|[jvH,]|nlw)*[Bz](?:,[^,;CHPA]{1,6},)?[ljv]*C/;
const BEFORE = /C(?:\([^)]{0,8}\))?,[ljSWow&v]*$/;
const NEUTRAL = new Set(
  "provinces province region regions state states territory economy government soil subsoil sector industry mines miners mine companies producers smelters refineries deposits east west north south people".split(
    " ",
  ),
);

const LAND = new Set(
  "plateau flat flats desert basin highlands highland mountains coast hills hill valley belt seabed floor island islands area interior soil region province north south east west southeast northeast southwest northwest south-west north-east north-west south-east centre center lowlands lake swamps".split(
    " ",
  ),
);

/** The holder of a claim, or null where the text names none or somebody who is no country. */
export function holderOf(row: Row, claim: Claim, frame: Frame, surface: (chunk: Chunk) => string): Holder | null {
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
    if (claim.form === "agent" && !(claim.bare && /^i/.test(owner[0]))) return null;
    if (claim.form === "agent") owner[0] = "";
  }
  if (owner?.[0]) {
    return named(row, clause + owner.index, "owner", frame);
  }
  if (claim.form === "agent") {
    const behind = /B[^,]*$/.test(left) ? null : (BEHIND.exec(right) ?? INVERTED.exec(right));
    if (behind) return named(row, claim.to + behind[0].length - 1, "apposition", frame);
  } else {
    const doer = claim.form === "verb" ? subjectAt(row, clause, claim.from, surface) : null;
    if (typeof doer === "number") return named(row, doer, "subject", frame);
    const place = PLACE.exec(right);
    if (place) return named(row, claim.to + place[0].length - 1, "place", frame);
  }
  // "deposits make Namibia a primary source", "making Chad one of three sources"
  const made = claim.form === "agent" ? /C(?:l|w)[ljSWow#]{0,5}$/.exec(left) : null;
  if (made && /[vw]$/.test(row.symbols.slice(0, clause + made.index).replace(/l$/, "")))
    return named(row, clause + made.index, "apposition", frame);
  const before = BEFORE.exec(left);
  if (before && claim.form !== "verb") return named(row, clause + before.index, "apposition", frame);
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
  const subject = subjectAt(
    row,
    clause,
    claim.form === "verb" ? claim.from : lastVerb(row, clause, claim.from),
    surface,
  );
  if (subject === "other") return null;
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
  const near =
    chunk.kind === "speaker"
      ? null
      : /^.*(?:^|[^nofbGl])l?C(?!.*C)/.exec(row.symbols.slice(0, at).replace(/^.*;/, (cut) => "'".repeat(cut.length)));
  const before = near ? row.chunks[near[0].length - 1] : undefined;
  if (before && before.ids.length === 1) return { ids: before.ids, shares: [null], at, via };
  const id = chunk.kind === "speaker" ? frame.speaker : (frame.last ?? frame.topic);
  return id === null ? null : { ids: [id], shares: [null], at, via };
}

function lastVerb(row: Row, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (/[BHAPKEL]/.test(row.symbols[at] ?? "")) return at;
  return -1;
}

/** Chunk of the subject of the verb at `verb`; "other" for a subject that is no country, null for none. */
export function subjectAt(
  row: Row,
  from: number,
  verb: number,
  surface: (chunk: Chunk) => string,
): number | "other" | null {
  if (verb < 0) return null;
  const { symbols } = row;
  let at = verb - 1;
  if (/ing$/.test(surface(row.chunks[verb] as Chunk)) && /[,&]/.test(symbols[at] ?? ""))
    return earlier(row, from, at, surface);
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
  if (symbol === "&") return earlier(row, from, at, surface);
  if (symbol === ",") {
    // "Chile, the top producer, holds"; "the Mutun deposit, near the border with Brazil, contains"
    const open = symbols.lastIndexOf(",", at - 1);
    const aside = open > from && !/[BHAPKEL&]/.test(symbols.slice(open, at)) ? (symbols[open - 1] ?? "") : "";
    if (aside === "C") return open - 1;
    if (/[Nrd]/.test(aside)) return "other";
    return earlier(row, from, at, surface);
  }
  if (symbol === "t") {
    const antecedent = symbols[at - 1] === "," ? at - 2 : at - 1;
    // "Indonesia's production, which accounted for"
    if (/c[ljM]*[rk]$/.test(symbols.slice(from, antecedent + 1))) return symbols.lastIndexOf("c", antecedent);
    return symbols[antecedent] === "C" ? antecedent : "other";
  }
  const word = surface(row.chunks[at] as Chunk);
  if (word === "there") return null;
  const owner = /[ciC][jwv]{0,2}$/.exec(symbols.slice(from, at));
  if (!owner && isLand(row, from, at, surface)) return null;
  if (owner && NEUTRAL.has(word)) return from + owner.index;
  return "other";
}

/** "the salt flats of the south-west", "the central plateau": land of the country that is spoken of. */
function isLand(row: Row, from: number, at: number, surface: (chunk: Chunk) => string): boolean {
  for (let back = at; back >= from && /[wjvonl]/.test(row.symbols[back] ?? ""); back--)
    if (LAND.has(surface(row.chunks[back] as Chunk))) return true;
  return false;
}

/** The verb that a coordinated or participial one leans on, and its subject. */
function earlier(row: Row, from: number, at: number, surface: (chunk: Chunk) => string): number | "other" | null {
  const verb = lastVerb(row, from, at);
  if (verb >= 0) return subjectAt(row, from, verb, surface);
  const first = /(?:^|[^nofbGl])l?C/.exec(row.symbols.slice(from, at));
  return first ? from + first.index + first[0].length - 1 : null;
}

/** Index behind the last ";" or label colon before `at`. */
function clauseStart(row: Row, at: number): number {
  for (let start = at; start > 0; start--) {
    const sign = row.symbols[start - 1];
    if (sign === ";" || (sign === ":" && start < 12)) return start;
  }
  return 0;
}
