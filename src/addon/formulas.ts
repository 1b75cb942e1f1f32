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
  if (!isColumn(value)) return grid(tableFor(factsOf(first, published)));
  const [header = []] = grid(tableFor(read("")));
  const rows = articles.flatMap((article) => {
    try {
      return tableFor(factsOf(article, published)).rows.map((row) => [article.row, ...row]);
    } catch (error) {
      return [[article.row, messageOf(error), ...header.slice(1).map(() => "")]];
    }
  });
  return [["Article", ...header], ...rows];
}

function factsOf({ text, problem, row }: ArticleCell, published: unknown): Facts {
  if (problem !== null) throw new Error(problem);
  const facts = read(text, { published: publishedAt(published, row) });
  if (!facts.article.english) throw new Error(NOT_ENGLISH);
  return facts;
}
