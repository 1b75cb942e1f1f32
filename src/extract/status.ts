// Status: signed, renewed, announced, planned, negotiating or ended, from the verb, its tense and what stands around it.

import type { ActMention, InstrumentMention, Reading, View } from "../grammar";
import { lowerAt, type Token } from "../text";
import {
  doneBefore,
  isAhead,
  isHastened,
  isIntended,
  isOpen,
  isTentative,
  modalBefore,
  willBefore,
  wishBefore,
} from "./ahead";
import type { Governor } from "./clause";
import type { Status } from "./facts";
import { talkStatus, talksAfter, talksUntil, underWay } from "./talks";

/** The status of one instrument; null where the text denies it. `words` are those that decided. */
export interface StatusReading {
  status: Status | null;
  words: string;
  /** False where nothing in the sentence tells: then the default stands. */
  told: boolean;
}

const PLANNED_MODIFIERS = new Set(
  "proposed draft planned potential possible future upcoming prospective expected forthcoming envisaged".split(" "),
);

/** Reads the status of an instrument in its sentence. */
export function statusOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
  limit: number,
): StatusReading {
  const { tokens } = reading.scan;
  if (mention.determiner === "negative") return { status: null, words: "no", told: true };
  const { act, noun } = governor;
  const open = underWay(tokens, mention, limit);
  if (open) return { status: "negotiating", words: open, told: true };
  if (act?.negated) return { status: null, words: `not ${act.lemma}`, told: true };
  if (act?.act === "deny") return { status: null, words: act.lemma, told: true };
  if (isDenied(tokens, view, mention)) return { status: null, words: "denied", told: true };
  const after = talksAfter(tokens, mention, limit);
  if (after) return { status: talkStatus(act), words: after, told: true };
  for (let at = mention.first; at < mention.head; at++) {
    const word = (tokens[at] as Token).lower;
    if (/^(?:amended|renewed|extended)$/.test(word) && (!act || act.act === "signed"))
      return { status: "renewed", words: word, told: true };
    if (PLANNED_MODIFIERS.has(word)) return { status: "planned", words: word, told: true };
  }
  if (noun) return fromNoun(tokens, view, noun, act);
  if (
    act?.lemma === "approve" &&
    mention.instrument === "contract" &&
    mention.weak &&
    act.tense !== "infinitive" &&
    act.tense !== "future"
  ) {
    return { status: "signed", words: "approved", told: true };
  }
  if (act?.act === "agree" && mention.vague)
    return { status: "announced", words: `agreed to a ${lowerAt(tokens, mention.head)}`, told: true };
  if (act?.act === "ended" && act.tense === "gerund" && isOpen(tokens, act.first))
    return { status: null, words: act.lemma, told: true };
  if (act && mention.instrument === "partnership" && /^(?:elevate|upgrade)$/.test(act.lemma))
    return {
      status: isAhead(tokens, act) && !isAgreed(tokens, act) ? "planned" : "signed",
      words: act.lemma,
      told: true,
    };
  if (act) {
    const given = fromAct(tokens, view, mention, act);
    const principle = given.status === "signed" && lowerAt(tokens, mention.headLast - 1) === "principle";
    return principle ? { ...given, status: "announced", words: "in principle" } : given;
  }
  const wish = wishBefore(tokens, mention.first);
  if (wish) return { status: null, words: wish, told: true };
  const modal = modalBefore(tokens, view.sentence.first, mention.first);
  if (modal && !mention.titled) return { status: "planned", words: modal, told: false };
  return { status: "signed", words: "", told: false };
}

/** "denied a report that it had signed an agreement". */
function isDenied(tokens: readonly Token[], view: View, mention: InstrumentMention): boolean {
  const deny = view.acts.find((act) => act.act === "deny" && act.verb < mention.first && !act.negated);
  if (!deny || deny.lemma === "fail") return false;
  for (let at = deny.verb + 1; at < mention.first; at++) {
    if (at <= deny.verb + 2 && /^(?:it|they|he|she|signing|reaching)$/.test((tokens[at] as Token).lower)) return true;
    if (/^(?:that|reports?|claims?|having|rumours?|rumors?|allegations?)$/.test((tokens[at] as Token).lower))
      return true;
  }
  return false;
}

/** "approved the signing", "could open talks": what is done about the act lies ahead. */
function fromNoun(
  tokens: readonly Token[],
  view: View,
  noun: { status: string; at: number },
  act: ActMention | null,
): StatusReading {
  const words = (tokens[noun.at] as Token).lower;
  if (noun.status === "signed" && isHastened(tokens, noun.at)) return { status: "negotiating", words, told: true };
  if (noun.status === "signed" || noun.status === "renewed") {
    const ahead = act ? isAhead(tokens, act) : willBefore(tokens, view.sentence.first, noun.at);
    const coming = /^(?:upcoming|forthcoming|expected|planned|imminent|eventual)$/.test(lowerAt(tokens, noun.at - 1));
    if (ahead || coming || act?.lemma === "approve") return { status: "planned", words: `to ${words}`, told: true };
  }
  if (
    noun.status === "negotiating" &&
    act &&
    /^(?:conclude|complete|finali[sz]e|agree)$/.test(act.lemma) &&
    act.tense !== "gerund"
  ) {
    return { status: "planned", words: `${act.lemma} ${words}`, told: true };
  }
  const before =
    noun.status === "negotiating" ? talksUntil(tokens, view.sentence.first, noun.at, view.sentence.last) : null;
  if (before) return before;
  if (noun.status === "negotiating" && isTentative(tokens, noun.at, view.sentence.first))
    return { status: "planned", words: `could open ${words}`, told: true };
  return { status: noun.status as Status, words, told: true };
}

function fromAct(tokens: readonly Token[], view: View, mention: InstrumentMention, act: ActMention): StatusReading {
  const words = tokens
    .slice(act.first, act.last)
    .map((token) => token.lower)
    .join(" ");
  const told = true;
  switch (act.act) {
    case "light":
      return { status: act.tense === "future" ? "announced" : "signed", words, told };
    case "signed":
    case "agree":
    case "join":
      break;
    case "ended":
    case "renewed":
      // "a pact to end the war": what it is for
      if (act.lemma === "end" && lowerAt(tokens, act.first) === "to" && act.first === mention.last)
        return { status: "signed", words: "", told: false };
      if (act.act === "renewed" && isIntended(tokens, act)) return { status: "planned", words, told };
      return { status: act.act, words, told };
    case "announced":
      return { status: act.tense === "future" || isAhead(tokens, act) ? "planned" : "announced", words, told };
    case "deny":
      return { status: null, words, told };
    default:
      return { status: act.act, words, told };
  }
  if (act.act === "agree" && isInPrinciple(tokens, act))
    return { status: "announced", words: "agreed in principle", told };
  // "parliament will ratify": what is to be ratified has been signed
  if (act.lemma === "ratify") return { status: "signed", words, told };
  if (act.tense === "future") return { status: "planned", words, told };
  // "is finalising", "are finalizing"
  if (act.tense === "present" && /^finali[sz]ing$/.test((tokens[act.verb] as Token).lower))
    return { status: "negotiating", words, told };
  // "is close to signing"
  const near = (tokens[act.verb] as Token).lower.endsWith("ing") && isOpen(tokens, act.first);
  if (act.tense === "infinitive" && near) return { status: "negotiating", words, told };
  if (act.tense === "infinitive")
    return { status: isAhead(tokens, act) && !doneBefore(tokens, view, act) ? "planned" : "signed", words, told };
  if (act.tense === "gerund" && isOpen(tokens, act.first)) return { status: "negotiating", words, told };
  return { status: "signed", words, told };
}

/** "agreed to elevate". */
const isAgreed = (tokens: readonly Token[], { first, verb }: ActMention) =>
  tokens.slice(first, verb).some(({ lower }) => lower === "agreed" || lower === "agreeing");

const isInPrinciple = (tokens: readonly Token[], act: ActMention) =>
  lowerAt(tokens, act.last) === "in" && /^princip(?:le|al)$/.test(lowerAt(tokens, act.last + 1));
