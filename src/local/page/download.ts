// Downloads in the File menu: the workbook as .xlsx, the tab in front as .csv.
import { strToU8, zipSync } from "fflate";
import { csvLine } from "../../cli/csv";
import type { Model } from "../engine";
import { Workbook } from "../workbook";
import { addPivots } from "./pivots";

/** @param name of the workbook, and so of the file */
export function addDownloads(model: () => Model, name: string): void {
  add("xlsx", 10, async () => save(`${name}.xlsx`, await workbookBytes(model()), XLSX));
  add("csv", 11, () => {
    const { getters } = model();
    const tab = getters.getSheetName(getters.getActiveSheetId());
    save(`${name} - ${tab}.csv`, `\ufeff${tabAsCsv(model())}`, "text/csv"); // the mark tells Excel that it is UTF-8
  });
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function add(ending: string, sequence: number, execute: () => unknown): void {
  const icon = "o-spreadsheet-Icon.EXPORT_XLSX";
  const item = { name: `Download as .${ending}`, sequence, execute, icon, isReadonlyAllowed: true };
  o_spreadsheet.registries.topbarMenuRegistry.addChild(`local_download_${ending}`, ["file"], item as never);
}

async function workbookBytes(model: Model): Promise<BlobPart> {
  const { files } = await model.exportXLSX();
  const parts = new Map(files.map((file) => [file.path, "content" in file ? String(file.content) : ""]));
  // The engine writes the apostrophe that marks a cell as text; in .xlsx it would be shown.
  const texts = "xl/sharedStrings.xml";
  parts.set(texts, (parts.get(texts) ?? "").replace(/<t>'/g, "<t>"));
  addPivots(parts, new Workbook(model));
  return new Uint8Array(zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)]))));
}

/** What the tab in front shows, as it shows it; text that a spreadsheet would take for a formula is marked as text. */
function tabAsCsv({ getters }: Model): string {
  const sheetId = getters.getActiveSheetId();
  const shown = getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => getters.getEvaluatedCell(position).formattedValue !== "");
  const height = Math.max(0, ...shown.map(({ row }) => row + 1));
  const width = Math.max(0, ...shown.map(({ col }) => col + 1));
  const textAt = (row: number, col: number) => {
    const { value, formattedValue } = getters.getEvaluatedCell({ sheetId, row, col });
    return typeof value === "number" && formattedValue === String(value) ? value : formattedValue;
  };
  const lines = Array.from({ length: height }, (_, row) =>
    csvLine(Array.from({ length: width }, (_, col) => textAt(row, col))),
  );
  return lines.join("");
}

function save(name: string, content: BlobPart, type: string): void {
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(new Blob([content], { type })),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
