// Longer names: what a short name may stand for: "Ferro Peak" for "Ferro Peak Resources".
import type { PartyMention, Reading } from "../grammar";

/** Names that begin with the same words, in text order, and the sentence from which on there are two of them. */
interface Namesakes {
  mentions: { sentence: number; party: PartyMention }[];
  ambiguousFrom: number;
}

/** By the words that a name begins with, in lower case. */
export type LongerNames = Map<string, Namesakes>;

/** Every name of a firm, agency or organisation of several words, outside headlines in title case. */
export function longerNames(reading: Reading): LongerNames {
  const names: LongerNames = new Map();
  for (const { sentence, parties, titleCase } of reading.views) {
    if (titleCase) continue;
    for (const party of parties) {
      if (party.kind === "person" || party.kind === "group" || party.kind === "state") continue;
      const name = party.name.toLowerCase();
      for (let blank = name.indexOf(" "); blank > 0; blank = name.indexOf(" ", blank + 1))
        add(names, name.slice(0, blank), party, sentence.index);
    }
  }
  return names;
}

function add(names: LongerNames, key: string, party: PartyMention, sentence: number): void {
  const known = names.get(key) ?? { mentions: [], ambiguousFrom: Number.POSITIVE_INFINITY };
  names.set(key, known);
  const [first] = known.mentions;
  if (first && first.party.name !== party.name) known.ambiguousFrom = Math.min(known.ambiguousFrom, sentence);
  known.mentions.push({ sentence, party });
}

/** The last mention, up to that sentence, of the only longer name that begins with `name`; null where there is none or are two. */
export function longerName(names: LongerNames, name: string, sentence: number): PartyMention | null {
  const known = names.get(name.toLowerCase());
  if (!known || known.ambiguousFrom <= sentence) return null;
  let low = 0;
  let high = known.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known.mentions[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  // a name that is given in full only later
  const [first] = known.ambiguousFrom === Number.POSITIVE_INFINITY ? known.mentions : [];
  const later = first && FORM.test(first.party.name) ? first : undefined;
  return (known.mentions[low - 1] ?? later)?.party ?? null;
}

/** "Lund" is "Lund Group", but not "Lund Polska". */
const FORM = / (?:Group|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|Inc\.?|plc|PLC|Holdings?|AG|SA)$/;
