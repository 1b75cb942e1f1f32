// Memory: what a row remembers of its last writing, so that an edit by hand is told from the engine's own value.
import type { Cell } from "../../table";

/** What names the row for good, and fingerprints of its cells. */
export interface Memory {
  key: string;
  /** Cells as the engine's reading was last written into them. */
  written: Record<string, string>;
  /** Cells that the analyst had changed before the import: written by it, but as good as edited by hand. */
  byHand?: Record<string, string>;
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
export function remembered({ key, written, byHand = {} }: Memory): string {
  const sorted = Object.entries(written).sort(([a], [b]) => (a < b ? -1 : 1));
  const filled = Object.fromEntries(sorted.filter(([, print]) => print !== ""));
  return JSON.stringify({ key, written: filled, ...(Object.keys(byHand).length > 0 ? { byHand } : {}) });
}

/** The memory in a hidden cell; null where there is none that can be read: then every cell counts as edited. */
export function memoryOf(cell: Cell): Memory | null {
  try {
    const { key, written, byHand } = JSON.parse(String(cell)) as Partial<Memory>;
    if (typeof key !== "string" || typeof written !== "object" || written === null) return null;
    return { key, written, ...(byHand ? { byHand } : {}) };
  } catch {
    return null; // somebody wrote into the hidden column: the row is treated as edited throughout
  }
}
