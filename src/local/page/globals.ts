// What the page's script tags bring, and what the build puts in.
import type { Engine } from "../engine";
import type { Annotation } from "../plugins";

declare global {
  const o_spreadsheet: Engine;
  const owl: {
    App: new (component: unknown, config: object) => { mount(target: Element): Promise<void> };
    Component: new () => object;
    xml(parts: TemplateStringsArray): unknown;
  };
  /** The script of bridge.ts, as text. */
  const BRIDGE: string;
}

/** Getters that plugins add to the engine's own. */
export interface AnnotationGetters {
  getAnnotations(): Annotation[];
}

/** An element of index.html. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element "${id}"`);
  return found as T;
}

/** Asks the server; throws what it says when it refuses. */
export async function post(path: string, body: unknown): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
