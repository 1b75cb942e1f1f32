// Vocabulary: the values that drop-downs offer and tallies count, in the order in which a sheet shows them.
import type { Instrument, Sector, Status } from "../extract/facts";

export const STATUSES: readonly Status[] = ["signed", "renewed", "announced", "planned", "negotiating", "ended"];

export const INSTRUMENTS: readonly Instrument[] = [
  "mou",
  "agreement",
  "treaty",
  "contract",
  "joint_declaration",
  "letter_of_intent",
  "protocol",
  "plan",
  "partnership",
  "other",
];

export const SECTORS: readonly Sector[] = [
  "minerals",
  "energy",
  "climate",
  "infrastructure",
  "transport",
  "agriculture",
  "health",
  "education",
  "technology",
  "digital",
  "defence",
  "trade",
  "finance",
  "industry",
  "culture",
  "labour",
  "justice",
  "development",
  "diplomacy",
];

export const REVIEWS = ["unreviewed", "confirmed", "corrected", "rejected"] as const;

/** What a reader of the sheet should understand by each status. */
export const STATUS_MEANINGS: Record<Status, string> = {
  signed: "The text says it was signed, exchanged, adopted, concluded or struck.",
  renewed: "An earlier instrument was extended, prolonged or widened.",
  announced: "Made known or agreed in outline; no signature is reported.",
  planned: "To be signed: approved for signing, expected, or awaiting a condition.",
  negotiating: "Talks are under way.",
  ended: "Suspended, cancelled, expired or withdrawn from.",
};
