// Puts the sidebar together: the store, its parts, the reading of what is pasted, the selected cells.
import type { Facts } from "../extract/facts";
import { showArticle } from "./article";
import type { Bridge } from "./bridge";
import { showContext } from "./context";
import { explain } from "./explain";
import { showImport } from "./import";
import { showPreview } from "./preview";
import { began, createStore, failed, took, wasRead } from "./state";

/** Milliseconds of quiet before a text that is being typed is read. */
const PAUSE = 150;

export type Read = (text: string, options: { published?: string | null }) => Facts;

/** Starts the sidebar in the page of page.html. */
export function startSidebar(read: Read, bridge: Bridge): void {
  const store = createStore();

  const take = async () => {
    store.apply(began("taking"));
    try {
      const selection = await bridge.takeSelection();
      if (selection.text.trim() === "") {
        const message = "The selected cells are empty.";
        store.apply(failed({ message, remedy: "Select the cell that holds the article, or paste its text above." }));
      } else store.apply(took(selection));
    } catch (error) {
      store.apply(failed(explain(error)));
    }
  };

  const readNow = () => {
    const { text, source } = store.get();
    try {
      store.apply(wasRead(text, text.trim() === "" ? null : read(text, { published: source.published || null })));
    } catch (error) {
      const message = "This text could not be read.";
      const said = error instanceof Error ? error.message : String(error);
      store.apply(failed({ message, remedy: `Paste it again as plain text, or report this: ${said}` }));
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
