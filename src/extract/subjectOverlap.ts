// How far the subjects of two mentions are the same: the words that both have.
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
  if (a === "" || b === "") return null;
  const names = new Set(parties.flatMap((party) => party.name.toLowerCase().split(/[^a-z0-9]+/)));
  const left = wordsOf(a, names);
  const right = wordsOf(b, names);
  if (left.size === 0 || right.size === 0) return null;
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / Math.min(left.size, right.size);
}

function wordsOf(title: string, names: ReadonlySet<string>): Set<string> {
  const words = title.toLowerCase().split(/[^a-z0-9]+/);
  const own = words.filter(
    (word) => word.length > 1 && !SMALL.has(word) && !names.has(word) && !/^(?:us|uk|\d+)$/.test(word),
  );
  return new Set(own.map((word) => word.replace(/s$/, "")));
}
