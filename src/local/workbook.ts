// The workbook as the services see it: o-spreadsheet's model with areas, batches and annotations.
import type { Model } from "./engine";
import { refusalOf } from "./errors";
import { type Annotation, annotating, type Command, type Zone } from "./plugins";
import { cellValue, contentOf, type Format, plainText } from "./typing";

/** A bounded rectangle of a sheet, zero-based, ends included. */
export interface Area {
  sheetId: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}
export interface Position {
  sheetId: string;
  row: number;
  col: number;
}

export class Workbook {
  /** Set while a custom function runs: it may read the sheet, not write it. */
  readOnly = false;
  private readonly waiting = new Map<string, () => void>();

  constructor(readonly model: Model) {}

  get getters(): Model["getters"] {
    return this.model.getters;
  }

  newId(): string {
    return this.model.uuidGenerator.smallUuid();
  }

  /** Runs one of the engine's commands; throws what Google would say when it is refused. */
  run(type: string, payload: object = {}): void {
    if (this.readOnly) throw new Error("You do not have permission to change the spreadsheet from a custom function.");
    const result = this.model.dispatch(type as never, payload as never);
    const refusal = refusalOf(type, result.reasons);
    if (refusal !== undefined) throw new Error(refusal);
  }

  /** Many commands as one step: one evaluation, one undo. */
  batch(commands: Command[]): void {
    if (commands.length > 0) this.run("LOCAL_BATCH", { commands });
  }

  /** Puts work off until somebody may look at its outcome; a later one of the same key takes its place. */
  defer(key: string, work: () => void): void {
    this.waiting.set(key, work);
  }

  /** Does what was put off, unless a custom function runs. */
  settle(): void {
    if (this.readOnly) return;
    for (const [key, work] of [...this.waiting]) {
      this.waiting.delete(key);
      work();
    }
  }

  /** The engine's own form of an area, for its commands. */
  rangeData(area: Area): object {
    const { sheetId, ...zone } = area;
    return this.getters.getRangeDataFromZone(sheetId, zone);
  }

  /** An area as A1 text, with its sheet's name in front. */
  reference(area: Area): string {
    const range = this.getters.getRangeFromZone(area.sheetId, area);
    return this.getters.getRangeString(range, "none");
  }

  format(position: Position): Format {
    return this.getters.getCell(position)?.format;
  }

  /** A cell's value as getValue() gives it: text, number, boolean, Date, "" when empty, Google's text of an error. */
  value(position: Position): string | number | boolean | Date {
    return cellValue(this.getters.getEvaluatedCell(position), this.content(position));
  }

  display(position: Position): string {
    return plainText(this.content(position)) ?? this.getters.getEvaluatedCell(position).formattedValue;
  }

  /** What was typed into a literal cell; undefined for formulas and empty cells. */
  content(position: Position): string | undefined {
    const cell = this.getters.getCell(position);
    return cell && !cell.isFormula ? cell.content : undefined;
  }

  /** The formula of a cell, "" when it has none. */
  formula(position: Position): string {
    const cell = this.getters.getCell(position);
    return cell?.isFormula ? this.getters.getCellText(position, { showFormula: true }) : "";
  }

  /** The command that puts a value into a cell as setValue() does; none when it is there already. */
  write(position: Position, value: unknown): Command[] {
    const cell = this.getters.getCell(position);
    const typed = contentOf(value, cell?.format);
    const present = cell?.isFormula ? undefined : (cell?.content ?? "");
    const same = typed.content === present && (typed.format === undefined || typed.format === cell?.format);
    return same ? [] : [{ type: "UPDATE_CELL", ...position, ...typed }];
  }

  /** Positions of an area, row by row; only those that hold a cell when `held`. */
  positions({ sheetId, top, left, bottom, right }: Area, held = false): Position[] {
    const found: Position[] = [];
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) {
        const position = { sheetId, row, col };
        if (!held || this.getters.getCell(position)) found.push(position);
      }
    return found;
  }

  /** The last row and column (counted from 1) that show something; 0 on an empty sheet. */
  extent(sheetId: string): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    for (const position of this.getters.getEvaluatedCellsPositions(sheetId)) {
      const cell = this.getters.getCell(position);
      const filled = cell?.isFormula || this.getters.getEvaluatedCell(position).type !== "empty";
      if (!filled) continue;
      rows = Math.max(rows, position.row + 1);
      columns = Math.max(columns, position.col + 1);
    }
    return { rows, columns };
  }

  sheetArea(sheetId: string): Area {
    const bottom = this.getters.getNumberRows(sheetId) - 1;
    return { sheetId, top: 0, left: 0, bottom, right: this.getters.getNumberCols(sheetId) - 1 };
  }

  annotations(kind: string, sheetId?: string): Annotation[] {
    const all = (this.getters as unknown as { getAnnotations(): Annotation[] }).getAnnotations();
    return all.filter((each) => each.kind === kind && (sheetId === undefined || each.sheetId === sheetId));
  }

  /** Annotations of one kind whose zone touches an area. */
  within(kind: string, area: Area): Annotation[] {
    return this.annotations(kind, area.sheetId).filter(({ zone }) => {
      if (!zone) return false;
      const { top, left, bottom, right } = this.areaOf(area.sheetId, zone);
      return top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left;
    });
  }

  /** The command that annotates one cell. */
  annotation(kind: string, { sheetId, row, col }: Position, data: unknown, id = `${kind}-${this.newId()}`): Command {
    const zone = { top: row, left: col, bottom: row, right: col };
    return annotating({ id, kind, sheetId, zone, data });
  }

  cellArea({ sheetId, row, col }: Position): Area {
    return { sheetId, top: row, left: col, bottom: row, right: col };
  }

  /** A sheet's number, as getSheetId() gives it: the same for as long as the sheet lives. */
  gridId(sheetId: string): number {
    return [...sheetId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 0);
  }

  annotate(annotation: Omit<Annotation, "id"> & { id?: string }): string {
    const id = annotation.id ?? `${annotation.kind}-${this.newId()}`;
    this.batch([annotating({ ...annotation, id })]);
    return id;
  }

  erase(ids: string[]): void {
    this.batch(ids.map((id) => ({ type: "LOCAL_ERASE", id })));
  }

  /** The zone of an annotation as an area: open ends reach to the sheet's edge. */
  areaOf(sheetId: string, zone: Zone): Area {
    const { bottom, right } = this.sheetArea(sheetId);
    const { top, left } = zone;
    return { sheetId, top, left, bottom: zone.bottom ?? bottom, right: zone.right ?? right };
  }

  /** An area as a zone that stays a whole column or row when the sheet grows. */
  zoneOf(area: Area): Zone {
    const { top, left, bottom, right } = area;
    const sheet = this.sheetArea(area.sheetId);
    const wholeColumns = top === 0 && bottom === sheet.bottom;
    const wholeRows = !wholeColumns && left === 0 && right === sheet.right;
    return { top, left, bottom: wholeColumns ? undefined : bottom, right: wholeRows ? undefined : right };
  }

  activate(sheetId: string): void {
    const from = this.getters.getActiveSheetId();
    if (from !== sheetId) this.run("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheetId });
  }
}
