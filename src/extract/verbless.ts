// Verbless items: "$25 million loan to Y for a solar plant", "New MOU with Y on rail": deals that an item of a list tells without a verb.
import type { PartyMention, Reading, View } from "../grammar";
import { refersBack } from "../grammar/determiners";
import { type Candidate, candidateOf, type Material } from "./candidate";
import { homeOf } from "./complete";
import type { Context } from "./context";
import type { Party } from "./facts";
import { partyNear } from "./lists";
import { resolveParties } from "./resolve";

/** How far into an item its noun may stand. */
const OPENING = 9;

/** The row of an item whose noun names a partner; who deals is the item's label, or whoever opened the list. */
export function verblessItem(reading: Reading, materials: readonly Material[], context: Context): Candidate | null {
  const material = materials[0];
  if (!material) return null;
  const { view, mention, governor } = material;
  const { zone } = view.sentence;
  if (zone !== "item" || mention.plural || refersBack(mention)) return null;
  const label = labelOf(reading, view);
  const start = label ? label.end : view.sentence.first;
  if (mention.first < start || mention.head - start > OPENING || isActed(view, start, mention.first)) return null;
  if (governor.act && governor.act.verb < mention.first) return null;
  const partner = partnerOf(reading, material);
  const before = view.parties.find(({ first }) => first >= start && first < mention.modifiers);
  // "Andes Metals' venture with Y", not "Andes Metals has a venture with Y"
  const owned = before && /^'s?$/.test(reading.scan.tokens[before.last]?.norm ?? "") ? before : undefined;
  if (!partner || (before && !owned)) return null;
  const named = owned ?? label?.party;
  const owner = named ? resolveParties(reading, view, [named], context)[0] : context.announcer?.party;
  const partners = resolveParties(reading, view, [partner], context);
  const other = partners[0];
  const home = owner ?? (other ? homeOf(context.frame, other) : null);
  if (!other || !home || home.name === other.name) return null;
  const status = material.status.told ? material.status : { status: "announced" as const, words: "", told: false };
  const roles = { parties: [partner], by: "with" as const, words: "with", pairs: [], partners: [] };
  return candidateOf({ ...material, status, roles }, [home, other], 1, "verbless", { confidence: "check" });
}

/** A finite verb between the start of the item and its noun: then the sentence has been read by it. */
const isActed = ({ acts }: View, from: number, to: number) =>
  acts.some(({ first, verb, tense }) => first >= from && verb < to && tense !== "gerund" && tense !== "participle");

/** "loan to Y", "MOU with Y", "equity investment in Y". */
function partnerOf({ scan }: Reading, { view, mention, subject }: Material): PartyMention | null {
  const to = Math.min(view.sentence.last, mention.last + 12);
  for (let at = mention.last; at < to; at++) {
    const word = scan.tokens[at]?.lower ?? "";
    if (at === subject.last && at > mention.last) break;
    if (!/^(?:to|with|for|in)$/.test(word)) continue;
    const party = view.parties[partyNear(scan, view, at + 1, to)];
    if (!party) return null;
    const firm = party.kind !== "state" && party.kind !== "person" && party.kind !== "group" && !party.vague;
    return firm || (word === "with" && party.kind === "state") ? party : null;
  }
  return null;
}

/** "Export Bank (EXB): ..." at the head of an item: whose deals it tells, and where they begin. */
function labelOf({ scan }: Reading, view: View): { party: PartyMention | undefined; end: number } | null {
  const { first, last } = view.sentence;
  for (let at = first; at < Math.min(last, first + 14); at++) {
    if (scan.tokens[at]?.norm !== ":") continue;
    const party = view.parties.find((other) => other.first - first <= 1 && other.last <= at && isInstitution(other));
    return { party, end: at + 1 };
  }
  return null;
}

const isInstitution = ({ kind, vague }: PartyMention) => /^(?:agency|company|organisation)$/.test(kind) && !vague;

/** "At the Summit, DFC announced:": who opens a list, up to the next paragraph that is no item. */
export function announcerOf(reading: Reading, view: View, context: Context): void {
  const { last, zone, index } = view.sentence;
  if (reading.scan.tokens[last - 1]?.norm !== ":") {
    if (zone !== "item" && zone !== "heading") context.announcer = null;
    return;
  }
  const act = view.acts[view.acts.length - 1];
  const speaker = act && view.parties.find((party) => party.last <= act.first && act.first - party.last <= 2);
  const party = speaker && isInstitution(speaker) ? resolveParties(reading, view, [speaker], context)[0] : undefined;
  context.announcer = party ? { party: party as Party, sentence: index } : null;
}
