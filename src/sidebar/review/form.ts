// The form by which a row of the sheet is corrected: the fields of a card before import.
import type { ReviewRow } from "../../addon/review/bridge";
import type { Agreement } from "../../extract/facts";
import { fields, menus } from "../correct";
import { element } from "../element";
import { correct } from "../rows";
import { createStore } from "../state";
import { agreementOf } from "./record";

/** Makes the ids unique on the page: cards count from 1. */
const INDEX = 0;

/** Its buttons stand below the article, where nothing moves while a field is left. `save` is given the row before and after. */
export function correctionForm(row: ReviewRow, save: (read: Agreement, now: Agreement) => void): HTMLFormElement {
  const read = agreementOf(row);
  const shape = { read, now: read, remark: "" };
  const store = createStore();
  const parts = [menus(store, shape, INDEX), fields(store, shape, INDEX)];
  const now = () => correct(read, store.get().corrections[read.id]);
  store.subscribe(() => {
    for (const part of parts) part.show({ ...shape, now: now() });
  });
  store.apply((state) => state);
  const submit = (event: Event) => {
    event.preventDefault();
    // A field tells its change when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    save(read, now());
  };
  return element(
    "form",
    { id: "review-form", "aria-label": "Correct this row", onsubmit: submit },
    ...parts.flatMap(({ nodes }) => nodes),
  );
}
