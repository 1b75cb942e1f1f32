// Joints: what joins two parts of one name: "of", "for", "and", the commas of a list of topics, hyphens.
import { lowerAt, normAt, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { Name } from "./names";
import { isForm, isInstitution, isTopic, NO_NAME, OF } from "./nameWords";

const POLITY =
  /^(?:Republic|Kingdom|State|States|Union|City|Commonwealth|Sultanate|Emirate|Province|Federation|Bank|Port|Government|Principality|Municipality|Federated|Democratic|Isle|House|Town|County|District|Region|Governor|Prefecture|Emirates)$/;

const SEATED = /^(?:based|led|backed|owned|listed|headquartered)$/;

/** The token after a joint that the name goes on over; `at` itself where nothing joins. */
export function joint(scan: Scan, at: number, to: number, name: Name): number {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || at + 1 >= to) return at;
  if (token.norm === "-" && !token.spaced && !next.spaced) return next.lower === "based" ? at : at + 1;
  // "between Sri Lanka & Estonia"
  const states = [at - 1, at + 1].every((place) => scan.name[place]?.entry.kind === "country");
  if (!states && /^[&+/]$/.test(token.norm) && (isCapital(next) || next.kind === "number")) return at + 1;
  if (token.norm === "." && !token.spaced && isForm(scan, at - 1)) return at + 1;
  // "Karachi Port Workers' Cooperative"
  if (token.norm === "'" && !token.spaced && isCapital(next) && scan.head[at + 1] && !scan.name[at - 1]) return at + 1;
  if (OF.has(token.lower)) return ofJoint(scan, at, to, name);
  // "Institute for Training in Health and Social Care"
  if (token.lower === "in") return name.open && isTopicRun(scan, at + 1, to) > at + 1 ? at + 1 : at;
  if (token.norm === ",") {
    if (isForm(scan, at + 1)) return at + 1;
    return name.open ? commaJoint(scan, at, to) : listedBeforeHead(scan, at, to, name) ? at + 1 : at;
  }
  if (token.norm === "(") return formInBrackets(scan, at, to);
  if (token.lower === "and") return andJoint(scan, at, to, name);
  return at;
}

function ofJoint(scan: Scan, at: number, to: number, name: Name): number {
  const { tokens } = scan;
  const word = (tokens[at] as Token).lower;
  let next = at + 1;
  if (lowerAt(tokens, next) === "the" && next + 1 < to) next++;
  const target = tokens[next];
  if (!target || next >= to || !isCapital(target) || scan.taken[next]) return at;
  if (NO_NAME.has(target.lower) && !scan.name[next]) return at;
  if (word === "of") return name.head || name.open || POLITY.test(normAt(tokens, at - 1)) ? next : at;
  // "the Bank for Overseas Ventures"
  if (word === "for" && at - 1 === name.first && normAt(tokens, name.first) === "Bank") return next;
  if (word === "for" || word === "on")
    return isInstitutionEnd(scan, at) && scan.name[next]?.entry.kind !== "country" ? next : at;
  return isCapital(tokens[at - 1]) && !normAt(tokens, at - 1).endsWith(".") ? next : at;
}

/** Does an institution's head end right before token `at`? "Institute for Advancement", not "Government of India for Exports". */
function isInstitutionEnd(scan: Scan, at: number): boolean {
  const head = scan.head[at - 1];
  return head?.last === at && !head.entry.kind.startsWith("company");
}

/** "Ministry of Industry, Trade and Economy", "... Culture, Research, and Technology": topics all, up to the last one. */
function commaJoint(scan: Scan, comma: number, to: number): number {
  const { tokens } = scan;
  const from = lowerAt(tokens, comma + 1) === "and" ? comma + 2 : comma + 1;
  if (from > comma + 1) return isTopic(scan, tokens[comma - 1]) && isTopicRun(scan, from, to) > from ? from : comma;
  const end = isTopicRun(scan, from, to);
  const after = tokens[end];
  if (end === from || end >= to || !after) return comma;
  if (after.norm === ",") {
    const and = lowerAt(tokens, end + 1) === "and" ? end + 2 : end + 1;
    return isCapital(tokens[and]) && isTopicRun(scan, and, to) > and ? from : comma;
  }
  return (after.lower === "and" || after.norm === "&") && isCapital(tokens[end + 1]) ? from : comma;
}

/** "Measurement Units, Standards and Services Department": topics up to the head that they share. */
function listedBeforeHead(scan: Scan, comma: number, to: number, name: Name): boolean {
  const { tokens } = scan;
  if (name.head || name.form || name.known || !isTopic(scan, tokens[comma - 1])) return false;
  let closed = false;
  for (let at = comma + 1; at < to && at < comma + 12; at++) {
    const token = tokens[at] as Token;
    if (token.norm === ",") continue;
    if (token.lower === "and") closed = true;
    else if (closed && isInstitution(scan, at) && isCapital(tokens[at - 1])) return true;
    else if (!isCapital(token) || scan.name[at] || !isTopic(scan, token)) return false;
  }
  return false;
}

/** End of the capitalised words from `from` on, where they are topics; `from` itself where they are not. */
export function isTopicRun(scan: Scan, from: number, to: number): number {
  let at = from;
  let others = 0;
  while (at < to && isCapital(scan.tokens[at])) {
    if (scan.name[at] || scan.taken[at] || isInstitution(scan, at)) return from;
    if (!isTopic(scan, scan.tokens[at])) others++;
    at++;
  }
  return others === 0 || (others === 1 && at - from > 1 && isTopic(scan, scan.tokens[at - 1])) ? at : from;
}

/** "(Private) Limited", "(Shenzhen) Co.": the brackets stand inside the name. */
function formInBrackets(scan: Scan, at: number, to: number): number {
  const { tokens } = scan;
  if (!isCapital(tokens[at + 1])) return at;
  let close = at + 1;
  while (close < to && close < at + 4 && normAt(tokens, close) !== ")") close++;
  if (normAt(tokens, close) !== ")") return at;
  const inside = (tokens[at + 1] as Token).lower;
  return (isForm(scan, close + 1) && isCapital(tokens[close + 1])) || /^(?:pvt|private|pte|pty|p)\.?$/.test(inside)
    ? close + 1
    : at;
}

/** Does "and" join two topics of one name ("Science and Technology"), or part two names? */
function andJoint(scan: Scan, at: number, to: number, name: Name): number {
  const { tokens } = scan;
  if (isForm(scan, at - 1)) return at;
  // "Ministry of Sustainability and the Environment"
  const article = lowerAt(tokens, at + 1) === "the" ? 1 : 0;
  const next = at + 1 + article;
  if (article > 0) {
    const end = isTopicRun(scan, next, to);
    return name.open && isTopic(scan, tokens[at - 1]) && end > next && end - next <= 2 && lowerAt(tokens, end) !== "of"
      ? next
      : at;
  }
  if (!isCapital(tokens[next]) || scan.name[next] || scan.taken[next]) return at;
  let end = next;
  let topics = 0;
  let headAt = -1;
  while (end < to && (isCapital(tokens[end]) || normAt(tokens, end) === "-") && !scan.taken[end]) {
    if (isTopic(scan, tokens[end])) topics++;
    // "Services Department": the last head is the one that counts
    if (isInstitution(scan, end) && (headAt < 0 || isTopic(scan, tokens[headAt]))) headAt = end;
    end++;
  }
  // "the Ministry of Mines and Emirates-based X"
  if (normAt(tokens, end - 1) === "-" && SEATED.test(lowerAt(tokens, end))) return at;
  const leftTopic = isTopic(scan, tokens[at - 1]);
  if (/^[A-Z0-9]{2,}$/.test((tokens[next] as Token).norm) && topics === 0) return at;
  // "Lund Consultants and Construction Limited": a trade with a legal form is no firm of its own
  let trade = next;
  while (trade < end && isTopic(scan, tokens[trade])) trade++;
  if (trade > next && isForm(scan, trade) && !name.known) return next;
  // "the Gem and Jewellery Authority": one article, and a head right behind the second word
  const bare = lowerAt(tokens, name.first - 1) === "the" && !name.head && !name.form && !name.known && !name.country;
  if (bare && headAt === next + 1 && isOneWord(tokens, name, at)) return next;
  if (headAt >= 0) return sharesHead(scan, at, headAt, topics, name) ? next : at;
  const firm = scan.head[end - 1]?.entry.kind.startsWith("company") === true;
  const adjective = /(?:al|ic|ary|ive|ine|ian)$/.test((tokens[next] as Token).lower) && isTopic(scan, tokens[next + 1]);
  if (name.open) return isTopic(scan, tokens[next]) || adjective || (topics > 0 && !firm) ? next : at;
  // "Continental Trade and Investment Bank"
  if (
    firm &&
    leftTopic &&
    topics - (isTopic(scan, tokens[end - 1]) ? 1 : 0) >= end - next - 1 &&
    end - next >= 2 &&
    !name.head &&
    !name.known
  )
    return next;
  // "Port Lagu and Rail"
  return leftTopic && topics === end - next && at - name.first >= 2 && !name.head && lowerAt(tokens, end) !== "of"
    ? next
    : at;
}

/** "Water Supply and Drainage Board", "Maritime and Port Authority": topics, no head yet, then the head that both share. */
function sharesHead(scan: Scan, and: number, headAt: number, topics: number, name: Name): boolean {
  if (name.head || name.open || name.known || !isTopic(scan, scan.tokens[and - 1])) return false;
  // "Lagu Industries and National University of Peru"
  const national = /^(?:National|State|Royal|Technical)$/.test(normAt(scan.tokens, and + 1));
  if (national && scan.head[and - 1] && lowerAt(scan.tokens, headAt + 1) === "of") return false;
  if (topics > 0 && headAt > and + 1) return true;
  if (headAt > and + 1) return and - name.first >= 2;
  for (let at = name.first; at < and; at++) if (!isTopic(scan, scan.tokens[at])) return false;
  return true;
}

/** "Gem", "National Gem": a word that may share the head behind "and". */
const isOneWord = (tokens: readonly Token[], name: Name, at: number) =>
  at - name.first === 1 || (at - name.first === 2 && normAt(tokens, name.first) === "National");
