// Which agreements are imported: the tick box of each card, and all of them at once.
import { ticked } from "./edits";
import { element } from "./element";
import { isLeftOut, isUnder, type Row, rowsOf } from "./rows";
import type { State, Store } from "./state";

/** The tick box of one agreement. */
export function tickBox(store: Store, agreementId: string, elementId: string): HTMLInputElement {
  const box = element("input", { type: "checkbox", id: elementId, "data-tick": agreementId });
  box.addEventListener("change", () => store.apply(ticked([agreementId], box.checked)));
  return box;
}

/** Unticks every agreement while one is ticked, else ticks them all. */
export function tickAll(store: Store): HTMLButtonElement {
  const toggle = () => {
    const rows = rowsOf(store.get());
    const anyTicked = rows.some((row) => !isLeftOut(store.get(), row));
    const ids = rows.map(({ now }) => now.id);
    store.apply(ticked(ids, !anyTicked));
  };
  return element("button", { type: "button", id: "tick-all", class: "plain", onclick: toggle }, "Untick all");
}

/** Makes boxes, cards and the button show what the state holds. */
export function showTicks(state: State, rows: readonly Row[], preview: HTMLElement): void {
  const boxes = [...preview.querySelectorAll<HTMLInputElement>("[data-tick]")];
  const byId = new Map(rows.map((row) => [row.now.id, row]));
  for (const box of boxes) {
    const row = byId.get(box.dataset.tick ?? "");
    box.checked = row !== undefined && !isLeftOut(state, row);
    const card = box.closest(".card");
    card?.classList.toggle("left-out", !box.checked);
    card?.classList.toggle("under", row !== undefined && isUnder(state, row));
  }
  const all = preview.querySelector("#tick-all");
  if (all) all.textContent = boxes.some(({ checked }) => checked) ? "Untick all" : "Tick all";
}
