// Spread: several runs as a median and its quartiles, and the rounds that make them.

/** Of one measurement, in the unit of its values. */
export interface Spread {
  median: number;
  /** First and third quartile. */
  low: number;
  high: number;
  runs: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: values.length };
}

/** Runs every candidate once a round, in turn, so that a slow minute of the machine falls on all; gives its values. */
export function interleave<T>(
  candidates: readonly T[],
  rounds: number,
  run: (candidate: T) => number,
): Map<T, number[]> {
  const values = new Map<T, number[]>(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of candidates) values.get(candidate)?.push(run(candidate));
  }
  return values;
}

/** Milliseconds that a function takes. */
export function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
