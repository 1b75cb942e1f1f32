// Clause: the stretch of a sentence that an instrument's verb governs, and where its subject stands.

import type { ActMention, InstrumentMention, Reading, View } from "../grammar";
import { refersBack } from "../grammar/determiners";
import { lowerAt, normAt, type Token } from "../text";
import {
  isAgreementOn,
  isApposed,
  isBeside,
  isCoordinated,
  isCopula,
  isMemberOf,
  isRaised,
  isTooLight,
  RAISING,
} from "./neighbours";
import { isRelative, rightGovernor } from "./passive";
import { SAYING } from "./subjectStart";
import { talksBefore, talksWith } from "./talks";

/** How an instrument is governed in its sentence. */
export interface Governor {
  /** The verb, or null for a noun of act ("the signing of ...") or none. */
  act: ActMention | null;
  /** "signing", "negotiations", "extension": a noun of act before or after the instrument. */
  noun: { status: string; at: number } | null;
  /** The instrument stands after an active verb, before a passive one, or under none. */
  voice: "active" | "passive" | "none";
  /** "One key agreement is an MOU on ...": this mention is what the other one says it is. */
  copula?: boolean;
  /** The left side of a copula gives no row of its own. */
  skipped?: boolean;
}

const SKIP_LEFT = new Set(
  "on to into with from upon over up out down a an the of about at for joint in principle up , \" ' -".split(" "),
);

/** The governor of each instrument in a sentence; coordinated instruments share the verb of the first. */
export function governorsOf(reading: Reading, view: View, nouns: ReadonlyMap<string, string>): Governor[] {
  const governors: Governor[] = [];
  for (const [index, mention] of view.instruments.entries()) {
    let governor = leftGovernor(reading, view, mention, nouns);
    if (!governor.act && !governor.noun) {
      const right = rightGovernor(reading, view, mention);
      if (right)
        governor = { ...governor, act: right, voice: isRelative(reading, view, mention, right) ? "active" : "passive" };
    }
    const before = governors[index - 1];
    if (!governor.act && !governor.noun && before && isCoordinated(reading, view, index))
      governor = { ...inherited(view, governors, mention) };
    const previous = view.instruments[index - 1];
    if (previous && before && isAgreementOn(reading, previous, mention)) {
      governor = { ...before };
      governors[index - 1] = { ...before, skipped: true };
    }
    if (previous && before && isCopula(reading, previous, mention)) {
      governor = { ...governor, copula: previous.plural || !refersBack(previous) };
      governors[index - 1] = { ...before, skipped: true };
    }
    if (!governor.act && !governor.noun && isMemberOf(reading, view, mention)) governor = { ...governor, copula: true };
    if (previous && before && isRaised(reading, governor.act, previous, mention))
      governors[index - 1] = { ...before, skipped: true };
    if (previous && before && isApposed(reading, view, index)) {
      governor = { ...before };
      governors[index - 1] = { ...before, skipped: true };
    }
    governors.push(governor);
  }
  return governors;
}

/**
 * The governor that an instrument shares with those before it, the nearest first: not what the subject of one does to another
 * ("a memorandum on extending the lease, and a treaty"), and a new one is not renewed with what stands before it.
 */
function inherited(view: View, governors: readonly Governor[], mention: InstrumentMention): Governor {
  const isOwn = ({ act, noun }: Governor) =>
    (act?.tense === "gerund" && view.instruments.some(({ last }) => last <= act.first && act.first - last <= 1)) ||
    (noun?.status === "renewed" && mention.determiner === "indefinite");
  for (let at = governors.length - 1; at >= 0; at--) {
    const governor = governors[at] as Governor;
    if (!isOwn(governor)) return governor;
  }
  return { act: null, noun: null, voice: "none" };
}

/** "agreed Monday to a truce", "signed on 12 May an accord", "announced last week in Rome a pact": time and place of the act. */
function isWhenOrWhere(reading: Reading, at: number): boolean {
  const { tokens, name } = reading.scan;
  const token = tokens[at] as Token;
  if (TIME.test(token.lower) || (token.kind === "number" && TIME.test(lowerAt(tokens, at - 1)))) return true;
  if (token.kind === "number") return TIME.test(lowerAt(tokens, at + 1)) && /^\d+$/.test(token.norm);
  return /^(?:in|at)$/.test(lowerAt(tokens, at - 1)) && /^(?:city|capital)$/.test(name[at]?.entry.kind ?? "");
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|here|january|february|march|april|june|july|august|september|october|november|december|yesterday|earlier|last|this|week|month|year)$/;

function leftGovernor(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  nouns: ReadonlyMap<string, string>,
): Governor {
  const { tokens } = reading.scan;
  let noun: Governor["noun"] = null;
  let inverted = false;
  let part = false;
  let ties = false;
  let at = (mention.possessor ?? mention.first) - 1;
  // "renewed the two countries' MoU"
  if (/^(?:countries|nations|sides|governments|parties)$/.test(lowerAt(tokens, at)))
    while (/^(?:the|two|three|both|countries|nations|sides|governments|parties)$/.test(lowerAt(tokens, at))) at--;
  const floor = Math.max(view.sentence.first, at - 14);
  for (; at >= floor; at--) {
    const token = tokens[at] as Token;
    // "concluded a tax treaty, while talks on a port concession go on"
    if (/^(?:while|whereas|although)$/.test(token.lower)) break;
    const act = view.acts.find(({ verb }) => verb === at);
    const status = nouns.get(token.lower);
    // "the conclusion of negotiations on a treaty": it will be signed
    if (noun?.status === "negotiating" && /^(?:conclusion|completion)$/.test(token.lower))
      noun = { status: "planned", at };
    // "following the signing, a roadmap will be drawn up": the comma closes the phrase of the noun
    if ((status || act?.tense === "gerund") && normAt(tokens, at + 1) === ",") break;
    if (act && !noun && isBeside(tokens, act))
      return { act, noun: talksBefore(reading, view, act, nouns), voice: "active" };
    if (status && !noun && !(act && act.tense !== "gerund")) {
      noun = { status, at };
      continue;
    }
    if (part && (act?.act ?? status ?? "ended") !== "ended") break;
    if (act && ties && !RAISING.test(act.lemma)) break;
    if (act && isTooLight(act, mention)) break;
    if (act) return { act, noun: noun ?? talksBefore(reading, view, act, nouns), voice: "active" };
    if (noun) {
      // "witnessed the signing ceremony for": what governs the noun, across a few words
      if (token.kind === "mark" && token.norm !== "," && token.norm !== "'") break;
      if (isOtherVerb(token)) return { act: null, noun, voice: "none" };
      continue;
    }
    part ||= PART.test(token.lower);
    ties ||= TIES.test(token.lower) && mention.instrument === "partnership";
    if ((part && isOwner(reading, token, at)) || (ties && token.kind === "word")) continue;
    inverted ||= isInverted(tokens, view, token);
    if (inverted) continue;
    if (
      isWhenOrWhere(reading, at) ||
      SKIP_LEFT.has(token.lower) ||
      token.lower.endsWith("ly") ||
      /^(?:also|both|two|three|new|its|their|our|successfully|today|ceremony|for|number|terms|details|text|period|validity|duration)$/.test(
        token.lower,
      )
    )
      continue;
    if (
      view.parties.some((party) => party.first <= at && at < party.last && lowerAt(tokens, party.first - 1) === "with")
    )
      continue;
    break;
  }
  return { act: null, noun: noun ?? talksWith(reading, view, mention, nouns), voice: "none" };
}

/** "suspended its participation in the treaty", "ended Chad's cooperation with": what a state has in an agreement. */
const PART =
  /^(?:participation|membership|compliance|cooperation|obligations?|commitments?|involvement|adherence|implementation)$/;

/** "elevated ties to a strategic partnership", "upgraded their relations to the level of". */
const TIES = /^(?:ties|relations|relationship|bonds|partnership)$/;

/** "Chad's", "its": whose part it is. */
const isOwner = ({ scan }: Reading, { lower }: Token, at: number) =>
  PART.test(lower) || lower === "'s" || scan.name[at] != null;

/** "Also signed on Friday was a social security agreement": the verb stands before its "was". */
function isInverted(tokens: readonly Token[], view: View, token: Token): boolean {
  if (!/^(?:was|were|is|are)$/.test(token.lower)) return false;
  const opening = tokens.slice(view.sentence.first, view.sentence.first + 2);
  return opening.some(({ lower }) => /^(?:signed|inked|concluded|exchanged|agreed)$/.test(lower));
}

const isOtherVerb = (token: Token) => SAYING.has(token.lower);
