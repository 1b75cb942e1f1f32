// Roles: who signs the instrument, and which words say so.
import type { ActMention, InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { lowerAt, normAt, surface } from "../text";
import { actorsOf } from "./actors";
import { betweenThem } from "./between";
import type { Governor } from "./clause";
import { type Asked, isBody, type Roles, rolesBy } from "./construction";
import { clientOf, doerOf, ownerBefore, tellerOf } from "./doers";
import { afterWord, ownerOf, withOf } from "./partners";
import { byWhom, signersOf } from "./signers";
import { subjectsOf } from "./subjects";

/** The constructions in the order in which they are asked: the first that names anybody wins. */
const CONSTRUCTIONS: readonly ((asked: Asked) => Roles | null)[] = [
  betweenThem,
  declaredBy,
  signedBy,
  namedAfter,
  signedWith,
  signedAlone,
  hadWith,
];

/** Reads the signatories of an instrument from its sentence. `limit` is the token where the next instrument begins. */
export function rolesOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
  limit: number,
): Roles {
  const signers = signersOf(reading, view);
  const passive = governor.voice === "passive" && governor.act ? agentOf(reading, view, governor.act, limit) : null;
  const asked: Asked = {
    reading,
    view,
    mention,
    governor,
    limit,
    subject: subjectsOf(reading, view, mention, governor),
    agent: signers.length > 1 ? signers : passive,
    passive: signers.length <= 1,
    partner: withOf(reading, view, mention, governor, limit),
  };
  for (const construction of CONSTRUCTIONS) {
    const roles = construction(asked);
    if (roles) return roles;
  }
  return owned(asked);
}

/** "a joint statement by A and B". */
function declaredBy({ reading, view, mention, governor, limit }: Asked): Roles | null {
  if (mention.instrument !== "joint_declaration" || governor.act) return null;
  const by = afterWord(reading, view, mention.last, Math.min(limit, mention.last + 2), /^by$/);
  return by && by.length > 1 ? rolesBy("agent", by, "by") : null;
}

/** "was signed by A and B", "signed on behalf of A". */
function signedBy({ agent, passive, partner }: Asked): Roles | null {
  if (!agent || agent.length === 0) return null;
  return rolesBy("agent", partner && passive ? [...agent, ...partner] : agent, "by", partner);
}

/** "the Peru-Chile Transport Compact". */
function namedAfter(asked: Asked): Roles | null {
  const { reading, mention, subject, partner } = asked;
  if (mention.countries.length < 2 || isEachOwn(asked)) return null;
  // "the Reform Fund signed the Peru-Chile Transport Compact": one who is of neither
  const third = subject.filter((party) => isBody(party) && !mention.countries.includes(party.country ?? ""));
  const words = surface(reading.scan.tokens, mention.modifiers, mention.head);
  return rolesBy("modifiers", [...third, ...modifiers(mention)], words, partner);
}

/** "the Trade Department of Peru and the Ministry of Ports of Chile created a Peru-Chile Partnership": each signs for its own state. */
function isEachOwn({ mention, subject, agent, partner }: Asked): boolean {
  const bodies = [...subject, ...(agent ?? []), ...(partner ?? [])].filter(isBody);
  return mention.countries.every((state) => bodies.some(({ country }) => country === state));
}

/** "A signed it with B". */
function signedWith({ subject, partner }: Asked): Roles | null {
  if (subject.length === 0 || !partner) return null;
  const all = subject.some(({ members }) => members === "countries") && partner.length > 0;
  return rolesBy("signed-with", all ? subject : [...subject, ...partner], "with", partner);
}

/** "A and B signed it", with whom it is done for and who else signs. */
function signedAlone(asked: Asked): Roles | null {
  const { reading, view, mention, governor, limit, subject } = asked;
  const [only] = subject;
  if (!only) return null;
  const firm = subject.length === 1 && /^(?:company|organisation)$/.test(only.kind);
  const client = firm ? clientOf(reading, view, mention, limit) : null;
  const states = isEachOwn(asked) ? [] : modifiers(mention);
  const further = furtherSigners(reading, view, mention, limit);
  return rolesBy(
    "subject",
    [...subject, ...(client ? [client] : []), ...states, ...further],
    governor.act?.lemma ?? "",
  );
}

/** "A has an agreement with B", "A's deal with B", "under a deal with B, A will". */
function hadWith({ reading, view, mention, governor, partner }: Asked): Roles | null {
  if (!partner) return null;
  // "under a ten-year agreement signed on Monday, X will buy ... from Y"
  const aside = governor.voice === "passive" && governor.act?.passive === false;
  const bare = (!governor.act || aside) && !governor.noun;
  const doer = bare ? (ownerBefore(reading, view, mention) ?? doerOf(reading, view, mention)) : null;
  if (doer && !partner.includes(doer)) return rolesBy("with", [doer, ...partner], "with", partner);
  const owner = mention.possessor !== null ? ownerOf(reading, view, mention) : [];
  const teller = governor.voice === "passive" && owner.length === 0 ? tellerOf(reading, view, mention) : owner;
  return rolesBy("with", [...teller, ...partner], "with", partner);
}

/** "Peru's treaty", "the Peruvian treaty"; else those who act together. */
function owned({ reading, view, mention, governor, limit }: Asked): Roles {
  const owner = mention.possessor !== null ? ownerOf(reading, view, mention) : [];
  // "the Singapore Convention": a place in the name of a treaty is no signatory
  const place = mention.titled && mention.determiner === "definite" && mention.countries.length === 1;
  const named = place ? owner : [...owner, ...modifiers(mention)];
  const others = named.length > 0 ? named : byWhom(reading, view, mention, governor, limit);
  if (others.length > 0) return rolesBy("possessor", others, "'s");
  const acting = actorsOf(reading, view, mention, governor);
  return rolesBy(acting.length > 0 ? "acting" : "none", acting, "");
}

/** "A secured an agreement on drones, signed by B and C": who else signs it. */
function furtherSigners(reading: Reading, view: View, mention: InstrumentMention, limit: number): PartyMention[] {
  const { tokens } = reading.scan;
  for (let at = mention.last; at < limit - 1; at++)
    if (lowerAt(tokens, at) === "signed" && normAt(tokens, at - 1) === "," && lowerAt(tokens, at + 1) === "by")
      return afterWord(reading, view, at + 1, limit, /^by$/) ?? [];
  return [];
}

/** "was signed by A and B"; not "has been drafted, and the Cabinet approved the proposal made by the Minister". */
function agentOf(reading: Reading, view: View, act: ActMention, limit: number): PartyMention[] | null {
  // "a deal brokered by Samoa": who brings the sides together
  if (/^(?:broker|mediate)$/.test(act.lemma)) return null;
  const next = view.acts.find(
    (other) => other.verb > act.verb && other.tense !== "infinitive" && other.tense !== "gerund",
  );
  return afterWord(
    reading,
    view,
    act.last,
    next ? next.first : Math.max(limit, view.sentence.last),
    /^(?:by|between|among)$/,
  );
}

function modifiers(mention: InstrumentMention): PartyMention[] {
  return mention.countries.map(
    (country) => ({ first: mention.modifiers, last: mention.head, name: "", kind: "state", country }) as PartyMention,
  );
}
