// Ventures: who sets up, registers or owns one thing together.
import type { PartyMention, Reading } from "../../grammar";
import { lowerAt, type Token } from "../../text";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isNamed } from "./deal";
import { isDealNoun } from "./verbs";

/** "A (51%) and B (49%) registered a joint company", "A agreed to form a joint venture with B". */
export function ventured(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive, end } = clause;
  const joint = find(tokens, act.last, Math.min(end, act.last + 6), (at) => lowerAt(tokens, at) === "joint");
  const company = /^(?:company|enterprise|firm|business)$/.test(lowerAt(tokens, joint + 1));
  const venture = view.instruments.find(({ instrument, first }) => instrument === "partnership" && first === act.last);
  if (passive || !(joint >= 0 && company) === !(venture && clause.agreed)) return [];
  const head = venture?.last ?? joint + 2;
  const other = after(reading, clause, head, /^with$/);
  const parties = isNamed(other) ? [...subject, other] : subject;
  if (parties.length < 2 || !parties.every(isNamed)) return [];
  return [deal(clause, "ventured", "partnership", parties, Math.max(head, isNamed(other) ? other.last : 0))];
}

/** "A and B established a $5 billion investment program", "A and B announced a strategic collaboration": firms that set up one thing. */
export function setUp(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive, end, status } = clause;
  if (passive || subject.length < 2 || !subject.every(({ kind }) => kind === "company")) return [];
  const joint = lowerAt(tokens, act.last + 1) === "joint";
  const noun = find(
    tokens,
    act.last,
    Math.min(end, act.last + 9),
    (at) =>
      (joint ? /^(?:cent(?:er|re)|company|hub|plant|laboratory)$/ : /^$/).test(lowerAt(tokens, at)) ||
      isDealNoun("scheme", lowerAt(tokens, at)),
  );
  if (noun < 0 || !/^(?:an?|their|its)$/.test(lowerAt(tokens, act.last))) return [];
  if (view.instruments.some(({ first, last }) => first <= noun && noun < last)) return [];
  // a programme that is launched is none, an investment programme has money of both
  const loose = /^(?:initiative|platform|programme|program)$/.test(lowerAt(tokens, noun));
  if (loose && lowerAt(tokens, noun - 1) !== "investment") return [];
  const told = status === "signed" && act.lemma === "announce" ? ("announced" as const) : status;
  return [{ ...deal(clause, "set-up", "partnership", subject, noun + 1), status: told }];
}

/** "a joint venture owned by A and B", "the joint venture is 51% owned by A and 49% owned by B". */
export function owned(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { first, last: end } = clause.view.sentence;
  if (find(tokens, first, end, (at) => /^(?:joint|jointly)$/.test((tokens[at] as Token).lower)) < 0) return [];
  const owners: PartyMention[] = [];
  for (let from = clause.act.last; ; ) {
    const by = find(tokens, from, Math.min(end, from + 9), (at) => lowerAt(tokens, at) === "by");
    const list =
      by < 0 ? [] : listFrom(reading.scan, clause.view, partyNear(reading.scan, clause.view, by + 1, end), end);
    if (list.length === 0) break;
    owners.push(...list);
    from = (list[list.length - 1] as PartyMention).last;
  }
  const home = (party: PartyMention) => party.members === "home";
  if (owners.length < 2 || !owners.every((party) => home(party) || isNamed(party))) return [];
  const { last } = owners[owners.length - 1] as PartyMention;
  return [{ ...deal(clause, "owned", "partnership", owners, last), status: "signed" }];
}
