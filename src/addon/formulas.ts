// Formulas: the custom functions, a cell or a range in, a header and rows out.
import type { Facts } from "../extract/facts";
import { read } from "../index";
import {
  agreementTable,
  type Cell,
  grid,
  linkTable,
  mineralTable,
  sectorTable,
  type Table,
  totalTable,
} from "../table";
import { type ArticleCell, articlesIn, isColumn, singleArticle } from "./articles";
import { leftNote, parted } from "./budget";
import { chosenColumns } from "./choice";
import { messageOf } from "./message";
import { publishedAt } from "./published";
import { CELL_CHARACTERS } from "./tracker/cells";

export { PACT_SELFTEST } from "./selftest";

const NOT_ENGLISH =
  "Pactsheet reads English. This text does not look like it: give an English article or a translation.";

export function PACT_AGREEMENTS(article: unknown, published?: unknown, columns?: unknown): Cell[][] | "" {
  const chosen = chosenColumns(columns);
  return spill(article, published, (facts) => agreementTable(facts, chosen));
}

export function PACT_SECTORS(article: unknown, published?: unknown): Cell[][] | "" {
  return spill(article, published, sectorTable);
}

export function PACT_MINERALS(article: unknown): Cell[][] | "" {
  return spill(article, undefined, mineralTable);
}

export function PACT_TOTALS(article: unknown): Cell[][] | "" {
  return spill(article, undefined, totalTable);
}

export function PACT_LINKS(article: unknown, published?: unknown): Cell[][] | "" {
  return spill(article, published, linkTable);
}

/** The characters `[start, end)` of the article, so that a row can be held against its quote. */
export function PACT_QUOTE(article: unknown, start: unknown, end: unknown): string {
  const text = singleArticle(article);
  if (text === "" || start === "" || end === "") return "";
  const [from, to] = [Number(start), Number(end)];
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from))
    throw new Error(
      "Start and end must be whole numbers, the end not before the start. Point to the row's Start and End.",
    );
  if (to > text.length)
    throw new Error(`The article has only ${text.length} characters. Point to the article that the row was read from.`);
  if (to - from > CELL_CHARACTERS)
    throw new Error(`A cell takes ${CELL_CHARACTERS} characters at most: ask for fewer.`);
  return text.slice(from, to);
}

/**
 * One header, then the rows of every article. Where the range has several rows, a first column tells the article's row,
 * and an article that cannot be read is one row that says why, so that the others still show.
 */
function spill(value: unknown, published: unknown, tableFor: (facts: Facts) => Table): Cell[][] | "" {
  const articles = articlesIn(value);
  const [first] = articles;
  if (!first) return "";
  const factsOf = reader(published);
  if (!isColumn(value)) return grid(tableFor(factsOf(first)));
  const [header = []] = grid(tableFor(read("")));
  const told = (row: number, message: string) => [row, message, ...header.slice(1).map(() => "")];
  const { inTime, left } = parted(articles);
  const rows = inTime.flatMap((article) => {
    try {
      return tableFor(factsOf(article)).rows.map((row) => [article.row, ...row]);
    } catch (error) {
      return [told(article.row, messageOf(error))];
    }
  });
  const rest = left[0] ? [told(left[0].row, leftNote(left))] : [];
  return [["Article", ...header], ...rows, ...rest];
}

/** Reads articles of one call; the same text with the same day is read once. */
function reader(published: unknown): (article: ArticleCell) => Facts {
  const known = new Map<string, Facts>();
  return ({ text, problem, row }) => {
    if (problem !== null) throw new Error(problem);
    const day = publishedAt(published, row);
    const key = `${day} ${text}`;
    const facts = known.get(key) ?? read(text, { published: day });
    known.set(key, facts);
    if (!facts.article.english) throw new Error(NOT_ENGLISH);
    return facts;
  };
}
