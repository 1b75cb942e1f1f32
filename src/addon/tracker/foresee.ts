// Foresee: what an import of an article would come to, by the same drafts, with nothing written.
import type { Foresight } from "../bridge";
import { several } from "../message";
import { TabDraft } from "./draft";
import { findViews, type Spreadsheet, sheetsById } from "./found";
import { NO_STAMP } from "./import";
import { JOURNAL, lastEntry } from "./journal";
import { type Incoming, isFrom, knownAs, merge } from "./merge";
import { isEmpty, type Plan } from "./plan";
import { readTracker, type Tracker } from "./read";
import { settingsOf } from "./settings";
import { MEMORY, tabOf } from "./tabs";

/** Cells that change with the engine, and tell nothing of the agreement. */
const DETAILS = [MEMORY, "engine"];

/** @throws Error with the remedy where the import would be refused for the state of the tabs */
export function foresee(spreadsheet: Spreadsheet, incoming: Incoming): Foresight {
  const sheets = sheetsById(spreadsheet);
  findViews(spreadsheet, sheets, [JOURNAL]);
  const journal = sheets[JOURNAL.id];
  if (journal && lastEntry(journal, "open"))
    return { where: "An import stopped half-way here.", what: "The next one puts it back first.", changes: true };
  const tracker = readTracker(spreadsheet, sheets);
  const { plan } = merge(tracker.state, [incoming], NO_STAMP, settingsOf(spreadsheet).blank);
  const articles = new TabDraft(tabOf("articles"), tracker.state.articles);
  const known = knownAs(articles, incoming);
  const place = articles.find(known)?.row?.place;
  if (place === undefined) return { where: elsewhere(plan), what: "", changes: true };
  const tab = tracker.found.articles?.sheet.getName();
  const earlier = known === incoming.facts.article.id ? "Already imported" : "An earlier version is";
  const steps = [...changesOf(plan), ...staying(tracker, plan, incoming, known)];
  return {
    where: `${earlier} on row ${place} of ${tab}.`,
    what: `Importing again would ${listed(steps)}.`,
    changes: !isEmpty(plan),
  };
}

/** Of a new article: agreements that another one brought. */
function elsewhere({ agreements }: Plan): string {
  const count = agreements.changed.length;
  if (count === 0) return "";
  const verb = count === 1 ? "is" : "are";
  return `${several(count, "agreement")} of this article ${verb} there from another one: linked, not doubled.`;
}

/** "add 1 agreement", "change 2", "leave 3 corrected by hand". */
function changesOf(plan: Plan): string[] {
  const { added, changed, keptRows } = plan.agreements;
  const told = changed.filter(({ after }) => Object.keys(after).some((column) => !DETAILS.includes(column))).length;
  const steps = [
    { verb: "add", count: added.length, after: "" },
    { verb: "change", count: told, after: "" },
    { verb: "leave", count: keptRows, after: " corrected by hand" },
  ].filter(({ count }) => count > 0);
  const words = steps.map(
    ({ verb, count, after }, at) => `${verb} ${at === 0 ? several(count, "agreement") : count}${after}`,
  );
  if (added.length + told > 0) return words;
  return [isEmpty(plan) ? "change nothing" : detailsOf(plan), ...words];
}

/** Where no agreement is added or changed, but something is. */
function detailsOf({ minerals: { added, changed } }: Plan): string {
  if (added.length > 0) return `add ${several(added.length, "mineral note")}`;
  if (changed.length > 0) return `change ${several(changed.length, "mineral note")}`;
  return "bring details of the article up to date";
}

/** Rows that an earlier import of the article brought and this one does not name. */
function staying({ state }: Tracker, plan: Plan, { facts }: Incoming, known: string): string[] {
  const named = new Set([...facts.agreements.map(({ id }) => id), ...plan.agreements.changed.map(({ key }) => key)]);
  const count = state.agreements.filter(({ key, cells }) => isFrom(cells, known) && !named.has(key)).length;
  return count > 0 ? [`keep ${count} that ${count === 1 ? "is" : "are"} not among these`] : [];
}

function listed(steps: readonly string[]): string {
  const last = steps[steps.length - 1] ?? "";
  return steps.length < 2 ? last : `${steps.slice(0, -1).join(", ")}${steps.length > 2 ? "," : ""} and ${last}`;
}
