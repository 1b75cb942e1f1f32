// Place: where an instrument was signed: its clause's own place, else that of the event it was signed at.
import type { Reading } from "../grammar";
import { dateAt, datesIn } from "../grammar/dates";
import { lowerAt, normAt, type Token } from "../text";
import type { Candidate } from "./candidate";
import { mentionsOf, signingAt } from "./circumstances";
import { placeAt } from "./placeNames";

/** Where it was signed: the clause's own place, else the event's for what is signed there. */
export function placeOf(
  reading: Reading,
  candidate: Candidate,
  places: readonly (string | null)[],
  seat: string | null,
): string | null {
  if (candidate.status !== "signed" && candidate.status !== "renewed" && candidate.status !== "planned") return null;
  for (const row of mentionsOf(candidate)) {
    const own = ownPlace(reading, row, seat);
    if (own) return own;
  }
  // "Harbor Power completed the purchase of a plant": not at the meeting that the text reports
  if (candidate.deal || candidate.rule === "one-acting") return null;
  if (candidate.status === "planned" || candidate.parties.length < 2 || isBackground(reading, candidate)) return null;
  return places[candidate.view.sentence.index] ?? null;
}

/** "in Astana" beside the verb, "here": not inside the subject. A country only where it can tell nothing but where: "Today in Chad, ...". */
function ownPlace(reading: Reading, row: Candidate, seat: string | null): string | null {
  const { tokens } = reading.scan;
  const { acts, sentence } = row.view;
  const { first, last } = sentence;
  const verb = signingAt(row);
  if (verb === null) return null;
  // "was signed by the Minister for Trade in Quito": behind a passive verb stands no subject
  const about = row.subject.ranges.filter(([from]) => !(row.governor.act?.passive && from > verb));
  const purpose = /^to /.test(row.subject.title)
    ? (row.subject.ranges.find(([from]) => from >= row.mention.last)?.[0] ?? first)
    : last;
  let done = false;
  for (let at = first; at < last - 1; at++) {
    const word = (tokens[at] as Token).lower;
    if (word === "here" && seat && at > verb) return seat;
    if (Math.abs(at - verb) > REACH) continue;
    // "signed a pact a day after it was announced in Oslo"
    if (acts.some((act) => act.verb > verb && act.verb < at && (act.tense === "past" || act.passive))) break;
    // "signed a tax treaty, while talks on a port in Ilo go on"
    if (at > verb && /^(?:while|whereas)$/.test(word)) break;
    // "signed with a firm which runs a mine in Perth"
    if (at > verb && /^(?:which|who|whose|where|that)$/.test(word)) break;
    done ||= at > verb && isPurpose(tokens, at);
    if (word !== "in" && word !== "at") continue;
    const place = placeAt(reading, at + 1, last);
    // "to sign a pact to end the war in Oslo on Friday": dated, so it tells where it is signed
    const dated = place !== null && !place.wide && isDated(reading, place.last);
    // "signed a deal to build a mill in Ilo"
    const inside = about.some(([from, to]) => at >= from && at < to) || done;
    if (!dated && (inside || (at >= purpose && at > verb && normAt(tokens, at - 1) !== ","))) continue;
    const next = tokens[at + 1] as Token;
    if (seat && seat.split(" ")[0] === next.norm) return seat;
    if (!place || SEATED.test(lowerAt(tokens, at - 1))) continue;
    if (!place.wide || word === "at" || at === verb + 1 || isApart(reading, at, place.last, first)) return place.name;
  }
  return null;
}

/** "was awarded a contract by B to run flights in Huntsville": what follows is done there, not signed. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== "to") return false;
  const next = tokens[at + 1];
  return (
    !!next && /^[a-z]+[^s]$/.test(next.norm) && !/^(?:the|a|an|its|their|our|his|her|each|all|both)$/.test(next.norm)
  );
}

/** "based in Perth": where a party is at home. */
const SEATED = /^(?:based|headquartered|located|situated|incorporated|registered|born|listed|operating|operations)$/;

/** How far from its verb a place can stand, in tokens. */
const REACH = 60;

/** "Today in Chad, ...", "..., in Chad.": a country between commas or at the opening. */
function isApart(reading: Reading, at: number, after: number, first: number): boolean {
  const { tokens } = reading.scan;
  if (isDated(reading, after)) return true;
  const closes = /^[,.]$/.test(normAt(tokens, after)) || dateAt(tokens, after, null) !== null;
  return closes && (at - first <= 1 || normAt(tokens, at - 1) === ",");
}

/** "in Oslo on Friday": a day follows. */
const isDated = ({ scan, document }: Reading, after: number) =>
  lowerAt(scan.tokens, after) === "on" && datesIn(document, after, after + 4, null).length > 0;

/** A row that the text dates to another time ("signed in 2015") or names in passing. */
function isBackground(reading: Reading, candidate: Candidate): boolean {
  const { view, rule, governor, subject } = candidate;
  if (
    rule === "owned-with" ||
    rule === "named-after-states" ||
    (!candidate.statusTold && candidate.mention.determiner === "definite")
  )
    return true;
  const at = governor.act?.verb ?? candidate.mention.first;
  // "last year sold half of its stake", "has an agreement with"
  const { tokens } = reading.scan;
  const from = governor.act?.first ?? candidate.mention.first;
  const words = [from - 3, from - 2, from - 1].map((place) => lowerAt(tokens, place)).join(" ");
  if (/\b(?:last|previous) (?:year|month)$|\b(?:has|have)$/.test(words)) return true;
  // "had signed another one"
  if (governor.act && lowerAt(reading.scan.tokens, governor.act.first) === "had") return true;
  return datesIn(reading.document, view.sentence.first, view.sentence.last, null).some((date) => {
    if (date.precision === "day" || subject.ranges.some(([from, to]) => date.first >= from && date.last <= to))
      return false;
    return Math.abs(date.first - at) <= 6 || date.first - view.sentence.first <= 2;
  });
}
