// What stands beside the agreements: totals, mineral notes, and the sentences that gave no row.
import { several } from "../addon/message";
import type { Count, Facts, MineralNote, Silence } from "../extract/facts";
import { countryName } from "../lexicon/countries";
import type { GoTo } from "./actions";
import { addButton } from "./add";
import { type Child, element } from "./element";
import { quoteButton } from "./quote";
import type { Store } from "./state";
import { capital, rankInWords, SILENCES, totalInWords } from "./words";

/** A heading over a list; nothing where the list is empty. */
function section(title: string, items: HTMLLIElement[]): Child {
  if (items.length === 0) return null;
  return element("section", {}, element("h2", {}, title), element("ul", { class: "notes" }, ...items));
}

export function totals(store: Store, counts: Count[]): Child {
  const items = counts.map((count) =>
    element("li", {}, element("strong", {}, capital(totalInWords(count))), quoteButton(store, count.evidence, count)),
  );
  return section("Totals in the text", items);
}

/** "Largest; 43 % of the total; 300 million tons". */
function figures({ kind, rank, share, amount }: MineralNote): string {
  const parts = [kind, rank === null ? "" : rankInWords(rank), share === null ? "" : `${share}% share`, amount ?? ""];
  return capital(parts.filter(Boolean).join(", "));
}

export function mineralNotes(store: Store, notes: MineralNote[]): Child {
  const items = notes.map((note) =>
    element(
      "li",
      {},
      element(
        "strong",
        {},
        [capital(note.mineral), note.country && countryName(note.country)].filter(Boolean).join(", "),
      ),
      element("span", { class: "subject" }, figures(note)),
      quoteButton(store, note.evidence, note),
    ),
  );
  return section("Minerals", items);
}

/** In place of the rows: why there is none. */
export function nothingFound({ article, silences }: Facts): Child {
  if (!article.english) {
    return card(
      "Pactsheet reads English",
      "This text does not look like English, so no agreement was read from it. Paste an English version of the article.",
    );
  }
  const reason = silences.length
    ? `${several(silences.length, "sentence speaks", "sentences speak")} of an agreement, but none names one that was signed, announced, planned, negotiated or ended between parties. The reasons stand below.`
    : "No sentence speaks of an agreement, memorandum, treaty, contract or the like. Check that the whole article was pasted.";
  return card("Why there is no row", reason);
}

function card(title: string, reason: string): HTMLElement {
  return element("div", { class: "card nothing" }, element("h2", {}, title), element("p", {}, reason));
}

/** The sentences that speak of an agreement and gave no row, by reason; open where there are no rows at all. */
export function whyNothing(store: Store, { silences }: Facts, open: boolean, goTo: GoTo): Child {
  if (silences.length === 0) return null;
  const groups = new Map<Silence["reason"], Silence[]>();
  for (const silence of silences) groups.set(silence.reason, [...(groups.get(silence.reason) ?? []), silence]);
  return element(
    "details",
    { class: "silences", open },
    element("summary", {}, "Sentences that gave no row", element("span", { class: "quiet" }, ` ${silences.length}`)),
    ...[...groups].flatMap(([reason, members]) => [
      element("h3", {}, SILENCES[reason]),
      element(
        "ul",
        { class: "notes" },
        ...members.map((member) =>
          element("li", {}, quoteButton(store, member.evidence, member), addButton(store, member, goTo)),
        ),
      ),
    ]),
  );
}
