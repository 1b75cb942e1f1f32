// The sidebar's side of google.script.run: typed calls, JSON both ways.
import type { ImportAnswer, ImportRequest, Selection, UndoAnswer, UndoRequest } from "../addon/bridge";

/** What the sidebar asks of the sheet. A promise is rejected with an Error where the call fails. */
export interface Bridge {
  takeSelection(): Promise<Selection>;
  importFacts(request: ImportRequest): Promise<ImportAnswer>;
  undo(importId: string): Promise<UndoAnswer>;
}

/** google.script.run, as far as it is used here. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  sidebarSelection(): void;
  sidebarImport(json: string): void;
  sidebarUndo(json: string): void;
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
  const call = <Answer>(start: (runner: Runner) => void, key: string, type: "string" | "boolean") =>
    new Promise<Answer>((resolve, reject) => {
      const runner = page.google?.script?.run as Runner | undefined;
      if (!runner) throw new Error("NO_SHEET");
      const waiting = setTimeout(() => reject(new Error("NO_REPLY")), PATIENCE);
      const succeed = (json: unknown) => {
        clearTimeout(waiting);
        const answer = parsed(json);
        if (typeof Object(answer)[key] === type) resolve(answer as Answer);
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
  return {
    takeSelection: () => call((runner) => runner.sidebarSelection(), "text", "string"),
    importFacts: (request) => call((runner) => runner.sidebarImport(JSON.stringify(request)), "ok", "boolean"),
    undo: (importId) => {
      const request: UndoRequest = { importId };
      return call((runner) => runner.sidebarUndo(JSON.stringify(request)), "ok", "boolean");
    },
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
