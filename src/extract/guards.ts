// Guards: what keeps a mention from making a row: labels, references back, weak nouns, hopes.
import type { InstrumentMention, Reading, View } from "../grammar";
import { refersBack } from "../grammar/determiners";
import { SPORT_WORDS } from "../lexicon/transactions";
import { lowerAt, normAt, type Token } from "../text";
import type { Candidate, Material } from "./candidate";
import type { Party } from "./facts";
import { RAISING } from "./neighbours";
import { isSame } from "./sameParty";

export { refersBack };

/** How many of the parties the sentence names as signatories, not merely as those who act together where one is signed. */
export const explicitOf = (material: Material, parties: readonly Party[]): number =>
  material.roles.by === "acting" && isActed(material) ? 0 : parties.length;

/** A verb or a noun of act governs it. */
export const isActed = ({ governor, status }: Material): boolean =>
  governor.act !== null || governor.noun !== null || /^(?:under|in|being) /.test(status.words);

/** Verbs that make a row even of a weak noun ("deal", "understanding", "partnership"). */
export const STRONG = new Set(
  "create develop elevate amend upgrade stall sign ink reach strike conclude seal clinch finalise finalize secure agree announce unveil exchange adopt enter initial forge formalise formalize cut land renew extend end terminate suspend cancel scrap establish form award grant win issue sign approve broker restructure renegotiate".split(
    " ",
  ),
);

/** "Partnership on 5G Security: The two countries signed ...": a label before a colon, or a heading, says nothing of an act. */
export function isLabel(reading: Reading, material: Material): boolean {
  const { view, mention, governor, roles } = material;
  if (roles.by === "between" || roles.by === "signed-with") return false;
  if (view.sentence.zone === "heading") return governor.act === null;
  for (let at = mention.last; at < Math.min(view.sentence.last - 1, mention.last + 10); at++) {
    if (normAt(reading.scan.tokens, at) === ":") return true;
    if (view.acts.some((act) => act.verb === at)) return false;
  }
  return false;
}

/** "a study of the feasibility of a pact", "has the potential to develop into", "will have to conclude", "would like to sign". */
export function isWished({ scan }: Reading, { mention, governor, view, roles }: Material): boolean {
  // "A partnership between A and B is needed", "would help"
  const behind = roles.parties[roles.parties.length - 1]?.last ?? mention.last;
  const modal = /^(?:would|could|should|might|may|is needed|is urgent) /;
  if (
    !governor.act &&
    !governor.noun &&
    modal.test(`${lowerAt(scan.tokens, behind)} ${lowerAt(scan.tokens, behind + 1)} `)
  )
    return true;
  // "forge a closer partnership"
  if (mention.instrument === "partnership" && mention.weak && !mention.titled)
    for (let at = mention.modifiers; at < mention.head; at++)
      if (/^(?:closer|stronger|deeper|greater|broader)$/.test(lowerAt(scan.tokens, at))) return true;
  // "our commitment to elevate our partnership": to no level
  const raised = mention.determiner === "possessive" && RAISING.test(governor.act?.lemma ?? "");
  if (raised && mention.instrument === "partnership" && lowerAt(scan.tokens, mention.last) !== "to") return true;
  // "IPEF is an initiative that": says what it is
  const named = mention.full !== null || mention.titled;
  const copula = `${lowerAt(scan.tokens, mention.last)} ${lowerAt(scan.tokens, mention.last + 1)}`;
  if (named && mention.determiner !== "indefinite" && /^(?:is|was) (?:an?|the|one)$/.test(copula)) return true;
  // "would be ordered if an agreement was signed"
  if (/^(?:if|unless)$/.test(lowerAt(scan.tokens, mention.first - 1))) return true;
  const from = Math.min(mention.first, governor.act?.first ?? mention.first, governor.noun?.at ?? mention.first);
  const to = Math.min(mention.first, governor.act?.verb ?? mention.first);
  for (let at = to - 1; at >= view.sentence.first && at > from - 6; at--) {
    const word = (scan.tokens[at] as Token).lower;
    // "clearing the way for talks on a long-term truce", "allow for talks on a pact"
    if (/^(?:way|allow|allows|allowing)$/.test(word) && lowerAt(scan.tokens, at + 1) === "for") return true;
    // "know how to make a deal"
    if (word === "how" && lowerAt(scan.tokens, at + 1) === "to") return true;
    if (
      /^(?:feasibility|potential|desirability|merits|need|idea|hopes?|chances?|must|eligible|striv(?:e|es|ing))$/.test(
        word,
      )
    )
      return true;
    if (
      /^(?:have|has|needs|wants?|like|wish|wishes|urged|aiming|seeking)$/.test(word) &&
      lowerAt(scan.tokens, at + 1) === "to"
    )
      return true;
  }
  return false;
}

let sport: ReadonlySet<string> | null = null;

/** "a three-year contract with the club": the sentence is about sport. */
export function isSport({ scan }: Reading, { sentence }: View): boolean {
  sport ??= new Set(SPORT_WORDS.split(" "));
  for (let at = sentence.first; at < sentence.last; at++) if (sport.has(lowerAt(scan.tokens, at))) return true;
  return false;
}

/** "The striker signed a contract with Leeds": one unknown name after "with", and nobody the text can name before. */
export function isStranger({ roles, mention }: Material, parties: readonly Party[]): boolean {
  if (parties.length !== 1) return false;
  if (mention.instrument === "contract" && roles.parties.every((party) => party.vague === true)) return true;
  if (roles.by !== "with" && roles.by !== "signed-with") return false;
  return roles.partners.length === 1 && roles.partners[0]?.vague === true;
}

/** "signed an MOU establishing a partnership", "a deal with B to form a joint venture": the second is what the first does. */
export function isWithin({ view, mention, governor: { act } }: Material): boolean {
  // "The agreement establishes a framework for"
  const sets = act && !act.passive && /^(?:establish|provide|create|set|form)$/.test(act.lemma);
  if (sets && view.instruments.some((other) => refersBack(other) && other.last === act.first)) return true;
  if (act?.tense !== "gerund") return view.instruments.some((other) => isAim(view, other, mention));
  const founds = /^(?:establish|form|launch|announce|create)$/.test(act.lemma);
  const opens = mention.first - act.last <= 3;
  return view.instruments.some(
    (other) =>
      other !== mention &&
      ((founds && other.last <= act.verb) || (opens && other.last <= act.first && act.first - other.last <= 1)),
  );
}

/** "the Mutual Defence Treaty (MDT), a historic agreement that ...": the second says what the first is. */
export function isApposition(reading: Reading, { view, mention }: Material): boolean {
  const words = [mention.first - 2, mention.first - 1].map((at) => lowerAt(reading.scan.tokens, at));
  // "a treaty known as the Lima Pact", "a document called a charter"
  const called = /^(?:defined|described|known|styled|referred to) as$|(?:called|dubbed|titled|entitled)$/.test(
    words.join(" "),
  );
  if (called && view.instruments.some(({ last }) => last < mention.first && mention.first - last <= 3)) return true;
  if (mention.determiner !== "indefinite" || mention.titled) return false;
  if (normAt(reading.scan.tokens, mention.first - 1) !== ",") return false;
  return view.instruments.some(({ last, titled }) => titled && last === mention.first - 1);
}

/** True where `inner` is the object of the infinitive right behind `outer`, or behind its partner: "to form a joint venture". */
export function isAim({ acts, parties }: View, outer: InstrumentMention, inner: InstrumentMention): boolean {
  const act = acts.find(({ last, tense }) => last === inner.first && tense === "infinitive");
  if (!act || outer.last > act.first || !/^(?:establish|form|create|launch|set)$/.test(act.lemma)) return false;
  return outer.last === act.first || parties.some(({ first, last }) => first > outer.last && last === act.first);
}

export const isSameKind = (row: Candidate, mention: InstrumentMention) =>
  row.instrument === mention.instrument || mention.instrument === "agreement" || mention.instrument === "other";

export function sharesCountries(a: readonly Party[], b: readonly Party[]): boolean {
  // two MoUs of different institutions are two, though their countries are the same
  const institutions = b.some((party) => party.kind !== "state") && a.some((party) => party.kind !== "state");
  if (institutions && !b.some((party) => party.kind !== "state" && a.some((other) => isSame(party, other))))
    return false;
  const states = a.every((party) => party.kind === "state");
  return b.every(
    (party) =>
      // who signs for a state, where the text does not say for which
      (states && b.length > 1 && party.kind !== "state" && party.country === null) ||
      a.some((other) => isSame(party, other) || (party.country !== null && party.country === other.country)),
  );
}

export function isStrong(material: Material, explicit: number): boolean {
  const { governor, mention, subject, roles } = material;
  const lemma = governor.act?.lemma ?? "";
  // "is launching a partnership with the Lagu Metro", "A and B launched a compact": with an institution, no initiative of two states
  const sides = mention.instrument === "agreement" ? roles.parties : roles.by === "signed-with" ? roles.partners : [];
  const launched = lemma === "launch" && sides.some(({ kind }) => kind !== "state");
  // "are forging a partnership": still a hope
  const hoped = lemma === "forge" && governor.act?.tense === "present";
  const acted = (STRONG.has(lemma) && !hoped) || launched || governor.noun !== null || governor.act?.act === "light";
  if (!acted) {
    // "the U.S.-India Defense Partnership has grown": relations, no deed
    if (roles.by === "modifiers") return explicit >= 2 && mention.titled && mention.instrument !== "partnership";
    return (
      (roles.by === "between" || (roles.by === "with" && mention.instrument !== "partnership")) &&
      explicit >= 2 &&
      mention.determiner === "indefinite" &&
      // "a loan to Y and Z": who lends is not told
      (roles.by === "between" || roles.parties.some(({ first }) => first < mention.first)) &&
      roles.parties.some(({ kind }) => /^(?:agency|company|organisation|university)$/.test(kind))
    );
  }
  if (mention.instrument === "other" || mention.instrument === "partnership") return explicit >= 2;
  if (mention.vague)
    return explicit >= 2 || (mention.titled && (material.name !== null || governor.act?.act === "signed"));
  return explicit >= 2 || mention.titled || subject.title !== "" || mention.modifiers < mention.head;
}
