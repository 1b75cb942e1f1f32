// The article of the row that is reviewed, its sentence marked and in view.
import { type Child, element, fill } from "../element";
import { locate } from "./locate";

export interface Shown {
  /** As it was kept; null where it was not, undefined while it is on its way. */
  text: string | null | undefined;
  title: string;
  quote: string;
  start: number;
}

const NOT_KEPT =
  "The text of this article was not kept when it was imported. Import the article again: its rows stay as they are, and it is shown here from then on.";
const NOT_THERE = "The quote of this row does not stand in the article as it was imported.";

/** Fills the pane; what stands there already is not drawn anew, so that it keeps its place. */
export function articlePane(): { element: HTMLElement; show(shown: Shown): void } {
  const title = element("p", { class: "quiet title" });
  const hint = element("p", { class: "quiet" });
  const text = element("div", {
    id: "review-text",
    class: "text",
    role: "group",
    tabindex: 0,
    "aria-label": "The article, its sentence marked",
  });
  let last = "";
  const center = () => {
    const mark = text.querySelector("mark");
    if (!mark) text.scrollTop = 0;
    else text.scrollTop = mark.offsetTop - text.offsetTop - Math.max(12, (text.clientHeight - mark.offsetHeight) / 2);
  };
  // What is told below the article takes room from it.
  new ResizeObserver(center).observe(text);
  return {
    element: element("div", { class: "article" }, title, hint, text),
    show(shown) {
      const drawn = JSON.stringify(shown);
      if (drawn === last) return;
      last = drawn;
      const span = shown.text ? locate(shown.text, shown.quote, shown.start) : null;
      title.textContent = shown.title;
      hint.textContent = shown.text === null ? NOT_KEPT : shown.text && shown.quote && !span ? NOT_THERE : "";
      fill(text, ...wordsOf(shown, span));
      center();
    },
  };
}

function wordsOf({ text, quote }: Shown, span: { start: number; end: number } | null): Child[] {
  if (!text) return quote ? [element("mark", {}, quote)] : [];
  if (!span) return [text];
  return [text.slice(0, span.start), element("mark", {}, text.slice(span.start, span.end)), text.slice(span.end)];
}
