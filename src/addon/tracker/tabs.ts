// Tabs: the four that hold rows; what identifies a row, what an import never touches, what a drop-down offers.
import { type Column, columns } from "../../table";
import { INSTRUMENTS, REVIEWS, SECTORS, STATUSES } from "../../table/vocabulary";

export type TabId = "articles" | "agreements" | "links" | "minerals";

export interface Tab {
  id: TabId;
  name: string;
  /** Those of the table, then MEMORY. */
  columns: readonly Column[];
  /** Keys of the columns that belong to the analyst: filled when a row is new, never afterwards. */
  yours: readonly string[];
  /** Keys of the columns that hold ids. */
  ids: readonly string[];
  choices: Readonly<Record<string, readonly string[]>>;
  /** Keys of the columns that the document's settings leave blank. */
  blank: readonly string[];
  frozenColumns: number;
}

/** Key of the hidden column in which a row remembers what was last written into it. */
export const MEMORY = "written";

const MEMORY_COLUMN: Column = {
  key: MEMORY,
  header: "Written",
  width: 60,
  format: "text",
  source: "",
  note: "Pactsheet's memory of what it wrote into this row: by it the next import knows what you changed, and keeps it.",
};

/** @param blank keys of the columns of Agreements that are not written */
export function tabs(blank: readonly string[] = []): Tab[] {
  const tab = (id: TabId, name: string, own: Column[], rest: Partial<Tab>): Tab => ({
    id,
    name,
    columns: [...own, MEMORY_COLUMN],
    yours: [],
    ids: ["article_id"],
    choices: {},
    blank: [],
    frozenColumns: 0,
    ...rest,
  });
  return [
    tab("articles", "Articles", columns.articles(), { frozenColumns: 2 }),
    tab("agreements", "Agreements", columns.agreements(), {
      yours: ["review", "note"],
      ids: ["agreement_id", "article_id"],
      choices: { instrument: INSTRUMENTS, status: STATUSES, sector: SECTORS, review: REVIEWS },
      blank,
      frozenColumns: 2,
    }),
    tab("links", "Links", columns.links(), { ids: ["agreement_id", "article_id"] }),
    tab("minerals", "Minerals", columns.minerals(), { frozenColumns: 2 }),
  ];
}

export function tabOf(id: TabId, blank: readonly string[] = []): Tab {
  const tab = tabs(blank).find((candidate) => candidate.id === id);
  if (!tab) throw new Error(`No tab ${id} is defined.`);
  return tab;
}
