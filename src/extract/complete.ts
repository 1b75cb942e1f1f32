// Complete: the signatories that a sentence leaves out: the other state of the pair, those who met.
import type { Reading, View } from "../grammar";
import { actorsBefore } from "./actors";
import type { Candidate, Material } from "./candidate";
import type { Context } from "./context";
import type { Party } from "./facts";
import { type Frame, partyOfState } from "./frame";
import { refersBack } from "./guards";
import { counterpart, resolveParties } from "./resolve";
import { sideOf } from "./sameParty";

/** States that sign alone get the other state of the pair; a firm or institution is left as the text has it. */
export function complete(context: Context, material: Material, parties: Party[]): void {
  const [only] = parties;
  if (only && parties.length === 1 && only.kind !== "state" && material.roles.by === "with") {
    const home = homeOf(context.frame, only);
    if (home) parties.unshift(home);
  }
  // "Rebels have agreed to a truce": with the government of their state
  if (only && parties.length === 1 && sideOf(only.name) !== null && context.frame.states[0])
    parties.unshift(partyOfState(context.frame, context.frame.states[0]));
  if (parties.some((party) => party.kind !== "state") || parties.length >= 2) return;
  const joins =
    material.governor.act?.act === "join" ||
    (material.mention.titled &&
      material.name !== null &&
      refersBack(material.mention) &&
      material.mention.countries.length === 0);
  if (joins && parties.length > 0) return;
  // "the ministers of A, B and C met ... a roadmap was signed"
  const { assembly, frame } = context;
  const distance = assembly ? material.view.sentence.index - assembly.sentence : 0;
  if (parties.length === 0 && assembly && !frame.bilateral && distance <= 3) parties.push(...assembly.parties);
  // "A 25-year contract will be signed", "It follows a truce reached in May": by the firm or the movement of the row before
  const { recent } = context;
  const contract = material.mention.instrument === "contract";
  const sides = recent.some(({ kind }) => kind === "state") && recent.some(({ kind }) => kind !== "state");
  const firms = contract && recent.length > 1 && recent.some(({ kind }) => kind === "company");
  if (parties.length === 0 && !frame.bilateral && (sides || firms)) {
    parties.push(...recent);
    return;
  }
  // of many states only the one that the text is at home in goes without saying
  const lone = parties.length === 1 && !frame.bilateral;
  for (let i = parties.length; i < 2; i++) {
    const other = counterpart(context, parties);
    if (other && !(lone && other.country !== frame.seat)) parties.push(other);
  }
}

/** Who acts together right before the sentence, where not only states do. */
export function actingBefore(
  reading: Reading,
  { view }: Material,
  context: Context,
  rows: readonly Candidate[],
): Party[] {
  const isTold = (before: View) => rows.some((row) => row.view === before);
  const found = resolveParties(reading, view, actorsBefore(reading, view, isTold), context);
  return found.length > 1 && found.some(({ kind }) => kind !== "state") ? found : [];
}

/** A state that carries at least so much of the article is the other side of those who name only themselves. */
const DOMESTIC = 0.5;

/** "An MoU was signed with the Lagu Bank of Peru": the other state of the pair, or the one whose cabinet or news it is. */
export function homeOf(frame: Frame, partner: Party): Party | null {
  const pair = frame.bilateral ? frame.states.slice(0, 2) : [];
  const other =
    partner.country && pair.includes(partner.country) ? pair.find((state) => state !== partner.country) : null;
  const home = other ?? frame.seat ?? frame.states[0];
  if (!home || (home === partner.country && partner.kind !== "organisation")) return null;
  const told =
    other || frame.cabinet === home || partner.kind === "organisation" || (frame.shares.get(home) ?? 0) >= DOMESTIC;
  return told ? partyOfState(frame, home) : null;
}
