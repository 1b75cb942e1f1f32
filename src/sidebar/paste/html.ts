// HTML: a page, or a piece of one, as clean text. It is parsed apart from the page that shows it: nothing in it runs or loads.
import type { Source } from "../../table";
import { dayIn, type Part } from "./part";

/** What is no part of the article's text. */
const LEFT_OUT =
  "script, style, noscript, template, iframe, object, svg, canvas, video, audio, picture, button, select, input, textarea, nav, aside, footer, figure, form, [hidden], [aria-hidden=true]";

const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY THEAD TR UL".split(
    " ",
  ),
);

/** An article or main part with fewer characters is a teaser, and not what the page is about. */
const LEAST = 400;

/** True for the source of a page: text that opens with a tag, or is full of them. */
export function looksLikeHtml(text: string): boolean {
  const opening = text.slice(0, 5000);
  const tags = opening.match(/<\/?(?:p|div|span|h[1-6]|br|article|section|ul|li|a)\b[^<>]*>/gi)?.length ?? 0;
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(opening) || (/^\s*</.test(opening) && tags >= 4);
}

/** The text of a page with what its head tells of it. */
export function pageOf(html: string): Part {
  const page = new DOMParser().parseFromString(html, "text/html");
  const source = sourceIn(page);
  for (const element of page.querySelectorAll(LEFT_OUT)) element.remove();
  const main = [...page.querySelectorAll("article, main, [role=main]")].find(
    (element) => (element.textContent ?? "").trim().length >= LEAST,
  );
  const text = textOf(main ?? page.body);
  const headline = page.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const inside = headline === "" || text.startsWith(headline) || (main ?? page.body).querySelector("h1") !== null;
  return { text: inside ? text : `${headline}\n\n${text}`, source };
}

/** Paragraphs parted by a blank line, line breaks and items by one; blanks as a page shows them. */
function textOf(root: Element): string {
  const pieces: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " "));
    if (!(node instanceof Element)) return;
    if (node.tagName === "BR") pieces.push("\n");
    if (node.tagName === "TD" || node.tagName === "TH") pieces.push(" ");
    const item = node.tagName === "LI";
    const edge = BLOCKS.has(node.tagName) && !item ? "\n\n" : "";
    pieces.push(item ? "\n- " : edge);
    node.childNodes.forEach(visit);
    pieces.push(edge);
  };
  root.childNodes.forEach(visit);
  return pieces
    .join("")
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Title, publisher, day and address as the head of a page gives them. */
function sourceIn(page: Document): Partial<Source> {
  const meta = (...names: string[]) => {
    const found = names.map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`));
    return found.map((element) => element?.getAttribute("content")?.trim() ?? "").find((words) => words !== "") ?? "";
  };
  const stamp =
    meta("article:published_time", "date", "pubdate") || page.querySelector("time")?.getAttribute("datetime");
  const address = meta("og:url") || page.querySelector("link[rel=canonical]")?.getAttribute("href") || "";
  const told: Partial<Source> = {
    title: meta("og:title") || (page.querySelector("h1") ?? page.querySelector("title"))?.textContent?.trim() || "",
    publisher: meta("og:site_name", "publisher"),
    published: /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? "")?.[0] ?? dayIn(stamp ?? ""),
    url: /^https?:\/\//.test(address) ? address : "",
  };
  return Object.fromEntries(Object.entries(told).filter(([, words]) => words !== ""));
}
