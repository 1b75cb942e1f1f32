// Holders: whose reserves, output or exports a claim speaks of.
import { FIRM as FIRM_WORD } from "./chunks";
import type { Claim } from "./claim";
import { actorOf, isMark, isTerm, isVerb, leadOf, subjectOf, verbOf } from "./clause";
import { countryAt, type Frame } from "./frame";
import type { Phrase, Term, Verb } from "./phrase";
import { landBefore, placeAfter, placeBefore } from "./places";
import type { Chunk, Row } from "./row";

/** Countries of a claim; `shares` beside each where the text gives them so. */
export interface Holder {
  ids: string[];
  shares: (number | null)[];
  /** Index of the chunk that names them; -1 where only the document's frame does. */
  at: number;
  /** "subject" of the sentence, "place" in or of a country, "owner" before the noun, "apposition", "frame" of the document. */
  via: "subject" | "place" | "owner" | "apposition" | "frame";
}

/** The holder of a claim, or null where the text names none or somebody who is no country. */
export function holderOf(row: Row, phrases: readonly Phrase[], claim: Claim, frame: Frame): Holder | null {
  const from = (at: number, via: Holder["via"]) => named(row, at, via, frame);
  const term = phrases[claim.object] as Term;
  if (
    term.owner >= 0 &&
    claim.form !== "verb" &&
    (claim.form !== "agent" || (claim.bare && row.symbols[term.owner] === "i"))
  )
    return from(term.owner, "owner");
  if (claim.form === "noun" || claim.form === "agent" || claim.form === "ellipsis") {
    const apposed = apposition(row, phrases, claim);
    if (apposed === FIRM) return null;
    if (apposed >= 0) return from(apposed, "apposition");
  }
  const portion = phrases[claim.verb + 1];
  const skip = isTerm(portion) && portion.share >= 0 && portion.land < 0 ? 1 : 0;
  const by = phrases[claim.verb + 1 + skip];
  const doers = phrases[claim.verb + 2 + skip];
  // "copper is abundant in Peru"
  if (claim.form === "passive" && isTerm(by) && by.land >= 0) return from(by.land, "place");
  if (claim.form === "passive" && isMark(by, "f") && by.word === "by" && isTerm(doers) && doers.land >= 0)
    return from(doers.land, "place");
  if (claim.form !== "agent" && claim.form !== "verb") {
    const place = placeAfter(phrases, claim.form === "passive" ? claim.verb : claim.at);
    if (place >= 0) return from(place, "place");
    // "deposits are plentiful in Kazakhstan"
    const own = verbOf(phrases, claim.at);
    const beside =
      claim.form === "passive" ? placeAfter(phrases, claim.object) : own >= 0 ? placeAfter(phrases, own) : -1;
    if (beside >= 0) return from(beside, "place");
  }
  const doer = claim.form === "passive" || verbOf(phrases, claim.at) >= 0 ? -1 : governingSubject(phrases, claim);
  const subject = phrases[doer];
  if (isTerm(subject) && (subject !== term || claim.form === "ellipsis") && subject.noun !== "there") {
    const actor = actorOf(subject);
    if (actor === "land") return framed(frame, "subject");
    if (actor !== "other") return from(actor, "subject");
    // "the smelter in Clarksville, Tennessee, recovers gallium"
    const site = claim.kind === "deposit" ? placeAfter(phrases, doer) : -1;
    if (site >= 0) return from(site, "place");
    // "Vale, which mines nickel in Indonesia"
    const where = claim.form === "verb" && claim.kind === "production" ? placeAfter(phrases, claim.object) : -1;
    if (where >= 0 && subject.named) return from(where, "place");
    // "Panjshir is famous for its emeralds": land of the country that the text is about
    const verb = phrases[claim.verb];
    const lies =
      isVerb(verb) && (verb.main === "E" || /^(?:famous|best|known|renowned|noted|home)$/.test(verb.chunk.word));
    if (
      lies &&
      !FIRM_WORD.test(subject.noun) &&
      subject.heads.length + subject.minerals.length === 0 &&
      frame.topic !== null
    )
      return framed(frame, "subject");
    // "Guinea's mineral wealth includes gold deposits", "Gabon's manganese accounts for a fifth of output"
    if (subject.heads.length + subject.minerals.length > 0 && subject.owner >= 0) return from(subject.owner, "owner");
    if (
      !(
        claim.form === "noun" &&
        (subject.minerals.length + subject.heads.length > 0 ||
          (isVerb(phrases[claim.verb]) && (phrases[claim.verb] as Verb).main === "A"))
      )
    )
      return null;
  }
  // an item of a profile's list: "- is a key supplier of zinc"
  if (row.sentence.zone === "item" && claim.verb === 0 && isVerb(phrases[0])) return framed(frame, "subject");
  if (claim.form === "agent") return null;
  // "six mines in Australia and two in Chile accounted for most of the output"
  const verb = phrases[claim.verb];
  if (isVerb(verb) && verb.main === "A") {
    const lands = phrases.filter(
      (phrase, at) => at < claim.verb && isTerm(phrase) && phrase.land >= 0 && leadOf(phrases, at) === "n",
    );
    const ids = [...new Set(lands.flatMap((phrase) => row.chunks[(phrase as Term).land]?.ids ?? []))];
    if (ids.length > 1) return { ids, shares: ids.map(() => null), at: (lands[0] as Term).land, via: "subject" };
  }
  const start = Math.min(claim.at, claim.object);
  const opening = placeBefore(phrases, start);
  if (opening >= 0) return from(opening, "place");
  // "Vietnam, with its reserves of rare earths, ..."
  const first = doer < 0 && claim.form !== "passive" ? landBefore(phrases, start) : -1;
  if (first >= 0) return from(first, "subject");
  // "tantalum occurs in ores" says nothing of the country before
  const lies = isVerb(verb) && verb.main === "L" && claim.form === "passive";
  const country = lies ? (frame.ground ?? frame.topic) : countryAt(frame, row);
  return country === null ? null : { ids: [country], shares: [null], at: -1, via: "frame" };
}

function framed(frame: Frame, via: Holder["via"]): Holder | null {
  const id = frame.topic ?? frame.last;
  return id === null ? null : { ids: [id], shares: [null], at: -1, via };
}

/** What `apposition` gives for a claim of a firm. */
const FIRM = -2;

/** Subject of the verb that governs the claim. */
function governingSubject(phrases: readonly Phrase[], claim: Claim): number {
  return isVerb(phrases[claim.verb]) ? subjectOf(phrases, claim.verb) : -1;
}

/** "Kazakhstan, the top producer", "top producer Congo", "the largest producer is China", "producers include China", "South Africa 71% of its platinum". */
function apposition(row: Row, phrases: readonly Phrase[], { at, form, verb }: Claim): number {
  const land = (index: number) => {
    const phrase = phrases[index];
    return isTerm(phrase) ? phrase.land : -1;
  };
  // "a California miner of rare earths" is a firm
  const firm = form === "agent" && row.symbols[phrases[at - 1]?.from ?? 0] === "l";
  if (land(at - 1) >= 0) return firm ? FIRM : land(at - 1);
  if (form !== "agent") return -1;
  if (isMark(phrases[at - 1], ",-(") && land(at - 2) >= 0) return land(at - 2);
  const next = phrases[at + 1];
  if (isTerm(next) && next.land >= 0 && next.owner < 0 && next.noun !== "it") return next.land;
  if (isMark(phrases[at + 1], ",") && land(at + 2) >= 0 && leadOf(phrases, at) === "") return land(at + 2);
  // "MP Materials, a miner of rare earths"
  const name = phrases[at - 2];
  if (isMark(phrases[at - 1], ",") && isTerm(name) && name.named && name.land < 0) return FIRM;
  const later = isOpening(phrases, at) ? landAhead(phrases, at) : -1;
  if (later >= 0) return later;
  const be = phrases[verb];
  return isVerb(be) && /[Bz]/.test(be.main) && verb > at && land(verb + 1) >= 0 ? land(verb + 1) : -1;
}

/** "As the top gold producer, ...", "Now the top gold producer in Asia, ...": nothing but an opening word stands before it. */
const isOpening = (phrases: readonly Phrase[], at: number) => at === 0 || (at === 1 && isMark(phrases[0], "f"));

/** "..., with output of 40 tons a year, Chile is": the subject that the opening words lean on. */
function landAhead(phrases: readonly Phrase[], from: number): number {
  for (let at = from + 1; at < phrases.length && at - from < 12; at++) {
    const phrase = phrases[at];
    if (isMark(phrase, ";")) return -1;
    const leads = isMark(phrases[at - 1], ",") && isVerb(phrases[at + 1]);
    if (isTerm(phrase) && phrase.land >= 0 && leads) return phrase.land;
  }
  return -1;
}

/** Reads chunk `at` as countries: its own, or for a pronoun the frame's. */
export function named(row: Row, at: number, via: Holder["via"], frame: Frame): Holder | null {
  const chunk = row.chunks[at] as Chunk;
  if (chunk.ids.length > 0) return { ids: chunk.ids, shares: chunk.shares, at, via };
  if (chunk.kind === "home") return frame.home === null ? null : { ids: [frame.home], shares: [null], at, via };
  if (chunk.kind === "speaker")
    return frame.speaker === null ? null : { ids: [frame.speaker], shares: [null], at, via };
  // "Ghana has no uranium, but it is Africa's largest gold producer"
  const free = row.chunks.filter(
    ({ symbol }, index) => /[Cc]/.test(symbol) && !/[fFGby]l?$/.test(row.symbols.slice(Math.max(0, index - 2), index)),
  );
  const before = free.filter(
    (other) => other.first < chunk.first && !/[no]/.test(row.symbols[row.chunks.indexOf(other) - 1] ?? ""),
  );
  const alone = new Set(free.flatMap(({ ids }) => ids));
  const nearest = before[before.length - 1];
  if (!nearest && alone.size === 1) return { ids: [...alone], shares: [null], at, via };
  if (nearest?.ids.length === 1) return { ids: nearest.ids, shares: [null], at, via };
  const id = chunk.word === "it" || chunk.word === "its" ? (frame.last ?? frame.topic) : (frame.topic ?? frame.last);
  return id === null ? null : { ids: [id], shares: [null], at, via };
}
