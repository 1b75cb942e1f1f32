import { checkNegatives, checkWordings, ownCorpus, type SentenceResult, scoreCorpus } from "./corpora";
import { articleFigures, savedFigures } from "./figures";

const saved = savedFigures();
const own = ownCorpus();
const scores = scoreCorpus(own);
const now = articleFigures(scores);

describe("our own articles against the committed figures (npm run score -- --save)", () => {
  test("every article has a committed score", () => {
    expect(Object.keys(saved.articles).sort()).toEqual(own.articles.map((article) => article.id));
  });

  test.each(scores.map((score) => [score.id, score] as const))("%s scores no lower", (id, score) => {
    const before = saved.articles[id] ?? 0;
    const scored = now[id] ?? 0;
    if (scored < before) throw new Error(`${id} fell from ${before} to ${scored}:\n${score.misses.join("\n")}`);
  });

  test("every row's evidence is verbatim at its offsets", () => {
    expect(scores.filter((score) => score.badOffsets > 0).map((score) => score.misses)).toEqual([]);
  });
});

/** Fails with every sentence that is read wrong and what was found in it, when fewer are right than committed. */
function expectNoLoss(result: SentenceResult, committed: { passed: number; of: number }): void {
  expect(result.of).toBeGreaterThanOrEqual(80);
  const wrong = result.of - result.passed;
  const tolerated = committed.of - committed.passed;
  if (result.passed < committed.passed || wrong > tolerated) {
    throw new Error(
      `${result.passed} of ${result.of} right, committed ${committed.passed}:\n${result.faults.join("\n")}`,
    );
  }
}

describe("single sentences against the committed figures", () => {
  test("each wording of wordings.txt gives its one agreement", () => {
    expectNoLoss(checkWordings(), saved.wordings);
  });

  test("no sentence of negatives.txt gives anything", () => {
    expectNoLoss(checkNegatives(), saved.negatives);
  });
});
