// Google on this machine: the engine and the script together. The server and the tests are built on it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCards } from "./cards";
import { edit, editedArea } from "./edits";
import { engine, type Message, type Model, openWorkbook, type Relay } from "./engine";
import { addCustomFunction } from "./formulas";
import { growing } from "./growth";
import { Guard, type OnServiceCall } from "./guard";
import { locate, menuFunction } from "./locate";
import { remembering } from "./memory";
import { createRuntime, type Runtime } from "./runtime";
import { createServices } from "./services/app";
import { grid } from "./services/grid";
import type { Ground, Shown, Stage } from "./services/stage";
import { type Area, type Position, Workbook } from "./workbook";

export interface HostOptions {
  /** The folder of Code.js and the HTML files; not needed with `code`. */
  dist?: string;
  /** The script itself, for tests. */
  code?: string;
  /** HTML files by name without ending; they come before those of `dist`. */
  files?: Record<string, string>;
  /** What `snapshot()` gave earlier. */
  data?: Snapshot;
  /** Called before each service call of the script, as "Range.setValues"; throwing makes that call fail. */
  onServiceCall?: OnServiceCall;
  /** Called with all that the script shows. */
  onShow?: (shown: Shown) => void;
  /** The answer to ui.alert and ui.prompt; without it OK or YES, and an empty text. */
  answer?: Stage["answer"];
  log?: Stage["log"];
}
export type Snapshot = { revisionId?: string; properties?: Stage["properties"] } & object;

export interface Host {
  model: Model;
  relay: Relay;
  runtime: Runtime;
  workbook: Workbook;
  cards: ReturnType<typeof readCards>;
  /** All that the script showed, oldest first. */
  shown: Shown[];
  /** Service calls of the script by name; clear it to start counting anew. */
  calls: Map<string, number>;
  /** Locks that somebody else holds: add "document" to make waitLock fail. */
  locks: Set<string>;
  /** Calls a global function of the script, as a menu or a trigger does. */
  call(name: string, ...args: unknown[]): unknown;
  /** google.script.run: arguments and result as JSON values. */
  run(name: string, ...args: unknown[]): unknown;
  /** The same with the arguments as a JSON array and the result as JSON. */
  runJson(name: string, json: string): string;
  /** Runs a piece of Apps Script beside the script. */
  evaluate(code: string): unknown;
  /** Chooses a menu item by its captions. */
  choose(...captions: string[]): unknown;
  /** Types into a cell as a person does. */
  type(a1: string, text: string): void;
  /** Takes what a page changed. @returns false when the page was behind: it will send again */
  receive(message: Message): boolean;
  select(a1: string): void;
  selectArea(area: Area): void;
  /** Calls a custom function outside of a cell. */
  formula(name: string, args: unknown[]): unknown;
  /** A cell's value as getValue() gives it; its message when it shows an error. */
  value(a1: string): unknown;
  display(a1: string): string;
  message(a1: string): string;
  /** Values of a range, or of all that a sheet shows. */
  values(a1: string): unknown[][];
  undo(): void;
  redo(): void;
  snapshot(): Snapshot;
}

/** Opens a workbook and loads the script into it; onOpen is not called. */
export function createHost(options: HostOptions): Host {
  const { dist = "dist", files = {} } = options;
  const code = options.code ?? readFileSync(join(dist, "Code.js"), "utf8");
  const { model, relay } = openWorkbook((options.data ?? newWorkbook()) as Snapshot);
  const workbook = new Workbook(model);
  const shown: Shown[] = [];
  const locks = new Set<string>();
  let guard!: Guard;
  let stage!: Ground;

  const runtime = createRuntime(code, (realm) => {
    guard = new Guard(realm, (name) => {
      if (!BUILDING.test(name)) workbook.settle();
      options.onServiceCall?.(name);
    });
    stage = {
      workbook,
      guard,
      show(event) {
        shown.push(event);
        options.onShow?.(event);
      },
      answer: options.answer ?? (({ buttons }) => ({ button: buttons.split("_")[0] as string, text: "" })),
      selection: { sheetId: model.getters.getActiveSheetId(), top: 0, left: 0, bottom: 0, right: 0 },
      file(name) {
        const path = join(dist, `${name}.html`);
        return files[name] ?? (options.code === undefined && existsSync(path) ? readFileSync(path, "utf8") : undefined);
      },
      properties: options.data?.properties ?? {},
      evaluate: (piece) => runtime.evaluate(piece),
      log: options.log ?? (() => {}),
    };
    return createServices(stage, { held: locks });
  });

  const cards = readCards(code);
  const formula = remembering((name, args) => callCustom(workbook, runtime, name, args));
  for (const card of cards) addCustomFunction(engine, card, (args) => formula(card.name, args), growing(workbook));
  if (cards.length > 0) model.dispatch("EVALUATE_CELLS"); // formulas were loaded before their functions

  const settled = <T>(work: () => T): T => {
    try {
      return work();
    } finally {
      workbook.settle();
    }
  };
  const runJson = (name: string, json: string) => settled(() => runtime.callFromClient(name, json));
  const find = (a1: string) => locate(workbook, a1);
  const at = (a1: string): Position => {
    const { sheetId, top, left } = find(a1);
    return { sheetId, row: top, col: left };
  };
  const { calls } = guard;
  const edited = (area: Area | null, change: () => boolean) =>
    settled(() => edit({ runtime, workbook, log: stage.log }, area, change));
  return {
    model,
    relay,
    runtime,
    workbook,
    cards,
    shown,
    calls,
    locks,
    call: (name, ...args) => settled(() => runtime.call(name, args)),
    run: (name, ...args) => JSON.parse(runJson(name, JSON.stringify(args))),
    runJson,
    evaluate: (piece) => settled(() => runtime.evaluate(piece)),
    choose: (...captions) => settled(() => runtime.call(menuFunction(shown, captions), [])),
    type(a1, text) {
      const place = at(a1);
      edited(workbook.cellArea(place), () => workbook.batch(workbook.write(place, text)) ?? true);
    },
    receive: (message) => edited(editedArea(message, workbook), () => relay.send(message)),
    select(a1) {
      stage.selection = find(a1);
    },
    selectArea(area) {
      stage.selection = area;
    },
    formula,
    value: (a1) => workbook.value(at(a1)),
    display: (a1) => workbook.display(at(a1)),
    message: (a1) => model.getters.getEvaluatedCell(at(a1)).message ?? "",
    values: (a1) => grid(find(a1), (position) => workbook.value(position)),
    undo: () => workbook.run("REQUEST_UNDO"),
    redo: () => workbook.run("REQUEST_REDO"),
    snapshot: () => ({ ...model.exportData(), properties: stage.properties }),
  };
}

/** Calls between the parts of one pivot table: what they put off may wait for the next one. */
const BUILDING = /^(Pivot|Filter|Range\.createPivotTable|SpreadsheetApp\.|Sheet\.getRange)/;

/** A first sheet of the size that Google gives it. */
const newWorkbook = () => ({ sheets: [{ id: "sheet1", name: "Sheet1", rowNumber: 1000, colNumber: 26 }] });

function callCustom(workbook: Workbook, runtime: Runtime, name: string, args: unknown[]): unknown {
  const before = workbook.readOnly;
  workbook.readOnly = true;
  try {
    return runtime.callCustom(name, args);
  } finally {
    workbook.readOnly = before;
  }
}
