// Plurals: "two agreements on A and B", "deals with C and D", "several pacts": rows, or a total only.

import type { Reading } from "../grammar";
import { surface } from "../text";
import { isBetweenBoth } from "./background";
import { candidateOf, type Material, type Verdict } from "./candidate";
import { complete } from "./complete";
import type { Context, OpenList } from "./context";
import { partnersOf } from "./eachPartner";
import { itemsByPreposition, itemsOf } from "./enumerate";
import type { Party } from "./facts";
import { isStranger, isWished, refersBack } from "./guards";
import { type Inventory, inventoryOf } from "./inventory";
import { listOf } from "./openLists";
import { afterWord } from "./partners";
import { resolveParties } from "./resolve";
import type { Subject } from "./subject";

export function pairs(reading: Reading, material: Material, context: Context): Verdict[] {
  return material.roles.pairs.map((pair) => {
    const parties = resolveParties(reading, material.view, pair, context);
    const first = Math.min(...pair.map((party) => party.first));
    const last = Math.max(...pair.map((party) => party.last));
    return {
      candidate: candidateOf(material, parties, parties.length, "respectively", {
        first: Math.min(first, material.mention.first),
        last,
        confidence: "certain",
      }),
    };
  });
}

/** "two agreements on A and B", "trade deals with C and D", "several agreements". */
export function plural(reading: Reading, material: Material, context: Context): Verdict[] {
  const { mention, roles, subject, governor } = material;
  if (roles.pairs.length > 0) return pairs(reading, material, context);
  const parties = resolveParties(reading, material.view, roles.parties, context);
  const acted = governor.act !== null || governor.noun !== null;
  const said = acted ? itemsByPreposition(reading, subject) : null;
  if (said && (parties.length > 1 || context.frame.bilateral))
    return said.map((item) => itemRow(reading, material, context, [...parties], item));
  const inventory = inventoryOf(reading, material, mention.number ?? totalOf(material, context)?.number ?? null);
  if (inventory) return members(reading, material, context, inventory);
  if (mention.number !== null) {
    // of two, "on A and B" is one subject; "on A and on B" has been read above
    const items = subject.relative || mention.number < 3 ? null : itemsOf(reading, subject, mention.number);
    if (items && acted) return items.map((item) => itemRow(reading, material, context, [...parties], item));
  }
  if (refersBack(mention) && isExchange(material, context)) {
    complete(context, material, parties);
    const items = itemsOf(reading, subject, 2);
    if (items) return items.map((item) => itemRow(reading, material, context, [...parties], item));
  }
  if (!acted || refersBack(mention) || (mention.determiner === "other" && !(subject.topical && parties.length >= 2))) {
    const partners = partnersOf(reading, material, context, parties);
    // "partnerships with allies like Japan and Korea": relations
    const relations = mention.instrument === "partnership" && roles.partners.every(({ kind }) => kind === "state");
    if (partners.length > 1 && mention.determiner !== "other" && !relations) return partners;
    if (isBetweenBoth(material, parties))
      return [
        {
          candidate: candidateOf(material, parties, 2, "several-on-one-subject", { confidence: "check", total: true }),
        },
      ];
    return [{ silence: mention.number !== null ? "total only" : "name alone" }];
  }
  const partners = partnersOf(reading, material, context, parties);
  if (partners.length > 1 || (partners.length === 1 && parties.length > 2)) return partners;
  const topical = subject.topical && !isVague(subject);
  if (mention.number !== null && (!topical || material.view.sentence.zone === "headline"))
    return [{ silence: "total only" }];
  if (
    mention.number === null &&
    ((parties.length === 0 && !(topical && context.frame.bilateral && governor.noun)) ||
      (parties.length < 2 && !topical && !isSigner(material, parties, context)) ||
      material.view.sentence.zone === "headline")
  )
    return [{ silence: "name alone" }];
  // "the bank provides loans and guarantees": what it always does
  if (governor.act?.act === "light" && governor.act.tense === "present") return [{ silence: "name alone" }];
  // "developed action plans to reach our goals": plans of one's own
  if (mention.instrument === "plan" && governor.act?.lemma === "develop") return [{ silence: "hope only" }];
  // "aimed at securing major agreements"
  const aimed = governor.act?.tense === "gerund" && material.status.status === "negotiating";
  if (aimed && mention.number === null && roles.partners.length === 0) return [{ silence: "hope only" }];
  if (isWished(reading, material)) return [{ silence: "hope only" }];
  if (mention.weak && parties.length < 2) return [{ silence: "name alone" }];
  if (mention.instrument === "partnership" && parties.every((party) => party.kind === "state"))
    return [{ silence: "hope only" }];
  const explicit = parties.length;
  complete(context, material, parties);
  if (parties.length === 0 || isStranger(material, parties)) return [{ silence: "no counterpart" }];
  return [
    {
      candidate: candidateOf(material, parties, explicit, "several-on-one-subject", {
        confidence: "check",
        total: true,
      }),
    },
  ];
}

/** "enhancing cooperation between the two countries in various areas", "several sectors": says nothing of a field. */
function isVague({ title }: Subject): boolean {
  return title.split(/[^A-Za-z]+/).every((word) => word === "" || NO_FIELD.test(word));
}

const NO_FIELD =
  /^(?:a|an|the|at|to|in|of|on|and|with|between|both|two|aimed|(?:enhanc|strengthen|boost|deepen|expand|promot|further|develop|increas|cement)\w*|co|operation|cooperation|collaboration|ties|relations?|relationship|bilateral|mutual|joint|various|several|different|diverse|many|multiple|key|number|areas?|sectors?|fields?|spheres?|domains?|countries|nations|sides|parties|ceremony|negotiations?|talks|past|last|recent|days?|weeks?|months?|years?)$/i;

/** The total that the sentences before gave of these ("four memoranda"): what "the memoranda" then are. */
function totalOf({ mention, view }: Material, { total }: Context): OpenList | null {
  if (!total || mention.determiner === "indefinite" || view.sentence.index - total.sentence > 6) return null;
  return total;
}

/** One row a member of an inventory that names no instrument of its own; the others find the total to belong to. */
function members(reading: Reading, material: Material, context: Context, { verb, bare }: Inventory): Verdict[] {
  const total = totalOf(material, context);
  const named = material.roles.parties.filter(({ first }) => first < verb);
  const parties = resolveParties(reading, material.view, named, context);
  if (parties.length === 0) parties.push(...(total?.parties ?? []));
  complete(context, material, parties);
  if (parties.length === 0) return [{ silence: "no counterpart" }];
  context.total = listOf(material, parties);
  const rows = bare.map(([from, to]) => {
    const between = afterWord(reading, material.view, from, to, /^between$/);
    const own = between ? resolveParties(reading, material.view, between, context) : [];
    return itemRow(reading, material, context, own.length > 1 ? own : [...parties], [from, to]);
  });
  return rows.length > 0 ? rows : [{ silence: "total only" }];
}

/** "The agency signed memoranda to plan ...": one signer that is named in full, and a subject. */
function isSigner({ governor, roles, subject }: Material, parties: readonly Party[], { frame }: Context): boolean {
  if (governor.act?.act !== "signed" || governor.act.tense === "gerund") return false;
  if (governor.voice !== "active" || subject.title === "") return false;
  return parties.length === 1 && roles.parties[0]?.vague !== true && (parties[0]?.kind !== "state" || frame.bilateral);
}

/** "The Memoranda of Understanding on Training and on Taxes were exchanged": capitals and a field, so no reference back. */
function isExchange({ mention, governor, subject }: Material, { frame }: Context): boolean {
  if (!mention.titled || mention.determiner !== "definite" || mention.number !== null) return false;
  return frame.bilateral && subject.topical && governor.act?.passive === true && governor.act.act === "signed";
}

export function itemRow(
  reading: Reading,
  material: Material,
  context: Context,
  parties: Party[],
  [from, to]: [number, number],
): Verdict {
  const explicit = parties.length;
  complete(context, material, parties);
  const subject: Subject = {
    title: surface(reading.scan.tokens, from, to),
    ranges: [[from, to]],
    last: to,
    topical: true,
  };
  return {
    candidate: candidateOf(material, parties, explicit, "enumerated-subjects", {
      total: true,
      first: from,
      last: to,
      subject,
      confidence: "likely",
    }),
  };
}
