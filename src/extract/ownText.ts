// Own text: what a document says of itself and not of a deal: its title, its labels, the clauses of a treaty, laws and plans, praise.

import type { ActMention, Reading } from "../grammar";
import { lowerAt, normAt } from "../text";
import type { Candidate, Material } from "./candidate";
import { isSameKind } from "./guards";

/** "his leadership in brokering a truce", "by brokering the X Accords": praise of one who is no side of it. */
export const isPraise = ({ governor: { act } }: Material, explicit: number): boolean =>
  act?.lemma === "broker" && act.tense === "gerund" && explicit < 2;

/** "The Parties may enter into arrangements", "any agreement entered into shall": a clause of a treaty says what its parties may do. */
export function isClause({ scan }: Reading, { governor: { act }, mention, view }: Material): boolean {
  if (lowerAt(scan.tokens, mention.first) === "any") return true;
  const rules = ({ first }: ActMention) =>
    [first - 1, first].some((at) => /^(?:may|shall)$/.test(normAt(scan.tokens, at)));
  if (!act) return false;
  return (
    rules(act) || (act.tense === "infinitive" && view.acts.some((other) => other.verb < act.first && rules(other)))
  );
}

/** "Joint Statement Following the Meeting of A and B", "Treaty Between A and B" over its articles: the headline names the document. */
export function isDocument({ scan }: Reading, { view, mention, governor }: Material): boolean {
  if (view.sentence.zone !== "headline" || governor.act !== null) return false;
  const rules = (at: number) =>
    /^(?:Agreement|Treaty|Convention|Protocol|Accord|Pact|Memorandum)$/.test(normAt(scan.tokens, at - 1)) &&
    lowerAt(scan.tokens, at - 2) === "this" &&
    /^(?:shall|may)$/.test(normAt(scan.tokens, at));
  return mention.instrument === "joint_declaration" || (mention.titled && scan.tokens.some((_, at) => rules(at)));
}

/** "signed the framework into law", "the U.S. Methane Action Plan": what one state enacts or plans by itself. */
export function isDomestic({ scan }: Reading, { mention, roles, view }: Material): boolean {
  const alone = roles.by !== "between" && roles.by !== "signed-with" && roles.by !== "with";
  if (mention.instrument === "plan" && mention.titled && alone && mention.countries.length === 1) return true;
  for (let at = view.sentence.first; at < view.sentence.last - 1; at++)
    if (lowerAt(scan.tokens, at) === "into" && lowerAt(scan.tokens, at + 1) === "law") return alone;
  return false;
}

/** "MoU between A and B: A and B signed an MoU to ...": the label of a paragraph that then tells it. */
export function isToldBehind({ scan }: Reading, { mention, governor, view }: Material): boolean {
  if (governor.act || mention.first - view.sentence.first > 3) return false;
  const next = view.instruments.find(({ first }) => first > mention.last);
  if (!next || next.instrument !== mention.instrument || next.plural !== mention.plural) return false;
  return scan.tokens.slice(mention.last, next.first).some(({ norm }) => norm === ":");
}

/** "approved a loan to Y. The loan agreement was signed by both sides": the sides of the deal that the sentence before told. */
export const isOfSides = ({ roles, mention, view }: Material, rows: readonly Candidate[]): boolean =>
  roles.parties.length > 0 &&
  roles.parties.every(({ kind }) => kind === "group") &&
  rows.some(
    (row) =>
      (row.deal || row.mention.weak) &&
      view.sentence.index - row.view.sentence.index <= 1 &&
      isSameKind(row, mention) &&
      row.parties.some(({ kind }) => kind !== "state"),
  );
