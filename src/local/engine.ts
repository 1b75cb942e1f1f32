// The spreadsheet engine: o-spreadsheet without a screen, and the relay through which pages join it.
import * as engine from "@odoo/o-spreadsheet";
import { installPlugins } from "./plugins";

/** The namespace of o-spreadsheet, as Node imports it and as the page finds it in a script tag. */
export type Engine = typeof engine;
export type Model = InstanceType<Engine["Model"]>;
/** What o-spreadsheet's workbooks send each other; only the revision's two ids matter to the relay. */
export type Message = { nextRevisionId?: string; serverRevisionId?: string };

/** Passes the messages of all workbooks on and decides which revision is next. */
export interface Relay {
  /** @returns false when the sender's revision is stale: it will rebase and send again. */
  send(message: Message): boolean;
  listen(id: string, listener: (message: Message) => void): void;
  leave(id: string): void;
  revision(): string;
}

function createRelay(start: string): Relay {
  const listeners = new Map<string, (message: Message) => void>();
  let revision = start;
  return {
    send(message) {
      if (message.nextRevisionId !== undefined) {
        if (message.serverRevisionId !== revision) return false;
        revision = message.nextRevisionId;
      }
      for (const listener of [...listeners.values()]) listener(message);
      return true;
    },
    listen: (id, listener) => listeners.set(id, listener),
    leave: (id) => listeners.delete(id),
    revision: () => revision,
  };
}

// o-spreadsheet reports each command's time on console.debug, which Node prints.
console.debug = () => {};

// Node 20 lacks Object.groupBy, which the engine's pivots call.
const groupBy = <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] = [...(groups[key] ?? []), item];
  }
  return groups;
};
if (!("groupBy" in Object)) Object.defineProperty(Object, "groupBy", { value: groupBy, configurable: true });

/**
 * Opens a workbook.
 * @param data what `exportData()` gave earlier, or {} for a new one
 */
export function openWorkbook(data: { revisionId?: string }): { model: Model; relay: Relay } {
  installPlugins(engine);
  const relay = createRelay(data.revisionId ?? "START_REVISION");
  const transportService = {
    sendMessage: async (message: Message) => {
      relay.send(message);
    },
    onNewMessage: relay.listen,
    leave: relay.leave,
  };
  const config = { transportService, client: { id: "apps-script", name: "Apps Script" } };
  const model = new engine.Model(data, config, [], undefined, false);
  return { model, relay };
}

export { engine };
