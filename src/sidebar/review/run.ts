// A review as it goes on: the rows, where the analyst stands, decisions on their way to the sheet, and the way back.

import { several } from "../../addon/message";
import type { DecisionRequest, ReviewRequest, ReviewRow } from "../../addon/review/bridge";
import type { Agreement } from "../../extract/facts";
import type { Bridge } from "../bridge";
import { explain } from "../explain";
import { correctionOf } from "./record";
import { type Review, START, withCells } from "./state";
import { isDecided, rowInWords } from "./words";

const CHANGED = {
  message: "Somebody changed this row in the sheet meanwhile: nothing was written.",
  remedy: "It is shown as it stands there now. Decide again.",
};
const GONE = {
  message: "This row is not in Agreements any more: nothing was written.",
  remedy: "The next one is shown.",
};

export type ReviewRun = ReturnType<typeof reviewRun>;

/** `show` is called after each change. */
export function reviewRun(bridge: Bridge, show: (review: Review, before: Review) => void) {
  let review = START;
  let writing: Promise<void> | null = null;
  const asked = new Set<string>();
  const apply = (change: Partial<Review>) => {
    const before = review;
    review = { ...review, ...change };
    show(review, before);
  };
  const current = (): ReviewRow | undefined => review.rows[review.at];

  /** The text of the article that is shown, and of the row after it, each once. */
  const loadTexts = async () => {
    const ids = [current() ?? review.shown, review.rows[review.at + 1]].map((row) => row?.articleId);
    for (const id of ids) {
      if (id === undefined || id in review.texts || asked.has(id)) continue;
      asked.add(id);
      try {
        const { text } = await bridge.keptText(id);
        apply({ texts: { ...review.texts, [id]: text } });
      } catch (error) {
        apply({ problem: explain(error) });
        break;
      } finally {
        asked.delete(id);
      }
    }
  };
  const goTo = (at: number, said = "") => {
    const row = review.rows[at];
    if (!row) return;
    const place = `Row ${at + 1} of ${review.rows.length}: ${rowInWords(row)}.`;
    apply({ at, correcting: false, said: `${said} ${place}`.trim() });
    void loadTexts();
  };

  const look = async (scope: ReviewRequest["scope"]) => {
    if (review.looking) return;
    await (writing ?? write());
    if (review.pending.length > 0) return;
    apply({ looking: scope, problem: null });
    try {
      const answer = await bridge.reviewRows({ scope });
      const first = answer.rows.findIndex((row) => !isDecided(row));
      const at = answer.at ?? Math.max(0, first);
      apply({ ...answer, at, looking: null, correcting: false, made: [] });
      if (answer.shown) apply({ said: answer.shown.words });
      goTo(at);
      void loadTexts();
    } catch (error) {
      apply({ looking: null, problem: explain(error) });
    }
  };

  /** Writes what is pending, one after the other; stops where one fails, and keeps it. */
  const write = (): Promise<void> => {
    if (review.pending.length === 0) return Promise.resolve();
    writing ??= (async () => {
      while (review.pending[0]) {
        try {
          settle(review.pending[0], await bridge.decide(review.pending[0]));
        } catch (error) {
          apply({ problem: explain(error) });
          break;
        }
      }
      writing = null;
      apply({});
    })();
    return writing;
  };
  const settle = (decision: DecisionRequest, { written, row }: Awaited<ReturnType<Bridge["decide"]>>) => {
    const own = ({ key }: { key: string }) => key === decision.key;
    if (written) {
      const pending = review.pending.slice(1);
      const rows = review.rows.map((each) => (own(each) && row && !pending.some(own) ? row : each));
      return apply({ rows, pending, problem: null });
    }
    const index = review.rows.findIndex(own);
    const rows = review.rows.flatMap((each) => (own(each) ? (row ?? []) : each));
    const others = (list: readonly DecisionRequest[]) => list.filter((each) => !own(each));
    const at = row && index >= 0 ? index : Math.min(review.at, rows.length - 1);
    const problem = row ? CHANGED : GONE;
    const total = review.total - (row ? 0 : 1);
    apply({ rows, total, at: Math.max(0, at), pending: others(review.pending), made: others(review.made), problem });
  };

  /** Shows the row as decided at once, and writes it. */
  const put = (row: ReviewRow, set: DecisionRequest["set"]) => {
    const seen = Object.fromEntries(Object.keys(set).map((column) => [column, row.cells[column] ?? ""]));
    const decision = { key: row.key, place: row.place, set, seen };
    const rows = withCells(review, row.key, set);
    apply({ rows, pending: [...review.pending, decision], made: [...review.made, decision], problem: null });
    void write();
  };
  /** On to the next row that is not decided, round at the end; stays where there is none. */
  const advance = (said: string) => {
    const { rows, at } = review;
    const order = [...rows.keys()].map((step) => (at + 1 + step) % rows.length);
    const next = order.find((index) => !isDecided(rows[index] as ReviewRow));
    if (next === undefined) apply({ correcting: false, said: `${said} ${several(rows.length, "row")}, all reviewed.` });
    else goTo(next, said);
  };

  return {
    get: () => review,
    look,
    goTo: (by: number) => goTo(review.at + by),
    /** Again what failed: a decision that is not written yet, or else the text of the article. */
    retry() {
      apply({ problem: null });
      void write();
      void loadTexts();
    },
    decide(outcome: "confirmed" | "rejected") {
      const row = current();
      if (!row || review.looking) return;
      put(row, { review: outcome });
      advance(outcome === "confirmed" ? "Confirmed." : "Rejected.");
    },
    /** Opens the form, or closes it as it was. */
    correcting: (correcting: boolean) => current() && apply({ correcting, said: correcting ? "" : review.said }),
    correct(read: Agreement, now: Agreement) {
      const row = current();
      const set = row && correctionOf(row, read, now);
      if (!row || !set) return apply({ correcting: false, said: "Nothing was changed." });
      put(row, set);
      advance("Corrected.");
    },
    /** Takes the last decision back: one that is not on its way yet is only forgotten. */
    undo() {
      const last = review.made[review.made.length - 1];
      if (!last || review.looking) return apply({ said: "There is nothing to take back." });
      const waits = review.pending.indexOf(last) > (writing ? 0 : -1);
      const back = { ...last, set: last.seen, seen: last.set };
      const pending = waits ? review.pending.filter((each) => each !== last) : [...review.pending, back];
      apply({ rows: withCells(review, last.key, last.seen), made: review.made.slice(0, -1), pending, problem: null });
      goTo(
        review.rows.findIndex(({ key }) => key === last.key),
        "Taken back.",
      );
      void write();
    },
    /** Selects the row in the sheet. */
    async show() {
      const row = current();
      if (!row) return;
      try {
        apply({
          said: `Row ${await bridge.goTo({ key: row.key, place: row.place })} is selected in the sheet.`,
          problem: null,
        });
      } catch (error) {
        apply({ problem: explain(error) });
      }
    },
  };
}
