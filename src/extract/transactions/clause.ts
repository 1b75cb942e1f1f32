// Deal clauses: each verb of a deal in a sentence with its tense, its status, its subject and how far its words reach.
import type { ActMention, PartyMention, Reading, Tense, View } from "../../grammar";
import { rowsOf, value, values } from "../../lexicon/lines";
import { DEAL_NOUNS, DEAL_VERBS, LEADERS } from "../../lexicon/transactions";
import type { Token } from "../../text";
import type { Status } from "../facts";
import { listFrom } from "../lists";

interface Form {
  lemma: string;
  frames: readonly string[];
  form: "base" | "third" | "past" | "participle" | "both" | "gerund";
}

/** One verb of a deal with what its sentence says around it. */
export interface DealClause {
  view: View;
  frames: readonly string[];
  act: ActMention;
  status: Status;
  /** The words that gave the status. */
  words: string;
  passive: boolean;
  subject: PartyMention[];
  /** Those after "with" between the leader and the verb: "agreed with B to supply". */
  partners: PartyMention[];
  /** The leader is "agreed": what follows is the agreement itself. */
  agreed: boolean;
  /** End of the words that the verb governs. */
  end: number;
}

let verbs: Map<string, Form> | null = null;
let leaders: Map<string, Status> | null = null;
let nouns: Map<string, Set<string>> | null = null;

function verbForms(): Map<string, Form> {
  if (verbs) return verbs;
  verbs = new Map();
  for (const row of rowsOf(DEAL_VERBS)) {
    const lemma = value(row, 0);
    const frames = values(row, 1);
    const [third = "", past = "", participle = "", gerund = ""] = value(row, 2).split(" ");
    const put = (word: string, form: Form["form"]) => {
      if (!verbs?.has(word)) verbs?.set(word, { lemma, frames, form });
    };
    put(past, past === participle ? "both" : "past");
    put(participle, "participle");
    put(lemma, "base");
    put(third, "third");
    put(gerund, "gerund");
  }
  return verbs;
}

function leaderStatus(word: string): Status | undefined {
  if (!leaders) {
    leaders = new Map();
    for (const row of rowsOf(LEADERS))
      for (const leader of values(row, 1)) leaders.set(leader, value(row, 0) as Status);
  }
  return leaders.get(word);
}

/** True where `word` is one of the nouns of a frame ("stake", "award", "finance"). */
export function isDealNoun(frame: string, word: string): boolean {
  nouns ??= new Map(rowsOf(DEAL_NOUNS).map((row) => [value(row, 0), new Set(values(row, 1))]));
  return nouns.get(frame)?.has(word) ?? false;
}

const BE = /^(?:be|is|are|was|were|been|being)$/;
const HAVE = /^(?:has|have|had|having)$/;
const MAYBE = /^(?:would|should|may|might|can|could|must)$/;
const NOT = /^(?:not|never|n't|cannot|hardly|neither|nor)$/;
const BETWEEN = /^(?:also|today|now|yesterday|jointly|just|already|both|each|since|then|first|later|soon|recently)$/;
const PREDICATE =
  /^(?:in|into|advanced|exclusive|final|early|preliminary|announced|unveiled|revealed|a|an|its|their|new|is|are|was|were|has|have|had|holding|entered|received|won|secured|gained)$/;
const STOPS =
  /^(?:;|:|which|who|whose|while|whereas|when|where|after|before|because|although|though|if|unless|until|said|says|saying|told|according|adding|but|so)$/;

/** The deal clauses of a sentence, left to right. A verb of which the text tells no act ("may buy", "wants to buy") gives none. */
export function dealClauses(reading: Reading, view: View): DealClause[] {
  const { tokens, taken } = reading.scan;
  const forms = verbForms();
  const clauses: DealClause[] = [];
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    const form = (tokens[at] as Token).kind === "word" && !taken[at] ? forms.get((tokens[at] as Token).lower) : null;
    if (!form || view.parties.some((party) => party.first <= at && at < party.last)) continue;
    const clause = clauseAt(reading, view, at, form, clauses[clauses.length - 1]);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

function clauseAt(
  reading: Reading,
  view: View,
  verb: number,
  form: Form,
  before: DealClause | undefined,
): DealClause | null {
  const { tokens } = reading.scan;
  const from = view.sentence.first;
  const aux = auxiliaries(tokens, verb, from);
  if (aux.negated || aux.maybe) return null;
  let { first } = aux;
  let status: Status = "signed";
  let tense: Tense = "past";
  let partners: PartyMention[] = [];
  let agreed = false;
  let words = "";
  if (aux.to) {
    const leader = leaderOf(reading, view, first);
    if (!leader) return null;
    ({ status, partners, agreed } = leader);
    words = `${(tokens[leader.at] as Token).lower} to`;
    tense = "infinitive";
    const own = auxiliaries(tokens, leader.at, from);
    if (own.negated || own.maybe) return null;
    first = leader.first;
  } else if (aux.will) {
    status = "announced";
    tense = "future";
  } else if (form.form === "gerund") {
    const announced = tokens[verb - 1]?.lower === "announced";
    if (!aux.be && !announced) return null;
    if (announced) first = auxiliaries(tokens, verb - 1, from).first;
    status = "announced";
    tense = "present";
  } else if (form.form === "base" || form.form === "third") {
    if (!form.frames.includes("partner") && form.lemma !== "become") return null;
    status = "announced";
    tense = "present";
  }
  const participle = form.form === "both" || form.form === "participle";
  const passive = participle && aux.be;
  if (form.form === "participle" && !aux.be && !aux.have) return null;
  if (aux.to && !agreed && aux.be) status = "planned";
  words ||= surfaceOf(tokens, aux.first, verb + 1);
  const act: ActMention = {
    first,
    last: verb + 1,
    verb,
    lemma: form.lemma,
    act: status,
    tense,
    passive,
    negated: false,
  };
  return {
    view,
    frames: form.frames,
    act,
    status,
    words,
    passive,
    subject: subjectBefore(reading, view, first, before),
    partners,
    agreed,
    end: endOf(reading, view, verb),
  };
}

const surfaceOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");

/** What stands before the verb: auxiliaries, "to", negation; `first` is the first of them. */
function auxiliaries(tokens: readonly Token[], verb: number, from: number) {
  const found = { first: verb, be: false, have: false, will: false, maybe: false, to: false, negated: false };
  for (let at = verb - 1; at >= from && at > verb - 8; at--) {
    const word = (tokens[at] as Token).lower;
    if (BE.test(word)) found.be = true;
    else if (HAVE.test(word)) found.have = true;
    else if (word === "will" || word === "shall" || word === "'ll") found.will = true;
    else if (MAYBE.test(word)) found.maybe = true;
    else if (NOT.test(word)) found.negated = true;
    else if (word === "to" && found.first === at + 1) {
      found.to = true;
      found.first = at;
      break;
    } else if (BETWEEN.test(word) || (word.endsWith("ly") && (tokens[at] as Token).norm === word)) continue;
    else break;
    found.first = at;
  }
  return found;
}

/** The word that "to" depends on: "agreed in principle with B to supply", "is set to buy", "plans on Monday to sell". */
function leaderOf(reading: Reading, view: View, to: number) {
  const { tokens } = reading.scan;
  let partners: PartyMention[] = [];
  let principle = false;
  for (let at = to - 1; at >= view.sentence.first && at > to - 24; at--) {
    const { lower } = tokens[at] as Token;
    const status = leaderStatus(lower);
    if (status) {
      const agreed = status === "signed";
      return {
        at,
        first: predicateStart(tokens, auxiliaries(tokens, at, view.sentence.first).first, view.sentence.first),
        status: agreed && principle ? ("announced" as const) : status,
        partners,
        agreed,
      };
    }
    const party = view.parties.find((other) => other.first <= at && at < other.last);
    if (party) {
      at = party.first;
      continue;
    }
    if (lower === "with") {
      const index = view.parties.findIndex((other) => other.first > at && other.first < to);
      partners = index < 0 ? [] : listFrom(reading.scan, view, index, to);
    } else if (lower === "principle") principle = true;
    else if (
      !/^(?:in|on|of|,|and|the|today|earlier|this|last|week|month|year|cabinet|granted|given|made|by|m\/s|to|\(|\))$|day$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

/** "is in talks", "has announced plans", "received approval": where the predicate of a leading noun begins. */
function predicateStart(tokens: readonly Token[], noun: number, from: number): number {
  let at = noun;
  while (at > from + 1 && PREDICATE.test((tokens[at - 1] as Token).lower)) at--;
  return at;
}

/** The list right before the verb; an apposition, a bracket or "which" may stand between. */
function subjectBefore(reading: Reading, view: View, first: number, before: DealClause | undefined): PartyMention[] {
  const { tokens } = reading.scan;
  let end = adverbsBefore(tokens, first, view.sentence.first);
  const previous = tokens[end - 1]?.lower ?? "";
  if (previous === "it" && end - 1 > view.sentence.first) return firstSpeaker(reading, view, end - 1);
  if (/^(?:and|;|then)$/.test(previous) && before) return before.subject;
  if (/^(?:which|who|that)$/.test(previous)) {
    end--;
    if (tokens[end - 1]?.norm === ",") end--;
    return listEnding(reading, view, end);
  }
  if (tokens[end - 1]?.norm === ",") return besideComma(reading, view, end - 1);
  return listEnding(reading, view, end);
}

/** "X, a unit of Y, bought": X; "its division, X, bought": X; "X, which bought": X. */
function besideComma(reading: Reading, view: View, comma: number): PartyMention[] {
  const { tokens } = reading.scan;
  if (tokens[comma - 1]?.norm === ")") return listEnding(reading, view, comma);
  for (let at = comma - 1; at > view.sentence.first && at > comma - 20; at--) {
    if (tokens[at]?.norm !== ",") continue;
    const outer = listEnding(reading, view, at);
    const inner = listEnding(reading, view, comma);
    if (outer.length > 0) return outer;
    return inner[0]?.first === at + 1 && isDescription(tokens, at, view.sentence.first) ? inner : [];
  }
  return [];
}

/** "its trading arm" before a comma, not "Recently" or "in May". */
function isDescription(tokens: readonly Token[], comma: number, from: number): boolean {
  for (let at = comma - 1; at >= from && at > comma - 7; at--) {
    if (/^(?:its|their|the|a|an|whose|'s)$/.test((tokens[at] as Token).lower)) return true;
    if (/^(?:in|on|at|by|since|during|after)$/.test((tokens[at] as Token).lower)) return false;
  }
  return false;
}

/** Where the words before the verb begin that only tell when or how: "on Monday", "last week", "formally". */
function adverbsBefore(tokens: readonly Token[], first: number, from: number): number {
  let end = first;
  while (end > from + 1) {
    const token = tokens[end - 1] as Token;
    const { lower } = token;
    if (BETWEEN.test(lower) || (lower.endsWith("ly") && token.norm === lower)) end--;
    else if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)) end -= tokens[end - 2]?.lower === "on" ? 2 : 1;
    else if (/^(?:week|month|year)$/.test(lower) && /^(?:last|this|earlier)$/.test(tokens[end - 2]?.lower ?? ""))
      end -= 2;
    else if (/^(?:19|20)\d\d$/.test(lower) && tokens[end - 2]?.lower === "in") end -= 2;
    else break;
  }
  return end;
}

function listEnding(reading: Reading, view: View, end: number): PartyMention[] {
  const { tokens } = reading.scan;
  let last = end;
  if (tokens[last - 1]?.norm === ")") {
    while (last > view.sentence.first && tokens[last - 1]?.norm !== "(") last--;
    last--;
  }
  const party = view.parties.find((other) => other.last === last || other.last === end);
  if (!party) return [];
  for (let index = 0; index < view.parties.length; index++) {
    const list = listFrom(reading.scan, view, index, end);
    if (list.includes(party)) return list;
  }
  return [party];
}

/** "Russia also says it will lend": who speaks. */
function firstSpeaker(_reading: Reading, view: View, it: number): PartyMention[] {
  const speaker = view.parties.find((party) => party.last <= it && party.kind !== "person");
  return speaker ? [speaker] : [];
}

function endOf(reading: Reading, view: View, verb: number): number {
  const { tokens } = reading.scan;
  for (let at = verb + 1; at < view.sentence.last; at++) {
    if (STOPS.test((tokens[at] as Token).lower)) return at;
    const act = view.acts.find((other) => other.verb === at);
    if (act && (act.tense === "past" || act.tense === "future" || act.tense === "perfect") && !act.passive) {
      const previous = tokens[act.first - 1]?.lower ?? "";
      if (previous === "and" || previous === "," || previous === "that") return act.first - 1;
    }
  }
  return view.sentence.last;
}
