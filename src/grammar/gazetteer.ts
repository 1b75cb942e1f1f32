// Gazetteer: all lexicons of names and nouns, compiled once on first use, and their matches in a document.
import { cityEntries } from "../lexicon/cities";
import { companyEntries, companyFormEntries, companyHeadEntries, companyWordEntries } from "../lexicon/companies";
import { countryEntries } from "../lexicon/countries";
import {
  emptyIndex,
  file,
  type Heads,
  headsOf,
  type Index,
  type Lexicon,
  lexiconOf,
  type Match,
  matchIn,
  type Source,
} from "../lexicon/index";
import { institutionEntries } from "../lexicon/institutions";
import { INSTRUMENTS } from "../lexicon/instruments";
import { linesOf } from "../lexicon/lines";
import { claimEntries } from "../lexicon/mineralClaims";
import { mineralEntries, oreEntries } from "../lexicon/minerals";
import { officeEntries } from "../lexicon/offices";
import { organisationEntries } from "../lexicon/organisations";
import { sectorEntries } from "../lexicon/sectors";
import { TOPICS } from "../lexicon/topics";
import { trapEntries } from "../lexicon/traps";
import type { Document, Token } from "../text";
import { once } from "../text/once";
import { type ActForm, actForms } from "./actForms";
import type { InstrumentMention } from "./mention";

interface Gazetteer {
  index: Index;
  names: Lexicon;
  heads: Lexicon;
  firms: Lexicon;
  offices: Lexicon;
  instruments: Lexicon;
  minerals: Lexicon;
  sectors: Lexicon;
  claims: Lexicon;
  acts: Map<string, ActForm>;
  topics: Set<string>;
}

/** The document with, for each token, the match that covers it in each layer (null where none does). */
export interface Scan {
  document: Document;
  tokens: Token[];
  /** What begins with the word of each token, for the lexicons that rules read by themselves. */
  heads: Heads;
  name: (Match | null)[];
  head: (Match | null)[];
  /** What the news calls a firm: "battery maker", "utilities". */
  firm: (Match | null)[];
  office: (Match | null)[];
  instrument: (Match | null)[];
  mineral: (Match | null)[];
  act: (ActForm | null)[];
  topics: Set<string>;
  /** Words that the document writes in small letters. */
  common: Set<string>;
  /** Tokens that are the acronym of an instrument named in full elsewhere. */
  acronyms: Map<number, InstrumentMention>;
  /** Tokens that belong to an instrument phrase, filled sentence by sentence. */
  taken: boolean[];
}

let compiled: Gazetteer | null = null;

function gazetteer(): Gazetteer {
  compiled ??= compiledNow();
  return compiled;
}

/** Every list is filed once, in whichever lexicons it stands. */
function compiledNow(): Gazetteer {
  const index = emptyIndex();
  const lexicon = (...lists: number[]) => lexiconOf(index, lists);
  const list = (sources: readonly Source[]) => file(index, sources);
  const [countries, cities] = [list(countryEntries()), list(cityEntries())];
  const ofKind = (kind: string) => list(mineralEntries().filter(({ entry }) => entry.kind === kind));
  const [minerals, groups, symbols] = [ofKind("mineral"), ofKind("mineralGroup"), ofKind("symbol")];
  const mineralTraps = list(trapEntries("minerals"));
  return {
    index,
    names: lexicon(countries, list(organisationEntries()), list(companyEntries()), cities, list(trapEntries("names"))),
    heads: lexicon(list(institutionEntries()), list(companyFormEntries()), list(companyHeadEntries())),
    firms: lexicon(list(companyWordEntries())),
    offices: lexicon(list(officeEntries())),
    instruments: lexicon(list(instrumentEntries()), list(trapEntries("instruments"))),
    minerals: lexicon(minerals, symbols, groups, mineralTraps),
    sectors: lexicon(list(sectorEntries()), minerals, groups, list(trapEntries("sectors")), mineralTraps),
    claims: lexicon(countries, cities, list(oreEntries()), minerals, mineralTraps, list(claimEntries())),
    acts: actForms(),
    topics: new Set(TOPICS.split(/\s+/)),
  };
}

/** Countries, places, organisations and companies with the traps among them, in one lexicon. */
export const nameLexicon = (): Lexicon => gazetteer().names;

/** Minerals and their groups with the traps among them. */
export const mineralLexicon = (): Lexicon => gazetteer().minerals;

/** All wordings of instruments; kinds as `instrumentEntries` gives them. */
export const instrumentLexicon = (): Lexicon => gazetteer().instruments;

/** Cues of sectors and minerals with the traps among them. */
export const sectorLexicon = (): Lexicon => gazetteer().sectors;

/** Countries, cities, minerals and the words that claims of minerals are made of. */
export const claimLexicon = (): Lexicon => gazetteer().claims;

/** What begins with the word of each token of a document, looked up once. */
export const headsIn = once((tokens: readonly Token[]): Heads => headsOf(tokens, gazetteer().index));

/** Matches every lexicon over the document; linear in its tokens. */
export function scanOf(document: Document): Scan {
  const { tokens } = document;
  const words = gazetteer();
  const heads = headsIn(tokens);
  return {
    document,
    tokens,
    heads,
    name: covering(tokens, words.names, heads),
    head: covering(tokens, words.heads, heads),
    firm: covering(tokens, words.firms, heads),
    office: covering(tokens, words.offices, heads),
    instrument: covering(tokens, words.instruments, heads),
    mineral: covering(tokens, words.minerals, heads),
    act: tokens.map((token) => (token.kind === "word" ? (words.acts.get(token.lower) ?? null) : null)),
    topics: words.topics,
    common: commonIn(tokens),
    acronyms: new Map(),
    taken: new Array<boolean>(tokens.length).fill(false),
  };
}

function commonIn(tokens: readonly Token[]): Set<string> {
  const common = new Set<string>();
  for (const { kind, norm, lower } of tokens) if (kind === "word" && norm === lower) common.add(lower);
  return common;
}

function covering(tokens: readonly Token[], lexicon: Lexicon, heads: Heads): (Match | null)[] {
  const over = new Array<Match | null>(tokens.length).fill(null);
  for (const match of matchIn(tokens, lexicon, heads, 0, tokens.length))
    for (let at = match.first; at < match.last; at++) over[at] = match;
  return over;
}

/** Kinds: "" plain, "~" weak, with "+" added where the wording is a plural. */
function instrumentEntries(): Source[] {
  const sources: Source[] = [];
  for (const line of linesOf(INSTRUMENTS)) {
    const [id = "", singular = "", plural] = line.split(";").map((column) => column.trim());
    const add = (wording: string, many: boolean) => {
      const weak = wording.startsWith("~");
      const caseSensitive = /[A-Z]/.test(wording);
      sources.push({
        wording: weak ? wording.slice(1) : wording,
        entry: { id, kind: `${weak ? "~" : ""}${many ? "+" : ""}` },
        caseSensitive,
      });
    };
    for (const wording of singular.split(" | ")) {
      add(wording, false);
      if (plural === undefined) add(pluralOf(wording), true);
    }
    for (const wording of plural?.split(" | ") ?? []) add(wording, true);
  }
  return sources;
}

const pluralOf = (wording: string) => (wording.endsWith("y") ? `${wording.slice(0, -1)}ies` : `${wording}s`);
