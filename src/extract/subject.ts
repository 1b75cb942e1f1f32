// Subject: what the instrument is about, as the article words it, and how far its words reach.
import type { InstrumentMention, Reading, Scan, View } from "../grammar";
import { hasTopic } from "../grammar/modifiers";
import { surface, type Token } from "../text";
import { SAYING } from "./subjectStart";

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
  "on for in to covering regarding concerning about relating related aimed aiming under over focusing focused seeking setting providing establishing facilitating pertaining calls calling".split(
    " ",
  ),
);
const ENDS = new Set(
  "signed inked reached exchanged concluded struck which who while during when where following after before at said says was were is are will would has have had by amid as with between among entered".split(
    " ",
  ),
);

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
  while (at < limit) {
    const token = tokens[at] as Token;
    const lower = token.lower;
    if (
      OPENERS.has(lower) ||
      (lower === "of" && at === mention.last && mention.titled) ||
      (lower === "that" && at === mention.last)
    ) {
      const end = beforeJoint(tokens, at + 1, endOf(reading, view, at + 1, limit, lower));
      if (end > at + 1 && !isPlace(reading, at, end)) {
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
    if (/^(?:which|who|while|when|where|after|before)$/.test(lower) && found) break;
    at++;
  }
  const own = ownWords(tokens, mention);
  const title = relative && own !== "" ? own : (words[0] ?? own);
  const last = ranges.length > 0 ? (ranges[ranges.length - 1] as [number, number])[1] : mention.last;
  return { title: title.replace(/[\s,]+$/, "").trim(), ranges, last: Math.max(last, mention.last), topical, relative };
}

/** "to purchase LNG", "for the supply of": goods change hands. */
export function isTrade(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower === "the" ? tokens[at + 1]?.lower : tokens[at]?.lower;
  return /^(?:supply|purchase|buy|sell|sale|acquire|acquisition|lease|offtake|import|export)$/.test(word ?? "");
}

/** "UK-Singapore Free Trade" of "the UK-Singapore Free Trade Agreement": the words before the noun itself. */
function ownWords(tokens: readonly Token[], mention: InstrumentMention): string {
  const { modifiers, head, headLast } = mention;
  const inner =
    headLast - head > 1 &&
    !/^(?:memorandum|memoranda|memorandums|letter|letters|statement|joint)$/.test((tokens[head] as Token).lower);
  const end = inner ? headLast - 1 : head;
  let from = modifiers;
  // "a $500 million MOU": its money is not what it is about
  while (
    from < end &&
    /^(?:[$\u20ac\u00a3\u00a5-]|[\d.,]+|us|million|billion|trillion)$/.test((tokens[from] as Token).lower)
  )
    from++;
  return from < end ? surface(tokens, from, end) : "";
}

/** Is the mention a name of its own: "the U.S.-Jordan Free Trade Agreement", "the Agreement on Reciprocal Trade"? */
export function isNamed(mention: InstrumentMention, subject: Subject): boolean {
  if (mention.full) return true;
  if (!mention.titled) return mention.countries.length > 1;
  if (mention.modifiers < mention.head) return true;
  return subject.ranges[0] !== undefined && subject.ranges[0][0] === mention.last + 1 && subject.topical;
}

/** Without its preposition: "on", "for", "in the field of". */
function titleOf(tokens: readonly Token[], opener: number, end: number): string {
  const keep = (tokens[opener] as Token).lower === "to";
  return surface(tokens, keep ? opener : opener + 1, end)
    .replace(/^(?:for |on )?(?:the |cooperation |co-operation )?(?:in )?(?:the )?(?:fields?|areas?|sectors?) of /i, "")
    .replace(/^for /, "");
}

function endOf(reading: Reading, view: View, from: number, limit: number, opener: string): number {
  const { tokens } = reading.scan;
  for (let at = from; at < limit; at++) {
    const token = tokens[at] as Token;
    if (
      token.norm === ";" ||
      token.norm === "." ||
      token.norm === ":" ||
      (token.norm === "(" && !isAside(tokens, at)) ||
      (token.norm === "--" && token.spaced) ||
      (token.norm === "-" && token.spaced)
    )
      return at;
    if (token.norm === '"' || (token.lower === "as" && tokens[at - 1]?.lower === "such")) continue;
    if (view.acts.some((act) => act.verb === at && act.tense !== "gerund" && act.tense !== "infinitive" && at > from))
      return at;
    if (ENDS.has(token.lower) && !(opener === "to" && token.lower === "with" && at - from < 2)) {
      if (
        (token.lower === "with" || token.lower === "between" || token.lower === "among" || token.lower === "by") &&
        at > from
      )
        return at;
      if (token.lower !== "with" && token.lower !== "at") return at;
    }
    if (token.norm === "," && isTurn(tokens, at, limit)) return at;
  }
  return limit;
}

/** A subject does not end in the word that joins it to the next one: "a protocol on borders and | an agreement on ...". */
function beforeJoint(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (
    last > from &&
    /^(?:[,&]|and|or|of|on|in|for|through|as|well|the|an?|its|their)$/.test(tokens[last - 1]?.lower ?? "")
  )
    last--;
  return last;
}

/** "a 1-gigawatt (GW) wind farm": an acronym in brackets, and the subject goes on. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return (
    /^[A-Z][A-Za-z]{0,6}$/.test(tokens[at + 1]?.norm ?? "") &&
    tokens[at + 2]?.norm === ")" &&
    tokens[at + 3]?.kind === "word"
  );
}

/** A comma that turns to another clause: ", which", ", the energy arm", ", said", ", with". */
function isTurn(tokens: readonly Token[], comma: number, limit: number): boolean {
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= limit || next.norm === '"') return true;
  // ", state media reported on Monday"
  for (let at = comma + 1; at < Math.min(limit, comma + 7) && tokens[at]?.norm !== ","; at++)
    if (SAYING.has((tokens[at] as Token).lower)) return true;
  return /^(?:which|who|while|with|where|when|according|said|as|after|during|but|in|on|at|under|he|she|they|it|enabling|making|giving|allowing|bringing|paving|marking|setting|deepening|alongside)$/.test(
    next.lower,
  );
}

/** "in Astana", "in May": where or when it was done, not what it is about. */
function isPlace(reading: Reading, opener: number, end: number): boolean {
  const { scan } = reading;
  const lower = (scan.tokens[opener] as Token).lower;
  if (lower !== "in" && lower !== "on" && lower !== "for") return false;
  const first = scan.tokens[opener + 1] as Token;
  if (isNamesOfPlaces(scan, opener + 1, end)) return true;
  if (
    /^(?:the )?(?:sidelines|margins|occasion|presence|framework)$/.test(
      `${first.lower === "the" ? (scan.tokens[opener + 2]?.lower ?? "") : first.lower}`,
    )
  )
    return true;
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|behalf|\d+)$/.test(
    first.lower,
  );
}

/** "Geneva, Switzerland": nothing but names of places, and a token at most behind them. */
function isNamesOfPlaces({ tokens, name }: Scan, from: number, end: number): boolean {
  let at = from;
  while (at < end - 1 || at === from) {
    const match = name[at];
    if (tokens[at]?.norm === "," && at > from) at++;
    else if (match?.first === at && match.entry.kind !== "demonym") at = match.last;
    else return false;
  }
  return true;
}
