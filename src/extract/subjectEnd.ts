// Where the words of a subject end: at a verb, a preposition of place or party, an attribution, another clause.
import type { Reading, Scan, View } from "../grammar";
import { lowerAt, normAt, type Token } from "../text";
import { placeAt } from "./placeNames";
import { SAYING } from "./subjectStart";

const ENDS = new Set(
  "signed inked reached exchanged concluded struck which who while during when where following after before at said says was were is are will would has have had by amid as with between among entered".split(
    " ",
  ),
);

/** The token where the words of a subject that begins at `from` end, at most `limit`; `opener` is the word that led it in. */
export function endOf(reading: Reading, view: View, from: number, limit: number, opener: string): number {
  const { tokens } = reading.scan;
  for (let at = from; at < limit; at++) {
    const token = tokens[at] as Token;
    if (
      token.norm === ";" ||
      token.norm === "." ||
      token.norm === ":" ||
      (token.norm === "(" && !isAside(tokens, at)) ||
      (token.norm === "--" && token.spaced) ||
      (token.norm === "-" && token.spaced && !(reading.scan.name[at - 1] && reading.scan.name[at + 1]))
    )
      return at;
    if (token.norm === '"' || (token.lower === "as" && lowerAt(tokens, at - 1) === "such")) continue;
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
    if (token.lower === "and" && isNextClause(view, at + 1)) return at;
  }
  return limit;
}

/** "the treaty signed in May and agreed to": a second verb of the sentence. */
export const isNextVerb = ({ acts }: View, at: number): boolean =>
  acts.some(({ first, passive, tense }) => first === at && !passive && /^(?:past|future|perfect)$/.test(tense));

/** "to train workers, and the two central banks exchanged letters": a party and its verb. */
export function isNextClause({ parties, acts }: View, at: number): boolean {
  const party = parties.find(({ first }) => first >= at && first <= at + 1);
  const verb = party && acts.find(({ first }) => first === party.last);
  return verb !== undefined && verb.tense !== "gerund" && verb.tense !== "infinitive" && verb.tense !== "participle";
}

/** A subject does not end in the word that joins it to the next one: "a protocol on borders and | an agreement on ...". */
export function beforeJoint(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (
    last > from &&
    /^(?:[,&]|and|or|of|on|in|for|through|as|well|the|an?|its|their)$/.test(lowerAt(tokens, last - 1))
  )
    last--;
  return last;
}

/** "a 1-gigawatt (GW) wind farm": an acronym in brackets, and the subject goes on. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return (
    /^[A-Z][A-Za-z]{0,6}$/.test(normAt(tokens, at + 1)) &&
    normAt(tokens, at + 2) === ")" &&
    tokens[at + 3]?.kind === "word"
  );
}

/** A comma that turns to another clause: ", which", ", the energy arm", ", said", ", with". */
function isTurn(tokens: readonly Token[], comma: number, limit: number): boolean {
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= limit || next.norm === '"') return true;
  // ", state media reported on Monday"
  for (let at = comma + 1; at < Math.min(limit, comma + 10) && normAt(tokens, at) !== ","; at++)
    if (SAYING.has((tokens[at] as Token).lower)) return true;
  // ", and attended a ceremony": what its subject does besides
  const third = lowerAt(tokens, comma + 3);
  if (
    next.lower === "and" &&
    /ed$/.test(lowerAt(tokens, comma + 2)) &&
    /^(?:a|an|the|its|their|to|in|with|that)$/.test(third)
  )
    return true;
  // ", a project that was suspended"
  if (/^(?:a|an|the)$/.test(next.lower) && /^(?:that|which|who)$/.test(lowerAt(tokens, comma + 3))) return true;
  return /^(?:to|which|who|while|with|where|when|according|said|as|after|during|but|in|on|at|under|he|she|they|it|enabling|making|giving|allowing|bringing|paving|marking|setting|deepening|alongside)$/.test(
    next.lower,
  );
}

/** "in Astana", "in May": where or when it was done, not what it is about. */
export function isPlace(reading: Reading, opener: number, end: number): boolean {
  const { scan } = reading;
  const lower = (scan.tokens[opener] as Token).lower;
  if (lower !== "in" && lower !== "on" && lower !== "for") return false;
  const first = scan.tokens[opener + 1] as Token;
  const last = endOfPlaces(scan, opener + 1, end);
  if (last >= end - 1 && last > opener + 1) return true;
  // "in Gabon's capital Libreville", "in the Libyan town of Sert"
  const spot = lower === "in" ? placeAt(reading, opener + 1, end) : null;
  if (spot && spot.last >= end - 1) return true;
  if (
    /^(?:the )?(?:sidelines|margins|occasion|presence|framework)$/.test(
      `${first.lower === "the" ? lowerAt(scan.tokens, opener + 2) : first.lower}`,
    )
  )
    return true;
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|behalf|\d+)$/.test(
    first.lower,
  );
}

/** "in Geneva, Switzerland, on fisheries": where the names of places behind the opener end; `from` itself where none stands. */
export function endOfPlaces({ tokens, name }: Scan, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const match = name[at];
    const next = name[at + 1];
    if (match?.first === at && /^(?:country|city|capital|region)$/.test(match.entry.kind)) at = match.last;
    else if (at > from && normAt(tokens, at) === "," && next?.first === at + 1 && next.entry.kind === "country") at++;
    else break;
  }
  return at;
}

/** "signed at the side of the Symposium on LNG in Osaka": what the meeting is about. */
export function isOfEvent(tokens: readonly Token[], from: number, opener: number): boolean {
  if (!/^(?:symposium|forum|conference|summit|workshop|session|dialogue|seminar)$/.test(lowerAt(tokens, opener - 1)))
    return false;
  for (let at = opener - 1; at > from; at--)
    if (/^(?:at|during|sidelines?|margins|side)$/.test(lowerAt(tokens, at))) return true;
  return false;
}

/** How many tokens open what is to be done under an instrument, "under which", "whereby"; 0 where none do. */
export function termsOpening(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) === "whereby") return 1;
  return lowerAt(tokens, at) === "under" && lowerAt(tokens, at + 1) === "which" ? 2 : 0;
}
