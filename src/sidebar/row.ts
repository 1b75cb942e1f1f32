// One row as a card: tick box, its sentence, fields to correct, what the text states, and why it is a row.
import type { Agreement } from "../extract/facts";
import { actions, type GoTo } from "./actions";
import { fields, menus } from "./correct";
import { element, fill } from "./element";
import { quoteButton } from "./quote";
import { isCorrected, type Row } from "./rows";
import type { Store } from "./state";
import { tickBox } from "./ticks";
import { CONFIDENCE, dateInWords, sectorNames } from "./words";

/** Characters of parties that fit beside the tick box; where there are more, each party starts its own line. */
const LINE = 32;

export interface Card {
  element: HTMLLIElement;
  /** Whether it can show the row: what was read is the same, apart from where it stands. */
  fits(row: Row): boolean;
  /** Brings the card in line with a row that was corrected, or whose sentence has moved. */
  show(row: Row): void;
}

/** `index` makes the ids of the card's parts unique on the page. */
export function agreementCard(store: Store, row: Row, index: number, goTo: GoTo): Card {
  const { id, title, confidence } = row.now;
  let shown = row;
  let quote = quoteOf(store, row);
  const names = element("strong", {});
  const changed = element("span", { class: "confidence changed" });
  const remark = element("p", { class: "quiet remark" });
  const stated = element("dl", { class: "fields" });
  const parts = [menus(store, row, index)];
  const more = element("details", { class: "more" });
  /** Made when it is opened for the first time, for an article may have a hundred rows. */
  const open = () => {
    if (parts.length > 1) return;
    for (const part of [fields(store, shown, index), actions(store, shown, index, goTo)]) {
      part.show(shown);
      parts.push(part);
      more.append(...part.nodes);
    }
  };
  more.append(element("summary", { onclick: open }, "Correct more"));
  const head = element(
    "div",
    { class: "head" },
    tickBox(store, id, `tick-${index}`),
    element(
      "label",
      { class: "party", for: `tick-${index}`, id: `name-${index}` },
      names,
      title ? element("span", { class: "subject" }, title) : null,
      row.read && element("span", { class: "why-unticked" }, `${CONFIDENCE[confidence]}: unticked by Settings`),
    ),
  );
  const body = element(
    "div",
    { class: "body" },
    row.read && element("span", { class: `confidence ${confidence}` }, CONFIDENCE[confidence]),
    changed,
    quote,
    ...parts.flatMap(({ nodes }) => nodes),
    remark,
    stated,
    more,
    row.read && whyThisRow(row.read),
  );
  const show = (now: Row) => {
    if (stated.hasChildNodes() && JSON.stringify(now) === JSON.stringify(shown)) return;
    if (now.now.evidence.start !== shown.now.evidence.start) {
      const moved = quoteOf(store, now);
      quote.replaceWith(moved);
      quote = moved;
    }
    shown = now;
    names.textContent = partiesOf(now.now);
    changed.textContent = isCorrected(now) ? (now.read ? "Corrected" : "Yours") : "";
    remark.textContent = now.remark;
    fill(stated, ...statements(now.now));
    for (const part of parts) part.show(now);
  };
  show(row);
  const group = element("div", { role: "group", "aria-labelledby": `name-${index}` }, head, body);
  const read = identity(row);
  return { element: element("li", { class: "card" }, group), fits: (now) => identity(now) === read, show };
}

function quoteOf(store: Store, { now: { evidence } }: Row): HTMLButtonElement {
  return quoteButton(store, evidence.quote, evidence);
}

/** What was read, apart from where it stands. */
function identity({ read, now }: Row): string {
  return JSON.stringify({ ...(read ?? { id: now.id }), evidence: now.evidence.quote });
}

function partiesOf({ parties }: Agreement): string {
  const oneLine = parties.map(({ name }) => name).join("\u00a0\u2013 ");
  return (
    (oneLine.length > LINE ? parties.map(({ name }) => name).join("\u00a0\u2013\n") : oneLine) || "Parties not named"
  );
}

/** Date, place, value and minerals; what the text does not say is said in one line. */
function statements({ date, place, value, minerals, sectors }: Agreement): HTMLElement[] {
  const facts: [string, string][] = [
    ["Date", date ? dateInWords(date) : ""],
    ["Place", place ?? ""],
    ["Value", value ? `${value.text} (${value.currency})` : ""],
    ["Minerals", minerals.join(", ")],
    ["Also in", sectorNames(sectors.slice(1))],
  ];
  const told = facts.filter(([, words]) => words !== "");
  const untold = facts.slice(0, 3).filter(([, words]) => words === "");
  return [
    ...told.flatMap(([name, words]) => [element("dt", {}, name), element("dd", {}, words)]),
    ...(untold.length
      ? [
          element("dt", {}, "Not stated"),
          element("dd", { class: "quiet" }, untold.map(([name]) => name.toLowerCase()).join(", ")),
        ]
      : []),
  ];
}

function whyThisRow({ rule, because, confidence }: Agreement): HTMLElement {
  const reasons: [string, string][] = [
    ["Rule", rule.replace(/-/g, " ")],
    ["Status", because.status],
    ["Parties", because.parties],
    ["Sector", because.sectors],
  ];
  return element(
    "details",
    { class: "why", open: confidence === "check" },
    element("summary", {}, "Why this row"),
    element(
      "dl",
      { class: "fields" },
      ...reasons
        .filter(([, words]) => words !== "")
        .flatMap(([name, words], at) => [
          element("dt", {}, name),
          element("dd", {}, at === 0 ? words : `from \u201c${words}\u201d`),
        ]),
    ),
  );
}
