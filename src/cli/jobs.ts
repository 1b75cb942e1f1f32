// Jobs: articles answered on several cores, their answers in the order in which the articles came.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { answer } from "./answer";
import type { Article, Fault } from "./input/articles";
import type { Request } from "./request";

/** Articles that each worker may have before it, so that none waits for the next one to come. */
const AHEAD = 8;

export type Answer = { text: string } | Fault;
type Item = Article | Fault;

/** Answers in order; at most a few articles a job are in memory, however many come. */
export async function* answersOf(items: AsyncIterable<Item>, request: Request): AsyncGenerator<Answer> {
  if (request.jobs === 1) {
    for await (const item of items) yield "reason" in item ? item : { text: answer(item, request) };
    return;
  }
  const workers = Array.from({ length: request.jobs }, () => createWorker(request));
  let next = 0;
  const ask = async (item: Item): Promise<Answer> => {
    if ("reason" in item) return item;
    next = (next + 1) % workers.length;
    return { text: await (workers[next] as Answering).ask(item) };
  };
  try {
    yield* inOrder(items, ask, request.jobs * AHEAD);
  } finally {
    for (const worker of workers) worker.end();
  }
}

/** Asks for `ahead` items at most before the first answer is taken; answers come in the order of the items. */
export async function* inOrder<I, O>(
  items: AsyncIterable<I>,
  ask: (item: I) => Promise<O>,
  ahead: number,
): AsyncGenerator<O> {
  const source = items[Symbol.asyncIterator]();
  const asked: Promise<{ answer: O }>[] = [];
  let coming: Promise<{ item: IteratorResult<I> }> | null = null;
  let ended = false;
  while (!ended || asked.length > 0) {
    if (!ended && asked.length < ahead) coming ??= source.next().then((item) => ({ item }));
    const event = await Promise.race([asked[0], coming].filter((each) => each !== null && each !== undefined));
    if (event && "answer" in event) {
      asked.shift();
      yield event.answer;
    } else if (event) {
      coming = null;
      if (event.item.done) ended = true;
      else asked.push(ask(event.item.value).then((given) => ({ answer: given })));
    }
  }
}

interface Answering {
  ask(article: Article): Promise<string>;
  end(): void;
}

/** A thread that runs this same program; it answers articles in the order in which it gets them. */
function createWorker(request: Request): Answering {
  const worker = new Worker(new URL(import.meta.url), { workerData: { pactsheet: request } });
  const waiting: { resolve(text: string): void; reject(error: Error): void }[] = [];
  worker.on("message", (text: string) => waiting.shift()?.resolve(text));
  worker.on("error", (error) => {
    for (const each of waiting.splice(0)) each.reject(error);
  });
  return {
    ask: (article) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(article);
      }),
    end: () => void worker.terminate(),
  };
}

/** On a worker's thread: answers what it is asked. @returns false on the main thread */
export function answersAsWorker(): boolean {
  const request = (workerData as { pactsheet?: Request } | null)?.pactsheet;
  if (isMainThread || !request) return false;
  parentPort?.on("message", (article: Article) => parentPort?.postMessage(answer(article, request)));
  return true;
}
