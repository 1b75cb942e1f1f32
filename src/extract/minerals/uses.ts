// Uses: what a mineral is for, in whichever country.

import { productWords } from "../../lexicon/mineralClaims";
import { metalOf } from "../../lexicon/minerals";
import { lowerAt } from "../../text";
import type { Token } from "../../text/document";
import type { Draft } from "./draft";
import { type Frame, GROUPS } from "./frame";
import type { Row } from "./row";

/** A wording of a use: words after or before the mineral, "@" for a country; `product` where a product must stand there too. */
interface UseRule {
  after?: RegExp;
  before?: RegExp;
  product: boolean;
}

/**
 * Wordings of a use, in this order:
 * "chromium, which is used to harden steel", "lithium and graphite used in batteries", "is also widely used as"
 * "tungsten goes into drills", "manganese is added to steel"
 * "lithium, a key ingredient in batteries", "a metal crucial for chips", "is prized in aerospace", "is the backbone of grids"
 * "lithium powers batteries", "antimony serves to harden bullets", "titanium has uses in aerospace"
 * "antimony hardens lead"
 * "battery minerals such as lithium", "the battery metal lithium"
 * "batteries contain lithium and cobalt", "magnets made from neodymium"
 * "the minerals needed for batteries: nickel, cobalt"
 * "85% of chromium's usage"
 * "graphite for electric vehicle batteries", "phosphate into fertilizers", "cobalt in batteries"
 * "germanium is found in infrared optics"
 */
const RULES: readonly UseRule[] = [
  {
    after:
      /^(?:[^.;]{0,60}?(?:\b(?:is|are|was|were|be|been|being|also|\w+ly|for|both|elements?|metals?|minerals?|materials?|an? (?:[\w-]+ ){0,2}[\w-]+)|[,)]) )?(?:used|use|utilized|utilised|employed|needed|required)(?: \w+ly| materials?| metals?)?(?: by [\w ]{1,40}?)? (?:in|to|for|as|by|mainly|primarily|widely|chiefly)\b(?! (?:(?:the )?@|be\b))/,
    product: false,
  },
  {
    after:
      /^(?:which )?(?:is |are )?(?:\w+ly )?(?:go|goes|went|turned|made|processed|converted|burn(?:t|ed)|ground|added|alloyed) (?:in)?to\b/,
    product: true,
  },
  {
    after:
      /^,? ?(?:which |that )?(?:(?:is|are|remains?|plays?) )?(?:[\w-]+ ){0,4}(?:ingredients?|precursors?|blocks?|components?|inputs?|materials?|feedstocks?|metals?|minerals?|elements?|crucial|vital|essential|critical|key|important|indispensable|needed|necessary|prized|valued|sought(?: after)?|role|backbone|basis|heart|ideal|suitable|suited),?(?: by \w+)? (?:in|for|of|to|by|across)\b/,
    product: true,
  },
  {
    after:
      /^,? ?(?:which |that )?(?:(?:\w+ly |also )?(?:powers?|fuels?|feeds?|generates?|underpins?|serves? (?:to|as|in)|finds? (?:\w+ )?(?:use|application)s?)|(?:has|have|with) (?:[\w ]{1,20} )?(?:uses?|applications?))\b/,
    product: true,
  },
  { after: /^,? ?(?:which |that )?(?:hardens?|strengthens?|toughens?)\b/, product: false },
  {
    before:
      /\b(?:battery|magnet|steelmaking)[\w -]{0,12} (?:minerals?|metals?|materials?|ingredients?)[ ,:(-]*(?:such as|like|including|--|-)? ?$/,
    product: false,
  },
  {
    before:
      /\b(?:use|uses|using|require|requires|need|needs|contain|contains|rely on|relies on|depend on|depends on|made (?:of|from|with)) (?:(?!reserves?\b|deposits?\b|resources?\b|mines?\b)[\w%@.-]+ ){0,6}$/,
    product: true,
  },
  {
    before:
      /\b(?:needed|used|required|essential|critical|vital) (?:for|in|to) .{0,60}(?:such as|like|including|:|-)\s*$/,
    product: true,
  },
  { after: /^'s? (?:\w+ ){0,2}(?:use|uses|usage|application|applications) /, product: false },
  { after: /^(?:\w+ ){0,2}(?:uses?|applications?) (?:is|are|includes?) /, product: true },
  { after: /^(?:for|into|in|(?:that|which) power) (?:[\w-]+ ){0,4}$/, product: true },
  { after: /^.{0,25}\bfound in (?:[\w-]+ ){0,3}$/, product: true },
];
/** "the leading uses of cobalt are": what is before and behind together. */
const USE_OF = /\b(?:use|uses|application|applications|usage) (?:of|for) (?:the )?$/;
const IS = /^.{0,30}\b(?:is|are|was|were|include|includes|including)\b/;

/** What needs no mineral by itself: "production". */
const NO_THING = /\b(?:production|products|industr(?:y|ies)|manufactur(?:e|ing)|construction|power)\b/g;

let products: ReadonlySet<string> | undefined;

/** Notes on uses in a row. */
export function uses(row: Row, tokens: readonly Token[], frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  const base = { country: null, kind: "use" as const, rank: null, share: null, amount: null };
  for (const [at, chunk] of row.chunks.entries()) {
    const it = isPronoun(row, tokens, at);
    if (chunk.symbol !== "M" && !it) continue;
    const minerals = chunk.ids.length > 0 ? chunk.ids : frame.minerals.length === 1 ? frame.minerals : [];
    if (
      minerals.length === 0 ||
      (frame.sheet !== null &&
        !GROUPS.has(frame.sheet) &&
        !minerals.some((mineral) => metalOf(mineral) === metalOf(frame.sheet as string)))
    )
      continue;
    const to = useEnd(row, tokens, at);
    if (to > 0) drafts.push({ ...base, minerals, from: at, to });
  }
  return drafts;
}

/** "it is used in light bulbs", "they are used to make magnets", "demand is high: it is essential for batteries". */
function isPronoun(row: Row, tokens: readonly Token[], at: number): boolean {
  // "about 85 percent is used in steel"
  if (row.symbols[at] === "%") return /^[lj]*%B[jv]*v[fn]/.test(row.symbols) && row.symbols.indexOf("%") === at;
  if (at > 0 && !/[-;:,]/.test(row.symbols[at - 1] ?? "")) return false;
  const word = tokens[row.chunks[at]?.first ?? 0]?.lower ?? "";
  // "its main use is in batteries"
  if (word === "its") return /^i[jwS]{0,2}v[Bz]/.test(row.symbols.slice(at, at + 8));
  return (
    (word === "it" || (word === "they" && at === 0)) &&
    /^.B(?:[jv]*(?:v|w|j)[fnF]|l[jw]{1,3}[on])/.test(row.symbols.slice(at, at + 8))
  );
}

/** Index of the chunk behind the words that tell the use of the mineral at `at`; 0 where nothing does. */
function useEnd(row: Row, tokens: readonly Token[], at: number): number {
  const near = row.symbols.slice(at + 1, at + 40);
  const next = near.search(/[M;]/);
  const stop = at + 1 + (next < 0 ? near.length : next);
  const after = wordsOf(row, tokens, at + 1, stop).replace(/^[-,( ]+/, "");
  const before = wordsOf(row, tokens, Math.max(0, at - 10), at);
  // "antimony hardens lead in batteries" tells the use of the first alone
  const spent = /(?:hardens?|strengthens?|toughens?|used as(?: an?)?(?: \w+)?|sources? of) $/;
  if (spent.test(before) && !after.startsWith("which ")) return 0;
  const [goods, goodsBefore] = [productIn(after), productIn(before.replace(NO_THING, ""))];
  if (USE_OF.test(before) && IS.test(after)) return stop;
  for (const rule of RULES) {
    if (rule.before && (!rule.product || goodsBefore !== null) && rule.before.test(before)) return at + 1;
    if (!rule.after || (rule.product && goods === null)) continue;
    // a wording that ends in "$" runs up to its product
    if (rule.after.test(rule.after.source.endsWith("$") ? (goods as string) : after)) return stop;
  }
  return 0;
}

/** The words before the first product, null where there is none. */
function productIn(words: string): string | null {
  products ??= productWords();
  let before = "";
  for (const word of words.split(" ")) {
    if (products.has(word.replace(/,$/, ""))) return before;
    before += `${word} `;
  }
  return null;
}

function wordsOf(row: Row, tokens: readonly Token[], from: number, to: number): string {
  let words = "";
  for (const chunk of row.chunks.slice(from, to)) {
    if (chunk.symbol === "C" || chunk.symbol === "W") words += "@ ";
    else for (let at = chunk.first; at < chunk.last; at++) words += `${lowerAt(tokens, at)} `;
  }
  return words.replace(/ ,/g, ",");
}
