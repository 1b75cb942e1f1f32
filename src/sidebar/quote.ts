// A quote that is a button: it shows its sentence where it stands in the article.
import { element } from "./element";
import { isMarked, marked, type Span, type Store } from "./state";

/** Characters of a quote that are shown in a row; the article shows all of it. */
const SHOWN = 400;

/** `words` is shown in quotation marks. */
export function quoteButton(store: Store, words: string, { start, end }: Span): HTMLButtonElement {
  const line = words.replace(/\s+/g, " ").trim();
  const short = line.length > SHOWN ? `${line.slice(0, SHOWN)}\u2026` : line;
  return element(
    "button",
    {
      type: "button",
      class: "quote",
      "aria-controls": "context",
      "aria-expanded": "false",
      "data-start": start,
      "data-end": end,
      onclick: () => store.apply(marked({ start, end })),
    },
    element("bdi", {}, `\u201c${short}\u201d`),
    " ",
    element("span", { class: "link" }, "Show in article"),
  );
}

/** The sentence of a quote. */
export function spanOf({ dataset }: HTMLElement): Span {
  return { start: Number(dataset.start), end: Number(dataset.end) };
}

/** Keeps every quote's aria-expanded true to what is shown. */
export function followMark(store: Store, preview: HTMLElement): void {
  store.subscribe((state, before) => {
    if (state.marked === before.marked) return;
    for (const button of preview.querySelectorAll<HTMLButtonElement>(".quote")) {
      button.setAttribute("aria-expanded", String(isMarked(state, spanOf(button))));
    }
  });
}
