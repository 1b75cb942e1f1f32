// Files that a command line names: single ones, folders with all that is in them, patterns such as "news/*.txt".
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";

export interface Named {
  path: string;
  /** The file's name without its ending; below a folder or a pattern's fixed part, with the way to it: "2024/june". */
  id: string;
}

const ARTICLES = new Set([".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".eml"]);

/**
 * What a name stands for, in the order of names, one folder in memory at a time. A name that is no file is given back
 * as it is, so that reading it says why.
 * @throws Error where a folder or a pattern holds no article
 */
export async function* filesOf(name: string): AsyncGenerator<Named> {
  const found = await stat(name).catch(() => null);
  if (!found && /[*?]/.test(name)) {
    const from = fixedPart(name);
    const wanted = patternOf(name);
    const below = select(walk(from), (path) => wanted.test(path.split(sep).join("/")));
    yield* atLeastOne(below, from, "matches no file");
  } else if (found?.isDirectory()) {
    const below = select(walk(name), (path) => ARTICLES.has(extname(path).toLowerCase()));
    yield* atLeastOne(below, name, `is a folder without articles (${[...ARTICLES].join(" ")})`);
  } else yield { path: name, id: withoutEnding(basename(name)) };
}

async function* atLeastOne(paths: AsyncIterable<string>, from: string, none: string): AsyncGenerator<Named> {
  let any = false;
  for await (const path of paths) {
    any = true;
    yield { path, id: withoutEnding(relative(from, path).split(sep).join("/")) };
  }
  if (!any) throw new Error(none);
}

async function* select(paths: AsyncIterable<string>, keep: (path: string) => boolean): AsyncGenerator<string> {
  for await (const path of paths) if (keep(path)) yield path;
}

/** All files below a folder; hidden ones and those of links are passed over. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const order = (one: Dirent, other: Dirent) => (one.name < other.name ? -1 : 1);
  for (const entry of entries.sort(order)) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length);

/** The folder above the first star: "news/2024/*.txt" gives "news/2024". */
function fixedPart(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  );
  return fixed.join(sep) || (pattern.startsWith("/") ? "/" : ".");
}

/** A star stands for anything within a name, two for any folders between, a question mark for one sign. */
function patternOf(pattern: string): RegExp {
  const plain = pattern.replace(/\\/g, "/").replace(/^\.\//, "");
  const source = plain.replace(/\*\*\/|\*+|\?|[^\w/]/g, (sign) =>
    sign === "**/" ? "(?:[^/]+/)*" : sign.startsWith("*") ? "[^/]*" : sign === "?" ? "[^/]" : `\\${sign}`,
  );
  return new RegExp(`^${source}$`);
}
