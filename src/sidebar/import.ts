// The footer: import, what was written where, undo, and errors with their remedy.
import type { ImportAnswer } from "../addon/bridge";
import type { Bridge } from "./bridge";
import { byId, element, fill } from "./element";
import { explain } from "./explain";
import { hasImported, offer, payload, whyNot } from "./payload";
import { began, EMPTY, failed, imported, type State, type Store, undone } from "./state";
import { counted } from "./words";

type TabReport = ImportAnswer["tabs"][number];

/** "5 rows added, 1 updated, 2 cells kept as edited". */
export function reportOf({ added, updated, kept }: TabReport): string {
  const parts = [
    added ? `${counted(added, "row")} added` : "",
    updated ? `${updated} updated` : "",
    kept ? `${counted(kept, "cell")} kept as edited` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

export function showImport(store: Store, bridge: Bridge): void {
  const button = byId("import", HTMLButtonElement);
  const reason = byId("import-reason", HTMLElement);
  const problem = byId("problem", HTMLElement);
  const outcome = byId("outcome", HTMLElement);

  const send = async () => {
    const parcel = payload(store.get());
    if (!parcel || store.get().busy) return;
    store.apply(began("importing"));
    try {
      const answer = await bridge.importFacts(parcel);
      store.apply(answer.ok ? imported(answer) : failed({ message: answer.message, remedy: "" }));
    } catch (error) {
      store.apply(failed(explain(error)));
    }
  };
  const undo = async (importId: string) => {
    if (store.get().busy) return;
    store.apply(began("undoing"));
    try {
      const answer = await bridge.undo(importId);
      store.apply(answer.ok ? undone(answer.message) : failed({ message: answer.message, remedy: "" }));
      if (answer.ok) button.focus();
    } catch (error) {
      store.apply(failed(explain(error)));
    }
  };
  const next = () => {
    store.apply(() => EMPTY);
    byId("text", HTMLTextAreaElement).focus();
  };

  button.addEventListener("click", send);
  store.subscribe((state, before) => {
    const why = whyNot(state);
    button.textContent = offer(state);
    button.classList.toggle("again", hasImported(state));
    button.setAttribute("aria-disabled", String(why !== null || state.busy !== null));
    reason.textContent = why ?? "";
    reason.hidden = why === null;
    if (state.problem !== before.problem) fill(problem, ...told(state));
    if (state.outcome !== before.outcome) fill(outcome, ...written(state, undo, next));
    const undoButton = document.getElementById("undo");
    if (undoButton) undoButton.textContent = state.busy === "undoing" ? "Undoing\u2026" : "Undo";
  });
}

function told({ problem }: State): HTMLElement[] {
  if (!problem) return [];
  const remedy = problem.remedy ? [element("p", {}, problem.remedy)] : [];
  return [element("p", {}, element("strong", {}, problem.message)), ...remedy];
}

function written({ outcome }: State, undo: (importId: string) => void, next: () => void): HTMLElement[] {
  if (!outcome) return [];
  if (outcome.undone !== null) return [element("p", {}, element("strong", {}, outcome.undone))];
  const { message, tabs, importId } = outcome.answer;
  const touched = tabs.filter(({ added, updated, kept }) => added + updated + kept > 0);
  return [
    element("p", {}, element("strong", {}, message)),
    element(
      "dl",
      { class: "fields" },
      ...touched.flatMap((tab) => [element("dt", {}, tab.name), element("dd", {}, reportOf(tab))]),
    ),
    element(
      "div",
      { class: "row" },
      importId ? element("button", { type: "button", id: "undo", onclick: () => undo(importId) }, "Undo") : null,
      element("button", { type: "button", class: "plain", onclick: next }, "Next article"),
    ),
  ];
}
