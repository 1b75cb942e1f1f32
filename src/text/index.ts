// parse(text) -> Document: repair, paragraphs, zones and sentences, in that order.
import { isDigit, isLetter } from "./characters";
import type { Document, Sentence, Token } from "./document";
import { layoutOf } from "./layout";
import { paragraphs } from "./paragraphs";
import { repair } from "./repair";
import { sentenceRanges } from "./sentences";
import { type RawToken, tokenise } from "./tokens";
import { zonesOf } from "./zones";

export type { Document, Sentence, Token, Zone } from "./document";

/** Reads the text as given into tokens, sentences and zones; linear in its length, never throws. */
export function parse(given: string): Document {
  const { text, origin, wrapped } = layoutOf(given);
  const blocks = paragraphs(text, wrapped);
  const raw: RawToken[] = [];
  // the first token of each paragraph that has any
  const opens: { at: number; bullet: boolean }[] = [];
  for (const block of blocks) {
    const before = raw.length;
    tokenise(text, block.start, block.end, raw);
    if (raw.length > before) opens.push({ at: (raw[before] as RawToken).start, bullet: block.bullet });
  }
  const tokens = repair(raw, wrapped);
  const spans = blockSpans(tokens, opens);
  for (const token of tokens) {
    token.end = origin(token.end - 1) + 1;
    token.start = origin(token.start);
  }
  const zones = zonesOf(tokens, spans);
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of spans.entries()) {
    let quoted = false;
    for (const [first, last] of sentenceRanges(tokens, span.from, span.to)) {
      const opensQuoted = quoted;
      for (let at = first; at < last; at++) {
        const token = tokens[at] as Token;
        token.sentence = sentences.length;
        if (token.norm === '"') quoted = !quoted;
      }
      const start = (tokens[first] as Token).start;
      const end = (tokens[last - 1] as Token).end;
      const inside = opensQuoted || (tokens[first] as Token).norm === '"';
      const zone = zones[paragraph] as Sentence["zone"];
      sentences.push({
        index: sentences.length,
        first,
        last,
        start,
        end,
        zone,
        paragraph,
        quoted: inside && !leaves(tokens, first, last),
      });
    }
  }
  const head =
    sentences.find((sentence) => sentence.zone === "headline") ?? sentences.find((s) => s.zone !== "boilerplate");
  return { text: given, tokens, sentences, title: head ? surface(tokens, head.first, head.last) : "" };
}

/** Is there a word outside the quotation marks ("..." he said)? */
function leaves(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    if ((tokens[at] as Token).norm === '"' && last - at > 3) return true;
  }
  return false;
}

function blockSpans(tokens: readonly Token[], opens: readonly { at: number; bullet: boolean }[]) {
  const spans: { from: number; to: number; bullet: boolean }[] = [];
  let next = 0;
  for (const [at, { start }] of tokens.entries()) {
    // the first word of a paragraph may have been joined to the last of the one before
    while ((opens[next]?.at ?? start) < start) next++;
    const opening = opens[next]?.at === start ? opens[next] : null;
    const open = spans[spans.length - 1];
    if (!opening && open) open.to = at + 1;
    else spans.push({ from: at, to: at + 1, bullet: opening?.bullet ?? false });
  }
  return spans;
}

/** Tokens `[first, last)` as one reads them: repaired, one blank where there was white space. */
export function surface(tokens: readonly Token[], first: number, last: number): string {
  let words = "";
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    words += at > first && token.spaced ? ` ${token.norm}` : token.norm;
  }
  return words;
}

/** The letters and digits of a text in lower case: the same however it was wrapped. */
export function lettersOf(text: string): string {
  const runs: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const own = isLetter(code) || isDigit(code);
    if (own && from < 0) from = at;
    if (!own && from >= 0) {
      runs.push(text.slice(from, at));
      from = -1;
    }
  }
  return runs.join("").toLowerCase();
}

/** Lower case of the token at `at`, empty outside the text. */
export const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? "";

/** The token at `at` as it is matched, empty outside the text. */
export const normAt = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? "";
