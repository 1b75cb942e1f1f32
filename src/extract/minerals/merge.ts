// Merge: all that is said of one country, mineral and kind becomes one note.
import { metalOf } from "../../lexicon/minerals";
import type { MineralNote } from "../facts";

/**
 * The notes in the order of the text, one a (country, mineral, kind); a later figure replaces an earlier one. An ore goes
 * by its metal ("titanium" for rutile) unless the text has two of that metal there: "ilmenite and rutile".
 */
export function mergeNotes(notes: readonly MineralNote[]): MineralNote[] {
  const merged = mergeAlike(notes);
  const metals = new Map<string, number>();
  const keyOf = ({ country, mineral, kind }: MineralNote) => `${country} ${metalOf(mineral)} ${kind}`;
  for (const note of merged) metals.set(keyOf(note), (metals.get(keyOf(note)) ?? 0) + 1);
  return merged.map((note) => (metals.get(keyOf(note)) === 1 ? { ...note, mineral: metalOf(note.mineral) } : note));
}

function mergeAlike(notes: readonly MineralNote[]): MineralNote[] {
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
