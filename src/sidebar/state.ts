// What the sidebar knows: one state, changed by pure functions, held by one small store.
import type { Foresight, ImportAnswer, Selection, Settings } from "../addon/bridge";
import { DEFAULTS } from "../addon/tracker/settings";
import type { Facts } from "../extract/facts";
import type { Source } from "../table";
import { NO_WORK, type OwnRow, type Work, workOf } from "./work";

/** An error in plain words, and what to do about it. */
export interface Problem {
  message: string;
  remedy: string;
}

/** Offsets into the text as given. */
export interface Span {
  start: number;
  end: number;
}

export interface State extends Work {
  /** The last text that was read, with its facts; null while there is none. */
  reading: { text: string; facts: Facts } | null;
  /** True where the work was brought back after the page had gone. */
  broughtBack: boolean;
  /** The sentence that is shown in the article. */
  marked: Span | null;
  /** The articles of one paste, each with all that was set for it; empty where there is one only. */
  pile: readonly State[];
  /** Which of them is shown; its own state is this one, not what lies in the pile. */
  at: number;
  busy: "taking" | "importing" | "undoing" | "showing" | "saving" | null;
  /** What the last import wrote; `undone` holds the answer of Undo. */
  outcome: { answer: ImportAnswer; undone: string | null } | null;
  problem: Problem | null;
  /** What the sheet said of importing a work; null while it was not asked. */
  foresight: { of: Work; seen: Foresight | Problem } | null;
  /** Those of the document: they outlast the article. */
  settings: Settings;
}

/** A step from one state to the next. */
export type Change = (state: State) => State;

export const EMPTY: State = {
  ...NO_WORK,
  reading: null,
  broughtBack: false,
  marked: null,
  pile: [],
  at: 0,
  busy: null,
  outcome: null,
  problem: null,
  foresight: null,
  settings: DEFAULTS,
};

/** Everything is forgotten but the settings. */
export const cleared: Change = ({ settings }) => ({ ...EMPTY, settings });

/** The text was edited; `afresh` when another article took the place of the whole, which forgets all that was set for the old. */
export function typed(text: string, afresh: boolean): Change {
  return (state) =>
    afresh || text === ""
      ? { ...cleared(state), text }
      : { ...state, text, label: "", broughtBack: false, marked: null, problem: null };
}

/** Articles that came with what is told of them take the place of all. */
export function opened(parts: readonly { text: string; source: Partial<Source> }[]): Change {
  return (state) => {
    const pile = parts.map(({ text, source }) => ({ ...cleared(state), text, source }));
    return { ...(pile[0] ?? cleared(state)), pile: pile.length > 1 ? pile : [] };
  };
}

/** Another article of the pile is shown, as it was left. */
export function turned(to: number): Change {
  return (state) => {
    const { pile, at, ...article } = state;
    const next = pile[to];
    if (!next || state.busy !== null) return state;
    const left = { ...article, pile: [], at: 0, problem: null, marked: null };
    return {
      ...next,
      settings: state.settings,
      pile: pile.map((other, place) => (place === at ? left : other)),
      at: to,
    };
  };
}

/** The selected cells arrived. */
export function took({ text, label, published }: Selection): Change {
  return (state) => ({ ...cleared(state), text, label, source: published ? { published } : {} });
}

/** The text was read; an answer for a text that has been changed since is dropped. */
export function wasRead(text: string, facts: Facts | null): Change {
  return (state) => {
    if (text !== state.text) return state;
    return { ...state, reading: facts && { text, facts }, own: anchored(state.own, text), marked: null };
  };
}

/** The analyst's own rows where their words stand now; those whose words are gone go with them. */
function anchored(own: readonly OwnRow[], text: string): OwnRow[] {
  return own.flatMap(({ agreement, remark }) => {
    const { quote, start } = agreement.evidence;
    const at = text.startsWith(quote, start) ? start : text.indexOf(quote);
    return at < 0
      ? []
      : [{ agreement: { ...agreement, evidence: { quote, start: at, end: at + quote.length } }, remark }];
  });
}

/** A field of the source was typed; it is kept, even when emptied, until another article comes. */
export function sourced(field: keyof Source, value: string): Change {
  return (state) => ({ ...state, source: { ...state.source, [field]: value } });
}

/** A sentence is shown in the article; the same one again, or null, hides it. */
export function marked(span: Span | null): Change {
  return (state) => ({
    ...state,
    marked: span && !isMarked(state, span) ? { start: span.start, end: span.end } : null,
  });
}

export function isMarked({ marked: shown }: State, { start, end }: Span): boolean {
  return shown !== null && shown.start === start && shown.end === end;
}

/** A call to the sheet began; the outcome of the last import stays until there is another. An import needs the room of the article. */
export function began(busy: State["busy"]): Change {
  return (state) => ({ ...state, busy, problem: null, marked: busy === "importing" ? null : state.marked });
}

/** A call to the sheet ended in an error. */
export function failed(problem: Problem): Change {
  return (state) => ({ ...state, busy: null, problem });
}

/** The sheet was written; an import that had nothing to write leaves the one before it to be undone. */
export function imported(answer: ImportAnswer): Change {
  return (state) => {
    const last = state.outcome?.undone === null ? state.outcome.answer.importId : "";
    return {
      ...state,
      busy: null,
      foresight: null,
      outcome: { answer: { ...answer, importId: answer.importId || last }, undone: null },
    };
  };
}

/** Cells were selected in the sheet. */
export function shown(): Change {
  return (state) => ({ ...state, busy: null });
}

/** The import was taken back. */
export function undone(message: string): Change {
  const outcome = (last: State["outcome"]) => last && { ...last, undone: message };
  return (state) => ({ ...state, busy: null, foresight: null, outcome: outcome(state.outcome) });
}

/** The sheet said what importing a work would come to, or why that cannot be told. */
export function foreseen(of: Work, seen: Foresight | Problem): Change {
  return (state) => ({ ...state, foresight: { of: workOf(of), seen } });
}

/** The settings of the document arrived. */
export function settled(settings: Settings): Change {
  return (state) => ({ ...state, settings, foresight: null });
}

export interface Store {
  get(): State;
  apply(change: Change): void;
  /** Calls back after each change, in order of subscription; `before` is the state that was replaced. */
  subscribe(listener: (state: State, before: State) => void): void;
}

export function createStore(initial: State = EMPTY): Store {
  let state = initial;
  const listeners: ((state: State, before: State) => void)[] = [];
  return {
    get: () => state,
    apply(change) {
      const before = state;
      state = change(before);
      for (const listener of listeners) listener(state, before);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
