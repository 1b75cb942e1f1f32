// Merge: all that is said of one country, mineral and kind becomes one note.
import type { MineralNote } from "../facts";

/** The notes in the order of the text, one a (country, mineral, kind); a later figure replaces an earlier one. */
export function mergeNotes(notes: readonly MineralNote[]): MineralNote[] {
  const merged = new Map<string, MineralNote>();
  for (const note of notes) {
    const key = `${note.country} ${note.mineral} ${note.kind}`;
    const known = merged.get(key);
    if (!known) {
      merged.set(key, { ...note });
      continue;
    }
    // the quote goes with the figure: "second-largest share" proves the rank, an earlier "large reserves" does not
    const tells = (known.rank === null && note.rank !== null) || note.share !== null || note.amount !== null;
    if (tells) Object.assign(known, { evidence: note.evidence, start: note.start, end: note.end });
    known.rank = known.rank ?? note.rank;
    known.share = note.share ?? known.share;
    known.amount = note.amount ?? known.amount;
  }
  return [...merged.values()];
}
