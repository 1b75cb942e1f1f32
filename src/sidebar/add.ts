// Rows from what the engine passed over: a sentence that it gives a reason for, or any words that are selected.
import type { Silence } from "../extract/facts";
import type { GoTo } from "./actions";
import { draftFrom } from "./draft";
import { added } from "./edits";
import { byId, type Child, element } from "./element";
import { failed, type Span, type State, type Store } from "./state";
import { SILENCES } from "./words";

const NO_SELECTION = {
  message: "No words of the article are selected.",
  remedy: "Select a sentence in the article text at the top, then press this button.",
};

/** Beside a sentence that gave no row; what was added already is only said. */
export function addButton(store: Store, { reason, start, end }: Silence, goTo: GoTo): HTMLElement {
  const { own } = store.get();
  const there = own.some(({ agreement: { evidence } }) => evidence.start === start && evidence.end === end);
  if (there) return element("span", { class: "quiet" }, "Added as a row");
  const onclick = () => add(store, { start, end }, `Added by hand. Passed over: ${SILENCES[reason]}.`, goTo);
  return element("button", { type: "button", class: "plain add", onclick }, "Add as a row");
}

/** Makes a row of the words that are selected in the article's box. */
export function addSelected(store: Store, goTo: GoTo): Child {
  const onclick = () => {
    const box = byId("text", HTMLTextAreaElement);
    const { text } = store.get();
    const [start, end] = [box.selectionStart, box.selectionEnd].map((at) => offsetIn(text, at));
    const span = start === undefined || end === undefined ? null : trimmed(text, { start, end });
    if (span === null) return store.apply(failed(NO_SELECTION));
    add(store, span, "Added by hand.", goTo);
  };
  return element(
    "div",
    { class: "missing" },
    element("p", { class: "quiet" }, "A row is missing? Select its sentence in the article text above."),
    element("button", { type: "button", id: "add-selected", onclick }, "Add the selected text as a row"),
  );
}

function add(store: Store, { start, end }: Span, remark: string, goTo: GoTo): void {
  const quote = store.get().text.slice(start, end);
  store.apply(added(draftFrom({ quote, start, end }), remark));
  const { own } = store.get();
  goTo(own[own.length - 1]?.agreement.id ?? "");
}

/** A text area counts CR LF as one character, the text as given as two. */
export function offsetIn(text: State["text"], inBox: number): number {
  let at = 0;
  for (let seen = 0; seen < inBox && at < text.length; seen++) at += text.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

/** Without the blanks around it; null where nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}
