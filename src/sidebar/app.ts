// Puts the sidebar together: the store, its parts, the reading of what is pasted, the selected cells.
import { messageOf } from "../addon/message";
import { showArticle } from "./article";
import type { Bridge } from "./bridge";
import { ask } from "./call";
import { showColumn } from "./column/view";
import { showContext } from "./context";
import { lookAhead } from "./foresight";
import { showImport } from "./import";
import { keepWork, keptWork } from "./kept";
import { takeIn } from "./paste/intake";
import { showPile } from "./pile";
import { showPreview } from "./preview";
import type { Read } from "./reader";
import { showReview } from "./review/view";
import { showSettings } from "./settings";
import { createStore, failed, took, wasRead } from "./state";

/** Milliseconds of quiet before a text that is being typed is read, where reading holds up the page. */
const PAUSE = 150;

const EMPTY_CELLS = {
  message: "The selected cells are empty.",
  remedy: "Select the cell that holds the article, or paste its text above.",
};

/** Starts the sidebar in the page of page.html. */
export function startSidebar(read: Read, bridge: Bridge): void {
  const store = createStore();

  const take = () =>
    ask(store, "taking", bridge.takeSelection, (selection) =>
      selection.text.trim() === "" ? failed(EMPTY_CELLS) : took(selection),
    );

  let pause = 0;
  let busy = false;
  let waiting: number | undefined;
  /** One reading at a time; what was typed meanwhile is read next. */
  const readNow = async () => {
    if (busy) return;
    busy = true;
    const { text, source } = store.get();
    const published = source.published || null;
    try {
      const answer = text.trim() === "" ? null : read(text, { published });
      pause = answer instanceof Promise ? 0 : PAUSE;
      store.apply(wasRead(text, answer instanceof Promise ? await answer : answer));
    } catch (error) {
      const message = "This text could not be read.";
      store.apply(failed({ message, remedy: `Paste it again as plain text, or report this: ${messageOf(error)}` }));
    }
    busy = false;
    const now = store.get();
    if (now.text !== text || (now.source.published || null) !== published) readSoon();
  };
  const readSoon = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(readNow, pause);
  };

  showArticle(store, take);
  showPile(store);
  takeIn(store);
  showPreview(store);
  showContext(store);
  showImport(store, bridge);
  showColumn(bridge);
  showReview(bridge, document.documentElement.dataset.open);
  showSettings(store, bridge);
  lookAhead(store, bridge);
  keepWork(store);

  store.subscribe((state, before) => {
    const sameText = state.text === before.text;
    if (!sameText || (state.source.published ?? "") !== (before.source.published ?? "")) readSoon();
  });
  store.apply(keptWork() ?? ((state) => state));
}
