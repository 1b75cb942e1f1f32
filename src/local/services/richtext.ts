// Rich text: links. One over a whole cell is drawn by the engine; others are recorded on the cell.
import type { Stand } from "../guard";
import type { Command } from "../plugins";
import type { Position, Workbook } from "../workbook";
import type { Stage } from "./stage";

/** Offsets in UTF-16 code units, end excluded. */
interface Run {
  start: number;
  end: number;
  url: string | null;
}
export interface RichText {
  text: string;
  runs: Run[];
}

const LINK = /^\[(.+)\]\((.+)\)$/;

/** The commands that put rich text into a cell; it stays text even when it looks like a number or a formula. */
export function writeRichText(workbook: Workbook, position: Position, { text, runs }: RichText): Command[] {
  const [run] = runs;
  const whole = runs.length === 1 && run?.url && run.start === 0 && run.end === text.length;
  const drawable = whole && !/^[='#]|\n|\]\(/.test(text);
  const write = drawable
    ? [{ type: "UPDATE_CELL", ...position, content: `[${text}](${run.url})` }]
    : workbook.write(position, text === "" ? "" : `'${text}`);
  const stale = workbook.within("richText", workbook.cellArea(position));
  const erase = stale.map(({ id }) => ({ type: "LOCAL_ERASE", id }));
  if (drawable || runs.length === 0) return [...write, ...erase];
  return [...write, ...erase, workbook.annotation("richText", position, { text, runs })];
}

/** @returns null when the cell holds no text */
export function readRichText(workbook: Workbook, position: Position): RichText | null {
  const value = workbook.value(position);
  if (typeof value !== "string") return null;
  const content = workbook.content(position);
  const link = content && !content.startsWith("'") ? LINK.exec(content) : null;
  if (link) return { text: value, runs: [{ start: 0, end: value.length, url: link[2] as string }] };
  const [recorded] = workbook.within("richText", workbook.cellArea(position));
  const rich = recorded?.data as RichText | undefined;
  return rich?.text === value ? rich : { text: value, runs: [] };
}

export function richTextOf(stage: Stage, rich: RichText | null): unknown {
  if (!rich) return null;
  const { text, runs } = rich;
  const runAt = (start: number, end: number) => runs.find((each) => each.start <= start && each.end >= end);
  const members = {
    getLinkUrl: (start = 0, end = text.length) => runAt(start, end)?.url ?? null,
  } satisfies Stand<GoogleAppsScript.Spreadsheet.RichTextValue>;
  return stage.guard.wrap("RichTextValue", members, rich);
}

export function newRichTextValue(stage: Stage): unknown {
  let { text, runs }: RichText = { text: "", runs: [] };
  const members = {
    setText(value: string) {
      text = String(value);
      runs = [];
      return this;
    },
    setLinkUrl(...args: unknown[]) {
      const [start, end] = args.length >= 3 ? (args as [number, number]) : [0, text.length];
      const others = runs.filter((each) => each.start !== start || each.end !== end);
      runs = [...others, { start, end, url: args.at(-1) as string | null }];
      return this;
    },
    build: () => richTextOf(stage, { text, runs }),
  } satisfies Stand<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>;
  return stage.guard.wrap("RichTextValueBuilder", members, members);
}
