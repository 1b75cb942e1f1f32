// One agreement as a card: tick box, menus to correct, what the text states, its sentence, and why it is a row.
import type { Agreement } from "../extract/facts";
import { type Child, element } from "./element";
import { quoteButton } from "./quote";
import { type Correction, corrected, type Store } from "./state";
import { tickBox } from "./ticks";
import { CONFIDENCE, dateInWords, INSTRUMENTS, SECTORS, STATUSES } from "./words";

const NAMES: Record<string, string> = Object.fromEntries(Object.entries(INSTRUMENTS).map(([id, { one }]) => [id, one]));

/** Characters of parties that fit beside the tick box; where there are more, each party starts its own line. */
const LINE = 32;

interface Menu {
  field: keyof Correction;
  label: string;
  options: Record<string, string>;
  read: string;
}

/** `index` makes the ids of the card's parts unique on the page. */
export function agreementCard(store: Store, agreement: Agreement, index: number): HTMLLIElement {
  const { id, parties, title, confidence, sectors } = agreement;
  const oneLine = parties.map(({ name }) => name).join("\u00a0\u2013 ");
  const names = oneLine.length > LINE ? parties.map(({ name }) => name).join("\u00a0\u2013\n") : oneLine;
  const kept = store.get().corrections[id] ?? {};
  const menus: Menu[] = [
    { field: "instrument", label: "Instrument", options: NAMES, read: agreement.instrument },
    { field: "status", label: "Status", options: STATUSES, read: agreement.status },
    { field: "sector", label: "Sector", options: SECTORS, read: sectors[0] ?? "" },
  ];
  const head = element(
    "div",
    { class: "head" },
    tickBox(store, id, `tick-${index}`),
    element(
      "label",
      { class: "party", for: `tick-${index}`, id: `name-${index}` },
      element("strong", {}, names || "Parties not named"),
      title ? element("span", { class: "subject" }, title) : null,
    ),
  );
  const body = element(
    "div",
    { class: "body" },
    element("span", { class: `confidence ${confidence}` }, CONFIDENCE[confidence]),
    quoteButton(store, agreement.evidence.quote, agreement.evidence),
    element(
      "div",
      { class: "fields" },
      ...menus.flatMap((menu) => menuFields(store, id, menu, kept[menu.field], index)),
    ),
    statedList(agreement),
    whyThisRow(agreement),
  );
  return element(
    "li",
    { class: "card" },
    element("div", { role: "group", "aria-labelledby": `name-${index}` }, head, body),
  );
}

/** A menu under its label; a changed one says what was read. */
function menuFields(store: Store, id: string, menu: Menu, set: string | undefined, index: number): Child[] {
  const { field, label, options, read } = menu;
  const note = element("span", { class: "was", id: `was-${field}-${index}` });
  const select = element(
    "select",
    { id: `${field}-${index}`, "aria-describedby": `was-${field}-${index}` },
    ...(read === "" ? [element("option", { value: "" }, "Not read")] : []),
    ...Object.entries(options).map(([value, words]) => element("option", { value }, words)),
  );
  const say = () => {
    note.textContent = select.value === read ? "" : `Corrected; was ${options[read] ?? "not read"}`;
  };
  select.value = set ?? read;
  select.addEventListener("change", () => {
    store.apply(corrected(id, { [field]: select.value || undefined }));
    say();
  });
  say();
  return [element("label", { class: "name", for: select.id }, label), element("div", {}, select, note)];
}

/** Date, place, value and minerals; what the text does not say is said in one line. */
function statedList({ date, place, value, minerals, sectors }: Agreement): HTMLElement {
  const facts: [string, string][] = [
    ["Date", date ? dateInWords(date) : ""],
    ["Place", place ?? ""],
    ["Value", value ? `${value.text} (${value.currency})` : ""],
    ["Minerals", minerals.join(", ")],
    [
      "Also in",
      sectors
        .slice(1)
        .map((sector) => SECTORS[sector])
        .join(", "),
    ],
  ];
  const told = facts.filter(([, words]) => words !== "");
  const untold = facts.slice(0, 3).filter(([, words]) => words === "");
  return element(
    "dl",
    { class: "fields" },
    ...told.flatMap(([name, words]) => [element("dt", {}, name), element("dd", {}, words)]),
    ...(untold.length
      ? [
          element("dt", {}, "Not stated"),
          element("dd", { class: "quiet" }, untold.map(([name]) => name.toLowerCase()).join(", ")),
        ]
      : []),
  );
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
