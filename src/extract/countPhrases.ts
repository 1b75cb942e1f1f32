// Count phrases: "more than 30 cooperation agreements", a number with a plural instrument noun behind it.

import { type Bound, boundOf } from "../grammar/bounds";
import { numberAt } from "../grammar/numbers";
import { compile, type Lexicon, matchAt, type Source } from "../lexicon/index";
import { INSTRUMENTS } from "../lexicon/instruments";
import { linesOf } from "../lexicon/lines";
import { monthOf } from "../lexicon/months";
import type { Sentence, Token } from "../text/document";
import type { Instrument } from "./facts";

/** A number of instruments in tokens `[first, last)`; `noun` is the head in lower case. */
export interface CountPhrase {
  first: number;
  last: number;
  count: number;
  bound: Bound;
  instrument: Instrument;
  noun: string;
  /** "the two agreements", "these five agreements": speaks of instruments named before. */
  definite: boolean;
}

/** Nouns that count only beside an act of signing: "three documents", not "200 leaked documents". */
const onlyIfSigned = new Set("plan partnership joint_declaration other".split(" "));
const onlyIfSignedNouns = new Set(
  "convention conventions charters covenants settlements understandings bargains loans leases concessions licences licenses arrangements frameworks compacts protocols".split(
    " ",
  ),
);
/** Instruments that nobody totals: a number before them counts something else. */
const never = new Set("initiatives initiative texts alliances ceasefires cease-fires truces armistices".split(" "));

/** A phrase ends before these: what follows is no modifier of the noun. */
const stops = new Set(
  (
    "of on for in with by to between among as from under at into onto via during after before since until upon about over through against " +
    "or but nor that which who whose when where while if because is are was were be been being has have had do does did will would can could " +
    "may might shall should must not we they he she it i you there including per than then so this these those the a an its their his her our my " +
    "signed inked exchanged reached concluded signing inking sealed struck agreed said says"
  ).split(" "),
);
/** Plural nouns that modify another noun; any other plural is what the number counts ("two countries' agreements"). */
const pluralModifiers = new Set(
  (
    "sales services goods customs sports arms communications telecommunications logistics operations affairs systems rights relations economics minerals " +
    "metals earths resources gas bonds works securities textiles fisheries pharmaceuticals electronics robotics semiconductors renewables shareholders " +
    "ports railways airways materials products infrastructures ties standards sciences arts studies sanctions statistics business process access press gross cross express"
  ).split(" "),
);
/** Words that a number names instead of counting: "Article 6 agreements", "phase two deals". */
const labels = new Set(
  (
    "article articles phase chapter section annex no nos number stage part tranche block track schedule rule level tier group top page vision agenda cop class " +
    "type category day week round item point paragraph para clause title volume issue figure table step unit lot resolution directive route terminal"
  ).split(" "),
);

let nouns: Lexicon | null = null;

function nounLexicon(): Lexicon {
  if (nouns) return nouns;
  const sources: Source[] = [];
  const pluralOf = (wording: string) => (wording.endsWith("y") ? `${wording.slice(0, -1)}ies` : `${wording}s`);
  for (const line of linesOf(INSTRUMENTS)) {
    const [id = "", singulars = "", plurals] = line.split(";").map((column) => column.trim());
    const add = (marked: string, kind: string) => {
      const wording = marked.replace(/^~/, "");
      sources.push({ wording, entry: { id, kind }, caseSensitive: /[A-Z]/.test(wording) });
    };
    for (const wording of singulars.split(" | ")) {
      add(wording, "one");
      if (plurals === undefined) add(pluralOf(wording), "many");
    }
    for (const wording of plurals?.split(" | ") ?? []) add(wording, "many");
  }
  nouns = compile(sources);
  return nouns;
}

/** The count phrases of a sentence, left to right. */
export function countPhrasesIn(tokens: readonly Token[], sentence: Sentence): CountPhrase[] {
  const found: CountPhrase[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const phrase = phraseAt(tokens, at, sentence) ?? subsetAt(tokens, at, found[found.length - 1]);
    if (phrase) found.push(phrase);
    const number = numberAt(tokens, at);
    if (number) at = (rangeEnd(tokens, number.last) || number.last) - 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number, sentence: Sentence): CountPhrase | null {
  const number = numberAt(tokens, at);
  if (number?.kind !== "cardinal" || isLabel(tokens, at)) return null;
  const { value } = number;
  if (value < 2 || value > 3000 || value % 1 !== 0 || isYear(tokens[at])) return null;
  let place = number.last;
  const upper = rangeEnd(tokens, place);
  if (upper) place = upper;
  else if (tokens[place]?.norm === "-" && !tokens[place]?.spaced) return null;
  place = afterOf(tokens, place, number.atLeast || /^(?:pair|couple)$/.test(word(tokens, place - 1)));
  const head = headFrom(tokens, place, sentence.last);
  if (!head) return null;
  const signed = isSigned(tokens, at, head.last);
  const definite = /^(?:the|these|those|both|all)$/.test(word(tokens, at - 1));
  const refers = definite && (head.instrument === "agreement" || head.instrument === "protocol");
  const weak = onlyIfSigned.has(head.instrument) || onlyIfSignedNouns.has(head.noun);
  if (never.has(head.noun) || (weak && !signed && !refers)) return null;
  const bound = upper ? "at_least" : boundOf(tokens, number);
  return { first: at, ...head, count: value, bound, definite };
}

/** "seven of which", "12 of them" behind another count. */
function subsetAt(tokens: readonly Token[], at: number, whole: CountPhrase | undefined): CountPhrase | null {
  const number = numberAt(tokens, at);
  if (number?.kind !== "cardinal" || !whole || number.value < 2 || number.value >= whole.count) return null;
  if (word(tokens, number.last) !== "of" || !/^(?:which|them|these)$/.test(word(tokens, number.last + 1))) return null;
  const bound = boundOf(tokens, number);
  return { ...whole, first: at, last: number.last + 2, count: number.value, bound, definite: false };
}

/** Where the upper end of a range stops: "20 to 30", "20-30"; 0 where there is none. */
function rangeEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:to|-)$/.test(word(tokens, at))) return 0;
  const upper = numberAt(tokens, at + 1);
  return upper?.kind === "cardinal" ? upper.last : 0;
}

/** Past "of" in "dozens of", "seven of the ten". */
function afterOf(tokens: readonly Token[], at: number, collective: boolean): number {
  if (word(tokens, at) !== "of") return at;
  if (/^(?:the|these|those|its|their|our|such)$/.test(word(tokens, at + 1))) {
    return numberAt(tokens, at + 2)?.last ?? at + 2;
  }
  return collective ? at + 1 : at;
}

/** The plural instrument noun that a noun phrase from `place` ends in, at most eight words on. */
function headFrom(tokens: readonly Token[], place: number, end: number) {
  for (let at = place; at < Math.min(end, place + 9); at++) {
    const match = matchAt(tokens, at, nounLexicon());
    if (match && (match.entry.kind === "many" || closes(tokens, match.first, match.last))) {
      const noun = word(tokens, match.last - 1);
      return { last: match.last, instrument: match.entry.id as Instrument, noun };
    }
    const token = tokens[at] as Token;
    if (token.kind === "mark" ? !/^[-"&,$\u20ac\u00a3]$/.test(token.norm) : stopsAt(tokens, at, place)) return null;
    if (token.norm === "," && !/ly$|^\w+(?:al|ic|ive|ed|ry|nt|or)$/.test(word(tokens, at - 1))) return null;
  }
  return null;
}

/** "four new Memorandum of Understanding (MOU)", "11 MOU were signed": a singular that stands for a plural. */
function closes(tokens: readonly Token[], first: number, last: number): boolean {
  const isAcronym = /^M[oO][UC]$/.test(tokens[first]?.norm ?? "");
  if (!isAcronym && last - first < 3) return false;
  const next = tokens[last];
  return (
    !next ||
    (next.kind === "mark" && next.norm !== "-" && next.norm !== "'s") ||
    stops.has(next.lower) ||
    next.lower === "and"
  );
}

function stopsAt(tokens: readonly Token[], at: number, place: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "number") return tokens[at + 1]?.norm !== "-" && tokens[at - 1]?.norm !== "$";
  if (token.lower === "and") return at === place;
  if (token.lower === "signed" && at === place) return false;
  if (stops.has(token.lower) || (monthOf(token.lower) !== null && token.norm !== token.lower)) return true;
  const isName = token.norm[0] !== token.lower[0] && at > place;
  return /[^siu]s$/.test(token.lower) && !isName && !pluralModifiers.has(token.lower);
}

/** Numbers that name: "Article 6", "No. 5", "March 20", "$3 billion", "50/50". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence) return false;
  if (/^[$\u20ac\u00a3\u00a5\u20b9/#+]$/.test(before.norm)) return true;
  const name = before.norm === "." ? tokens[at - 2] : before;
  return labels.has(name?.lower ?? "") || (monthOf(before.lower) !== null && before.norm !== before.lower);
}

const isYear = (token: Token | undefined) => /^(?:1[89]|20)\d\d$/.test(token?.norm ?? "");

/** Is an act of signing said of the phrase ("signed three documents", "three documents were exchanged")? */
function isSigned(tokens: readonly Token[], first: number, last: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = first - 6; at < last + 6; at++) {
    if (tokens[at]?.sentence !== sentence || (at >= first && at < last)) continue;
    if (/^(?:sign|ink|initial|conclud|exchang|adopt|finali[sz]|ratif|seal)/.test(word(tokens, at))) return true;
  }
  return false;
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";
