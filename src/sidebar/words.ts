// What the sidebar calls things: labels of the ids in Facts, and figures in words.
import { several } from "../addon/message";
import type { Confidence, Count, Coverage, Instrument, Sector, Silence } from "../extract/facts";
import { SECTORS as sectors, STATUSES as statuses } from "../table/vocabulary";

/** Singular for menus, plural for totals ("11 MOUs"). */
export const INSTRUMENTS: Record<Instrument, { one: string; many: string }> = {
  mou: { one: "MOU", many: "MOUs" },
  agreement: { one: "Agreement", many: "agreements" },
  treaty: { one: "Treaty", many: "treaties" },
  contract: { one: "Contract", many: "contracts" },
  joint_declaration: { one: "Joint declaration", many: "joint declarations" },
  letter_of_intent: { one: "Letter of intent", many: "letters of intent" },
  protocol: { one: "Protocol", many: "protocols" },
  plan: { one: "Plan", many: "plans" },
  partnership: { one: "Partnership", many: "partnerships" },
  other: { one: "Other", many: "documents" },
};

export const STATUSES = labelled(statuses);
export const SECTORS = labelled(sectors);

export function sectorNames(ids: readonly Sector[]): string {
  return ids.map((id) => SECTORS[id]).join(", ");
}

export const CONFIDENCE: Record<Confidence, string> = {
  certain: "Certain",
  likely: "Likely",
  check: "Check this row",
};

/** Why a sentence that speaks of an agreement gave no row. */
export const SILENCES: Record<Silence["reason"], string> = {
  denied: "The text says that it was not signed",
  "hope only": "A hope or a call, without an agreement",
  boilerplate: "Not part of the report (caption, byline, links)",
  "name alone": "A name only, with no act, date or parties",
  "total only": "A total: counted, not listed as rows",
  "no counterpart": "Only one party is named",
  "mentioned again": "Speaks again of a row above",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "2031-03-12" to "12 March 2031"; anything else as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : iso;
}

/** A total as the text bounds it: "at least 30 agreements". */
export function totalInWords({ count, bound, instrument }: Count): string {
  const { one, many } = INSTRUMENTS[instrument];
  const plain = instrument === "mou" ? one : instrument === "other" ? "document" : one.toLowerCase();
  const prefix = { exact: "", at_least: "at least ", about: "about " }[bound];
  return prefix + several(count, plain, many);
}

/** What the article totals, for a reader: "14 + 9 stated" is "The article says 23 (14 + 9)." */
export function coverageInWords({ stated, note }: Coverage): string {
  const [, total = "", rest = ""] = /^(.*?) stated(?:; the article also says (.*))?$/.exec(note) ?? [];
  if (total === "") return note;
  const sum = total.includes(" + ") ? `${stated} (${total})` : total;
  return `The article says ${sum}${rest && `; also ${rest}`}.`;
}

/** A place among holders or producers: "largest", "2nd largest". */
export function rankInWords(rank: number): string {
  if (rank === 1) return "largest";
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending} largest`;
}

/** First letter as a capital. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Ids that are words themselves, each with its label. */
function labelled<Id extends string>(ids: readonly Id[]): Record<Id, string> {
  return Object.fromEntries(ids.map((id) => [id, capital(id)])) as Record<Id, string>;
}
