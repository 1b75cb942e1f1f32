// What was found in the article: the summary, a card an agreement, totals, minerals, and why nothing.
import { several } from "../addon/message";
import type { Facts } from "../extract/facts";
import { byId, type Child, element, fill } from "./element";
import { mineralNotes, nothingFound, totals, whyNothing } from "./notes";
import { followMark } from "./quote";
import { agreementCard } from "./row";
import type { Store } from "./state";
import { showTicks, tickAll } from "./ticks";

/** "5 agreements, 4 totals, 6 mineral notes." */
export function summary({ agreements, counts, mineralNotes: notes }: Facts): string {
  const parts = [
    agreements.length ? several(agreements.length, "agreement") : "No agreement found",
    ...(counts.length ? [several(counts.length, "total")] : []),
    ...(notes.length ? [several(notes.length, "mineral note")] : []),
  ];
  return parts.join(", ");
}

/** Draws the preview anew whenever a text was read. */
export function showPreview(store: Store): void {
  const status = byId("status", HTMLElement);
  const preview = byId("preview", HTMLElement);
  const intro = byId("intro", HTMLElement);
  followMark(store, preview);
  store.subscribe((state, before) => {
    if (state.leftOut !== before.leftOut) showTicks(state, preview);
    if (state.reading === before.reading) return;
    intro.hidden = state.reading !== null;
    status.textContent = state.reading ? summary(state.reading.facts) : "";
    fill(preview, ...(state.reading ? found(store, state.reading.facts) : []));
    showTicks(state, preview);
  });
}

function found(store: Store, facts: Facts): Child[] {
  const { agreements, counts, coverage } = facts;
  return [
    coverage.note ? element("p", { class: "quiet" }, coverage.note) : null,
    agreements.length
      ? element(
          "section",
          {},
          element("div", { class: "row spread" }, element("h2", {}, "Agreements"), tickAll(store, agreements)),
          element(
            "ul",
            { class: "cards" },
            ...agreements.map((agreement, at) => agreementCard(store, agreement, at + 1)),
          ),
        )
      : nothingFound(facts),
    totals(store, counts),
    mineralNotes(store, facts.mineralNotes),
    whyNothing(store, facts),
  ];
}
