// Background: definite mentions that nothing before them tells, and that stand for an instrument all the same.
import type { Reading } from "../grammar";
import { isYear } from "../grammar/modifiers";
import type { Token } from "../text";
import type { Candidate, Material } from "./candidate";
import type { Party } from "./facts";
import { isSameKind, sharesCountries } from "./guards";
import { overlapOf } from "./subjectOverlap";

/** A row that stands and speaks of the same matter as far as the two tell one. */
const tells = (row: Candidate, { mention, subject }: Material, parties: readonly Party[]) =>
  isSameKind(row, mention) &&
  sharesCountries(row.parties, parties) &&
  overlapOf(row.subject.title, subject.title, parties) !== 0;

/** "intend to complete the negotiation on the Framework Agreement": two who negotiate, and nothing of the kind before. */
export function isOpened(material: Material, rows: readonly Candidate[], parties: readonly Party[]): boolean {
  const { governor, mention } = material;
  if (governor.noun?.status !== "negotiating" || mention.determiner !== "definite" || !mention.titled) return false;
  return parties.length >= 2 && !rows.some((row) => tells(row, material, parties));
}

/** "the November 2025 agreement to supply fuel": its date says that it stands; not "the agreement of 2025" told before. */
export function isDated({ scan }: Reading, material: Material, rows: readonly Candidate[]): boolean {
  const { mention, subject, governor } = material;
  if (
    mention.determiner !== "definite" ||
    mention.weak ||
    mention.titled ||
    governor.act ||
    governor.noun ||
    subject.title === ""
  )
    return false;
  const dated = scan.tokens.slice(mention.first, mention.head).some((token: Token) => isYear(token));
  return (
    dated && !rows.some((row) => isSameKind(row, mention) && overlapOf(row.subject.title, subject.title, []) !== 0)
  );
}

/** "The new agreements between Peru and the Gulf Grid Authority will bring power": both sides, an institution one of them. */
export const isBetweenBoth = ({ mention, roles }: Material, parties: readonly Party[]): boolean =>
  mention.number === null &&
  !mention.weak &&
  roles.by === "between" &&
  parties.length === 2 &&
  parties.some(({ kind }) => kind !== "state");
