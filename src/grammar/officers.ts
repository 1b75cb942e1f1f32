// Officers: "Masdar CEO Omar Said", "EXIM President and Chair Ann Lee": a person named behind the institution that they sign for.
import { normAt } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { type Name, nameAt } from "./names";
import { isOffice } from "./nameWords";
import { partyOf } from "./naming";
import { personAt, UNION } from "./persons";

/** An institution or a firm, then an office in it and a person's name; null where none begins at token `at`. */
export function officerAt(scan: Scan, at: number, to: number): PartyMention | null {
  const place = scan.name[at];
  if (
    place?.first === at &&
    /^(?:country|demonym|region|city|capital|bloc)$/.test(place.entry.kind) &&
    !isLonger(scan, place.last)
  )
    return null;
  if (place?.first === at && UNION.test(place.entry.id)) return null;
  const body = nameAt(scan, at, to);
  if (!body || !(body.head || body.form || body.known || body.alias || isShort(scan, body))) return null;
  // "Sultan Said, Group Chairman of Masdar": a head alone is no firm
  if (!body.known && body.end === at + 1 && scan.head[at]) return null;
  let office = normAt(scan.tokens, body.last) === "'s" ? body.last + 1 : body.last;
  while (office < to && normAt(scan.tokens, office) === "," && office < body.last + 1) office++;
  const title = office < to ? scan.office[office] : null;
  // "Lagu Bank chairman Ana Perera": the office in small letters, the name right behind it
  const named = title && normAt(scan.tokens, title.last) === "," ? title.last + 1 : title?.last;
  const plain = title?.first === office && !isCapital(scan.tokens[office]) && isCapital(scan.tokens[named ?? to]);
  if (!title || !(plain || isOffice(scan, office, to)) || title.entry.id === "person") return null;
  const person = personAt(scan, office, to);
  if (!person) return null;
  const leads = partyOf(scan, body);
  if (leads.kind === "state") return null;
  return { ...person, first: at, country: person.country ?? leads.country, leads, forState: false };
}

/** "Export-Import Bank of ...", "Singapore Exchange": the country only opens a longer name. */
const isLonger = (scan: Scan, at: number): boolean =>
  isCapital(scan.tokens[at]) && !isOffice(scan, at, scan.tokens.length);

/** "AFC", "SAFE": an acronym alone. */
const isShort = (scan: Scan, { first, end }: Name): boolean =>
  end === first + 1 && /^[A-Z][A-Za-z]?[A-Z0-9]+$/.test(normAt(scan.tokens, first));
