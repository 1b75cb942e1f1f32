// google.script.run and google.script.host inside the sidebar's frame, over messages to the page.

type Handler = (value: unknown, userObject: unknown) => void;
interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}
type Answer = { gas: string; id: number; ok: boolean; json: string; error: { name: string; message: string } };

const pending = new Map<number, Handlers>();
let last = 0;

/** Only null, text, numbers, booleans, plain objects and arrays may cross. */
function legal(value: unknown): boolean {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return true;
  if (typeof value !== "object") return false;
  const tag = Object.prototype.toString.call(value);
  return (tag === "[object Object]" || tag === "[object Array]") && Object.values(value as object).every(legal);
}

/** A form as the one argument becomes an object of its fields. */
const fields = (args: unknown[]): unknown[] =>
  args.length === 1 && args[0] instanceof HTMLFormElement ? [Object.fromEntries(new FormData(args[0]))] : args;

const runner = (handlers: Handlers): unknown =>
  new Proxy(
    {},
    {
      get(_, key) {
        if (typeof key !== "string" || key === "then") return undefined;
        if (key === "withSuccessHandler") return (success: Handler) => runner({ ...handlers, success });
        if (key === "withFailureHandler") return (failure: Handler) => runner({ ...handlers, failure });
        if (key === "withUserObject") return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...given: unknown[]) => {
          const args = fields(given);
          const illegal = args.findIndex((each) => !legal(each));
          if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
          last += 1;
          pending.set(last, handlers);
          parent.postMessage({ gas: "run", id: last, name: key, json: JSON.stringify(args) }, "*");
        };
      },
    },
  );

addEventListener("message", ({ source, data }: MessageEvent<Answer>) => {
  if (source !== parent || data?.gas !== "answer") return;
  const handlers = pending.get(data.id);
  pending.delete(data.id);
  if (data.ok) return handlers?.success?.(JSON.parse(data.json), handlers.userObject);
  const error = Object.assign(new Error(data.error.message), { name: data.error.name });
  if (handlers?.failure) return handlers.failure(error, handlers.userObject);
  console.error(error);
});

const tell = (gas: string) => () => parent.postMessage({ gas }, "*");
export const host = {
  close: tell("close"),
  setWidth() {},
  setHeight() {},
  editor: { focus: tell("focus") },
  origin: "",
};
Object.assign(window, { google: { script: { run: runner({}), host, url: {}, history: {} } } });
