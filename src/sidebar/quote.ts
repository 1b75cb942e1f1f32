// A quote that is a button: it shows its sentence where it stands in the article.
import { element } from "./element";
import { isMarked, marked, type Span, type Store } from "./state";

/** `words` is shown in quotation marks. */
export function quoteButton(store: Store, words: string, { start, end }: Span): HTMLButtonElement {
  const short = words.replace(/\s+/g, " ").trim();
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
    `\u201c${short}\u201d `,
    element("span", { class: "link" }, "Show in article"),
  );
}

/** Keeps every quote's aria-expanded true to what is shown. */
export function followMark(store: Store, preview: HTMLElement): void {
  store.subscribe((state, before) => {
    if (state.marked === before.marked) return;
    for (const button of preview.querySelectorAll<HTMLButtonElement>(".quote")) {
      const span = { start: Number(button.dataset.start), end: Number(button.dataset.end) };
      button.setAttribute("aria-expanded", String(isMarked(state, span)));
    }
  });
}
