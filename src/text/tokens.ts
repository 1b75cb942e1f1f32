// Tokens: characters -> words, numbers and marks with offsets; words broken over lines are repaired in their norm.
import { fold, isDigit, isInvisible, isLetter, isSpace, isUpper } from "./characters";
import type { Token } from "./document";

/** Abbreviations that keep their full stop: "Co." is one token, and its `lower` is "co". */
const ABBREVIATIONS = new Set(
  (
    "co ltd inc corp bros pty pvt dept univ intl dr mr mrs ms messrs prof hon rev st no nos gen gov sen rep lt col maj capt cmdr adm " +
    "sgt jr sr vs rs tk jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri approx est al fig cf ca art sec para vol"
  ).split(" "),
);

/** Where a token's line stood: what parted it from the token before. */
export type Gap = "none" | "space" | "break";

/** A token with what parts it from the one before it; "break" is a line break that no blank accompanies. */
export interface RawToken extends Token {
  gap: Gap;
}

const isWordCode = (code: number) => isLetter(code) || isDigit(code);

/** Reads `[from, to)` of the text into tokens. A line break is white space here; `repair` joins what it broke. */
export function tokenise(text: string, from: number, to: number, tokens: RawToken[]): void {
  let at = from;
  let gap: Gap = "none";
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code)) {
      const start = at;
      let breaks = 0;
      let blanks = 0;
      while (at < to) {
        const c = text.charCodeAt(at);
        if (c === 0x0a) breaks++;
        else if (isSpace(c) && c !== 0x0d) blanks++;
        else if (c !== 0x0d && !isInvisible(c)) break;
        at++;
      }
      if (at > start && breaks + blanks > 0) gap = breaks === 1 && blanks === 0 ? "break" : "space";
      continue;
    }
    const end = isDigit(code)
      ? numberEnd(text, at, to)
      : isLetter(code)
        ? wordEnd(text, at, to)
        : markEnd(text, at, to);
    const kind = isDigit(code) ? "number" : isLetter(code) ? "word" : "mark";
    push(tokens, text, at, end, kind, gap);
    gap = "none";
    at = end;
  }
}

function push(tokens: RawToken[], text: string, start: number, end: number, kind: Token["kind"], gap: Gap): void {
  const slice = text.slice(start, end);
  // nearly all: nothing to fold
  const plain = PLAIN.test(slice);
  const norm = plain ? slice : kind === "mark" ? mark(slice) : surface(slice);
  const lower = plain ? norm.toLowerCase() : lowerOf(norm, kind);
  const key = plain ? lower : keyOf(lower);
  tokens.push({ start, end, norm, lower, key, kind, spaced: gap !== "none", sentence: -1, gap });
}

const PLAIN = /^[0-9A-Za-z]+$/;

/** A slice without invisible signs, its apostrophes and hyphens folded. */
function surface(slice: string): string {
  let norm = "";
  for (const sign of slice) if (!isInvisible(sign.charCodeAt(0))) norm += fold(sign);
  return norm;
}

/** Lower case, and words without their dots ("U.S." is "us", "Co." is "co"). */
export function lowerOf(norm: string, kind: Token["kind"]): string {
  const lower = norm.toLowerCase();
  return kind === "word" && lower.includes(".") ? lower.replace(/\./g, "") : lower;
}

/** "U.S." is "US", "São" is "Sao", "&" is "and": spellings that a lexicon does not tell apart. */
export function keyOf(word: string): string {
  if (/^[^&.\u0080-\uffff]*$/.test(word)) return word;
  if (word === "&") return "and";
  return word
    .replace(/\.(?=$|\D)/g, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1)) && at + 1 < to) at += 2;
    else break;
  }
  return at;
}

function wordEnd(text: string, start: number, to: number): number {
  // "M/s Shreeji", "M/S. Rescom": one word
  if (text[start + 1] === "/" && /^m\/s(?![a-z0-9])/i.test(text.slice(start, start + 4)))
    return Math.min(to, start + (text[start + 3] === "." ? 4 : 3));
  // "RM300 million", "Rp1,500": a currency and its figure
  const glued = isUpper(text.charCodeAt(start)) ? SUM.exec(text.slice(start, Math.min(to, start + 24))) : null;
  if (glued) return start + (glued[1] as string).length;
  let at = start;
  let letters = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) letters++;
    else if (isInvisible(code)) {
      if (!hasWordAfter(text, at, to)) break;
    } else if (fold(text[at] as string) === "'") {
      if (!isInnerApostrophe(text, at, to)) break;
      if (at - 1 > start && isNegation(text, at, to)) return at - 1;
    } else if (code === 0x2e) {
      // "U.S.", "S.A.", "Ph.D.": a dot between or after single letters
      const single = letters === 1 && isLetter(text.charCodeAt(at + 1)) && at + 1 < to;
      const inside = single && !isWordCode(text.charCodeAt(at + 2));
      const closes = letters === 1 && text.charCodeAt(at - 2) === 0x2e;
      const initial = letters === 1 && at === start + 1 && isUpper(text.charCodeAt(start));
      const dotted = single && text.charCodeAt(at + 2) === 0x2e;
      if (closes && !single) return at + 1;
      if (!(dotted || (inside && isUpper(text.charCodeAt(at + 1)))))
        return initial ? at + 1 : abbreviationEnd(text, start, at);
      letters = 0;
    } else break;
    at++;
  }
  return at;
}

const SUM =
  /^([A-Z][A-Za-z]{0,3})(?=\d{1,3}(?:(?:,\d{3})+(?!\w)|(?:[.,]\d+)?[ \u00a0]?(?:million|billion|trillion|crore|lakh|bn|mn)\b))/;

function abbreviationEnd(text: string, start: number, dot: number): number {
  if (dot - start > 7) return dot;
  return ABBREVIATIONS.has(surface(text.slice(start, dot)).toLowerCase()) ? dot + 1 : dot;
}

function hasWordAfter(text: string, at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && next < at + 4 && isInvisible(text.charCodeAt(next))) next++;
  return next < to && isWordCode(text.charCodeAt(next));
}

/** Letters behind the apostrophe that make a token of their own: "Korea's", "they'll", "we've". */
const CLITIC = /^(?:s|ll|ve|re)$/i;

/** "O'Brien" keeps its apostrophe; "Korea's" gives "Korea" and "'s". */
function isInnerApostrophe(text: string, at: number, to: number): boolean {
  return at + 1 < to && isLetter(text.charCodeAt(at + 1)) && !isClitic(text, at, to);
}

/** "didn't" gives "did" and "n't". */
function isNegation(text: string, at: number, to: number): boolean {
  return /^n[^ ]t$/i.test(text.slice(at - 1, at + 2)) && !(at + 2 < to && isWordCode(text.charCodeAt(at + 2)));
}

function isClitic(text: string, at: number, to: number): boolean {
  let end = at + 1;
  while (end < to && end < at + 4 && isWordCode(text.charCodeAt(end))) end++;
  return CLITIC.test(text.slice(at + 1, end));
}

function markEnd(text: string, at: number, to: number): number {
  const sign = fold(text[at] as string);
  if (sign === "'" && at > 0 && isWordCode(text.charCodeAt(at - 1)) && isClitic(text, at, to)) {
    let end = at + 1;
    while (end < to && isWordCode(text.charCodeAt(end))) end++;
    return end;
  }
  if (sign === "-" && text[at + 1] === "-" && at + 1 < to) return at + 2;
  const high = text.charCodeAt(at);
  return high >= 0xd800 && high <= 0xdbff && at + 1 < to ? at + 2 : at + 1;
}

const mark = (slice: string) => fold(slice[0] as string) + slice.slice(1).toLowerCase();
