// Instrument phrases: "the 2017 Memorandum of Understanding (MoU)" with its determiner, number, countries and name.
import type { Instrument } from "../extract/facts";
import type { Token } from "../text";
import type { Scan } from "./gazetteer";
import type { InstrumentMention } from "./mention";
import { cardinalOf } from "./words";

const DETERMINERS: Record<string, InstrumentMention["determiner"]> = {
  a: "indefinite",
  an: "indefinite",
  another: "indefinite",
  one: "indefinite",
  new: "indefinite",
  separate: "indefinite",
  several: "other",
  various: "other",
  many: "other",
  some: "other",
  other: "other",
  more: "other",
  any: "other",
  such: "other",
  each: "other",
  every: "other",
  all: "other",
  most: "other",
  certain: "other",
  similar: "other",
  the: "definite",
  said: "definite",
  this: "demonstrative",
  that: "demonstrative",
  these: "demonstrative",
  those: "demonstrative",
  both: "demonstrative",
  its: "possessive",
  their: "possessive",
  our: "possessive",
  his: "possessive",
  her: "possessive",
  my: "possessive",
  no: "negative",
  neither: "negative",
};

/** Words that no modifier of a noun is: a phrase ends before them. */
const STOPS = new Set(
  (
    "of on for in with by to between among as from under at into onto via during after before since until upon about over through against " +
    "and or but nor that which who whose when where while if because is are was were be been being am has have had do does did will would can could may might " +
    "shall should must not also today yesterday we they he she it i you there here including include includes regarding concerning covering per than then so"
  ).split(" "),
);

/** The instrument phrases of sentence tokens `[from, to)`, left to right. */
export function instrumentsIn(
  scan: Scan,
  from: number,
  to: number,
  last: InstrumentMention | null,
): InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (let at = from; at < to; at++) {
    const match = scan.instrument[at];
    if (!match || match.first !== at) {
      const elided = match ? null : elidedAt(scan, at, to, found.find((mention) => mention.plural) ?? last);
      if (elided) found.push(elided);
      continue;
    }
    // "... on Legal Education ("MOU")" says again what has been said
    const opening = scan.tokens[at - 1]?.norm === '"' ? scan.tokens[at - 2]?.norm : scan.tokens[at - 1]?.norm;
    if (opening === "(" && found.length > 0) {
      at = match.last - 1;
      continue;
    }
    if (match.entry.id === "none") {
      at = match.last - 1;
      continue;
    }
    if (isWithinName(scan, match.last, to) || isWithinTitle(scan, found[found.length - 1], match.first)) continue;
    const floor = found.length > 0 ? (found[found.length - 1] as InstrumentMention).last : from;
    found.push(phrase(scan, match.first, match.last, match.entry.id, match.entry.kind, floor, to));
    at = (found[found.length - 1] as InstrumentMention).last - 1;
  }
  return found;
}

/** "the Convention on International Settlement Agreements": the second noun is part of the first one's title. */
function isWithinTitle(scan: Scan, before: InstrumentMention | undefined, at: number): boolean {
  if (!before?.titled || !isCapital(scan.tokens[at]) || at === before.last) return false;
  for (let i = before.last; i < at; i++) {
    const token = scan.tokens[i] as Token;
    if (!isCapital(token) && !/^(?:on|of|for)$/.test(token.lower)) return false;
  }
  return /^(?:on|of|for)$/.test(scan.tokens[before.last]?.lower ?? "");
}

/** "..., one between A and B, and another on C": the noun is left out, a plural before it tells which. */
function elidedAt(scan: Scan, at: number, to: number, before: InstrumentMention | null): InstrumentMention | null {
  const { tokens } = scan;
  const word = (tokens[at] as Token).lower;
  if (!before?.plural || at + 1 >= to) return null;
  if (!/^(?:one|another|others|latest|first|second|third|fourth|other)$/.test(word)) return null;
  const ordinal = word !== "one" && word !== "another" && word !== "others";
  if (ordinal && tokens[at - 1]?.lower !== "the") return null;
  const next = tokens[at + 1]?.lower ?? "";
  if (!/^(?:between|with|on|involving|covering|covers|concerns|,)$/.test(next)) return null;
  if (next === "," && !/^(?:between|with|on)$/.test(tokens[at + 2]?.lower ?? "")) return null;
  return {
    ...before,
    first: at,
    last: at + 1,
    head: at,
    headLast: at + 1,
    plural: word === "others",
    full: null,
    determiner: "indefinite",
    number: null,
    titled: false,
    countries: [],
    possessor: null,
    acronym: null,
    modifiers: at,
  };
}

/** "Treaty Bank", "Partnership for Global Infrastructure Fund": the noun is part of a longer name. */
function isWithinName(scan: Scan, last: number, to: number): boolean {
  if (last >= to) return false;
  const head = scan.head[last];
  return head?.first === last && isCapital(scan.tokens[last]) && isCapital(scan.tokens[last - 1]);
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && token.norm[0] !== token.norm[0]?.toLowerCase();
}

function phrase(
  scan: Scan,
  head: number,
  headLast: number,
  id: string,
  kind: string,
  floor: number,
  to: number,
): InstrumentMention {
  const { tokens } = scan;
  let first = head;
  let modifiers = head;
  let determiner: InstrumentMention["determiner"] = "none";
  let number: number | null = null;
  let possessor: number | null = null;
  const countries: string[] = [];
  for (let at = head - 1; at >= floor; at--) {
    const token = tokens[at] as Token;
    const kindOf = DETERMINERS[token.lower];
    if (kindOf) {
      first = at;
      // "the other", "all these", "no new": the outer word decides
      if (determiner === "other" && tokens[at + 1]?.lower === "other") determiner = "indefinite";
      else if (determiner === "none" || token.lower !== "new") determiner = kindOf;
      if (kindOf === "other" || token.lower === "new" || token.lower === "one") continue;
      break;
    }
    if (token.norm === "'s" || (token.norm === "'" && tokens[at - 1]?.lower.endsWith("s"))) {
      possessor = at;
      first = at + 1;
      if (determiner === "none") determiner = "possessive";
      break;
    }
    if (token.norm === "," && isAdjectiveComma(tokens, at, floor)) continue;
    if (token.kind === "mark") {
      if (token.norm === "-" && !token.spaced && !tokens[at + 1]?.spaced) continue;
      if (token.norm === '"' || token.norm === "'" || token.norm === "$" || token.norm === "%" || token.norm === "&")
        continue;
      if (token.norm === ")" && number === null && isBracketedNumber(tokens, at)) {
        at -= 2;
        continue;
      }
      break;
    }
    if (token.lower === "and" && joinsModifiers(scan, at, head, floor)) continue;
    if (STOPS.has(token.lower)) break;
    const act = scan.act[at];
    if (act && !isParticiple(scan, at)) break;
    const cardinal: number | null = number === null ? cardinalOf(tokens, at) : null;
    const joined =
      tokens[at + 1]?.norm === "-" ||
      tokens[at - 1]?.norm === "/" ||
      tokens[at + 1]?.norm === "/" ||
      isMoney(tokens, at);
    if (cardinal !== null && !isYear(token) && !joined) {
      number = cardinal;
      first = at;
      continue;
    }
    const name = scan.name[at];
    if (name && (name.entry.kind === "country" || name.entry.kind === "demonym")) {
      if (possessor === null) countries.unshift(name.entry.id);
      at = name.first;
    } else if (name && !isCapital(tokens[head])) {
      break;
    }
    first = Math.min(first, at);
    modifiers = at;
  }
  // "a number of agreements", "a raft of deals"
  const amount = tokens[first - 1]?.lower === "of" ? tokens[first - 2]?.lower : undefined;
  if (
    determiner === "none" &&
    /^(?:number|range|series|raft|host|set|string|variety|package|batch|slew|handful)$/.test(amount ?? "")
  )
    determiner = "other";
  let last = headLast;
  let acronym: string | null = null;
  if (tokens[last]?.norm === "(" && last + 2 < to) {
    let close = last + 1;
    while (close < to && close < last + 6 && tokens[close]?.norm !== ")") close++;
    const inside = tokens[last + 1] as Token;
    if (
      tokens[close]?.norm === ")" &&
      (close === last + 2 || tokens[last + 1]?.norm === '"') &&
      /^[A-Z][A-Za-z&]*[A-Z]s?$/.test(tokens[last + (inside.norm === '"' ? 2 : 1)]?.norm ?? "")
    ) {
      acronym = (tokens[last + (inside.norm === '"' ? 2 : 1)] as Token).norm;
      last = close + 1;
    }
  }
  // "the Artemis Accords" are one instrument
  const accords =
    tokens[head]?.norm === "Accords" && number === null && modifiers < head && isCapital(tokens[modifiers]);
  const plural = (kind.endsWith("+") && !accords) || (number !== null && number > 1);
  return {
    first: Math.min(first, modifiers),
    last,
    head,
    headLast,
    instrument: id as Instrument,
    plural,
    weak: kind.startsWith("~"),
    determiner,
    number: number !== null && number > 1 ? number : null,
    full: scan.acronyms.get(head) ?? null,
    titled: isCapital(tokens[head]) && !/^[A-Z]*[Oo]?[A-Z]s?$/.test((tokens[head] as Token).norm),
    countries: [...new Set(scan.acronyms.get(head)?.countries ?? countries)],
    possessor,
    acronym,
    modifiers,
  };
}

/** Adjectives that say nothing of what an instrument is about. */
const GENERIC = new Set(
  "important key new major crucial historic landmark bilateral trilateral multilateral commercial government several various additional signed economic similar main separate joint international regional general comprehensive strategic public private recent first second third final initial long term multi year good".split(
    " ",
  ),
);

/** "two energy cooperation pacts": a word before the head names a field. */
export function hasTopic(scan: Scan, mention: InstrumentMention): boolean {
  for (let at = mention.modifiers; at < mention.head; at++) {
    const word = (scan.tokens[at] as Token).lower;
    if (scan.mineral[at] || (scan.topics.has(word) && !GENERIC.has(word) && word !== "cooperation")) return true;
  }
  return false;
}

/** "$96 billion agreement", "20 million euro deal": an amount, no number of instruments. */
function isMoney(tokens: readonly Token[], at: number): boolean {
  return (
    /^[$\u20ac\u00a3\u00a5]$/.test(tokens[at - 1]?.norm ?? "") ||
    /^(?:million|billion|trillion|mln|bln|bn|m|percent|per|%)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** "a five-year, $1.1 billion agreement": the comma parts two adjectives of one phrase. */
function isAdjectiveComma(tokens: readonly Token[], comma: number, floor: number): boolean {
  for (let at = comma - 1; at >= floor && at > comma - 6; at--) {
    const token = tokens[at] as Token;
    if (/^(?:a|an|another|its|their|the)$/.test(token.lower)) return at < comma - 1;
    if (token.kind === "mark" && token.norm !== "-" && token.norm !== "$") return false;
    if (STOPS.has(token.lower) || isCapital(token)) return false;
  }
  return false;
}

const isYear = (token: Token) => /^(?:1[89]|20)\d\d$/.test(token.norm);

/** "four (04) Memoranda": the bracketed figure says the number again. */
function isBracketedNumber(tokens: readonly Token[], close: number): boolean {
  return tokens[close - 2]?.norm === "(" && tokens[close - 1]?.kind === "number";
}

/** "trade and investment agreement", "Trade and Economic Framework": and joins two modifiers, not two phrases. */
function joinsModifiers(scan: Scan, and: number, head: number, floor: number): boolean {
  const left = scan.tokens[and - 1];
  const right = scan.tokens[and + 1];
  if (!left || !right || and - 1 < floor || and + 1 >= head || left.kind !== "word" || right.kind !== "word")
    return false;
  if (scan.instrument[and - 1] || STOPS.has(left.lower) || scan.act[and - 1]) return false;
  if (isCapital(right) !== isCapital(left)) return false;
  return !scan.name[and - 1] || !!scan.name[and + 1];
}

/** "a signed agreement", "the proposed deal", "an updated roadmap": a participle before the noun is a modifier. */
function isParticiple(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const word = (scan.tokens[at] as Token).lower;
  if (!word.endsWith("ed") && word !== "existing" && word !== "struck") return false;
  if (!before) return false;
  return (
    DETERMINERS[before.lower] !== undefined ||
    before.norm === "'s" ||
    before.lower === "newly" ||
    before.lower === "recently" ||
    before.lower === "previously"
  );
}
