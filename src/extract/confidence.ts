// Confidence: how sure a row is: certain, likely or check.
import type { PartyMention } from "../grammar";
import type { Material } from "./candidate";
import type { Confidence } from "./facts";
import { refersBack } from "./guards";

/**
 * Certain: an act of agreeing in the body's own words, two parties that the sentence names in full, a noun that can
 * be nothing but an instrument, and nothing that refers back. Likely: two parties, or an act and one party. Else check.
 * The share of right rows in each class stands in CHANGELOG.md.
 */
export function confidenceOf(material: Material, explicit: number, acted: boolean): Confidence {
  if (isPlain(material) && explicit >= 2 && acted) return "certain";
  return explicit >= 2 || (acted && explicit === 1) ? "likely" : "check";
}

/** Nothing in the sentence that could be read in two ways. */
export function isPlain(material: Material): boolean {
  const { mention, roles, status, view, governor } = material;
  if (mention.weak || view.sentence.zone === "headline" || refersBack(mention) || !status.told) return false;
  if (governor.act?.act === "renewed" || governor.act?.act === "announced") return false;
  return roles.parties.every(isSure) && roles.parties.length <= 6;
}

const isSure = (party: PartyMention) => party.vague !== true && party.kind !== "person";
