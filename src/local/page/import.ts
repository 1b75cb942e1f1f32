// Import: a file, chosen from the File menu or dropped on the grid, as new tabs or from the selected cell on.
import { MAX_BODY } from "../door";
import type { Model } from "../engine";
import { asCellsFrom, asNewTabs, type FileTab } from "../intake";
import type { Shown } from "../services/stage";
import { tabsOfFile } from "../tablefile";
import { Workbook } from "../workbook";
import { element } from "./globals";

/** Until the page shows that it works: for a large file it then stands still for some seconds. */
const DRAWN_MS = 50;

/** @param show brings a new tab to the front, and says what was done or what was wrong */
export function addImport(model: () => Model, show: (shown: Shown) => void): void {
  const read = async (file: File) => {
    try {
      if (file.size > MAX_BODY) throw new Error(`It is larger than ${MAX_BODY / 1e6} MB: split it.`);
      ask(file.name, tabsOfFile(file.name, new Uint8Array(await file.arrayBuffer())), new Workbook(model()), show);
    } catch (error) {
      refuse(file.name, error, show);
    }
  };
  const execute = () => {
    const input = Object.assign(document.createElement("input"), {
      type: "file",
      accept: ".xlsx,.xlsm,.csv,.tsv,.txt",
    });
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file) read(file);
    };
    input.click();
  };
  const item = { name: "Import .xlsx or .csv…", sequence: 9, execute, icon: "o-spreadsheet-Icon.INSERT_SHEET" };
  o_spreadsheet.registries.topbarMenuRegistry.addChild("local_import", ["file"], item as never);

  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => holdsFile(event) && event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) read(file);
  });
}

/** Asks which tab goes where, and puts it there. */
function ask(file: string, tabs: FileTab[], workbook: Workbook, show: (shown: Shown) => void): void {
  const { getters } = workbook;
  const dialog = element<HTMLDialogElement>("import");
  const choice = element<HTMLSelectElement>("import-tab");
  const [fresh, below] = [element<HTMLInputElement>("import-new"), element<HTMLInputElement>("import-below")];
  const sheetId = getters.getActiveSheetId();
  const { left: col, top: row } = getters.getSelectedZone();
  const place = { sheetId, row, col };

  const several = tabs.length > 1;
  const options = tabs.map(({ name }, at) => new Option(name, String(at)));
  choice.replaceChildren(...(several ? [new Option(`All ${tabs.length} tabs`, "")] : []), ...options);
  element("import-tabs").hidden = !several;
  element("import-file").textContent = file;
  element("import-cell").textContent = workbook.reference({ sheetId, top: row, left: col, bottom: row, right: col });
  fresh.checked = true;
  const offer = () => {
    below.disabled = choice.value === ""; // several tabs have no place in one
    if (below.disabled) fresh.checked = true;
    element("import-as").textContent = below.disabled ? "as new tabs" : "as a new tab";
  };
  choice.onchange = offer;
  offer();
  dialog.returnValue = "";
  dialog.onclose = () => {
    if (dialog.returnValue !== "import") return;
    const chosen = choice.value === "" ? tabs : tabs.slice(Number(choice.value), Number(choice.value) + 1);
    show({ type: "toast", title: "", text: `Importing ${file}…` });
    setTimeout(() => {
      try {
        put(workbook, chosen, below.checked ? place : null, show);
      } catch (error) {
        refuse(file, error, show);
      }
    }, DRAWN_MS);
  };
  dialog.showModal();
}

function put(
  workbook: Workbook,
  tabs: FileTab[],
  place: { sheetId: string; row: number; col: number } | null,
  show: (shown: Shown) => void,
): void {
  const [first] = tabs;
  const { commands, sheetId } =
    place && first
      ? { commands: asCellsFrom(workbook, first, place), sheetId: place.sheetId }
      : asNewTabs(workbook, tabs);
  if (new Blob([JSON.stringify(commands)]).size > MAX_BODY)
    throw new Error(
      "It holds more than the sheet takes at once, some 200,000 cells: split it, or import its tabs one by one.",
    );
  workbook.batch(commands);
  show({ type: "activate", sheetId });
  const count = (key: "unknown" | "hidden") => tabs.reduce((sum, tab) => sum + tab[key], 0);
  const told = [
    "Values were imported. Ctrl+Z takes them back.",
    ...(count("unknown") > 0
      ? [`${count("unknown")} formulas have no value in the file: save it in a spreadsheet program first.`]
      : []),
    ...(count("hidden") > 0 ? [`${count("hidden")} hidden rows were left out.`] : []),
  ];
  show({ type: "toast", title: "", text: told.join(" ") });
}

function refuse(file: string, error: unknown, show: (shown: Shown) => void): void {
  show({ type: "alert", title: `${file} was not imported`, text: (error as Error).message, buttons: "OK" });
}
