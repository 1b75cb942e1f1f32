// Verbs and nouns of deals, compiled on first use, and the auxiliaries before a verb.
import { rowsOf, value, values } from "../../lexicon/lines";
import { DEAL_NOUNS, DEAL_VERBS, LEADERS } from "../../lexicon/transactions";
import type { Token } from "../../text";
import type { Status } from "../facts";

export interface Form {
  lemma: string;
  frames: readonly string[];
  form: "base" | "third" | "past" | "participle" | "both" | "gerund";
}

let verbs: Map<string, Form> | null = null;
let leaders: Map<string, Status> | null = null;
let nouns: Map<string, Set<string>> | null = null;

export function verbForms(): Map<string, Form> {
  if (verbs) return verbs;
  verbs = new Map();
  for (const row of rowsOf(DEAL_VERBS)) {
    const lemma = value(row, 0);
    const frames = values(row, 1);
    const [third = "", past = "", participle = "", gerund = ""] = value(row, 2).split(" ");
    const put = (word: string, form: Form["form"]) => {
      if (!verbs?.has(word)) verbs?.set(word, { lemma, frames, form });
    };
    put(past, past === participle ? "both" : "past");
    put(participle, "participle");
    put(lemma, "base");
    put(third, "third");
    put(gerund, "gerund");
  }
  return verbs;
}

export function leaderStatus(word: string): Status | undefined {
  if (!leaders) {
    leaders = new Map();
    for (const row of rowsOf(LEADERS))
      for (const leader of values(row, 1)) leaders.set(leader, value(row, 0) as Status);
  }
  return leaders.get(word);
}

/** True where `word` is one of the nouns of a frame ("stake", "award", "finance"). */
export function isDealNoun(frame: string, word: string): boolean {
  nouns ??= new Map(rowsOf(DEAL_NOUNS).map((row) => [value(row, 0), new Set(values(row, 1))]));
  return nouns.get(frame)?.has(word) ?? false;
}

const BE = /^(?:be|is|are|was|were|been|being|'re)$/;
const HAVE = /^(?:has|have|had|having|'ve)$/;
const MAYBE = /^(?:should|may|might|can|ca|could|must)$/;
const NOT = /^(?:not|never|n't|cannot|hardly|neither|nor)$/;
const BETWEEN = /^(?:also|today|now|yesterday|jointly|just|already|both|each|since|then|first|later|soon|recently)$/;

const HINDERED =
  /^(?:against|block(?:ed|s|ing)?|oppos(?:ed?|es|ing)|reject(?:ed|s)|vetoed|halted|challenged|scuttled)$/;

/** Adverbs that may stand between a subject and its verb. */
export const isBetween = (word: string) => BETWEEN.test(word);

/** "blocked Rio Group's purchase of", "against Rio Group's": the word before a deal that does not come about. */
export const isHindered = (word: string) => HINDERED.test(word);

/** What stands before the verb: auxiliaries, "to", negation; `first` is the first of them. */
export function auxiliaries(tokens: readonly Token[], verb: number, from: number) {
  const found = {
    first: verb,
    be: false,
    have: false,
    will: false,
    would: false,
    maybe: false,
    to: false,
    negated: false,
  };
  for (let at = verb - 1; at >= from && at > verb - 8; at--) {
    const word = (tokens[at] as Token).lower;
    if (BE.test(word)) found.be = true;
    else if (HAVE.test(word)) found.have = true;
    else if (word === "will" || word === "shall" || word === "wo" || word === "'ll") found.will = true;
    else if (word === "would") found.would = true;
    else if (MAYBE.test(word)) found.maybe = true;
    else if (NOT.test(word)) found.negated = true;
    else if (word === "to" && found.first === at + 1) {
      found.to = true;
      found.first = at;
      break;
    } else if (isBetween(word) || (word.endsWith("ly") && (tokens[at] as Token).norm === word)) continue;
    else break;
    found.first = at;
  }
  return found;
}
