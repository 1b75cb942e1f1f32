// Materials: for each instrument of a sentence its governor, status, roles, subject and name.
import type { InstrumentMention, Reading, View } from "../grammar";
import { ACT_NOUNS } from "../lexicon/acts";
import { rowsOf, value, values } from "../lexicon/lines";
import { lowerAt, surface } from "../text";
import type { Material } from "./candidate";
import { type Governor, governorsOf } from "./clause";
import { isAim } from "./guards";
import { rolesOf } from "./roles";
import { statusOf } from "./status";
import { isNamed, type Subject, subjectOf } from "./subject";

let nouns: Map<string, string> | null = null;

/** Nouns of act by word, with their status. */
export function actNouns(): Map<string, string> {
  if (!nouns) {
    nouns = new Map();
    for (const row of rowsOf(ACT_NOUNS)) for (const word of values(row, 1)) nouns.set(word, value(row, 0));
  }
  return nouns;
}

export function materialsOf(reading: Reading, view: View): Material[] {
  const governors = governorsOf(reading, view, actNouns());
  const materials = view.instruments.flatMap((mention, index) => {
    const governor = governors[index] as Governor;
    if (governor.skipped) return [];
    const limit = limitOf(reading, view, index, governors);
    const status = statusOf(reading, view, mention, governor, limit);
    const roles = rolesOf(reading, view, mention, governor, limit);
    const next = view.instruments[index + 1];
    // "a Framework for an Agreement on Reciprocal Trade": the second says what the first is about
    const inner = next && next.first === mention.last + 1 && lowerAt(reading.scan.tokens, mention.last) === "for";
    const subject = inner
      ? subjectOf(reading, view, next, limitOf(reading, view, index + 1, governors))
      : subjectOf(reading, view, mention, limit);
    return [{ view, mention, governor, status, roles, subject, name: nameOf(reading, mention, subject) }];
  });
  shareSides(reading, materials);
  return materials;
}

/** "the Trade Agreement, the Tax Treaty and the Visa Accord between A and B": the last one's two sides are those of all. */
function shareSides(reading: Reading, materials: Material[]): void {
  for (let index = materials.length - 2; index >= 0; index--) {
    const [left, right] = [materials[index] as Material, materials[index + 1] as Material];
    const apart = reading.scan.tokens.slice(left.mention.last, right.mention.first);
    const beside = apart.length > 0 && apart.every(({ lower }) => /^(?:,|and|as|well|the|an?)$/.test(lower));
    if (beside && right.roles.by === "between" && !/^(?:between|with|signed-with)$/.test(left.roles.by))
      left.roles = right.roles;
  }
}

/** Where the next instrument begins; one that is the subject itself ("an MOU on a supply chain partnership") is no limit. */
function limitOf(reading: Reading, view: View, index: number, governors: readonly Governor[]): number {
  const mention = view.instruments[index] as InstrumentMention;
  const rest = view.instruments.slice(index + 1);
  const next = rest[0];
  const word = lowerAt(reading.scan.tokens, mention.last);
  // "an MoU to provide a framework for cooperation between ...": what it is for
  const inner =
    next?.weak &&
    ((next.first === mention.last + 1 && /^(?:on|for|about|concerning|regarding)$/.test(word)) ||
      (next.first === mention.last + 2 && word === "to"));
  // "signed agreements for supply contracts with ...": the second noun stands inside the first one's subject
  const nested =
    next?.determiner === "none" &&
    next.weak &&
    !/^(?:and|or|as|plus|[,;:])$/.test(lowerAt(reading.scan.tokens, next.first - 1));
  const aim = next !== undefined && isAim(view, mention, next);
  // "an MoU on extending the line of credit"
  const act = governors[index + 1]?.act;
  const done = act?.tense === "gerund" && act.first === mention.last + 1;
  const place = inner || nested || aim || done ? index + 2 : index + 1;
  const first = view.instruments[place]?.first ?? view.sentence.last;
  const noun = governors[place]?.noun;
  return noun && noun.at > mention.last && noun.at < first ? openingOf(reading, noun.at, first) : first;
}

/** ", and the renewal of the programme": where it is parted from what stands before its noun of act; else `first`. */
function openingOf({ scan }: Reading, noun: number, first: number): number {
  let at = noun;
  while (/^(?:the|and|,)$/.test(lowerAt(scan.tokens, at - 1))) at--;
  return /^(?:and|,)$/.test(lowerAt(scan.tokens, at)) ? at : first;
}

/** "korea-singapore digital partnership agreement", "convention on mediation"; an acronym has the name it stands for. */
export function nameOf(reading: Reading, mention: InstrumentMention, subject: Subject): string | null {
  const { tokens } = reading.scan;
  if (mention.full) return keyOf(surface(tokens, mention.full.modifiers, mention.full.headLast));
  if (!isNamed(mention, subject) || mention.determiner === "indefinite") return null;
  const title = mention.modifiers < mention.head ? "" : ` ${subject.title}`;
  return keyOf(`${surface(tokens, mention.modifiers, mention.headLast)}${title}`);
}

/** "Australia-Singapore" and "Singapore-Australia" agreements are one: the words of a name in alphabetical order. */
export const keyOf = (name: string) => [...new Set(name.toLowerCase().split(/[^a-z0-9]+/))].sort().join(" ");
