// Range: how cells look, and their number formats.
import type { Stand } from "../guard";
import type { Command } from "../plugins";
import { engineFormat, googleFormat, plain } from "../typing";
import type { Area, Position } from "../workbook";
import { fill, grid, spread } from "./grid";
import type { Stage } from "./stage";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Style = Record<string, unknown>;
/** What Google's Range has both a getter and a setter for. */
type Property = {
  [K in keyof GoogleRange]: K extends `get${infer Name}`
    ? `set${Name}` extends keyof GoogleRange
      ? Name
      : never
    : never;
}[keyof GoogleRange];

/** Google's names of a wrap strategy and the engine's. */
const WRAPPING: Record<string, string> = { WRAP: "wrap", OVERFLOW: "overflow", CLIP: "clip" };
const ALIGNMENT: Record<string, string | undefined> = { normal: undefined, start: "left", end: "right" };

export function rangeFormats(stage: Stage, area: Area) {
  const { workbook } = stage;
  const { sheetId, ...zone } = area;
  const first = { sheetId, row: area.top, col: area.left };
  const styleAt = (position: Position): Style => workbook.getters.getCellStyle(position) as Style;
  const paint = (style: Style) => workbook.run("SET_FORMATTING", { sheetId, target: [zone], style });
  const paintEach = (values: unknown[][], styleOf: (value: never) => Style) =>
    workbook.batch(
      spread(area, values).flatMap(([position, value]) => {
        const present = styleAt(position);
        const change = Object.entries(styleOf(value as never)).filter(([name, each]) => present[name] !== each);
        if (change.length === 0) return [];
        return [{ type: "UPDATE_CELL", ...position, style: { ...present, ...Object.fromEntries(change) } }];
      }),
    );

  const background = (color: string | null) => ({ fillColor: color ?? "" });
  const fontColor = (color: string | null) => ({ textColor: color ?? "" });
  const weight = (value: string | null) => ({ bold: value === "bold" });
  const slope = (value: string | null) => ({ italic: value === "italic" });
  const line = (value: string | null) => ({
    underline: value === "underline",
    strikethrough: value === "line-through",
  });
  const align = (value: string | null) => ({
    align: value && value in ALIGNMENT ? ALIGNMENT[value] : (value ?? undefined),
  });
  const vertical = (value: string | null) => ({ verticalAlign: value ?? undefined });
  const wrap = (value: boolean) => ({ wrapping: value ? "wrap" : "overflow" });
  const strategy = (value: unknown) => ({ wrapping: WRAPPING[String(value)] ?? "overflow" });
  const size = (value: number) => ({ fontSize: value });

  return {
    ...pair("Background", "Backgrounds", background, ({ fillColor }) => fillColor || "#ffffff"),
    ...pair("FontColor", "FontColors", fontColor, ({ textColor }) => textColor || "#000000"),
    ...pair("FontWeight", "FontWeights", weight, ({ bold }) => (bold ? "bold" : "normal")),
    ...pair("FontStyle", "FontStyles", slope, ({ italic }) => (italic ? "italic" : "normal")),
    ...pair("FontLine", "FontLines", line, (style) =>
      style.underline ? "underline" : style.strikethrough ? "line-through" : "none",
    ),
    ...pair("FontSize", "FontSizes", size, ({ fontSize }) => fontSize ?? 10),
    ...pair("HorizontalAlignment", "HorizontalAlignments", align, ({ align: value }) => value ?? "general"),
    ...pair("VerticalAlignment", "VerticalAlignments", vertical, ({ verticalAlign }) => verticalAlign ?? "bottom"),
    ...pair("Wrap", "Wraps", wrap, ({ wrapping }) => wrapping === "wrap"),
    ...pair("WrapStrategy", "WrapStrategies", strategy, ({ wrapping }) => String(wrapping ?? "overflow").toUpperCase()),
    getNumberFormat: () => googleFormat(workbook.format(first)),
    getNumberFormats: () => grid(area, (each) => googleFormat(workbook.format(each))),
    setNumberFormat(format: string) {
      workbook.batch(formatting(stage, spread(area, fill(area, format))));
      return this;
    },
    setNumberFormats(formats: string[][]) {
      workbook.batch(formatting(stage, spread(area, formats)));
      return this;
    },
  } satisfies Stand<GoogleRange>;

  /** getX, getXs, setX and setXs of one property of a cell's style. */
  function pair<One extends Property, Many extends Property>(
    one: One,
    many: Many,
    styleOf: (value: never) => Style,
    read: (style: Style) => unknown,
  ) {
    const chain = (run: (value: never) => void) =>
      function set(this: unknown, value: unknown) {
        run(value as never);
        return this;
      };
    return {
      [`get${one}`]: () => read(styleAt(first)),
      [`get${many}`]: () => grid(area, (each) => read(styleAt(each))),
      [`set${one}`]: chain((value) => paint(styleOf(value))),
      [`set${many}`]: chain((values) => paintEach(values, styleOf)),
    } as Record<`${"get" | "set"}${One}`, () => unknown> & Record<`${"get" | "set"}${Many}`, () => unknown>;
  }
}

/** Text that needs its apostrophe keeps it hidden in a plain-text cell too. */
function formatting({ workbook }: Stage, pairs: [Position, string][]): Command[] {
  return pairs.flatMap(([position, given]) => {
    const format = engineFormat(given);
    const content = workbook.content(position);
    if (format === "@" && content?.startsWith("'"))
      return [{ type: "UPDATE_CELL", ...position, ...plain(content.slice(1)) }];
    return (workbook.format(position) ?? "") === format ? [] : [{ type: "UPDATE_CELL", ...position, format }];
  });
}
