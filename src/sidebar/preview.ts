// What was found in the article: the summary, a card an agreement, totals, minerals, and why nothing.
import { several } from "../addon/message";
import type { Facts } from "../extract/facts";
import type { GoTo } from "./actions";
import { addSelected } from "./add";
import { cardList } from "./cards";
import { byId, type Child, element, fill } from "./element";
import { mineralNotes, nothingFound, totals, whyNothing } from "./notes";
import { followMark } from "./quote";
import { isUnder, rowsOf } from "./rows";
import type { State, Store } from "./state";
import { coverageInWords } from "./words";

/** "5 agreements, 4 totals, 6 mineral notes." */
export function summary({ agreements, counts, mineralNotes: notes }: Facts): string {
  const parts = [
    agreements.length ? several(agreements.length, "agreement") : "No agreement found",
    ...(counts.length ? [several(counts.length, "total")] : []),
    ...(notes.length ? [several(notes.length, "mineral note")] : []),
  ];
  return parts.join(", ");
}

/** Sentences without a row; where there are more, they follow after the cards, so that the page is not held up. */
const MANY = 40;

/** Draws the preview whenever a text was read, and brings its cards in line with what the analyst does. */
export function showPreview(store: Store): void {
  const status = byId("status", HTMLElement);
  const preview = byId("preview", HTMLElement);
  const intro = byId("intro", HTMLElement);
  const goTo = (id: string) => {
    const box = preview.querySelector<HTMLInputElement>(`[data-tick="${id}"]`);
    box?.closest(".card")?.scrollIntoView({ block: "nearest" });
    box?.focus();
  };
  const cards = cardList(store, goTo);
  const [above, below] = [element("div"), element("div")];
  preview.append(above, cards.element, below);
  let later: number | undefined;
  followMark(store, preview);

  store.subscribe((state, before) => {
    const { reading, own, merged, corrections, leftOut } = state;
    const read = reading !== before.reading;
    const set = state.settings !== before.settings;
    if (read) {
      intro.hidden = reading !== null;
      status.textContent = reading ? summary(reading.facts) : "";
    }
    const rows = own !== before.own || merged !== before.merged;
    if (read || rows || set || corrections !== before.corrections || leftOut !== before.leftOut) cards.draw(state);
    if (!read && !rows && !set) return;
    const none = rowsOf(state).length === 0;
    fill(above, ...(reading ? [coverage(reading.facts), under(state), none ? nothingFound(reading.facts) : null] : []));
    if (!read && !rows) return;
    window.clearTimeout(later);
    const rest = () => {
      const open = reading !== null && below.querySelector<HTMLDetailsElement>(".silences")?.open;
      fill(below, ...(reading ? beside(store, reading.facts, open ?? none, goTo) : []));
    };
    if (reading && reading.facts.silences.length > MANY) later = window.setTimeout(rest);
    else rest();
  });
}

function coverage({ coverage: stated }: Facts): Child {
  const words = coverageInWords(stated);
  return words ? element("p", { class: "quiet" }, words) : null;
}

/** How many rows the settings leave unticked. */
function under(state: State): Child {
  const count = rowsOf(state).filter((row) => isUnder(state, row)).length;
  if (count === 0) return null;
  const words = `${several(count, "agreement starts", "agreements start")} unticked: less sure than Settings ask for.`;
  return element("p", { class: "quiet" }, words);
}

function beside(store: Store, facts: Facts, open: boolean, goTo: GoTo): Child[] {
  return [
    totals(store, facts.counts),
    mineralNotes(store, facts.mineralNotes),
    whyNothing(store, facts, open, goTo),
    addSelected(store, goTo),
  ];
}
