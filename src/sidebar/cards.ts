// The list of cards, one a row: a card stays, opened and all, as long as the article has its row.
import type { GoTo } from "./actions";
import { element } from "./element";
import { agreementCard, type Card } from "./row";
import { type Row, rowsOf } from "./rows";
import type { State, Store } from "./state";
import { showTicks, tickAll } from "./ticks";

/** New cards that are made at once: the others follow by and by, so that many do not hold up the page. */
const SLICE = 8;

export interface CardList {
  element: HTMLElement;
  /** Brings the cards in line with the state. */
  draw(state: State): void;
}

export function cardList(store: Store, goTo: GoTo): CardList {
  const list = element("ul", { class: "cards" });
  const all = tickAll(store);
  const heading = element("div", { class: "row spread" }, element("h2", {}, "Agreements"), all);
  const section = element("section", {}, heading, list);
  const cards = new Map<string, Card & { index: number }>();
  let later: number | undefined;

  const isMade = (row: Row) => cards.get(row.now.id)?.fits(row) === true;
  const make = (row: Row) => {
    const index = cards.get(row.now.id)?.index ?? cards.size + 1;
    cards.set(row.now.id, { ...agreementCard(store, row, index, goTo), index });
  };
  const draw = (state: State) => {
    window.clearTimeout(later);
    if (state.reading === null) cards.clear();
    const rows = rowsOf(state);
    const missing = rows.filter((row) => !isMade(row));
    for (const row of missing.slice(0, SLICE)) make(row);
    if (missing.length > SLICE) later = window.setTimeout(() => draw(store.get()));
    const made = rows.filter(isMade);
    for (const row of made) cards.get(row.now.id)?.show(row);
    arrange(
      list,
      made.flatMap((row) => cards.get(row.now.id)?.element ?? []),
    );
    section.hidden = rows.length === 0;
    all.hidden = rows.length < 2;
    showTicks(state, rows, section);
  };
  return { element: section, draw };
}

/** What stands in its place already is not touched. */
function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  items.forEach((item, at) => {
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
  });
  while (list.children.length > items.length) list.lastChild?.remove();
}
