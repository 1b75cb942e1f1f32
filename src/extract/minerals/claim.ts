// Claim: one statement on minerals, before it is known whose they are, and the lists of minerals that claims speak of.
import type { MineralKind } from "../facts";
import { isMark, isTerm, subjectOf } from "./clause";
import type { Phrase, Term } from "./phrase";
import type { Row } from "./row";

/** One statement on minerals, before it is known whose they are. */
export interface Claim {
  kind: MineralKind;
  minerals: string[];
  /** Index of the term or verb that claims. */
  at: number;
  /** Index of the verb that says it, -1 for none. */
  verb: number;
  /** Index of the term with the minerals: rank, share and amount stand in it. */
  object: number;
  /** "noun" a measure ("output"), "agent" who ("producer"), "verb" and "passive" an act, "ellipsis" a rank or share alone ("third in zinc"). */
  form: "noun" | "agent" | "verb" | "passive" | "ellipsis";
  /** Index of the rank word before the noun where it has one of its own, else -1. */
  rank: number;
  /** The noun alone claims nothing ("mining of lithium"). */
  weak: boolean;
  /** The minerals are not said beside it: "the world's first exporter". */
  bare: boolean;
  /** The minerals stand apart from the noun: a rank or share beside it is theirs. */
  apart: boolean;
  /** A whole statement: "mineral resources include gold", "copper is the main export". */
  told: boolean;
}

/** Minerals, and nothing that is done with them or a place. */
export function pure(phrase: Phrase | undefined): Term | null {
  const plain = isTerm(phrase) && phrase.heads.length === 0 && !phrase.site;
  return plain && (phrase.minerals.length > 0 || phrase.anaphor) ? phrase : null;
}

/** A claim of the term or verb at phrase `at`. */
export function claim(
  kind: MineralKind,
  minerals: string[],
  at: number,
  form: Claim["form"],
  more: Partial<Claim>,
): Claim {
  return {
    kind,
    minerals,
    at,
    form,
    verb: -1,
    object: at,
    rank: -1,
    weak: false,
    bare: false,
    apart: false,
    told: false,
    ...more,
  };
}

/** "there are reserves of tin". */
export function isThere(phrases: readonly Phrase[], verb: number): boolean {
  const subject = verb < 0 ? undefined : phrases[subjectOf(phrases, verb)];
  return isTerm(subject) && subject.noun === "there";
}

/** "such commodities as clay and salt". */
const isSuch = (phrases: readonly Phrase[], at: number, from: number) => {
  const as = phrases[at];
  return at === from + 1 && isMark(as, "f") && as.word === "as";
};

/** The minerals of a list at phrase `at`, over items that name none: "cement, clays and salt". */
export function listFrom(phrases: readonly Phrase[], at: number): Term | null {
  const list = indexOfList(phrases, at);
  return list < 0 ? null : pure(phrases[list]);
}

/** Index of the term that `listFrom` gives, -1 for none. */
export function indexOfList(phrases: readonly Phrase[], at: number): number {
  for (let next = at; next < phrases.length && next - at < 8; next++) {
    const phrase = phrases[next];
    if (pure(phrase)) return next;
    const item = isTerm(phrase)
      ? phrase.heads.length === 0 && phrase.land < 0
      : isMark(phrase, ",&:o") || isSuch(phrases, next, at);
    if (!item) return -1;
  }
  return -1;
}

/** "such as", "including", "namely". */
export const opensList = (row: Row, term: Term) =>
  row.chunks
    .slice(term.from, term.from + 3)
    .some(({ word }) => /^(?:as|including|like|namely|include|them)$/.test(word));
