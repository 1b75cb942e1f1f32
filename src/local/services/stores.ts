// LockService, PropertiesService and CacheService, with Google's limits.
import type { Stand } from "../guard";
import type { Stage } from "./stage";

const MAX_PROPERTY = 9 * 1024;
const MAX_STORE = 500 * 1024;
const MAX_CACHE_KEY = 250;
const MAX_CACHE_VALUE = 100 * 1024;
const MAX_CACHE_SECONDS = 21_600;

/** One script runs at a time here, so a lock is only ever held by the call itself or by a test. */
export interface Locks {
  held: Set<string>;
}

export function createLockService(stage: Stage, { held }: Locks): unknown {
  const lock = (name: string) => {
    let mine = false;
    const take = () => {
      if (held.has(name) && !mine) return false;
      held.add(name);
      mine = true;
      return true;
    };
    const members = {
      tryLock: (_milliseconds: number) => take(),
      waitLock(_milliseconds: number) {
        if (!take()) throw new Error("Lock timeout: another process was holding the lock for too long.");
      },
      hasLock: () => mine,
      releaseLock() {
        if (mine) held.delete(name);
        mine = false;
      },
    } satisfies Stand<GoogleAppsScript.Lock.Lock>;
    return stage.guard.wrap("Lock", members, members);
  };
  const members = {
    getDocumentLock: () => lock("document"),
  } satisfies Stand<GoogleAppsScript.Lock.LockService>;
  return stage.guard.wrap("LockService", members, members);
}

export function createPropertiesService(stage: Stage): unknown {
  const store = (name: string) => {
    const read = () => stage.properties[name] ?? {};
    const write = (values: Record<string, string>) => {
      for (const [key, value] of Object.entries(values))
        if (value.length > MAX_PROPERTY) throw new Error(`Argument too large: value of ${key}`);
      if (JSON.stringify(values).length > MAX_STORE)
        throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
      stage.properties[name] = values;
    };
    const members = {
      getProperty: (key: string) => read()[key] ?? null,
      getProperties: () => read(),
      setProperty(key: string, value: unknown) {
        write({ ...read(), [key]: String(value) });
        return this;
      },
      setProperties(values: Record<string, unknown>, deleteOthers = false) {
        const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
        write({ ...(deleteOthers ? {} : read()), ...Object.fromEntries(texts) });
        return this;
      },
      deleteProperty(key: string) {
        const { [key]: _, ...rest } = read();
        write(rest);
        return this;
      },
    } satisfies Stand<GoogleAppsScript.Properties.Properties>;
    return stage.guard.wrap("Properties", members, members);
  };
  const members = {
    getDocumentProperties: () => store("document"),
    getUserProperties: () => store("user"),
  } satisfies Stand<GoogleAppsScript.Properties.PropertiesService>;
  return stage.guard.wrap("PropertiesService", members, members);
}

export function createCacheService(stage: Stage): unknown {
  const cache = () => {
    const kept = new Map<string, { value: string; until: number }>();
    const get = (key: string) => {
      const entry = kept.get(key);
      return entry && entry.until > Date.now() ? entry.value : null;
    };
    const put = (key: string, value: string, seconds = 600) => {
      if (key.length > MAX_CACHE_KEY) throw new Error("Argument too large: key");
      if (value.length > MAX_CACHE_VALUE) throw new Error("Argument too large: value");
      kept.set(key, { value, until: Date.now() + Math.min(seconds, MAX_CACHE_SECONDS) * 1000 });
    };
    const members = {
      get,
      getAll(keys: string[]) {
        const found = keys.map((key) => [key, get(key)] as const);
        return Object.fromEntries(found.filter(([, value]) => value !== null));
      },
      put: (key: string, value: string, seconds?: number) => put(String(key), String(value), seconds),
      putAll(values: Record<string, string>, seconds?: number) {
        for (const [key, value] of Object.entries(values)) put(key, String(value), seconds);
      },
      remove(key: string) {
        kept.delete(key);
      },
    } satisfies Stand<GoogleAppsScript.Cache.Cache>;
    return stage.guard.wrap("Cache", members, members);
  };
  const [document, user, script] = [cache(), cache(), cache()];
  const members = {
    getDocumentCache: () => document,
    getUserCache: () => user,
    getScriptCache: () => script,
  } satisfies Stand<GoogleAppsScript.Cache.CacheService>;
  return stage.guard.wrap("CacheService", members, members);
}
