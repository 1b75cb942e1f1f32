// Parts: the articles that a paste or a file holds.
import { databaseParts } from "./databases";
import { looksLikeHtml, pageOf } from "./html";
import { mailOf } from "./mail";
import { decoded, type Part } from "./part";

/** Plain text as it was pasted; null where it is one article and no more than its own text. */
export function partsOfText(text: string): Part[] | null {
  const parts = databaseParts(text);
  if (parts.length > 0) return parts;
  return looksLikeHtml(text) ? [pageOf(text)] : null;
}

/** What the clipboard holds, as plain text and as HTML ("" where it has none); null where the plain text will do. */
export function partsOfPaste(plain: string, html: string): Part[] | null {
  const parts = partsOfText(plain);
  if (parts) return parts;
  if (!/<(?:p|div|h[1-6]|li|br|article|table)\b/i.test(html)) return null;
  const page = pageOf(html);
  return page.text === "" ? null : [page];
}

/** A file by its name and bytes: a message (.eml), a page, or text. */
export function partsOfFile(name: string, bytes: Uint8Array): Part[] {
  if (/\.eml$/i.test(name)) return inArticles(mailOf(bytes));
  const text = decoded(bytes);
  if (/\.html?$/i.test(name)) return [pageOf(text)];
  return partsOfText(text) ?? [{ text, source: {} }];
}

/** A message may bring several articles of a database. */
function inArticles(part: Part): Part[] {
  const parts = databaseParts(part.text);
  return parts.length > 0 ? parts : [part];
}
