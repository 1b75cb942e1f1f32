// The local sheet as a program: opens a workbook's file and serves it to the browser until it is ended.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SAMPLE_ARTICLE } from "../addon/sample";
import { hold } from "./lock";
import { serve } from "./server";
import { openFile } from "./storage";

const WORKBOOK = "tracker.pactsheet.json";
const HELP = `Opens a spreadsheet with Pactsheet in the browser, on this computer alone.

  --workbook FILE   the file that keeps the workbook; ${WORKBOOK} in this folder without it
  --fresh           begins a new workbook in that file; the old one is kept beside it as FILE.old
  --port NUMBER     the port of the address, 8080 without it (or PORT=NUMBER)
  --help            prints this text
`;

/**
 * Runs until SIGINT or SIGTERM, which write the workbook and end the process.
 * @param folders of the built add-on and, where it is built, of the page
 * @throws Error with the remedy when the command line is wrong, the file broken or in use, or the port taken
 */
export async function sheet(args: string[], folders: { dist: string; page?: string }): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      workbook: { type: "string", default: WORKBOOK },
      port: { type: "string", default: process.env.PORT ?? "8080" },
      fresh: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${values.port} is no port number.`);
  process.env.TZ = JSON.parse(readFileSync(join(folders.dist, "appsscript.json"), "utf8")).timeZone;
  const release = hold(values.workbook);
  process.once("exit", release);
  const storage = openFile(values.workbook, { fresh: values.fresh, sample: SAMPLE_ARTICLE });
  const { url, close } = await serve({ ...folders, port, storage });
  console.log(`\n  Pactsheet on this machine: ${url}\n`);
  console.log(`  The workbook is kept in ${values.workbook}; --fresh starts a new one. Ctrl+C ends.\n`);
  const stop = () => {
    close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
