// Intake: what is pasted into the article's box, dropped on the page or opened as a file.
import { messageOf } from "../../addon/message";
import { byId } from "../element";
import { failed, opened, type Store } from "../state";
import { partsOfFile, partsOfPaste } from "./parts";

const READABLE = /\.(?:txt|html?|eml)$/i;

const NO_TEXT = {
  message: "This file holds no article text.",
  remedy: "Open a .txt, .html or .eml file, or paste the article's text.",
};

/** A paste of several articles, or of a page, is taken apart; every other one goes into the box as ever. */
export function takeIn(store: Store): void {
  const box = byId("text", HTMLTextAreaElement);
  const file = byId("file", HTMLInputElement);

  box.addEventListener("paste", (event) => {
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const data = event.clipboardData;
    if (!whole || !data) return;
    const parts = partsOfPaste(data.getData("text/plain"), data.getData("text/html"));
    if (!parts) return;
    event.preventDefault();
    store.apply(opened(parts));
  });

  const open = async (files: readonly File[]) => {
    try {
      const readable = files.filter(({ name }) => READABLE.test(name));
      const bytes = await Promise.all(readable.map((each) => each.arrayBuffer()));
      const all = readable.flatMap(({ name }, at) =>
        partsOfFile(name, new Uint8Array(bytes[at] ?? new ArrayBuffer(0))),
      );
      const parts = all.filter(({ text }) => text.trim() !== "");
      store.apply(parts.length > 0 ? opened(parts) : failed(NO_TEXT));
    } catch (error) {
      store.apply(failed({ message: "The file could not be read.", remedy: messageOf(error) }));
    }
  };
  byId("open", HTMLButtonElement).addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    await open([...(file.files ?? [])]);
    file.value = "";
  });
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    open(files);
  });
}
