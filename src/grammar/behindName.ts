// Behind a name: what is told right after it: "group of companies", the country it is from.
import type { Scan } from "./gazetteer";
import type { Name } from "./names";
import { countryOf } from "./nameWords";

/** "Royal Dutch/Shell group of companies". */
export function groupOfCompanies(scan: Scan, name: Name, to: number): void {
  const [group, of, companies] = [0, 1, 2].map((step) => scan.tokens[name.end + step]?.lower);
  if (name.end + 2 >= to || group !== "group" || of !== "of" || companies !== "companies") return;
  name.end += 3;
  name.last = name.end;
  name.form = true;
}

/** "Shreeji Shipping, India", "Codelco of Chile": the country stands beside the name and is told by it. */
export function trailingCountry(scan: Scan, name: Name, to: number): void {
  const { tokens } = scan;
  const joined = tokens[name.last]?.lower;
  const at = joined === "of" && tokens[name.last + 1]?.lower === "the" ? name.last + 2 : name.last + 1;
  const place = scan.name[at];
  if (!place || place.first !== at || place.last > to) return;
  if (!/^(?:country|capital|city|region)$/.test(place.entry.kind)) return;
  if (name.known === "agency" || name.known === "organisation") return;
  const after = tokens[place.last];
  const ends = !after || place.last >= to || /^(?:and|,|\.|;|\))$/.test(after.lower) || scan.act[place.last] !== null;
  if (joined === "of" && !name.head && place.entry.kind === "country" && (name.form || name.known || ends)) {
    name.country ??= countryOf(place.entry.id);
    name.last = place.last;
  }
  if (!(name.head || name.form || name.known)) return;
  if (joined !== "," || after?.norm === "'s" || isSubject(scan, place.last, to) || listsOn(scan, place.last, to))
    return;
  name.country ??= countryOf(place.entry.id);
  name.last = place.last;
}

/** "On the advice of the Committee, Japan has signed": the country begins a clause. */
function isSubject(scan: Scan, at: number, to: number): boolean {
  if (at >= to) return false;
  return (
    scan.act[at] !== null ||
    /^(?:is|are|was|were|has|have|had|also|plans|intends|hopes|says|said)$/.test(scan.tokens[at]?.lower ?? "")
  );
}

/** "..., Japan and Peru", "..., Japan, Peru and": another state follows, so that a list of parties goes on. */
function listsOn(scan: Scan, at: number, to: number): boolean {
  const { tokens } = scan;
  let next = at;
  while (next < to && /^(?:,|and|the)$/.test(tokens[next]?.lower ?? "")) next++;
  return next > at && scan.name[next]?.entry.kind === "country";
}
