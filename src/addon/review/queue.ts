// Queue: the rows to review, and which of them is selected in the sheet.
import { countryName } from "../../lexicon/countries";
import { type Sheets, type Spreadsheet, sheetsById } from "../tracker/found";
import { openTab, type PlacedRow, placedRows, rowAt } from "../tracker/rows";
import { listed } from "../tracker/state";
import { MEMORY, type TabId, tabs } from "../tracker/tabs";
import type { ReviewAnswer, ReviewRequest, ReviewRow, ShownRow } from "./bridge";

/** Rows of one look: some hundred kilobytes on their way to the sidebar. */
const MOST = 200;

const SURENESS = ["check", "likely", "certain"];

/** @throws Error with the remedy where there is nothing to review */
export function reviewRows(spreadsheet: Spreadsheet, { scope }: ReviewRequest): ReviewAnswer {
  const sheets = sheetsById(spreadsheet);
  const selection = scope === "selected" ? selectedRow(spreadsheet, sheets) : null;
  const agreements = openTab(spreadsheet, sheets, "agreements");
  const all = agreements ? distinct(placedRows(agreements)).map(toReview) : [];
  const wanted = selection
    ? all.filter(({ articleId }) => articleId === selection.articleId)
    : all.filter(({ cells }) => ["", "unreviewed"].includes(String(cells.review ?? "")));
  const titles = titlesOf(spreadsheet, sheets);
  const rows = wanted.sort((a, b) => sureness(a) - sureness(b) || a.place - b.place);
  if (selection === null && rows.length === 0)
    throw new Error(
      all.length === 0
        ? "There are no agreements in this spreadsheet yet. Import an article first."
        : "Every row of Agreements is reviewed. To look at one again, select it in the sheet.",
    );
  const chosen = selection ? rows.findIndex(({ key }) => key === selection.key) : -1;
  const shown = selection && (selection.tab === "minerals" || rows.length === 0) ? shownRow(selection, titles) : null;
  const from = chosen < MOST ? 0 : chosen;
  return {
    rows: shown ? [] : rows.slice(from, from + MOST),
    total: shown ? 0 : rows.length,
    at: chosen < 0 ? null : chosen - from,
    shown,
    titles: Object.fromEntries(Object.entries(titles).filter(([id]) => usedIn(rows, shown).has(id))),
  };
}

/** What is selected: `key` names the agreement, empty where the row is about none. */
interface Selection {
  tab: TabId;
  articleId: string;
  key: string;
  row: PlacedRow;
}

function selectedRow(spreadsheet: Spreadsheet, sheets: Sheets): Selection {
  const sheet = spreadsheet.getActiveSheet();
  const id = tabs().find((tab) => (sheets[tab.id]?.getSheetId() ?? null) === sheet.getSheetId())?.id;
  const byName = id ?? tabs().find(({ id: other, name }) => !sheets[other] && name === sheet.getName())?.id;
  const found = byName ? openTab(spreadsheet, sheets, byName) : null;
  const place = spreadsheet.getActiveRange()?.getRow() ?? 1;
  if (!found) throw new Error("Select a row of Agreements, Minerals, Links or Articles in the sheet, then try again.");
  const row = place > 1 ? rowAt(found, place) : null;
  if (!row)
    throw new Error(
      `Row ${place} of ${sheet.getName()} holds nothing that Pactsheet wrote. Select another row, then try again.`,
    );
  const { id: tab } = found.tab;
  return {
    tab,
    articleId: listed(row.cells.article_id)[0] ?? "",
    key: tab === "agreements" ? row.key : String(row.cells.agreement_id ?? ""),
    row,
  };
}

/** A row that somebody copied has the name of the other: the first is the one that Pactsheet knows. */
function distinct(rows: readonly PlacedRow[]): PlacedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** A row as the sidebar takes it. */
export function toReview({ key, place, cells }: PlacedRow): ReviewRow {
  const { [MEMORY]: _, ...rest } = cells;
  return { key, place, articleId: listed(cells.article_id)[0] ?? "", cells: rest };
}

function shownRow({ tab, articleId, row }: Selection, titles: Record<string, string>): ShownRow {
  const { country, mineral, kind, quote, start } = row.cells;
  const about = [String(mineral ?? ""), countryName(String(country ?? ""))].filter((part) => part !== "").join(", ");
  const note = `${about.slice(0, 1).toUpperCase()}${about.slice(1)}: ${kind}`;
  const words = tab === "minerals" ? note : (titles[articleId] ?? "");
  return { articleId, words, quote: String(quote ?? ""), start: Number(start) || 0 };
}

function sureness({ cells }: ReviewRow): number {
  return SURENESS.indexOf(String(cells.confidence ?? ""));
}

function titlesOf(spreadsheet: Spreadsheet, sheets: Sheets): Record<string, string> {
  const articles = openTab(spreadsheet, sheets, "articles");
  const rows = articles ? placedRows(articles) : [];
  return Object.fromEntries(rows.map(({ cells }) => [String(cells.article_id), String(cells.title ?? "")]));
}

function usedIn(rows: readonly ReviewRow[], shown: ShownRow | null): Set<string> {
  return new Set([...rows.map(({ articleId }) => articleId), ...(shown ? [shown.articleId] : [])]);
}
