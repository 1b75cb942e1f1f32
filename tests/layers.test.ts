// The order of the layers: a layer imports only what stands to its left, nothing goes round, no code file is long.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const LAYERS = [
  "text",
  "lexicon",
  "grammar",
  "extract",
  "index",
  "table",
  "addon",
  "sidebar",
  "cli",
  "bigquery",
  "local",
  "pactsheet",
];

/** src/engine.ts holds the version that every layer may name. */
const BELOW_ALL = ["engine"];

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith(".ts") ? [path] : [];
  });
}

const files = filesIn("src");

/** Files of src that a file imports. Types alone do not count: they are gone when the program runs. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8").replace(/^(?:import|export) type [^;]*;/gm, "");
  const named = [...source.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map((match) => match[1] ?? "");
  return named
    .map((name) => normalize(join(dirname(file), name)))
    .flatMap((path) => files.filter((other) => other === `${path}.ts` || other === join(path, "index.ts")));
}

const layerOf = (file: string) => (file.split("/")[1] ?? "").replace(/\.ts$/, "");

test("every file of src stands in a layer", () => {
  const unknown = files.filter((file) => ![...LAYERS, ...BELOW_ALL].includes(layerOf(file)));
  expect(unknown).toEqual([]);
});

test("no import looks ahead", () => {
  const ahead = files.flatMap((file) =>
    importsOf(file)
      .filter((other) => LAYERS.indexOf(layerOf(other)) > LAYERS.indexOf(layerOf(file)))
      .map((other) => `${file} imports ${other}`),
  );
  expect(ahead).toEqual([]);
});

test("no import goes round", () => {
  const done = new Set<string>();
  const rounds: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) rounds.push([...path.slice(path.indexOf(file)), file].join(" > "));
    if (path.includes(file) || done.has(file)) return;
    for (const other of importsOf(file)) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(rounds).toEqual([]);
});

test("code files stay under 200 lines; lexicon data may be longer", () => {
  const long = files
    .filter((file) => layerOf(file) !== "lexicon")
    .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
    .filter(({ lines }) => lines >= 200);
  expect(long).toEqual([]);
});
