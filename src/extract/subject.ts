// Subject: what the instrument is about, as the article words it, and how far its words reach.
import type { InstrumentMention, Reading, View } from "../grammar";
import { isCounted } from "../grammar/elision";
import { hasTopic } from "../grammar/modifiers";
import { lowerAt, normAt, surface, type Token } from "../text";
import {
  beforeJoint,
  endOf,
  endOfPlaces,
  isNextClause,
  isNextVerb,
  isOfEvent,
  isPlace,
  termsOpening,
} from "./subjectEnd";

/** The words of the subject, and the token ranges that sectors and minerals may be read from. */
export interface Subject {
  title: string;
  ranges: [number, number][];
  /** End of the last range. */
  last: number;
  /** Told by "on", "for", "covering": not a purpose ("to build stronger ties") or a place. */
  topical: boolean;
  /** Told by a clause: "that will expand ...". */
  relative?: boolean;
}

const OPENERS = new Set(
  "on for in to covering regarding concerning about relating related aimed aiming under over focusing focused seeking setting providing establishing facilitating pertaining calls calling prohibiting banning limiting governing regulating".split(
    " ",
  ),
);

/** "valued at over S$60 million", "a Line of Credit of USD 100 million": money, no subject. */
function isSum(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  if (/^(?:[$\u20ac\u00a3\u00a5]|\d[\d.,]*)$/.test(word)) return true;
  return /^[A-Z]{1,3}\$?$/.test(word) && /^[$\d]/.test(normAt(tokens, at + 1));
}

/** Reads the subject of an instrument up to token `limit`. */
export function subjectOf(reading: Reading, view: View, mention: InstrumentMention, limit: number): Subject {
  const { tokens } = reading.scan;
  const ranges: [number, number][] = [];
  const words: string[] = [];
  const { modifiers, head } = mention;
  if (modifiers < head) ranges.push([modifiers, head]);
  let at = mention.last;
  let found = false;
  let relative = false;
  let topical = hasTopic(reading.scan, mention);
  // "The first agreement covers fisheries": of one that goes back to no other
  const told = mention.determiner === "indefinite" || isCounted(reading.scan, mention);
  while (at < limit) {
    const token = tokens[at] as Token;
    const lower = token.lower;
    const terms = termsAt(tokens, at, limit);
    if (terms > 0 && !found) {
      const end = beforeJoint(tokens, terms, endOf(reading, view, terms, limit, "to"));
      ranges.push([terms, end]);
      words.push(surface(tokens, terms, end));
      found = true;
      at = Math.max(end, at + 1);
      continue;
    }
    // "signed by the Minister of State for Trade": the words of an office
    const person = OPENERS.has(lower) && view.parties.find((party) => party.first < at && at < party.last);
    // "with the Japan Organization for Metals Security on uranium": the words of a name
    if (person && (person.kind === "person" || (person.vague !== true && /^(?:for|on)$/.test(lower)))) {
      at = person.last;
      continue;
    }
    if (
      OPENERS.has(lower) ||
      (told && at === mention.last && /^(?:covers|concerns)$/.test(lower)) ||
      (lower === "of" && at === mention.last && mention.titled) ||
      (lower === "that" && at === mention.last)
    ) {
      // "left the Rivers Treaty, in another move to": behind its comma nothing tells what it is about
      if (lower === "in" && normAt(tokens, at - 1) === "," && modifiers < head) break;
      // "signed a treaty in Lima on rivers": the place first, then the subject
      const place = lower === "in" ? endOfPlaces(reading.scan, at + 1, limit) : at + 1;
      if (place > at + 1 && /^(?:on|for|to|in|by|with|,)$/.test(lowerAt(tokens, place))) {
        at = place;
        continue;
      }
      // "an agreement signed in Lagu": where, though no gazetteer knows it
      if (lower === "in" && /^(?:signed|inked|initialled|exchanged)$/.test(lowerAt(tokens, at - 1))) {
        at++;
        continue;
      }
      // "the agreement that we signed in 2019"
      if (lower === "that" && /^(?:we|they|it|he|she|I|both|the)$/.test(normAt(tokens, at + 1))) {
        at++;
        continue;
      }
      // "slated to take effect on Friday"
      if (lower === "to" && /^(?:effect|force)$/.test(tokens[at + 2]?.lower ?? lowerAt(tokens, at + 3))) {
        at += 2;
        continue;
      }
      // "is expected to be signed": what is done with it
      const done = lower === "to" && view.acts.find(({ passive, first, verb }) => passive && first <= at && at < verb);
      if (done) {
        at = done.last;
        continue;
      }
      // "the Institute, an agency under China's Ministry of Transport"
      const above =
        lower === "under" && view.parties.some(({ first, last }) => first <= at + 2 && at < first && last > at + 1);
      if (above || (/^(?:over|under|of)$/.test(lower) && isSum(tokens, at + 1))) {
        at++;
        continue;
      }
      const end = beforeJoint(tokens, at + 1, endOf(reading, view, at + 1, limit, lower));
      if (end > at + 1 && !isPlace(reading, at, end) && !isOfEvent(tokens, mention.last, at)) {
        ranges.push([at + 1, end]);
        if (!found) {
          words.push(titleOf(tokens, at, end));
          relative = lower === "that";
          topical = topical || isTrade(tokens, at + 1) || (lower !== "to" && lower !== "that" && lower !== "under");
        }
        found = true;
      }
      at = Math.max(end, at + 1);
      continue;
    }
    if (token.norm === ";" || (found && token.norm === ",")) break;
    // "entered into a code-share agreement, and Lund Air agreed to sell": another clause
    if (lower === "and" && (isNextClause(view, at + 1) || isNextVerb(view, at + 1))) break;
    if (/^(?:which|who|while|when|where|after|before|because|although|though|unless)$/.test(lower)) break;
    at++;
  }
  const own = ownWords(tokens, mention);
  const title = relative && own !== "" ? own : (words[0] ?? own);
  const last = ranges.length > 0 ? (ranges[ranges.length - 1] as [number, number])[1] : mention.last;
  return { title: title.replace(/[\s,]+$/, "").trim(), ranges, last: Math.max(last, mention.last), topical, relative };
}

/** "a contract under which A will supply copper", "an agreement whereby B is to train pilots": the token of what is to be done; 0 where none is told. */
function termsAt(tokens: readonly Token[], at: number, limit: number): number {
  if (termsOpening(tokens, at) === 0) return 0;
  for (let verb = at + 2; verb < Math.min(limit, at + 14); verb++)
    if (/^(?:will|would|shall|to)$/.test(lowerAt(tokens, verb)) && verb + 2 < limit) return verb + 1;
  return 0;
}

/** "to purchase LNG", "for the supply of": goods change hands. */
export function isTrade(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at) === "the" ? lowerAt(tokens, at + 1) : lowerAt(tokens, at);
  return /^(?:supply|purchase|buy|sell|sale|acquire|acquisition|lease|offtake|import|export)$/.test(word ?? "");
}

/** "UK-Singapore Free Trade" of "the UK-Singapore Free Trade Agreement": the words before the noun itself. */
function ownWords(tokens: readonly Token[], mention: InstrumentMention): string {
  const { modifiers, head, headLast } = mention;
  const inner =
    headLast - head > 1 &&
    normAt(tokens, head + 1) !== "-" &&
    !/^(?:memorandum|memoranda|memorandums|letter|letters|statement|joint|agreements?|deals?)$/.test(
      (tokens[head] as Token).lower,
    );
  const end = inner ? headLast - 1 : head;
  let from = modifiers;
  // "a $500 million MOU": its money is not what it is about
  while (
    from < end &&
    /^(?:[$\u20ac\u00a3\u00a5-]|[\d.,]+|us|million|billion|trillion|years?|months?|first|second|third|fourth|fifth)$/.test(
      (tokens[from] as Token).lower,
    )
  )
    from++;
  // "the Exchange of Notes": nothing of it is a subject
  if (inner && /^(?:of|on|for)$/.test(lowerAt(tokens, end - 1))) return "";
  return from < end ? surface(tokens, from, end) : "";
}

/** Is the mention a name of its own: "the U.S.-Jordan Free Trade Agreement", "the Agreement on Reciprocal Trade"? */
export function isNamed(mention: InstrumentMention, subject: Subject): boolean {
  if (mention.full) return true;
  if (!mention.titled) return mention.countries.length > 1;
  if (mention.modifiers < mention.head) return true;
  // "the Avoidance of Double Taxation Agreement": the noun itself is worded so
  if (subject.ranges.length === 0 && subject.title !== "") return true;
  // "prepare the Agreement for signature": what is done with it
  if (/^(?:signature|approval|adoption|ratification|entry|implementation)\b/.test(subject.title)) return false;
  return subject.ranges[0] !== undefined && subject.ranges[0][0] === mention.last + 1 && subject.topical;
}

/** Without its preposition: "on", "for", "in the field of". */
function titleOf(tokens: readonly Token[], opener: number, end: number): string {
  const keep = (tokens[opener] as Token).lower === "to";
  return surface(tokens, keep ? opener : opener + 1, end)
    .replace(/^(?:for |on )?(?:the |cooperation |co-operation )?(?:in )?(?:the )?(?:fields?|areas?|sectors?) of /i, "")
    .replace(/^for /, "");
}
