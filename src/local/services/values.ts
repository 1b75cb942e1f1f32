// Range: values, formulas, rich text, clearing, sorting.
import type { Stand } from "../guard";
import type { Command } from "../plugins";
import type { Area, Position } from "../workbook";
import { fill, grid, spread } from "./grid";
import { type RichText, readRichText, richTextOf, writeRichText } from "./richtext";
import { sortRows } from "./sorting";
import { areaOf, type Stage } from "./stage";
import { checkValidation } from "./validation";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Options = { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean; validationsOnly?: boolean };

export function rangeValues(stage: Stage, area: Area) {
  const { workbook } = stage;
  const { sheetId, top: row, left: col } = area;
  const first = { sheetId, row, col };
  const formulaText = (text: string) => (text === "" || text.startsWith("=") ? text : `=${text}`);
  const write = (pairs: [Position, unknown][]) => {
    const commands = pairs.flatMap(([position, value]) => workbook.write(position, value));
    for (const [position, value] of pairs) checkValidation(workbook, position, value);
    workbook.batch(commands);
  };
  const writeRich = (pairs: [Position, RichText][]) =>
    workbook.batch(pairs.flatMap(([position, text]) => writeRichText(workbook, position, text)));
  const rich = (value: unknown) => stage.guard.heartOf<RichText>(value, "RichTextValue");

  return {
    getValue: () => workbook.value(first),
    getValues: () => grid(area, (each) => workbook.value(each)),
    getDisplayValue: () => workbook.display(first),
    getDisplayValues: () => grid(area, (each) => workbook.display(each)),
    setValue(value: unknown) {
      write(spread(area, fill(area, value)));
      return this;
    },
    setValues(values: unknown[][]) {
      write(spread(area, values));
      return this;
    },
    getFormula: () => workbook.formula(first),
    getFormulas: () => grid(area, (each) => workbook.formula(each)),
    setFormula(formula: string) {
      write(spread(area, fill(area, formulaText(formula))));
      return this;
    },
    getRichTextValues: () => grid(area, (each) => richTextOf(stage, readRichText(workbook, each))),
    setRichTextValues(values: unknown[][]) {
      writeRich(spread(area, values).map(([position, value]) => [position, rich(value)]));
      return this;
    },
    clear(options: Options = {}) {
      const all = Object.values(options).every((each) => !each);
      workbook.batch(
        clearing(stage, area, all ? { contentsOnly: true, formatOnly: true, commentsOnly: true } : options),
      );
      return this;
    },
    clearContent() {
      workbook.batch(clearing(stage, area, { contentsOnly: true }));
      return this;
    },
    clearNote() {
      workbook.batch(clearing(stage, area, { commentsOnly: true }));
      return this;
    },
    sort(spec: unknown) {
      sortRows(workbook, area, spec);
      return this;
    },
    copyTo(destination: unknown) {
      const target = areaOf(stage, destination);
      workbook.batch(copying(stage, area, target));
    },
    moveTo(target: unknown) {
      const { sheetId: targetSheetId, top, left } = areaOf(stage, target);
      const { sheetId: _, ...zone } = area;
      const sheetName = workbook.getters.getSheetName(sheetId);
      const move = { type: "MOVE_RANGES", sheetId, sheetName, targetSheetId, col: left, row: top, target: [zone] };
      const copies = copying(stage, area, { ...area, sheetId: targetSheetId, top, left, bottom: top, right: left });
      workbook.batch([...copies, ...clearing(stage, area, { contentsOnly: true, formatOnly: true }), move]);
    },
  } satisfies Stand<GoogleRange>;
}

/** Only cells that exist are cleared: an empty sheet has none. */
export function clearing({ workbook }: Stage, area: Area, options: Options): Command[] {
  const change = {
    ...(options.contentsOnly ? { content: "" } : {}),
    ...(options.formatOnly ? { style: null, format: "" } : {}),
  };
  const cells = Object.keys(change).length === 0 ? [] : workbook.positions(area, true);
  const notes = options.commentsOnly ? workbook.within("note", area) : [];
  return [
    ...cells.map((position) => ({ type: "UPDATE_CELL", ...position, ...change })),
    ...notes.map(({ id }) => ({ type: "LOCAL_ERASE", id })),
  ];
}

function copying({ workbook }: Stage, from: Area, to: Area): Command[] {
  return workbook.positions(from).flatMap((source) => {
    const cell = workbook.getters.getCell(source);
    const row = to.top + source.row - from.top;
    const col = to.left + source.col - from.left;
    const content = cell?.isFormula
      ? workbook.getters.getTranslatedCellFormula(to.sheetId, col - source.col, row - source.row, cell.compiledFormula)
      : (cell?.content ?? "");
    const style = cell?.style ?? null;
    return [{ type: "UPDATE_CELL", sheetId: to.sheetId, row, col, content, style, format: cell?.format ?? "" }];
  });
}
