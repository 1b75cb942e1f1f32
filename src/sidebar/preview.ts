// What was found in the article: the summary, a card an agreement, totals, minerals, and why nothing.
import { several } from "../addon/message";
import type { Facts } from "../extract/facts";
import { byId, type Child, element, fill } from "./element";
import { mineralNotes, nothingFound, totals, whyNothing } from "./notes";
import { followMark } from "./quote";
import { agreementCard, type Card } from "./row";
import { rowsOf } from "./rows";
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

/** Draws the preview anew whenever a text was read, and brings its cards in line with what is corrected. */
export function showPreview(store: Store): void {
  const status = byId("status", HTMLElement);
  const preview = byId("preview", HTMLElement);
  const intro = byId("intro", HTMLElement);
  let cards = new Map<string, Card>();
  followMark(store, preview);
  store.subscribe((state, before) => {
    if (state.leftOut !== before.leftOut) showTicks(state, preview);
    if (state.corrections !== before.corrections) for (const row of rowsOf(state)) cards.get(row.now.id)?.show(row);
    if (state.reading === before.reading) return;
    const rows = rowsOf(state);
    cards = new Map(rows.map((row, at) => [row.now.id, agreementCard(store, row, at + 1)]));
    intro.hidden = state.reading !== null;
    status.textContent = state.reading ? summary(state.reading.facts) : "";
    fill(preview, ...(state.reading ? found(store, state.reading.facts, [...cards.values()]) : []));
    showTicks(state, preview);
  });
}

function found(store: Store, facts: Facts, cards: readonly Card[]): Child[] {
  const { agreements, counts, coverage } = facts;
  return [
    coverage.note ? element("p", { class: "quiet" }, coverage.note) : null,
    cards.length
      ? element(
          "section",
          {},
          element("div", { class: "row spread" }, element("h2", {}, "Agreements"), tickAll(store, agreements)),
          element("ul", { class: "cards" }, ...cards.map((card) => card.element)),
        )
      : nothingFound(facts),
    totals(store, counts),
    mineralNotes(store, facts.mineralNotes),
    whyNothing(store, facts),
  ];
}
