// Articles from files, from standard input, or from JSON lines; what cannot be read comes out as a Fault.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { isIsoDate, type Request } from "../request";
import { textOf } from "./bytes";
import { isMail, mailOf } from "./eml";
import { filesOf } from "./files";
import { charsetOf, isHtml, textOfHtml } from "./html";
import { LONGEST_LINE, linesOf } from "./lines";

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
  for (const name of request.files) {
    if (name === "-") yield* fromBytes("stdin", "standard input", () => bytesOf(input), request.published);
    else yield* fromName(name, request.published);
  }
}

async function* fromName(name: string, published: string | null): AsyncGenerator<Article | Fault> {
  try {
    for await (const { path, id } of filesOf(name)) yield* fromBytes(id, path, () => readFile(path), published);
  } catch (error) {
    yield { origin: name, reason: reasonOf(error) };
  }
}

async function* fromBytes(
  id: string,
  origin: string,
  read: () => Promise<Buffer>,
  published: string | null,
): AsyncGenerator<Article | Fault> {
  try {
    const bytes = await read();
    if (isMail(extname(origin))) {
      const mail = mailOf(bytes);
      yield { id, text: mail.text, published: published ?? mail.published, origin };
    } else {
      const text = textOf(bytes, charsetOf);
      yield { id, text: isHtml(text, extname(origin)) ? textOfHtml(text) : text, published, origin };
    }
  } catch (error) {
    yield { origin, reason: reasonOf(error) };
  }
}

async function bytesOf(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const REASONS: Record<string, string> = {
  ENOENT: "no such file",
  EACCES: "may not be read; check its permissions",
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
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
