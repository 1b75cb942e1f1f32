// Claim: one statement on minerals, before it is known whose they are.
import type { MineralKind } from "../facts";
import { type Chunk, leftOf, type Row } from "./row";

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

/** "producer, importer and consumer" */
export const HEADS = /^[rka](?:(?:,&|,|&)[ljSv]{0,3}[rkav]){0,6}/;
/** "of refined copper and zinc" */
export const OF_MINERALS = /^j?(?:o|f)[ljwSWQ%#,&NPvicm-]{0,8}?M/;
/** "found in Kenya include soda ash" */
export const INCLUDE_MINERALS = /^[jLnolNfCcI]{0,8}[z:][ljwo,&#]{0,8}?M/;
/** "of Nigeria are tin and coal" */
export const ARE_MINERALS = /^(?:[no][ljN]*[CcI]?)?Bl?[ljw,&]{0,5}?M/;

/** A claim with its minerals said beside it. */
export function claimOf(
  kind: MineralKind,
  minerals: string[],
  from: number,
  to: number,
  form: Claim["form"],
  weak: boolean,
): Claim {
  return { kind, minerals, from, to, form, weak, bare: false, told: false };
}

/** The minerals of chunks `[from, to)`. */
export function mineralsIn(row: Row, from: number, to: number): string[] {
  return row.chunks.slice(from, to).flatMap((chunk) => (chunk.symbol === "M" ? chunk.ids : []));
}

/** Marks a claim as a whole statement. */
export const whole = (claim: Claim): Claim => ({ ...claim, told: true });

/** One claim a kind that the heads `[first, last)` have. */
export function headClaims(row: Row, first: number, last: number, from: number, to: number, ids: string[]): Claim[] {
  const claims: Claim[] = [];
  for (let at = first; at < last; at++) {
    const head = row.chunks[at] as Chunk;
    if (!/[rka]/.test(head.symbol) || head.kind === "none" || head.kind === "") continue;
    if (claims.some(({ kind }) => kind === head.kind)) continue;
    // "produces most of the world's supply of tungsten"
    const governed = head.symbol === "k" ? /P[ljSWwo%]*$/.exec(leftOf(row, first)) : null;
    const kind = governed ? kindOf(row.chunks[first - governed[0].length]) : kindOf(head);
    claims.push(claimOf(kind, ids, from, to, head.symbol === "a" ? "agent" : "noun", head.symbol === "k"));
  }
  return claims;
}

/** The kind of note that a claim word makes. */
export const kindOf = (chunk: Chunk | undefined): MineralKind => (chunk?.kind as MineralKind) || "reserves";

/** Is the noun phrase over at chunk `at`? */
export const isClosed = (row: Row, at: number) => !/^j{0,2}[rkadmMN]/.test(row.symbols.slice(at));

/** "the main export", "its principal exports", "chief mineral products". */
export function isChief(row: Row, at: number): boolean {
  const before = row.symbols.slice(Math.max(0, at - 4), at);
  return /S[jw]*$/.test(before) || /[lic]j[jw]*$/.test(before) || /%o[lci]*[jw]*$/.test(before) || /^j+$/.test(before);
}
