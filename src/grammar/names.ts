// Names: "the Kazakh Ministry of Industry and Infrastructure Development", "SK Ecoplant Co.", "China's Food and Drug Administration".
import type { PartyKind } from "../extract/facts";
import { surface, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";

/** Capitalised words that open sentences, count time or belong to phrases of their own: no name begins with one. */
const NO_NAME = new Set(
  (
    "the a an this that these those both in on at of for with by to from as under during after before since until between among and or but nor it its he she they we i you our their his her my your " +
    "additionally also meanwhile moreover however according following similarly earlier later further furthermore accordingly finally separately today yesterday tomorrow " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "one two three four five six seven eight nine ten eleven twelve first second third last next new key major all some many most several each every no not if when while where who which what how why there here " +
    "such other another more than about over out up through including regarding concerning mr mrs ms dr m/s he's it's is are was were be been has have had will would"
  ).split(" "),
);

/** Words between the parts of a name. */
const OF = new Set([
  "of",
  "for",
  "on",
  "de",
  "di",
  "del",
  "da",
  "do",
  "du",
  "der",
  "al",
  "el",
  "bin",
  "van",
  "von",
  "y",
  "e",
]);

export interface Name {
  first: number;
  last: number;
  /** End of the name without acronym and apposition. */
  end: number;
  alias?: string;
  head: boolean;
  form: boolean;
  known: PartyKind | null;
  country: string | null;
}

/** Reads a capitalised name at token `at`; null where none begins. */
export function nameAt(scan: Scan, at: number, to: number): Name | null {
  const { tokens } = scan;
  if (!begins(scan, at)) return null;
  const name: Name = { first: at, last: at, end: at, head: false, form: false, known: null, country: null };
  let open = false;
  let i = at;
  while (i < to) {
    const token = tokens[i] as Token;
    if (scan.taken[i] || (i > at && isOffice(scan, i, to))) break;
    const word = step(scan, i, to, name);
    if (word > i) {
      i = word;
      name.end = i;
      continue;
    }
    const next = link(scan, i, to, name, open, at);
    if (next === i) break;
    if (OF.has(token.lower) && name.head) open = true;
    i = next;
  }
  if (name.end === at) return null;
  name.last = name.end;
  bracket(scan, name, to);
  return name;
}

function begins(scan: Scan, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (scan.taken[at]) return false;
  const match = scan.name[at];
  if (match?.first === at) return true;
  if (!isCapital(token)) return /^[a-z]+[A-Z]/.test(token.norm);
  return !NO_NAME.has(token.lower) && !isOffice(scan, at, scan.tokens.length);
}

/** A person's title; not "Official Creditors Committee" or "General Administration", where an institution's head follows. */
export function isOffice(scan: Scan, at: number, to: number): boolean {
  const office = scan.office[at];
  if (office?.first !== at || !isCapital(scan.tokens[at]) || scan.head[at]) return false;
  for (let next = office.last; next < to && next < office.last + 4 && isCapital(scan.tokens[next]); next++) {
    if (isInstitution(scan, next)) return false;
  }
  return true;
}

/** Takes one word (or one known name) of a name; `at` itself where the name does not go on with one. */
function step(scan: Scan, at: number, to: number, name: Name): number {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  const match = scan.name[at];
  if (match?.first === at && match.last <= to) {
    const kind = match.entry.kind;
    if (kind === "country" || kind === "demonym" || kind === "capital" || kind === "city" || kind === "region") {
      name.country ??= countryOf(match.entry.id);
      if (kind === "country" && at > name.first && isBareCountry(scan, at, name)) return at;
    } else {
      name.known = kind === "company" ? "company" : kind === "agency" ? "agency" : "organisation";
      if (match.entry.id.includes(":")) name.country ??= match.entry.id.split(":")[1] ?? null;
    }
    if (isInstitution(scan, at)) name.head = true;
    return match.last;
  }
  const head = scan.head[at];
  if (head?.first === at && isCapital(token) && head.last <= to) {
    if (head.entry.kind === "companyForm" || head.entry.kind === "companyHead") name.form = true;
    else name.head = true;
    return head.last;
  }
  if (isCapital(token) || /^[a-z]+[A-Z]/.test(token.norm)) {
    // "Airbus A330", "Siemens ICE4": a model is no part of its maker's name
    if (name.known === "company" && at > name.first && /\d/.test(token.norm)) return at;
    if (at > name.first && NO_NAME.has(token.lower) && !/^(?:May|New|First|Second|Third)$/.test(token.norm)) return at;
    return at + 1;
  }
  if (
    token.kind === "number" &&
    at > name.first &&
    /^\d{1,3}$/.test(token.norm) &&
    !isCapital(tokens[at + 1]) &&
    tokens[at - 1]?.norm === "+"
  )
    return at + 1;
  return at;
}

export const countryOf = (id: string) => (id.includes(":") ? (id.split(":")[1] ?? null) : id.length === 3 ? id : null);

/** "SK Group Kazakhstan": a country right after a finished name is not part of it, unless the name has no head yet. */
function isBareCountry(scan: Scan, at: number, name: Name): boolean {
  return name.known === "company" && !isCapital(scan.tokens[at + 1]);
}

/** Takes what joins two parts of a name: of, for, and, commas of a topic list, hyphens; `at` itself where nothing does. */
function link(scan: Scan, at: number, to: number, name: Name, open: boolean, start: number): number {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || at + 1 >= to) return at;
  if (token.norm === "-" && !token.spaced && !next.spaced) return at + 1;
  if ((token.norm === "&" || token.norm === "+" || token.norm === "/") && (isCapital(next) || next.kind === "number"))
    return at + 1;
  if (token.norm === "." && !token.spaced && isForm(scan, at - 1)) return at + 1;
  if (token.norm === "'s" || (token.norm === "'" && !token.spaced)) return at;
  if (OF.has(token.lower)) return ofLink(scan, at, to, name, open);
  if (token.norm === ",") {
    if (isForm(scan, at + 1)) return at + 1;
    return open && isTopicList(scan, at + 1, to) ? at + 1 : at;
  }
  if (token.norm === "(") return formInBrackets(scan, at, to);
  if (token.lower === "and") return andLink(scan, at, to, name, open, start);
  return at;
}

function ofLink(scan: Scan, at: number, to: number, name: Name, open: boolean): number {
  const { tokens } = scan;
  const word = (tokens[at] as Token).lower;
  let next = at + 1;
  if (tokens[next]?.lower === "the" && next + 1 < to) next++;
  const target = tokens[next];
  if (!target || next >= to || !isCapital(target) || scan.taken[next]) return at;
  if (NO_NAME.has(target.lower) && !scan.name[next]) return at;
  if (word === "of") {
    if (name.head || open) return next;
    return /^(?:Republic|Kingdom|State|States|Union|City|Commonwealth|Sultanate|Emirate|Province|Federation|Bank|Port|Government|Principality|Municipality|Federated|Democratic|Isle|House|Town|County|District)$/.test(
      tokens[at - 1]?.norm ?? "",
    )
      ? next
      : at;
  }
  if (word === "for" || word === "on")
    return isInstitutionEnd(scan, at) && scan.name[next]?.entry.kind !== "country" ? next : at;
  return isCapital(tokens[at - 1]) && !tokens[at - 1]?.norm.endsWith(".") ? next : at;
}

/** "Ltd" after a name: a legal form, however many words it has. */
function isForm(scan: Scan, at: number): boolean {
  const head = scan.head[at];
  return head?.entry.kind === "companyForm" && head.entry.id !== "before";
}

/** Does an institution's head end right before token `at`? "Institute for Advancement", not "Government of India for Exports". */
function isInstitutionEnd(scan: Scan, at: number): boolean {
  const head = scan.head[at - 1];
  return head?.last === at && !head.entry.kind.startsWith("company");
}

/** "Ministry", "Institute": a head that goes on with "of". */
function isInstitution(scan: Scan, at: number): boolean {
  const head = scan.head[at];
  return (
    head !== null &&
    head !== undefined &&
    head.first === at &&
    !head.entry.kind.startsWith("company") &&
    isCapital(scan.tokens[at])
  );
}

/** "Ministry of Industry, Trade and Economy": the words up to the next comma or "and" are topics all. */
function isTopicList(scan: Scan, from: number, to: number): boolean {
  let at = from;
  while (at < to && isCapital(scan.tokens[at]) && !scan.name[at]) {
    if (!scan.topics.has((scan.tokens[at] as Token).lower)) return false;
    at++;
  }
  if (at === from || at >= to) return false;
  const after = scan.tokens[at] as Token;
  return (
    (after.norm === "," || after.lower === "and" || after.norm === "&") && isCapital(scan.tokens[at + 1] ?? undefined)
  );
}

function formInBrackets(scan: Scan, at: number, to: number): number {
  const { tokens } = scan;
  if (!isCapital(tokens[at + 1])) return at;
  let close = at + 1;
  while (close < to && close < at + 4 && tokens[close]?.norm !== ")") close++;
  if (tokens[close]?.norm !== ")") return at;
  const next = close + 1;
  const inside = (tokens[at + 1] as Token).lower;
  return isForm(scan, next) || inside === "pvt" || inside === "private" || inside === "pte" || inside === "pty"
    ? close + 1
    : at;
}

/** Does "and" join two topics of one name ("Science and Technology"), or part two names? */
function andLink(scan: Scan, at: number, to: number, name: Name, open: boolean, start: number): number {
  const { tokens } = scan;
  const next = at + 1;
  const right = tokens[next] as Token;
  if (!isCapital(right) || scan.name[next] || scan.taken[next]) return at;
  let end = next;
  let topics = 0;
  let headAt = -1;
  while (end < to && (isCapital(tokens[end]) || tokens[end]?.norm === "-") && !scan.taken[end]) {
    if (scan.topics.has((tokens[end] as Token).lower)) topics++;
    if (isInstitution(scan, end) && headAt < 0) headAt = end;
    end++;
  }
  const leftTopic = scan.topics.has((tokens[at - 1] as Token).lower);
  const acronym = /^[A-Z0-9]{2,}$/.test(right.norm);
  if (isForm(scan, at - 1) || acronym) return at;
  if (headAt >= 0) {
    // "Export Finance and Insurance Corporation": topics, no head yet, then the head that both share
    return !name.head && !open && leftTopic && topics > 0 && headAt > next ? next : at;
  }
  if (open) return topics > 0 || leftTopic ? next : at;
  // "Oakajee Port and Rail"
  return leftTopic && topics === end - next && at - start >= 2 && !name.head ? next : at;
}

/** The acronym or alias in brackets after a name: "(KIGAM)", "("BICC")". */
function bracket(scan: Scan, name: Name, to: number): void {
  const { tokens } = scan;
  let at = name.last;
  if (tokens[at]?.norm !== "(" || at + 2 >= to) return;
  at++;
  if (tokens[at]?.norm === '"') at++;
  const from = at;
  while (at < to && at < from + 5 && tokens[at]?.norm !== ")" && tokens[at]?.norm !== '"') at++;
  const close = tokens[at]?.norm === '"' ? at + 1 : at;
  if (tokens[close]?.norm !== ")") return;
  const alias = surface(tokens, from, at);
  if (!/[A-Z]/.test(alias)) return;
  name.alias = alias;
  name.last = close + 1;
  // "National University of Singapore (NUS) Faculty of Law"
  const next = close + 1;
  if (next < to && isInstitution(scan, next)) {
    const rest = nameAt(scan, next, to);
    if (rest) {
      name.end = rest.end;
      name.last = rest.last;
    }
  }
}

/** What a name is, by its head, form or lexicon entry. */
export function kindOf(scan: Scan, name: Name): { kind: PartyKind; vague: boolean } {
  if (name.known === "company" || endsInForm(scan, name)) return { kind: "company", vague: false };
  let kind: PartyKind | null = null;
  for (let at = name.first; at < name.end; at++) {
    const head = scan.head[at];
    if (head?.first === at && isCapital(scan.tokens[at]) && !/^companyForm|^companyHead/.test(head.entry.kind)) {
      kind = head.entry.id as PartyKind;
      break;
    }
  }
  if (kind) return { kind, vague: false };
  if (name.form) return { kind: "company", vague: false };
  if (name.known) return { kind: name.known, vague: false };
  return { kind: "company", vague: true };
}

/** "... Co., Ltd": a legal form outweighs an institution's head. */
function endsInForm(scan: Scan, name: Name): boolean {
  return isForm(scan, name.end - 1);
}

/** A name as a party, its wording without the acronym. */
export function partyOf(scan: Scan, name: Name): PartyMention {
  const { kind, vague } = kindOf(scan, name);
  const mention: PartyMention = {
    first: name.first,
    last: name.last,
    name: surface(scan.tokens, name.first, name.end),
    kind,
    country: name.country,
  };
  if (name.alias) mention.alias = name.alias;
  if (vague) mention.vague = true;
  return mention;
}
