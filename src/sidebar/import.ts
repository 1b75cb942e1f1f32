// The footer: import, what was written where, undo, and errors with their remedy.
import type { ImportAnswer } from "../addon/bridge";
import { several } from "../addon/message";
import type { Bridge } from "./bridge";
import { ask } from "./call";
import { byId, element, fill } from "./element";
import { isIdle, offer, payload, whyNot } from "./payload";
import { cleared, failed, imported, type State, type Store, shown, turned, undone } from "./state";

type TabReport = ImportAnswer["tabs"][number];

/** "5 rows added, 1 updated, 2 cells kept as edited". */
export function reportOf({ added, updated, kept }: TabReport): string {
  const parts = [
    added ? `${several(added, "row")} added` : "",
    updated ? `${updated} updated` : "",
    kept ? `${several(kept, "cell")} kept as edited` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

export function showImport(store: Store, bridge: Bridge): void {
  const button = byId("import", HTMLButtonElement);
  const reason = byId("import-reason", HTMLElement);
  const problem = byId("problem", HTMLElement);
  const outcome = byId("outcome", HTMLElement);

  const refused = (message: string) => failed({ message, remedy: "" });
  const send = () => {
    const parcel = payload(store.get());
    if (!parcel) return;
    const { text } = store.get();
    const call = () => bridge.importFacts({ ...parcel, text });
    ask(store, "importing", call, (answer) => (answer.ok ? imported(answer) : refused(answer.message)));
  };
  const undo = async (importId: string) => {
    const call = () => bridge.undo(importId);
    await ask(store, "undoing", call, ({ ok, message }) => (ok ? undone(message) : refused(message)));
    if (store.get().outcome?.undone) button.focus();
  };
  const show = ({ sheetId, range = "A1" }: TabReport) =>
    ask(store, "showing", () => bridge.show({ sheetId, range }), shown);
  const next = () => {
    const { pile, at } = store.get();
    store.apply(at + 1 < pile.length ? turned(at + 1) : cleared);
    byId("text", HTMLTextAreaElement).focus();
  };

  button.addEventListener("click", send);
  store.subscribe((state, before) => {
    const why = whyNot(state);
    button.textContent = offer(state);
    button.classList.toggle("again", isIdle(state));
    button.setAttribute("aria-disabled", String(why !== null || state.busy !== null));
    reason.textContent = why ?? "";
    reason.hidden = why === null;
    if (state.problem !== before.problem) fill(problem, ...told(state));
    if (state.outcome !== before.outcome) fill(outcome, ...written(state, { undo, next, show }));
    const undoButton = document.getElementById("undo");
    if (undoButton) undoButton.textContent = state.busy === "undoing" ? "Undoing\u2026" : "Undo";
  });
}

function told({ problem }: State): HTMLElement[] {
  if (!problem) return [];
  const remedy = problem.remedy ? [element("p", {}, problem.remedy)] : [];
  return [element("p", {}, element("strong", {}, problem.message)), ...remedy];
}

interface Steps {
  undo(importId: string): void;
  next(): void;
  show(tab: TabReport): void;
}

function written({ outcome }: State, { undo, next, show }: Steps): HTMLElement[] {
  if (!outcome) return [];
  if (outcome.undone !== null) return [element("p", {}, element("strong", {}, outcome.undone))];
  const { message, tabs, importId } = outcome.answer;
  const touched = tabs.filter(({ added, updated, kept }) => added + updated + kept > 0);
  return [
    element("p", {}, element("strong", {}, message)),
    element(
      "dl",
      { class: "fields" },
      ...touched.flatMap((tab) => [element("dt", {}, tabButton(tab, show)), element("dd", {}, reportOf(tab))]),
    ),
    element(
      "div",
      { class: "row" },
      importId ? element("button", { type: "button", id: "undo", onclick: () => undo(importId) }, "Undo") : null,
      element("button", { type: "button", class: "plain", onclick: next }, "Next article"),
    ),
  ];
}

/** The tab's name as the way to its new rows. */
function tabButton(tab: TabReport, show: (tab: TabReport) => void): HTMLElement {
  const attributes = { type: "button", class: "tab", title: "Select in the sheet", onclick: () => show(tab) };
  return element("button", attributes, tab.name);
}
