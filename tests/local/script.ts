// Runs a function of a test as Apps Script, in the realm of the host.
import { createHost, type Host } from "../../src/local/host";

/** @param script may use the services and nothing of the test's own scope; its result comes back as JSON */
export function inScript<T>(host: Host, script: () => T): T {
  const json = host.evaluate(`JSON.stringify((${script.toString()})() ?? null)`);
  return JSON.parse(String(json));
}

/** A workbook without a script of its own. */
export const emptyHost = (): Host => createHost({ code: "" });

/** What a script throws, as a message. */
export function failure(host: Host, script: () => unknown): string {
  try {
    host.evaluate(`(${script.toString()})()`);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The script did not fail.");
}
