// Which article of a paste with several is shown, and the way to the others.
import { byId } from "./element";
import { type Store, turned } from "./state";

export function showPile(store: Store): void {
  const group = byId("pile", HTMLElement);
  const place = byId("pile-place", HTMLElement);
  const buttons = [
    { button: byId("pile-previous", HTMLButtonElement), by: -1 },
    { button: byId("pile-next", HTMLButtonElement), by: 1 },
  ];
  for (const { button, by } of buttons)
    button.addEventListener("click", () => store.apply(turned(store.get().at + by)));
  store.subscribe(({ pile, at, busy }, before) => {
    if (pile === before.pile && at === before.at && busy === before.busy) return;
    group.hidden = pile.length < 2;
    place.textContent = pile.length < 2 ? "" : `Article ${at + 1} of ${pile.length}`;
    for (const { button, by } of buttons)
      button.setAttribute("aria-disabled", String(busy !== null || pile[at + by] === undefined));
  });
}
