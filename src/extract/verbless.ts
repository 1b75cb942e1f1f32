// Verbless items: "$25 million loan to Y for a solar plant", "New MOU with Y on rail": deals that an item of a list tells without a verb.
import type { PartyMention, Reading, Scan, View } from "../grammar";
import { isCapital } from "../grammar/capital";
import { refersBack } from "../grammar/determiners";
import { lowerAt, normAt, type Token } from "../text";
import { bareMention } from "./bareItems";
import { type Candidate, candidateOf, type Material } from "./candidate";
import { homeOf } from "./complete";
import type { Context } from "./context";
import { partyNear } from "./lists";
import { resolveParties } from "./resolve";

/** How far into an item its noun may stand. */
const OPENING = 9;

/** The row of an item whose noun names a partner; who deals is the item's label, or whoever opened the list. */
export function verblessItem(
  reading: Reading,
  view: View,
  materials: readonly Material[],
  context: Context,
): Candidate | null {
  const { index, zone, paragraph } = view.sentence;
  if (zone !== "item" || reading.views[index - 1]?.sentence.paragraph === paragraph) return null;
  const label = labelOf(reading, view);
  const start = label ? label.end : view.sentence.first;
  const told = materials[0] && materials[0].mention.head - start <= OPENING ? materials[0] : null;
  const material = told ?? moneyItem(reading, view, start);
  if (!material) return null;
  const { mention, governor } = material;
  if (mention.plural || refersBack(mention)) return null;
  if (mention.first < start || isActed(view, start, mention.first)) return null;
  if (governor.act && governor.act.verb < mention.first) return null;
  const partner = partnerOf(reading, material);
  const before = view.parties.find(({ first }) => first >= start && first < mention.head);
  // "Andes Metals' venture with Y", "$5 million Export Bank loan to Y"; not "Andes Metals has a venture with Y"
  const owned = before && (before.last === mention.head || /^'s?$/.test(normAt(reading.scan.tokens, before.last)));
  if (!partner || (before && !(owned && isInstitution(before)))) return null;
  const named = before ?? label?.party;
  // "Lagu Bank letter of interest for Y": a name that nothing tells from the noun's own words
  if (!named && reading.scan.tokens.slice(start + 1, mention.head).some(isWordOfName)) return null;
  const owner = named ? resolveParties(reading, view, [named], context)[0] : context.announcer?.party;
  const other = resolveParties(reading, view, [partner], context)[0];
  const pair = context.frame.bilateral || partner.kind === "state";
  const home = owner ?? (other && pair ? homeOf(context.frame, other) : null);
  if (!other || !home || home.name === other.name) return null;
  const opened = { status: context.announcer?.status ?? ("announced" as const), words: "", told: false };
  const status = material.status.told ? material.status : opened;
  const roles = { parties: [partner], by: "with" as const, words: "with", pairs: [], partners: [] };
  return candidateOf({ ...material, status, roles }, [home, other], 1, "verbless", { confidence: "check" });
}

/** "A $10 million equity investment into Y", "$50 million in political risk insurance for Y": money, and what it is given as. */
function moneyItem({ scan }: Reading, view: View, start: number): Material | null {
  const { tokens } = scan;
  const to = Math.min(view.sentence.last, start + OPENING + 3);
  const money = tokens.slice(start, start + 5).findIndex(({ norm }) => /^(?:US)?[$\u20ac\u00a3]$/.test(norm));
  const plain = /^(?:an?|up|to|of|over|nearly|about|approximately|more|than|new|us|u\.s\.)$/;
  // "a direct equity investment into Y": money that is not told
  const untold = money < 0 && tokens.slice(start, start + 4).some(({ lower }) => lower === "equity");
  if ((money < 0 && !untold) || tokens.slice(start, start + money).some(({ lower }) => !plain.test(lower))) return null;
  for (let at = start + Math.max(0, money); at < to; at++) {
    if (!/^(?:investment|insurance|guaranty|guarantee|financing|facility)$/.test(lowerAt(tokens, at))) continue;
    if (!/^(?:to|in|into|for|with|will)$/.test(lowerAt(tokens, at + 1))) return null;
    const mention = { ...bareMention("contract", start, at + 1), modifiers: start, head: at };
    return {
      view,
      mention,
      governor: { act: null, noun: null, voice: "none" },
      status: { status: null, words: "", told: false },
      roles: { parties: [], by: "none", words: "", pairs: [], partners: [] },
      subject: { title: "", ranges: [[at + 1, view.sentence.last]], last: at + 1, topical: false },
      name: null,
    };
  }
  return null;
}

const isWordOfName = (token: Token) => isCapital(token) && !/^(?:US|USD|EUR|GBP)\$?$/.test(token.norm);

/** A finite verb between the start of the item and its noun: then the sentence has been read by it. */
const isActed = ({ acts }: View, from: number, to: number) =>
  acts.some(({ first, verb, tense }) => first >= from && verb < to && tense !== "gerund" && tense !== "participle");

/** "loan to Y", "MOU with Y", "equity investment in Y". */
function partnerOf({ scan }: Reading, { view, mention, subject }: Material): PartyMention | null {
  const to = Math.min(view.sentence.last, mention.last + 12);
  for (let at = mention.last; at < to; at++) {
    const word = lowerAt(scan.tokens, at);
    if (at === subject.last && at > mention.last) break;
    // "a loan will help Y lend": whom it helps
    const helps =
      /^(?:will|to)$/.test(word) && /^(?:help|support|enable|allow|assist)$/.test(lowerAt(scan.tokens, at + 1));
    // "a loan of up to $50 million to Y"
    if ((!/^(?:to|with|for|in|into)$/.test(word) && !helps) || lowerAt(scan.tokens, at - 1) === "up") continue;
    const party = view.parties[partyNear(scan, view, helps ? at + 2 : at + 1, to)];
    if (!party) return null;
    const firm = party.kind !== "state" && party.kind !== "person" && party.kind !== "group" && !party.vague;
    return firm || (word === "with" && party.kind === "state") ? party : null;
  }
  return null;
}

/** "Export Bank (EXB): ..." at the head of an item: whose deals it tells, and where they begin. */
function labelOf({ scan }: Reading, view: View): { party: PartyMention | undefined; end: number } | null {
  const { first, last } = view.sentence;
  for (let at = first; at < Math.min(last, first + 14); at++) {
    if (normAt(scan.tokens, at) !== ":") continue;
    const party = view.parties.find((other) => other.first - first <= 1 && isInstitution(other));
    const named = party && at - party.last <= 4 && isName(scan, party.first, at);
    return { party: named ? party : undefined, end: at + 1 };
  }
  return null;
}

/** "Export Bank of Peru (EXB) Investments": nothing but a name and capitals, not "Small firms in Peru". */
const isName = ({ tokens }: Scan, from: number, to: number) =>
  tokens
    .slice(from, to)
    .every((token) => token.norm !== token.lower || token.kind === "mark" || /^(?:of|and|for|the)$/.test(token.lower));

const isInstitution = ({ kind, vague }: PartyMention) => /^(?:agency|company|organisation)$/.test(kind) && !vague;

const institutionsOf = ({ parties }: View) => parties.filter((party) => isInstitution(party) && party.country !== null);

/** "At the Summit, DFC announced:", "Transactions approved by its board include:": who opens a list, up to the next paragraph that is no item. */
export function announcerOf(reading: Reading, view: View, context: Context): void {
  const { last, zone } = view.sentence;
  if (normAt(reading.scan.tokens, last - 1) !== ":") {
    if (zone !== "item" && zone !== "heading") context.announcer = null;
    return;
  }
  const told = institutionsOf(view);
  // "Projects approved by the board include:": the board of whom the sentences before are about
  const board =
    told.length === 0 && reading.scan.tokens.slice(view.sentence.first, last).some(({ lower }) => lower === "board");
  const before = board
    ? reading.views.slice(0, reading.views.indexOf(view)).find((other) => institutionsOf(other).length > 0)
    : undefined;
  const bodies = before ? institutionsOf(before).slice(0, 1) : told;
  const party = bodies.length === 1 ? resolveParties(reading, before ?? view, bodies, context)[0] : undefined;
  const approves = view.acts.some(({ lemma }) => lemma === "approve");
  context.announcer = party ? { party, status: approves ? "signed" : "announced" } : null;
}
