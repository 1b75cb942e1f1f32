// The fields of a card by which a row is corrected; each says what was read where it was changed.
import type { Agreement, Sector } from "../extract/facts";
import { corrected } from "./edits";
import { element } from "./element";
import { partiesFrom } from "./party";
import type { Row } from "./rows";
import type { Store } from "./state";
import { dateInWords, INSTRUMENTS, SECTORS, STATUSES, sectorNames } from "./words";
import type { Correction } from "./work";

/** Part of a card: its elements, and how they are brought in line with the row. */
export interface Part {
  nodes: Node[];
  show(row: Row): void;
}

/** A field: what it is called, how a row's value reads, its control, and how that shows a row. */
interface Field {
  name: string;
  label: string;
  words(agreement: Agreement): string;
  control: HTMLElement;
  show(row: Row): void;
}

const NAMES: Record<string, string> = Object.fromEntries(Object.entries(INSTRUMENTS).map(([id, { one }]) => [id, one]));

/** Menus for instrument, status and main sector. `index` makes the ids unique on the page. */
export function menus(store: Store, row: Row, index: number): Part {
  return together([
    menu(store, row, index, "instrument", NAMES, ({ instrument }) => instrument),
    menu(store, row, index, "status", STATUSES, ({ status }) => status),
    menu(store, row, index, "sector", SECTORS, ({ sectors }) => sectors[0] ?? ""),
  ]);
}

/** Parties, date and further sectors. */
export function fields(store: Store, row: Row, index: number): Part {
  return together([parties(store, row, index), date(store, row, index), others(store, row, index)]);
}

function together(parts: readonly Part[]): Part {
  return {
    nodes: [element("div", { class: "fields" }, ...parts.flatMap(({ nodes }) => nodes))],
    show: (row) => {
      for (const part of parts) part.show(row);
    },
  };
}

function menu(
  store: Store,
  { now }: Row,
  index: number,
  name: "instrument" | "status" | "sector",
  options: Record<string, string>,
  value: (agreement: Agreement) => string,
): Part {
  const select = element(
    "select",
    { id: `${name}-${index}` },
    ...(value(now) === "" ? [element("option", { value: "" }, "Not read")] : []),
    ...Object.entries(options).map(([id, words]) => element("option", { value: id }, words)),
  );
  select.addEventListener("change", () => change(store, now, { [name]: select.value || undefined }));
  return labelled(index, {
    name,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    words: (agreement) => options[value(agreement)] ?? "",
    control: select,
    show: (row) => {
      select.value = value(row.now);
    },
  });
}

function parties(store: Store, { read, now }: Row, index: number): Part {
  const names = (agreement: Agreement) => agreement.parties.map(({ name }) => name);
  const box = element("textarea", { id: `parties-${index}`, class: "short" });
  box.addEventListener("change", () => change(store, now, { parties: partiesFrom(box.value, read ?? now) }));
  return labelled(index, {
    name: "parties",
    label: "Parties, one a line",
    words: (agreement) => names(agreement).join("; "),
    control: box,
    show: (row) => {
      box.value = names(row.now).join("\n");
      box.rows = Math.max(2, row.now.parties.length);
    },
  });
}

function date(store: Store, { now }: Row, index: number): Part {
  const input = element("input", { type: "date", id: `date-${index}` });
  input.addEventListener("change", () => change(store, now, { date: input.value || null }));
  return labelled(index, {
    name: "date",
    label: "Signed on",
    words: (agreement) => dateInWords(agreement.date ?? ""),
    control: input,
    show: (row) => {
      input.value = row.now.date ?? "";
    },
  });
}

/** A button for each sector that stays pressed; the main one's is not offered. */
function others(store: Store, { now }: Row, index: number): Part {
  let pressed: Sector[] = [];
  const chips = (Object.keys(SECTORS) as Sector[]).map((sector) => {
    const press = () => {
      const further = pressed.includes(sector) ? pressed.filter((other) => other !== sector) : [...pressed, sector];
      change(store, now, { others: further });
    };
    return element("button", { type: "button", class: "chip", value: sector, onclick: press }, SECTORS[sector]);
  });
  return labelled(index, {
    name: "also",
    label: "Also in",
    words: ({ sectors }) => sectorNames(sectors.slice(1)),
    control: element("div", { role: "group", id: `also-${index}`, class: "chips" }, ...chips),
    show: ({ now: { sectors } }) => {
      pressed = sectors.slice(1);
      for (const chip of chips) {
        chip.setAttribute("aria-pressed", String(pressed.includes(chip.value as Sector)));
        chip.hidden = chip.value === sectors[0];
      }
    },
  });
}

/** The control under its label, and what was read in its place. */
function labelled(index: number, { name, label, words, control, show }: Field): Part {
  const note = element("span", { class: "was", id: `was-${name}-${index}` });
  const title = element("label", { class: "name", id: `label-${name}-${index}`, for: control.id }, label);
  control.setAttribute("aria-describedby", note.id);
  if (control instanceof HTMLDivElement) {
    title.removeAttribute("for");
    control.setAttribute("aria-labelledby", title.id);
  }
  return {
    nodes: [title, element("div", {}, control, note)],
    show: (row) => {
      show(row);
      const was = row.read ? words(row.read) : words(row.now);
      note.textContent = was === words(row.now) ? "" : `Corrected; was ${was || "not read"}`;
    },
  };
}

function change(store: Store, { id }: Agreement, correction: Correction): void {
  store.apply(corrected(id, correction));
}
