// What the sidebar knows: one state, changed by pure functions, held by one small store.
import type { ImportAnswer, Selection } from "../addon/bridge";
import type { Agreement, Facts, Instrument, Party, Sector, Status } from "../extract/facts";
import type { Source } from "../table";

/** What the analyst set in a row; a field that was left alone is absent. */
export interface Correction {
  instrument?: Instrument;
  status?: Status;
  /** The main one; `others` beside it. */
  sector?: Sector;
  others?: Sector[];
  parties?: Party[];
  /** ISO date, null where the row is to have none. */
  date?: string | null;
}

/** A row of the analyst's own, and how it came about. */
export interface OwnRow {
  agreement: Agreement;
  remark: string;
}

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

export interface State {
  /** The article as pasted, or as the cells hold it: facts' offsets point into it. */
  text: string;
  /** The cells that the text was taken from ("Articles!A2"), empty where it was pasted. */
  label: string;
  /** The last text that was read, with its facts; null while there is none. */
  reading: { text: string; facts: Facts } | null;
  /** Fields of the source that the analyst changed, or that came with the cells. */
  source: Partial<Source>;
  corrections: Readonly<Record<string, Correction>>;
  own: readonly OwnRow[];
  /** Rows that were merged, by id: the id of the row that they went into. */
  merged: Readonly<Record<string, string>>;
  /** Agreements that were unticked, by id. */
  leftOut: Readonly<Record<string, true>>;
  /** The sentence that is shown in the article. */
  marked: Span | null;
  /** The articles of one paste, each with all that was set for it; empty where there is one only. */
  pile: readonly State[];
  /** Which of them is shown; its own state is this one, not what lies in the pile. */
  at: number;
  busy: "taking" | "importing" | "undoing" | "showing" | null;
  /** What the last import wrote; `undone` holds the answer of Undo. */
  outcome: { answer: ImportAnswer; undone: string | null } | null;
  problem: Problem | null;
}

/** A step from one state to the next. */
export type Change = (state: State) => State;

export const EMPTY: State = {
  text: "",
  label: "",
  reading: null,
  source: {},
  corrections: {},
  own: [],
  merged: {},
  leftOut: {},
  marked: null,
  pile: [],
  at: 0,
  busy: null,
  outcome: null,
  problem: null,
};

/** The text was edited; `afresh` when another article took the place of the whole, which forgets all that was set for the old. */
export function typed(text: string, afresh: boolean): Change {
  return (state) =>
    afresh || text === "" ? { ...EMPTY, text } : { ...state, text, label: "", marked: null, problem: null };
}

/** Articles that came with what is told of them take the place of all. */
export function opened(parts: readonly { text: string; source: Partial<Source> }[]): Change {
  const pile = parts.map(({ text, source }) => ({ ...EMPTY, text, source }));
  return () => ({ ...(pile[0] ?? EMPTY), pile: pile.length > 1 ? pile : [] });
}

/** Another article of the pile is shown, as it was left. */
export function turned(to: number): Change {
  return (state) => {
    const { pile, at, ...article } = state;
    const next = pile[to];
    if (!next || state.busy !== null) return state;
    const left = { ...article, pile: [], at: 0, problem: null, marked: null };
    return { ...next, pile: pile.map((other, place) => (place === at ? left : other)), at: to };
  };
}

/** The selected cells arrived. */
export function took({ text, label, published }: Selection): Change {
  return () => ({ ...EMPTY, text, label, source: published ? { published } : {} });
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
  return (state) => ({ ...state, busy: null, outcome: state.outcome && { ...state.outcome, undone: message } });
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
