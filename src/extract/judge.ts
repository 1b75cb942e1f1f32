// Judge: does a mention make a row, several, or none, and why. The rules in the order in which they are asked.
import type { InstrumentMention, PartyMention, Reading } from "../grammar";
import { surface } from "../text";
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import type { Context } from "./context";
import { itemsOf } from "./enumerate";
import type { Party } from "./facts";
import { counterpart, isSame, resolveParties } from "./resolve";
import { isNamed, overlapOf, type Subject } from "./subject";

/** Verbs that make a row even of a weak noun ("deal", "understanding", "partnership"). */
const STRONG = new Set(
  "create develop amend upgrade stall sign ink reach strike conclude seal clinch finalise finalize secure agree announce unveil exchange adopt enter initial forge formalise formalize cut land renew extend end terminate suspend cancel scrap establish form award grant win issue sign approve broker".split(
    " ",
  ),
);

/** The verdicts on one mention. */
export function judge(reading: Reading, material: Material, context: Context, rows: readonly Candidate[]): Verdict[] {
  const { mention, status, roles, subject } = material;
  const { zone } = material.view.sentence;
  if (zone === "boilerplate" || zone === "byline") return [{ silence: "boilerplate" }];
  if (status.status === null) return [{ silence: "denied" }];
  if (context.list && isItem(material)) return listItem(reading, material, context);
  if (mention.plural) return plural(reading, material, context);
  if (roles.pairs.length > 0) return pairs(reading, material, context);
  const parties = resolveParties(reading, material.view, roles.parties, context);
  const explicit = parties.length;
  const acted = material.governor.act !== null || material.governor.noun !== null;
  if (isLabel(reading, material)) return [{ silence: "name alone" }];
  if (isFeasibility(reading, material)) return [{ silence: "hope only" }];
  if (isWithin(material)) return [{ silence: "mentioned again" }];
  if (mention.weak && !isStrong(material, explicit)) return [{ silence: acted ? "hope only" : "name alone" }];
  if (zone === "headline" && explicit < 2) return [{ silence: "mentioned again" }];
  if ((refersBack(mention) || mention.determiner === "other") && reviseRow(material, rows, parties))
    return [{ silence: "mentioned again" }];
  const standing = rows.some((row) => isSameKind(row, mention) && sharesCountries(row.parties, parties));
  if (mention.determiner === "possessive" && explicit >= 2 && !standing) {
    return [{ candidate: candidateOf(material, parties, explicit, "owned-with", { confidence: "likely" }) }];
  }
  if (mention.determiner === "possessive" && acted && explicit >= 2 && subject.title !== "" && !standing) {
    return [{ candidate: candidateOf(material, parties, explicit, "owned-acted", { confidence: "likely" }) }];
  }
  const named = isNamed(mention, subject);
  if (named && refersBack(mention) && !acted && explicit < 2 && isMember(material, context))
    return member(material, context, parties);
  if (named && roles.by === "modifiers" && explicit >= 2) {
    return [
      {
        candidate: candidateOf(material, parties, explicit, "named-after-states", {
          confidence: acted ? "likely" : "check",
        }),
      },
    ];
  }
  if (refersBack(mention) && (explicit < 2 || !acted || standing)) {
    if (!(named && acted && explicit >= 1)) return [{ silence: "mentioned again" }];
  }
  if (!acted && explicit < 2 && isMember(material, context)) return member(material, context, parties);
  if (!acted && explicit < 2 && !material.governor.copula) return [{ silence: "name alone" }];
  if (!acted && mention.determiner === "none" && !mention.titled && explicit < 2) return [{ silence: "name alone" }];
  complete(context, material, parties);
  if (parties.length === 0 || isStranger(material, parties)) return [{ silence: "no counterpart" }];
  return [
    {
      candidate: candidateOf(material, parties, explicit, `one-${roles.by}`, {
        confidence: confidenceOf(material, explicit, acted),
        subject,
      }),
    },
  ];
}

/** One of those that the sentence before totalled: "..., and the other agreement pertains to visas". */
function isMember(material: Material, context: Context): boolean {
  const { mention, view, subject } = material;
  const { total } = context;
  if (!total || view.sentence.zone === "headline") return false;
  const named =
    isNamed(mention, subject) &&
    refersBack(mention) &&
    mention.instrument === total.instrument &&
    total.number !== null;
  if (view.sentence.index - total.sentence > 3 && !named) return false;
  if (refersBack(mention) && !named) return false;
  if (mention.determiner === "other" || mention.weak) return false;
  return subject.title !== "" && subject.topical;
}

function member(material: Material, context: Context, parties: Party[]): Verdict[] {
  const total = context.total;
  if (!total) return [];
  const all =
    parties.length > 0 && parties.some((party) => party.kind !== "state")
      ? parties
      : [...(total.parties.length > 0 ? total.parties : parties)];
  complete(context, material, all);
  if (all.length === 0) return [{ silence: "no counterpart" }];
  const told = { status: total.status, statusWords: total.statusWords, statusTold: true };
  return [
    {
      candidate: candidateOf(material, all, parties.length, "member-of-total", {
        confidence: "likely",
        ...(material.status.told ? {} : told),
      }),
    },
  ];
}

/** "to terminate the said agreement", "the deal was extended": the row that stands changes its status. */
function reviseRow(material: Material, rows: readonly Candidate[], parties: readonly Party[]): Candidate | null {
  const act = material.governor.act?.act;
  if (act !== "ended" && act !== "renewed") return null;
  if (material.governor.act?.negated) return null;
  const isOf = (other: Candidate) =>
    isSameKind(other, material.mention) &&
    sharesCountries(other.parties, parties) &&
    overlapOf(other.subject.title, material.subject.title, other.parties) !== 0;
  const row = [...rows].reverse().find(isOf);
  if (row) {
    row.status = act;
    row.statusWords = material.status.words;
  }
  return row ?? null;
}

/** "Partnership on 5G Security: The two countries signed ...": a label before a colon, or a heading, says nothing of an act. */
function isLabel(reading: Reading, material: Material): boolean {
  const { view, mention, governor } = material;
  if (view.sentence.zone === "heading") return governor.act === null;
  for (let at = mention.last; at < Math.min(view.sentence.last - 1, mention.last + 10); at++) {
    if (reading.scan.tokens[at]?.norm === ":") return true;
    if (view.acts.some((act) => act.verb === at)) return false;
  }
  return false;
}

/** "a study of the feasibility of a free trade agreement", "has the potential to develop into an arrangement". */
function isFeasibility(reading: Reading, { mention, governor, view }: Material): boolean {
  const from = Math.min(mention.first, governor.act?.first ?? mention.first);
  for (let at = from - 1; at >= view.sentence.first && at > from - 6; at--) {
    if (
      /^(?:feasibility|potential|desirability|merits|need|idea|hopes?|chances?)$/.test(
        reading.scan.tokens[at]?.lower ?? "",
      )
    )
      return true;
  }
  return false;
}

/** "The striker signed a contract with Leeds": one unknown name after "with", and nobody the text can name before. */
function isStranger({ roles }: Material, parties: readonly Party[]): boolean {
  if (parties.length !== 1 || (roles.by !== "with" && roles.by !== "signed-with")) return false;
  return roles.partners.length === 1 && roles.partners[0]?.vague === true;
}

/** "signed an MOU establishing a partnership": the second is what the first does. */
function isWithin(material: Material): boolean {
  const { view, mention, governor } = material;
  if (governor.act?.tense !== "gerund" || !/^(?:establish|form|launch|announce)$/.test(governor.act.lemma))
    return false;
  return view.instruments.some((other) => other.last <= (governor.act?.verb ?? 0) && other !== mention);
}

/** "the agreement", "this deal", "their MOU": one that has been named. */
function refersBack(mention: InstrumentMention): boolean {
  return (
    mention.determiner === "definite" || mention.determiner === "demonstrative" || mention.determiner === "possessive"
  );
}

const isSameKind = (row: Candidate, mention: InstrumentMention) =>
  row.instrument === mention.instrument || mention.instrument === "agreement" || mention.instrument === "other";

function sharesCountries(a: readonly Party[], b: readonly Party[]): boolean {
  return b.every((party) =>
    a.some((other) => isSame(party, other) || (party.country !== null && party.country === other.country)),
  );
}

function isStrong(material: Material, explicit: number): boolean {
  const { governor, mention, subject, roles } = material;
  const lemma = governor.act?.lemma ?? "";
  const acted = STRONG.has(lemma) || governor.noun !== null;
  if (!acted) {
    if (roles.by === "modifiers") return explicit >= 2 && mention.titled;
    return (
      roles.by === "between" &&
      explicit >= 2 &&
      mention.determiner === "indefinite" &&
      roles.parties.some((party) => party.kind === "company")
    );
  }
  if (mention.instrument === "other" || mention.instrument === "partnership") return explicit >= 2;
  return explicit >= 2 || mention.titled || subject.title !== "" || mention.modifiers < mention.head;
}

/** States that sign alone get the other state of the pair; a firm or institution is left as the text has it. */
function complete(context: Context, material: Material, parties: Party[]): void {
  if (parties.length === 1 && parties[0]?.kind === "organisation" && material.roles.by === "with") {
    const home = counterpart(context, []);
    if (home) parties.unshift(home);
  }
  if (parties.some((party) => party.kind !== "state") || parties.length >= 2) return;
  const joins =
    material.governor.act?.act === "join" ||
    (material.mention.titled && refersBack(material.mention) && material.mention.countries.length === 0);
  if (joins && parties.length > 0) return;
  for (let i = parties.length; i < 2; i++) {
    const other = counterpart(context, parties);
    if (other) parties.push(other);
  }
}

function confidenceOf(material: Material, explicit: number, acted: boolean): Candidate["confidence"] {
  if (explicit >= 2 && acted && !material.mention.weak) return "certain";
  return explicit >= 2 || (acted && explicit === 1) ? "likely" : "check";
}

/** A paragraph of a list that opens with an instrument, not with one that refers back ("This deal ..."). */
function isItem(material: Material): boolean {
  const { mention, view, roles, subject } = material;
  if (mention.plural || (mention.weak && !mention.titled)) return false;
  if (refersBack(mention) && !isNamed(mention, subject) && roles.by !== "between") return false;
  return mention === view.instruments[0] && mention.first - view.sentence.first <= 4;
}

function listItem(reading: Reading, material: Material, context: Context): Verdict[] {
  const list = context.list;
  if (!list) return [];
  const parties = resolveParties(reading, material.view, material.roles.parties, context);
  const explicit = parties.length;
  const told = material.status.told;
  const all =
    explicit >= 2 || (explicit === 1 && parties[0]?.kind !== "state")
      ? parties
      : list.parties.length > 0
        ? list.parties
        : parties;
  const rest = all === parties ? [...parties] : [...all];
  complete(context, material, rest);
  if (rest.length === 0) return [{ silence: "no counterpart" }];
  const extra: Partial<Candidate> = { confidence: explicit >= 2 ? "certain" : "likely" };
  if (!told) Object.assign(extra, { status: list.status, statusWords: list.statusWords, statusTold: true });
  return [{ candidate: candidateOf(material, rest, explicit, "list-item", extra) }];
}

function pairs(reading: Reading, material: Material, context: Context): Verdict[] {
  return material.roles.pairs.map((pair) => {
    const parties = resolveParties(reading, material.view, pair, context);
    const first = Math.min(...pair.map((party) => party.first));
    const last = Math.max(...pair.map((party) => party.last));
    return {
      candidate: candidateOf(material, parties, parties.length, "respectively", {
        first: Math.min(first, material.mention.first),
        last,
        confidence: "certain",
      }),
    };
  });
}

/** "two agreements on A and B", "trade deals with C and D", "several agreements". */
function plural(reading: Reading, material: Material, context: Context): Verdict[] {
  const { mention, roles, subject, governor } = material;
  if (roles.pairs.length > 0) return pairs(reading, material, context);
  const parties = resolveParties(reading, material.view, roles.parties, context);
  const acted = governor.act !== null || governor.noun !== null;
  if (mention.number !== null) {
    const items = subject.relative ? null : itemsOf(reading, subject, mention.number);
    if (items && acted) return items.map((item) => itemRow(reading, material, context, [...parties], item));
  }
  if (!acted || refersBack(mention) || (mention.determiner === "other" && !(subject.topical && parties.length >= 2))) {
    const partners = partnersOf(reading, material, context, parties);
    if (partners.length > 1 && mention.determiner !== "other") return partners;
    return [{ silence: mention.number !== null ? "total only" : "name alone" }];
  }
  const partners = partnersOf(reading, material, context, parties);
  if (partners.length > 1) return partners;
  const topical = subject.topical && subject.title !== "";
  if (mention.number !== null && !topical) return [{ silence: "total only" }];
  if (
    mention.number === null &&
    (parties.length === 0 || (parties.length < 2 && !topical) || material.view.sentence.zone === "headline")
  )
    return [{ silence: "name alone" }];
  if (mention.weak && parties.length < 2) return [{ silence: "name alone" }];
  if (mention.instrument === "partnership" && parties.every((party) => party.kind === "state"))
    return [{ silence: "hope only" }];
  const explicit = parties.length;
  complete(context, material, parties);
  if (parties.length === 0 || isStranger(material, parties)) return [{ silence: "no counterpart" }];
  return [
    {
      candidate: candidateOf(material, parties, explicit, "several-on-one-subject", {
        confidence: "check",
        total: true,
      }),
    },
  ];
}

/** One row a named partner: "deals with Malaysia and Cambodia". */
function partnersOf(reading: Reading, material: Material, context: Context, all: readonly Party[]): Verdict[] {
  const { roles, view } = material;
  if (roles.by !== "signed-with" && roles.by !== "with") return [];
  const partners = resolveParties(reading, view, roles.partners, context);
  const own = all.filter((party) => !partners.some((other) => isSame(party, other)));
  if (partners.length === 1 && own.length > 1 && saysRespectively(reading, material)) {
    return own.map((party) => ({
      candidate: candidateOf(material, [party, ...partners], 2, "respectively", { confidence: "certain" }),
    }));
  }
  if (partners.length < 2 || !isClosedList(reading, roles.partners)) return [];
  return partners.map((partner) => {
    const parties = [...own, partner];
    if (own.length === 0) {
      const other = counterpart(context, partners);
      if (other) parties.unshift(other);
    }
    return {
      candidate: candidateOf(material, parties, parties.length, "one-a-partner", {
        confidence: own.length > 0 ? "certain" : "likely",
      }),
    };
  });
}

/** "A and B, respectively, announced letters of intent with C". */
function saysRespectively(reading: Reading, { view }: Material): boolean {
  return reading.scan.tokens
    .slice(view.sentence.first, view.sentence.last)
    .some((token) => token.lower === "respectively");
}

/** "A and B": a list that ends with "and", not two names that a comma happens to part. */
function isClosedList(reading: Reading, partners: readonly PartyMention[]): boolean {
  const [left, right] = partners.slice(-2);
  if (!left || !right) return false;
  return reading.scan.tokens.slice(left.last, right.first).some((token) => token.lower === "and" || token.norm === "&");
}

function itemRow(
  reading: Reading,
  material: Material,
  context: Context,
  parties: Party[],
  [from, to]: [number, number],
): Verdict {
  const explicit = parties.length;
  complete(context, material, parties);
  const subject: Subject = {
    title: surface(reading.scan.tokens, from, to),
    ranges: [[from, to]],
    last: to,
    topical: true,
  };
  return {
    candidate: candidateOf(material, parties, explicit, "enumerated-subjects", {
      total: true,
      first: from,
      last: to,
      subject,
      confidence: explicit >= 2 ? "certain" : "likely",
    }),
  };
}

/** Parties of a mention for callers that need them before a verdict. */
export function partiesOf(
  reading: Reading,
  material: Material,
  mentions: readonly PartyMention[],
  context: Context,
): Party[] {
  return resolveParties(reading, material.view, mentions, context);
}
