// Links: how the long rows of one agreement are brought in line with it.
import type { TabDraft } from "./draft";
import { fingerprint } from "./memory";
import { type Cells, type Row, untouched } from "./state";

/** Columns of an agreement that its links repeat. */
export const LINKED = "signed_on instrument status parties countries sector other_sectors".split(" ");

/** True where the row was corrected after its import: its links tell of the correction, not of what was read. */
export function isRelinked(row: Row): boolean {
  return row.cells.review === "corrected" && LINKED.some((column) => !untouched(row, column));
}

/** The long rows of one agreement: those that stay are brought up to date, the others give way. */
export function mergeLinks(links: TabDraft, former: string, id: string, rows: readonly Cells[]): void {
  const present = [...links.familyOf(former)];
  const keys = rows.map((row) => `${id}.${fingerprint([row.facet, row.value, row.country].join("|"))}`);
  const spare = present.filter(({ key }) => !keys.includes(key));
  rows.forEach((row, at) => {
    const key = keys[at] ?? "";
    const draft = links.find(key)
      ? undefined
      : take(spare, ({ cells }) => cells.facet === row.facet || cells.facet === "");
    if (draft) {
      links.update(draft, row);
      links.rename(draft, key);
    } else links.put(key, row);
  });
  for (const draft of spare) links.empty(draft);
}

/** Takes the first that fits out of a list. */
export function take<Value>(list: Value[], fits: (value: Value) => boolean): Value | undefined {
  const at = list.findIndex(fits);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}
