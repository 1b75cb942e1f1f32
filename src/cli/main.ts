// npm run extract: articles in, facts out, one article in memory at a time.
import { read } from "../index";
import { type Article, articlesOf } from "./articles";
import { csvHeader, csvRows } from "./csv";
import { explain } from "./explain";
import { endWhenReaderLeaves, write } from "./output";
import { HELP, parseRequest, type Request, UsageError } from "./request";

/** One article as the request wants it printed. */
function answer({ id, text, published }: Article, { output }: Request): string {
  const facts = read(text, { published });
  if (output === "explain") return explain(id, facts);
  if (output === "csv") return csvRows(id, facts);
  return `${JSON.stringify({ id, ...facts })}\n`;
}

/** Runs the program on its arguments and gives its exit code. */
async function main(args: string[]): Promise<number> {
  const request = parseRequest(args);
  if (request.help) {
    await write(process.stdout, HELP);
    return 0;
  }
  if (process.stdin.isTTY && (request.jsonl || request.files.includes("-"))) {
    console.error("Reading from the keyboard; end with Ctrl+D.");
  }
  let code = 0;
  const report = (origin: string, reason: string) => {
    console.error(`${origin}: ${reason}`);
    code = 1;
  };
  if (request.output === "csv") await write(process.stdout, csvHeader());
  for await (const item of articlesOf(request, process.stdin)) {
    if ("reason" in item) report(item.origin, item.reason);
    else await write(process.stdout, answer(item, request));
  }
  return code;
}

endWhenReaderLeaves(process.stdout);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
