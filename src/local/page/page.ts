// The page: a second workbook beside the server's, kept equal to it, with the engine's grid on it.
import type { Message, Model } from "../engine";
import { installPlugins } from "../plugins";
import type { PageEvent } from "../server";
import { addDownloads } from "./download";
import { element, post } from "./globals";
import { addImport } from "./import";
import { addMenus } from "./menus";
import { showNotes } from "./notes";
import { addRemoteFunctions } from "./remote";
import { createScreen } from "./screen";
import { wholeTicks } from "./ticks";

console.debug = () => {};
wholeTicks();
const state = (text: string) => {
  element("state").textContent = text;
};
let model: Model | undefined;
let receive: ((message: Message) => void) | undefined;
let early: Message[] = [];

const screen = createScreen({
  state,
  selection() {
    const getters = (model as Model).getters;
    return { sheetId: getters.getActiveSheetId(), ...getters.getSelectedZone() };
  },
  activate(sheetId, a1) {
    const { dispatch, getters, selection } = model as Model;
    const from = getters.getActiveSheetId();
    if (from !== sheetId) dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheetId });
    if (a1 !== undefined) {
      const zone = o_spreadsheet.helpers.toZone(a1);
      const cell = { col: zone.left, row: zone.top };
      selection.selectZone({ cell, zone }, { scrollIntoView: false });
      dispatch("SCROLL_TO_CELL", cell);
    }
  },
  focus: () => document.querySelector<HTMLElement>(".o-grid-composer, .o-grid")?.focus(),
});

/** Messages to the server one after the other, as the collaboration needs them. */
const transportService = {
  async sendMessage(message: Message) {
    state("Saving…");
    try {
      await post("/revisions", message);
      state("Saved");
    } catch {
      state("The local server does not answer. Start it again: npm start");
    }
  },
  onNewMessage(_id: string, listener: (message: Message) => void) {
    receive = listener;
  },
  leave() {},
};

async function start({
  data,
  cards,
  menus,
  name = "Untitled spreadsheet",
}: Extract<PageEvent, { kind: "start" }>): Promise<void> {
  element("name").textContent = document.title = name;
  installPlugins(o_spreadsheet);
  showNotes();
  addRemoteFunctions(cards, () => model?.dispatch("EVALUATE_CELLS"));
  addMenus(menus, screen.run);
  addDownloads(() => model as Model, name);
  addImport(() => model as Model, screen.show);
  const client = { id: `page-${crypto.randomUUID()}`, name: "You" };
  model = new o_spreadsheet.Model(data, { transportService, client }, [], undefined, false);
  const templates = await (await fetch("/engine/templates.xml")).text();
  const tell = (text: string) => screen.show({ type: "toast", title: "", text });
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => tell(text),
    raiseError(text: string, then?: () => void) {
      screen.show({ type: "alert", title: "", text, buttons: "OK" });
      then?.();
    },
    askConfirmation: (text: string, yes: () => void, no?: () => void) => (confirm(text) ? yes() : no?.()),
  };
  await new owl.App(o_spreadsheet.Spreadsheet, { props, templates }).mount(element("grid"));
  for (const message of early) receive?.(message);
  early = [];
  Object.assign(window, { model }); // for the console, and for the browser test
  state("Saved");
  document.body.dataset.ready = "true";
}

function handle(event: PageEvent): void {
  if (event.kind === "start") {
    if (model) location.reload();
    else start(event).catch((error: Error) => state(`The sheet could not be opened: ${error.message}`));
  } else if (event.kind === "show") {
    if (model) screen.show(event.shown);
  } else if (receive && document.body.dataset.ready) receive(event.message);
  else early.push(event.message);
}

const events = new EventSource("/events");
events.onmessage = ({ data }: MessageEvent<string>) => (JSON.parse(data) as PageEvent[]).forEach(handle);
events.onerror = () => state("The local server does not answer. Start it again: npm start");
