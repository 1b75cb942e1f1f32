// The arithmetic of the score: true and false positives, sets compared, names and minerals held to be the same.

/** True positives, false positives (found, not in gold), false negatives (in gold, not found). */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Ratio extends Tally {
  precision: number;
  recall: number;
  f1: number;
}

export const emptyTally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

export function addTally(sum: Tally, part: Tally): void {
  sum.tp += part.tp;
  sum.fp += part.fp;
  sum.fn += part.fn;
}

/** Precision, recall and F1 from 0 to 1; nothing found, or nothing to find, counts as 1. */
export function ratioOf({ tp, fp, fn }: Tally): Ratio {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { tp, fp, fn, precision, recall, f1 };
}

/** Pairs each gold item with the first unused found item that is the same, in order. */
export function compareSets<G, F>(
  gold: readonly G[],
  found: readonly F[],
  same: (gold: G, found: F) => boolean,
): Tally {
  const unused = [...found];
  const result = emptyTally();
  for (const item of gold) {
    const at = unused.findIndex((candidate) => same(item, candidate));
    if (at < 0) result.fn++;
    else {
      result.tp++;
      unused.splice(at, 1);
    }
  }
  result.fp = unused.length;
  return result;
}

/** Words that do not tell one name from another. */
const weakWords = new Set("the of and for a an in on to co ltd inc corp llc plc s republic".split(" "));

function strongWords(name: string): Set<string> {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word && !weakWords.has(word)));
}

/** Two wordings of one name: at least 60 per cent of the words of either, taken together, are in both. */
export function sameName(a: string, b: string): boolean {
  const left = strongWords(a);
  const right = strongWords(b);
  if (left.size === 0 || right.size === 0) return false;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common) >= 0.6;
}

/** Letters and digits alone, which is what a verbatim quote shares with its slice of the text. */
export function lettersOf(text: string): string {
  return text.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Gives a mineral's one name for all its names. */
export type MineralNames = (name: string) => string;

const singular = (name: string): string => name.replace(/s$/, "");

/**
 * Mineral names from a table of comma-separated lines, `mineral,group,symbol,synonyms|...`, under a header line.
 * Without a table a name stands for itself; a plural s never counts.
 */
export function mineralNames(table = ""): MineralNames {
  const ids = new Map<string, string>();
  for (const line of table.split("\n").slice(1)) {
    const [id = "", , , synonyms = ""] = line.split(",");
    for (const name of [id, ...synonyms.split("|")]) {
      const key = name.toLowerCase();
      if (key && !ids.has(key)) ids.set(key, id);
    }
  }
  return (name) => {
    const key = name.toLowerCase().trim();
    return ids.get(key) ?? ids.get(singular(key)) ?? singular(key);
  };
}
