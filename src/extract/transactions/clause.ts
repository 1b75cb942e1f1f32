// Deal clauses: each verb of a deal in a sentence with its tense, its status, its subject and how far its words reach.
import type { ActMention, PartyMention, Reading, Tense, View } from "../../grammar";
import { lowerAt, normAt, type Token } from "../../text";
import type { Instrument, Status } from "../facts";
import { agreementTo, approvalOf, besideAct, leaderOf, plannedAt, toldBefore } from "./leaders";
import { endOf } from "./reach";
import { subjectBefore } from "./subject";
import { auxiliaries, type Form, isDealNoun, isHindered, verbForms } from "./verbs";

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
  /** The instrument that leads: "signed an agreement to sell". */
  led: Instrument | null;
  /** End of the words that the verb governs. */
  end: number;
}

/** A line without a full stop, as in a list of headlines: its present is a past. */
function isHeadlinese(reading: Reading, { sentence }: View): boolean {
  return sentence.zone !== "body" && normAt(reading.scan.tokens, sentence.last - 1) !== ".";
}

/** The deal clauses of a sentence, left to right. A verb of which the text tells no act ("may buy", "wants to buy") gives none. */
export function dealClauses(reading: Reading, view: View): DealClause[] {
  const { tokens, taken } = reading.scan;
  const forms = verbForms();
  const clauses: DealClause[] = [];
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    // "will lease": the noun's own word after an auxiliary is a verb
    const free = !taken[at] || /^(?:will|to)$/.test(lowerAt(tokens, at - 1));
    const form = (tokens[at] as Token).kind === "word" && free ? forms.get((tokens[at] as Token).lower) : null;
    if (!form || view.parties.some((party) => party.first <= at && at < party.last && party.last - party.first > 1))
      continue;
    const clause = clauseAt(reading, view, at, form, clauses[clauses.length - 1]);
    if (clause) clauses.push(clause);
  }
  return [...clauses, ...view.parties.flatMap((owner) => ownedDeal(reading, view, owner) ?? [])];
}

/** "Rio Group's $3 billion purchase of ...", "Rio Air's order for 40 Airbus jets": a deal that a noun tells with its owner. */
function ownedDeal(reading: Reading, view: View, owner: PartyMention): DealClause | null {
  const { tokens } = reading.scan;
  const mark = owner.last;
  if (!/^'s?$/.test(normAt(tokens, mark)) || isHindered(lowerAt(tokens, owner.first - 1))) return null;
  for (let at = mark + 1; at < Math.min(view.sentence.last, mark + 7); at++) {
    const { lower, kind, norm } = tokens[at] as Token;
    if (/^(?:failed|abandoned|rejected|attempted|blocked|proposed|planned|possible|potential)$/.test(lower))
      return null;
    const next = lowerAt(tokens, at + 1);
    // "the Export Bank's $900 million financing of Y's solar projects", "the Bank's $25 million investment in Y"
    const lends = isDealNoun("finance", lower) && /^(?:of|to|for)$/.test(next);
    const invests = lower === "investment" && /^(?:in|into)$/.test(next);
    const nominal = invests || isDealNoun("purchase", lower) || isDealNoun("sale", lower);
    const frame = isDealNoun("order", lower) ? "order" : lends ? "finance" : nominal ? "nominal" : null;
    if (frame) {
      const act = {
        first: owner.first,
        last: mark + 1,
        verb: mark,
        lemma: "own",
        act: "signed",
        tense: "past",
        passive: false,
        negated: false,
      } as const;
      const none = { passive: false, partners: [], agreed: false, led: null, end: endOf(reading, view, at) };
      return { ...none, view, frames: [frame], act, status: "signed", words: `'s ${lower}`, subject: [owner] };
    }
    if (kind === "mark" && !/^[-$.]$/.test(norm)) return null;
  }
  return null;
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
  // "are co-developing"
  const co = normAt(tokens, verb - 1) === "-" && lowerAt(tokens, verb - 2) === "co";
  const aux = auxiliaries(tokens, co ? verb - 2 : verb, from);
  if (aux.negated || aux.maybe || (aux.would && !isReported(reading, view, aux.first))) return null;
  let { first } = aux;
  let status: Status = "signed";
  let tense: Tense = "past";
  let partners: PartyMention[] = [];
  let agreed = false;
  let led: Instrument | null = null;
  let by: PartyMention[] = [];
  let words = "";
  if (aux.to) {
    const noun = agreementTo(reading, view, first);
    const leader =
      noun ??
      leaderOf(reading, view, first) ??
      approvalOf(reading, view, first) ??
      (isHeadlinese(reading, view) ? plannedAt(first) : null);
    if (!leader) return null;
    led = noun?.instrument ?? null;
    by = noun?.by ?? [];
    ({ status, partners, agreed } = leader);
    words = `${(tokens[leader.at] as Token).lower} to`;
    tense = "infinitive";
    const own = auxiliaries(tokens, leader.at, from);
    if (own.negated || own.maybe || (own.would && !isReported(reading, view, own.first))) return null;
    first = leader.first;
  } else if (aux.will || aux.would) {
    status = "announced";
    tense = "future";
  } else if (form.form === "gerund") {
    const told = toldBefore(reading, view, verb) ?? besideAct(reading, view, verb, form.frames);
    if (!aux.be && !told) return null;
    if (told) first = told.first;
    status = told?.status ?? "announced";
    tense = told ? "gerund" : "present";
    agreed = told !== null;
  } else if (form.form === "third" && isHeadlinese(reading, view)) {
    tense = "present";
  } else if (form.form === "base" || form.form === "third") {
    if (!form.frames.includes("partner") && form.lemma !== "become" && form.lemma !== "welcome") return null;
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
    subject: by.length > 0 ? by : subjectBefore(reading, view, first, before),
    partners,
    agreed,
    led,
    end: endOf(reading, view, verb),
  };
}

/** "said that the country would buy": a promise that is reported, not a condition. */
function isReported(reading: Reading, view: View, would: number): boolean {
  for (let at = would - 1; at >= view.sentence.first; at--) {
    const { lower } = reading.scan.tokens[at] as Token;
    if (lower === "if" || lower === "which") return false;
    if (/^(?:said|says|announced|announces|confirmed|revealed)$/.test(lower)) return true;
  }
  return false;
}

const surfaceOf = (tokens: readonly Token[], from: number, to: number) =>
  [...tokens.slice(from, to)].map(({ lower }) => lower).join(" ");
