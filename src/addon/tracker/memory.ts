// Memory: what a row remembers of its last writing, so that an edit by hand is told from the engine's own value.
import type { Cell } from "../../table";

/** `key` names the row for good; `written` holds the fingerprint of each cell as it was last written. */
export interface Memory {
  key: string;
  written: Record<string, string>;
}

/** A short hash (FNV-1a, 32 bits) of what a cell shows; that of a blank cell is "". */
export function fingerprint(cell: Cell): string {
  const shown = String(cell).replace(/\r\n?/g, "\n");
  if (shown === "") return "";
  let hash = 0x811c9dc5;
  for (let at = 0; at < shown.length; at++) hash = Math.imul(hash ^ shown.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

export function fingerprints(cells: Readonly<Record<string, Cell>>): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [key, cell] of Object.entries(cells)) written[key] = fingerprint(cell);
  return written;
}

/** The text of the hidden cell; blank cells are left out, for they have no fingerprint. */
export function remembered({ key, written }: Memory): string {
  const filled = Object.entries(written).filter(([, print]) => print !== "");
  return JSON.stringify({ key, written: Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1))) });
}

/** The memory in a hidden cell; null where there is none that can be read: then every cell counts as edited. */
export function memoryOf(cell: Cell): Memory | null {
  try {
    const { key, written } = JSON.parse(String(cell)) as Partial<Memory>;
    return typeof key === "string" && typeof written === "object" && written !== null ? { key, written } : null;
  } catch {
    return null; // somebody wrote into the hidden column: the row is treated as edited throughout
  }
}
