// Report: the measurements as markdown tables, ratios first.
import type { ColdStart } from "./coldstart";
import type { Growth } from "./growth";
import type { Keystrokes } from "./sidebar";
import type { Spread } from "./spread";
import type { Throughput } from "./throughput";

export interface Measurements {
  node: string;
  rounds: number;
  coldStarts: ColdStart[];
  throughputs: Throughput[];
  growth: Growth[];
  keystrokes: Keystrokes[];
}

/** Markdown of all tables. */
export function report({ node, rounds, coldStarts, throughputs, growth, keystrokes }: Measurements): string {
  return [
    `Node ${node}; ${rounds} rounds, candidates in turn; median (first to third quartile).`,
    "## Cold start: bare context in a fresh process, from source to first answer",
    table(
      ["time, Pactsheet = 1", "candidate", "ms", "KB", "finds", "needs in the bare context"],
      coldStarts.map((row) => [
        times(row.ratio),
        row.name,
        spread(row.ms, 1),
        String(row.kilobytes),
        String(row.rows),
        row.shims.join(", ") || "nothing",
      ]),
    ),
    "## Throughput: our own articles, one after the other, warm",
    table(
      ["time, Pactsheet = 1", "candidate", "words a second"],
      throughputs.map((row) => [times(row.ratio), row.name, spread(row.wordsPerSecond, 0)]),
    ),
    "## Growth: one text of our own articles, ever longer",
    table(
      ["time, a tenth of the text = 1", "characters", "ms", "agreement rows"],
      growth.map((row) => [
        row.ratio === null ? "-" : times(row.ratio),
        grouped(row.characters, 0),
        spread(row.ms, 2),
        String(row.rows),
      ]),
    ),
    "## The sidebar: from a keystroke to the preview, in Chromium",
    table(
      ["words", "ms", "longest task of the page, ms"],
      keystrokes.map((row) => [grouped(row.words, 0), spread(row.ms, 0), grouped(row.longest, 0)]),
    ),
  ].join("\n\n");
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function times(ratio: number): string {
  return `${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)}`;
}

function spread({ median, low, high }: Spread, digits: number): string {
  return `${grouped(median, digits)} (${grouped(low, digits)} to ${grouped(high, digits)})`;
}

/** 12345.6 as 12,346 */
function grouped(value: number, digits: number): string {
  const [whole = "", rest] = value.toFixed(digits).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest ? `.${rest}` : "");
}
