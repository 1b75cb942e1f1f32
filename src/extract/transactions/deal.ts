// Deal: what a frame finds, and the looks that all frames take at a clause.
import type { PartyMention, Reading } from "../../grammar";
import { lowerAt, type Token } from "../../text";
import type { Instrument, Status } from "../facts";
import { partyNear } from "../lists";
import type { DealClause } from "./clause";
import { isDealNoun } from "./verbs";

/** What a frame found: the parties of one row and the words of its object. */
export interface Deal {
  parties: PartyMention[];
  instrument: Instrument;
  rule: string;
  object: [number, number];
  /** End of the evidence. */
  last: number;
  status?: Status;
}

/** A mention that is no state, person or group. */
export type Firm = PartyMention & { kind: "company" | "agency" | "organisation" | "university" };

export type Frame = (reading: Reading, clause: DealClause) => Deal[];

export const isFirm = (party: PartyMention | undefined): party is Firm =>
  party !== undefined &&
  party.members === undefined &&
  (party.kind === "company" || party.kind === "agency" || party.kind === "organisation" || party.kind === "university");

export const isNamed = (party: PartyMention | undefined): party is PartyMention =>
  isFirm(party) || (party?.kind === "state" && party.country !== null);

export function deal(
  clause: DealClause,
  rule: string,
  instrument: Instrument,
  parties: PartyMention[],
  last: number,
): Deal {
  return { parties, instrument, rule, object: [clause.act.last, last], last };
}

/** The party after the first such preposition that has one, within the clause. */
export function after(reading: Reading, clause: DealClause, from: number, word: RegExp): PartyMention | undefined {
  const { tokens } = reading.scan;
  for (let at = from; at < clause.end; at++) {
    if (!word.test((tokens[at] as Token).lower) || isInfinitive(tokens, at)) continue;
    const index = partyNear(reading.scan, clause.view, at + 1, clause.end);
    if (index >= 0) return clause.view.parties[index];
  }
  return undefined;
}

/** "for Nepal's power sector": a state that only owns what the preposition is about. */
export function stateAfter(
  reading: Reading,
  { end }: DealClause,
  from: number,
  word: RegExp,
): PartyMention | undefined {
  const { tokens, name } = reading.scan;
  const at = find(tokens, from, end, (i) => word.test((tokens[i] as Token).lower) && name[i + 1]?.first === i + 1);
  const match = at < 0 ? undefined : name[at + 1];
  if (match?.entry.kind !== "country") return undefined;
  return { first: match.first, last: match.last, name: "", kind: "state", country: match.entry.id };
}

/** "a licence to mine the Cerro deposit": no receiver. */
function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  if ((tokens[to] as Token).lower !== "to" || !next || next.kind !== "word" || next.norm !== next.lower) return false;
  return !ARTICLE.test(next.lower) && ARTICLE.test(lowerAt(tokens, to + 2));
}

const ARTICLE = /^(?:a|an|the|its|their|our)$/;

/** "the government stripped": the article's own state acts without its name. */
export const isState = (reading: Reading, { act }: DealClause) =>
  /^(?:government|state|authorities|cabinet)$/.test(lowerAt(reading.scan.tokens, act.first - 1));

/** True where a party is only the name of a site: "the Cerro Alto mine", "the Cerro Alto copper-gold mine". */
export function isSite(tokens: readonly Token[], party: PartyMention): boolean {
  const end = find(tokens, party.last, party.last + 4, (at) => {
    const { lower, norm, kind } = tokens[at] as Token;
    return isDealNoun("holding", lower) || (kind === "mark" ? norm !== "-" : /^(?:and|for|from|in|of|to)$/.test(lower));
  });
  return end >= 0 && isDealNoun("holding", (tokens[end] as Token).lower);
}

export function find(tokens: readonly Token[], from: number, to: number, test: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (tokens[at] && test(at)) return at;
  return -1;
}

/** Index of the first noun of a frame in tokens `[from, to)`; -1 where none stands. */
export const nounIn = (tokens: readonly Token[], from: number, to: number, frame: string) =>
  find(tokens, from, to, (at) => isDealNoun(frame, (tokens[at] as Token).lower));

/** What is announced is not done yet, what is approved is planned. */
export const toldStatus = ({ act, status }: DealClause): Status =>
  act.lemma === "announce" ? "announced" : /^(?:approve|authori[sz]e)$/.test(act.lemma) ? "planned" : status;

export const isAhead = (clause: DealClause) => clause.status !== "signed" || clause.agreed;

export const isQuantity = (tokens: readonly Token[], at: number) => {
  const token = tokens[at] as Token;
  return (
    (token.kind === "number" && !/^(?:19|20)\d\d$/.test(token.norm)) ||
    /^(?:\$|€|£|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|dozens|hundreds|million|billion)$/.test(
      token.lower,
    )
  );
};

/** Past supply is no deal; a thing of one's own or a counted one is: "its Thai stores", "a stake", "40 trams". */
export function isSpecific(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.scan;
  return (
    find(tokens, from, to, (at) => isQuantity(tokens, at) || isDealNoun("holding", (tokens[at] as Token).lower)) >= 0
  );
}

export function moneyEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    (tokens[at]?.kind === "number" ||
      /^(?:million|billion|trillion|bn|dollars|euros|yuan|yen)$/.test(lowerAt(tokens, at)))
  )
    at++;
  return at;
}
