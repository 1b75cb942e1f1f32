// Partners: who stands after "with", "to" or "from", before the possessive, or under a dated instrument.
import type { InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { isCapital } from "../grammar/capital";
import { nameAt } from "../grammar/names";
import { partyOf } from "../grammar/naming";
import { lowerAt, normAt, type Token } from "../text";
import type { Governor } from "./clause";
import { listFrom, partyNear } from "./lists";
import { isTrade } from "./subject";
import { verbForms } from "./transactions/verbs";

const NOT_WITH = new Set(
  "align aligns aligned consistent line accordance compliance associated met meet meets meeting coincide dealing dealt along together talks spoke working work works cooperate cooperation coordination consultation keeping connection comply begin start ended starting beginning relations ties".split(
    " ",
  ),
);

/** "the truce broke down when clashes broke out between A and B": what follows is another clause's. */
const CLAUSE = /^(?:when|because|although|though|despite|amid|but)$/;

/** The list that follows a preposition somewhere in `[from, to)`. */
export function afterWord(reading: Reading, view: View, from: number, to: number, word: RegExp): PartyMention[] | null {
  for (let at = from; at < to; at++) {
    const token = reading.scan.tokens[at] as Token;
    if (token.norm === ";" || CLAUSE.test(token.lower)) return null;
    if (!word.test(token.lower)) continue;
    const index = partyNear(reading.scan, view, at + 1, to);
    if (index < 0) continue;
    const list = listFrom(reading.scan, view, index, to);
    if (list.length > 0) return list;
  }
  return null;
}

/** The list after "between"; where the grammar knows only one of two bodies, the other is whatever name stands across the "and". */
export function betweenOf(reading: Reading, view: View, from: number, to: number, word: RegExp): PartyMention[] | null {
  const list = afterWord(reading, view, from, to, word);
  const [only] = list ?? [];
  if (!only || list?.length !== 1 || /^(?:state|person|group)$/.test(only.kind)) return list;
  const { scan } = reading;
  const { tokens } = scan;
  const name = (at: number) => nameAt(scan, lowerAt(tokens, at) === "the" ? at + 1 : at, view.sentence.last);
  const other = lowerAt(tokens, only.last) === "and" ? name(only.last + 1) : null;
  // "and Australian industry", "and the Arts of Peru"
  const part =
    other &&
    (scan.name[other.first]?.last === other.end ||
      (scan.topics.has(lowerAt(tokens, other.first)) && !/^[A-Z]/.test(normAt(tokens, other.first + 1))));
  return other && !part && !scan.office[other.first] ? [only, partyOf(scan, other)] : list;
}

/** "an agreement on X with B", "signed with B an agreement". */
export function withOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
  limit: number,
): PartyMention[] | null {
  const receiver =
    mention.weak && mention.instrument === "contract" ? receiverOf(reading, view, mention, governor) : null;
  if (receiver) return receiver;
  const from =
    governor.noun && governor.noun.at < mention.first
      ? governor.noun.at
      : governor.act && governor.voice === "active"
        ? governor.act.last
        : mention.last;
  // "including an agreement with C and a deal with D": its own partner before that of the verb
  const own = mention.last < limit ? withIn(reading, view, mention, governor, mention.last, limit) : null;
  // "started partnerships with firms in China, inking three MOUs"
  const act = governor.act?.tense === "gerund" && mention.plural ? governor.act.first : view.sentence.first;
  const shared = act > view.sentence.first ? withIn(reading, view, mention, governor, view.sentence.first, act) : null;
  return own ?? withIn(reading, view, mention, governor, from, mention.first) ?? frontedWith(reading, view) ?? shared;
}

/** The partners after the first "with" of `[from, to)`, or after "from" and "to" where goods or money change hands. */
function withIn(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
  from: number,
  to: number,
): PartyMention[] | null {
  const { tokens } = reading.scan;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.norm === ";" || token.lower === "which" || token.lower === "while") break;
    // "signed an MoU on radios, ensuring interoperability with": what it brings about
    if (at > mention.last && normAt(tokens, at - 1) === "," && isEffect(token.lower)) break;
    const traded = token.lower === "from" && at >= mention.last && isTrade(tokens, mention.last + 1);
    // "a letter of intent for six aircraft from A"
    const ordered =
      token.lower === "from" && mention.instrument === "letter_of_intent" && lowerAt(tokens, mention.last) === "for";
    // "issued letters of interest to A, B and C"
    const lettered =
      token.lower === "to" && at === mention.last && mention.plural && mention.instrument === "letter_of_intent";
    // "terminated a licence held by A"
    const held = token.lower === "by" && at === mention.last + 1 && lowerAt(tokens, mention.last) === "held";
    const given =
      traded ||
      ordered ||
      lettered ||
      held ||
      (mention.instrument === "contract" &&
        (token.lower === "from" || (token.lower === "to" && isGiven(tokens, mention, at))));
    if (token.lower !== "with" && !given) continue;
    // "a memorandum of cooperation with": the noun belongs to the instrument
    const told = at - 1 === governor.noun?.at && governor.noun.status === "negotiating";
    if (at !== mention.last && !told && NOT_WITH.has(lowerAt(tokens, at - 1))) continue;
    const index = partyNear(reading.scan, view, at + 1, to);
    // "to supply power from Andes Gas's fields": where it comes from
    if (given && index >= 0 && /^'s?$/.test(tokens[(view.parties[index] as PartyMention).last]?.norm ?? "")) continue;
    if (index >= 0)
      return [...listFrom(reading.scan, view, index, view.sentence.last), ...furtherWith(reading, view, at + 1, to)];
  }
  return null;
}

const isEffect = (word: string) =>
  /^(?:ensuring|enabling|allowing|helping|bringing|making|creating|strengthening|deepening|enhancing|boosting|building|expanding|supporting|advancing|complementing|aligning)$/.test(
    word,
  );

/** "a loan of $5 million to Y", "a contract to Harrow Ltd"; not "a concession to operate the port". */
const isGiven = (tokens: readonly Token[], mention: InstrumentMention, to: number) =>
  mention.weak
    ? to >= mention.last && verbForms().get(lowerAt(tokens, to + 1))?.form !== "base"
    : to === mention.last && isCapital(tokens[to + 1]);

/** "signed agreements with Rwanda in May and with Bhutan in July": the preposition said again. */
function furtherWith(reading: Reading, view: View, from: number, limit: number): PartyMention[] {
  const { tokens } = reading.scan;
  for (let at = from; at < limit; at++) {
    if (lowerAt(tokens, at) !== "with" || !/^(?:and|,)$/.test(lowerAt(tokens, at - 1))) continue;
    const index = partyNear(reading.scan, view, at + 1, limit);
    if (index >= 0)
      return [...listFrom(reading.scan, view, index, limit), ...furtherWith(reading, view, at + 1, limit)];
  }
  return [];
}

/** "With Peru, Chile and Ecuador, the United States reached ...": the partners stand at the head of the sentence. */
function frontedWith(reading: Reading, view: View): PartyMention[] | null {
  const { first, last } = view.sentence;
  const { tokens } = reading.scan;
  // "the Port Bureau, with which A signed an agreement"
  const single = view.instruments.length === 1 ? view.parties : [];
  const taken = single.find((party) => {
    const at = normAt(tokens, party.last) === "," ? party.last + 1 : party.last;
    return lowerAt(tokens, at) === "with" && /^wh(?:ich|om)$/.test(lowerAt(tokens, at + 1));
  });
  if (taken) return [taken];
  if (lowerAt(tokens, first) !== "with") return null;
  const index = partyNear(reading.scan, view, first + 1, last);
  const list = index < 0 ? [] : listFrom(reading.scan, view, index, last);
  // the item after "and" closes the list: what follows its comma is the subject
  const close = list.findIndex((party, i) => i > 0 && lowerAt(reading.scan.tokens, party.first - 1) === "and");
  const partners = close > 0 ? list.slice(0, close + 1) : list.slice(0, 1);
  return partners.length > 0 && partners.every((party) => party.kind === "state") ? partners : null;
}

/** "awarded Lindholm Rail the concession": who stands between the verb and its object receives it. */
export function receiverOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
): PartyMention[] | null {
  const act = governor.act;
  if (!act || governor.voice !== "active" || !/^(?:award|grant|give|offer|extend)$/.test(act.lemma)) return null;
  const index = view.parties.findIndex(
    (party) => party.first >= act.last && party.last <= mention.first && party.first - act.last <= 2,
  );
  return index < 0 ? null : listFrom(reading.scan, view, index, mention.first);
}

/** "NASA's contract": the name that ends where the possessive stands. */
export function ownerOf(reading: Reading, view: View, mention: InstrumentMention): PartyMention[] {
  const end = mention.possessor;
  if (end === null) return [];
  const owner = view.parties.find((party) => party.last === end);
  if (owner) return [owner];
  for (let at = Math.max(view.sentence.first, end - 6); at < end; at++) {
    const name = nameAt(reading.scan, at, end);
    if (name?.last !== end) continue;
    const party = partyOf(reading.scan, name);
    const match = reading.scan.name[at];
    const state = match?.entry.kind === "country" && match.last === end;
    if (state || !party.vague) return [state ? { ...party, kind: "state" } : party];
  }
  return [];
}
