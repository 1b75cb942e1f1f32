// mineralNotes(document): what a text says of each country's minerals, one note a (country, mineral, kind).
import { mineralLexicon } from "../grammar/gazetteer";
import { opensEntry } from "../lexicon/index";
import { type Document, surface } from "../text";
import type { MineralNote } from "./facts";
import { chunksOf } from "./minerals/chunks";
import { countryNotes } from "./minerals/countryNotes";
import { deposits } from "./minerals/deposits";
import type { Draft } from "./minerals/draft";
import { type Frame, frameOf, moveOn, openRow } from "./minerals/frame";
import { listed } from "./minerals/items";
import { labelled } from "./minerals/labels";
import { joinLists } from "./minerals/lists";
import { mergeNotes } from "./minerals/merge";
import type { Row } from "./minerals/row";
import { uses } from "./minerals/uses";
import { vocabularyOf } from "./minerals/vocabulary";

/** Reads reserves, production, supply, deposits and uses; `evidence` is `document.text.slice(start, end)`. */
export function mineralNotes(document: Document): MineralNote[] {
  const words = mayNameMineral(document) ? vocabularyOf(document) : null;
  if (!words?.namesMineral) return [];
  const rows = document.sentences
    .filter(({ zone }) => zone !== "boilerplate" && zone !== "byline")
    .map((sentence) => joinLists(chunksOf(words, sentence)));
  const frame = frameOf(rows);
  const notes: MineralNote[] = [];
  for (const [index, row] of rows.entries()) {
    openRow(frame, row);
    const drafts = !isOfMinerals(row, frame)
      ? []
      : [
          ...labelled(rows, index, words.tokens, frame),
          ...listed(rows, index, words.tokens, frame),
          ...countryNotes(row, words.tokens, frame),
          ...deposits(row, words.tokens, frame),
          ...uses(row, words.tokens, frame),
        ];
    for (const draft of drafts) notes.push(...notesOf(document, row, draft));
    moveOn(frame, row);
  }
  return mergeNotes(notes);
}

/** Notes are of the minerals that the sentence names, or of those spoken of before. */
const isOfMinerals = ({ symbols }: Row, { minerals, sheet, section }: Frame) =>
  minerals.length > 0 || sheet !== null || section !== null || /m/i.test(symbols);

/** Does any word of the document begin the name of a mineral? Many documents have none, and need no more words. */
function mayNameMineral({ tokens }: Document): boolean {
  const lexicon = mineralLexicon();
  return tokens.some(({ key }) => opensEntry(lexicon, key));
}

function notesOf(document: Document, row: Row, draft: Draft): MineralNote[] {
  const { tokens, text } = document;
  const start = tokens[row.chunks[draft.from]?.first ?? row.sentence.first]?.start ?? row.sentence.start;
  const end = tokens[(row.chunks[draft.to - 1]?.last ?? row.sentence.last) - 1]?.end ?? row.sentence.end;
  const { amount } = draft;
  const words = amount ? surface(tokens, amount.first, amount.last) : null;
  return draft.minerals.map((mineral) => ({
    country: draft.country,
    mineral,
    kind: draft.kind,
    rank: draft.rank,
    share: draft.share,
    amount: words,
    evidence: text.slice(start, end),
    start,
    end,
  }));
}
