// Import: articles into the tracker, all or nothing; a second import of the same article changes nothing.
import { several } from "../message";
import { type FoundTab, findViews, type Sheet, type Spreadsheet, sheetsById } from "./found";
import { begin, JOURNAL, type JournalEntry, nextStamp, openJournal, settle } from "./journal";
import { checkLimits } from "./limits";
import { locked } from "./lock";
import { type Incoming, merge } from "./merge";
import { type Firsts, type Outcome, outcomeOf, unchanged } from "./outcome";
import { PIVOT_TAB, setUpPivots } from "./pivots";
import { isEmpty, type Plan, TAB_IDS } from "./plan";
import { readTracker, type Tracker } from "./read";
import { finishOpen, isFromService, revert, unchangedBy } from "./revert";
import { SECTORS_TAB, setUpSectors } from "./sectors";
import { settingsOf } from "./settings";
import { setUpTab } from "./setup";
import { type TabId, tabs } from "./tabs";
import { keepTexts } from "./texts";
import { writeTab } from "./write";

/** Stands in for the number and time of an import while it is not known whether there is anything to write. */
export const NO_STAMP = { id: "I0000", at: "2000-01-01 00:00" };

/**
 * Writes the articles' rows into the tabs, which are made where they are missing.
 * @throws Error that says what became of the sheet, why, and what to do.
 */
export function importArticles(spreadsheet: Spreadsheet, batch: readonly Incoming[]): Outcome {
  try {
    return locked(() => {
      const prepared = prepare(spreadsheet, batch);
      const { sheets, tracker, plan } = prepared;
      const outcome = isEmpty(plan)
        ? unchanged(tracker.found, plan, batch.length)
        : write(spreadsheet, prepared, batch);
      keepTexts(spreadsheet, sheets, batch);
      return outcome;
    });
  } catch (error) {
    throw isFromService(error) ? unchangedBy(error) : error;
  }
}

/** All that can be refused is refused here, before the first write. */
function prepare(spreadsheet: Spreadsheet, batch: readonly Incoming[]) {
  const sheets = sheetsById(spreadsheet);
  findViews(spreadsheet, sheets, [JOURNAL, SECTORS_TAB, PIVOT_TAB]);
  finishOpen(spreadsheet, sheets);
  const tracker = readTracker(spreadsheet, sheets);
  const { blank } = settingsOf(spreadsheet);
  const { plan } = merge(tracker.state, batch, NO_STAMP, blank);
  if (!isEmpty(plan)) checkLimits(spreadsheet, Object.keys(tracker.found) as TabId[], plan);
  return { sheets, tracker, plan, blank };
}

type Prepared = ReturnType<typeof prepare>;

function write(spreadsheet: Spreadsheet, { sheets, tracker, blank }: Prepared, batch: readonly Incoming[]): Outcome {
  const made: Sheet[] = [];
  let entry: JournalEntry | null = null;
  let journal: Sheet | null = null;
  try {
    const active = spreadsheet.getActiveSheet();
    const opened = openJournal(spreadsheet, sheets);
    journal = opened.sheet;
    if (opened.made) made.push(journal);
    const stamp = nextStamp(journal);
    const { plan, fresh } = merge(tracker.state, batch, stamp, blank);
    entry = begin(journal, stamp, several(fresh.length, "article"), plan);
    const found: Partial<Record<TabId, FoundTab>> = { ...tracker.found };
    for (const tab of tabs(blank)) {
      if (found[tab.id]) continue;
      const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
      made.push(sheet);
      found[tab.id] = setUpTab(sheet, tab);
    }
    const urls = urlsOf(tracker, plan);
    const firsts: Firsts = {};
    for (const id of TAB_IDS) {
      const tab = found[id];
      if (tab) firsts[id] = writeTab(tab, tracker.state[id], plan[id], urls);
    }
    for (const view of [PIVOT_TAB, SECTORS_TAB]) {
      const { agreements, links } = found;
      if (sheets[view.id] || !agreements || !links) continue;
      const place = view === SECTORS_TAB ? links.sheet.getIndex() : spreadsheet.getNumSheets();
      const sheet = spreadsheet.insertSheet(view.name, place);
      made.push(sheet);
      if (view === SECTORS_TAB) setUpSectors(sheet, agreements);
      else setUpPivots(sheet, links);
    }
    if (made.length > 0) spreadsheet.setActiveSheet(active);
    const outcome = outcomeOf(found, plan, stamp.id, fresh, firsts);
    if (opened.made) journal.hideSheet();
    SpreadsheetApp.flush();
    settle(journal, entry, "done");
    return outcome;
  } catch (error) {
    throw revert(spreadsheet, { made, journal, entry }, error);
  }
}

/** Where each article can be read, by its id; only what is a web address. */
function urlsOf(tracker: Tracker, plan: Plan): Map<string, string> {
  const articles = [...tracker.state.articles, ...plan.articles.added];
  const pairs = articles.map(({ key, cells }): [string, string] => [key, String(cells.url ?? "")]);
  return new Map(pairs.filter(([, url]) => /^https?:\/\/[^\s"<>]+$/i.test(url)));
}
