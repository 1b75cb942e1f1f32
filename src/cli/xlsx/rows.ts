// Rows of a workbook: what each article adds to the four tabs that hold rows; a deal that comes again is linked, not doubled.
import type { Facts } from "../../extract/facts";
import { agreementTable, articleTable, type Cell, columns, linkTable, mineralTable, sourceOf } from "../../table";

export interface Rows {
  articles: Cell[][];
  agreements: Cell[][];
  links: Cell[][];
  minerals: Cell[][];
}

/** The rows of one article. @param id stands where it can be read: the file's name */
export function rowsOf(id: string, facts: Facts): Rows {
  const source = sourceOf(facts);
  return {
    articles: articleTable(facts, { ...source, url: id }).rows,
    agreements: agreementTable(facts).rows,
    links: linkTable(facts).rows,
    minerals: mineralTable(facts).rows,
  };
}

/** The last columns of a link, by which it differs from others of its agreement: facet, value, country. */
const FACET = 3;

/** Gathers the rows of all articles. The same article again adds nothing; the same agreement adds its article's ID. */
export function createGathering(): { rows: Rows; add(more: Rows): void } {
  const rows: Rows = { articles: [], agreements: [], links: [], minerals: [] };
  const articles = new Set<Cell>();
  const agreements = new Map<Cell, Cell[]>();
  const links = new Set<string>();
  const [own = 0, home = 0] = ["agreement_id", "article_id"].map((key) =>
    columns.agreements().findIndex((column) => column.key === key),
  );
  const addAgreement = (row: Cell[], article: Cell) => {
    const known = agreements.get(row[own] ?? "");
    if (known && known[home] !== article) known[home] = `${known[home]}; ${article}`;
    if (known) return;
    agreements.set(row[own] ?? "", row);
    rows.agreements.push(row);
  };
  const addLink = ([agreement = "", article = "", ...link]: Cell[]) => {
    const key = JSON.stringify([agreement, ...link.slice(-FACET)]);
    if (links.has(key)) return;
    links.add(key);
    rows.links.push([agreement, article, ...link]);
  };
  return {
    rows,
    add(more) {
      const [id = ""] = more.articles[0] ?? [];
      if (articles.has(id)) return;
      articles.add(id);
      rows.articles.push(...more.articles);
      rows.minerals.push(...more.minerals);
      for (const row of more.agreements) addAgreement(row, id);
      for (const link of more.links) addLink(link);
    },
  };
}
