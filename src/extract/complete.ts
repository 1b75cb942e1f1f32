// Complete: the signatories that a sentence leaves out: the other state of the pair, those who met.
import type { Material } from "./candidate";
import type { Context } from "./context";
import type { Party } from "./facts";
import { partyOfState } from "./frame";
import { refersBack } from "./guards";
import { counterpart } from "./resolve";

/** States that sign alone get the other state of the pair; a firm or institution is left as the text has it. */
export function complete(context: Context, material: Material, parties: Party[]): void {
  if (parties.length === 1 && parties[0]?.kind === "organisation" && material.roles.by === "with") {
    const home = counterpart(context, []);
    if (home) parties.unshift(home);
  }
  // "a loan agreement with Banque du Lac" in a cabinet's paper: its own state is the other side
  const { cabinet } = context.frame;
  const [only] = parties;
  if (cabinet && parties.length === 1 && only?.kind !== "state" && only?.country !== null && only?.country !== cabinet)
    parties.unshift(partyOfState(context.frame, cabinet));
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
  for (let i = parties.length; i < 2; i++) {
    const other = counterpart(context, parties);
    if (other) parties.push(other);
  }
}
