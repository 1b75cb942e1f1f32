// No name: runs of capitals that name no party: topics of titles, events, places, labels, acronyms of things.
import { lowerAt, normAt, type Token } from "../text";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import type { Name } from "./names";
import { isForm, isTopic } from "./nameWords";

/** Last words of what is held, built or fought for, but never signs. */
const NO_PARTY =
  /^(?:forum|summit|conference|dialogue|week|expo|exhibition|fair|roundtable|workshop|symposium|festival|ceremony|meeting|session|agenda|vision|strategy|project|projects|act|law|bill|corridor|pipeline|process|report|rules|standards|framework|pact|deal|agreement|accord|treaty|cooperation|participants|countries|parties|issues|efforts|plan|programme|program|challenge|prize|award|day|year|games|cup|hall|hotel|palace|house|street|road|river|sea|ocean|war|zone|countries)$/i;

/** "the Future Minerals Forum", "the Digital Economy Dialogue": events, projects and laws. */
export function isNoParty(scan: Scan, { end, known, form }: Name, party: PartyMention): boolean {
  // "the Singapore Mediation Forum (SMF)" is a body
  const abbreviated = party.alias !== undefined && /^[A-Z]{2,}$/.test(party.alias);
  return (
    !abbreviated &&
    !known &&
    !form &&
    (party.vague === true || party.kind === "organisation") &&
    NO_PARTY.test((scan.tokens[end - 1] as Token).norm)
  );
}

/** "Pre-Clearance:" is a label, "Kurdish-led" an adjective. */
export function isLabel(scan: Scan, { last }: Name): boolean {
  const [next, after] = [scan.tokens[last], scan.tokens[last + 1]];
  return next?.norm === ":" || (next?.norm === "-" && !next.spaced && after?.norm === after?.lower);
}

/** "Procedures", "U.S.-Qatar", "Korean": words that the document also writes small, pairs of places, acronyms of things. */
export function isPlain(scan: Scan, { first, end }: Name): boolean {
  let plain = true;
  let places = true;
  for (let at = first; at < end; at++) {
    const token = scan.tokens[at] as Token;
    if (token.kind !== "word") continue;
    if (!scan.common.has(token.lower) && !scan.topics.has(token.lower)) plain = false;
    if (!scan.name[at]) places = false;
  }
  const only = (scan.tokens[first] as Token).norm;
  return (
    plain ||
    (places && end > first + 1) ||
    (end === first + 1 && (only.length === 1 || THINGS.test(only))) ||
    isModel(scan, first) ||
    // what is left of "Globemaster III"
    /^(?:I{2,3}|IV|VI)$/.test(only) ||
    // "Anglo-Australian"
    (scan.name[end - 1]?.entry.kind === "demonym" && normAt(scan.tokens, end - 2) === "-") ||
    PEOPLES.test((scan.tokens[end - 1] as Token).norm)
  );
}

/** "152 K9 howitzers", "20 Condor tanks", "10 C-17 Globemaster", "EUR 25 million": what is counted and what counts are no parties. */
function isModel(scan: Scan, at: number): boolean {
  const [before, only, next] = [scan.tokens[at - 1], scan.tokens[at] as Token, scan.tokens[at + 1]];
  const currency =
    /^(?:EUR|USD|GBP|JPY|CNY|AUD|CAD|CHF|INR|AU|RMB|SAR|AED|NOK|SEK|DKK|LKR|PKR|BDT|KES|NGN|PHP|IDR|MYR|SGD|THB|VND|ZAR|EGP|Rs)(\d*)$/.exec(
      only.norm,
    );
  if (currency) return currency[1] !== "" || next?.kind === "number" || next?.norm === "$";
  if (before?.kind !== "number" || /^(?:1[89]|20)\d\d$/.test(before.norm)) return false;
  if (normAt(scan.tokens, at - 2) === "-" && !before.spaced) return true;
  return /\d/.test(only.norm) || (next?.norm === next?.lower && /[a-z]s$/.test(next?.lower ?? ""));
}

const PEOPLES = /(?:Asian|African|European|American|Arab|Muslim|Christian|Kurds?|Latin)$/;
const THINGS =
  /^(?:AI|ICT|IT|IoT|IOT|EVs?|LNG|LPG|M[Oo]Us?|FTAs?|GDP|COVID|SMRs?|SMEs?|ESG|PPPs?|SDGs?|HVDC|CEOs?|ADR|AMR|UAVs?|TV|HIV|AIDS|VAT|CCUS|CCS|NGOs?|EPC|5G|6G|MW|GW|MWh|GWh|KW|kV|KV|BPD|MT|SDRs?|GMT|UTC|BST|EST|CBD|D\.C\.|I've|I'm|We've|Excellency|Excellencies)$/;

const CONTINENT =
  /^(?:Europe|Africa|Asia|America|Americas|Pacific|Atlantic|Gulf|Mediterranean|Caribbean|Eurasia|Arctic|Antarctic|Earth|Internet|East|West|North|South)$/;

/** "in Mannar", "across Europe": where, not who; but "a stake in Cobre Alto", "$30 million in Lakeside". */
export function isPlace(scan: Scan, { first, end }: Name): boolean {
  const { tokens } = scan;
  if (CONTINENT.test((tokens[end - 1] as Token).norm)) return true;
  if (!/^(?:in|at|near|across|throughout|around|off|outside)$/.test(lowerAt(tokens, first - 1))) return false;
  for (let at = first - 2; at >= 0 && at > first - 7; at--) {
    if (
      /^(?:stakes?|invest|invests|invested|investing|investment|interest|shares?|million|billion|percent|cent|%|holding|equity)$/.test(
        (tokens[at] as Token).lower,
      )
    )
      return false;
  }
  return true;
}

export function isTopics(scan: Scan, { first, end }: Name): boolean {
  const { tokens } = scan;
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || isTopic(scan, token) || /^(?:and|of|for)$/.test(token.lower)) continue;
    // "Emerging Technologies", "Critical Technologies"
    if (
      at === first &&
      /(?:ies|ns|ems|cts)$/.test(lowerAt(tokens, end - 1)) &&
      /(?:ing|ed|al|ic|ary|ive)$/.test(token.lower)
    )
      continue;
    if (end - first === 1 && /(?:sion|ance|ence|ness|ity|ments)$/.test(token.lower)) continue;
    return false;
  }
  return true;
}

/** "Cabinet", "the Ministry": a head alone is no name. */
export function isBareHead(scan: Scan, { first, end }: Name): boolean {
  const head = scan.head[first];
  return head?.first === first && head.last >= end && !scan.name[first] && head.entry.kind !== "companyHead";
}

/** "an MOU on Emerging Technologies": topics behind a preposition, though firms are called so too. */
export function isSubjectMatter(scan: Scan, name: Name): boolean {
  if (!name.form || name.known || isForm(scan, name.end - 1) || !isTopics(scan, name)) return false;
  return isPreposition(scan.tokens[name.first - 1]);
}

/** What stands before the subject of an instrument. */
export const isPreposition = (token: Token | undefined) =>
  /^(?:on|in|of|for|covering|regarding)$/.test(token?.lower ?? "");
