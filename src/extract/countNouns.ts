// Count nouns: the plural instrument noun that a number counts, and the words that may stand before it.

import { instrumentLexicon } from "../grammar/gazetteer";
import { matchAt } from "../lexicon/index";
import { monthOf } from "../lexicon/months";
import { lowerAt, normAt } from "../text";
import type { Token } from "../text/document";
import type { Instrument } from "./facts";

/** The head of a count phrase: its last token's end, its instrument and its noun in lower case. */
export interface CountNoun {
  last: number;
  instrument: Instrument;
  noun: string;
}

/** Nouns that count only beside an act of signing: "three documents", not "200 leaked documents". */
const onlyIfSigned = new Set("plan partnership joint_declaration other".split(" "));
const onlyIfSignedNouns = new Set(
  (
    "convention conventions charters covenants settlements understandings bargains loans leases concessions licences licenses arrangements frameworks " +
    "compacts protocols lines"
  ).split(" "),
);
/** Instruments that nobody totals: a number before them counts something else. */
const never = new Set("initiatives texts alliances ceasefires cease-fires truces armistices waivers".split(" "));

/** A phrase ends before these: what follows is no modifier of the noun. */
const stops = new Set(
  (
    "of on for in with by to between among as from under at into onto via during after before since until upon about over through against " +
    "or but nor that which who whose when where while if because is are was were be been being has have had do does did will would can could " +
    "may might shall should must not we they he she it i you there including per than then so this these those the a an its their his her our my also " +
    "sign signs signed signing ink inks inked inking seal seals sealed strike strikes struck reach reaches reached conclude concludes concluded " +
    "exchange exchanges exchanged witness witnessed agreed said says"
  ).split(" "),
);
/** Plural nouns that modify another noun; any other plural is what the number counts ("two countries' agreements"). */
const pluralModifiers = new Set(
  (
    "sales services goods customs sports arms communications telecommunications logistics operations affairs systems rights relations economics minerals " +
    "metals earths resources gas bonds works securities textiles fisheries pharmaceuticals electronics robotics semiconductors renewables shareholders " +
    "ports railways airways materials products standards sciences arts studies sanctions statistics business process access press gross cross express overseas"
  ).split(" "),
);
/** Participles that modify a noun right behind its number; others are verbs of "the two": "the two discussed agreements". */
const adjectives = new Set(
  "proposed related revised amended planned updated renewed detailed combined associated integrated unrelated limited so-called red".split(
    " ",
  ),
);

/** The plural instrument noun that a noun phrase from token `place` ends in, at most eight words on, before token `end`. */
export function countNounFrom(tokens: readonly Token[], place: number, end: number): CountNoun | null {
  const nouns = instrumentLexicon();
  let named = false;
  for (let at = place; at < Math.min(end, place + 9); at++) {
    const match = matchAt(tokens, at, nouns);
    if (match && (match.entry.id === "none" || match.entry.kind === "trap")) return null;
    if (match && (match.entry.kind.endsWith("+") || closes(tokens, match.first, match.last))) {
      // "Two Asian Countries Sign Agreements": in a headline a capital tells no name from a noun
      if (named && isCapital(tokens[match.first] as Token)) return null;
      return { last: match.last, instrument: match.entry.id as Instrument, noun: lowerAt(tokens, match.last - 1) };
    }
    const token = tokens[at] as Token;
    if (token.kind === "mark" ? !mayJoin(tokens, at) : stopsAt(tokens, at, place)) return null;
    if (isPlural(token)) named = true;
  }
  return null;
}

/** What a number before this noun counts: instruments, signed ones alone ("weak": documents, plans), or none. */
export function weightOf({ instrument, noun }: CountNoun): "strong" | "weak" | "none" {
  if (never.has(noun)) return "none";
  return onlyIfSigned.has(instrument) || onlyIfSignedNouns.has(noun) ? "weak" : "strong";
}

/** "four new Memorandum of Understanding (MOU)", "11 MOU were signed": a singular that stands for a plural. */
function closes(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^M[oO][UC]$/.test(normAt(tokens, first)) && last - first < 3) return false;
  const next = tokens[last];
  if (!next || stops.has(next.lower) || next.lower === "and") return true;
  return next.kind === "mark" && next.norm !== "-" && next.norm !== "'s";
}

/** Signs inside a phrase: hyphens, quotation marks, "&", money, and the comma of "bilateral, commercial deals". */
function mayJoin(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm === ",") return /(?:ly|al|ic|ive|ed|ry|nt|or|ng)$/.test(lowerAt(tokens, at - 1));
  return /^[-"&$\u20ac\u00a3]$/.test(norm);
}

function stopsAt(tokens: readonly Token[], at: number, place: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  // "government-to-government agreements": a word joined by hyphens
  if (before?.norm === "-" && !before.spaced && !token.spaced) return false;
  if (token.kind === "number") return normAt(tokens, at + 1) !== "-" && before?.norm !== "$";
  if (token.lower === "and") return at === place;
  if (stops.has(token.lower) || (monthOf(token.lower) !== null && isCapital(token))) return true;
  if (at === place && token.lower.endsWith("ed") && !isCapital(token)) return !adjectives.has(token.lower);
  return isPlural(token) && !(isCapital(token) && (at > place || normAt(tokens, at + 1) === "-"));
}

/** A plural that is no modifier, or a name that looks like one ("Siemens"). */
const isPlural = ({ lower }: Token): boolean => /[^siu]s$/.test(lower) && !pluralModifiers.has(lower);

const isCapital = (token: Token): boolean => token.norm[0] !== token.lower[0];
