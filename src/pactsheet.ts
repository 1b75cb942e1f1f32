#!/usr/bin/env node
// The command of the package: pactsheet extract, pactsheet sheet.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract } from "./cli/extract";
import { answersAsWorker } from "./cli/jobs";
import { ENGINE } from "./engine";

const HELP = `Pactsheet ${ENGINE}: reads news articles about international agreements into rows with their evidence.

  pactsheet extract [OPTION ...] [FILE ...]   prints the facts of article files
  pactsheet sheet [OPTION ...]                opens a spreadsheet with Pactsheet in the browser, on this computer alone

pactsheet extract --help and pactsheet sheet --help print their options.
`;

/** The folder of the package; this program lies in its lib/. */
const home = dirname(dirname(fileURLToPath(import.meta.url)));

async function main([command, ...args]: string[]): Promise<number> {
  if (command === "extract") return extract(args);
  if (command === "sheet") {
    const { sheet } = await import("./local/sheet"); // the spreadsheet engine takes a moment to load
    await sheet(args, { dist: join(home, "dist"), page: join(home, "lib", "page") });
    return 0;
  }
  const known = command === "--help" || command === "-h" || command === undefined;
  (known ? console.log : console.error)(known ? HELP : `There is no command "${command}".\n\n${HELP}`);
  return known ? 0 : 2;
}

if (!answersAsWorker()) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
