// Loads dist/Code.js as Apps Script would: one global script in a bare realm, with the services and nothing of Node.
import vm from "node:vm";

/** The realm's own constructors, so that what the host hands in passes instanceof inside. */
export interface Realm {
  /** A copy made of the realm's own arrays, objects and dates; services and functions stay what they are. */
  own(value: unknown): unknown;
  exception(message: string): Error;
  parse(json: string): unknown;
}

const REALM = `({
  parse: (json) => JSON.parse(json),
  array: (items) => { const made = []; for (let i = 0; i < items.length; i++) made.push(items[i]); return made; },
  object: (entries) => { const made = {}; for (const [key, value] of entries) made[key] = value; return made; },
  date: (time) => new Date(time),
  exception: (message) => { const made = new Error(message); made.name = "Exception"; return made; },
})`;
const CUSTOM_FUNCTION_MS = 30_000;
const CALL_MS = 360_000;

export interface Runtime {
  realm: Realm;
  /** Names of the script's global functions. */
  names: string[];
  /** Calls a global function with values of this side, made the realm's own first. */
  call(name: string, args: readonly unknown[]): unknown;
  callCustom(name: string, args: readonly unknown[]): unknown;
  /** google.script.run: arguments and result as JSON; a name that ends in _ is private. */
  callFromClient(name: string, json: string): string;
  /** Runs a piece of Apps Script in the realm and gives the value of its last expression. */
  evaluate(code: string): unknown;
}

/**
 * @param code the script
 * @param makeServices the globals it finds, made when the realm stands
 */
export function createRuntime(code: string, makeServices: (realm: Realm) => Record<string, unknown>): Runtime {
  const context = vm.createContext({}, { name: "apps-script", codeGeneration: { strings: true, wasm: false } });
  const realm = createRealm(context);
  for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics"])
    vm.runInContext(`delete globalThis.${name}`, context);
  const services = makeServices(realm);
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(context, name, { value, enumerable: false, configurable: true, writable: true });
  new vm.Script(code, { filename: "Code.gs" }).runInContext(context);

  const isFunction = (name: string) => Object.keys(context).includes(name) && typeof context[name] === "function";
  // Read at once by the running script, so that a custom function may run inside a call.
  let pending: { name: string; args: unknown[] };
  Object.defineProperty(context, "localCall", { get: () => pending, enumerable: false });
  const invoke = (name: string, args: readonly unknown[], timeout: number): unknown => {
    if (!isFunction(name))
      throw Object.assign(new Error(`Script function not found: ${name}`), { name: "ScriptError" });
    pending = { name, args: args.map(realm.own) };
    const run = "(({ name, args }) => globalThis[name].apply(undefined, args))(localCall)";
    return vm.runInContext(run, context, { timeout });
  };
  return {
    realm,
    names: Object.keys(context).filter(isFunction),
    call: (name, args) => invoke(name, args, CALL_MS),
    callCustom: (name, args) => invoke(name, args, CUSTOM_FUNCTION_MS),
    callFromClient(name, json) {
      if (name.endsWith("_"))
        throw Object.assign(new Error(`Script function not found: ${name}`), { name: "ScriptError" });
      return toWire(invoke(name, realm.parse(json) as unknown[], CALL_MS));
    },
    evaluate: (piece) => vm.runInContext(piece, context, { timeout: CALL_MS }),
  };
}

const services = new WeakSet<object>();
/** Marks an object that goes into the realm, and comes out of it, as it is. */
export function asService<T extends object>(service: T): T {
  services.add(service);
  return service;
}

/** Copies arrays, dates and plain objects with the constructors of one realm; the rest stays what it is. */
function copier(make: {
  array(items: unknown[]): unknown;
  date(time: number): unknown;
  object(entries: [string, unknown][]): unknown;
}): (value: unknown) => unknown {
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || services.has(value)) return value;
    if (Array.isArray(value)) return make.array(Array.from(value, copy));
    const tag = Object.prototype.toString.call(value);
    if (tag === "[object Date]") return make.date((value as Date).getTime());
    if (tag !== "[object Object]") return value;
    return make.object(Object.entries(value).map(([key, each]) => [key, copy(each)]));
  };
  return copy;
}

/** The script's values as this side's own: the engine takes no others. */
export const release = copier({
  array: (items) => items,
  date: (time) => new Date(time),
  object: (entries) => Object.fromEntries(entries),
});

function createRealm(context: vm.Context): Realm {
  const made = vm.runInContext(REALM, context);
  return { own: copier(made), exception: made.exception, parse: made.parse };
}

/** JSON of what google.script.run may return; "null" when a Date, a function or a cycle stands anywhere in it. */
function toWire(value: unknown): string {
  const above = new Set<object>();
  const legal = (each: unknown): boolean => {
    if (each === null || ["undefined", "string", "number", "boolean"].includes(typeof each)) return true;
    if (typeof each !== "object" || above.has(each as object)) return false;
    const tag = Object.prototype.toString.call(each);
    if (tag !== "[object Object]" && tag !== "[object Array]") return false;
    above.add(each as object);
    const good = Object.values(each as object).every(legal);
    above.delete(each as object);
    return good;
  };
  return value !== undefined && legal(value) ? JSON.stringify(value) : "null";
}
