// Serves the sheet to a browser on this machine: the page, the revisions of the workbook, script calls, formulas.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Card } from "./cards";
import { ADDRESS, readBody, refuseStrangers, send, turnAway } from "./door";
import type { Message } from "./engine";
import { createHost, type Host, type Snapshot } from "./host";
import { buildPage, findAsset, type Page } from "./page/assets";
import { onRebuild } from "./rebuild";
import { release } from "./runtime";
import type { Shown } from "./services/stage";
import type { Storage } from "./storage";
import { decode, encode } from "./wire";
import type { Area } from "./workbook";

const PAGE = "src/local/page";

export interface ServeOptions {
  /** The folder of the built add-on. */
  dist: string;
  /** The folder of the page; that of the sources without it. */
  page?: string;
  /** 0 takes any free port. */
  port: number;
  storage: Storage;
}
export interface Served {
  url: string;
  /** Another one after each build of the add-on. */
  readonly host: Host;
  close(): void;
}
/** What the server tells the page. */
export type PageEvent =
  | { kind: "start"; data: object; cards: Card[]; menus: Shown[]; name: string | undefined }
  | { kind: "revision"; message: Message }
  | { kind: "show"; shown: Shown };
interface Call {
  name: string;
  args: unknown[];
}

/** @throws Error that names the remedy when the port is taken */
export async function serve({ dist, page: folder = PAGE, port, storage }: ServeOptions): Promise<Served> {
  const streams = new Set<ServerResponse>();
  const { push, flush } = createPusher(streams);
  const onShow = (shown: Shown) => push({ kind: "show", shown });
  const log = (level: string, text: string) => console.log(`[script ${level}] ${text}`);
  const open = (data: Snapshot): Host => {
    const opened = createHost({ dist, data, onShow, log });
    opened.relay.listen("pages", (message: Message) => {
      if (message.nextRevisionId === undefined) return; // where somebody's cursor stands is nobody's business
      push({ kind: "revision", message });
      storage.save(opened.snapshot);
    });
    if (opened.runtime.names.includes("onOpen")) opened.call("onOpen", { authMode: "LIMITED" });
    return opened;
  };
  let host = open(storage.data);
  const leave = () => {
    for (const stream of streams) stream.end(); // a page asks again, gets the workbook anew and reloads itself
  };
  const unwatch = onRebuild(dist, () => {
    host = open(host.snapshot());
    leave();
  });

  const page = await buildPage(folder);
  const routes: Record<string, (body: string) => unknown> = {
    "/revisions": (body) => ({ accepted: host.receive(JSON.parse(body)) }),
    "/run": (body) => {
      const answer = runCall(host, storage, JSON.parse(body));
      flush(); // the page shows what was written before the script's own page hears of it
      return answer;
    },
    "/formulas": (body) => (JSON.parse(body) as Call[]).map((call) => formula(host, call)),
  };

  const server = createServer(async (request, response) => {
    try {
      refuseStrangers(request);
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      if (request.method === "POST") {
        const route = routes[path];
        if (!route) return send(response, 404, "text/plain", "not found");
        return send(response, 200, "application/json", JSON.stringify(route(await readBody(request))));
      }
      if (path === "/events") return openStream(request, response, streams, host);
      return sendAsset(response, page, path);
    } catch (error) {
      return turnAway(request, response, error);
    }
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  const close = () => {
    unwatch();
    storage.finish();
    leave();
    server.close();
  };
  return {
    url: `http://localhost:${taken}/`,
    get host() {
      return host;
    },
    close,
  };
}

/** Sends events to all pages: those of one call of the script together, so that a page draws once. */
function createPusher(streams: Set<ServerResponse>): { push(event: PageEvent): void; flush(): void } {
  let waiting: PageEvent[] = [];
  const activates = (event: PageEvent) => event.kind === "show" && event.shown.type === "activate";
  const flush = () => {
    const last = waiting.filter(activates).at(-1);
    const events = waiting.filter((event) => !activates(event) || event === last);
    waiting = [];
    if (events.length > 0) for (const stream of streams) stream.write(`data: ${JSON.stringify(events)}\n\n`);
  };
  return {
    push(event) {
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push(event);
    },
    flush,
  };
}

function runCall(host: Host, storage: Storage, call: { name: string; json: string; selection: Area }): object {
  try {
    host.selectArea(call.selection);
    return { ok: true, json: host.runJson(call.name, call.json) };
  } catch (error) {
    const { name, message } = error as Error;
    return { ok: false, error: { name: name || "Error", message } };
  } finally {
    storage.save(host.snapshot);
  }
}

function formula(host: Host, { name, args }: Call): object {
  try {
    if (!host.cards.some((card) => card.name === name)) throw new Error(`Unknown function: ${name}`);
    return { ok: true, value: encode(release(host.formula(name, decode(args) as unknown[]))) };
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
}

function openStream(
  request: IncomingMessage,
  response: ServerResponse,
  streams: Set<ServerResponse>,
  host: Host,
): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const menus = host.shown.filter((each) => each.type === "menu");
  const { properties, ...data } = host.snapshot();
  const start: PageEvent = { kind: "start", data, cards: host.cards, menus, name: properties?.host?.name };
  response.write(`data: ${JSON.stringify([start])}\n\n`);
  streams.add(response);
  request.on("close", () => streams.delete(response));
}

function sendAsset(response: ServerResponse, page: Page, path: string): void {
  const asset = findAsset(page, path);
  if (asset) send(response, 200, asset.type, asset.body);
  else send(response, 404, "text/plain", "not found");
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program. Choose another one, for instance: PORT=${port + 1} npm start`;
      reject(error.code === "EADDRINUSE" ? new Error(taken) : error);
    });
    server.listen(port, ADDRESS, resolve);
  });
}
