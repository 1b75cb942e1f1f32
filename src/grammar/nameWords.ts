// Name words: the questions that the rules of names ask of a single token.
import { lowerAt, normAt, type Token } from "../text";
import { isCapital } from "./capital";
import type { Scan } from "./gazetteer";

/** Capitalised words that open sentences, count time or belong to phrases of their own: no name begins with one. */
export const NO_NAME = new Set(
  (
    "the a an this that these those both in on at of for with by to from as under during after before since until upon within without via between among and or but nor yet so it its he she they we i you our their his her my your " +
    "additionally also meanwhile moreover however according following similarly earlier later further furthermore accordingly finally separately today yesterday tomorrow tonight recently currently " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun " +
    "one two three four five six seven eight nine ten eleven twelve first second third last next new key major all some many most several each every no not if when while where who which what how why there here " +
    "such other another more than about over out up through including regarding concerning mr mrs ms dr m/s he's it's is are was were be been being has have had will would can could may might shall should do does did " +
    "states territories countries governments nations bilateral trilateral multilateral " +
    "annex article section chapter appendix part page note signed done photo image source download read see click watch share"
  ).split(" "),
);

/** Words between the parts of a name. */
export const OF = new Set([
  "of",
  "for",
  "on",
  "de",
  "di",
  "del",
  "da",
  "do",
  "du",
  "des",
  "der",
  "al",
  "el",
  "bin",
  "van",
  "von",
  "y",
  "e",
]);

/** Words in the names of firms that tell their country like a demonym. */
export const NATIONS = new Map(
  Object.entries({
    ceylon: "LKA",
    lanka: "LKA",
    bharat: "IND",
    hindustan: "IND",
    viet: "VNM",
    nippon: "JPN",
    hellenic: "GRC",
    suomen: "FIN",
    deutsche: "DEU",
    polska: "POL",
    türk: "TUR",
    aotearoa: "NZL",
  }),
);

/** Endings of nouns that name a field: "Stabilization", "Policies", "Metrology". */
const FIELD = /(?:isation|ization|tion|tions|ment|ology|onomy|omics|ities|ics|graphy|ture|ship|icies)$/;

/** A word that ministries and institutes are named after. */
export function isTopic(scan: Scan, token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return scan.topics.has(token.lower) || FIELD.test(token.lower);
}

/** "Ltd" after a name: a legal form, however many words it has. */
export function isForm(scan: Scan, at: number): boolean {
  const head = scan.head[at];
  return head?.entry.kind === "companyForm" && head.entry.id !== "before";
}

/** "Ministry", "Institute": a head that goes on with "of". */
export function isInstitution(scan: Scan, at: number): boolean {
  const head = scan.head[at];
  return head?.first === at && !head.entry.kind.startsWith("company") && isCapital(scan.tokens[at]);
}

/** A person's title; not "Official Creditors Committee" or "General Sir John Kerr Staff College", where an institution's head follows. */
export function isOffice(scan: Scan, at: number, to: number): boolean {
  const office = scan.office[at];
  if (office?.first !== at || !isCapital(scan.tokens[at])) return false;
  // "Transport Minister" is one, though many a firm is called Transport
  if (scan.head[at] && office.last === at + 1) return false;
  for (let next = office.last; next < to && next < office.last + 6 && isCapital(scan.tokens[next]); next++) {
    if (isInstitution(scan, next)) return false;
  }
  return true;
}

/** The alpha-3 code in a lexicon's id ("KAZ", "agency:KAZ"), null where it has none. */
export const countryOf = (id: string) => (id.includes(":") ? (id.split(":")[1] ?? null) : id.length === 3 ? id : null);

/** "iNova", "eBay": a name that begins small; a figure grown together with a capital: "3M". */
export function isOddName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (token.kind === "word") return /^[a-z]+[A-Z]/.test(token.norm);
  const next = scan.tokens[at + 1];
  return (
    token.kind === "number" &&
    /^\d{1,2}$/.test(token.norm) &&
    next?.kind === "word" &&
    !next.spaced &&
    /^(?:M|[A-Z][A-Za-z]{2,})$/.test(next.norm) &&
    (token.spaced || !/^[$\u20ac\u00a3\u00a5.,]$/.test(normAt(scan.tokens, at - 1))) &&
    !/^(?:tons?|tonnes?|barrels?|people|ounces?|cubic|metric|euros?|dollars?|MW|GW|MT|Mt|KM)$/.test(
      next.norm.length > 1 ? next.norm : lowerAt(scan.tokens, at + 2),
    )
  );
}

/** What joins the parts of a person's name: "Hannan bint Saleh Al Kuwari", "Joao da Silva". */
export const PARTICLE = /^(?:bin|bint|ibn|ben|al|el|de|van|von|del|da|dos|di|der|la)$/;
