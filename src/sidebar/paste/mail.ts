// Mail: a saved message (.eml) as an article: its text, or its HTML as text, with subject, sender and day.
import { pageOf } from "./html";
import { dayIn, decoded, type Part } from "./part";

interface Entity {
  headers: Record<string, string>;
  /** One character a byte. */
  body: string;
}

/** The message's plain text where it has one; else its page. */
export function mailOf(bytes: Uint8Array): Part {
  const message = entityOf(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const leaves = leavesOf(message);
  const plain = leaves.find(({ headers }) => /^text\/plain|^$/.test(typeOf(headers)));
  const html = leaves.find(({ headers }) => /^text\/html/.test(typeOf(headers)));
  const page = html && !plain ? pageOf(textOf(html)) : { text: plain ? textOf(plain).trim() : "", source: {} };
  const subject = words(message.headers.subject ?? "").replace(/^(?:(?:fwd?|re|tr):\s*)+/i, "");
  const sender = words(message.headers.from ?? "")
    .replace(/\s*<[^>]*>\s*$/, "")
    .replace(/^"|"$/g, "");
  const told = { title: subject, publisher: sender, published: dayIn(message.headers.date ?? "") };
  return { text: page.text, source: { ...told, ...page.source } };
}

const typeOf = (headers: Record<string, string>) => (headers["content-type"] ?? "").trim().toLowerCase();

/** Headers by their names in small letters, folded lines joined; then the body. */
function entityOf(raw: string): Entity {
  const [, head = "", body = ""] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(raw) ?? [];
  const headers: Record<string, string> = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined) headers[name.toLowerCase()] ??= value;
  }
  return { headers, body };
}

/** The parts of a message that have no parts of their own. */
function leavesOf(entity: Entity): Entity[] {
  const boundary = /^multipart\/[\s\S]*boundary="?([^";]+)/i.exec(entity.headers["content-type"] ?? "")?.[1];
  if (!boundary) return [entity];
  const pieces = entity.body.split(`--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith("--"))
    .flatMap((piece) => leavesOf(entityOf(piece.replace(/^\r?\n/, ""))));
}

function textOf({ headers, body }: Entity): string {
  const encoding = (headers["content-transfer-encoding"] ?? "").trim().toLowerCase();
  const charset = /charset="?([\w-]+)/i.exec(headers["content-type"] ?? "")?.[1];
  return decoded(
    bytesOf(encoding === "base64" ? atob(body.replace(/[^A-Za-z0-9+/=]/g, "")) : unquoted(body, encoding)),
    charset,
  );
}

/** "=C3=A9" is two bytes; "=" at the end of a line joins it with the next. */
function unquoted(body: string, encoding: string): string {
  if (encoding !== "quoted-printable") return body;
  return body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** "=?utf-8?q?Caf=C3=A9?=" in a header. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, kind: string, text: string) =>
      decoded(bytesOf(/b/i.test(kind) ? atob(text) : unquoted(text.replace(/_/g, " "), "quoted-printable")), charset),
    )
    .trim();
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
