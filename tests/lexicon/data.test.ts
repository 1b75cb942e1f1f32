// Tests of the words themselves, over every lexicon file: a new file is taken in by being there.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, matchAt, type Source, wordsOf } from "../../src/lexicon/index";
import { linesOf, rowsOf } from "../../src/lexicon/lines";
import { tokensOf } from "./tokens";

const folder = join(__dirname, "../../src/lexicon");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

/** Files whose lines are figures by mineral and stage: one mineral may have several lines. */
const tables = ["production.ts", "reserves.ts"];

/** Files whose lines are grouped by sense: several lines may share an id, and their order tells. */
const grouped = ["acts.ts", "instruments.ts", "mineralClaims.ts", "sectors.ts", "topics.ts"];

/** Every lexicon string: file, name of the constant, text. */
const strings = files.flatMap((file) => {
  const source = readFileSync(join(folder, file), "utf8");
  return [...source.matchAll(/^(?:export )?const (\w+) = `\n([\s\S]*?)\n`;$/gm)].map(
    ([, name = "", data = ""]) => [file, name, data] as const,
  );
});

/** Every function that yields entries ("countryEntries"), called without arguments. */
const lexicons = files.flatMap((file) => {
  const exported: Record<string, unknown> = require(join(folder, file));
  return Object.entries(exported)
    .filter(([name, value]) => /Entries$/.test(name) && typeof value === "function" && value.length === 0)
    .map(([name, value]) => [name, [...(value as () => Iterable<Source>)()]] as const);
});

const meaning = ({ entry }: Source) => `${entry.kind} ${entry.id}`;

const spelling = ({ wording, caseSensitive }: Source) =>
  wordsOf(wording)
    .filter(({ norm }) => norm !== "-" && norm !== ".")
    .map(({ norm, lower }) => (caseSensitive ? norm.replace(/\./g, "") : lower))
    .join(" ");

function clashes(sources: readonly Source[]): string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const source of sources) {
    const other = seen.get(spelling(source));
    if (other !== undefined) found.push(`${source.wording}: ${other}, ${meaning(source)}`);
    seen.set(spelling(source), meaning(source));
  }
  return found;
}

describe.each(strings.filter(([file]) => !grouped.includes(file)))("%s %s", (file, _name, data) => {
  test("has its lines in the order of their ids, each id once", () => {
    const ids = rowsOf(data).map((row) => (tables.includes(file) ? `${row[0]} ${row[1]}` : `${row[0]}`));
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe.each(strings)("%s %s", (_file, _name, data) => {
  test("has no line twice", () => {
    expect(linesOf(data)).toHaveLength(new Set(linesOf(data)).size);
  });

  test("has no empty, doubled or untidy values", () => {
    const untidy = linesOf(data).filter((line) =>
      /[\t\u2018\u2019\u201c\u201d]| {2}|\| ?\||\|$|\| [;=]|[;=] \|/.test(line),
    );
    const doubled = rowsOf(data).filter((row) => row.some((column) => new Set(column).size < column.length));
    expect([untidy, doubled]).toEqual([[], []]);
  });
});

describe.each(lexicons)("%s", (_name, sources) => {
  test("gives no wording twice and none two meanings", () => {
    expect(clashes(sources)).toEqual([]);
  });

  test("finds every entry by its own wording", () => {
    const lexicon = compile(sources);
    const lost = sources.filter((source) => {
      const tokens = tokensOf(source.wording);
      const match = matchAt(tokens, 0, lexicon);
      const end = tokens.length - (tokens[tokens.length - 1]?.norm === "." ? 1 : 0);
      return match?.last !== end || match.entry.id !== source.entry.id || match.entry.kind !== source.entry.kind;
    });
    expect(lost.map((source) => `${source.wording}: ${meaning(source)}`)).toEqual([]);
  });
});
