// Google on this machine: the engine and the script together. The server and the tests are built on it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseA1 } from "./a1";
import { readCards } from "./cards";
import { engine, type Model, openWorkbook, type Relay } from "./engine";
import { addCustomFunction } from "./formulas";
import { Guard, type OnServiceCall } from "./guard";
import { createRuntime, type Runtime } from "./runtime";
import { createServices } from "./services/app";
import type { Ground, MenuItem, Shown, Stage } from "./services/stage";
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
  /** Runs a piece of Apps Script beside the script. */
  evaluate(code: string): unknown;
  /** Chooses a menu item by its captions. */
  choose(...captions: string[]): unknown;
  /** Types into a cell as a person does. */
  type(a1: string, text: string): void;
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
    guard = new Guard(realm, options.onServiceCall);
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
  for (const card of cards) addCustomFunction(engine, card, (args) => callCustom(workbook, runtime, card.name, args));
  if (cards.length > 0) model.dispatch("EVALUATE_CELLS"); // formulas were loaded before their functions

  const find = (a1: string) => locate(workbook, a1);
  const at = (a1: string): Position => {
    const { sheetId, top, left } = find(a1);
    return { sheetId, row: top, col: left };
  };
  const { calls } = guard;
  return {
    model,
    relay,
    runtime,
    workbook,
    cards,
    shown,
    calls,
    locks,
    call: (name, ...args) => runtime.call(name, args),
    run: (name, ...args) => JSON.parse(runtime.callFromClient(name, JSON.stringify(args))),
    evaluate: runtime.evaluate,
    choose: (...captions) => runtime.call(menuFunction(shown, captions), []),
    type: (a1, text) => workbook.run("UPDATE_CELL", { ...at(a1), content: text }),
    select(a1) {
      stage.selection = find(a1);
    },
    selectArea(area) {
      stage.selection = area;
    },
    formula: (name, args) => callCustom(workbook, runtime, name, args),
    value: (a1) => workbook.value(at(a1)),
    display: (a1) => workbook.display(at(a1)),
    message: (a1) => model.getters.getEvaluatedCell(at(a1)).message ?? "",
    values: (a1) => rows(find(a1), (position) => workbook.value(position)),
    undo: () => workbook.run("REQUEST_UNDO"),
    redo: () => workbook.run("REQUEST_REDO"),
    snapshot: () => ({ ...model.exportData(), properties: stage.properties }),
  };
}

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

/** "B2", "Sheet!B2:C9", or a sheet's name for all that it shows. */
function locate(workbook: Workbook, text: string): Area {
  const { getters } = workbook;
  const whole = getters.getSheetIdByName(text);
  if (whole) {
    const { rows: height, columns } = workbook.extent(whole);
    return { sheetId: whole, top: 0, left: 0, bottom: Math.max(0, height - 1), right: Math.max(0, columns - 1) };
  }
  const bang = text.lastIndexOf("!");
  const sheetId =
    bang < 0 ? getters.getSheetIds()[0] : getters.getSheetIdByName(text.slice(0, bang).replace(/^'|'$/g, ""));
  const zone = parseA1(text.slice(bang + 1));
  if (!sheetId || !zone) throw new Error(`No such range: ${text}`);
  return workbook.areaOf(sheetId, zone);
}

function rows<T>({ sheetId, top, left, bottom, right }: Area, read: (position: Position) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, col) => read({ sheetId, row: top + row, col: left + col })),
  );
}

function menuFunction(shown: Shown[], captions: string[]): string {
  const menus = shown.flatMap((each) => (each.type === "menu" ? [{ caption: each.title, items: each.items }] : []));
  let items: MenuItem[] = menus;
  for (const caption of captions) {
    const found = items.find((each) => each?.caption === caption);
    if (!found) throw new Error(`No menu item "${caption}"`);
    if ("name" in found) return found.name;
    items = found.items;
  }
  throw new Error(`"${captions.join(" > ")}" is a menu, not an item`);
}
