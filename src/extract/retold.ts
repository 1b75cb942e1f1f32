// Retold: a sentence that comes back to a row tells when and where it was signed: "The accords were signed in Minsk on Friday".
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import { signingAt } from "./circumstances";
import { isSameKind, refersBack } from "./guards";

/** Adds a mention that made no row of its own to the row that it speaks of; a plural to all rows of its status. */
export function retell(material: Material, given: readonly Verdict[], rows: readonly Candidate[]): void {
  const { mention, roles, status } = material;
  if (!refersBack(mention) || given.some((verdict) => "candidate" in verdict) || status.status === null) return;
  const told = candidateOf(material, [], 0, "retold");
  if (signingAt(told) === null || /^finali[sz]e$/.test(told.governor.act?.lemma ?? "")) return;
  const signed =
    status.status === "signed" && /^(?:sign|ink|initial|exchange|adopt)$/.test(told.governor.act?.lemma ?? "");
  // "announced a deal. ... The two signed it in Lima": signed it is
  const opens = (row: Candidate) => signed && (row.status === "announced" || row.statusWords === "approved");
  const fits = (row: Candidate) =>
    (row.status === status.status || opens(row)) && row.view.sentence.zone !== "headline";
  const last = [...rows].reverse().find((row) => fits(row) && isSameKind(row, mention) && !row.deal);
  const named = roles.parties.filter(({ country }) => country !== null);
  const others = named.some(({ country }) => !last?.parties.some((party) => party.country === country));
  for (const row of mention.plural ? rows.filter(fits) : last && !others ? [last] : []) {
    row.retold = [...(row.retold ?? []), told];
    if (opens(row) && !mention.plural) row.status = "signed";
  }
}
