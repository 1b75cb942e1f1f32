// What can be done to a whole row: split it, merge it into another, put it back as it was read.
import type { Part } from "./correct";
import { merged, restored, split } from "./edits";
import { element, fill } from "./element";
import { isCorrected, type Row, rowsOf } from "./rows";
import type { Store } from "./state";

/** Shows the card of a row to the analyst, wherever it stands now. */
export type GoTo = (id: string) => void;

/** `index` makes the ids unique on the page. */
export function actions(store: Store, first: Row, index: number, goTo: GoTo): Part {
  let row = first;
  const { id } = first.now;
  const target = element("select", { id: `merge-${index}`, "aria-label": "Row to merge into" });
  const halve = () => {
    store.apply(split(row));
    const { own } = store.get();
    goTo(own[own.length - 1]?.agreement.id ?? id);
  };
  const join = () => {
    const into = target.value;
    if (into === "") return target.focus();
    store.apply(merged(id, into));
    goTo(into);
  };
  const putBack = () => {
    const others = rowsOf(store.get()).map(({ now }) => now.id);
    const next = others[Math.max(0, others.indexOf(id) - 1)] ?? id;
    store.apply(restored(id));
    goTo(row.read ? id : next);
  };
  const button = (words: string, onclick: () => void) =>
    element("button", { type: "button", class: "plain", onclick }, words);
  const back = button("", putBack);
  const choice = element("div", { class: "row" }, target, button("Merge", join));
  const nodes = [element("div", { class: "row" }, button("Split in two", halve), back), choice];
  return {
    nodes,
    show(now) {
      row = now;
      back.textContent = now.read ? "Put back as read" : "Remove row";
      back.hidden = !isCorrected(now);
      const others = rowsOf(store.get()).filter((other) => other.now.id !== id);
      choice.hidden = others.length === 0;
      const options = others.map((other) => element("option", { value: other.now.id }, nameOf(other)));
      fill(target, element("option", { value: "" }, "Merge into\u2026"), ...options);
    },
  };
}

function nameOf({ now }: Row): string {
  const parties = now.parties.map(({ name }) => name).join(" \u2013 ") || "Parties not named";
  return now.title ? `${parties}: ${now.title}` : parties;
}
