// npm run score: what the engine scores on every corpus, against the committed figures.
import {
  type Corpus,
  checkNegatives,
  checkWordings,
  ownCorpus,
  type SentenceResult,
  scoreCorpus,
  sharedCorpus,
} from "./corpora";
import { articleFigures, changesOf, type Figures, figuresOf, percent, savedFigures, saveFigures } from "./figures";
import { type ArticleScore, exactFields, fields, isRight, type Report, reportOf } from "./scorer";

const usage = `npm run score -- [--misses] [--only ID] [--explain-confidence] [--save]
  --misses               lists what was missed or invented, article by article (never for the corpus "check")
  --only ID              scores one article
  --explain-confidence   prints the share of right rows in each class of confidence
  --save                 writes the figures to tests/corpus/figures.json`;

interface Options {
  misses: boolean;
  only: string | null;
  confidence: boolean;
  save: boolean;
}

function optionsOf(args: readonly string[]): Options {
  const options: Options = { misses: false, only: null, confidence: false, save: false };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === "--misses") options.misses = true;
    else if (arg === "--explain-confidence") options.confidence = true;
    else if (arg === "--save") options.save = true;
    else if (arg === "--only" && args[at + 1]) options.only = args[++at] ?? null;
    else throw new Error(`"${arg}" is not understood.\n${usage}`);
  }
  if (options.save && options.only) throw new Error("--save wants the whole corpus: leave --only out.");
  return options;
}

const column = (text: string | number, width: number): string => String(text).padStart(width);
const figure = (share: number | null): string => (share === null ? "-" : percent(share).toFixed(1));

function printReport(report: Report): void {
  console.log(`${report.articles} articles`);
  console.log(" ".repeat(14) + ["P", "R", "F1", "tp", "fp", "fn"].map((head) => column(head, 7)).join(""));
  for (const field of fields) {
    const { precision, recall, f1, tp, fp, fn } = report.fields[field];
    const cells = [figure(precision), figure(recall), figure(f1), tp, fp, fn];
    console.log(field.padEnd(14) + cells.map((cell) => column(cell, 7)).join(""));
  }
  const exact = exactFields.map((field) => `${field} ${figure(report.exact[field])}`);
  console.log(`exact on matched rows: ${exact.join("  ")}`);
  console.log(`bad offsets ${report.badOffsets}, rows invented in articles without agreements ${report.invented}`);
  console.log(`overall F1 ${figure(report.overall)}`);
}

function printConfidence(scores: readonly ArticleScore[]): void {
  const pairs = scores.flatMap((score) => score.pairs).filter((pair) => pair.found !== null);
  for (const level of ["certain", "likely", "check"] as const) {
    const rows = pairs.filter((pair) => pair.found?.confidence === level);
    const right = rows.filter(isRight).length;
    const share = rows.length === 0 ? null : right / rows.length;
    console.log(`${level.padEnd(8)} right ${right} of ${rows.length} rows, ${figure(share)} %`);
  }
}

function printChanges(lines: readonly string[]): void {
  console.log(
    lines.length === 0 ? "as the committed figures" : `against the committed figures:\n  ${lines.join("\n  ")}`,
  );
}

function printSentences(name: string, result: SentenceResult, before: number, misses: boolean): void {
  console.log(`${name}: ${result.passed} of ${result.of} right (committed: ${before})`);
  if (misses) for (const fault of result.faults) console.log(`  ${fault}`);
}

function scoreOne(corpus: Corpus, options: Options, saved: Figures, next: Figures): void {
  const articles = corpus.articles.filter((article) => !options.only || article.id === options.only);
  if (articles.length === 0) return;
  console.log(`\n== ${corpus.name} ==`);
  const scores = scoreCorpus({ ...corpus, articles });
  if (options.misses && corpus.name === "check") console.log("misses are never listed for check: it only measures");
  else if (options.misses) for (const line of scores.flatMap((score) => score.misses)) console.log(line);
  const report = reportOf(scores);
  printReport(report);
  if (options.confidence) printConfidence(scores);
  if (options.only) return;
  const figures = figuresOf(report);
  printChanges(changesOf(figures, saved[corpus.name]));
  next[corpus.name] = figures;
  if (corpus.name !== "own") return;
  next.articles = articleFigures(scores);
  for (const [id, now] of Object.entries(next.articles)) {
    const before = saved.articles[id];
    if (before !== undefined && before !== now)
      console.log(`  ${now < before ? "LOSS" : "gain"} ${id} ${before} -> ${now}`);
  }
}

function main(args: readonly string[]): void {
  const options = optionsOf(args);
  const saved = savedFigures();
  const next: Figures = { ...saved };
  scoreOne(ownCorpus(), options, saved, next);
  for (const name of ["dev", "check"] as const) {
    const corpus = sharedCorpus(name);
    if (corpus) scoreOne(corpus, options, saved, next);
    else console.log(`\n== ${name} ==\nnot measured: ../shared/corpus/${name} is not there`);
  }
  if (options.only) return;
  const wordings = checkWordings();
  const negatives = checkNegatives();
  console.log("\n== sentences ==");
  printSentences("wordings", wordings, saved.wordings.passed, options.misses);
  printSentences("negatives", negatives, saved.negatives.passed, options.misses);
  next.wordings = { passed: wordings.passed, of: wordings.of };
  next.negatives = { passed: negatives.passed, of: negatives.of };
  if (!options.save) return;
  saveFigures(next);
  console.log("\nsaved to tests/corpus/figures.json");
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
