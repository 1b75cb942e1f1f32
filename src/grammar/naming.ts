// Naming: a name as a party: what kind of party it is, and its wording.
import type { PartyKind } from "../extract/facts";
import { surface } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import type { Name } from "./names";
import { countryOf, isForm } from "./nameWords";

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

/** What a name is, by its form, head or lexicon entry; a legal form outweighs an institution's head. */
function kindOf(scan: Scan, name: Name): { kind: PartyKind; vague: boolean } {
  if (name.known === "company" || isForm(scan, name.end - 1)) return { kind: "company", vague: false };
  for (let at = name.first; at < name.end; at++) {
    const head = scan.head[at];
    if (head?.first === at && isCapital(scan.tokens[at]) && !/^companyForm|^companyHead/.test(head.entry.kind))
      return { kind: head.entry.id as PartyKind, vague: false };
  }
  if (name.form) return { kind: "company", vague: false };
  if (name.known) return { kind: name.known, vague: false };
  return { kind: "company", vague: true };
}

/** "Queensland", "Osaka", "NASA": a body that goes by the one name at `at`. */
export function bodyAt(scan: Scan, at: number): PartyMention | null {
  const match = scan.name[at];
  if (match?.first !== at) return null;
  const { kind, id } = match.entry;
  const own = kind === "company" || kind === "organisation";
  return {
    first: at,
    last: match.last,
    name: surface(scan.tokens, at, match.last),
    kind: own ? kind : kind === "bloc" ? "organisation" : "agency",
    country: own || kind === "bloc" ? null : countryOf(id),
  };
}
