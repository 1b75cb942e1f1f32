// Coverage: how many of the agreements that an article totals have a row.
import type { Count, Coverage } from "./facts";

const ADDS = /\b(?:additional|another|further|more were|other)\b/i;

/**
 * `stated` is the largest total; where a total says that it adds to another ("an additional 24"), their sum.
 * The other totals stand in the note.
 */
export function coverageOf(named: number, counts: readonly Count[]): Coverage {
  if (counts.length === 0) return { named, stated: null, note: "" };
  const added = counts.filter((count) => count.bound === "exact" && ADDS.test(count.evidence));
  const base = counts.filter((count) => count.bound === "exact" && !added.includes(count)).map(({ count }) => count);
  const largest = Math.max(...counts.map(({ count }) => count));
  const sum = Math.max(0, ...base) + added.reduce((total, { count }) => total + count, 0);
  const stated = added.length > 0 && base.length > 0 ? Math.max(sum, largest) : largest;
  const parts = added.length > 0 && base.length > 0 ? [Math.max(...base), ...added.map(({ count }) => count)] : [];
  const note = parts.length > 0 ? `${parts.join(" + ")} stated` : `${wording(counts, stated)} stated`;
  const rest = counts.filter(({ count }) => count !== stated && !parts.includes(count));
  const others = rest.map((count) => wording([count], count.count));
  return { named, stated, note: others.length > 0 ? `${note}; the article also says ${others.join(", ")}` : note };
}

function wording(counts: readonly Count[], number: number): string {
  const bound = counts.find(({ count }) => count === number)?.bound;
  return `${bound === "at_least" ? "at least " : bound === "about" ? "about " : ""}${number}`;
}
