// Throughput: each of our own articles once a round through the whole extraction and through the peers, warm.
import * as chrono from "chrono-node";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { read } from "../../src/index";
import { interleave, type Spread, spreadOf, timed } from "./spread";
import { ownTexts, wordsIn } from "./texts";

export interface Throughput {
  name: string;
  wordsPerSecond: Spread;
  /** Its time over the time of Pactsheet: above 1 is slower. */
  ratio: number;
}

interface Candidate {
  name: string;
  run: (text: string) => unknown;
}

const wink = winkNLP(model);

/** Words, numbers and marks with their places: what a tokeniser that does nothing else would give. */
function tokens(text: string): { start: number; end: number; text: string }[] {
  const pattern = /[A-Za-z\u00c0-\u024f]+|\d+|[^\sA-Za-z\d\u00c0-\u024f]/g;
  const found: { start: number; end: number; text: string }[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ start: match.index, end: pattern.lastIndex, text: match[0] });
  }
  return found;
}

const PACTSHEET: Candidate = { name: "Pactsheet, whole extraction", run: (text) => read(text) };

const CANDIDATES: Candidate[] = [
  PACTSHEET,
  {
    name: "wink-nlp, whole pipeline read out",
    run: (text) => {
      const doc = wink.readDoc(text);
      return [
        doc.sentences().out(),
        doc.tokens().out(wink.its.pos),
        doc.entities().out(wink.its.detail),
        doc.out(wink.its.sentiment),
      ];
    },
  },
  {
    name: "compromise (three)",
    run: (text) => {
      const doc = nlp(text);
      return [doc.sentences().out("array"), doc.organizations().out("array"), doc.places().out("array")];
    },
  },
  { name: "chrono-node (dates only)", run: (text) => chrono.parse(text) },
  { name: "regular expression, tokens with places", run: tokens },
  {
    name: "regular expression, tokens alone",
    run: (text) => text.match(/[A-Za-z\u00c0-\u024f]+|\d+|[^\sA-Za-z\d\u00c0-\u024f]/g),
  },
];

/** Rounds that are not counted: the machine compiles what it runs often. */
const WARM_UP = 5;

/** Every candidate reads all articles once a round. */
export function throughputs(rounds: number): Throughput[] {
  const texts = ownTexts();
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const pass = ({ run }: Candidate) => timed(() => texts.forEach(run));
  interleave(CANDIDATES, WARM_UP, pass);
  const values = interleave(CANDIDATES, rounds, pass);
  const own = spreadOf(values.get(PACTSHEET) ?? []).median;
  return CANDIDATES.map((candidate) => {
    const times = values.get(candidate) ?? [];
    return {
      name: candidate.name,
      wordsPerSecond: spreadOf(times.map((ms) => (words / ms) * 1000)),
      ratio: spreadOf(times).median / own,
    };
  });
}
