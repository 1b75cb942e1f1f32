// Retold: a sentence that comes back to a row tells when and where it was signed: "The accords were signed in Minsk on Friday".
import type { InstrumentMention, Reading } from "../grammar";
import { lowerAt, type Token } from "../text";
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import { signingAt } from "./circumstances";
import type { Party } from "./facts";
import { isSameKind, refersBack } from "./guards";
import { isSame } from "./sameParty";
import { isNamed } from "./subject";
import { overlapOf } from "./subjectOverlap";

/** How many such sentences a row keeps: more than any article has. */
const TOLD = 12;

/** Adds a mention that made no row of its own to the row that it speaks of; a plural to all rows of its status. */
export function retell(
  { scan: { tokens } }: Reading,
  material: Material,
  given: readonly Verdict[],
  rows: readonly Candidate[],
  parties: readonly Party[],
): void {
  const { mention, roles, status } = material;
  if (!refersBack(mention) || given.some((verdict) => "candidate" in verdict) || status.status === null) return;
  const told = candidateOf(material, [], 0, "retold");
  const row = rows[rows.length - 1];
  if (row && isPriced(tokens, mention) && material.view.sentence.index - row.view.sentence.index <= 2)
    row.retold = [...(row.retold ?? []), told];
  if (signingAt(told) === null || /^finali[sz]e$/.test(told.governor.act?.lemma ?? "")) return;
  const fits = (row: Candidate) =>
    (row.status === status.status || isSettledBy(row, told)) && row.view.sentence.zone !== "headline";
  const near = [...rows].reverse().filter((row) => fits(row) && isSameKind(row, mention) && !row.deal);
  const overlap = (row: Candidate) => overlapOf(row.subject.title, told.subject.title, row.parties);
  // "the deal on grazing land": the row of that field, else the last one
  const only =
    near.length === 1 && mention.modifiers === mention.head && !isNamed(mention, told.subject) ? near[0] : undefined;
  const last = near.find((row) => (overlap(row) ?? 0) > 0) ?? near.find((row) => overlap(row) === null) ?? only;
  if (last && !mention.plural) addSigners(last, told, parties);
  if (last && !mention.plural && roles.by === "agent") signFor(last, told, parties);
  const named = roles.parties.filter(({ country }) => country !== null);
  const others = named.some(({ country }) => !last?.parties.some((party) => party.country === country));
  for (const row of mention.plural ? rows.filter(fits) : last && !others ? [last] : []) {
    if ((row.retold?.length ?? 0) < TOLD) row.retold = [...(row.retold ?? []), told];
    if (isSettledBy(row, told) && !mention.plural) row.status = "signed";
  }
}

/** "The deal is worth $310 million": the money of the row right before. */
const isPriced = (tokens: readonly Token[], { last, plural }: InstrumentMention) =>
  !plural && /^(?:is|was) (?:worth|valued)$/.test(`${lowerAt(tokens, last)} ${lowerAt(tokens, last + 1)}`);

/** "The governor signed an MoU to build a plant. The MoU was signed with Lund Energy": the other side of a row that has one side only. */
function addSigners(row: Candidate, told: Candidate, parties: readonly Party[]): void {
  if (row.explicit > 1 || !/^one-(?:subject|none)$/.test(row.rule)) return;
  if (told.view.sentence.index - row.view.sentence.index > 2 || told.governor.voice !== "passive") return;
  const own = row.parties.slice(0, row.explicit);
  const others = parties.filter((party) => !own.some((other) => isSame(other, party)));
  if (others.length === 0 || own.length + others.length < 2) return;
  row.parties = [...own, ...others];
  row.explicit = row.parties.length;
}

/** "Peru and Chile signed an MoU on ports. ... It was signed by the heads of the Port Authority and of the Ports Bureau": who signs for the states. */
function signFor(row: Candidate, told: Candidate, parties: readonly Party[]): void {
  if (told.view.sentence.index - row.view.sentence.index > 3 || told.governor.act?.lemma !== "sign") return;
  const states = row.parties.every(({ kind }) => kind === "state");
  const bodies = parties.every(({ kind, name }) => kind !== "state" && kind !== "person" && name.includes(" "));
  if (!states || !bodies || parties.length !== row.parties.length || parties.length < 2) return;
  const own = ({ country }: Party) => country === null || row.parties.some((state) => state.country === country);
  if (parties.every(own) && new Set(parties.map(({ country }) => country)).size > 1) row.parties = [...parties];
}

/** "announced a deal. ... The two signed it in Lima", "approved an accord signed in May": signed it is. */
export function isSettledBy(row: Candidate, told: Candidate): boolean {
  const { act } = told.governor;
  const signs = told.status === "signed" && /^(?:sign|ink|initial|exchange|adopt)$/.test(act?.lemma ?? "");
  return signs && (row.status === "announced" || (row.status === "planned" && row.governor.act?.lemma === "approve"));
}
