// What was found in the article: the summary, a card an agreement, totals, minerals, and why nothing.
import { several } from "../addon/message";
import type { Facts } from "../extract/facts";
import type { GoTo } from "./actions";
import { addSelected } from "./add";
import { byId, type Child, element, fill } from "./element";
import { mineralNotes, nothingFound, totals, whyNothing } from "./notes";
import { followMark } from "./quote";
import { agreementCard, type Card } from "./row";
import { type Row, rowsOf } from "./rows";
import type { State, Store } from "./state";
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

/** Draws the preview anew whenever a text was read, and brings its cards in line with what the analyst does. */
export function showPreview(store: Store): void {
  const status = byId("status", HTMLElement);
  const preview = byId("preview", HTMLElement);
  const intro = byId("intro", HTMLElement);
  const cards = new Map<string, Card>();
  followMark(store, preview);

  const goTo = (id: string) => {
    const box = preview.querySelector<HTMLInputElement>(`[data-tick="${id}"]`);
    box?.closest(".card")?.scrollIntoView({ block: "nearest" });
    box?.focus();
  };
  /** A row's card stays as it is, opened and all, also where the row comes back. */
  const cardOf = (row: Row): Card => {
    const card = cards.get(row.now.id) ?? agreementCard(store, row, cards.size + 1, goTo);
    cards.set(row.now.id, card);
    return card;
  };
  const draw = (state: State) => {
    const rows = rowsOf(state);
    const items = rows.map((row) => cardOf(row).element);
    const open = preview.querySelector<HTMLDetailsElement>(".silences")?.open ?? rows.length === 0;
    fill(preview, ...(state.reading ? found(store, state.reading.facts, items, open, goTo) : []));
    for (const row of rows) cards.get(row.now.id)?.show(row);
    showTicks(state, preview);
  };
  store.subscribe((state, before) => {
    if (state.reading !== before.reading) {
      cards.clear();
      preview.replaceChildren();
      intro.hidden = state.reading !== null;
      status.textContent = state.reading ? summary(state.reading.facts) : "";
      draw(state);
    } else if (state.own !== before.own || state.merged !== before.merged) draw(state);
    else if (state.corrections !== before.corrections) {
      for (const row of rowsOf(state)) cards.get(row.now.id)?.show(row);
    } else if (state.leftOut !== before.leftOut) showTicks(state, preview);
  });
}

function found(store: Store, facts: Facts, items: readonly HTMLLIElement[], open: boolean, goTo: GoTo): Child[] {
  const { counts, coverage } = facts;
  return [
    coverage.note ? element("p", { class: "quiet" }, coverage.note) : null,
    items.length > 0
      ? element(
          "section",
          {},
          element("div", { class: "row spread" }, element("h2", {}, "Agreements"), tickAll(store)),
          element("ul", { class: "cards" }, ...items),
        )
      : nothingFound(facts),
    totals(store, counts),
    mineralNotes(store, facts.mineralNotes),
    whyNothing(store, facts, open, goTo),
    addSelected(store, goTo),
  ];
}
