// What an import sends: the ticked rows, corrected, with the source; or the reason why there is nothing to send.

import type { Foresight, ImportRequest } from "../addon/bridge";
import { several } from "../addon/message";
import { type Source, sourceOf as sourceOfFacts } from "../table";
import { correctionsOf, isLeftOut, type Row, rowsOf } from "./rows";
import type { State } from "./state";
import { isSameWork } from "./work";

/** The source as guessed from the article, with what the analyst changed on top. */
export function sourceOf({ reading, source, text }: State): Source {
  const read: Source = reading ? sourceOfFacts(reading.facts) : { title: "", publisher: "", published: "", url: "" };
  const alone = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/m.exec(text);
  return {
    ...read,
    url: alone?.[1] ?? "",
    ...source,
  };
}

/** Rows that stay ticked. */
export function chosen(state: State): Row[] {
  return rowsOf(state).filter((row) => !isLeftOut(state, row));
}

/** Null where whyNot() gives a reason. */
export function payload(state: State): ImportRequest | null {
  if (!state.reading || whyNot(state)) return null;
  const rows = chosen(state);
  const facts = { ...state.reading.facts, agreements: rows.map(({ now }) => now) };
  return { facts, source: sourceOf(state), ...correctionsOf(rows) };
}

/** Why nothing can be imported now, in plain words; null when it can. */
export function whyNot(state: State): string | null {
  if (state.text.trim() === "") return "Paste an article first.";
  if (!state.reading || state.reading.text !== state.text) return "The article is being read.";
  const { counts, mineralNotes } = state.reading.facts;
  if (rowsOf(state).length + counts.length + mineralNotes.length === 0) return "Nothing was found to import.";
  if (chosen(state).length + counts.length + mineralNotes.length === 0) return "Tick at least one agreement.";
  return null;
}

/** Whether the last import stands in the sheet, so that another one only brings what was changed since. */
export function hasImported({ outcome }: State): boolean {
  return outcome !== null && outcome.undone === null;
}

/** What the sheet said of importing, as long as nothing was set since. */
export function foresightNow(state: State): Foresight | null {
  const { foresight } = state;
  return foresight && "where" in foresight.seen && isSameWork(foresight.of, state) ? foresight.seen : null;
}

/** Whether an import would bring little: the last one stands in the sheet, or nothing would change. */
export function isIdle(state: State): boolean {
  return hasImported(state) || foresightNow(state)?.changes === false;
}

/** What the import button says. */
export function offer(state: State): string {
  if (state.busy === "importing") return "Importing\u2026";
  if (foresightNow(state)?.changes === false) return "Nothing new to import";
  if (hasImported(state)) return "Import again";
  const facts = state.reading?.facts;
  const agreements = chosen(state).length;
  if (agreements > 0) return `Import ${several(agreements, "agreement")}`;
  if (facts?.mineralNotes.length) return `Import ${several(facts.mineralNotes.length, "mineral note")}`;
  if (facts?.counts.length) return `Import ${several(facts.counts.length, "total")}`;
  return "Import";
}
