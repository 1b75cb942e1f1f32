// The article's box: text, the cells it is taken from, and the source that can be changed.
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED } from "../addon/sample";
import type { Source } from "../table";
import { byId } from "./element";
import { sourceOf } from "./payload";
import { cleared, opened, type Store, sourced, typed } from "./state";
import { dateInWords } from "./words";

const FIELDS: (keyof Source)[] = ["title", "publisher", "published", "url"];

/** Shows the article's box and writes what is typed there to the store; `take` is asked for the selected cells. */
export function showArticle(store: Store, take: () => void): void {
  const text = byId("text", HTMLTextAreaElement);
  const hint = byId("text-hint", HTMLElement);
  const takeButton = byId("take", HTMLButtonElement);
  const clear = byId("clear", HTMLButtonElement);
  const details = byId("source", HTMLDetailsElement);
  const line = byId("source-line", HTMLElement);
  const fields = FIELDS.map((name) => ({ name, input: byId(`source-${name}`, HTMLInputElement) }));
  const pasted = hint.textContent;

  let afresh = false;
  text.addEventListener("beforeinput", () => {
    afresh = text.selectionStart === 0 && text.selectionEnd === text.value.length;
  });
  text.addEventListener("input", () => store.apply(typed(text.value, afresh)));
  byId("article", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  takeButton.addEventListener("click", take);
  clear.addEventListener("click", () => {
    store.apply(cleared);
    text.focus();
  });
  byId("sample", HTMLButtonElement).addEventListener("click", () => {
    store.apply(opened([{ text: SAMPLE_ARTICLE, source: { published: SAMPLE_PUBLISHED } }]));
    text.setSelectionRange(0, 0);
    text.focus();
  });
  for (const { name, input } of fields) {
    input.addEventListener("input", () => store.apply(sourced(name, input.value)));
  }

  store.subscribe((state, before) => {
    // Set only when another text arrives: a text area turns CR LF into LF, and the state keeps the text as given.
    if (state.text !== before.text && state.text !== text.value) text.value = state.text;
    const origin = state.label ? `Taken from ${state.label}.` : "";
    const back = state.broughtBack ? "Brought back as you left it." : "";
    hint.textContent = state.text === "" ? pasted : [origin, back].filter(Boolean).join(" ");
    hint.hidden = hint.textContent === "";
    clear.hidden = state.text === "";
    details.hidden = state.reading === null;
    takeButton.setAttribute("aria-disabled", String(state.busy !== null));
    takeButton.textContent = state.busy === "taking" ? "Taking\u2026" : "Take selected cells";
    const source = sourceOf(state);
    for (const { name, input } of fields) {
      if (document.activeElement !== input && input.value !== source[name]) input.value = source[name];
    }
    line.textContent = [source.publisher || source.title, dateInWords(source.published)].filter(Boolean).join(", ");
  });
}
