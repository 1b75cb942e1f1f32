// The panel that imports a column: what is selected, progress with a way to stop, and what became of each row.

import type { ColumnRange, Roles } from "../../addon/bridge";
import { several } from "../../addon/message";
import type { Bridge } from "../bridge";
import { byId, element, fill } from "../element";
import { type Column, columnRun, OUTCOMES, reasonOf } from "./run";

const ROLES: (keyof Roles)[] = ["article", "published", "title", "url"];

export function showColumn(bridge: Bridge): void {
  const [plan, running, summary] = ["plan", "run", "summary"].map((name) => byId(`column-${name}`, HTMLElement));
  const label = byId("column-label", HTMLElement);
  const bar = byId("column-bar", HTMLProgressElement);
  const status = byId("column-status", HTMLElement);
  const problem = byId("column-problem", HTMLElement);
  const outcome = byId("column-outcome", HTMLElement);
  const header = byId("column-header", HTMLInputElement);
  const buttons = {
    look: byId("column-look", HTMLButtonElement),
    start: byId("column-start", HTMLButtonElement),
    stop: byId("column-stop", HTMLButtonElement),
    write: byId("column-write", HTMLButtonElement),
    undo: byId("column-undo", HTMLButtonElement),
  };
  const menus = ROLES.map((role) => ({ role, menu: byId(`column-${role}`, HTMLSelectElement) }));
  let range: ColumnRange | null = null;

  const show = (column: Column) => {
    const { busy, results, next } = column;
    const working = busy === "importing" || busy === "stopping";
    if (column.range !== range) offer(column.range);
    if (plan) plan.hidden = range === null || busy === "looking";
    if (running) running.hidden = !working;
    if (summary) summary.hidden = results.length === 0 && column.said === "";
    buttons.look.textContent = busy === "looking" ? "Looking\u2026" : "Look at the selected rows";
    buttons.start.textContent = begin(column);
    buttons.start.hidden = range === null || next === null || working;
    buttons.stop.textContent = busy === "stopping" ? "Stopping\u2026" : "Cancel";
    buttons.write.hidden = buttons.undo.hidden = results.length === 0 || working;
    buttons.undo.textContent = busy === "undoing" ? "Undoing\u2026" : "Undo all";
    for (const { menu } of menus) menu.disabled = results.length > 0;
    header.disabled = results.length > 0;
    for (const button of Object.values(buttons))
      button.setAttribute("aria-disabled", String(busy !== null && !(button === buttons.stop && busy === "importing")));
    bar.max = rowsIn(column);
    bar.value = results.length;
    status.textContent = working ? progress(column) : column.said;
    const { problem: failed } = column;
    fill(problem, ...(failed ? [element("strong", {}, failed.message), " ", failed.remedy] : []));
    fill(outcome, ...tally(column));
  };
  const run = columnRun(bridge, show);

  /** The menus offer the columns that were found. */
  const offer = (found: ColumnRange | null) => {
    range = found;
    if (!found) return;
    label.textContent = `${found.sheet}!${found.range}: ${several(found.rows, "row")}`;
    header.checked = found.header;
    for (const { role, menu } of menus) {
      const options = found.columns.map((name, at) => element("option", { value: at }, name));
      fill(menu, role === "article" ? null : element("option", { value: -1 }, "None"), ...options);
      menu.value = String(found.roles[role]);
    }
  };
  for (const { role, menu } of menus)
    menu.addEventListener("change", () => {
      if (range) run.set({ roles: { ...range.roles, [role]: Number(menu.value) } });
    });
  header.addEventListener("change", () => run.set({ header: header.checked }));
  buttons.look.addEventListener("click", run.look);
  buttons.stop.addEventListener("click", run.stop);
  buttons.write.addEventListener("click", run.write);
  buttons.undo.addEventListener("click", async () => {
    await run.undo();
    if (run.get().results.length === 0) buttons.start.focus();
  });
  buttons.start.addEventListener("click", async () => {
    const done = run.start();
    buttons.stop.focus();
    await done;
    (run.get().next === null ? buttons.write : buttons.start).focus();
  });
  show(run.get());
}

/** Rows that hold articles. */
function rowsIn({ range }: Column): number {
  return range ? range.rows - (range.header ? 1 : 0) : 0;
}

function begin(column: Column): string {
  if (column.range === null) return "Import";
  const left = rowsIn(column) - column.results.length;
  return column.results.length > 0 ? `Go on with ${several(left, "row")}` : `Import ${several(left, "row")}`;
}

/** "30 of 100 rows, about 20 seconds left". */
function progress(column: Column): string {
  const all = rowsIn(column);
  const done = `${column.results.length} of ${several(all, "row")}`;
  if (column.pace === 0) return done;
  const seconds = Math.ceil(((all - column.results.length) * column.pace) / 1000);
  return `${done}, about ${seconds < 90 ? several(seconds, "second") : several(Math.ceil(seconds / 60), "minute")} left`;
}

/** How many rows came to what; those that brought nothing with the reason. */
function tally({ results }: Column): HTMLElement[] {
  if (results.length === 0) return [];
  const outcomes = (Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]).map((id) => ({
    name: OUTCOMES[id],
    rows: results.filter(({ outcome }) => outcome === id),
  }));
  const told = results.filter(({ outcome, why }) => outcome === "nothing" || outcome === "failed" || why !== "");
  const items = told.map((result) =>
    element(
      "li",
      {},
      element("strong", {}, `Row ${result.row}`),
      ` ${result.title} `,
      element("span", { class: "quiet" }, reasonOf(result)),
    ),
  );
  const less = told.some(({ outcome }) => outcome === "imported" || outcome === "there");
  const title = less ? "Rows that brought nothing, or less" : "Rows that brought nothing";
  return [
    element(
      "dl",
      { class: "fields" },
      ...outcomes.flatMap(({ name, rows }) => [element("dt", {}, name), element("dd", {}, String(rows.length))]),
    ),
    ...(items.length > 0
      ? [element("details", {}, element("summary", {}, title), element("ul", { class: "notes" }, ...items))]
      : []),
  ];
}
