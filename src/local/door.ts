// The server's door: who may ask, how much may be sent, and how answers leave.
import type { IncomingMessage, ServerResponse } from "node:http";

export const ADDRESS = "127.0.0.1";
/** Bytes of one request's body: a long column of articles has a tenth of it. */
export const MAX_BODY = 20_000_000;
/** How long the rest of a refused request is read and thrown away, so that its sender hears why. */
const DRAIN_MS = 1000;

/** A request that is turned away; the status is HTTP's. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * What a page asks for from another site, or under another name for this machine, could be an attack.
 * @throws Refusal
 */
export function refuseStrangers({ headers, socket }: IncomingMessage): void {
  const names = ["localhost", ADDRESS].map((name) => `${name}:${socket.localPort}`);
  if (!names.includes(headers.host ?? "")) throw new Refusal(403, "This sheet answers only to localhost.");
  if (headers.origin !== undefined && !names.some((name) => headers.origin === `http://${name}`))
    throw new Refusal(403, "This sheet answers only to its own page.");
}

/** @throws Refusal of a body over the limit, before it is read where its length is told */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => reject(new Refusal(413, `The request is larger than ${MAX_BODY} bytes.`));
    if (Number(request.headers["content-length"]) > MAX_BODY) return tooLarge();
    let parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= MAX_BODY) return parts.push(part);
      parts = [];
      tooLarge();
    });
    request.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
    request.on("error", reject);
  });
}

// The page may ask this server and nobody else; scripts of the sidebar are inline, the engine compiles its templates.
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "worker-src blob:; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  const headers = { "content-type": type, "cache-control": "no-store", "content-security-policy": POLICY };
  response.writeHead(status, { ...headers, "x-content-type-options": "nosniff" });
  response.end(body);
}

/** Answers with the reason and hangs up on a sender that goes on. Errors of our own are printed as well. */
export function turnAway(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500;
  if (status === 500) console.error(error);
  send(response, status, "text/plain", (error as Error).message);
  request.resume();
  setTimeout(() => request.complete || request.destroy(), DRAIN_MS).unref();
}
