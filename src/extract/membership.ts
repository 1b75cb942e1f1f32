// Membership: mentions that belong to an open list or to a total that the text has just given.

import type { Reading } from "../grammar";
import { isCounted, opensCounted } from "../grammar/elision";
import { lowerAt } from "../text";
import { type Candidate, candidateOf, type Material, type Verdict } from "./candidate";
import { complete } from "./complete";
import type { Context } from "./context";
import type { Party } from "./facts";
import { refersBack } from "./guards";
import { resolveParties } from "./resolve";
import { isNamed } from "./subject";

/** One of those that the sentence before totalled: "..., and the other agreement pertains to visas". */
export function isMember(reading: Reading, material: Material, context: Context): boolean {
  const { mention, view, subject } = material;
  const { total } = context;
  if (!total || view.sentence.zone === "headline") return false;
  // "cooperation within the Lagu Pact"
  if (/^(?:within|under|per|through|via)$/.test(lowerAt(reading.scan.tokens, mention.first - 1))) return false;
  const named =
    (isNamed(mention, subject) || isCounted(reading.scan, mention)) &&
    refersBack(mention) &&
    mention.instrument === total.instrument &&
    total.number !== null;
  if (view.sentence.index - total.sentence > 3 && !named) return false;
  if (refersBack(mention) && !named) return false;
  if (mention.determiner === "other" || mention.weak) return false;
  // in the total's own sentence it has been said to be one of them
  const told = subject.topical || view.sentence.index === total.sentence;
  return subject.title !== "" && (told || opensCounted(reading.scan, view.sentence.first));
}

export function member(material: Material, context: Context, parties: Party[]): Verdict[] {
  const total = context.total;
  if (!total) return [];
  const own = parties.some((party) => party.kind !== "state") || material.roles.by === "with";
  const all = parties.length > 0 && own ? parties : [...(total.parties.length > 0 ? total.parties : parties)];
  complete(context, material, all);
  if (all.length === 0) return [{ silence: "no counterpart" }];
  const told = { status: total.status, statusWords: total.statusWords, statusTold: true };
  return [
    {
      candidate: candidateOf(material, all, parties.length, "member-of-total", {
        confidence: "likely",
        ...(material.status.told ? {} : told),
      }),
    },
  ];
}

/** A paragraph of a list that opens with an instrument, not with one that refers back ("This deal ..."). */
export function isItem(material: Material): boolean {
  const { mention, view, roles, subject } = material;
  if (mention.plural || (mention.weak && !mention.titled)) return false;
  if (refersBack(mention) && !isNamed(mention, subject) && roles.by !== "between") return false;
  return mention === view.instruments[0] && mention.first - view.sentence.first <= 4;
}

export function listItem(reading: Reading, material: Material, context: Context): Verdict[] {
  const list = context.list;
  if (!list) return [];
  const parties = resolveParties(reading, material.view, material.roles.parties, context);
  const explicit = parties.length;
  const told = material.status.told;
  const all =
    explicit >= 2 || (explicit === 1 && parties[0]?.kind !== "state")
      ? parties
      : list.parties.length > 0
        ? list.parties
        : parties;
  const rest = all === parties ? [...parties] : [...all];
  complete(context, material, rest);
  if (rest.length === 0) return [{ silence: "no counterpart" }];
  const extra: Partial<Candidate> = { confidence: explicit >= 2 ? "certain" : "likely" };
  if (!told) Object.assign(extra, { status: list.status, statusWords: list.statusWords, statusTold: true });
  return [{ candidate: candidateOf(material, rest, explicit, "list-item", extra) }];
}
