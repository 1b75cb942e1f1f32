// Confidence: how sure a row is: certain, likely or check.
import type { PartyMention } from "../grammar";
import type { Material } from "./candidate";
import type { Confidence } from "./facts";
import { refersBack } from "./guards";

/**
 * Certain: a signatory that acts in the body's own words, two parties that the sentence names in full, a noun that can
 * be nothing but an instrument, and nothing that refers back. "An MOU between A and B" tells the two, but not what they
 * did: it is likely, as are all rows with two parties, or an act and one party. Else check.
 * The share of right rows in each class stands in CHANGELOG.md.
 */
export function confidenceOf(material: Material, explicit: number, acted: boolean): Confidence {
  if (isPlain(material) && explicit >= 2 && acted) return "certain";
  return explicit >= 2 || (acted && explicit === 1) ? "likely" : "check";
}

/** Nothing in the sentence that could be read in two ways. */
function isPlain(material: Material): boolean {
  const { mention, roles, status, view, governor } = material;
  if (mention.weak || view.sentence.zone === "headline" || refersBack(mention) || !status.told) return false;
  if (roles.by === "between" || OPEN.test(governor.act?.lemma ?? "") || OPEN.test(governor.act?.act ?? ""))
    return false;
  return roles.parties.every(isSure) && roles.parties.length <= 6;
}

/** Acts that leave open how far it has come, or do not need two: "approved", "issued", "renewed". */
const OPEN = /^(?:renewed|announced|approve|issue|reach|follow)$/;

const isSure = (party: PartyMention) => party.vague !== true && party.kind !== "person";
