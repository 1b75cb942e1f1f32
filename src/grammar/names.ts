// Names: "the Peruvian Ministry of Energy and Mines", "Hanil Works Co.", "Peru's Roads and Ports Agency".
import type { PartyKind } from "../extract/facts";
import { matchAll } from "../lexicon/index";
import { lowerAt, normAt, surface, type Token } from "../text";
import { endByAcronym, initialled } from "./acronyms";
import { groupOfCompanies, isNamesake, whereabouts } from "./behindName";
import { isCapital } from "./capital";
import { isCurrency } from "./currency";
import { nameLexicon, type Scan } from "./gazetteer";
import { joint } from "./joints";
import { countryOf, isForm, isInstitution, isOddName, isOffice, NATIONS, NO_NAME, OF } from "./nameWords";

/** A name in the making. */
export interface Name {
  first: number;
  last: number;
  /** End of the name without acronym and apposition. */
  end: number;
  alias?: string;
  /** An institution's head stands in it. */
  head: boolean;
  /** A legal form or another word that firms are named by stands in it. */
  form: boolean;
  /** "Ministry of ...": topics and their commas belong to it. */
  open: boolean;
  known: PartyKind | null;
  country: string | null;
}

/** Reads a capitalised name at token `at`; null where none begins. */
export function nameAt(scan: Scan, at: number, to: number): Name | null {
  const { tokens } = scan;
  if (!begins(scan, at)) return null;
  const name: Name = {
    first: at,
    last: at,
    end: at,
    head: false,
    form: false,
    open: false,
    known: null,
    country: null,
  };
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
    const next = joint(scan, i, to, name);
    if (next === i) break;
    if (OF.has(token.lower) && name.head) name.open = true;
    i = next;
  }
  if (name.end === at) return null;
  const end = name.end;
  name.end = endByAcronym(scan, at, end, to);
  // "Voice of Peru (VOP)"
  const place = name.end > end ? scan.name[name.end - 1] : null;
  if (place?.entry.kind === "country") name.country ??= countryOf(place.entry.id);
  name.last = name.end;
  superior(scan, name, to);
  groupOfCompanies(scan, name, to);
  bracket(scan, name, to);
  whereabouts(scan, name, to);
  return name;
}

function begins(scan: Scan, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (scan.taken[at]) return false;
  if (scan.name[at]?.first === at || isOddName(scan, at)) return true;
  if (token.norm === "New" && isCapital(scan.tokens[at + 1]) && /^[a-z-]/.test(normAt(scan.tokens, at - 1)))
    return true;
  if (isCurrency(scan.tokens, at)) return false;
  return isCapital(token) && !NO_NAME.has(token.lower) && !isOffice(scan, at, scan.tokens.length);
}

/** Takes one word (or one known name) of a name; `at` itself where the name does not go on with one. */
function step(scan: Scan, at: number, to: number, name: Name): number {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  const match = scan.name[at];
  if (match?.first === at && match.last <= to) {
    const kind = match.entry.kind;
    if (/^(?:country|demonym|capital|city|region)$/.test(kind)) {
      if (kind === "country" && at > name.first && isBareCountry(scan, at, name)) return at;
      // "Al-Sabah", "Saint-Malo": part of another word
      if (normAt(tokens, at - 1) !== "-" || token.spaced) name.country ??= countryOf(match.entry.id);
    } else if (isNamesake(scan, match.last)) {
      name.head = true;
      return match.last;
    } else {
      name.known = kind === "company" ? "company" : kind === "agency" ? "agency" : "organisation";
      if (match.entry.id.includes(":")) name.country ??= match.entry.id.split(":")[1] ?? null;
      else if (kind === "company" && match.last > at + 1)
        name.country ??= countryWithin(tokens.slice(at, match.last - 1));
    }
    if (isInstitution(scan, at)) name.head = true;
    return match.last;
  }
  const head = scan.head[at];
  if (head?.first === at && isCapital(token) && head.last <= to) {
    if (head.entry.kind === "companyForm" || head.entry.kind === "companyHead") name.form = true;
    else {
      name.head = true;
      // "Chamber of Commerce and Industry"
      for (let i = at; i < head.last; i++) if (lowerAt(tokens, i) === "of") name.open = true;
    }
    return head.last;
  }
  if (at === name.first && isOddName(scan, at)) return token.kind === "number" ? at + 2 : at + 1;
  if (isCapital(token) || /^[a-z]+[A-Z]/.test(token.norm)) {
    // "Ghana and Kenya Signs MOU"
    const before = scan.name[at - 1];
    const acts = scan.act[at] !== null && /^(?:Sign|Ink|Seal|Agree|Reache|Strike|Renew|Announce)s?$/.test(token.norm);
    if (acts && before?.last === at && before.first === name.first && !isForm(scan, at + 1)) return at;
    // "Airbus A330", "Siemens ICE4": a model is no part of its maker's name
    if (name.known === "company" && at > name.first && /\d/.test(token.norm)) return at;
    // "Lund Bank Note Company": what a legal form closes is a name, whatever its words
    const plain = NO_NAME.has(token.lower) && !/^(?:May|New|First|Second|Third|Chapter)$/.test(token.norm);
    if (at > name.first && plain && !isForm(scan, at + 1)) return at;
    name.country ??= NATIONS.get(token.lower) ?? null;
    return at + 1;
  }
  return token.kind === "number" && at > name.first && /^\d{1,3}$/.test(token.norm) && normAt(tokens, at - 1) === "+"
    ? at + 1
    : at;
}

/** "Qatar Airways", "Royal Jordanian": the country that a known firm's own name tells. */
function countryWithin(words: Token[]): string | null {
  const place = matchAll(words, nameLexicon()).find(({ entry }) => /^(?:country|demonym)$/.test(entry.kind));
  return place ? countryOf(place.entry.id) : null;
}

/** "SK Group Kazakhstan": a country right after a finished name is not part of it, unless the name has no head yet. */
function isBareCountry(scan: Scan, at: number, name: Name): boolean {
  return name.known === "company" && !isCapital(scan.tokens[at + 1]);
}

/** What stands in brackets after a name: its acronym ("(NIG)", "("FPC")") or its country ("(Japan)"). */
function bracket(scan: Scan, name: Name, to: number): void {
  const { tokens } = scan;
  initialled(tokens, name);
  let at = name.last;
  if (normAt(tokens, at) !== "(" || at + 2 >= to) return;
  at++;
  const place = scan.name[at];
  if (place && /^(?:country|capital|city|region)$/.test(place.entry.kind) && normAt(tokens, place.last) === ")") {
    name.country ??= countryOf(place.entry.id);
    name.last = place.last + 1;
    return;
  }
  if (normAt(tokens, at) === '"') at++;
  const from = at;
  while (at < to && at < from + 5 && normAt(tokens, at) !== ")" && normAt(tokens, at) !== '"') at++;
  const close = normAt(tokens, at) === '"' ? at + 1 : at;
  if (normAt(tokens, close) !== ")") return;
  const alias = surface(tokens, from, at);
  if (!/[A-Z]/.test(alias)) return;
  name.alias = alias;
  name.last = close + 1;
  // "National University of Fiji (NUF) Faculty of Law", "Delta-Potash Holdings (DPH) Group"
  const next = close + 1;
  const head = scan.head[next];
  if (next < to && head?.first === next && isCapital(tokens[next])) {
    const rest = nameAt(scan, next, to);
    if (rest) {
      name.end = rest.end;
      name.last = rest.last;
      if (head.entry.kind.startsWith("company")) name.form = true;
      else name.head = true;
    }
  }
}

/** "Academy of Public Administration under the President of Peru", "Institute of Law under the Ministry of Justice": who is above it. */
function superior(scan: Scan, name: Name, to: number): void {
  const { tokens } = scan;
  const at = lowerAt(tokens, name.end + 1) === "the" ? name.end + 2 : name.end + 1;
  if (!name.head || lowerAt(tokens, name.end) !== "under" || at >= to || !isCapital(tokens[at]) || scan.taken[at])
    return;
  if (scan.office[at]?.first !== at && scan.head[at]?.first !== at) return;
  // an office's field reads like a name: "President of Peru"
  let rest = scan.office[at]?.last ?? at;
  if (scan.head[at]?.first !== at && lowerAt(tokens, rest) === "of")
    rest += lowerAt(tokens, rest + 1) === "the" ? 2 : 1;
  const body = nameAt(scan, scan.head[at]?.first === at ? at : rest, to);
  if (!body) return;
  name.country ??= body.country;
  name.end = body.end;
  name.last = body.last;
}
