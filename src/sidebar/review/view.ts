// The mode of the sidebar in which rows of the sheet are reviewed, by buttons or by keys.
import type { Bridge } from "../bridge";
import { byId, element, fill } from "../element";
import { articlePane } from "./article";
import { rowCard } from "./card";
import { correctionForm } from "./form";
import { followKeys } from "./keys";
import { reviewRun } from "./run";
import type { Review } from "./state";
import { isDecided, tally } from "./words";

/** `opened` is what the page was opened for: "selected" shows the sentence of the selected row at once. */
export function showReview(bridge: Bridge, opened: string | undefined): void {
  const panel = byId("review", HTMLElement);
  panel.setAttribute("role", "main");
  // A click beside everything leaves the focus within, where the keys are heard.
  panel.tabIndex = -1;
  const status = byId("review-status", HTMLElement);
  const problem = byId("review-problem", HTMLElement);
  const done = byId("review-done", HTMLElement);
  const button = (name: string) => byId(`review-${name}`, HTMLButtonElement);
  const modes = [byId("mode-import", HTMLButtonElement), byId("mode-review", HTMLButtonElement)] as const;
  const [card, article] = [rowCard(), articlePane()];
  byId("review-article", HTMLElement).before(card.element);
  byId("review-article", HTMLElement).append(article.element);

  const show = (review: Review, before: Review) => {
    const { rows, at, shown, looking, said, texts, titles } = review;
    const row = rows[at];
    button("all").textContent = looking === "unreviewed" ? "Looking\u2026" : "Unreviewed rows";
    button("selected").textContent = looking === "selected" ? "Looking\u2026" : "Selected row";
    for (const name of ["all", "selected"]) button(name).setAttribute("aria-disabled", String(looking !== null));
    byId("review-intro", HTMLElement).hidden = row !== undefined || shown !== null;
    byId("review-actions", HTMLElement).hidden = row === undefined || review.correcting;
    byId("review-edits", HTMLElement).hidden = !review.correcting;
    byId("review-steps", HTMLElement).hidden = row === undefined;
    button("previous").setAttribute("aria-disabled", String(at === 0));
    button("next").setAttribute("aria-disabled", String(at + 1 >= rows.length));
    button("undo").setAttribute("aria-disabled", String(review.made.length === 0));
    card.show(review);
    if (review.correcting !== before.correcting || (review.correcting && at !== before.at)) drawForm(review);
    const {
      articleId = "",
      quote,
      start,
    } = row ? { articleId: row.articleId, quote: row.cells.quote, start: row.cells.start } : (shown ?? {});
    article.element.hidden = row === undefined && shown === null;
    article.show({
      text: texts[articleId],
      title: titles[articleId] ?? "",
      quote: String(quote ?? ""),
      start: Number(start) || 0,
    });
    const finished = rows.length > 0 && rows.every(isDecided) && review.made.length > 0;
    done.hidden = !finished;
    const all = rows.length < review.total ? `These ${rows.length} are reviewed` : "All reviewed";
    done.textContent = finished ? `${all}: ${tally(rows)}.` : "";
    if (said !== before.said) status.textContent = said;
    if (review.problem !== before.problem) fill(problem, ...told(review));
  };
  const run = reviewRun(bridge, show);

  const told = ({ problem: said, pending, rows, at, shown, texts }: Review) => {
    if (!said) return [];
    const article = rows[at]?.articleId ?? shown?.articleId;
    const again = pending.length > 0 || (article !== undefined && !(article in texts));
    const count = pending.length > 1 ? `${pending.length} decisions are` : "Your decision is";
    return [
      element("p", {}, element("strong", {}, said.message)),
      said.remedy ? element("p", {}, said.remedy) : null,
      pending.length > 0 ? element("p", {}, `${count} kept here and not in the sheet yet. Undo takes it back.`) : null,
      again ? element("button", { type: "button", id: "review-retry", onclick: retry }, "Try again") : null,
    ].filter((node) => node !== null);
  };
  const retry = () => {
    run.retry();
    card.element.focus();
  };
  /** The focus goes into the form, and back to the row. */
  const drawForm = (review: Review) => {
    const row = review.rows[review.at];
    fill(card.form, review.correcting && row ? correctionForm(row, run.correct) : null);
    if (review.correcting) card.form.querySelector<HTMLElement>("select")?.focus();
    else card.element.focus();
  };

  const heading = document.querySelector("h1");
  const titles = { import: heading?.textContent ?? "", review: "Review rows of the sheet" };
  const switchTo = (mode: "import" | "review") => {
    document.body.dataset.mode = mode;
    panel.hidden = mode === "import";
    // One heading of the page, and one main part, whichever is shown.
    if (heading) {
      heading.textContent = titles[mode];
      (mode === "review" ? byId("review-top", HTMLElement) : document.querySelector("main"))?.prepend(heading);
    }
    modes.forEach((each, at) => {
      if ((at === 1) === (mode === "review")) each.setAttribute("aria-current", "true");
      else each.removeAttribute("aria-current");
    });
  };
  const look = async (scope: "unreviewed" | "selected") => {
    await run.look(scope);
    if (!card.element.hidden) card.element.focus();
  };
  const actions = {
    confirm: () => run.decide("confirmed"),
    reject: () => run.decide("rejected"),
    correct: () => run.correcting(true),
    cancel: () => run.correcting(false),
    previous: () => run.goTo(-1),
    next: () => run.goTo(1),
    undo: run.undo,
    show: run.show,
  };
  for (const [name, act] of Object.entries(actions)) button(name).addEventListener("click", act);
  followKeys(panel, actions);
  button("all").addEventListener("click", () => look("unreviewed"));
  button("selected").addEventListener("click", () => look("selected"));
  modes[0].addEventListener("click", () => switchTo("import"));
  modes[1].addEventListener("click", () => switchTo("review"));
  show(run.get(), run.get());
  if (opened === "selected") {
    switchTo("review");
    void look("selected");
  }
}
