// Take back: the plan that undoes an import, as far as nobody changed its rows since.
import { isEdited } from "./draft";
import type { Trace } from "./journal";
import { fingerprint } from "./memory";
import { forTabs, type Plan, type TabPlan } from "./plan";
import { type Cells, listed, type Row, type State } from "./state";
import { MEMORY, type Tab, type TabId, tabOf } from "./tabs";

/** `kept` counts rows that stay because somebody edited them, and cells that keep an edit. */
export function takeBack(state: State, trace: Trace): Plan {
  const plan = forTabs((id) => tabPlan(tabOf(id), state[id], trace[id]));
  holdOn(state, plan);
  return plan;
}

function tabPlan(tab: Tab, rows: readonly Row[], trace: Trace[keyof Trace]): TabPlan {
  const plan: TabPlan = { added: [], changed: [], removed: [], kept: 0, keptRows: 0 };
  const byKey = new Map<string, Row>();
  for (const row of rows) if (!byKey.has(row.key)) byKey.set(row.key, row);
  for (const key of trace.added) {
    const row = byKey.get(key);
    if (row && isEdited(tab, row)) plan.kept++;
    else if (row) plan.removed.push(key);
  }
  for (const change of trace.changed) {
    const row = byKey.get(change.keyAfter) ?? byKey.get(change.key);
    if (!row) continue;
    const after: Cells = {};
    for (const [column, before] of Object.entries(change.before)) {
      const now = fingerprint(row.cells[column] ?? "");
      if (now === fingerprint(before)) continue;
      if (column === MEMORY || (now === change.after[column] && !row.formulas.includes(column))) after[column] = before;
      else plan.kept++;
    }
    if (Object.keys(after).length > 0)
      plan.changed.push({ key: row.key, keyAfter: change.key, before: row.cells, after });
  }
  return plan;
}

/** A row that stays holds on to what it rests on: an agreement to its links and its article, a note to its article. */
function holdOn(state: State, plan: Plan): void {
  const staying = (id: TabId) => {
    const leaving = new Set(plan[id].removed);
    return state[id].filter(({ key }) => !leaving.has(key));
  };
  const ids = new Set(staying("agreements").map(({ cells }) => cells.agreement_id));
  const held = new Set(state.links.filter(({ cells }) => ids.has(cells.agreement_id ?? "")).map(({ key }) => key));
  plan.links.removed = plan.links.removed.filter((key) => !held.has(key));
  const rest = [...staying("agreements"), ...staying("minerals")];
  const articles = new Set(rest.map(({ cells }) => listed(cells.article_id)[0]));
  plan.articles.removed = plan.articles.removed.filter((key) => !articles.has(key));
}
