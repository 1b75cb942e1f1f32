// Puts the sidebar together: the store, its parts, the reading of what is pasted, the selected cells.
import { messageOf } from "../addon/message";
import type { Facts } from "../extract/facts";
import { showArticle } from "./article";
import type { Bridge } from "./bridge";
import { ask } from "./call";
import { showContext } from "./context";
import { showImport } from "./import";
import { showPreview } from "./preview";
import { createStore, failed, took, wasRead } from "./state";

/** Milliseconds of quiet before a text that is being typed is read. */
const PAUSE = 150;

const EMPTY_CELLS = {
  message: "The selected cells are empty.",
  remedy: "Select the cell that holds the article, or paste its text above.",
};

export type Read = (text: string, options: { published?: string | null }) => Facts;

/** Starts the sidebar in the page of page.html. */
export function startSidebar(read: Read, bridge: Bridge): void {
  const store = createStore();

  const take = () =>
    ask(store, "taking", bridge.takeSelection, (selection) =>
      selection.text.trim() === "" ? failed(EMPTY_CELLS) : took(selection),
    );

  const readNow = () => {
    const { text, source } = store.get();
    try {
      store.apply(wasRead(text, text.trim() === "" ? null : read(text, { published: source.published || null })));
    } catch (error) {
      const message = "This text could not be read.";
      store.apply(failed({ message, remedy: `Paste it again as plain text, or report this: ${messageOf(error)}` }));
    }
  };

  showArticle(store, take);
  showPreview(store);
  showContext(store);
  showImport(store, bridge);

  let waiting: number | undefined;
  store.subscribe((state, before) => {
    const sameText = state.text === before.text;
    if (sameText && (state.source.published ?? "") === (before.source.published ?? "")) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(readNow, PAUSE);
  });
  store.apply((state) => state);
}
