// recognise(document) -> Clause material: for each sentence its instruments, acts and parties, in that order.
import { type Document, normAt, type Sentence } from "../text";
import { isCapital } from "./capital";
import { isCounted } from "./elision";
import { type Scan, scanOf } from "./gazetteer";
import { instrumentsIn } from "./instruments";
import type { ActMention, InstrumentMention, PartyMention } from "./mention";
import { partiesIn } from "./parties";
import { actsIn } from "./verbs";

export type { Scan } from "./gazetteer";
export type { ActMention, InstrumentMention, PartyMention, Tense } from "./mention";

/** What the grammar found in one sentence; all mentions left to right. */
export interface View {
  sentence: Sentence;
  instruments: InstrumentMention[];
  acts: ActMention[];
  parties: PartyMention[];
  /** Every word has a capital: a headline in title case. */
  titleCase: boolean;
}

/** Everything the grammar found in the document. */
export interface Reading {
  document: Document;
  scan: Scan;
  views: View[];
}

/** Finds the mentions of every sentence. Instruments come first: their words are no names. */
export function recognise(document: Document): Reading {
  const scan = scanOf(document);
  nameAcronyms(scan, document);
  let plural: InstrumentMention | null = null;
  const views = document.sentences.map((sentence) => {
    const { first, last } = sentence;
    const titleCase = sentence.zone === "headline" && isTitleCase(scan, first, last);
    const instruments = instrumentsIn(scan, first, last, plural);
    // "three agreements. The first agreement covers ... The second covers ...": the plural still stands
    if (!instruments.every((mention) => isCounted(scan, mention)))
      plural = instruments.find((mention) => mention.plural) ?? null;
    for (const mention of instruments) for (let at = owned(mention); at < mention.last; at++) scan.taken[at] = true;
    const parties = partiesIn(scan, first, last, titleCase);
    const acts = actsIn(scan, first, last, titleCase || sentence.zone === "headline");
    return { sentence, instruments, acts, parties, titleCase };
  });
  return { document, scan, views };
}

const COMMON_ACRONYM = /^(?:mous?|mocs?|moas?|lois?|ftas?|cepas?|epas?|jvs?|ppas?|psas?)$/i;

/** "the Korea-Singapore Digital Partnership Agreement (KSDPA)": from then on KSDPA is that agreement. */
function nameAcronyms(scan: Scan, document: Document): void {
  const named = new Map<string, InstrumentMention>();
  for (const { first, last } of document.sentences) {
    for (const mention of instrumentsIn(scan, first, last, null)) {
      if (mention.acronym && !COMMON_ACRONYM.test(mention.acronym) && !mention.plural)
        named.set(mention.acronym, mention);
    }
  }
  if (named.size === 0) return;
  for (let at = 0; at < scan.tokens.length; at++) {
    const mention = named.get(normAt(scan.tokens, at));
    if (!mention || (at >= mention.first && at < mention.last) || normAt(scan.tokens, at - 1) === "(") continue;
    scan.instrument[at] = { first: at, last: at + 1, entry: { id: mention.instrument, kind: "" } };
    scan.acronyms.set(at, mention);
  }
}

/** A phrase owns its modifiers, but not the countries or the owner in them. */
function owned(mention: InstrumentMention): number {
  return mention.modifiers;
}

function isTitleCase(scan: Scan, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const token = scan.tokens[at];
    if (token?.kind !== "word" || token.norm.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words >= 4 && capitals >= words * 0.8;
}
