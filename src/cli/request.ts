// Request: what the command line of `npm run extract` asks for.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { chosenFor } from "./answer";

export interface Request {
  help: boolean;
  /** Files, folders and patterns, in order; `-` is standard input. Empty where the articles come as JSON lines. */
  files: string[];
  /** Articles come as JSON objects, one a line, on standard input. */
  jsonl: boolean;
  output: "json" | "csv" | "explain" | "xlsx";
  /** The workbook to write; null where the answers are printed. */
  xlsx: string | null;
  /** ISO date that every file was published on; null where it was not given. */
  published: string | null;
  /** Names of the columns of a CSV file as they were typed; null for those of the tab Agreements. */
  columns: string | null;
  /** A CSV file begins with a byte order mark, so that Excel takes it for UTF-8. */
  bom: boolean;
  /** Threads that read articles. */
  jobs: number;
}

const MAX_JOBS = 64;

/** A command line that cannot be followed; the message names the remedy. */
export class UsageError extends Error {}

export const HELP = `Reads news articles about international agreements into rows with their evidence.

  pactsheet extract [OPTION ...] [FILE ...]          (in a clone: npm run --silent extract -- ...)

FILE is a text file, a web page (.html), a mail (.eml), a folder with such files below it, or a pattern
such as "news/*.txt". Without FILE, or where FILE is -, one article is read from standard input.
Each article gives one line of JSON: its id (the file's name without extension) and its facts.

  --jsonl            articles come on standard input as {"id", "text", "published"}, one JSON object a line;
                     the answers keep their order; a broken line is reported and skipped
  --published DATE   the day the files were published (YYYY-MM-DD): gives a dateline such as "March 12" its year
  --csv              prints the agreements as a table, one row each, under the columns of the tab Agreements
  --columns NAMES    with --csv: these columns in this order, such as "signed, parties, sector, quote"
  --bom              with --csv: a byte order mark first, so that Excel reads the file as UTF-8
  --xlsx FILE        writes a workbook with the six tabs of the tracker: rows, tally with chart, pivot tables;
                     its rows are kept in memory until the end
  --explain          prints each row with the rule and the words that made it, and each sentence
                     that speaks of an agreement and gave no row, with the reason
  --jobs NUMBER      reads on so many cores; the answers keep their order
  --help             prints this text

While a person waits at a terminal, a bar shows how far the reading is.
Exit code: 0 when all was read, 1 when an article could not be read, 2 when the command line is wrong.
`;

/** True for a day of the calendar written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text); // February 30 would be March
}

/** Reads the arguments after the program's name. Throws UsageError. */
export function parseRequest(args: string[]): Request {
  const { values, positionals } = parse(args);
  if (values.jsonl && positionals.length > 0) {
    throw new UsageError(
      `--jsonl reads standard input, not files: drop ${positionals.join(" ")}, or pipe it in with < FILE`,
    );
  }
  if (values.jsonl && values.published !== undefined) {
    throw new UsageError('--published goes with files; with --jsonl each line has its own "published"');
  }
  const outputs = (["csv", "explain", "xlsx"] as const).filter((name) => values[name]);
  if (outputs.length > 1) throw new UsageError(`--${outputs.join(" and --")} are two forms of output: choose one`);
  if (!values.csv && (values.columns !== undefined || values.bom))
    throw new UsageError("--columns and --bom go with --csv");
  if (values.published !== undefined && !isIsoDate(values.published)) {
    throw new UsageError(`--published wants a date such as 2024-06-12, not ${JSON.stringify(values.published)}`);
  }
  return {
    help: values.help ?? false,
    files: values.jsonl ? [] : positionals.length > 0 ? positionals : ["-"],
    jsonl: values.jsonl ?? false,
    output: outputs[0] ?? "json",
    xlsx: values.xlsx ?? null,
    published: values.published ?? null,
    columns: checkedColumns(values.columns),
    bom: values.bom ?? false,
    jobs: jobsOf(values.jobs),
  };
}

function checkedColumns(names: string | undefined): string | null {
  try {
    if (names !== undefined) chosenFor(names);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return names ?? null;
}

function jobsOf(given: string | undefined): number {
  const jobs = Number(given ?? 1);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw new UsageError(
    `--jobs wants a number from 1 to ${MAX_JOBS}, such as ${availableParallelism()} for the cores here`,
  );
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        jsonl: { type: "boolean" },
        csv: { type: "boolean" },
        explain: { type: "boolean" },
        xlsx: { type: "string" },
        published: { type: "string" },
        columns: { type: "string" },
        bom: { type: "boolean" },
        jobs: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\n|\. To /)[0]}; --help lists the options`);
  }
}
