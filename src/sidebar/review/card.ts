// The row that is reviewed: where it stands among the others, what it tells, how sure it is, what was decided.
import type { ReviewRow } from "../../addon/review/bridge";
import { byId, element, fill } from "../element";
import { capital } from "../words";
import type { Review } from "./state";
import { confidenceOf, fieldsOf, isDecided, partiesOf, reviewOf } from "./words";

export interface RowCard {
  /** Takes the focus, so that the keys are heard. */
  element: HTMLElement;
  /** Where the form of a correction stands. */
  form: HTMLElement;
  show(review: Review): void;
}

/** The elements stay from row to row, so that the focus does. */
export function rowCard(): RowCard {
  const parties = element("h2", { id: "review-parties" }, "Row");
  const subject = element("p", { class: "subject" });
  const chips = element("div");
  const facts = element("dl", { id: "review-fields", class: "fields" });
  const form = element("div");
  const names = { "aria-labelledby": "review-parties", "aria-describedby": "review-fields" };
  const card = element(
    "div",
    { id: "review-row", role: "group", tabindex: 0, ...names },
    parties,
    subject,
    chips,
    facts,
    form,
  );
  return {
    element: card,
    form,
    show({ rows, at, total, shown, pending, correcting, problem }) {
      const row = rows[at];
      byId("review-place", HTMLElement).textContent = row ? placeOf(rows, at, total) : "";
      const saving = problem ? "Not saved" : "Saving\u2026";
      byId("review-saving", HTMLElement).textContent = pending.length > 0 ? saving : "";
      card.hidden = !row && !shown;
      card.classList.toggle("brief", !row);
      parties.textContent = row ? partiesOf(row) : (shown?.words ?? "");
      subject.textContent = row ? String(row.cells.title ?? "") : "";
      fill(chips, ...(row ? chipsOf(row) : []));
      const told = row ? fieldsOf(row) : [];
      fill(facts, ...told.flatMap(([name, words]) => [element("dt", {}, name), element("dd", {}, words)]));
      facts.hidden = correcting || told.length === 0;
    },
  };
}

/** "Row 3 of 12, 9 to review". */
function placeOf(rows: readonly ReviewRow[], at: number, total: number): string {
  const left = rows.filter((row) => !isDecided(row)).length + total - rows.length;
  return `Row ${at + 1} of ${total}, ${left === 0 ? "all reviewed" : `${left} to review`}`;
}

function chipsOf(row: ReviewRow): HTMLElement[] {
  const review = reviewOf(row.cells);
  return [
    chip(confidenceOf(row), String(row.cells.confidence ?? "")),
    ...(isDecided(row) ? [chip(capital(review), review)] : []),
  ].filter(({ textContent }) => textContent !== "");
}

/** Coloured where the value is one of ours; its words say it in any case. */
function chip(words: string, value: string): HTMLElement {
  return element("span", { class: /^[a-z]+$/.test(value) ? `confidence ${value}` : "confidence" }, words);
}
