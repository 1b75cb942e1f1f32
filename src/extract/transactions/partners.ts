// Partners: who works, merges or agrees with whom.
import type { PartyMention, Reading } from "../../grammar";
import { lowerAt, type Token } from "../../text";
import type { Status } from "../facts";
import { listFrom, partyNear } from "../lists";
import type { DealClause } from "./clause";
import { after, type Deal, deal, find, isFirm, isNamed } from "./deal";
import { isDealNoun, verbForms } from "./verbs";

/** "agreed (in principle) with Y to supply 50 megawatts". */
export function agreedWith(_reading: Reading, clause: DealClause): Deal[] {
  const { agreed, subject, partners } = clause;
  if (!agreed || subject.length === 0 || partners.length === 0) return [];
  const instrument = /^(?:work|make|jointly|merge)$/.test(clause.frames[clause.frames.length - 1] ?? "")
    ? "agreement"
    : "contract";
  return [deal(clause, "agreed-with", instrument, [...subject, ...partners], objectEnd(clause))];
}

/** "had agreed with the Airport Corporation to expand its operations": firms, whatever they are to do. */
export function agreedOn(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive, end } = clause;
  if (passive || !subject.every(isFirm)) return [];
  // "A, B and C agreed to support the expansion of a plant": a verb of no deal
  const plain = lowerAt(tokens, act.last) === "to" && !verbForms().has(lowerAt(tokens, act.last + 1));
  if (plain && subject.length > 1)
    return [deal(clause, "agreed-to", "agreement", subject, Math.min(view.sentence.last, act.last + 7))];
  if (lowerAt(tokens, act.last) !== "with") return [];
  const other = view.parties[partyNear(reading.scan, view, act.last + 1, end)];
  if (!isFirm(other) || other.first - act.last > 2 || lowerAt(tokens, other.last) !== "to") return [];
  return [deal(clause, "agreed-with", "agreement", [...subject, other], Math.min(view.sentence.last, other.last + 6))];
}

/** The object's first words: up to the next mark or preposition of purpose. */
function objectEnd(clause: DealClause): number {
  return Math.min(clause.end, clause.act.last + 6);
}

/** "is partnering with A, B and C", "has teamed up with A", "joined forces with A": one row a partner. */
export function partnered(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, passive } = clause;
  if (passive || subject.length === 0) return [];
  let at = act.last;
  if (act.lemma === "join") {
    if (!/^(?:forces|hands)$/.test(lowerAt(tokens, at))) return [];
    at++;
  }
  if (act.lemma === "team") at++;
  // "A and B have joined forces to build", "A and B will partner on missiles"
  if (/^(?:to|on|in|for)$/.test(lowerAt(tokens, at)) && subject.length > 1 && subject.every(isFirm))
    return [{ ...deal(clause, "partnered", "partnership", subject, at), status: "announced" }];
  if (lowerAt(tokens, at) !== "with") return [];
  const index = partyNear(reading.scan, view, at + 1, clause.end);
  if (index < 0) return [];
  const partners = listFrom(reading.scan, view, index, clause.end).filter(isNamed);
  if (!subject.some(isFirm) && !partners.some(isFirm)) return [];
  const status: Status = "announced";
  return partners.map((partner) => ({
    ...deal(clause, "partnered", "partnership", [...subject, partner], partner.last),
    status,
  }));
}

/** "X will merge with Y", "X and Y agreed to merge". */
export function merged(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive, partners } = clause;
  if (passive || !subject.every(isFirm)) return [];
  const other = after(reading, clause, act.last, /^with$/);
  const all = isFirm(other) && other.first - act.last < 5 ? [...subject, other] : [...subject, ...partners];
  if (all.length < 2) return [];
  return [deal(clause, "merged", "agreement", all, Math.max(act.last, isFirm(other) ? other.last : 0))];
}

/** "A and B are negotiating an exchange of data", "A is negotiating with B over the price". */
export function negotiated(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, end } = clause;
  if (act.tense !== "present" || !subject.every(isNamed)) return [];
  const direct = lowerAt(tokens, act.last) === "with" ? partyNear(reading.scan, view, act.last + 1, end) : -1;
  const partners = direct < 0 ? [] : listFrom(reading.scan, view, direct, end).filter(isNamed);
  const parties = [...subject, ...partners];
  if (parties.length < 2 || end - act.last < 2) return [];
  const last = Math.min(end, Math.max(act.last, partners[partners.length - 1]?.last ?? 0) + 5);
  return [{ ...deal(clause, "negotiated", "agreement", parties, last), status: "negotiating" }];
}

/** "A and B announced their intent to collaborate on ports", "A will collaborate with B": firms, not states with hopes. */
export function workTogether(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, passive, end, agreed } = clause;
  // "A, B and C agreed to cooperate on reactors"
  if (agreed && !passive && subject.length > 1 && subject.every(isFirm))
    return [deal(clause, "agreed-to", "agreement", subject, Math.min(end, act.last + 5))];
  if (passive || !(act.tense === "future" || (act.tense === "infinitive" && /^intent/.test(clause.words)))) return [];
  const other = after(reading, clause, act.last, /^with$/);
  const parties = isFirm(other) && other.first - act.last < 9 ? [...subject, other] : subject;
  if (parties.length < 2 || !parties.every(isFirm)) return [];
  return [deal(clause, "together", "partnership", parties, Math.min(end, act.last + 5))];
}

/** "A and B agreed to build a power plant", "A and B will jointly invest": what they agreed to do is a thing, not a hope. */
export function makeTogether(reading: Reading, clause: DealClause): Deal[] {
  const { act, subject, agreed, led, end, passive } = clause;
  const jointly = find(reading.scan.tokens, act.first, end, (at) => lowerAt(reading.scan.tokens, at) === "jointly");
  const firms = jointly >= 0 && jointly <= act.last && act.tense === "future" && !passive && subject.every(isFirm);
  if (!(agreed || firms) || led || subject.length < 2 || !subject.every(isNamed)) return [];
  return [deal(clause, "agreed-to", agreed ? "agreement" : "partnership", subject, Math.min(end, act.last + 6))];
}

/** "will build a plant, in partnership with A and B", "will invest $90 million in a partnership with Y": who names with whom. */
export function madeWith(reading: Reading, clause: DealClause): Deal[] {
  const { tokens } = reading.scan;
  const { act, subject, view, end, passive, status } = clause;
  const invests = act.lemma === "invest";
  if (passive || subject.length === 0 || (status === "signed" && !invests)) return [];
  const at = find(
    tokens,
    act.last,
    end,
    (i) => lowerAt(tokens, i) === "partnership" && lowerAt(tokens, i + 1) === "with",
  );
  const index = at < 0 ? -1 : partyNear(reading.scan, view, at + 2, end);
  const partners = index < 0 ? [] : listFrom(reading.scan, view, index, end);
  const parties = [...subject, ...partners];
  const last = partners[partners.length - 1]?.last;
  const all = invests ? partners.every(isNamed) : parties.every(({ kind }) => kind === "company");
  if (last === undefined || !all) return [];
  return [{ ...deal(clause, "made-with", "partnership", parties, last), status: "announced" }];
}

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
  const noun = find(tokens, act.last, Math.min(end, act.last + 9), (at) => isDealNoun("scheme", lowerAt(tokens, at)));
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
