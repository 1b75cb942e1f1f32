// Relink: the long rows of an agreement follow its correction, so that the pivots count what the analyst says.
import { linkTable } from "../../table";
import { TabDraft } from "../tracker/draft";
import type { Sheets, Spreadsheet } from "../tracker/found";
import { mergeLinks } from "../tracker/links";
import { readTab } from "../tracker/read";
import type { Cells } from "../tracker/state";
import { tabOf } from "../tracker/tabs";
import { writeTab } from "../tracker/write";
import { agreementOf, factsOf } from "./record";

/** `cells` are those of the row in Agreements as it stands now; links that are right already are not written again. */
export function relink(spreadsheet: Spreadsheet, sheets: Sheets, key: string, cells: Cells): void {
  const links = readTab(spreadsheet, sheets, tabOf("links"));
  if (!links) return;
  const draft = new TabDraft(tabOf("links"), links.rows);
  const year = draft.familyOf(key).find((each) => each.cells.year !== "")?.cells.year;
  const agreement = agreementOf(cells, (name) => ({ name, country: null, kind: "organisation" }));
  const { columns, rows } = linkTable(factsOf(agreement, String(cells.article_id ?? ""), year ? String(year) : null));
  const wanted = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.key, row[at] ?? ""])));
  mergeLinks(draft, key, key, wanted);
  writeTab(links.found, links.rows, draft.plan());
}
