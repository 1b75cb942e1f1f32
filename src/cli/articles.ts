// Articles from files, from standard input, or from JSON lines; what cannot be read comes out as a Fault.
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { LONGEST_LINE, linesOf } from "./lines";
import { isIsoDate, type Request } from "./request";

export interface Article {
  id: string;
  text: string;
  /** ISO date, or null where it is not known. */
  published: string | null;
  /** Where it came from, for messages: a file's path, "standard input" or "line 12". */
  origin: string;
}

/** An article that could not be read, and why. */
export interface Fault {
  origin: string;
  reason: string;
}

/** The articles that a request asks for, in order, one in memory at a time. */
export async function* articlesOf(request: Request, input: AsyncIterable<Buffer>): AsyncGenerator<Article | Fault> {
  if (request.jsonl) {
    for await (const line of linesOf(input)) {
      const origin = `line ${line.number}`;
      if (line.text === null) yield { origin, reason: `longer than ${LONGEST_LINE} characters` };
      else if (line.text.trim() !== "") yield fromJson(line.text, origin);
    }
    return;
  }
  for (const file of request.files) {
    const origin = file === "-" ? "standard input" : file;
    const id = file === "-" ? "stdin" : basename(file, extname(file));
    try {
      const text = decode(file === "-" ? await bytesOf(input) : await readFile(file));
      yield { id, text, published: request.published, origin };
    } catch (error) {
      yield { origin, reason: reasonOf(error) };
    }
  }
}

async function bytesOf(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const REASONS: Record<string, string> = {
  ENOENT: "no such file",
  EISDIR: "is a folder; name the files in it",
  EACCES: "may not be read; check its permissions",
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}

/** Bytes as text: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else Windows-1252. Throws on what is no text. */
function decode(bytes: Buffer): string {
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") throw new Error("is a PDF; copy its text into a .txt file");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new Error("is no text file; save the article as plain text in UTF-8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

/** What the bytes 0x80 to 0x9f stand for (WHATWG Encoding); Node 20's own decoder takes them for control characters. */
const WINDOWS_1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

/** One line of JSON: `{"id": string | number, "text": string, "published"?: "YYYY-MM-DD" | null}`. */
function fromJson(line: string, origin: string): Article | Fault {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { origin, reason: `not JSON (${(error as Error).message.replace(/\s+/g, " ").slice(0, 120)})` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { origin, reason: 'not an object {"id", "text", "published"}' };
  }
  const { id, text, published = null } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") return { origin, reason: '"id" must be a string or a number' };
  if (typeof text !== "string") return { origin, reason: `"text" must be a string (id ${JSON.stringify(id)})` };
  if (published !== null && !(typeof published === "string" && isIsoDate(published))) {
    return { origin, reason: `"published" must be null or a date such as "2024-06-12" (id ${JSON.stringify(id)})` };
  }
  return { id: String(id), text, published, origin };
}
