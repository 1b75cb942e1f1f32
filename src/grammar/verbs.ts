// Verbs of agreeing with their auxiliaries: tense, voice and negation.
import { lowerAt, normAt, type Token } from "../text";
import type { ActForm } from "./actForms";
import type { Scan } from "./gazetteer";
import type { ActMention, Tense } from "./mention";

/** "they're", "we've", "won't": their tokens are parted. */
const BE = new Set("be is are was were been being am 're".split(" "));
const HAVE = new Set("has have had having 've".split(" "));
const MODALS = new Set("will would shall should may might can could must 'll wo ca sha".split(" "));
const NEGATIONS = new Set("not never n't cannot hardly without neither nor".split(" "));
const BETWEEN = new Set(
  "also today yesterday now jointly formally officially recently already just both each finally since then successfully on separately all subsequently previously originally first later soon reportedly only have monday tuesday wednesday thursday friday saturday sunday this next week month year".split(
    " ",
  ),
);

/** The act mentions of sentence tokens `[from, to)`, left to right. */
export function actsIn(scan: Scan, from: number, to: number, titleCase: boolean): ActMention[] {
  const found: ActMention[] = [];
  for (let at = from; at < to; at++) {
    const form = scan.act[at];
    // "the war-torn east", "a win-win deal"
    const joins = normAt(scan.tokens, at - 1) === "-" || normAt(scan.tokens, at + 1) === "-";
    const compound = joins && /^(?:tear|win)$/.test(form?.lemma ?? "");
    if (
      form &&
      !compound &&
      !scan.taken[at] &&
      !isNoun(scan, at, form, from) &&
      !(isTitle(scan, at, from) && !titleCase)
    )
      found.push(chunk(scan, at, form, from));
  }
  return found;
}

/** Verbs whose base and third-person forms are everyday nouns: "the exchange of data", "talks", "work plans". */
const ALSO_NOUNS = new Set(
  "exchange issue plan grant award end launch form release land initial cut pledge seal broker offer get take extend expand".split(
    " ",
  ),
);

/** Verbs that speak of an agreement with their particle only: "set up", "hammered out". */
const PARTICLES: Record<string, string> = { set: "up", hammer: "out", nail: "down", thrash: "out", arrive: "at" };

/** "the 2023 Amended Compact": a capital inside a sentence belongs to a title. */
function isTitle(scan: Scan, at: number, from: number): boolean {
  const token = scan.tokens[at] as Token;
  const before = scan.tokens[at - 1];
  if (at === from || token.norm[0] === token.norm[0]?.toLowerCase()) return false;
  return before?.kind !== "mark";
}

/** A noun, or a part of a name ("Extended Fund Facility"), that looks like the verb. */
function isNoun(scan: Scan, at: number, form: ActForm, from: number): boolean {
  const token = scan.tokens[at] as Token;
  const particle = PARTICLES[form.lemma];
  if (particle && lowerAt(scan.tokens, at + 1) !== particle) return true;
  if (form.lemma === "forge" && lowerAt(scan.tokens, at + 1) === "ahead") return true;
  const before = scan.tokens[at - 1];
  const after = scan.tokens[at + 1];
  const capital = token.norm[0] !== token.norm[0]?.toLowerCase();
  if (
    capital &&
    at > from &&
    after &&
    /^[A-Z][a-z]/.test(after.norm) &&
    before &&
    /^[A-Z]?[a-z]/.test(before.norm) &&
    !/^[A-Z]/.test(before.norm)
  )
    return true;
  if ((form.form !== "base" && form.form !== "third") || !ALSO_NOUNS.has(form.lemma) || at === from) return false;
  if (!before) return false;
  if (after?.lower === "of") return true;
  if (
    /^(?:to|will|would|shall|should|may|might|can|could|must|not|and|also|both|today|we|they|i|you|who|which)$/.test(
      before.lower,
    ) ||
    before.lower.endsWith("ly")
  )
    return false;
  return !(scan.name[at - 1] || /^[A-Z]/.test(before.norm) || before.lower.endsWith("s"));
}

function chunk(scan: Scan, verb: number, form: ActForm, from: number): ActMention {
  const { tokens } = scan;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  let negated = false;
  let going = false;
  let first = verb;
  for (let at = verb - 1; at >= from && at > verb - 9; at--) {
    const word = (tokens[at] as Token).lower;
    if (BE.has(word)) be = true;
    else if (HAVE.has(word)) have = true;
    else if (MODALS.has(word)) modal = true;
    else if (NEGATIONS.has(word)) negated = true;
    else if (word === "to") to = true;
    else if (
      to &&
      /^(?:set|due|expected|scheduled|slated|poised|likely|about|going|planned|ready|able|agreed|plans|plan|wants|hopes|aims|intends|intend|failed|refused|declined|yet)$/.test(
        word,
      )
    ) {
      going = true;
      if (word === "failed" || word === "refused" || word === "declined" || word === "yet") negated = true;
    } else if (word === "and" && at === verb - 1 && isShared(tokens, at - 1, from)) {
      at--;
    } else if (!BETWEEN.has(word) && !word.endsWith("ly")) break;
    if (!BETWEEN.has(word) || be || have || modal || to) first = at;
  }
  return {
    first,
    last: verb + 1,
    verb,
    lemma: form.lemma,
    act: form.act,
    tense: tenseOf(form.form, { be, have, modal, to: to || going }),
    passive: isPassive(form.form, be),
    negated,
  };
}

/** "to complete and sign", "will soon negotiate and conclude": the verb at `at` has the auxiliary that both share. */
function isShared(tokens: readonly Token[], at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && BETWEEN.has((tokens[before] as Token).lower)) before--;
  const word = before >= from ? (tokens[before] as Token).lower : "";
  return tokens[at]?.kind === "word" && (word === "to" || MODALS.has(word));
}

function isPassive(form: ActForm["form"], be: boolean): boolean {
  return be && (form === "past" || form === "participle" || form === "both");
}

function tenseOf(form: ActForm["form"], aux: { be: boolean; have: boolean; modal: boolean; to: boolean }): Tense {
  if (aux.modal) return "future";
  if (aux.to) return "infinitive";
  if (form === "gerund") return aux.be ? "present" : "gerund";
  if (aux.have) return "perfect";
  if (form === "base" || form === "third") return "present";
  return form === "participle" && !aux.be ? "participle" : "past";
}
