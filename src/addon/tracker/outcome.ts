// Outcome: what an import did, in figures and in a sentence.
import { several } from "../message";
import type { FoundTab } from "./found";
import { forTabs, type Plan, TAB_IDS } from "./plan";
import type { TabId } from "./tabs";

/** Rows added and updated, and cells kept as somebody edited them, in one tab. */
export interface TabOutcome {
  name: string;
  sheetId: number;
  added: number;
  updated: number;
  kept: number;
  /** The cells of the added rows ("A2:Z6"); absent where none was added. */
  range?: string;
}

/** The first of the rows that were added to each tab. */
export type Firsts = Partial<Record<TabId, number | undefined>>;

export interface Outcome {
  ok: boolean;
  message: string;
  tabs: TabOutcome[];
  /** Empty where nothing was written. */
  importId: string;
  /** Ids of the articles that brought anything new. */
  fresh: string[];
}

type Found = Partial<Record<TabId, FoundTab>>;

const NOUNS: Record<TabId, string> = {
  articles: "article",
  agreements: "agreement",
  links: "link",
  minerals: "mineral note",
};

export function outcomeOf(found: Found, plan: Plan, importId: string, fresh: string[], firsts: Firsts): Outcome {
  const added = forTabs((id) => plan[id].added.length);
  const updated = TAB_IDS.reduce((sum, id) => sum + plan[id].changed.length, 0);
  const what = [
    ...(Object.values(added).some((count) => count > 0) ? [`Imported ${counted(added)}`] : []),
    ...(updated > 0 ? [`brought ${several(updated, "row")} up to date`] : []),
  ].join(", ");
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)}.${keptIn(plan)}`;
  return { ok: true, message, tabs: tabsOf(found, plan, firsts), importId, fresh };
}

/** Nothing to write: everything is there, or there is nothing. */
export function unchanged(found: Found, plan: Plan, articles: number): Outcome {
  const what = articles === 1 ? "This article is" : `These ${articles} articles are`;
  return {
    ok: true,
    message: `${what} already there: nothing was changed.${keptIn(plan)}`,
    tabs: tabsOf(found, plan, {}),
    importId: "",
    fresh: [],
  };
}

function tabsOf(found: Found, plan: Plan, firsts: Firsts): TabOutcome[] {
  return TAB_IDS.flatMap((id) => {
    const sheet = found[id]?.sheet;
    const { added, changed, kept } = plan[id];
    if (!sheet) return [];
    const first = firsts[id];
    const columns = found[id]?.tab.columns.length ?? 1;
    const range = first ? { range: sheet.getRange(first, 1, added.length, columns).getA1Notation() } : {};
    const counts = { added: added.length, updated: changed.length, kept };
    return [{ name: sheet.getName(), sheetId: sheet.getSheetId(), ...counts, ...range }];
  });
}

function keptIn(plan: Plan): string {
  const kept = TAB_IDS.reduce((sum, id) => sum + plan[id].kept, 0);
  return kept > 0 ? ` Kept ${several(kept, "cell")} as edited by hand.` : "";
}

/** "1 article, 5 agreements and 6 mineral notes"; links go without saying, and what counts 0. */
export function counted(counts: Record<TabId, number>): string {
  const parts = TAB_IDS.filter((id) => id !== "links" && counts[id] > 0).map((id) => several(counts[id], NOUNS[id]));
  const last = parts.pop() ?? "no row";
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
}
