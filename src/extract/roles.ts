// Roles: who signs the instrument, and which words say so.
import type { ActMention, InstrumentMention, PartyMention, Reading, View } from "../grammar";
import { lowerAt, normAt, surface } from "../text";
import { actorsOf } from "./actors";
import type { Governor } from "./clause";
import { clientOf, doerOf, ownerBefore, tellerOf } from "./doers";
import { pairsOf, respective } from "./pairings";
import { afterWord, betweenOf, ownerOf, withOf } from "./partners";
import { byWhom, signersOf } from "./signers";
import { subjectsOf } from "./subjects";

/** The signatories of one instrument as its own sentence gives them. */
export interface Roles {
  parties: PartyMention[];
  /** Which construction named them. */
  by: "between" | "signed-with" | "subject" | "agent" | "modifiers" | "with" | "possessor" | "acting" | "none";
  /** The words that decided ("between"). */
  words: string;
  /** "between A and B, with C and D, respectively": pairs of signatories, one row each. */
  pairs: [PartyMention, PartyMention][];
  /** Those after "with": a plural gives each a row of its own. */
  partners: PartyMention[];
}

/** Reads the signatories of an instrument from its sentence. `limit` is the token where the next instrument begins. */
export function rolesOf(
  reading: Reading,
  view: View,
  mention: InstrumentMention,
  governor: Governor,
  limit: number,
): Roles {
  const { scan } = reading;
  const { tokens } = scan;
  const partner = withOf(reading, view, mention, governor, limit);
  const between = betweenOf(
    reading,
    view,
    mention.last,
    limit,
    mention.instrument === "partnership" ? /^(?:between|among|amongst|of|involving)$/ : /^(?:between|among|amongst)$/,
  );
  const subject = subjectsOf(reading, view, mention, governor);
  const signers = signersOf(reading, view);
  const passive = governor.voice === "passive" && governor.act ? agentOf(reading, view, governor.act, limit) : null;
  const agent = signers.length > 1 ? signers : passive;
  // "A Corp and B Corp signed an MoU to boost trade between the two countries": firms and institutions sign, not the states
  const bodies = [...subject, ...(agent ?? [])].filter(isBody);
  const theirs = bodies.length > 1 && bodies.some(({ vague }) => !vague) && !between?.some(isBody);
  // "talks between A and B on a treaty": those between whom they are held
  const talks = governor.noun?.status === "negotiating" ? governor.noun.at : mention.first;
  const talking = afterWord(reading, view, talks, mention.first, /^(?:between|among)$/);
  if (talking && talking.length > 1)
    return { parties: talking, by: "between", words: "between", pairs: [], partners: [] };
  if (
    between &&
    !theirs &&
    !isBehind(between, partner) &&
    !isInClause(reading, mention, governor, between) &&
    !(subject.length > 0 && isEffect(reading, mention, between))
  ) {
    const respectively =
      respective(reading, view, between) ?? (mention.plural ? pairsOf(reading, view, between) : null);
    if (respectively) return { parties: [], by: "between", words: "respectively", pairs: respectively, partners: [] };
    if (between.length > 1 || between[0]?.kind === "group")
      return { parties: between, by: "between", words: "between", pairs: [], partners: partner ?? [] };
  }
  if (mention.instrument === "joint_declaration" && !governor.act) {
    const by = afterWord(reading, view, mention.last, Math.min(limit, mention.last + 2), /^by$/);
    if (by && by.length > 1) return { parties: by, by: "agent", words: "by", pairs: [], partners: [] };
  }
  if (agent && agent.length > 0) {
    const all = partner && agent === passive ? [...agent, ...partner] : agent;
    return { parties: all, by: "agent", words: "by", pairs: [], partners: partner ?? [] };
  }
  // "the Reform Fund signed the Peru-Chile Transport Compact": one who is of neither
  const third = subject.filter((party) => isBody(party) && !mention.countries.includes(party.country ?? ""));
  // "the Trade Department of Peru and the Ministry of Ports of Chile created a Peru-Chile Partnership": each its own state's
  const own = [...bodies, ...(partner ?? [])].filter(({ kind, country }) => kind !== "state" && country !== null);
  const each = mention.countries.every((state) => own.some(({ country }) => country === state));
  if (mention.countries.length > 1 && !each)
    return {
      parties: [...third, ...modifiers(mention)],
      by: "modifiers",
      words: surface(tokens, mention.modifiers, mention.head),
      pairs: [],
      partners: partner ?? [],
    };
  const owner = mention.possessor !== null ? ownerOf(reading, view, mention) : [];
  if (subject.length > 0 && partner) {
    const parties = subject.some((party) => party.members === "countries" && partner.length > 0)
      ? subject
      : [...subject, ...partner];
    return { parties, by: "signed-with", words: "with", pairs: [], partners: partner ?? [] };
  }
  const client =
    subject.length === 1 && /^(?:company|organisation)$/.test(subject[0]?.kind ?? "")
      ? clientOf(reading, view, mention, limit)
      : null;
  if (subject.length > 0)
    return {
      parties: [
        ...subject,
        ...(client ? [client] : []),
        ...(each ? [] : modifiers(mention)),
        ...furtherSigners(reading, view, mention, limit),
      ],
      by: "subject",
      words: `${governor.act?.lemma ?? ""}`,
      pairs: [],
      partners: partner ?? [],
    };
  // "under a ten-year agreement signed on Monday, X will buy ... from Y"
  const aside = governor.voice === "passive" && governor.act?.passive === false;
  const bare = (!governor.act || aside) && !governor.noun;
  const doer = partner && bare ? (ownerBefore(reading, view, mention) ?? doerOf(reading, view, mention)) : null;
  if (partner && doer && !partner.includes(doer)) {
    return { parties: [doer, ...partner], by: "with", words: "with", pairs: [], partners: partner };
  }
  const teller = governor.voice === "passive" && owner.length === 0 ? tellerOf(reading, view, mention) : owner;
  if (partner)
    return { parties: [...teller, ...partner], by: "with", words: "with", pairs: [], partners: partner ?? [] };
  // "the Singapore Convention": a place in the name of a treaty is no signatory
  const place = mention.titled && mention.determiner === "definite" && mention.countries.length === 1;
  const named = place ? owner : [...owner, ...modifiers(mention)];
  const others = named.length > 0 ? named : byWhom(reading, view, mention, governor, limit);
  const acting = others.length === 0 ? actorsOf(reading, view, mention, governor) : [];
  if (acting.length > 0) return { parties: acting, by: "acting", words: "", pairs: [], partners: [] };
  return {
    parties: others,
    by: others.length > 0 ? "possessor" : "none",
    words: others.length > 0 ? "'s" : "",
    pairs: [],
    partners: partner ?? [],
  };
}

const isBody = ({ kind }: PartyMention) => !/^(?:state|person|group)$/.test(kind);

/** "A peace deal fell apart after clashes between troops and rebels", "The agreements will promote trade between A and B": what else is between them. */
function isInClause(
  reading: Reading,
  mention: InstrumentMention,
  { act, noun }: Governor,
  [first]: readonly PartyMention[],
): boolean {
  const words = reading.scan.tokens.slice(mention.last, first?.first ?? mention.last);
  const does = !act && !noun && words.some(({ lower }) => /^(?:will|would)$/.test(lower));
  return does || words.some(({ lower }) => /^(?:after|when|because|amid|before|since|while|as)$/.test(lower));
}

/** "an MoU with Lagu Bank to promote trade between Kenya and Togo": the pair behind the partner is no signatory. */
function isBehind(between: readonly PartyMention[], partner: readonly PartyMention[] | null): boolean {
  const [first, near] = [between[0], partner?.[0]];
  return !!first && !!near && near.first < first.first && !partner?.includes(first);
}

/** "A and B signed an agreement that will increase trade between their islands": what it does, not who signs. */
function isEffect(reading: Reading, mention: InstrumentMention, [first]: readonly PartyMention[]): boolean {
  const { tokens } = reading.scan;
  for (let at = mention.last; at < (first?.first ?? 0); at++) {
    if (!/^(?:that|which)$/.test(lowerAt(tokens, at))) continue;
    if (/^(?:will|would|should|can|could|may|might|aims?|seeks?)$/.test(lowerAt(tokens, at + 1))) return true;
  }
  return false;
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
