// Zones: what a paragraph is for: headline, heading, body, list item, byline or boilerplate.
import type { Zone } from "./document";
import type { RawToken } from "./tokens";

/** A paragraph's tokens `[from, to)`. */
interface Block {
  from: number;
  to: number;
  bullet: boolean;
}

/** Openings of paragraphs that speak of the article, not of its matter; matched on lower-case words. */
const BOILERPLATE = [
  "source :",
  "sources :",
  "( end )",
  "( reporting by",
  "( writing by",
  "( editing by",
  "reporting by",
  "related :",
  "related news",
  "related articles",
  "related links",
  "see also",
  "read more",
  "read also",
  "read :",
  "also read",
  "also watch",
  "watch :",
  "listen to the",
  "leave a reply",
  "log in",
  "login to",
  "print this",
  "rate this",
  "share button",
  "your email address",
  "read the",
  "click here",
  "follow us",
  "subscribe",
  "sign up",
  "copyright",
  "\u00a9",
  "all rights reserved",
  "for more information",
  "for media",
  "media contact",
  "media enquiries",
  "contact :",
  "press contact",
  "disclaimer",
  "photo :",
  "photo by",
  "photo courtesy",
  "photo credit",
  "file photo",
  "image :",
  "advertisement",
  "share this",
  "tags :",
  "topics :",
  "keywords :",
];

/** Labels that a page prints above the headline. */
const LABELS = new Set(
  "general politics economy business world national news diplomacy international top finance markets energy press release breaking update latest home".split(
    " ",
  ),
);

/** Lines of their own above links to other articles. */
const LINKS = new Set(
  "related,related news,related stories,related articles,recommended,explore,trending,most read,most popular,more stories,more news,latest news,you may also like,also read,read also".split(
    ",",
  ),
);

/** Zone of each block, in order. */
export function zonesOf(tokens: readonly RawToken[], given: readonly Block[]): Zone[] {
  const blocks = withLostBullets(tokens, given);
  const zones: Zone[] = [];
  let headlines = 0;
  let links = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    links = isLinks(tokens, block) || (links && !closes(tokens, block));
    if (links) {
      zones.push("boilerplate");
      continue;
    }
    const alone = !blocks[i - 1]?.bullet && !blocks[i + 1]?.bullet && i + 1 < blocks.length;
    const zone = zoneOf(tokens, block, headlines, i, alone);
    zones.push(zone);
    if (zone === "headline") headlines++;
    else if (zone === "body" || zone === "item") headlines = Math.max(headlines, 2);
  }
  return zones;
}

/** "Related", "Most read:" on a line by itself. */
function isLinks(tokens: readonly RawToken[], { from, to }: Block): boolean {
  if (to - from > 5) return false;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  return LINKS.has(words.map(({ lower }) => lower).join(" "));
}

/** Lines that no full stop ends, two or more behind a colon, are the items of a list whose bullets a page has lost. */
function withLostBullets(tokens: readonly RawToken[], blocks: readonly Block[]): Block[] {
  const list = blocks.map((block) => ({ ...block }));
  for (let i = 0; i < list.length; i++) {
    if ((tokens[(list[i] as Block).to - 1] as RawToken).norm !== ":") continue;
    let end = i + 1;
    while (end < list.length && isLine(tokens, list[end] as Block)) end++;
    const lines = list.slice(i + 1, end);
    if (lines.length > 1 && !lines.some(({ bullet }) => bullet)) for (const line of lines) line.bullet = true;
    i = end - 1;
  }
  return list;
}

const isLine = (tokens: readonly RawToken[], block: Block) =>
  block.to - block.from <= 40 && (!closes(tokens, block) || (tokens[block.to - 1] as RawToken).norm === ";");

function zoneOf(tokens: readonly RawToken[], block: Block, headlines: number, index: number, alone: boolean): Zone {
  const words = block.to - block.from;
  if (isBoilerplate(tokens, block)) return "boilerplate";
  if (isByline(tokens, block)) return "byline";
  const open = !closes(tokens, block);
  if (headlines < 2 && open && !block.bullet && words <= 40) {
    if (index === 0 && words <= 2 && LABELS.has((tokens[block.from] as RawToken).lower)) return "boilerplate";
    if (headlines === 0 || words <= 30) return "headline";
  }
  // "02. Purchase of diesel" above its paragraph is a heading, not an item of a list
  if (block.bullet) return alone && open && words <= 20 ? "heading" : "item";
  return open && words <= 14 && startsUpper(tokens[block.from] as RawToken) ? "heading" : "body";
}

const startsUpper = (token: RawToken) => token.kind === "word" && token.norm[0] !== token.lower[0];

function closes(tokens: readonly RawToken[], block: Block): boolean {
  let at = block.to - 1;
  while (at > block.from && /^["')\]*]$/.test((tokens[at] as RawToken).norm)) at--;
  const last = tokens[at] as RawToken;
  return /^[.!?;:]$/.test(last.norm) || (last.norm.endsWith(".") && last.kind === "word" && block.to - block.from > 20);
}

function isBoilerplate(tokens: readonly RawToken[], block: Block): boolean {
  let opening = "";
  for (let at = block.from; at < Math.min(block.to, block.from + 4); at++)
    opening += `${(tokens[at] as RawToken).lower} `;
  return BOILERPLATE.some((words) => opening.startsWith(`${words} `));
}

/** "By Jane Doe", "By Jane Doe and John Roe": a short line of names. */
function isByline(tokens: readonly RawToken[], block: Block): boolean {
  if ((tokens[block.from] as RawToken).lower !== "by" || block.to - block.from > 12 || block.to - block.from < 3)
    return false;
  for (let at = block.from + 1; at < block.to; at++) {
    const token = tokens[at] as RawToken;
    if (token.kind === "word" && token.norm === token.lower && token.lower !== "and") return false;
  }
  return true;
}
