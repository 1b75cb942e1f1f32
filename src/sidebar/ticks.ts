// Which agreements are imported: the tick box of each card, and all of them at once.
import { ticked } from "./edits";
import { element } from "./element";
import { rowsOf } from "./rows";
import type { State, Store } from "./state";

/** The tick box of one agreement. */
export function tickBox(store: Store, agreementId: string, elementId: string): HTMLInputElement {
  const box = element("input", { type: "checkbox", id: elementId, "data-tick": agreementId });
  box.addEventListener("change", () => store.apply(ticked([agreementId], box.checked)));
  return box;
}

/** Unticks every agreement while one is ticked, else ticks them all. */
export function tickAll(store: Store): HTMLButtonElement {
  const ids = () => rowsOf(store.get()).map(({ now }) => now.id);
  const anyTicked = () => ids().some((id) => !store.get().leftOut[id]);
  const toggle = () => store.apply(ticked(ids(), !anyTicked()));
  return element("button", { type: "button", id: "tick-all", class: "plain", onclick: toggle }, "Untick all");
}

/** Makes boxes, cards and the button show what the state holds. */
export function showTicks({ leftOut }: State, preview: HTMLElement): void {
  const boxes = [...preview.querySelectorAll<HTMLInputElement>("[data-tick]")];
  for (const box of boxes) {
    box.checked = !leftOut[box.dataset.tick ?? ""];
    box.closest(".card")?.classList.toggle("left-out", !box.checked);
  }
  const all = preview.querySelector("#tick-all");
  if (all) all.textContent = boxes.some(({ checked }) => checked) ? "Untick all" : "Tick all";
}
