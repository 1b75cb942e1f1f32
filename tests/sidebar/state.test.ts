import { corrected, ticked } from "../../src/sidebar/edits";
import {
  began,
  createStore,
  EMPTY,
  failed,
  imported,
  isMarked,
  marked,
  type State,
  sourced,
  took,
  typed,
  undone,
  wasRead,
} from "../../src/sidebar/state";
import { ARTICLE, FACTS, place } from "./article";

const ANSWER = { ok: true, message: "Imported.", tabs: [], importId: "i1", fresh: [] };
const READ: State = { ...EMPTY, text: ARTICLE, reading: { text: ARTICLE, facts: FACTS } };

describe("the article in the sidebar", () => {
  it("keeps what was set for its rows while it is edited", () => {
    const set = sourced("publisher", "Andes Wire")(corrected("a1", { status: "renewed" })(ticked(["a2"], false)(READ)));
    const after = typed(`${ARTICLE} More.`, false)(set);
    expect(after).toMatchObject({
      corrections: { a1: { status: "renewed" } },
      leftOut: { a2: true },
      source: { publisher: "Andes Wire" },
    });
  });

  it("forgets everything when another article takes its place, or when it is emptied", () => {
    const set = imported(ANSWER)(sourced("publisher", "Andes Wire")(corrected("a1", { status: "renewed" })(READ)));
    expect(typed("Another article", true)(set)).toEqual({ ...EMPTY, text: "Another article" });
    expect(typed("", false)(set)).toEqual(EMPTY);
  });

  it("is taken from cells with the date that stands beside them", () => {
    const after = took({ text: "A\r\nB", label: "Articles!A2", published: "2031-03-12" })(READ);
    expect(after).toEqual({ ...EMPTY, text: "A\r\nB", label: "Articles!A2", source: { published: "2031-03-12" } });
    expect(took({ text: "A", label: "Articles!A2" })(READ).source).toEqual({});
  });

  it("drops facts of a text that was changed meanwhile", () => {
    expect(wasRead("old text", FACTS)(READ)).toBe(READ);
    expect(wasRead(ARTICLE, null)(READ).reading).toBeNull();
  });
});

describe("rows", () => {
  it("gather one correction a field, the last one winning", () => {
    const changes = [
      corrected("a1", { status: "renewed" }),
      corrected("a1", { sector: "trade" }),
      corrected("a1", { status: "ended" }),
    ];
    const after = changes.reduce((state, change) => change(state), READ);
    expect(after.corrections).toEqual({ a1: { status: "ended", sector: "trade" } });
  });

  it("are left out when unticked and come back when ticked", () => {
    const without = ticked(["a1", "a2"], false)(READ);
    expect(without.leftOut).toEqual({ a1: true, a2: true });
    expect(ticked(["a1"], true)(without).leftOut).toEqual({ a2: true });
    expect(READ.leftOut).toEqual({});
  });
});

describe("a marked sentence", () => {
  const first = place("signed 11 MOUs at a business forum");
  const second = place("supplies 24 percent of the world's copper");

  it("gives way to another, and goes when it is chosen again", () => {
    const shown = marked(first)(READ);
    expect(isMarked(shown, first)).toBe(true);
    expect(isMarked(marked(second)(shown), first)).toBe(false);
    expect(marked(first)(shown).marked).toBeNull();
  });

  it("goes when the text changes, since its offsets no longer hold", () => {
    expect(typed(`x${ARTICLE}`, false)(marked(first)(READ)).marked).toBeNull();
  });
});

describe("calls to the sheet", () => {
  it("import, then undo", () => {
    const busy = began("importing")(READ);
    expect(busy.busy).toBe("importing");
    const done = imported(ANSWER)(busy);
    expect(done).toMatchObject({ busy: null, outcome: { answer: ANSWER, undone: null } });
    expect(undone("Taken back.")(began("undoing")(done)).outcome).toEqual({ answer: ANSWER, undone: "Taken back." });
  });

  it("keep the outcome when Undo fails, so that it can be tried again", () => {
    const problem = { message: "No.", remedy: "Try again." };
    const after = failed(problem)(began("undoing")(imported(ANSWER)(READ)));
    expect(after).toMatchObject({ busy: null, problem, outcome: { undone: null } });
    expect(began("undoing")(after)).toMatchObject({ busy: "undoing", problem: null, outcome: { answer: ANSWER } });
  });
});

describe("an import that had nothing to write", () => {
  const unchanged = { ...ANSWER, message: "Already there.", importId: "" };

  it("leaves the one before it to be undone", () => {
    const after = imported(unchanged)(imported(ANSWER)(READ));
    expect(after.outcome?.answer).toMatchObject({ message: "Already there.", importId: "i1" });
  });

  it("has nothing to be undone when there was none before, or when that one was taken back", () => {
    expect(imported(unchanged)(READ).outcome?.answer.importId).toBe("");
    const taken = undone("Taken back.")(imported(ANSWER)(READ));
    expect(imported(unchanged)(taken).outcome?.answer.importId).toBe("");
  });
});

describe("the store", () => {
  it("tells each listener the new state and the one before", () => {
    const store = createStore();
    const told: [string, string][] = [];
    store.subscribe((state, before) => told.push([state.text, before.text]));
    store.apply(typed("a", false));
    store.apply(typed("ab", false));
    expect(told).toEqual([
      ["a", ""],
      ["ab", "a"],
    ]);
  });
});
