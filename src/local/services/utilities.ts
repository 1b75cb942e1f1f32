// Utilities, Session, ScriptApp, Logger, console, UrlFetchApp: small services without a sheet.
import { createHash, randomUUID } from "node:crypto";
import type { Stand } from "../guard";
import { isDate } from "../typing";
import type { Stage } from "./stage";

const DIGESTS = { MD5: "md5", SHA_1: "sha1", SHA_256: "sha256", SHA_384: "sha384", SHA_512: "sha512" };
const bytesOf = (data: unknown) =>
  typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data as number[]);
/** Apps Script's bytes are signed. */
const signed = (bytes: Uint8Array) => [...new Int8Array(bytes)];

export function createUtilities(stage: Stage): unknown {
  const members = {
    DigestAlgorithm: stage.guard.names("DigestAlgorithm", Object.keys(DIGESTS).join(" ")),
    Charset: stage.guard.names("Charset", "US_ASCII UTF_8"),
    getUuid: () => randomUUID(),
    sleep: (_milliseconds: number) => undefined,
    formatDate: (date: unknown, timeZone: string, format: string) => formatDate(date, timeZone, format),
    computeDigest(algorithm: unknown, data: unknown) {
      const name = DIGESTS[String(algorithm) as keyof typeof DIGESTS];
      if (!name) throw new Error(`not supported by the local host: digest ${algorithm}`);
      return signed(createHash(name).update(bytesOf(data)).digest());
    },
    base64Encode: (data: unknown) => bytesOf(data).toString("base64"),
  } satisfies Stand<GoogleAppsScript.Utilities.Utilities>;
  return stage.guard.wrap("Utilities", members, members);
}

/** @param format letters of Java's SimpleDateFormat: yyyy MM dd HH hh mm ss SSS a EEE MMM, text in quotes */
function formatDate(date: unknown, timeZone: string, format: string): string {
  if (!isDate(date)) throw new Error("The parameters don't match the method signature: expected a Date.");
  const part = (options: Intl.DateTimeFormatOptions, type: string) =>
    new Intl.DateTimeFormat("en-US", { timeZone, ...options }).formatToParts(date).find((each) => each.type === type)
      ?.value ?? "";
  const number = (options: Intl.DateTimeFormatOptions, type: string) => Number(part(options, type));
  const hour = () => number({ hour: "numeric", hourCycle: "h23" }, "hour");
  const values: Record<string, () => string | number> = {
    y: () => number({ year: "numeric" }, "year"),
    M: () => number({ month: "numeric" }, "month"),
    d: () => number({ day: "numeric" }, "day"),
    H: hour,
    h: () => hour() % 12 || 12,
    m: () => number({ minute: "numeric" }, "minute"),
    s: () => number({ second: "numeric" }, "second"),
    S: () => date.getUTCMilliseconds(),
    a: () => (hour() < 12 ? "AM" : "PM"),
    E: () => part({ weekday: "short" }, "weekday"),
    Z: () => "+0000",
    z: () => "UTC",
  };
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted || "'";
    if (letter === "M" && run.length > 2) return part({ month: run.length > 3 ? "long" : "short" }, "month");
    if (letter === "E" && run.length > 3) return part({ weekday: "long" }, "weekday");
    if (letter === "y" && run.length === 2) return String(Number(values.y?.()) % 100).padStart(2, "0");
    const value = values[letter];
    if (!value) throw new Error(`not supported by the local host: date format ${run}`);
    return String(value()).padStart(run.length, "0");
  });
}

export function createSession(stage: Stage): unknown {
  const person = stage.guard.wrap("User", { getEmail: () => "" } satisfies Stand<GoogleAppsScript.Base.User>, {});
  const members = {
    getActiveUser: () => person,
    getEffectiveUser: () => person,
    getActiveUserLocale: () => "en",
    getScriptTimeZone: () => "Etc/UTC",
    getTemporaryActiveUserKey: () => "local",
  } satisfies Stand<GoogleAppsScript.Base.Session>;
  return stage.guard.wrap("Session", members, members);
}

export function createScriptApp(stage: Stage): unknown {
  const modes = stage.guard.names("AuthMode", "NONE LIMITED FULL CUSTOM_FUNCTION");
  const members = {
    AuthMode: modes,
    getScriptId: () => "local",
  } satisfies Stand<GoogleAppsScript.Script.ScriptApp>;
  return stage.guard.wrap("ScriptApp", members, members);
}

export function createUrlFetchApp(stage: Stage): unknown {
  const refuse = () => {
    throw new Error("UrlFetchApp: the local host makes no network calls.");
  };
  const members = { fetch: refuse, fetchAll: refuse } satisfies Stand<GoogleAppsScript.URL_Fetch.UrlFetchApp>;
  return stage.guard.wrap("UrlFetchApp", members, members);
}

export function createLogs(stage: Stage): { Logger: unknown; console: unknown } {
  const lines: string[] = [];
  const logger = {
    log(...values: unknown[]) {
      lines.push(values.map(String).join(" "));
      stage.log("log", lines.at(-1) as string);
      return this;
    },
  } satisfies Stand<GoogleAppsScript.Base.Logger>;
  const at =
    (level: string) =>
    (...values: unknown[]) =>
      stage.log(level, values.map(String).join(" "));
  const levels = {
    log: at("log"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    time: at("time"),
    timeEnd: at("time"),
  };
  return { Logger: stage.guard.wrap("Logger", logger, logger), console: stage.guard.wrap("console", levels, levels) };
}
