// Same deal: do two candidates speak of one instrument? Their kind, parties, subjects and stages tell.
import { refersBack } from "../grammar/determiners";
import { once } from "../text/once";
import type { Candidate } from "./candidate";
import type { Instrument } from "./facts";
import { shared, sideOf } from "./sameParty";
import { isOtherStage } from "./stages";
import type { Subject } from "./subject";
import { fieldWords, overlapOfWords } from "./subjectOverlap";

/** Told in a headline or a heading. */
export const isHeadline = ({ view }: Candidate) =>
  view.sentence.zone === "headline" || view.sentence.zone === "heading";

/** "sold Y 10% of a gas block", "sold Y a 25% stake in a wind farm": deals with figures all of their own. */
export function isOtherDeal(a: Candidate, b: Candidate): boolean {
  if (!a.deal || !b.deal) return false;
  // "a 5% stake in Lund", "12 million Lund shares": the same shares
  const percent = [a, b].filter(({ subject }) => /%|per ?cent/.test(subject.title));
  if (percent.length === 1 && [a, b].every(({ subject }) => /\b(?:stake|shares)\b/.test(subject.title))) return false;
  const left = figuresOf(a.subject);
  const right = figuresOf(b.subject);
  return left !== null && right !== null && !left.some((number) => right.includes(number));
}

/** One instrument, told again by `b` after `a`. */
export function isSameDeal(a: Candidate, b: Candidate): boolean {
  if (isOtherDeal(a, b)) return false;
  // "left the Treaty on Rivers, in another move to abandon a major pact"
  const left = a.status === "ended" && b.status === "ended" && !a.deal && !(a.mention.titled && b.mention.titled);
  if (left && !b.mention.plural && shared(a.parties, b.parties) === Math.max(a.parties.length, b.parties.length))
    return true;
  if (a.view === b.view && a.mention !== b.mention && !isCompatible(a, b)) return false;
  if (a.mention === b.mention || (a.view === b.view && a.deal !== b.deal)) return false;
  const listed = a.rule === "enumerated-subjects" || b.rule === "enumerated-subjects";
  const named = a.name !== null || b.name !== null;
  if (a.view === b.view && (listed || (!isReference(a) && !isReference(b) && !named))) return false;
  if (a.rule === "list-item" && b.rule === "list-item" && a.view !== b.view) return false;
  if (a.name !== null && a.name === b.name) return true;
  if (!isCompatible(a, b)) return false;
  if (a.rule === "list-partner" && b.rule === "list-partner") return false;
  const parties = shared(a.parties, b.parties);
  const inferred = a.explicit < 2 || b.explicit < 2;
  if (parties < Math.min(a.parties.length, b.parties.length)) {
    const near = inferred && (a.view.sentence.paragraph === b.view.sentence.paragraph || isToldAgain(a, b));
    if (!near && !(isHeadline(a) && (sharedCountry(a, b) || isOneMatter(a, b))) && !isInDetail(a, b)) return false;
  }
  if (isPaperOf(a, b, parties)) return true;
  if (a.mention.titled && b.mention.titled && hasOtherName(a, b)) return false;
  if (!isHeadline(a) && isOtherStage(a, b)) return false;
  if (isHeadline(a) && !isHeadline(b) && a.instrument === b.instrument && (parties > 0 || sharedCountry(a, b)))
    return true;
  // what a second mention is said to do ("signals an intention to") is no subject of its own
  const overlap = isReference(b) && b.explicit >= 2 && !b.subject.topical ? null : subjectOverlap(a, b);
  if (overlap === null) {
    if (a.subject.title === "" && b.subject.title === "") return true;
    // "a certain agreement was reached there": by those who have been named
    if (b.explicit === 0 && b.subject.title === "" && a.status === b.status) return true;
    if (a.view.sentence.paragraph === b.view.sentence.paragraph && a.explicit < 2) return true;
    return isHeadline(a) || isHeadline(b) || isReference(a) || isReference(b) || isRetold(a, b, parties);
  }
  return overlap >= 0.4;
}

/** "Peru and Chile signed an MOU on rivers. On Monday the Ministry of Water and the River Agency signed an MOU on rivers": states, then who signs for them. */
export function isInDetail(a: Candidate, b: Candidate): boolean {
  if (a.instrument !== b.instrument || b.view.sentence.index - a.view.sentence.index > 2) return false;
  const plain = a.parties.every(({ kind }) => kind === "state") && b.parties.every(({ kind }) => kind !== "state");
  const matter = isOneMatter(a, b) || (isReference(b) && !b.subject.topical);
  return plain && a.parties.length === b.parties.length && sharedCountry(a, b) && matter;
}

/** "is selling 40 percent to Lund. The two signed a share purchase agreement": the paper of the sale right before. */
const isPaperOf = (a: Candidate, b: Candidate, parties: number) =>
  a.deal === true &&
  parties === b.parties.length &&
  b.view.sentence.index - a.view.sentence.index <= 2 &&
  /^(?:(?:share|stock|asset|sales?) (?:and )?)?(?:purchase|sale|subscription)$/.test(b.subject.title);

const isOneMatter = (a: Candidate, b: Candidate) =>
  a.status === b.status && !b.total && (subjectOverlap(a, b) ?? 0) >= 0.6;

/** "Rebels and the government agreed to a truce. ... Rebel leaders signed a formal cease-fire": the same sides. */
const isRetold = (a: Candidate, b: Candidate, parties: number) =>
  a.status === b.status && parties === b.parties.length && b.parties.some(({ name }) => sideOf(name) !== null);

/** "signed an agreement on media": the article takes it for one that has not been named. */
const isNew = ({ mention, governor }: Candidate) => mention.determiner === "indefinite" && governor.act !== null;

/** The states signed one on nursing, and so did their health ministries: the ministries signed it for them. */
const isToldAgain = (a: Candidate, b: Candidate) =>
  a.explicit === 0 && sharedCountry(a, b) && (subjectOverlap(a, b) ?? 0) >= 0.6;

/** "the agreement", "their MoU". */
export const isReference = ({ mention }: Candidate) => refersBack(mention);

/** "Free Trade Agreement" and "Digital Economy Agreement" are two. */
function hasOtherName(a: Candidate, b: Candidate): boolean {
  if (
    a.subject.title === "" ||
    b.subject.title === "" ||
    a.mention.modifiers === a.mention.head ||
    b.mention.modifiers === b.mention.head
  )
    return false;
  return (subjectOverlap(a, b) ?? 1) < 0.7;
}

function isCompatible(a: Candidate, b: Candidate): boolean {
  if (a.instrument === b.instrument) return true;
  // "an agreement on extradition ... Talks on the extradition treaty": one field, and one of the nouns says nothing
  const plain = a.instrument === "agreement" || b.instrument === "agreement";
  if (plain && a.subject.topical && (subjectOverlap(a, b) ?? 0) > 0.5) return true;
  if (isHeadline(a)) return isLoose(a.instrument);
  // "signed a deal ... The memorandum of understanding": the second says what the first is
  const soon = b.view.sentence.index - a.view.sentence.index <= 2;
  if (soon && isReference(b) && b.explicit >= 2 && isLoose(a.instrument) && !a.mention.titled) return true;
  return isLoose(b.instrument) && b.explicit < 2 && !b.mention.titled && !isNew(b);
}

const isLoose = (instrument: Instrument) =>
  instrument === "agreement" || instrument === "other" || instrument === "partnership";

function sharedCountry(a: Candidate, b: Candidate): boolean {
  const countries = new Set(a.parties.map((party) => party.country));
  // "Uganda, rebels sign accord": the movement has its name in the body
  const rebels = a.parties.some(({ name }) => sideOf(name) !== null);
  return b.parties.every((party) => (party.country === null ? rebels : countries.has(party.country)));
}

/** Share of the shorter subject's words that the other has too; null where one has no subject. */
export function subjectOverlap(a: Candidate, b: Candidate): number | null {
  return overlapOfWords(wordsOf(a.subject), wordsOf(b.subject), [...a.parties, ...b.parties]);
}

const wordsOf = once(({ title }: Subject) => fieldWords(title));

const figuresOf = once(({ title }: Subject): readonly string[] | null => title.match(/\d+/g));
