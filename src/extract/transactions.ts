// Transactions: rows of deals that no instrument noun names: purchases, loans, awards, partnerships, accessions.
import type { InstrumentMention, Reading, View } from "../grammar";
import { homeDollar } from "../grammar/currency";
import { moneyIn } from "../grammar/money";
import { lowerAt, surface, type Token } from "../text";
import { type Candidate, candidateOf } from "./candidate";
import type { Context } from "./context";
import type { Party } from "./facts";
import { nameOfState } from "./frame";
import { isSport } from "./guards";
import { resolveParties } from "./resolve";
import { isSame, shared } from "./sameParty";
import { type DealClause, dealClauses } from "./transactions/clause";
import { type Deal, isState } from "./transactions/deal";
import { dealsOf } from "./transactions/frames";
import { isApproved } from "./transactions/leaders";
import { complete, isApposed, isTerm, isTold } from "./transactions/told";

/**
 * The rows of one sentence that its instrument nouns did not give. `rows` are those that stand already, in text order:
 * a deal between the same parties is not told twice.
 */
export function transactionsOf(
  reading: Reading,
  view: View,
  context: Context,
  rows: readonly Candidate[],
): Candidate[] {
  const { zone, quoted } = view.sentence;
  if (zone === "heading" || zone === "byline" || zone === "boilerplate" || quoted) return [];
  if (zone === "headline" && reading.views.some(({ sentence }) => sentence.zone === "body")) return [];
  const clauses = dealClauses(reading, view);
  if (clauses.length === 0 || isSport(reading, view)) return [];
  const found: Candidate[] = [];
  for (const clause of clauses) {
    const told = [...rows, ...found];
    for (const deal of dealsOf(reading, clause)) {
      const candidate = rowOf(reading, clause, deal, context);
      if (!candidate || (isTerm(reading, view) && told.some((row) => shared(candidate.parties, row.parties) > 0)))
        continue;
      const isIt = (row: Candidate) => isTold(reading, row, candidate) || isApposed(reading, row, candidate);
      const standing = told.find((row) => row.view === view && isIt(row)) ?? told.find(isIt);
      if (standing) complete(standing, candidate);
      else found.push(candidate);
    }
  }
  return found;
}

function rowOf(reading: Reading, clause: DealClause, deal: Deal, context: Context): Candidate | null {
  const { view } = clause;
  const parties = resolveParties(reading, view, deal.parties, context);
  const explicit = parties.length;
  if (context.list && explicit < 2) return null;
  if ((clause.subject.length === 0 && isGrant(reading, clause)) || deal.rule === "awarded-unnamed") {
    const owner = ownerOf(reading, clause, context);
    // "awarded a contract to China's Hebei Rail": not by China
    const other = owner && !parties.some((party) => isSame(party, owner)) && !isAbroad(reading, deal, owner);
    if (other) parties.unshift(owner);
  }
  if (parties.length < (deal.rule === "joined" || deal.rule === "left" ? 1 : 2)) return null;
  const mention = pseudoMention(reading, clause, deal);
  const subject = {
    title: surface(reading.scan.tokens, deal.object[0], deal.object[1]),
    ranges: [deal.object],
    last: deal.last,
    topical: true,
  };
  const status = { status: deal.status ?? clause.status, words: clause.words, told: true };
  const roles = { parties: deal.parties, by: "subject" as const, words: clause.act.lemma, pairs: [], partners: [] };
  const governor = { act: clause.act, noun: null, voice: "active" as const };
  const later = deal.object[0] > clause.act.last;
  return candidateOf({ view, mention, governor, status, roles, subject, name: null }, parties, explicit, deal.rule, {
    confidence: explicit >= 2 ? "likely" : "check",
    deal: true,
    ...(later ? { first: deal.object[0], last: deal.last } : {}),
  });
}

/** What a cabinet approves or a tender awards is its state's; a sale without a seller is nobody's. */
function isGrant(reading: Reading, clause: DealClause): boolean {
  return clause.frames.includes("award") || isState(reading, clause) || isApproved(reading, clause.view, clause.words);
}

/** Share of the article from which on a state grants what the text gives to nobody. */
const DOMESTIC = 0.4;

/** A cabinet that approves acts for the state that the text is at home in; else the state that the sentence names grants. */
function ownerOf(reading: Reading, { view, words, act }: DealClause, context: Context): Party | null {
  const { frame } = context;
  const approved = isApproved(reading, view, words);
  const state = approved
    ? null
    : view.parties.find((party) => party.kind === "state" && party.country && party.last <= act.verb);
  if (state) return resolveParties(reading, view, [state], context)[0] ?? null;
  const [first] = frame.states;
  const own = frame.seat ?? first;
  const home = approved ? first : own && (frame.shares.get(own) ?? 0) >= DOMESTIC ? own : null;
  return home ? { name: nameOfState(frame, home), country: home, kind: "state" } : null;
}

/** "China's Hebei Rail": a text that is at home in China would not say so. */
const isAbroad = ({ scan }: Reading, { parties }: Deal, owner: Party) =>
  parties.some(({ first, country }) => country === owner.country && scan.name[first]?.entry.kind === "country");

/** A mention that stands for the deal: its head is the money, where the object or a price behind it tells it. */
function pseudoMention(reading: Reading, clause: DealClause, deal: Deal): InstrumentMention {
  const { document, tokens } = reading.scan;
  const first = clause.act.verb;
  const end = Math.max(deal.last, clause.act.last);
  const sums = moneyIn(document, first, Math.max(end, clause.end), homeDollar(document)).filter(
    (sum) => !/^(?:per|a|each)$/.test(lowerAt(tokens, sum.last)),
  );
  const money = sums.find((sum) => sum.last <= end || isPrice(tokens, end, sum.first));
  const last = Math.max(end, money?.last ?? 0);
  const head = money ? money.last : last;
  return {
    first,
    last,
    head,
    headLast: last,
    instrument: clause.led ?? deal.instrument,
    plural: false,
    weak: false,
    vague: false,
    determiner: "indefinite",
    number: null,
    titled: false,
    countries: [],
    possessor: null,
    acronym: null,
    full: null,
    modifiers: head,
  };
}

/** "bought a stake in the mine for about $4 billion": the price right behind what is bought. */
function isPrice(tokens: readonly Token[], object: number, money: number): boolean {
  let at = money - 1;
  while (/^(?:a|an|about|around|approximately|nearly|reported|some|up|to|US)$/i.test(lowerAt(tokens, at))) at--;
  return at >= object && money - object < 16 && /^(?:for|worth|valued)$/.test(lowerAt(tokens, at));
}
