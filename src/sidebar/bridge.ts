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

/** Calls the add-on of the spreadsheet that shows this page. */
export function sheetBridge(page: Window): Bridge {
  const call = <Answer>(start: (runner: Runner) => void) =>
    new Promise<Answer>((resolve, reject) => {
      const runner = page.google?.script?.run as Runner | undefined;
      if (!runner) throw new Error("NO_SHEET");
      const succeed = (answer: unknown) => {
        if (typeof answer !== "string") reject(new Error("NO_ANSWER"));
        else resolve(JSON.parse(answer) as Answer);
      };
      start(
        runner
          .withSuccessHandler((answer) => {
            try {
              succeed(answer);
            } catch (error) {
              reject(error);
            }
          })
          .withFailureHandler(reject),
      );
    });
  return {
    takeSelection: () => call((runner) => runner.sidebarSelection()),
    importFacts: (request) => call((runner) => runner.sidebarImport(JSON.stringify(request))),
    undo: (importId) => {
      const request: UndoRequest = { importId };
      return call((runner) => runner.sidebarUndo(JSON.stringify(request)));
    },
  };
}
