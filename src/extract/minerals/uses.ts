// Uses: what a mineral is for, in whichever country.
import { productWords } from "../../lexicon/mineralClaims";
import type { Token } from "../../text/document";
import type { Draft } from "./draft";
import type { Frame } from "./frame";
import type { Row } from "./row";

let products: ReadonlySet<string> | undefined;

/** What is said between a mineral and its use; `row` words in lower case. */
const RULES: RegExp[] = [
  // "chromium, which is used to harden steel", "minerals such as lithium and graphite used in batteries", "is also widely used as"
  /^(?:[^.;]{0,60}?\b)?(?:used|for use|utilized|utilised|employed|needed|required)(?: \w+ly)?(?: by [\w ]{1,40}?)? (?:in|to|for|as|by|mainly|primarily|widely|chiefly)\b(?! (?:the )?@)/,
  // "tungsten goes into drills"
  /^(?:which )?(?:is |are )?(?:\w+ly )?(?:go|goes|went|turned|made|processed|converted|added|alloyed) (?:in)?to\b/,
  // "lithium, a key ingredient in batteries", "cobalt is essential for batteries"
  /^,? ?(?:which )?(?:is |are |remains )?(?:an? |the )?(?:[\w-]+ ){0,2}(?:ingredients?|components?|inputs?|raw materials?|materials?|feedstocks?|metals?|minerals?|elements?) (?:in|for|of|to)\b/,
  /^,? ?(?:which |that )?(?:is |are |remains )?(?:\w+ly |also )?(?:essential|vital|critical|crucial|indispensable|important|necessary|key) (?:to|for|in)\b/,
];

/** Notes on uses in a row. */
export function uses(row: Row, tokens: readonly Token[], frame: Frame): Draft[] {
  products ??= productWords();
  const drafts: Draft[] = [];
  for (const [at, chunk] of row.chunks.entries()) {
    // "it is used in light bulbs"
    const spoken = chunk.ids.length > 0 ? chunk.ids : frame.minerals.length === 1 ? frame.minerals : [];
    const it = at === 0 && chunk.symbol === "I" && /^IB[jv]*(?:v|w)[fn]/.test(row.symbols);
    if ((chunk.symbol !== "M" && !it) || spoken.length === 0) continue;
    if (frame.sheet !== null && !spoken.includes(frame.sheet)) continue;
    const to = useEnd(row, tokens, at);
    if (to > 0)
      drafts.push({
        country: null,
        minerals: spoken,
        kind: "use",
        rank: null,
        share: null,
        amount: null,
        from: at,
        to,
      });
  }
  return drafts;
}

/** Index of the chunk behind the words that tell the use of the mineral at `at`; 0 where nothing does. */
function useEnd(row: Row, tokens: readonly Token[], at: number): number {
  const next = row.symbols.slice(at + 1).search(/[M;]/);
  const stop = next < 0 ? row.chunks.length : at + 1 + next;
  const after = wordsBetween(row, tokens, at + 1, stop).replace(/^[-,( ]+/, "");
  const product = stop > at + 1 && hasProduct(row, tokens, at + 1, Math.min(row.chunks.length, at + 16));
  if (RULES[0]?.test(after)) return row.chunks.length;
  if (product && RULES.slice(1).some((rule) => rule.test(after))) return stop;
  const before = wordsBetween(row, tokens, Math.max(0, at - 6), at);
  // "battery minerals such as lithium", "the leading use of cobalt"
  if (
    /\b(?:battery|magnet)[\w -]{0,12} (?:minerals|metals|materials)[ ,:(-]*(?:such as|like|including|--|-)? ?$/.test(
      before,
    )
  )
    return at + 1;
  if (
    /\b(?:use|uses|applications|usage) (?:of|for) (?:the )?$/.test(before) &&
    /^.{0,30}\b(?:is|are|was|were|include|includes)\b/.test(after)
  )
    return stop;
  // "85% of chromium's usage"
  if (/^'s? (?:\w+ )?(?:use|uses|usage|applications) /.test(after)) return stop;
  // "graphite for electric vehicle batteries", "phosphate into fertilizers"
  if (/^(?:for|into|(?:that|which) power) /.test(after) && hasProduct(row, tokens, at + 1, Math.min(stop, at + 7)))
    return Math.min(stop, at + 7);
  // "the minerals needed for batteries: nickel, cobalt"
  const wanted = wordsBetween(row, tokens, Math.max(0, at - 10), at);
  if (
    /\b(?:needed|used|required|essential|critical|vital) (?:for|in|to) .{0,60}(?:such as|like|including|:|-)\s*$/.test(
      wanted,
    ) &&
    hasProduct(row, tokens, Math.max(0, at - 10), at)
  )
    return at + 1;
  // "batteries contain lithium and cobalt", "magnets made from neodymium"
  const verb =
    /\b(?:use|uses|using|require|requires|need|needs|contain|contains|rely on|relies on|depend on|depends on|made (?:of|from|with)) (?:\w+ ){0,2}$/;
  if (verb.test(before) && hasProduct(row, tokens, Math.max(0, at - 6), at)) return at + 1;
  // "can be found in products from computers to cars"
  return product && /^.{0,25}\bfound in (?:\w+ )?(?:products|everything|devices)/.test(after) ? stop : 0;
}

function hasProduct(row: Row, tokens: readonly Token[], from: number, to: number): boolean {
  const first = row.chunks[from]?.first ?? 0;
  const last = row.chunks[to - 1]?.last ?? first;
  for (let at = first; at < last; at++) if (products?.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function wordsBetween(row: Row, tokens: readonly Token[], from: number, to: number): string {
  const first = row.chunks[from]?.first;
  const last = row.chunks[to - 1]?.last;
  if (first === undefined || last === undefined || from >= to) return "";
  let words = "";
  for (const chunk of row.chunks.slice(from, to)) {
    if (chunk.symbol === "C" || chunk.symbol === "W") words += "@ ";
    else for (let at = chunk.first; at < chunk.last; at++) words += `${tokens[at]?.lower} `;
  }
  return words.replace(/ ,/g, ",");
}
