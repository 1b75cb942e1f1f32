// Actors: who does something together in a sentence, for an instrument that nobody is said to sign.

import type { InstrumentMention, PartyMention, Reading, Scan, View } from "../grammar";
import { lowerAt, normAt } from "../text";
import type { Governor } from "./clause";
import { listFrom } from "./lists";
import { termsOpening } from "./subjectEnd";
import { SAYING } from "./subjectStart";

/** How many sentences back those are looked up who act together. */
const REACH = 2;
/** More than a sentence of prose names: such a one is asked nothing for each of its instruments. */
const CROWD = 40;

/** What a clause begins behind. */
const OPENER =
  /^(?:[,;:"]|and|that|which|where|when|whereby|as|while|after|before|because|with|under|see|sees|let|lets|enabl(?:e|es|ing)|allow(?:s|ing)?|permit(?:s|ting)?|for|both|through)$/;
/** What those stand behind who are named together. */
const TOGETHER = /^(?:together|links?|linking|join(?:s|ing)|unit(?:es|ing))$/;
const MEETING =
  /^(?:meetings?|talks|delegations?|officials|representatives|teams|heads|experts|partnership|alliance|collaboration|cooperation|research|project|stud(?:y|ies)|ties|relations|relationship|exchanges?)$/;
/** "the Canadian miner", "In 2010". */
const DESCRIBES = /^(?:the|a|an|its|their|'s|both|year|month|week|[a-z]+day)$/;
/** What is no verb behind a name, or tells of nothing that is done together. */
const NO_VERB =
  /^(?:of|in|at|on|for|from|with|by|under|into|as|or|and|than|but|between|including|who|which|that|reported|reports|announced|visited|toured|inspected|opened|owns|owned|hailed|praised)$/;
const AUXILIARY = /^(?:has|have|had|will|would|is|are|was|were|to)$/;
/** What stands between one who acts and the other side. */
const LINK =
  /^(?:with|to|from|between|by|and|of|met|meets?|bought|(?:host|receive|welcome|join|approach|acquire|invite|train|help|advise|supply|assist|support|give)(?:s|d|ed)?)$/;
/** Who stands behind these only sees it done, or tells of it. */
const ASIDE = /^(?:presence|witness(?:ed|ing|es)?|attended|attendance|according|headquarters|campus)$/;

/** Those of two or more sides who act together in tokens `[from, to)` of a sentence; none where one alone does. */
function actorsIn(reading: Reading, view: View, from: number, to: number): PartyMention[] {
  const { scan } = reading;
  const { tokens } = scan;
  for (const [index, party] of view.parties.entries()) {
    if (party.first < from || party.last > to || !canAct(scan, view, party)) continue;
    const opener = openerOf(scan, view, party.first);
    const word = opener < view.sentence.first ? "" : lowerAt(tokens, opener);
    const list = listFrom(scan, view, index, to).filter((member) => canAct(scan, view, member));
    const end = list[list.length - 1]?.last ?? party.last;
    const met = /^(?:of|from|between|among)$/.test(word) && MEETING.test(lowerAt(tokens, opener - 1));
    if (list.length > 1 && (met || TOGETHER.test(word))) return list;
    if (word !== "" && !OPENER.test(word) && !met) continue;
    // "The two universities, A and B, have"
    const verb = word === "," && normAt(tokens, end) === "," ? end + 1 : end;
    if (!does(scan, verb, to) || (list.some(({ vague }) => vague) && !actsFirmly(scan, verb))) continue;
    if (list.length > 1 || party.kind === "group") return list;
    const other = otherSide(reading, view, party, to);
    if (other.length > 0) return [party, ...other];
  }
  return [];
}

/** No witness, no source, and of groups only "the two countries". */
function canAct({ tokens }: Scan, { sentence, acts }: View, { kind, first, members }: PartyMention): boolean {
  if (kind === "group" ? members !== "countries" : members) return false;
  for (let at = first - 1; at >= sentence.first && at > first - 16; at--) {
    if (acts.some(({ verb }) => verb === at)) break;
    if (ASIDE.test(lowerAt(tokens, at))) return false;
  }
  return true;
}

/** The token before a name with its article and description. */
function openerOf({ tokens, name, firm }: Scan, { sentence }: View, first: number): number {
  let at = first - 1;
  while (
    at >= sentence.first &&
    (DESCRIBES.test(lowerAt(tokens, at)) || name[at] || firm[at] || tokens[at]?.kind === "number")
  )
    at--;
  // "In 2010 Norquay and", "Under an agreement of 2006 Laos"
  const dated = at === sentence.first || tokens[at + 1]?.kind === "number";
  return dated && /^(?:in|last|of|on|this)$/.test(lowerAt(tokens, at)) ? sentence.first - 1 : at;
}

/** Does a verb stand at token `at`, or behind an office ("A's director welcomed")? Not "A officials", "A said". */
function does({ tokens, office }: Scan, at: number, to: number): boolean {
  let verb = at;
  if (normAt(tokens, verb) === "'s") verb = office[verb + 1]?.last ?? verb;
  while (/^(?:also|both|each|jointly|today)$|ly$/.test(lowerAt(tokens, verb))) verb++;
  const token = tokens[verb];
  if (!token || verb >= to || token.kind !== "word" || token.norm !== token.lower) return false;
  return !NO_VERB.test(token.lower) && !SAYING.has(token.lower);
}

/** Is it surely a verb that stands at token `at`? A name that no lexicon knows may be a place's. */
const actsFirmly = ({ tokens, act }: Scan, at: number) => AUXILIARY.test(lowerAt(tokens, at)) || act[at] != null;

/** Whom one does it with or for: the next of another side, behind a preposition or a verb that takes one. */
function otherSide(reading: Reading, view: View, doer: PartyMention, to: number): PartyMention[] {
  const { scan } = reading;
  const index = view.parties.findIndex(({ first }) => first >= doer.last);
  const other = view.parties[index];
  if (!other || other.last > to || other.vague || !canAct(scan, view, other)) return [];
  const link = lowerAt(scan.tokens, openerOf(scan, view, other.first));
  // "for A to equip B", "A will build a mill for B"
  const served = /^(?:to|will|is|are)$/.test(lowerAt(scan.tokens, doer.last)) && !/^(?:in|at|on|near)$/.test(link);
  return served || LINK.test(link) ? listFrom(scan, view, index, to) : [];
}

/** Those who act together in the sentence of an instrument that leaves it to them who signs, behind it or before it. */
export function actorsOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  { act, noun }: Governor,
): PartyMention[] {
  const { first, last } = mention;
  // "the treaty ended the war"
  const open = act || noun ? act?.act !== "ended" : isSetting(reading.scan, view, mention);
  if (!open || mention.plural || view.instruments.some((other) => other.last <= first || other.first >= last))
    return [];
  const behind = actorsIn(reading, view, last, view.sentence.last);
  return behind.length > 0 ? behind : actorsIn(reading, view, view.sentence.first, first);
}

/** "Under a new MoU,", "Through an MoU,", "In a joint statement,", "an agreement whereby": what the rest of the sentence is done under. */
function isSetting({ tokens }: Scan, { sentence }: View, { first, last }: InstrumentMention): boolean {
  const opens = first - sentence.first <= 2 || normAt(tokens, first - 2) === ":";
  const before = lowerAt(tokens, first - 1);
  if (before === "under" || (opens && /^(?:in|through|via|per)$/.test(before))) return true;
  return termsOpening(tokens, last) > 0;
}

/** Those who act together in one of the sentences before, the nearest first, which `isTold` does not know. */
export function actorsBefore(reading: Reading, view: View, isTold: (view: View) => boolean): PartyMention[] {
  if (view.parties.length > CROWD) return [];
  // "during the visit of the President of Chile to Peru": then the states sign
  const isState = ({ kind }: PartyMention) => kind === "state" || kind === "person";
  const states = new Set(view.parties.flatMap((party) => (isState(party) ? [party.country] : [])));
  // "Lynas has signed several, including a deal with a consumer": a firm of the sentence's own
  const firm = view.parties.some(({ kind, members, vague }) => kind === "company" && !members && !vague);
  if (states.size > 1 || firm) return [];
  const { index, paragraph } = view.sentence;
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const before = reading.views[at] as View;
    const { sentence } = before;
    if (sentence.zone !== "body" || sentence.paragraph < paragraph - 1 || isTold(before)) return [];
    const found = actorsIn(reading, before, sentence.first, sentence.last);
    if (found.length > 0) return found;
  }
  return [];
}
