// How far the subjects of two mentions are the same: the words that both have.
import { once } from "../text/once";

const SMALL = new Set(
  "the a an of and for in on to with cooperation co operation field fields area areas sector agreement memorandum understanding mou bilateral historic landmark formal temporary permanent binding legally new key major important economic strategic".split(
    " ",
  ),
);

/**
 * Share of the shorter subject's words that the other has too, 0 to 1; null where one has no words of its own.
 * Words of the parties' names and of the form of an instrument do not count.
 */
export function overlapOf(a: string, b: string, parties: readonly { name: string }[]): number | null {
  return overlapOfWords(fieldWords(a), fieldWords(b), parties);
}

/** A word that names a field, and what it is compared by. */
interface FieldWord {
  word: string;
  stem: string;
}

/** The same of the words of two subjects, as `fieldWords` gives them. */
export function overlapOfWords(
  a: readonly FieldWord[],
  b: readonly FieldWord[],
  parties: readonly { name: string }[],
): number | null {
  const isOwn = ({ word }: FieldWord) => !parties.some((party) => partsOf(party).includes(word));
  // nearly all pairs have no word in common
  if (!a.some(({ stem }) => b.some((other) => other.stem === stem))) return a.some(isOwn) && b.some(isOwn) ? 0 : null;
  const left = new Set(a.filter(isOwn).map(({ stem }) => stem));
  const right = new Set(b.filter(isOwn).map(({ stem }) => stem));
  if (left.size === 0 || right.size === 0) return null;
  let both = 0;
  for (const stem of left) if (right.has(stem)) both++;
  return both / Math.min(left.size, right.size);
}

/** The words of a subject that name a field. */
export function fieldWords(title: string): FieldWord[] {
  const words = title.toLowerCase().split(/[^a-z0-9]+/);
  return words
    .filter((word) => word.length > 1 && !SMALL.has(word) && !/^(?:us|uk|\d+)$/.test(word))
    .map((word) => ({ word, stem: word.replace(/s$/, "") }));
}

const partsOf = once(({ name }: { name: string }) => name.toLowerCase().split(/[^a-z0-9]+/));
