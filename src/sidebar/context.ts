// The article with one sentence marked, docked above the import button so that the row stays in view.
import { byId, element, fill } from "./element";
import { isMarked, marked, type Store } from "./state";

/** Shows the pane while a sentence is marked; Escape and Close hide it and give the focus back to the quote. */
export function showContext(store: Store): void {
  const pane = byId("context", HTMLElement);
  const text = byId("context-text", HTMLElement);

  // The text scrolls, so the arrow keys must reach it.
  text.tabIndex = 0;
  text.setAttribute("role", "group");
  text.setAttribute("aria-label", "The article, its sentence marked");

  const close = () => {
    const inside = pane.contains(document.activeElement);
    const state = store.get();
    const quotes = [...document.querySelectorAll<HTMLButtonElement>(".quote")];
    const origin = quotes.find(({ dataset }) =>
      isMarked(state, { start: Number(dataset.start), end: Number(dataset.end) }),
    );
    store.apply(marked(null));
    if (inside) origin?.focus();
  };
  byId("context-close", HTMLButtonElement).addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && store.get().marked) close();
  });

  store.subscribe((state, before) => {
    if (state.marked === before.marked) return;
    pane.hidden = !(state.marked && state.reading);
    if (!state.marked || !state.reading) return;
    const { start, end } = state.marked;
    const whole = state.reading.text;
    const sentence = element("mark", {}, whole.slice(start, end));
    fill(text, whole.slice(0, start), sentence, whole.slice(end));
    text.scrollTop =
      sentence.offsetTop - text.offsetTop - Math.max(24, (text.clientHeight - sentence.offsetHeight) / 2);
  });
}
