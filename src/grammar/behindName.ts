// Behind a name: what is told right after it: "group of companies", the place and country it is from.
import { lowerAt, normAt } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { Name } from "./names";
import { countryOf } from "./nameWords";

const PLACE = /^(?:country|capital|city|region)$/;

/** "Royal Dutch/Shell group of companies". */
export function groupOfCompanies(scan: Scan, name: Name, to: number): void {
  const [group, of, companies] = [0, 1, 2].map((step) => lowerAt(scan.tokens, name.end + step));
  if (name.end + 2 >= to || group !== "group" || of !== "of" || companies !== "companies") return;
  name.end += 3;
  name.last = name.end;
  name.form = true;
}

/** The place beside a name belongs to it and tells its country. */
export function whereabouts(scan: Scan, name: Name, to: number): void {
  if (name.known === "agency" || name.known === "organisation") return;
  behindOf(scan, name, to);
  behindIn(scan, name, to);
  if (!(name.head || name.form || name.known)) return;
  behindComma(scan, name, to);
}

/** "Codelco of Chile", "Food Safety Board (FSB) of Japan". */
function behindOf(scan: Scan, name: Name, to: number): void {
  const { tokens } = scan;
  if (lowerAt(tokens, name.last) !== "of" || (name.head && !name.alias)) return;
  const at = lowerAt(tokens, name.last + 1) === "the" ? name.last + 2 : name.last + 1;
  const place = scan.name[at];
  if (place?.first !== at || place.last > to || place.entry.kind !== "country") return;
  const after = tokens[place.last];
  const ends = !after || place.last >= to || /^(?:and|,|\.|;|\))$/.test(after.lower) || scan.act[place.last] !== null;
  if (ends || name.form || name.known || name.head) take(scan, name, at);
}

const TOWN = /^(?:City|Town|Province|Prefecture|County|District|Municipality)$/;

/** "the Agricultural Policy Council in Sri Lanka", "Mosul City in Iraq", "the Regional Government in northern Iraq": an institution's country. */
function behindIn(scan: Scan, name: Name, to: number): void {
  const { tokens } = scan;
  const seated = name.head || TOWN.test(normAt(tokens, name.end - 1));
  if (!seated || lowerAt(tokens, name.last) !== "in") return;
  let at = name.last + 1;
  while (/^(?:the|northern|southern|eastern|western|central|neighbouring|neighboring)$/.test(lowerAt(tokens, at))) at++;
  const place = scan.name[at];
  if (place?.first !== at || place.last > to || place.entry.kind !== "country") return;
  if (normAt(tokens, place.last) !== "'s") take(scan, name, at);
}

/** "Shreeji Shipping, India", "Lincoln College, Kuala Lumpur, Malaysia", "Nelmont College, Tirupati, has signed". */
function behindComma(scan: Scan, name: Name, to: number): void {
  const { tokens } = scan;
  // "the Maritime Institute of Osaka, Japan signed"
  const end = scan.name[name.end - 1]?.entry;
  let city = end && /^(?:city|capital)$/.test(end.kind) ? countryOf(end.id) : null;
  while (normAt(tokens, name.last) === "," && name.last + 1 < to) {
    const at = name.last + 1;
    const place = scan.name[at];
    if (!place && isCapital(tokens[at]) && normAt(tokens, at + 1) === "," && isSubject(scan, at + 2, to)) {
      name.last = at + 1;
      return;
    }
    if (place?.first !== at || place.last > to || !PLACE.test(place.entry.kind)) return;
    const country = countryOf(place.entry.id);
    const apart =
      normAt(tokens, place.last) === "'s" || isSubject(scan, place.last, to) || listsOn(scan, place.last, to, country);
    if (apart && city !== country) return;
    take(scan, name, at);
    if (place.entry.kind === "country") return;
    city = country;
  }
}

/** Takes the place at `at` in; "Vientiane Gold of Australia": a country beside the name outweighs a city in it. */
function take(scan: Scan, name: Name, at: number): void {
  const place = scan.name[at];
  if (!place) return;
  const country = countryOf(place.entry.id);
  name.country = place.entry.kind === "country" && !tellsCountry(scan, name) ? country : (name.country ?? country);
  name.last = place.last;
}

/** "Bank of Peru", "Codelco", "Chilean Works": the name's own words tell its country. */
function tellsCountry(scan: Scan, { first, end }: Name): boolean {
  for (let at = first; at < end; at++)
    if (/^(?:country|demonym|company|agency)$/.test(scan.name[at]?.entry.kind ?? "")) return true;
  return false;
}

/** "On the advice of the Committee, Japan has signed": the country begins a clause; not "..., Japan, was signed". */
function isSubject(scan: Scan, at: number, to: number): boolean {
  if (at >= to) return false;
  const { lower } = scan.tokens[at] ?? { lower: "" };
  if (/^(?:was|were)$/.test(lower) && /^(?:participle|both)$/.test(scan.act[at + 1]?.form ?? "")) return false;
  return scan.act[at] !== null || /^(?:is|are|was|were|has|have|had|also|plans|intends|hopes|says|said)$/.test(lower);
}

/** "..., Japan and Peru", "..., Japan, Peru and": another state follows, so that a list of parties goes on. */
function listsOn(scan: Scan, at: number, to: number, country: string | null): boolean {
  const { tokens } = scan;
  let next = at;
  while (next < to && /^(?:,|and|the)$/.test(lowerAt(tokens, next))) next++;
  const state = scan.name[next]?.entry;
  return (
    next > at && state?.kind === "country" && state.id !== country && !isCapital(tokens[scan.name[next]?.last ?? to])
  );
}

/** "National Science Foundation of Peru": a country's own institution, whose name another one's begins with too. */
export function isNamesake({ tokens, head, name }: Scan, end: number): boolean {
  const place = name[lowerAt(tokens, end + 1) === "the" ? end + 2 : end + 1];
  return lowerAt(tokens, end) === "of" && place?.entry.kind === "country" && head[end - 1]?.first === end - 1;
}
