// The extract program: articles in, facts out, a few articles in memory at a time.
import { access, constants, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { opening } from "./answer";
import { articlesOf } from "./input/articles";
import { answersOf } from "./jobs";
import { endWhenReaderLeaves, write } from "./output";
import { createProgress, isWatched, shareOf } from "./progress";
import { HELP, parseRequest, type Request, UsageError } from "./request";
import { createGathering } from "./xlsx/rows";

/** Runs on its arguments and gives the exit code: 0, 1 where an article could not be read, 2 where the arguments are wrong. */
export async function extract(args: string[]): Promise<number> {
  endWhenReaderLeaves(process.stdout);
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function run(args: string[]): Promise<number> {
  const request = parseRequest(args);
  if (request.help) {
    await write(process.stdout, HELP);
    return 0;
  }
  if (process.stdin.isTTY && (request.jsonl || request.files.includes("-"))) {
    console.error("Reading from the keyboard; end with Ctrl+D.");
  }
  const { put, end } = request.xlsx === null ? printing(request) : await gathering(request.xlsx);
  let code = 0;
  const watched = isWatched();
  const progress = createProgress(watched ? await shareOf(request) : () => null, watched);
  for await (const item of answersOf(articlesOf(request, process.stdin), request)) {
    progress.step();
    if ("reason" in item) {
      progress.clear();
      console.error(`${item.origin}: ${item.reason}`);
      code = 1;
    } else await put(item.text);
  }
  progress.clear();
  await end();
  return code;
}

/** Where answers go, and what is done after the last one. */
interface Outlet {
  put(text: string): Promise<void>;
  end(): Promise<void>;
}

function printing(request: Request): Outlet {
  let before = opening(request);
  const put = async (text: string) => {
    await write(process.stdout, before + text);
    before = "";
  };
  return { put, end: () => put("") };
}

async function gathering(file: string): Promise<Outlet> {
  const { rows, add } = createGathering();
  const writable = (work: Promise<void>) =>
    work.catch((error: Error) => {
      throw new UsageError(`${file} cannot be written: ${error.message}`);
    });
  await writable(access(dirname(file), constants.W_OK)); // before the articles are read, not after
  return {
    async put(text) {
      add(JSON.parse(text));
    },
    async end() {
      const { workbookOf } = await import("./xlsx/book");
      await writable(writeFile(file, workbookOf(rows)));
    },
  };
}
