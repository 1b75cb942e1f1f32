// Reads an article in a worker, where the frame allows one, so that typing is never held up; else on the page itself.
import { messageOf } from "../addon/message";
import type { Facts } from "../extract/facts";

interface Options {
  published?: string | null;
}
/** The engine as the sidebar uses it: an answer at once, or a promise of one. */
export type Read = (text: string, options: Options) => Facts | Promise<Facts>;

interface Request {
  text: string;
  options: Options;
}
type Reply = { facts: Facts } | { error: string };

/** The worker's side: answers each request with its facts. */
export function serveReader(read: (text: string, options: Options) => Facts): void {
  addEventListener("message", ({ data: { text, options } }: MessageEvent<Request>) => {
    let reply: Reply;
    try {
      reply = { facts: read(text, options) };
    } catch (error) {
      reply = { error: messageOf(error) };
    }
    postMessage(reply);
  });
}

/** Milliseconds after which a worker is taken for dead: a book takes it less. */
const PATIENCE = 15_000;

/** The page's side; one reading at a time. `script` is the source of a script that calls serveReader(). */
export function inBackground(read: (text: string, options: Options) => Facts, script: string): Read {
  let worker = startWorker(script);
  let instead: () => void = () => undefined;
  const giveUp = () => {
    worker?.terminate();
    worker = null;
    instead();
  };
  // A frame may forbid its worker as soon as it is made, or only later.
  if (worker)
    worker.onerror = (event) => {
      event.preventDefault();
      giveUp();
    };
  return (text, options) => {
    const started = worker;
    if (started === null) return read(text, options);
    return new Promise((resolve, reject) => {
      const late = setTimeout(giveUp, PATIENCE);
      instead = () => {
        clearTimeout(late);
        resolve(Promise.resolve().then(() => read(text, options)));
      };
      started.onmessage = ({ data }: MessageEvent<Reply>) => {
        clearTimeout(late);
        if ("facts" in data) resolve(data.facts);
        else reject(new Error(data.error));
      };
      const request: Request = { text, options };
      started.postMessage(request);
    });
  };
}

/** Null where the frame forbids it at once, or hides the script from itself. */
function startWorker(script: string): Worker | null {
  if (script === "") return null;
  try {
    return new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  } catch {
    return null; // the page reads by itself
  }
}
