// The sidebar's side of google.script.run: typed calls, JSON both ways.
import type {
  Answer,
  Chunk,
  ChunkRequest,
  ColumnRange,
  Foresight,
  ImportAnswer,
  ImportRequest,
  Selection,
  Settings,
  ShowRequest,
  UndoAnswer,
  UndoRequest,
} from "../addon/bridge";
import type {
  Decided,
  DecisionRequest,
  KeptText,
  ReviewAnswer,
  ReviewRequest,
  RowRequest,
} from "../addon/review/bridge";

/** Name of an error by which the sheet itself says what is wrong and what to do. */
export const REFUSED = "Refused";

/** What the sidebar asks of the sheet. A promise is rejected with an Error where the call fails. */
export interface Bridge {
  takeSelection(): Promise<Selection>;
  importFacts(request: ImportRequest): Promise<ImportAnswer>;
  /** What an import would change. */
  foresee(request: ImportRequest): Promise<Foresight>;
  settings(): Promise<Settings>;
  /** Keeps settings in the document; gives what is kept. */
  keepSettings(settings: Settings): Promise<Settings>;
  undo(importId: string): Promise<UndoAnswer>;
  /** Selects cells of a tab; gives its name. */
  show(request: ShowRequest): Promise<string>;
  /** What the selected range of articles is. */
  lookAtColumn(): Promise<ColumnRange>;
  /** Imports the next rows of a range. */
  importChunk(request: ChunkRequest): Promise<Chunk>;
  /** Writes rows into a tab of their own; gives its name. */
  writeSummary(rows: (string | number)[][]): Promise<string>;
  /** The rows to review, least sure first. */
  reviewRows(request: ReviewRequest): Promise<ReviewAnswer>;
  /** The text of an article, by its id. */
  keptText(articleId: string): Promise<KeptText>;
  /** Writes a decision into its row. */
  decide(request: DecisionRequest): Promise<Decided>;
  /** Selects the row of an agreement; gives its number. */
  goTo(request: RowRequest): Promise<number>;
}

/** google.script.run, as far as it is used here. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  sidebarSelection(): void;
  sidebarImport(json: string): void;
  sidebarForesee(json: string): void;
  sidebarSettings(): void;
  sidebarKeep(json: string): void;
  sidebarUndo(json: string): void;
  sidebarShow(json: string): void;
  sidebarColumn(): void;
  sidebarChunk(json: string): void;
  sidebarSummary(json: string): void;
  sidebarReview(json: string): void;
  sidebarText(json: string): void;
  sidebarDecide(json: string): void;
  sidebarGoTo(json: string): void;
}

declare global {
  interface Window {
    google?: { script?: { run?: unknown } };
  }
}

/** Milliseconds after which no answer comes any more: Google ends what the sheet runs for the sidebar after six minutes. */
const PATIENCE = 390_000;

/** Calls the add-on of the spreadsheet that shows this page. */
export function sheetBridge(page: Window): Bridge {
  /** `key` and `type` are those of a field that every answer of this call has. */
  const call = <Given>(start: (runner: Runner) => void, key: string, type: "string" | "boolean") =>
    new Promise<Given>((resolve, reject) => {
      const runner = page.google?.script?.run as Runner | undefined;
      if (!runner) throw new Error("NO_SHEET");
      const waiting = setTimeout(() => reject(new Error("NO_REPLY")), PATIENCE);
      const succeed = (json: unknown) => {
        clearTimeout(waiting);
        const answer = parsed(json);
        if (typeof Object(answer)[key] === type) resolve(answer as Given);
        else reject(new Error("NO_ANSWER"));
      };
      const fail = (error: unknown) => {
        clearTimeout(waiting);
        reject(error);
      };
      try {
        start(runner.withSuccessHandler(succeed).withFailureHandler(fail));
      } catch (error) {
        fail(error);
      }
    });
  /** A refusal of the sheet is an error with its message. */
  const value = async <Value>(start: (runner: Runner) => void) => {
    const answer = await call<Answer<Value>>(start, "ok", "boolean");
    if (!answer.ok) throw Object.assign(new Error(answer.message), { name: REFUSED });
    return answer.value;
  };
  return {
    takeSelection: () => call((runner) => runner.sidebarSelection(), "text", "string"),
    importFacts: (request) => call((runner) => runner.sidebarImport(JSON.stringify(request)), "ok", "boolean"),
    foresee: (request) => value((runner) => runner.sidebarForesee(JSON.stringify(request))),
    settings: () => value((runner) => runner.sidebarSettings()),
    keepSettings: (settings) => value((runner) => runner.sidebarKeep(JSON.stringify(settings))),
    undo: (importId) => {
      const request: UndoRequest = { importId };
      return call((runner) => runner.sidebarUndo(JSON.stringify(request)), "ok", "boolean");
    },
    show: (request) => value((runner) => runner.sidebarShow(JSON.stringify(request))),
    lookAtColumn: () => value((runner) => runner.sidebarColumn()),
    importChunk: (request) => value((runner) => runner.sidebarChunk(JSON.stringify(request))),
    writeSummary: (rows) => value((runner) => runner.sidebarSummary(JSON.stringify(rows))),
    reviewRows: (request) => value((runner) => runner.sidebarReview(JSON.stringify(request))),
    keptText: (articleId) => value((runner) => runner.sidebarText(JSON.stringify(articleId))),
    decide: (request) => value((runner) => runner.sidebarDecide(JSON.stringify(request))),
    goTo: (request) => value((runner) => runner.sidebarGoTo(JSON.stringify(request))),
  };
}

/** What JSON says; null for what is none. */
function parsed(json: unknown): unknown {
  try {
    return typeof json === "string" ? JSON.parse(json) : null;
  } catch {
    return null; // cut off on its way: the same as no answer
  }
}
