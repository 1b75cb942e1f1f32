// Groups and common nouns that stand for signatories: "the two countries", "both banks' boards", "the Kazakh government".
import { lowerAt, normAt, surface, type Token } from "../text";
import { factionAt } from "./factions";
import type { Scan } from "./gazetteer";
import type { PartyMention } from "./mention";
import { UNITS, unitAfter } from "./unitNoun";
import { cardinalOf } from "./words";

const STATES = new Set(
  (
    "countries nations sides governments states leaders presidents ministers neighbours neighbors capitals republics parties " +
    "delegations premiers participants signatories allies"
  ).split(" "),
);
const OTHERS = new Set(
  "companies firms banks chambers universities institutions institutes organisations organizations agencies ministries cities groups entities partners miners authorities centres centers signatories".split(
    " ",
  ),
);
const FIRM_NOUNS = new Set(
  "company firm miner utility bank lender group maker carmaker giant conglomerate producer developer operator manufacturer supplier refiner smelter airline".split(
    " ",
  ),
);
const OUR = new Set(["our", "their"]);

/** "the two countries", "both sides", "we", "our Coast Guards"; null where no group begins at token `at`. */
export function groupAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  // "Prime Minister Lund and I"
  if (token.norm === "I" && lowerAt(tokens, at - 1) === "and") return group(scan, at, at + 1, "we", 2);
  if (token.lower === "we") return group(scan, at, at + 1, "we", 2);
  if (token.lower === "they" && at + 1 < to) return group(scan, at, at + 1, "they", 2);
  // "a treaty between them"
  if (token.lower === "them" && lowerAt(tokens, at - 1) === "between") return group(scan, at, at + 1, "they", 2);
  if (token.lower === "it") return actsAfter(scan, at + 1, to) ? group(scan, at, at + 1, "it", 1) : null;
  // "The two signed a contract", "The pair have agreed": those who were named before
  const both = token.lower === "the" && /^(?:two|pair)$/.test(lowerAt(tokens, at + 1));
  if (both && actsAfter(scan, at + 2, to)) return group(scan, at, at + 2, "others", 2);
  // "he also signed": who was named before
  if (/^(?:he|she)$/.test(token.lower)) return actsAfter(scan, at + 1, to) ? group(scan, at, at + 1, "he", 1) : null;
  const units = unitsBetween(scan, at, to);
  if (units) return units;
  let i = at;
  let size: number | null = null;
  let definite = false;
  while (i < to && i < at + 5) {
    const word = (tokens[i] as Token).lower;
    if (
      /^(?:the|these|those|our|their|its|all|of|respective|participating|member|neighbouring|neighboring|same|african|asian|european|arab|latin|american)$/.test(
        word,
      )
    )
      definite = true;
    else if (word === "both") {
      definite = true;
      size = 2;
    } else if (cardinalOf(tokens, i) !== null && size === null) size = cardinalOf(tokens, i);
    else break;
    i++;
  }
  if (i === at || i >= to) return null;
  const noun = (tokens[i] as Token).lower;
  // "Eight countries signed": those that the text names elsewhere
  if (!definite) {
    const many = size !== null && size > 2 && /^(?:countries|nations|states|governments)$/.test(noun);
    return many && actsAfter(scan, i + 1, to) ? group(scan, at, i + 1, "countries", size ?? 3) : null;
  }
  const owner = i + 1 < to && (normAt(tokens, i + 1) === "'" || normAt(tokens, i + 1) === "'s");
  if (STATES.has(noun)) {
    // "The leaders announced": those of the pair, where the article is about two states
    const heads = token.norm === "The" && i === at + 1 && /^(?:leaders|presidents|ministers|premiers)$/.test(noun);
    if (size === null && heads && actsAfter(scan, i + 1, to)) return group(scan, at, i + 1, "countries", 0);
    if (size === null && !OUR.has(token.lower) && noun !== "sides" && noun !== "parties") return null;
    if (owner) {
      const unit = unitAfter(scan, i + 2, to);
      if (unit) return { ...group(scan, at, unit.last, "countries", size ?? 2), unit: unit.name };
      return null;
    }
    return group(scan, at, i + 1, OUR.has(token.lower) ? "we" : "countries", size ?? 2);
  }
  // "the two transport ministries", "the two Ministries of Health"
  const fielded = noun === "ministries" && lowerAt(tokens, i + 1) === "of";
  const pair = size === 2 && (fielded || !OTHERS.has(noun)) && !owner ? unitAfter(scan, i, to) : null;
  if (pair?.plural && lowerAt(tokens, pair.last) !== "of")
    return { ...group(scan, at, pair.last, "countries", 2), unit: pair.name };
  // "the companies signed"
  const acting = i === at + 1 && token.lower === "the" && actsAfter(scan, i + 1, to);
  if (OTHERS.has(noun) && !owner && (size !== null || acting)) return group(scan, at, i + 1, "others", size ?? 2);
  if (OUR.has(token.lower) && i === at + 1) {
    const unit = unitAfter(scan, i, to);
    if (unit?.plural) return { ...group(scan, at, unit.last, "countries", 2), unit: unit.name };
  }
  return null;
}

/** "between the ministries of health", "between central banks of the two countries": one of each of the two states. */
function unitsBetween(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  const before = lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1;
  if (lowerAt(tokens, before) !== "between") return null;
  const unit = unitAfter(scan, at, to);
  if (!unit?.plural) return null;
  const words = [0, 1, 2, 3].map((step) => lowerAt(tokens, unit.last + step));
  const shared =
    words[0] === "of" && /^(?:the two|both) (?:countries|states|nations|sides)/.test(words.slice(1).join(" "));
  if (shared) return { ...group(scan, at, unit.last + (words[1] === "both" ? 3 : 4), "countries", 2), unit: unit.name };
  const apart = /^(?:of|and|,)$/.test(words[0] ?? "");
  return apart || !/\bministries\b/i.test(unit.name)
    ? null
    : { ...group(scan, at, unit.last, "countries", 2), unit: unit.name };
}

/** "it has also signed", "it will buy", "it was negotiating", "it was in talks": an active verb of agreeing; not "it was signed", "it entered into force". */
function actsAfter({ tokens, act }: Scan, from: number, to: number): boolean {
  let passive = false;
  for (let at = from; at < to && at < from + 6; at++) {
    const { lower } = tokens[at] as Token;
    if (act[at]) return (!passive || lower.endsWith("ing")) && lowerAt(tokens, at + 2) !== "force";
    if (/^(?:talks|negotiations|discussions)$/.test(lower)) return true;
    passive ||= /^(?:be|been|was|were|being)$/.test(lower);
    if (!AUXILIARY.test(lower)) return false;
  }
  return false;
}

const AUXILIARY =
  /^(?:has|have|had|will|would|also|is|was|were|be|been|being|already|recently|plans|intends|hopes|to|expects|in|still|now|advanced|exclusive)$|ly$/;

function group(
  scan: Scan,
  first: number,
  last: number,
  members: "countries" | "we" | "they" | "it" | "he" | "others",
  size: number,
): PartyMention {
  return { first, last, name: surface(scan.tokens, first, last), kind: "group", country: null, members, size };
}

const isAlone = (next: Token | undefined) =>
  !next ||
  (next.kind === "mark" && (next.spaced || next.norm !== "-")) ||
  /^(?:and|has|have|will|signed|is|was|to|with|in|on)$/.test(next.lower);

/** "the company", "the ministry": one already named; its noun tells which. */
export function definiteUnitAt(scan: Scan, at: number, to: number): PartyMention | null {
  const { tokens } = scan;
  if ((tokens[at] as Token).lower !== "the" || at + 1 >= to) return null;
  const noun = tokens[at + 1] as Token;
  if ((noun.lower === "government" || noun.lower === "state") && isAlone(tokens[at + 2])) {
    return { first: at, last: at + 2, name: "government", kind: "state", country: null, members: "home", size: 1 };
  }
  // "the main rebel group"
  if (factionAt(scan, at + 1, to)) return null;
  const described = describedFirm(scan, at + 1, to);
  if (described > 0) return definiteUnit(scan, at, described);
  if (!FIRM_NOUNS.has(noun.lower) && !UNITS.has(noun.lower)) return null;
  // "OpenVal, the maker of toys, and ...": an apposition
  if (FIRM_NOUNS.has(noun.lower) && lowerAt(tokens, at + 2) === "of") return null;
  // "The Ministry signed", not "the Commission on Trade"
  const alone = isAlone(tokens[at + 2]) && !/^(?:in|on)$/.test(lowerAt(tokens, at + 2));
  if (noun.lower.endsWith("ies") || (noun.norm !== noun.lower && !alone)) return null;
  return definiteUnit(scan, at, at + 2);
}

/** "the Oslo-based shipping company signed": end of the firm noun behind its description and before no name; 0 where none is. */
function describedFirm({ tokens, name, act }: Scan, from: number, to: number): number {
  for (let at = from; at < Math.min(to - 1, from + 8); at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1] as Token;
    if (FIRM_NOUNS.has(token.lower) && at > from)
      return act[at + 1] || /^(?:[,.;]|also|and|for|had|has|in|on|said|to|will)$/.test(next.lower) ? at + 1 : 0;
    const place = /^(?:demonym|city|capital|country|region)$/.test(name[at]?.entry.kind ?? "");
    const plain = token.kind === "word" && token.norm === token.lower && !act[at] && !DESCRIBES_NOT.test(token.lower);
    if (!place && !plain && !(token.norm === "-" && !token.spaced)) return 0;
  }
  return 0;
}

const DESCRIBES_NOT = /^(?:and|at|by|for|from|in|of|on|or|that|the|to|which|with)$/;

function definiteUnit({ tokens }: Scan, first: number, last: number): PartyMention {
  const noun = tokens[last - 1] as Token;
  return {
    first,
    last,
    name: noun.lower,
    kind: FIRM_NOUNS.has(noun.lower) ? "company" : "agency",
    country: null,
    members: "others",
    size: 1,
  };
}
