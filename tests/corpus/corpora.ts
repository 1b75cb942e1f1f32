// The corpora that the engine is measured on: our own always, the shared ones when they lie beside the repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/index";
import { type GoldArticle, readArticles } from "./gold";
import { type MineralNames, mineralNames } from "./measure";
import { type ArticleScore, scoreArticle } from "./scorer";
import { negativeFault, parseNegatives, parseWordings, wordingFault } from "./sentences";

/** All paths count from the repository's folder, where npm and jest run. */
const ownFolder = "tests/corpus";
const sharedFolder = "../shared";

export interface Corpus {
  name: "own" | "dev" | "check";
  articles: GoldArticle[];
  mineral: MineralNames;
}

/** Our own articles; a mineral stands there under the name that the sheet shows. */
export function ownCorpus(): Corpus {
  return { name: "own", articles: readArticles(join(ownFolder, "articles")), mineral: mineralNames() };
}

/** A shared corpus, one JSON file an article, or null where it is absent. */
export function sharedCorpus(name: "dev" | "check"): Corpus | null {
  const folder = join(sharedFolder, "corpus", name);
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const articles = files.sort().map((file): GoldArticle => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return { name, articles, mineral: mineralNames(readFileSync(join(sharedFolder, "reference/minerals.csv"), "utf8")) };
}

/** Reads and scores every article of a corpus. */
export function scoreCorpus({ articles, mineral }: Corpus): ArticleScore[] {
  return articles.map((article) => {
    const facts = read(article.text, { published: article.source.published });
    return scoreArticle(article, facts, mineral);
  });
}

/** How many sentences of a list are read right, and a line for each that is not. */
export interface SentenceResult {
  passed: number;
  of: number;
  faults: string[];
}

function resultOf(faults: (string | null)[]): SentenceResult {
  const wrong = faults.filter((fault): fault is string => fault !== null);
  return { passed: faults.length - wrong.length, of: faults.length, faults: wrong };
}

const fileOf = (name: string): string => readFileSync(join(ownFolder, name), "utf8");

export function checkWordings(): SentenceResult {
  const wordings = parseWordings("wordings.txt", fileOf("wordings.txt"));
  return resultOf(wordings.map((wording) => wordingFault(wording, read(wording.sentence))));
}

export function checkNegatives(): SentenceResult {
  const negatives = parseNegatives("negatives.txt", fileOf("negatives.txt"));
  return resultOf(negatives.map((negative) => negativeFault(negative, read(negative.sentence))));
}
