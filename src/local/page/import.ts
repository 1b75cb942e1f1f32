// Import in the File menu: a .csv file as a new tab.
import type { Shown } from "../services/stage";
import { post } from "./globals";

/** @param show brings the new tab to the front, or says what was wrong */
export function addImport(show: (shown: Shown) => void): void {
  const read = async (file: File) => {
    try {
      const { sheetId } = (await post("/import", { name: file.name, text: await file.text() })) as { sheetId: string };
      show({ type: "activate", sheetId });
    } catch (error) {
      show({ type: "alert", title: "The file was not imported", text: (error as Error).message, buttons: "OK" });
    }
  };
  const execute = () => {
    const input = Object.assign(document.createElement("input"), { type: "file", accept: ".csv,.tsv,.txt" });
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file) read(file);
    };
    input.click();
  };
  const item = { name: "Import .csv as a new tab", sequence: 9, execute, icon: "o-spreadsheet-Icon.INSERT_SHEET" };
  o_spreadsheet.registries.topbarMenuRegistry.addChild("local_import", ["file"], item as never);
}
