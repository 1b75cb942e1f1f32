// The article with its sentences marked, docked above the import button so that the row stays in view.
import { byId, type Child, element, fill } from "./element";
import { spanOf } from "./quote";
import { isMarked, marked, type Span, type State, type Store } from "./state";

const GO = "Go to its row";

/** Shows the pane while a sentence is marked; Escape and Close hide it and give the focus back to the quote. */
export function showContext(store: Store): void {
  const pane = byId("context", HTMLElement);
  const text = byId("context-text", HTMLElement);

  // The text scrolls, so the arrow keys must reach it.
  text.tabIndex = 0;
  text.setAttribute("role", "group");
  text.setAttribute("aria-label", "The article, its sentences marked");

  const close = () => {
    const inside = pane.contains(document.activeElement);
    const origin = quotes().find((quote) => isMarked(store.get(), spanOf(quote)));
    store.apply(marked(null));
    if (inside) origin?.focus();
  };
  /** The sentence before or after the marked one, in the order of the rows; round at the ends. */
  const step = (by: number) => {
    const all = quotes().filter((quote) => quote.checkVisibility());
    const at = all.findIndex((quote) => isMarked(store.get(), spanOf(quote)));
    const next = all[(at + by + all.length) % all.length];
    if (!next || isMarked(store.get(), spanOf(next))) return;
    store.apply(marked(spanOf(next)));
    next.scrollIntoView({ block: "nearest" });
  };
  const goToRow = (span: Span) => {
    const quote = quotes().find((other) => isSame(spanOf(other), span));
    if (!isMarked(store.get(), span)) store.apply(marked(span));
    quote?.closest("details")?.setAttribute("open", "");
    quote?.scrollIntoView({ block: "nearest" });
    quote?.focus();
  };
  byId("context-close", HTMLButtonElement).addEventListener("click", close);
  byId("context-previous", HTMLButtonElement).addEventListener("click", () => step(-1));
  byId("context-next", HTMLButtonElement).addEventListener("click", () => step(1));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && store.get().marked) close();
  });

  store.subscribe((state, before) => {
    if (state.marked === before.marked) return;
    pane.hidden = !(state.marked && state.reading);
    if (!state.marked || !state.reading) return;
    fill(text, ...article(state, state.reading.text, goToRow));
    const sentence = text.querySelector("mark");
    if (!sentence) return;
    text.scrollTop =
      sentence.offsetTop - text.offsetTop - Math.max(24, (text.clientHeight - sentence.offsetHeight) / 2);
  });
}

/** Every sentence that a row, a total, a note or a reason rests on, as a button that goes there. */
function article(state: State, text: string, goToRow: (span: Span) => void): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const span of sentences(state)) {
    const shown = isMarked(state, span);
    const go = () => goToRow(span);
    const press = (event: Event) => {
      const { key } = event as KeyboardEvent;
      if (key !== "Enter" && key !== " ") return;
      event.preventDefault();
      go();
    };
    const attributes = { role: "button", tabindex: 0, title: GO, class: "evidence", onclick: go, onkeydown: press };
    parts.push(text.slice(at, span.start));
    parts.push(element(shown ? "mark" : "span", attributes, text.slice(span.start, span.end)));
    at = span.end;
  }
  return [...parts, text.slice(at)];
}

/** In the order of the text; of two that overlap the marked one stays, else the first. */
function sentences(state: State): Span[] {
  const { marked: shown } = state;
  const spans = quotes()
    .map(spanOf)
    .sort((a, b) => a.start - b.start);
  const apart = spans.filter((span) => !shown || span.end <= shown.start || span.start >= shown.end);
  if (shown) apart.push(shown);
  const kept: Span[] = [];
  for (const span of apart.sort((a, b) => a.start - b.start))
    if (span.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(span);
  return kept;
}

const quotes = () => [...document.querySelectorAll<HTMLButtonElement>(".quote")];

const isSame = (one: Span, two: Span) => one.start === two.start && one.end === two.end;
