// Mails: the article of an .eml file as plain text, with its subject as title and its day.
import { textIn } from "./bytes";
import { textOfHtml } from "./html";

export interface Mail {
  text: string;
  /** ISO date of the header Date, null where it has none that can be read. */
  published: string | null;
}

interface Part {
  headers: Map<string, string>;
  /** One character a byte. */
  body: string;
}

/** True for a file that is a mail: by its name. */
export const isMail = (extension: string): boolean => /^\.eml$/i.test(extension);

/** Reads a mail: its first plain text, or else its first HTML. @throws Error where it holds neither */
export function mailOf(bytes: Buffer): Mail {
  const mail = partOf(bytes.toString("latin1"));
  const leaves = leavesOf(mail);
  const plain = leaves.find((leaf) => typeOf(leaf) === "text/plain");
  const html = leaves.find((leaf) => typeOf(leaf) === "text/html");
  if (!plain && !html) throw new Error("is a mail without text; save the article as a .txt file");
  const body = plain ? contentOf(plain).replace(/\r\n/g, "\n") : textOfHtml(contentOf(html as Part));
  const subject = words(mail.headers.get("subject") ?? "").replace(/^(?:(?:re|fwd?|aw|wg): *)+/i, "");
  const date = Date.parse(mail.headers.get("date") ?? "");
  const day = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(mail.headers.get("date") ?? ""); // of the sender's own clock
  const own = day ? Date.parse(`${day[1]} ${day[2]} ${day[3]} 00:00 +0000`) : date;
  const published = Number.isNaN(own) ? null : new Date(own).toISOString().slice(0, 10);
  const headed = subject === "" || body.trimStart().startsWith(subject);
  return { text: (headed ? body : `${subject}\n\n${body}`).trim(), published };
}

function partOf(source: string): Part {
  const [, head = "", body = ""] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(source) ?? [source, source];
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, Math.max(0, colon)).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers.reverse()), body }; // the first of a name wins
}

/** The parts of a mail that hold something, in order, parts within parts opened. */
function leavesOf(part: Part): Part[] {
  const boundary = parameter(part, "boundary");
  if (!typeOf(part).startsWith("multipart/") || !boundary) return [part];
  const pieces = `\n${part.body}`.split(new RegExp(`\\r?\\n--${boundary.replace(/[^\w]/g, "\\$&")}`));
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith("--"))
    .flatMap((piece) => leavesOf(partOf(piece.replace(/^[ \t]*\r?\n/, ""))));
}

const typeOf = ({ headers }: Part): string =>
  (headers.get("content-type") ?? "text/plain").split(";")[0]?.trim().toLowerCase() ?? "";

function parameter({ headers }: Part, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(
    headers.get("content-type") ?? "",
  );
  return found?.[1] ?? found?.[2];
}

function contentOf(part: Part): string {
  const encoding = part.headers.get("content-transfer-encoding")?.toLowerCase();
  const bytes =
    encoding === "base64"
      ? Buffer.from(part.body, "base64")
      : Buffer.from(encoding === "quoted-printable" ? unquoted(part.body.replace(/=\r?\n/g, "")) : part.body, "latin1");
  return textIn(bytes, parameter(part, "charset"));
}

const unquoted = (text: string): string =>
  text.replace(/=([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Encoded words of a header: "=?utf-8?Q?Accord_sign=C3=A9?=". */
function words(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?([^?]+)\?([bqBQ])\?([^?]*)\?=/g, (_, charset: string, kind: string, text: string) =>
    textIn(
      kind.toLowerCase() === "b"
        ? Buffer.from(text, "base64")
        : Buffer.from(unquoted(text.replace(/_/g, " ")), "latin1"),
      charset,
    ),
  );
}
