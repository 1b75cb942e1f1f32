// The panel of settings: which rows are ticked at first, and which columns are written; kept in the document.
import { OPTIONAL, type Settings } from "../addon/tracker/settings";
import { columns } from "../table";
import type { Bridge } from "./bridge";
import { ask } from "./call";
import { byId, element, fill } from "./element";
import { explain } from "./explain";
import { type Store, settled } from "./state";

/** Asks for the document's settings at once: until they are there, and where they cannot be had, every row is ticked. */
export function showSettings(store: Store, bridge: Bridge): void {
  const least = byId("settings-least", HTMLSelectElement);
  const save = byId("settings-save", HTMLButtonElement);
  const status = byId("settings-status", HTMLElement);
  const problem = byId("settings-problem", HTMLElement);
  const headers = new Map(columns.agreements().map(({ key, header }) => [key, header]));
  const boxes = OPTIONAL.map((key) => element("input", { type: "checkbox", id: `column-of-${key}`, value: key }));
  fill(
    byId("settings-columns", HTMLElement),
    ...boxes.map((box) => element("label", { class: "check", for: box.id }, box, headers.get(box.value) ?? "")),
  );

  const show = (settings: Settings) => {
    least.value = settings.least;
    for (const box of boxes) box.checked = !settings.blank.includes(box.value);
  };
  const load = async () => {
    try {
      store.apply(settled(await bridge.settings()));
    } catch (error) {
      const { message, remedy } = explain(error);
      fill(problem, element("strong", {}, "The settings of this document could not be read."), ` ${message} ${remedy}`);
    }
  };
  save.addEventListener("click", () => {
    status.textContent = "";
    const blank = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    const settings: Settings = { least: least.value as Settings["least"], blank };
    ask(
      store,
      "saving",
      () => bridge.keepSettings(settings),
      (kept) => {
        status.textContent = "Saved for everyone who uses this document.";
        fill(problem);
        return (state) => ({ ...settled(kept)(state), busy: null });
      },
    );
  });
  for (const field of [least, ...boxes]) field.addEventListener("change", () => (status.textContent = ""));

  store.subscribe((state, before) => {
    if (state.settings !== before.settings) show(state.settings);
    save.textContent = state.busy === "saving" ? "Saving\u2026" : "Save settings";
    save.setAttribute("aria-disabled", String(state.busy !== null));
  });
  show(store.get().settings);
  load();
}
