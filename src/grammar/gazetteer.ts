// Gazetteer: all lexicons of names and nouns, compiled once on first use, and their matches in a document.
import { ACT_VERBS } from "../lexicon/acts";
import { cityEntries } from "../lexicon/cities";
import { companyEntries, companyFormEntries, companyHeadEntries, companyWordEntries } from "../lexicon/companies";
import { countryEntries } from "../lexicon/countries";
import { compile, type Lexicon, type Match, matchAll, type Source } from "../lexicon/index";
import { institutionEntries } from "../lexicon/institutions";
import { INSTRUMENTS } from "../lexicon/instruments";
import { linesOf } from "../lexicon/lines";
import { mineralEntries } from "../lexicon/minerals";
import { officeEntries } from "../lexicon/offices";
import { organisationEntries } from "../lexicon/organisations";
import { TOPICS } from "../lexicon/topics";
import { trapEntries } from "../lexicon/traps";
import type { Document, Token } from "../text";
import type { ActMention, InstrumentMention } from "./mention";

/** One form of a verb of agreeing. "both" is past and participle alike ("signed"). */
export interface ActForm {
  lemma: string;
  act: ActMention["act"];
  form: "base" | "third" | "past" | "participle" | "both" | "gerund";
}

interface Gazetteer {
  names: Lexicon;
  heads: Lexicon;
  firms: Lexicon;
  offices: Lexicon;
  instruments: Lexicon;
  minerals: Lexicon;
  acts: Map<string, ActForm>;
  topics: Set<string>;
}

/** The document with, for each token, the match that covers it in each layer (null where none does). */
export interface Scan {
  document: Document;
  tokens: Token[];
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
  compiled ??= {
    names: compile([
      ...countryEntries(),
      ...organisationEntries(),
      ...companyEntries(),
      ...cityEntries(),
      ...trapEntries("names"),
    ]),
    heads: compile([...institutionEntries(), ...companyFormEntries(), ...companyHeadEntries()]),
    firms: compile(companyWordEntries()),
    offices: compile(officeEntries()),
    instruments: compile([...instrumentEntries(), ...trapEntries("instruments")]),
    minerals: compile([...mineralEntries(), ...trapEntries("minerals")]),
    acts: actForms(),
    topics: new Set(TOPICS.split(/\s+/)),
  };
  return compiled;
}

/** Countries, places, organisations and companies with the traps among them, in one lexicon. */
export const nameLexicon = (): Lexicon => gazetteer().names;

/** Minerals and their groups with the traps among them. */
export const mineralLexicon = (): Lexicon => gazetteer().minerals;

/** All wordings of instruments; kinds as `instrumentEntries` gives them. */
export const instrumentLexicon = (): Lexicon => gazetteer().instruments;

/** Matches every lexicon over the document; linear in its tokens. */
export function scanOf(document: Document): Scan {
  const { tokens } = document;
  const words = gazetteer();
  return {
    document,
    tokens,
    name: covering(tokens, words.names),
    head: covering(tokens, words.heads),
    firm: covering(tokens, words.firms),
    office: covering(tokens, words.offices),
    instrument: covering(tokens, words.instruments),
    mineral: covering(tokens, words.minerals),
    act: tokens.map((token) => (token.kind === "word" ? (words.acts.get(token.lower) ?? null) : null)),
    topics: words.topics,
    common: new Set(
      tokens.flatMap((token) => (token.kind === "word" && token.norm === token.lower ? [token.lower] : [])),
    ),
    acronyms: new Map(),
    taken: new Array<boolean>(tokens.length).fill(false),
  };
}

function covering(tokens: readonly Token[], lexicon: Lexicon): (Match | null)[] {
  const over = new Array<Match | null>(tokens.length).fill(null);
  for (const match of matchAll(tokens, lexicon)) for (let at = match.first; at < match.last; at++) over[at] = match;
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

function actForms(): Map<string, ActForm> {
  const forms = new Map<string, ActForm>();
  for (const line of linesOf(ACT_VERBS)) {
    const [act = "", words = ""] = line.split(" ; ");
    const [lemma = "", third = "", past = "", participle = "", gerund = ""] = words.split(" ");
    const put = (word: string, form: ActForm["form"]) => {
      if (word !== "-" && !forms.has(word))
        forms.set(word, { lemma: lemma === "-" ? gerund : lemma, act: act as ActForm["act"], form });
    };
    put(past, past === participle ? "both" : "past");
    put(participle, "participle");
    put(lemma, "base");
    put(third, "third");
    put(gerund, "gerund");
  }
  return forms;
}
