// Web pages: the article of an HTML page as plain text, paragraphs parted by blank lines.

/** Elements whose content is no part of an article. */
const HIDDEN =
  /^(?:script|style|noscript|template|head|nav|footer|aside|form|button|select|svg|iframe|figure|figcaption|dialog|object)$/;
/** Elements that stand on lines of their own. */
const BLOCK =
  /^(?:p|div|article|main|section|header|h[1-6]|ul|ol|dl|dt|dd|blockquote|pre|table|tr|address|hgroup|hr|body|html)$/;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^"'<>]|"[^"]*"|'[^']*')*>/y;

/** Names of signs that news pages use; numbers are read as they are. */
const ENTITIES = `amp & lt < gt > quot " apos ' nbsp \u00a0 ndash \u2013 mdash \u2014 lsquo \u2018 rsquo \u2019 sbquo \u201a
ldquo \u201c rdquo \u201d bdquo \u201e laquo \u00ab raquo \u00bb hellip \u2026 bull \u2022 middot \u00b7 euro \u20ac pound \u00a3 yen \u00a5
cent \u00a2 sect \u00a7 copy \u00a9 reg \u00ae trade \u2122 deg \u00b0 times \u00d7 plusmn \u00b1 frac12 \u00bd frac14 \u00bc shy \u00ad
aacute \u00e1 agrave \u00e0 acirc \u00e2 atilde \u00e3 auml \u00e4 aring \u00e5 aelig \u00e6 ccedil \u00e7 eacute \u00e9 egrave \u00e8
ecirc \u00ea euml \u00eb iacute \u00ed icirc \u00ee iuml \u00ef ntilde \u00f1 oacute \u00f3 ocirc \u00f4 otilde \u00f5 ouml \u00f6
oslash \u00f8 uacute \u00fa ucirc \u00fb uuml \u00fc szlig \u00df Eacute \u00c9 Ouml \u00d6 Uuml \u00dc Auml \u00c4 Ccedil \u00c7 Oslash \u00d8`;

/** True for a file that is a page: by its name, or by how it begins. */
export function isHtml(text: string, extension: string): boolean {
  return /^\.x?html?$/i.test(extension) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
}

/** The encoding that a page names for itself, as `<meta charset="gb2312">` does; it stands among its first signs. */
export const charsetOf = (html: string): string | undefined =>
  /<meta[^<>]*charset\s*=\s*["']?([\w-]+)/i.exec(html.slice(0, 2048))?.[1];

/** The text of a page's article: its <article> or <main> where it has one, with its title before it. */
export function textOfHtml(html: string): string {
  const title = /<title[^<>]*>([^<]*)/i.exec(html)?.[1] ?? "";
  const inner = between(html, "article") ?? between(html, "main") ?? html;
  const body = linesOf(inner);
  const headed = /<h1[\s>]/i.test(inner) || body.startsWith(decoded(title).trim());
  return headed ? body : `${decoded(title).trim()}\n\n${body}`.trim();
}

/** What stands between the first opening and the last closing tag of an element; null where it has none. */
function between(html: string, element: string): string | null {
  const from = html.search(new RegExp(`<${element}[\\s>]`, "i"));
  const to = html.toLowerCase().lastIndexOf(`</${element}`);
  return from >= 0 && to > from ? html.slice(from, to) : null;
}

/** Walks over the tags once: text is kept, blocks become paragraphs, items become list items. */
function linesOf(html: string): string {
  let text = "";
  let from = 0;
  while (from < html.length) {
    const at = html.indexOf("<", from);
    if (at < 0) break;
    text += html.slice(from, at).replace(/\s+/g, " ");
    if (html.startsWith("<!--", at)) {
      from = endOf(html, "-->", at);
      continue;
    }
    TAG.lastIndex = at;
    const [whole, closing, name = ""] = TAG.exec(html) ?? [];
    if (whole === undefined) {
      const declaration = /^<[!?]/.test(html.slice(at, at + 2));
      if (!declaration) text += "<";
      from = declaration ? endOf(html, ">", at) : at + 1;
      continue;
    }
    const element = name.toLowerCase();
    from = at + whole.length;
    if (!closing && HIDDEN.test(element) && !whole.endsWith("/>")) from = pastElement(html, element, from);
    else if (element === "br") text += "\n";
    else if (element === "li" && !closing) text += "\n- ";
    else if (element === "li" || element === "td" || element === "th") text += " ";
    else if (BLOCK.test(element)) text += "\n\n";
  }
  text += html.slice(from).replace(/\s+/g, " ");
  const lines = decoded(text)
    .replace(/\u00a0/g, " ")
    .split("\n");
  const trimmed = lines.map((line) => line.replace(/ +/g, " ").trim()).filter((line) => line !== "-");
  return trimmed
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Behind the end of an element that opened before `from`; such elements are not nested in pages that validate. */
function pastElement(html: string, element: string, from: number): number {
  const close = new RegExp(`</${element}[^>]*>`, "gi");
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

/** Entities as the signs they stand for; one that is unknown stays as it is written. */
function decoded(text: string): string {
  const parts = ENTITIES.split(/ |\n/);
  const names = new Map(parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1] ?? ""] as const] : [])));
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return names.get(name) ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
